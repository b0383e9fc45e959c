// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ConnectionTest.h"
#include "backend/zookeeper/Handshake.h"
#include "backend/zookeeper/ZooKeeperBackend.h"

#include "core/BackendClient.h"
#include "support/HostilePeer.h"
#include "support/Ports.h"
#include "support/ZooKeeperServer.h"

#include <QTest>

#include <cstdio>
#include <future>
#include <unistd.h>

#include <sys/resource.h>

using namespace std::chrono_literals;
using registry::BootClock;
using registry::ConnectionState;
using registry::ErrorCode;
using registry::TestStep;
using support::HostilePeer;

Q_DECLARE_METATYPE(HostilePeer::Manner)

namespace {

long residentKilobytes()
{
    long pages = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*d %ld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * (::sysconf(_SC_PAGESIZE) / 1024);
}

std::chrono::milliseconds cpuTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval& t) { return std::chrono::milliseconds(t.tv_sec * 1000 + t.tv_usec / 1000); };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

std::vector<TestStep> stepsOf(const registry::ConnectionProfile& profile)
{
    std::vector<TestStep> steps;
    std::promise<void> done;
    registry::ConnectionTest test(
        profile, [&](const TestStep& step) { steps.push_back(step); }, [&] { done.set_value(); });
    done.get_future().wait();
    return steps;
}

} // namespace

