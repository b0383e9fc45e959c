// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceRegistry.h"
#include "support/PlainClient.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QRegularExpression>
#include <QTest>

#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

using namespace registry;
using namespace std::chrono_literals;

namespace {

Path at(std::string_view text)
{
    return *Path::parse(text);
}

template <typename T> Result<T> ended(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return fail(ErrorCode::OperationTimeout, {}, "the future never ended");
    return future.result();
}

struct Heard {
    std::vector<NodeValue> values;
    ServiceRegistry::Callback callback()
    {
        return [this](const NodeValue& value) { values.push_back(value); };
    }
    std::string last() const { return values.empty() ? "<nothing>" : values.back().raw.value_or("<null>"); }
};

} // namespace

/// What needs a server that is really away, or a process that is really another.
class ServerServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<support::Scratch>("service");
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
    }
    void cleanup()
    {
        QVERIFY(Session::waitForClosedBackends(10s));
        m_other.reset();
    }

    void lastKnownResultsBridgeAnOutage()
    {
        QCOMPARE(m_other->create("/services", "s"), 0);
        QCOMPARE(m_other->create("/services/web", "one"), 0);
        QCOMPARE(m_other->create("/empty", ""), 0);
        {
            ServiceRegistry first(options());
            QVERIFY(first.start().has_value());
            QVERIFY(ended(first.get(at("/services"))).has_value());
            QVERIFY(ended(first.get(at("/services/web"))).has_value());
            QVERIFY(ended(first.get(at("/empty"))).has_value());
        }
        m_other.reset();
        m_server->stop();
        const auto down = std::chrono::system_clock::now();

        ServiceOptions lazy = options();
        lazy.lazy = true;
        ServiceRegistry second(lazy);
        Heard web;
        Heard unknown;
        second.watch(at("/services/web"), this, web.callback());
        second.watch(at("/unknown"), this, unknown.callback());
        QVERIFY(second.start().has_value());
        QTRY_COMPARE(web.last(), std::string("one"));
        QVERIFY(web.values[0].staleSince && *web.values[0].staleSince <= down);
        const auto list = ended(second.get(at("/services")));
        QVERIFY(list.has_value() && list->staleSince);
        QCOMPARE(list->children, std::vector<std::string>{"web"});
        QCOMPARE(ended(second.get(at("/empty"))).error().code, ErrorCode::NoConnection);
        QCOMPARE(ended(second.setData(at("/services/web"), std::string("x"))).error().code, ErrorCode::NoConnection);

        m_server->start();
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(second.state().state), 30'000);
        QTRY_COMPARE(unknown.values.size(), std::size_t(1)); // live now: it does not exist
        QVERIFY(!unknown.values[0].exists && !unknown.values[0].staleSince);
        QCOMPARE(web.values.size(), std::size_t(1)); // the same state is not told twice
        QVERIFY(!ended(second.get(at("/services/web")))->staleSince);
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
        QCOMPARE(m_other->set("/services/web", "two"), 0);
        QTRY_COMPARE(web.last(), std::string("two"));
        QCOMPARE(web.values.size(), std::size_t(2));
    }

    void changesWhileAwayAreTold()
    {
        QCOMPARE(m_other->create("/conf", "one"), 0);
        {
            ServiceRegistry first(options());
            QVERIFY(first.start().has_value());
            QVERIFY(ended(first.get(at("/conf"))).has_value());
        }
        QCOMPARE(m_other->set("/conf", "two"), 0);
        m_other.reset();
        m_server->stop();
        ServiceOptions lazy = options();
        lazy.lazy = true;
        ServiceRegistry second(lazy);
        Heard conf;
        second.watch(at("/conf"), this, conf.callback());
        QVERIFY(second.start().has_value());
        QTRY_COMPARE(conf.last(), std::string("one"));
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(conf.last(), std::string("two"), 30'000);
        QCOMPARE(conf.values.size(), std::size_t(2));
    }

    void withoutLazyNothingIsToldBeforeAConnection()
    {
        QCOMPARE(m_other->create("/conf", "one"), 0);
        {
            ServiceRegistry first(options());
            QVERIFY(first.start().has_value());
            QVERIFY(ended(first.get(at("/conf"))).has_value());
        }
        m_other.reset();
        m_server->stop();
        ServiceOptions eager = options();
        eager.timeout = 500ms;
        ServiceRegistry second(eager);
        QVERIFY(second.start().has_value());
        QCOMPARE(ended(second.get(at("/conf"))).error().code, ErrorCode::NoConnection);
    }

    void aForkedChildGetsASessionOfItsOwn()
    {
        ServiceRegistry parent(options());
        QVERIFY(parent.start().has_value());
        QTRY_VERIFY(isUsable(parent.state().state));
        QCOMPARE(*ended(parent.setNode(at("/fork/parent"), {})), Done::Now);
        QCOMPARE(*ended(parent.setNode(at("/fork/shared"), {})), Done::Now);
        QVERIFY(ended(parent.get(at("/fork"))).has_value());
        const std::int64_t owner = parent.state().sessionId;
        const auto cacheOpen = [this] { return descriptorsOf(options().cacheFile); };
        QTRY_VERIFY(cacheOpen() > 0); // the file is in use when the process splits
        const int files = cacheOpen();
        const pid_t child = ::fork();
        if (child == 0) { // no QVERIFY here: the answer is the exit code
            static int warnings = 0;
            qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
                warnings += type == QtWarningMsg && text.contains(QLatin1String("in a forked process"));
            });
            const auto made = ended(parent.setNode(at("/fork/child"), {}));
            const bool registered = QTest::qWaitFor(
                [&parent] {
                    return parent.registration(at("/fork/child"))->state() == Registration::State::Registered;
                },
                15'000);
            const auto got = ended(parent.get(at("/fork/child"))); // before, it need not be there
            const bool good = made && registered && got && warnings == 2 && cacheOpen() == files
                && parent.state().sessionId != owner
                && parent.registration(at("/fork/shared"))->state() != Registration::State::Registered;
            ::_exit(good ? 0 : 1); // takes the child's session down without a farewell
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        std::int64_t found = 0;
        QCOMPARE(m_other->exists("/fork/parent", &found), 0);
        QCOMPARE(found, owner);
        QCOMPARE(m_other->exists("/fork/child", &found), 0);
        QVERIFY(found != owner);
        QCOMPARE(*ended(parent.setNode(at("/fork/later"), {})), Done::Now); // the parent's connection is whole
        QCOMPARE(parent.state().sessionId, owner);
    }

private:
    /// How often this process has the file open, with what SQLite keeps beside it.
    static int descriptorsOf(const std::string& file)
    {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
            std::error_code gone;
            count += std::filesystem::read_symlink(entry, gone).string().starts_with(file) ? 1 : 0;
        }
        return count;
    }
    ServiceOptions options() const
    {
        ServiceOptions options;
        options.server = m_server->hostPort();
        options.cacheFile = m_scratch->file("last-known");
        return options;
    }

    std::unique_ptr<support::Scratch> m_scratch;
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
};

QTEST_GUILESS_MAIN(ServerServiceTest)
#include "ServiceTest.moc"
