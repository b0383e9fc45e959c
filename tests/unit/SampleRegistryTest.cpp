// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SampleContent.h"
#include "backend/embedded/SampleRegistry.h"
#include "lens/PayloadReader.h"
#include "support/Slowness.h"

#include <QJsonDocument>
#include <QTest>

#include <future>
#include <map>
#include <set>
#include <thread>

using namespace std::chrono_literals;
namespace op = registry::op;
using registry::ErrorCode;
using registry::Path;

namespace {

constexpr auto patience = 10s;

struct Dumped {
    std::string data;
    std::int64_t owner = 0;
    bool null = false;
    friend bool operator==(const Dumped&, const Dumped&) = default;
};
using Dump = std::map<std::string, Dumped>;

Path at(const std::string& text)
{
    return Path::parse(text).value();
}

/// Everything a visitor may see. On the server's thread.
void dumpInto(Dump& dump, registry::EmbeddedServer& server, registry::SessionId visitor, const Path& path)
{
    const auto data = server.apply(visitor, op::GetData{path});
    const auto names = server.apply(visitor, op::GetChildren{path});
    if (!data || !names) {
        dump[path.str()].data = "(denied)";
        return;
    }
    const auto& reply = std::get<registry::DataReply>(*data);
    dump[path.str()] = {reply.data.value_or(""), reply.stat.ephemeralOwner, !reply.data};
    const auto list = std::get<registry::ChildrenReply>(*names).names;
    for (std::size_t i = 0; i < list->size(); ++i)
        dumpInto(dump, server, visitor, path.childFromServer((*list)[i]));
}

/// Runs `f` on the server's thread and waits for what it returns.
template <typename F> auto onThread(registry::EmbeddedServer& server, F f)
{
    std::promise<decltype(f())> promise;
    auto future = promise.get_future();
    server.post([&] { promise.set_value(f()); });
    return future.get();
}

/// A sample server that is filled, as it is when its first session is connected.
std::shared_ptr<registry::EmbeddedServer> sample(const registry::SampleOptions& wanted)
{
    registry::EmbeddedOptions options = registry::sampleOptions(wanted);
    const auto populate = std::exchange(options.populate, {});
    auto server = registry::EmbeddedServer::inMemory(std::move(options));
    onThread(*server, [&] {
        populate(*server);
        return 0;
    });
    return server;
}

Dump dumpOf(registry::EmbeddedServer& server)
{
    return onThread(server, [&] {
        const auto visitor = server.openSession(nullptr);
        Dump dump;
        dumpInto(dump, server, visitor, Path());
        server.endSession(visitor);
        return dump;
    });
}

} // namespace

class SampleRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadyAtOnce()
    {
        const auto start = std::chrono::steady_clock::now();
        const auto inbox = std::make_shared<registry::Inbox>();
        const auto backend = registry::makeSampleBackend({});
        backend->start(inbox);
        std::vector<registry::Event> events;
        while (events.size() < 2) {
            auto more = inbox->waitAndTake(patience);
            QVERIFY(!more.empty());
            events.insert(events.end(), more.begin(), more.end());
        }
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        const auto& status = std::get<registry::SessionChanged>(events[1]).status;
        QCOMPARE(status.state, registry::ConnectionState::Connected);
        QCOMPARE(QByteArray::fromStdString(status.server), QByteArray("sample"));
        qInfo("connected after %lld ms", static_cast<long long>(took.count()));
        QVERIFY(took < 250ms * support::slowness); // takes a fifth of it on a quiet machine
        QVERIFY(backend->gate().isReadOnly()); // as the profile says
    }

    void isTheSameEveryTime()
    {
        const auto first = sample({1789, 0ms});
        const auto second = sample({1789, 0ms});
        const auto other = sample({4711, 0ms});
        const Dump dump = dumpOf(*first);
        qInfo("%zu nodes", dump.size());
        QVERIFY(dump == dumpOf(*second));
        QVERIFY(dump != dumpOf(*other));
    }

    void changesInTheSameOrderEveryTime()
    {
        // Two worlds take their steps at their own times; whenever both stood at the same zxid they were the same.
        const auto watchOne = [] {
            std::map<std::int64_t, Dump> states;
            const auto server = sample({1789, 1ms});
            for (int i = 0; i < 40; ++i) {
                onThread(*server, [&] {
                    Dump& dump = states[server->tree().zxid()];
                    const auto visitor = server->openSession(nullptr);
                    dumpInto(dump, *server, visitor, at("/services"));
                    dumpInto(dump, *server, visitor, at("/locks"));
                    server->endSession(visitor);
                    return 0;
                });
                std::this_thread::sleep_for(1ms); // only to let steps happen: nothing is expected of it
            }
            return states;
        };
        const auto first = watchOne();
        int common = 0;
        for (int tries = 0; common < 2 && tries < 50; ++tries) // on a busy machine two worlds may miss each other
            for (const auto& [zxid, dump] : watchOne()) {
                const auto same = first.find(zxid);
                if (same == first.end())
                    continue;
                ++common;
                QVERIFY(dump == same->second);
            }
        QVERIFY(common > 1);
    }

    void holdsEveryFormat()
    {
        const auto server = sample({1789, 0ms});
        const Dump dump = dumpOf(*server);
        const auto data = [&](const std::string& path) {
            const auto found = dump.find(path);
            return found == dump.end() ? QByteArray("(missing)") : QByteArray::fromStdString(found->second.data);
        };
        QVERIFY(data("/production/web/web-01.prod.example.net:8080").startsWith("{\"pid\":"));
        QVERIFY(data("/kafka/brokers/ids/1").contains("\"version\":5"));
        QVERIFY(data("/kafka/brokers/topics/orders/partitions/0/state").contains("\"isr\":[1,2]"));
        QVERIFY(data("/hbase/master").startsWith("\xFF"));
        QVERIFY(data("/hbase/master").contains("PBUF"));
        const auto master = registry::lens::readPayload(
            registry::lens::PayloadKind::HBase, data("/hbase/master").toStdString()); // a holder in good order
        QCOMPARE(master.problem, std::string());
        const auto member = std::find_if(master.doc.items.begin(), master.doc.items.end(),
            [](const registry::lens::Doc& one) { return one.name == "server"; });
        QVERIFY(member != master.doc.items.end());
        QVERIFY(member->text.starts_with("hbase-01.prod.example.net,16000,"));
        QVERIFY(data("/config/certificates/truststore.jks").contains('\0'));
        QCOMPARE(data("/secrets/database"), QByteArray("(denied)"));
        QVERIFY(!dump.contains("/secrets/database/password"));
        QVERIFY(dump.at("/config/odd/null").null);
        QVERIFY(!dump.at("/config/odd/empty").null);
        QVERIFY(data("/solr/live_nodes/10.20.77.11:8983_solr").isEmpty());
        QVERIFY(data("/clickhouse/tables/01/analytics/events/replicas/ch-01/host").startsWith("host: "));
        QVERIFY(data("/service/shop-db/members/db-01").contains("\"role\":\"master\""));
        for (const char* folder : {"/discovery/production/ledger", "/services/order-service",
                 "/services/courier-provider", "/dubbo/net.example.stock.StockService/providers",
                 "/locks/nightly-billing-__lock__", "/locks/nightly-billing"}) {
            const auto child = dump.upper_bound(std::string(folder) + "/");
            QVERIFY2(child != dump.end() && child->first.starts_with(folder), folder);
            QVERIFY2(child->second.owner != 0, folder);
        }
    }

    void jsonIsJson()
    {
        const auto server = sample({1789, 0ms});
        int documents = 0;
        for (const auto& [path, node] : dumpOf(*server)) {
            if (!node.data.starts_with('{') || path.starts_with("/config/odd"))
                continue;
            QJsonParseError error;
            QJsonDocument::fromJson(QByteArray::fromStdString(node.data), &error);
            QVERIFY2(error.error == QJsonParseError::NoError, path.c_str());
            ++documents;
        }
        QVERIFY(documents > 200);
    }

    void largeDocuments()
    {
        const auto server = sample({1789, 0ms});
        const Dump dump = dumpOf(*server);
        const auto pretty = QByteArray::fromStdString(dump.at("/config/catalogue/products.json").data);
        const auto minified = QByteArray::fromStdString(dump.at("/config/catalogue/products.min.json").data);
        for (const auto& text : {pretty, minified}) {
            QVERIFY(text.size() > 290'000);
            QVERIFY(text.size() < 330'000);
        }
        QCOMPARE(minified.count('\n'), 0);
        QVERIFY(pretty.count('\n') > 1000);
    }

    void gzipIsGzip()
    {
        // qUncompress wants a zlib stream; the stored block of a gzip file can be looked at directly.
        const std::string file = registry::sampleGzip("hello");
        QCOMPARE(QByteArray::fromStdString(file).toHex(),
            QByteArray("1f8b08000000000000030105 00faff68656c6c6f86a6103605000000").replace(" ", ""));
    }

    void hasManyServicesAndOwners()
    {
        const auto server = sample({1789, 0ms});
        std::set<std::int64_t> owners;
        for (const auto& [path, node] : dumpOf(*server)) {
            if (node.owner)
                owners.insert(node.owner);
        }
        QCOMPARE(registry::sampleServices().size(), 40u);
        QVERIFY(owners.size() > 100);
        for (const std::int64_t owner : owners)
            QVERIFY(owner > 0xFFFF'FFFF);
    }

    void itLives()
    {
        const auto server = sample({1789, 2ms});
        const auto before = onThread(*server, [&] { return server->tree().zxid(); });
        QTRY_VERIFY(onThread(*server, [&] { return server->tree().zxid(); }) > before + 200);
        // However long it has run, about as much is there as in the beginning.
        const auto count = dumpOf(*server).size();
        const auto start = dumpOf(*sample({1789, 0ms})).size();
        QVERIFY2(count + 20 > start && count < start + 20, qPrintable(QString::number(count)));
    }
};

QTEST_GUILESS_MAIN(SampleRegistryTest)
#include "SampleRegistryTest.moc"
