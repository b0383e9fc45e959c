// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ZooKeeperBackend.h"
#include "fault/SessionProbe.h"
#include "service/Registration.h"
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"

using namespace fault;
using registry::ConnectionState;
using registry::Registration;

/// Row 10 of the fault matrix.
class ExpiryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The session expires under 500 ephemerals and 5,000 watches.
    void row10_expiry()
    {
        constexpr int registrations = 500;
        constexpr int watched = 5000;
        support::ZooKeeperServer server;
        support::PlainClient other(server.hostPort());
        QCOMPARE(other.create("/up"), 0);
        QCOMPARE(other.create("/watched"), 0);
        QCOMPARE(other.createMany("/watched/", watched, "v"), 0);

        const auto profile = profileFor({server.port()}, std::chrono::seconds(10));
        auto backend = std::make_unique<registry::ZooKeeperBackend>(profile);
        const registry::ZooKeeperBackend& raw = *backend;
        SessionProbe probe(profile, std::move(backend));
        QVERIFY(probe.waitForConnected());
        std::vector<std::unique_ptr<Registration>> wanted;
        for (int i = 0; i < registrations; ++i) {
            wanted.push_back(
                std::make_unique<Registration>(probe.session(), path("/up/i" + std::to_string(i)), "here"));
            wanted.back()->start();
        }
        std::vector<registry::WatchHub::Hold> holds;
        for (int i = 0; i < watched; ++i)
            holds.push_back(probe.session().watchHub().hold(watchedPath(i), registry::InterestData));
        const auto allBack = [&](std::int64_t session) {
            std::vector<std::string> names;
            if (other.children("/up", names) != 0 || names.size() != registrations)
                return false;
            std::int64_t owner = 0;
            return std::all_of(names.begin(), names.end(),
                [&](const auto& name) { return other.exists("/up/" + name, &owner) == 0 && owner == session; });
        };
        const auto old = probe.status().sessionId;
        QTRY_VERIFY_WITH_TIMEOUT(allBack(old), 20'000);
        constexpr long long watches = watched + registrations; // a registration watches its node
        QTRY_COMPARE_WITH_TIMEOUT(server.metric("zk_watch_count"), watches, 20'000);

        const auto secret = raw.sessionForTests();
        const qint64 began = probe.now();
        QVERIFY(support::PlainClient::expire(server.port(), secret.id, secret.password));
        const qint64 expired = probe.now();
        QTRY_VERIFY_WITH_TIMEOUT(
            probe.status().state == ConnectionState::Connected && probe.status().sessionId != old, 10'000);
        const qint64 connected = probe.now();
        QVERIFY2(connected - expired <= 1000, probe.history());
        QTRY_VERIFY_WITH_TIMEOUT(allBack(probe.status().sessionId), 10'000);
        const qint64 back = probe.now();
        QVERIFY2(back - expired <= 3000, QByteArray::number(back - expired));
        QTRY_COMPARE_WITH_TIMEOUT(server.metric("zk_watch_count"), watches, 15'000);
        QCOMPARE(probe.entered(ConnectionState::Lost, began).size(), std::size_t(1));
        QCOMPARE(probe.entered(ConnectionState::Connected, began).size(), std::size_t(1));
        qInfo("new session %lld ms, 500 registrations back %lld ms after the expiry",
            static_cast<long long>(connected - expired), static_cast<long long>(back - expired));

        // The watches work: what others change is seen.
        QCOMPARE(other.set("/watched/004321", "new"), 0);
        QTRY_VERIFY(probe.cache().find(watchedPath(4321))->data.value == registry::Data("new"));
        for (const auto& registration : wanted)
            QCOMPARE(registration->state(), Registration::State::Registered);
    }

private:
    static registry::Path watchedPath(int i) { return path("/watched/" + std::to_string(1'000'000 + i).substr(1)); }
};

QTEST_GUILESS_MAIN(ExpiryTest)
#include "ExpiryTest.moc"
