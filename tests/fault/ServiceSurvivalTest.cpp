// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/Invariants.h"
#include "support/ClosingLeak.h"
#include "support/Ensemble.h"
#include "support/PlainClient.h"
#include "support/Slowness.h"
#include "support/TcpProxy.h"

#include <QDir>

#include <algorithm>
#include <numeric>

using namespace fault;
using namespace std::chrono_literals;
using registry::ConnectionState;

namespace {

qsizetype entriesOf(const char* directory)
{
    return QDir(QLatin1String(directory)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

qsizetype threads()
{
    return entriesOf("/proc/self/task");
}

qsizetype descriptors()
{
    return entriesOf("/proc/self/fd");
}

} // namespace

/// Rows 4, 12 and 46 of the fault matrix for the foundational class: what happens again and again, and to many.
class ServiceSurvivalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(registry::Session::waitForClosedBackends(20s)); }

    /// Row 12: twenty expiries in a row.
    void row12_twentyExpiries()
    {
        const int rounds = seconds(20, 100);
        support::ZooKeeperServer server;
        support::PlainClient other(server.hostPort(), 30s);
        QCOMPARE(other.create("/all"), 0);
        ServiceProbe probe({server.port()}, 10s);
        Invariants holds(probe, server.hostPort(), "/all");
        QVERIFY(probe.waitForConnected());
        for (int i = 0; i < registrations; ++i) {
            holds.want("/all/up/i" + std::to_string(i), "here");
            holds.follow("/all/up/i" + std::to_string(i));
        }
        QTRY_VERIFY_WITH_TIMEOUT(holds.allRegistered(), 20'000);
        const auto expireOnce = [&] {
            const auto old = probe.status().sessionId;
            return probe.expire(server.port())
                && QTest::qWaitFor(
                    [&] {
                        return probe.status().state == ConnectionState::Connected && probe.status().sessionId != old
                            && holds.allRegistered();
                    },
                    10'000);
        };
        for (int i = 0; i < 5; ++i) // warms up
            QVERIFY2(expireOnce(), probe.history());
        FAULT_HOLDS(holds);
        QTRY_COMPARE(connections(server), 2);
        const auto threadsBefore = threads();
        const auto descriptorsBefore = descriptors();
        const double memoryBefore = residentMegabytes();
        QElapsedTimer clock;
        clock.start();
        qint64 slowest = 0;
        for (int i = 0; i < rounds; ++i) {
            const qint64 began = clock.elapsed();
            QVERIFY2(expireOnce(), probe.history());
            slowest = std::max(slowest, clock.elapsed() - began);
        }
        qInfo("%d expiries in %lld ms, the slowest %lld ms", rounds, static_cast<long long>(clock.elapsed()),
            static_cast<long long>(slowest));
        FAULT_HOLDS(holds);
        QTRY_COMPARE(connections(server), 2);
        QTRY_VERIFY2(threads() <= threadsBefore, QByteArray::number(threads() - threadsBefore));
        QTRY_VERIFY2(descriptors() <= descriptorsBefore, QByteArray::number(descriptors() - descriptorsBefore));
        const double memory = residentMegabytes();
        qInfo("%lld threads, %lld descriptors, %.1f -> %.1f MiB", static_cast<long long>(threadsBefore),
            static_cast<long long>(descriptorsBefore), memoryBefore, memory);
        if (support::slowness < 10) // a sanitizer keeps what was freed
            QVERIFY2(memory <= memoryBefore * 1.05 + arenas, QByteArray::number(memory - memoryBefore));
        QCOMPARE(probe.told(ConnectionState::Lost), 5 + rounds);
    }

    /// Row 4: an ensemble is restarted, one server after the other.
    void row4_rollingRestart()
    {
        support::Ensemble ensemble;
        ServiceProbe probe({ensemble.server(0).port(), ensemble.server(1).port(), ensemble.server(2).port()}, 15s);
        {
            support::PlainClient other(ensemble.connectString());
            QCOMPARE(other.create("/all"), 0);
        }
        QVERIFY(probe.waitForConnected());
        Invariants before(probe, ensemble.leader().hostPort(), "/all");
        for (int i = 0; i < registrations; ++i)
            before.want("/all/up/i" + std::to_string(i), "here");
        before.follow("/all/up");
        QTRY_VERIFY_WITH_TIMEOUT(before.allRegistered(), 20'000);
        FAULT_HOLDS(before);
        const auto session = probe.status().sessionId;
        const auto made = creations(ensemble);
        QCOMPARE(made.size(), std::size_t(registrations));
        for (int i = 0; i < ensemble.size(); ++i) {
            ensemble.server(i).stop();
            QTest::qWait(200); // the client meets the gap
            ensemble.server(i).launch();
            QTRY_VERIFY_WITH_TIMEOUT(ensemble.server(i).isServing(), 30'000);
            QVERIFY2(probe.waitForConnected(), probe.history());
        }
        QVERIFY(ensemble.waitUntilServing());
        FAULT_HOLDS(before);
        QCOMPARE(probe.told(ConnectionState::Lost), 0);
        QCOMPARE(probe.status().sessionId, session);
        QCOMPARE(creations(ensemble), made); // none was made twice
    }

    /// Row 46: a hundred clients, and their ensemble restarts: within their leases, which they hurry to save, and long
    /// after, when the row's twenty connects a second are what is left.
    void row46_herd_data()
    {
        QTest::addColumn<int>("timeout");
        QTest::addColumn<int>("outage");
        QTest::newRow("within the lease") << 10 << 3;
        QTest::newRow("long after") << 4 << 14;
    }
    void row46_herd()
    {
        QFETCH(int, timeout);
        QFETCH(int, outage);
        constexpr int clients = 100;
        support::Ensemble ensemble;
        std::vector<std::unique_ptr<support::TcpProxy>> proxies;
        std::vector<std::uint16_t> ports;
        for (int i = 0; i < ensemble.size(); ++i) {
            proxies.push_back(std::make_unique<support::TcpProxy>(ensemble.server(i).port()));
            ports.push_back(proxies.back()->port());
        }
        std::vector<std::unique_ptr<ServiceProbe>> probes;
        for (int i = 0; i < clients; ++i) {
            probes.push_back(std::make_unique<ServiceProbe>(ports, std::chrono::seconds(timeout)));
            probes.back()->registry().setNode(path("/herd/i" + std::to_string(i)), std::string("here"));
        }
        const auto allThere = [&] {
            return std::all_of(probes.begin(), probes.end(),
                [](const auto& probe) { return probe->status().state == ConnectionState::Connected; });
        };
        const auto accepted = [&] {
            return std::accumulate(
                proxies.begin(), proxies.end(), 0, [](int sum, const auto& proxy) { return sum + proxy->accepted(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allThere(), 60'000);
        const int before = accepted();
        QElapsedTimer clock;
        clock.start();
        std::vector<int> perSecond;
        QTimer everySecond;
        int last = before;
        everySecond.callOnTimeout(
            &everySecond, [&] { perSecond.push_back(accepted() - std::exchange(last, accepted())); });
        everySecond.start(1000);
        for (int i = 0; i < ensemble.size(); ++i)
            ensemble.server(i).kill9();
        QTest::qWait(outage * 1000); // nobody there: the time in which a herd gathers
        const std::vector<int> down = perSecond;
        for (int i = 0; i < ensemble.size(); ++i)
            ensemble.server(i).launch();
        for (int i = 0; i < ensemble.size(); ++i) // the row's 30 s are the clients', not the servers'
            QTRY_VERIFY_WITH_TIMEOUT(ensemble.server(i).isServing(), 60'000);
        const qint64 launched = clock.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(allThere(), 30'000);
        const qint64 all = clock.elapsed();
        QByteArray rates;
        for (const int rate : perSecond)
            rates += ' ' + QByteArray::number(rate);
        qInfo("all back %lld ms after the servers served; connects in each second:%s",
            static_cast<long long>(all - launched), rates.constData());
        if (outage < timeout) {
            // A first round when the connection is lost, one more, then less than two in a second each.
            const double limit = clients * (6 + 2 * static_cast<double>(all) / 1000);
            QVERIFY2(accepted() - before <= limit, rates);
        } else {
            constexpr int calm = 5; // seconds, the last of the outage
            QVERIFY(down.size() > calm);
            QVERIFY2(std::accumulate(down.end() - calm, down.end(), 0) <= 20 * calm, rates); // the row's own criterion
        }
        support::PlainClient truth(ensemble.leader().hostPort());
        std::vector<std::string> names;
        QTRY_VERIFY_WITH_TIMEOUT(truth.children("/herd", names) == 0 && names.size() == clients, 20'000);
        for (int i = 0; i < clients; ++i) { // none under a session that is over, nor under another's
            std::int64_t owner = 0;
            QTRY_VERIFY_WITH_TIMEOUT(truth.exists("/herd/i" + std::to_string(i), &owner) == 0
                    && owner == probes[static_cast<std::size_t>(i)]->status().sessionId,
                20'000);
        }
    }

private:
    static constexpr int registrations = 200;
    static constexpr double arenas = 1; ///< MiB; each handle has threads of its own, whose heaps malloc keeps

    /// Those of clients; what old handles had is closed in the background.
    static int connections(const support::ZooKeeperServer& server)
    {
        const std::string text = server.fourLetter("cons");
        int sessions = 0;
        for (auto at = text.find("sid=0x"); at != std::string::npos; at = text.find("sid=0x", at + 1))
            ++sessions;
        return sessions;
    }
    /// When each node was made, by the server's count.
    static std::map<std::string, std::int64_t> creations(support::Ensemble& ensemble)
    {
        support::PlainClient truth(ensemble.leader().hostPort());
        std::map<std::string, std::int64_t> result;
        std::vector<std::string> names;
        truth.children("/all/up", names);
        for (const std::string& name : names)
            truth.exists("/all/up/" + name, nullptr, &result[name]);
        return result;
    }
};

QTEST_GUILESS_MAIN(ServiceSurvivalTest)
#include "ServiceSurvivalTest.moc"