/// Things on the port that are no ZooKeeper (matrix row 28): told as such, quickly, without memory or processor time.
class HostilePeersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areToldFromAZooKeeper_data()
    {
        QTest::addColumn<HostilePeer::Manner>("manner");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, HostilePeer::Manner manner, ErrorCode code) {
            QTest::newRow(name) << manner << static_cast<int>(code);
        };
        row("silent", HostilePeer::Manner::Silent, ErrorCode::NotZooKeeper);
        row("HTTP", HostilePeer::Manner::Http, ErrorCode::NotZooKeeper);
        row("SSH", HostilePeer::Manner::Ssh, ErrorCode::NotZooKeeper);
        row("2 GB", HostilePeer::Manner::HugeLength, ErrorCode::NotZooKeeper);
        row("negative length", HostilePeer::Manner::NegativeLength, ErrorCode::NotZooKeeper);
        row("hangs up", HostilePeer::Manner::Hangup, ErrorCode::NotServing);
    }
    void areToldFromAZooKeeper()
    {
        QFETCH(HostilePeer::Manner, manner);
        QFETCH(int, code);
        HostilePeer peer(manner);
        registry::ZooKeeperBackend backend(profileFor(peer.hostPort(), 6s));
        BackendClient client(backend);
        const long memoryBefore = residentKilobytes();
        const auto cpuBefore = cpuTime();
        const auto start = BootClock::now();
        client.start();
        QVERIFY(
            client.waitFor([&] { return client.status().reason && int(client.status().reason->code) == code; }, 5s));
        QVERIFY(BootClock::now() - start < 5s);
        if (code == int(ErrorCode::NotZooKeeper))
            QCOMPARE(client.status().state, ConnectionState::Failed);
        // Three seconds on: still nothing but an attempt a second.
        client.waitFor([] { return false; }, 3s);
        QCOMPARE(client.times(ConnectionState::Connected), 0);
        QVERIFY2(residentKilobytes() - memoryBefore < 10 * 1024,
            qPrintable(QString::number(residentKilobytes() - memoryBefore)));
        const auto wall = std::chrono::duration_cast<std::chrono::milliseconds>(BootClock::now() - start);
        QVERIFY2(
            (cpuTime() - cpuBefore) * 100 < wall * 5, qPrintable(QString::number((cpuTime() - cpuBefore).count())));
        QVERIFY2(peer.accepted() <= 1 + wall / 1s, qPrintable(QString::number(peer.accepted())));
    }

    void aRefusedPortIsRefused()
    {
        registry::ZooKeeperBackend backend(profileFor("127.0.0.1:" + std::to_string(support::freePort()), 6s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitFor([&] { return client.status().reason.has_value(); }));
        QCOMPARE(client.status().reason->code, ErrorCode::ConnectionRefused);
        QCOMPARE(client.status().state, ConnectionState::Connecting);
        QCOMPARE(client.status().attempt, 1);
        QVERIFY(client.status().nextAttempt);
    }

    void aHandshakeMustMakeSense()
    {
        using namespace registry;
        const auto reply = [](std::int32_t version, std::int32_t timeout, std::int64_t id,
                               const std::string& password) {
            std::string body;
            putInt(body, version);
            putInt(body, timeout);
            putLong(body, id);
            putText(body, password);
            return body;
        };
        const std::string password(16, 'p');
        QVERIFY(parseConnectReply(reply(0, 4000, 0x1234, password)));
        QVERIFY(parseConnectReply(reply(0, 4000, 0x1234, password) + '\0'));
        QCOMPARE(parseConnectReply(reply(0, 0, 0, password))->timeout.count(), 0);
        QVERIFY(!parseConnectReply(reply(1, 4000, 1, password)));
        QVERIFY(!parseConnectReply(reply(0, -1, 1, password)));
        QVERIFY(!parseConnectReply(reply(0, 540'291'120, 1, password)));
        QVERIFY(!parseConnectReply(reply(0, 4000, 0, password)));
        QVERIFY(!parseConnectReply(reply(0, 4000, 1, std::string(17, 'p'))));
        QVERIFY(!parseConnectReply("HTTP/1.1 400 Bad Request\r\n\r\n"));
        QVERIFY(!parseConnectReply({}));
    }

    void theConnectionTestSaysWhatWorks()
    {
        support::ZooKeeperServer server;
        auto profile = profileFor(server.hostPort(), 6s);
        auto steps = stepsOf(profile);
        QCOMPARE(steps.size(), std::size_t(6));
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(int(steps[i].kind), int(i));
            QCOMPARE(steps[i].skipped, steps[i].kind == TestStep::Kind::Credentials); // none given
            QCOMPARE(steps[i].ok, !steps[i].skipped);
        }
        profile.credentials = {{"digest", registry::Secret("a:b")}};
        QVERIFY(stepsOf(profile)[4].ok);
        profile.credentials = {{"nosuch", registry::Secret("a:b")}};
        steps = stepsOf(profile);
        QVERIFY(!steps[4].ok && !steps[4].skipped && steps[5].skipped);
        QCOMPARE(steps[4].error.code, ErrorCode::AuthFailed);
        steps = stepsOf(profileFor(server.hostPort() + "/nowhere", 6s));
        QCOMPARE(steps[5].error.code, ErrorCode::NoNode);
        QTRY_COMPARE(server.metric("zk_num_alive_connections"), 1LL); // our question itself: all sessions were closed
    }

    void theConnectionTestSaysWhatDoesNot()
    {
        HostilePeer http(HostilePeer::Manner::Http);
        auto steps = stepsOf(profileFor(http.hostPort(), 6s));
        QVERIFY(steps[0].ok && steps[1].ok && !steps[2].ok);
        QCOMPARE(steps[2].error.code, ErrorCode::NotZooKeeper);
        QVERIFY(steps[3].skipped && steps[4].skipped && steps[5].skipped);
        steps = stepsOf(profileFor("127.0.0.1:" + std::to_string(support::freePort()), 6s));
        QVERIFY(steps[0].ok && !steps[1].ok && steps[2].skipped);
        QCOMPARE(steps[1].error.code, ErrorCode::ConnectionRefused);
        steps = stepsOf(profileFor("no.such.host.invalid:2181", 6s));
        QCOMPARE(steps[0].error.code, ErrorCode::NameNotResolved);
        QCOMPARE(steps.size(), std::size_t(6));
    }

    void theConnectionTestCanBeCancelled()
    {
        HostilePeer silent(HostilePeer::Manner::Silent);
        std::vector<TestStep> steps;
        bool done = false;
        BootClock::time_point start;
        {
            registry::ConnectionTest test(
                profileFor(silent.hostPort(), 6s), [&](const TestStep& step) { steps.push_back(step); },
                [&] { done = true; });
            while (silent.accepted() < 2) // the port's look and the handshake
                QTest::qSleep(1);
            start = BootClock::now();
        }
        QVERIFY(BootClock::now() - start < 100ms);
        QVERIFY(done);
        QCOMPARE(steps.size(), std::size_t(6));
        QCOMPARE(steps.back().error.code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(HostilePeersTest)
#include "HostilePeersTest.moc"
