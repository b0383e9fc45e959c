// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"
#include "subtree/SubtreeCopy.h"
#include "subtree/SubtreeReader.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QTest>

#include <atomic>
#include <map>
#include <random>
#include <thread>

using namespace registry;
using namespace std::chrono_literals;

namespace {

Path at(std::string_view text)
{
    return *Path::parse(text);
}

std::unique_ptr<Session> opened(const std::string& hostPort)
{
    ConnectionProfile profile;
    profile.endpoint = *parseEndpoint(hostPort);
    profile.readOnly = false;
    auto session = std::make_unique<Session>(std::move(profile));
    session->open();
    if (!QTest::qWaitFor([&] { return session->status().state == ConnectionState::Connected; }, 20'000))
        qFatal("not connected");
    return session;
}

template <typename T> Result<T> ended(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("the future never ended");
    return future.result();
}

SubtreeImage imageOf(Session& session, std::string_view root)
{
    SubtreeReader reader(session, {.roots = {at(root)}});
    reader.start();
    if (!QTest::qWaitFor([&] { return reader.isFinished(); }, 60'000))
        qFatal("not read");
    return reader.takeImage();
}

bool finished(const SubtreeWork& work)
{
    return QTest::qWaitFor([&work] { return work.isFinished(); }, 60'000);
}

/// `root`, ten below it, and a hundred below each of those but one.
void plant(support::PlainClient& client, const std::string& root)
{
    QCOMPARE(client.create(root), 0);
    for (int i = 0; i < 10; ++i) {
        const std::string inner = root + "/n" + std::to_string(i);
        QCOMPARE(client.create(inner, "inner"), 0);
        for (int j = 0; j < 99; ++j)
            QCOMPARE(client.create(inner + "/c" + std::to_string(j), "leaf"), 0);
    }
}

} // namespace

/// Works on subtrees of a real server, with others writing and replies getting lost.
class ServerSubtreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::ServerOptions options;
        options.java = {"-Dzookeeper.extendedTypesEnabled=true"};
        m_server = std::make_unique<support::ZooKeeperServer>(options);
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
    }
    void init() { m_root = "/t" + std::to_string(++m_count); }
    void cleanup() { QVERIFY(Session::waitForClosedBackends(10s)); }

    /// Whatever the other client does after the preview must be there afterwards.
    void nothingNewerThanThePreviewGoes()
    {
        plant(*m_other, m_root);
        const auto session = opened(m_server->hostPort());
        SubtreeImage preview = imageOf(*session, m_root);
        QCOMPARE(preview.nodes.size(), std::size_t(1001));

        std::map<std::string, std::string> written; // what the writer had acknowledged, and must be found
        std::atomic<bool> stop{false};
        std::thread writer([&] {
            support::PlainClient client(m_server->hostPort());
            std::mt19937 random(4711);
            for (int round = 0; !stop && round < 4000; ++round) {
                const std::string inner = m_root + "/n" + std::to_string(random() % 10);
                const std::string leaf = inner + "/c" + std::to_string(random() % 99);
                const std::string data = "newer " + std::to_string(round);
                const unsigned kind = random() % 3;
                if (kind == 0 && client.set(leaf, data) == 0)
                    written[leaf] = data;
                else if (kind == 1 && client.create(inner + "/new" + std::to_string(round), data) == 0)
                    written[inner + "/new" + std::to_string(round)] = data;
                else if (kind == 2 && client.remove(leaf) == 0) { // and again, with version 0 like before
                    written.erase(leaf);
                    if (client.create(leaf, data) == 0)
                        written[leaf] = data;
                }
            }
        });
        SubtreeDelete::Options options;
        options.limits.parts = 20; // more chances to meet
        SubtreeDelete work(*session, std::move(preview), options);
        work.start();
        const bool ended = finished(work);
        stop = true;
        writer.join();
        QVERIFY(ended);
        QVERIFY(!work.error());
        QVERIFY2(!written.empty(), "the writer came too late to meet anything");
        for (const auto& [path, data] : written) {
            const auto found = ::ended(session->readData(at(path)));
            QVERIFY2(found, (path + (found ? "" : ": " + std::string(name(found.error().code)))).c_str());
            QCOMPARE(*found->data, data);
        }
        qInfo() << work.deleted() << "deleted," << work.gone() << "gone," << written.size() << "newer ones kept";
        QVERIFY(work.deleted() > 0);
    }

    void lostRepliesInTheMiddle()
    {
        plant(*m_other, m_root);
        support::TcpProxy proxy(m_server->port());
        const auto session = opened(proxy.hostPort());
        SubtreeDelete::Options options;
        options.limits.parts = 50;
        SubtreeDelete work(*session, imageOf(*session, m_root), options);
        int lost = 0;
        connect(&work, &SubtreeWork::progressed, this, [&] {
            if (work.deleted() > 200u * static_cast<unsigned>(lost + 1) && lost < 3) {
                ++lost;
                proxy.loseReplyOf(DeleteGuard::markerName); // in a transaction that is carried out
            }
        });
        work.start();
        QVERIFY(finished(work));
        QVERIFY2(proxy.repliesLost() > 0, "nothing was lost");
        QVERIFY(!work.error());
        QVERIFY(work.left().empty());
        QCOMPARE(work.deleted() + work.gone(), std::size_t(1001));
        QVERIFY(!ended(session->readStat(at(m_root))));
    }

    void cancelledAndGoneOnWith()
    {
        plant(*m_other, m_root);
        const auto session = opened(m_server->hostPort());
        SubtreeDelete::Options options;
        options.limits.parts = 50;
        options.limits.window = 1;
        SubtreeDelete work(*session, imageOf(*session, m_root), options);
        connect(&work, &SubtreeWork::progressed, &work, [&] {
            if (work.deleted() > 300)
                work.cancel();
        });
        work.start();
        QVERIFY(finished(work));
        QVERIFY(work.deleted() > 300 && work.deleted() < 1001);
        const std::size_t rest = imageOf(*session, m_root).nodes.size();
        QCOMPARE(rest, work.remaining().nodes.size());
        SubtreeDelete again(*session, work.remaining());
        again.start();
        QVERIFY(finished(again));
        QCOMPARE(again.deleted(), rest);
        QVERIFY(!ended(session->readStat(at(m_root))));
    }

    void copiesToAnotherServer()
    {
        support::ZooKeeperServer second;
        plant(*m_other, m_root);
        const auto source = opened(m_server->hostPort());
        const auto target = opened(second.hostPort());
        const SubtreeImage image = imageOf(*source, m_root);
        SubtreeCopy::Options options;
        options.targets = {{at(m_root), at("/copied")}};
        SubtreeCopy work(*source, *target, image, options);
        work.start();
        QVERIFY(finished(work));
        QVERIFY(work.left().empty() && !work.error());
        SubtreeImage copy = imageOf(*target, "/copied");
        QCOMPARE(copy.nodes.size(), image.nodes.size());
        std::map<std::string, Data> there;
        for (const SubtreeNode& node : copy.nodes)
            there[node.image.path.str().substr(std::string("/copied").size())] = node.image.data;
        for (const SubtreeNode& node : image.nodes)
            QCOMPARE(there.at(node.image.path.str().substr(m_root.size())), node.image.data);
    }

    void movesInOneTransactionAndInSteps()
    {
        QCOMPARE(m_other->create(m_root), 0);
        QCOMPARE(m_other->create(m_root + "/in", "inner"), 0);
        const auto session = opened(m_server->hostPort());
        SubtreeCopy::Options options;
        options.purpose = SubtreeCopy::Purpose::Move;
        options.targets = {{at(m_root), at(m_root + "-renamed")}};
        SubtreeCopy small(*session, *session, imageOf(*session, m_root), options);
        small.start();
        QVERIFY(finished(small));
        QVERIFY(small.left().empty() && !small.error());
        QVERIFY(!ended(session->readStat(at(m_root))));
        QCOMPARE(*ended(session->readData(at(m_root + "-renamed/in")))->data, std::string("inner"));

        plant(*m_other, m_root);
        options.targets = {{at(m_root), at(m_root + "-moved")}};
        SubtreeCopy large(*session, *session, imageOf(*session, m_root), options);
        large.start();
        QVERIFY(finished(large));
        QVERIFY(large.left().empty() && !large.error());
        QVERIFY(!ended(session->readStat(at(m_root))));
        QCOMPARE(imageOf(*session, m_root + "-moved").nodes.size(), std::size_t(1001));
    }

    void containersAndTimesToLive()
    {
        const auto session = opened(m_server->hostPort());
        op::Create create{at(m_root), Data("x"), openAcl(), CreateMode::Container};
        QVERIFY(ended(session->apply(Edit{create, Intent::Create})));
        create.path = at(m_root + "/ttl");
        create.mode = CreateMode::PersistentWithTtl;
        create.ttl = 600s;
        const auto made = ended(session->apply(Edit{create, Intent::Create}));
        QVERIFY2(made, made ? "" : std::string(name(made.error().code)).c_str());
        SubtreeDelete work(*session, imageOf(*session, m_root));
        work.start();
        QVERIFY(finished(work));
        QCOMPARE(work.deleted(), std::size_t(2));
    }

private:
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::string m_root;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(ServerSubtreeTest)
#include "SubtreeTest.moc"
