// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ZooKeeperBackend.h"

#include "core/BackendClient.h"
#include "support/ClosingLeak.h"
#include "support/PlainClient.h"
#include "support/Ports.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

#include <dirent.h>
#include <sys/resource.h>

using namespace std::chrono_literals;
using registry::ConnectionState;
using registry::ErrorCode;
using registry::ZooKeeperBackend;
using Clock = std::chrono::steady_clock;
namespace op = registry::op;

namespace {

std::chrono::milliseconds since(Clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
}

std::chrono::milliseconds processorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval& t) { return std::chrono::milliseconds(t.tv_sec * 1000 + t.tv_usec / 1000); };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

int entriesIn(const char* directory)
{
    int count = 0;
    if (DIR* dir = ::opendir(directory)) {
        while (::readdir(dir) != nullptr)
            ++count;
        ::closedir(dir);
    }
    return count;
}

} // namespace

/// What the network and the servers do to a connection, seen at the backend; proxies in front of one server.
class ZooKeeperFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<support::ZooKeeperServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    // A server that freezes is left within a third of the timeout, the session goes along (rows 2 and 21).
    void leavesAFrozenServerWithTheSession()
    {
        support::TcpProxy one(m_server->port());
        support::TcpProxy two(m_server->port());
        ZooKeeperBackend backend(profileFor(one.hostPort() + "," + two.hostPort(), 6s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(ephemeral("/frozen")), ErrorCode::Ok);
        const auto session = backend.sessionForTests();
        const auto epoch = client.statuses.back().epoch;
        support::TcpProxy& used = client.status().server == one.hostPort() ? one : two;
        support::TcpProxy& other = &used == &one ? two : one;
        const auto start = Clock::now();
        used.freeze(true);
        const auto lost = client.send(op::GetData{pathOf("/frozen")});
        QVERIFY(client.waitForState(ConnectionState::Suspended));
        const auto noticed = since(start);
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const auto switched = since(start);
        qInfo("noticed after %lld ms, switched after %lld ms", (long long)noticed.count(), (long long)switched.count());
        QVERIFY2(switched <= 3000ms, qPrintable(QString::number(switched.count()))); // timeout/3 + 1 s
        QCOMPARE(client.status().server, other.hostPort());
        QCOMPARE(client.statuses.back().epoch, epoch + 1);
        QCOMPARE(backend.sessionForTests().id, session.id);
        QVERIFY(client.waitForReply(lost));
        QCOMPARE(client.replies.at(lost).front().result.error().code, ErrorCode::ConnectionLoss);
        QCOMPARE(client.times(ConnectionState::Lost), 0);
        used.freeze(false); // what hung in the frozen link must not end the session now
        QVERIFY(!client.waitFor([&] { return client.status().state != ConnectionState::Connected; }, 7s));
        support::PlainClient plain(m_server->hostPort());
        std::int64_t owner = 0;
        QCOMPARE(plain.exists("/frozen", &owner), 0);
        QCOMPARE(owner, session.id);
        QCOMPARE(used.connections(), 0);
    }

    void resumesAfterAResetWithTheSession()
    {
        support::TcpProxy proxy(m_server->port());
        ZooKeeperBackend backend(profileFor(proxy.hostPort(), 6s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(ephemeral("/reset")), ErrorCode::Ok);
        const auto id = backend.sessionForTests().id;
        for (int i = 1; i <= 3; ++i) {
            proxy.abortAll();
            QVERIFY(client.waitFor([&] { return client.times(ConnectionState::Suspended) == i; }));
            QVERIFY(client.waitForState(ConnectionState::Connected, 4s));
            QCOMPARE(backend.sessionForTests().id, id);
            QCOMPARE(client.statuses.back().epoch, registry::Epoch(1 + i));
        }
        QCOMPARE(client.codeOf(op::Exists{pathOf("/reset")}), ErrorCode::Ok);
        QCOMPARE(client.times(ConnectionState::Lost), 0);
    }

    // Reply black hole: every operation ends at its deadline as unknown, and the connection is replaced (row 19).
    void endsOperationsAtTheirDeadline()
    {
        support::TcpProxy proxy(m_server->port());
        ZooKeeperBackend backend(profileFor(proxy.hostPort(), 12s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        proxy.swallowReplies(true);
        const auto start = Clock::now();
        QCOMPARE(client.codeOf(op::Exists{}, 300ms), ErrorCode::OperationTimeout);
        QVERIFY2(since(start) >= 290ms && since(start) < 600ms, qPrintable(QString::number(since(start).count())));
        QVERIFY(client.waitForState(ConnectionState::Suspended));
        proxy.swallowReplies(false);
        QVERIFY(client.waitForState(ConnectionState::Connected));
    }

    // Nobody answers for longer than the lease: Lost is said by us, on time; the server's verdict comes later.
    void saysLostWhenTheLeaseIsOver()
    {
        support::TcpProxy proxy(m_server->port());
        ZooKeeperBackend backend(profileFor(proxy.hostPort(), 2s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const auto id = backend.sessionForTests().id;
        const auto start = Clock::now();
        proxy.refuse(true);
        proxy.freeze(true);
        QVERIFY(client.waitForState(ConnectionState::Suspended));
        QVERIFY(client.waitForState(ConnectionState::Lost));
        const auto lost = since(start);
        QVERIFY2(lost >= 1500ms && lost <= 2200ms, qPrintable(QString::number(lost.count())));
        QTest::qWait(1500); // the server's own clock, which cannot be asked
        proxy.freeze(false);
        proxy.refuse(false);
        QVERIFY(client.waitForState(ConnectionState::Connected, 20s));
        QVERIFY(backend.sessionForTests().id != id);
        QCOMPARE(client.times(ConnectionState::Lost), 1);
    }

    // Expired by a duplicate (rows 10 and 12): a new session within a second, and nothing leaks over twenty rounds.
    void survivesExpiryAgainAndAgain()
    {
        ZooKeeperBackend backend(profileFor(m_server->hostPort(), 6s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        int threads = 0;
        int descriptors = 0;
        std::chrono::milliseconds worst{0};
        for (int round = 1; round <= 20; ++round) {
            const auto session = backend.sessionForTests();
            QCOMPARE(client.codeOf(ephemeral("/expiring")), ErrorCode::Ok);
            QVERIFY(support::PlainClient::expire(m_server->port(), session.id, session.password));
            const auto start = Clock::now();
            QVERIFY(client.waitFor([&] { return client.times(ConnectionState::Lost) == round; }, 5s));
            QVERIFY(client.waitForState(ConnectionState::Connected, 5s));
            if (round == 1)
                QVERIFY2(since(start) <= 1000ms, qPrintable(QString::number(since(start).count())));
            worst = std::max(worst, since(start));
            QVERIFY(backend.sessionForTests().id != session.id);
            if (round == 2) {
                threads = entriesIn("/proc/self/task");
                descriptors = entriesIn("/proc/self/fd");
            }
        }
        qInfo("a new session after %lld ms at most", static_cast<long long>(worst.count()));
        QTRY_COMPARE(entriesIn("/proc/self/task"), threads);
        QTRY_COMPARE(entriesIn("/proc/self/fd"), descriptors);
    }

    // All dead at start (rows 8 and 9): no more than a connect a second and address, hardly any processor time, and
    // then whichever comes up is found, of an even number too.
    void waitsPatientlyForServers()
    {
        support::TcpProxy one(m_server->port());
        support::TcpProxy two(m_server->port());
        for (support::TcpProxy* late : {&one, &two}) {
            one.refuse(true);
            two.refuse(true);
            ZooKeeperBackend backend(profileFor(one.hostPort() + "," + two.hostPort(), 6s));
            BackendClient client(backend);
            const auto start = Clock::now();
            const auto busyBefore = processorTime();
            client.start();
            QVERIFY(!client.waitForState(ConnectionState::Connected, 4s));
            QCOMPARE(client.status().state, ConnectionState::Connecting);
            QCOMPARE(client.status().reason->code, ErrorCode::ConnectionRefused);
            QVERIFY2(client.status().attempt <= 2 * 5, qPrintable(QString::number(client.status().attempt)));
            const auto busy = processorTime() - busyBefore;
            QVERIFY2(busy * 100 < since(start) * 3, qPrintable(QString::number(busy.count())));
            late->refuse(false);
            if (late == &two) // once by itself, once because somebody wants to know
                backend.probe();
            QVERIFY(client.waitForState(ConnectionState::Connected, 31s));
            QCOMPARE(client.status().server, late->hostPort());
        }
    }

    // Names: silent at the start (row 25), dead while connected (row 26), changed (row 27).
    void standsUpToTheNameServer()
    {
        support::TcpProxy one(m_server->port());
        auto silent = std::make_shared<std::atomic<bool>>(true); // shared with detached look-ups
        auto profile = profileFor("zk.example:" + std::to_string(one.port()), 3s);
        ZooKeeperBackend backend(
            profile, [silent](const std::string& host) -> registry::Result<std::vector<std::string>> {
                while (silent->load())
                    std::this_thread::sleep_for(5ms);
                if (host != "zk.example")
                    return registry::fail(ErrorCode::NameNotResolved, {}, host);
                return std::vector<std::string>{"127.0.0.1"};
            });
        BackendClient client(backend);
        const auto start = Clock::now();
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Failed));
        QCOMPARE(client.status().reason->code, ErrorCode::NameNotResolved);
        QVERIFY2(since(start) >= 2800ms && since(start) < 3500ms, qPrintable(QString::number(since(start).count())));
        silent->store(false);
        backend.probe(); // don't wait for the back-off
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const auto id = backend.sessionForTests().id;
        silent->store(true);
        QVERIFY(!client.waitFor([&] { return client.status().state != ConnectionState::Connected; }, 5s)); // > timeout
        one.abortAll(); // and even a reconnect goes to the address known last
        QVERIFY(client.waitForState(ConnectionState::Suspended));
        QVERIFY(client.waitForState(ConnectionState::Connected, 3s));
        QCOMPARE(backend.sessionForTests().id, id);
        silent->store(false);
    }

    void followsAChangedName()
    {
        support::TcpProxy one(m_server->port());
        auto address = std::make_shared<std::atomic<const char*>>("127.0.0.1"); // shared with detached look-ups
        ZooKeeperBackend backend(profileFor("zk.example:" + std::to_string(one.port()), 6s),
            [address](const std::string&) { return registry::Result<std::vector<std::string>>({address->load()}); });
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        address->store("127.0.0.2"); // nobody there: the proxy listens on 127.0.0.1
        one.abortAll();
        const std::string moved = "127.0.0.2:" + std::to_string(one.port());
        QVERIFY(
            client.waitFor([&] { return client.status().reason && client.status().reason->detail.find(moved) == 0; }));
        QCOMPARE(client.status().reason->code, ErrorCode::ConnectionRefused);
        address->store("127.0.0.1");
        QVERIFY(client.waitForState(ConnectionState::Connected));
    }

    // Many watches and a dropped connection (row 29): one reconnect, no packet of all watches, no flip-flop.
    void dropsWatchesRatherThanResendingThem()
    {
        support::TcpProxy proxy(m_server->port());
        ZooKeeperBackend backend(profileFor(proxy.hostPort(), 10s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const int many = 50'000;
        const std::string base(30, 'w');
        for (int i = 0; i < many; ++i)
            client.send(op::Exists{pathOf(("/" + base + std::to_string(i)).c_str()), true}, 60s);
        QVERIFY(client.waitFor([&] { return client.replies.size() == std::size_t(many); }, 60s));
        QCOMPARE(m_server->metric("zk_watch_count"), (long long)many);
        const int accepted = proxy.accepted();
        proxy.abortAll();
        QVERIFY(client.waitForState(ConnectionState::Suspended));
        QVERIFY(client.waitForState(ConnectionState::Connected, 5s));
        QVERIFY(!client.waitFor([&] { return client.status().state != ConnectionState::Connected; }, 3s));
        QCOMPARE(client.times(ConnectionState::Suspended), 1);
        QVERIFY(proxy.accepted() <= accepted + 3); // our look, the C client's connection, the old handle's last twitch
        QCOMPARE(proxy.opcodes()[101], 0);
        QCOMPARE(m_server->metric("zk_watch_count"), 0LL);
        QVERIFY(client.watches.empty());
    }

    // Quit on a frozen link (row 44).
    void closesAFrozenLinkQuickly()
    {
        support::TcpProxy proxy(m_server->port());
        auto backend = std::make_unique<ZooKeeperBackend>(profileFor(proxy.hostPort(), 10s));
        BackendClient client(*backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        proxy.freeze(true);
        const auto pending = client.send(op::Exists{});
        auto start = Clock::now();
        backend->close();
        QVERIFY(since(start) < 50ms);
        QVERIFY(client.waitForState(ConnectionState::Closed, 1500ms));
        QVERIFY(client.replies.count(pending));
        QCOMPARE(client.replies.at(pending).front().result.error().code, ErrorCode::Closing);
        backend.reset();
        QVERIFY2(since(start) < 4s, qPrintable(QString::number(since(start).count())));
    }

    void closesInEveryPhase()
    {
        support::TcpProxy proxy(m_server->port());
        for (int delay = 0; delay < 40; ++delay) {
            ZooKeeperBackend backend(profileFor(proxy.hostPort(), 6s));
            BackendClient client(backend);
            client.start();
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            backend.close();
            QVERIFY(client.waitForState(ConnectionState::Closed, 2s));
        }
        QTRY_COMPARE(proxy.connections(), 0);
    }

    void manySessionsToOneServer()
    {
        std::vector<std::unique_ptr<ZooKeeperBackend>> backends;
        std::vector<std::unique_ptr<BackendClient>> clients;
        support::TcpProxy proxy(m_server->port());
        for (int i = 0; i < 20; ++i) {
            backends.push_back(std::make_unique<ZooKeeperBackend>(profileFor(proxy.hostPort(), 6s)));
            clients.push_back(std::make_unique<BackendClient>(*backends.back()));
            clients.back()->start();
        }
        for (auto& client : clients)
            QVERIFY(client->waitForState(ConnectionState::Connected));
        std::vector<std::int64_t> ids;
        for (auto& backend : backends)
            ids.push_back(backend->sessionForTests().id);
        proxy.freeze(true); // each must cut its own socket, nobody else's
        for (auto& client : clients)
            QVERIFY(client->waitForState(ConnectionState::Suspended));
        proxy.freeze(false);
        for (std::size_t i = 0; i < clients.size(); ++i) {
            QVERIFY(clients[i]->waitForState(ConnectionState::Connected));
            QCOMPARE(backends[i]->sessionForTests().id, ids[i]);
        }
    }

    // A killed server that comes back: found again, with the same session as long as its timeout allows.
    void findsARestartedServer()
    {
        support::ZooKeeperServer server;
        ZooKeeperBackend backend(profileFor(server.hostPort(), 20s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const auto id = backend.sessionForTests().id;
        const auto start = Clock::now();
        server.kill9();
        QVERIFY(client.waitForState(ConnectionState::Suspended, 2s));
        QVERIFY(since(start) < 2s);
        QCOMPARE(client.codeOf(op::Exists{}), ErrorCode::NoConnection);
        server.start();
        QVERIFY(client.waitForState(ConnectionState::Connected, 15s));
        QCOMPARE(backend.sessionForTests().id, id);
    }

    void isIdleWhenNothingHappens()
    {
        ZooKeeperBackend backend(profileFor(m_server->hostPort(), 10s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const auto before = processorTime();
        QVERIFY(!client.waitFor([&] { return client.status().state != ConnectionState::Connected; }, 4s));
        QVERIFY2(processorTime() - before < 40ms, qPrintable(QString::number((processorTime() - before).count())));
    }

private:
    static op::Create ephemeral(const char* path)
    {
        return {pathOf(path), {}, registry::openAcl(), registry::CreateMode::Ephemeral};
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
};

QTEST_GUILESS_MAIN(ZooKeeperFaultTest)
#include "ZooKeeperFaultTest.moc"
