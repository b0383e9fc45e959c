// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceRegistry.h"
#include "support/PlainClient.h"
#include "support/Process.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace registry;
using namespace std::chrono_literals;

/// The foundational class and Python's kazoo on one real server.
class InteropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
        ServiceOptions options;
        options.server = m_server->hostPort();
        m_registry = std::make_unique<ServiceRegistry>(std::move(options));
        m_registry->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_registry->state().state, ConnectionState::Connected, 20'000);
    }
    void cleanupTestCase()
    {
        m_registry.reset();
        QVERIFY(Session::waitForClosedBackends(10s));
    }

    void pythonReadsWhatWeRegister()
    {
        const auto done = m_registry->setNode(at("/services/web/h:1"), std::string(R"({"ü":[1,{"b":null}]})"));
        QTRY_VERIFY(done.isFinished() && done.result().has_value());
        QCOMPARE(python({"is-json", "/services/web/h:1"}), 0);
    }

    void weExcludePython()
    {
        const auto lock = m_registry->lock(at("/locks/ours"));
        lock->acquire();
        QTRY_COMPARE(lock->state(), Lock::State::Held);
        QCOMPARE(python({"try-lock", "/locks/ours"}), 10);
        QSignalSpy released(lock.get(), &Lock::released);
        lock->release();
        QTRY_COMPARE(released.size(), 1);
        QCOMPARE(python({"try-lock", "/locks/ours"}), 0);
    }

    void pythonExcludesUs_data()
    {
        QTest::addColumn<int>("leases");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
    }
    void pythonExcludesUs()
    {
        QFETCH(int, leases);
        const std::string path = "/theirs" + std::to_string(leases);
        support::Process holder;
        start(holder, {"hold-lock", path, std::to_string(leases)});
        QTRY_VERIFY_WITH_TIMEOUT(m_other->exists(path + "-holds") == 0, 20'000);
        Lock::Options options;
        options.simultaneous = leases;
        std::vector<std::unique_ptr<Lock>> locks;
        std::vector<std::unique_ptr<QSignalSpy>> acquired;
        const auto got = [&acquired] {
            return std::accumulate(acquired.begin(), acquired.end(), qsizetype(0),
                [](qsizetype sum, const auto& spy) { return sum + spy->size(); });
        };
        for (int i = 0; i < leases; ++i) {
            locks.push_back(m_registry->lock(at(path), options));
            acquired.push_back(std::make_unique<QSignalSpy>(locks.back().get(), &Lock::acquired));
            locks.back()->acquire();
        }
        // The last of us is in the queue while Python holds a lease.
        QTRY_COMPARE(got(), leases - 1);
        QTRY_VERIFY(queued(path) == 1);
        QCOMPARE(python({"try-lock", path, std::to_string(leases)}), 10);
        letItDecide();
        QCOMPARE(got(), leases - 1);
        QCOMPARE(m_other->remove(path + "-holds"), 0);
        QTRY_COMPARE_WITH_TIMEOUT(got(), leases, 10'000);
        QCOMPARE(holder.waitForEnd(10s).value_or(-1), 0);
    }

private:
    std::size_t queued(const std::string& path)
    {
        std::vector<std::string> names;
        return m_other->children(path + "-__lock__", names) == 0 ? names.size() : 0;
    }
    /// Answers come in the order of the questions: after each of these, whatever followed from the answers so far has
    /// been sent, and a lock in the queue is at most six questions from its lease.
    void letItDecide()
    {
        for (int i = 0; i < 10; ++i) {
            const auto answer = m_registry->session().readStat(at("/"));
            QTRY_VERIFY(answer.isFinished());
        }
    }
    static Path at(std::string_view text) { return *Path::parse(text); }
    void start(support::Process& process, const std::vector<std::string>& arguments)
    {
        std::vector<std::string> argv{"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py", m_server->hostPort()};
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        process.start(argv, m_scratch.file("python.log"));
    }
    /// Its exit code; our event loop goes on meanwhile.
    int python(const std::vector<std::string>& arguments)
    {
        support::Process process;
        start(process, arguments);
        if (!QTest::qWaitFor([&process] { return !process.isRunning(); }, 30'000))
            return -1;
        return process.waitForEnd(1s).value_or(-2);
    }

    support::Scratch m_scratch{"interop"};
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::unique_ptr<ServiceRegistry> m_registry;
};

QTEST_GUILESS_MAIN(InteropTest)
#include "InteropTest.moc"
