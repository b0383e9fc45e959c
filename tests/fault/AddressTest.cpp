// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/SessionProbe.h"
#include "support/HostilePeer.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

using namespace fault;
using registry::ConnectionState;
using registry::ErrorCode;
using support::HostilePeer;

/// Rows 8, 9 and 28 of the fault matrix: addresses behind which there is nothing, later something, or something else.
class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Row 8: everything is dead when we start.
    void row8_nobodyThere()
    {
        HostilePeer hangsUp(HostilePeer::Manner::Hangup);
        support::TcpProxy refuses(1);
        refuses.refuse(true);
        const int time = seconds(6, 60);
        QElapsedTimer clock;
        clock.start();
        SessionProbe probe(profileFor({hangsUp.port(), refuses.port()}));
        const qint64 opened = clock.elapsed();
        QVERIFY2(opened < 100, QByteArray::number(opened));
        // One after the other: watching the event loop every millisecond takes more than the 3 %.
        const double worst = worstStallOver(std::chrono::seconds(time) / 2);
        CpuMeter cpu;
        spend(std::chrono::seconds(time) / 2);
        const double used = cpu.percent();
        qInfo("%.2f %% of a core", used);
        QVERIFY2(used < 3, QByteArray::number(used));
        QVERIFY2(hangsUp.accepted() <= time + 2, QByteArray::number(hangsUp.accepted()));
        QVERIFY(hangsUp.accepted() >= 1);
        QVERIFY2(probe.status().attempt <= 2 * time + 4, QByteArray::number(probe.status().attempt));
        QVERIFY2(worst < 16, QByteArray::number(worst));
        QVERIFY(probe.entered(ConnectionState::Connected).empty());
        QVERIFY(probe.status().reason.has_value());
        FAULT_CODE(await(probe.session().readData(path("/"))), NoConnection);
    }

    /// Row 9: an even number of addresses, all refused for a while; then one comes up, in either slot.
    void row9_oneOfTwoComesUp()
    {
        support::ZooKeeperServer server;
        support::TcpProxy up(server.port());
        support::TcpProxy down(server.port());
        up.refuse(true);
        down.refuse(true);
        SessionProbe first(profileFor({up.port(), down.port()}));
        SessionProbe second(profileFor({down.port(), up.port()}));
        CpuMeter cpu;
        spend(std::chrono::seconds(seconds(8, 60)));
        QVERIFY2(cpu.percent() < 2 * 5, QByteArray::number(cpu.percent())); // two sessions
        QCOMPARE(first.status().reason->code, ErrorCode::ConnectionRefused);
        const qint64 opened = first.now();
        up.refuse(false);
        QVERIFY2(first.waitForConnected(std::chrono::seconds(16)), first.history());
        QVERIFY2(second.waitForConnected(std::chrono::seconds(16)), second.history());
        qInfo("connected %lld ms after the port opened", static_cast<long long>(first.now() - opened));
    }

    /// Row 28: something else answers on that port.
    void row28_strangers()
    {
        using Manner = HostilePeer::Manner;
        const std::vector<Manner> manners{
            Manner::Http, Manner::Ssh, Manner::Silent, Manner::HugeLength, Manner::NegativeLength};
        const double before = residentMegabytes();
        std::vector<std::unique_ptr<HostilePeer>> peers;
        std::vector<std::unique_ptr<SessionProbe>> probes;
        CpuMeter cpu;
        for (const Manner manner : manners) {
            peers.push_back(std::make_unique<HostilePeer>(manner));
            probes.push_back(std::make_unique<SessionProbe>(profileFor({peers.back()->port()})));
        }
        const auto toldApart = [](const std::unique_ptr<SessionProbe>& probe) {
            const auto& reason = probe->status().reason;
            return reason && (reason->code == ErrorCode::NotZooKeeper || reason->code == ErrorCode::ConnectTimeout);
        };
        const auto everyone = [&] { return std::all_of(probes.begin(), probes.end(), toldApart); };
        QTRY_VERIFY2_WITH_TIMEOUT(everyone(), described(probes), 6000);
        for (std::size_t i = 0; i < probes.size(); ++i) {
            const qint64 first = firstVerdict(*probes[i]);
            QVERIFY2(first >= 0 && first <= 5000, described(probes));
            QVERIFY2(probes[i]->entered(ConnectionState::Connected).empty(), described(probes));
            if (manners[i] != Manner::Silent) // silence may also be a server too busy to answer
                QCOMPARE(probes[i]->status().reason->code, ErrorCode::NotZooKeeper);
        }
        spend(std::chrono::seconds(seconds(2, 30)));
        QVERIFY2(residentMegabytes() - before < 10, QByteArray::number(residentMegabytes() - before));
        QVERIFY2(cpu.percent() < 5 * 5, QByteArray::number(cpu.percent())); // five sessions
    }

private:
    static double worstStallOver(std::chrono::milliseconds time)
    {
        StallMeter stalls;
        spend(time);
        return stalls.worst();
    }

    static qint64 firstVerdict(const SessionProbe& probe)
    {
        for (const auto& moment : probe.moments()) {
            const auto& reason = moment.status.reason;
            if (reason && (reason->code == ErrorCode::NotZooKeeper || reason->code == ErrorCode::ConnectTimeout))
                return moment.ms;
        }
        return -1;
    }

    static QByteArray described(const std::vector<std::unique_ptr<SessionProbe>>& probes)
    {
        QByteArray text;
        for (const auto& probe : probes)
            text += '[' + probe->history() + "] ";
        return text;
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
