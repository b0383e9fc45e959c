// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/SessionProbe.h"
#include "support/ClosingLeak.h"
#include "support/PlainClient.h"
#include "support/Slowness.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QSignalSpy>

#include <unordered_map>
#include <unordered_set>

using namespace fault;
using registry::ConnectionState;
namespace op = registry::op;

namespace {

std::string sixDigits(int number)
{
    return std::to_string(1'000'000 + number).substr(1);
}

/// Counts the nodes whose data is not (or no longer known to be) what it should be, looking only at what changed: the
/// event loop's stalls are measured meanwhile.
class Fresh {
public:
    explicit Fresh(registry::NodeCache& cache)
        : m_cache(cache)
    {
        QObject::connect(&cache, &registry::NodeCache::changed, &m_context, [this](const registry::ChangeSet& set) {
            for (const auto& change : set.changes)
                look(change.path);
        });
    }
    void expect(const registry::Path& at, std::string text)
    {
        m_expected.emplace(at, std::move(text));
        m_missing.insert(at);
        look(at);
    }
    void clear()
    {
        m_expected.clear();
        m_missing.clear();
    }
    std::size_t missing() const { return m_missing.size(); }

private:
    void look(const registry::Path& at)
    {
        const auto expected = m_expected.find(at);
        if (expected == m_expected.end())
            return;
        const auto* entry = m_cache.find(at);
        if (entry && entry->data.value && !entry->data.stale && *entry->data.value == expected->second)
            m_missing.erase(at);
        else
            m_missing.insert(at);
    }

    registry::NodeCache& m_cache;
    QObject m_context;
    std::unordered_map<registry::Path, std::string> m_expected;
    std::unordered_set<registry::Path> m_missing;
};

} // namespace

/// Rows 21, 29, 31 and 44 of the fault matrix: what a link can do.
class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_proxy = std::make_unique<support::TcpProxy>(m_server->port());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_server.reset();
    }

    /// Row 21: half open. The server is gone and no FIN ever comes.
    void row21_halfOpen()
    {
        const qint64 timeout = 6000;
        SessionProbe probe(profileFor({m_proxy->port()}, std::chrono::milliseconds(timeout)));
        QVERIFY(probe.waitForConnected());
        m_proxy->freeze(true);
        m_server->kill9();
        const qint64 gone = probe.now();
        QTRY_VERIFY_WITH_TIMEOUT(probe.leftConnected(gone) >= 0, 10'000);
        const qint64 noticed = probe.leftConnected(gone) - gone;
        qInfo("suspect after %lld ms of a timeout of %lld ms", static_cast<long long>(noticed),
            static_cast<long long>(timeout));
        QVERIFY2(noticed <= timeout / 3 + 500, probe.history());
        QVERIFY(probe.entered(ConnectionState::Connected, gone + timeout * 2 / 3).empty());
        QVERIFY(probe.waitFor(ConnectionState::Lost, std::chrono::milliseconds(timeout + 2000)));
        const qint64 lost = probe.now() - gone;
        QVERIFY2(lost <= timeout + 1000, probe.history()); // our own lease clock: nobody else can tell
    }

    /// Row 29: 50,000 watched nodes and the connection drops.
    void row29_fiftyThousandWatchedNodes()
    {
        constexpr int nodes = 50'000;
        support::PlainClient other(m_server->hostPort());
        const std::string top = "/a-rather-long-name-of-a-folder-in";
        QCOMPARE(other.create(top), 0);
        QCOMPARE(other.createMany(top + '/', nodes, "old"), 0);
        SessionProbe probe(profileFor({m_proxy->port()}, std::chrono::seconds(15)));
        QVERIFY(probe.waitForConnected());
        Fresh fresh(probe.cache());
        std::vector<registry::WatchHub::Hold> holds;
        std::vector<registry::Path> paths;
        for (int i = 0; i < nodes; ++i) {
            paths.push_back(path(top + '/' + sixDigits(i)));
            fresh.expect(paths.back(), "old");
            holds.push_back(probe.session().watchHub().hold(paths.back(), registry::InterestData));
        }
        QTRY_COMPARE_WITH_TIMEOUT(fresh.missing(), std::size_t(0), 60'000);
        const std::size_t cost = paths.front().str().size() + 4;
        const int fit = static_cast<int>(512 * 1024 / cost); // the rest is polled
        QCOMPARE(probe.session().watchHub().watchCount(), fit);
        QTRY_COMPARE(m_server->metric("zk_watch_count"), static_cast<long long>(fit));

        const int accepted = m_proxy->accepted();
        fresh.clear();
        StallMeter stalls;
        m_proxy->refuse(true);
        m_proxy->abortAll();
        QTRY_VERIFY(probe.status().state != ConnectionState::Connected);
        const double cut = stalls.takeWorst();
        for (int i = 0; i < nodes; ++i)
            fresh.expect(paths[static_cast<std::size_t>(i)], i % 500 == 0 ? "new" : "old");
        for (int i = 0; i < nodes; i += 500)
            QCOMPARE(other.set(paths[static_cast<std::size_t>(i)].str(), "new"), 0);
        stalls.takeWorst(); // the lines above
        m_proxy->refuse(false);
        const qint64 healed = probe.now();
        QVERIFY(probe.waitForConnected());
        const qint64 connected = probe.now();
        QTRY_COMPARE_WITH_TIMEOUT(fresh.missing(), std::size_t(0), 40'000 * support::slowness);
        const qint64 whole = probe.now() - connected;
        const double stall = std::max(cut, stalls.takeWorst());
        qInfo("connected %lld ms after the port opened, cache whole %lld ms later; worst stall %.0f ms, %.0f when cut",
            static_cast<long long>(connected - healed), static_cast<long long>(whole), stall, cut);
        QVERIFY2(whole <= 15'000 * support::slowness, QByteArray::number(whole));
        QCOMPARE(probe.entered(ConnectionState::Connected, healed).size(), std::size_t(1)); // no flipping
        QVERIFY2(m_proxy->accepted() - accepted <= 3, QByteArray::number(m_proxy->accepted() - accepted));
        QVERIFY2(stall < 200 * support::slowness, QByteArray::number(stall));
        QCOMPARE(probe.session().watchHub().watchCount(), fit);
        QTRY_COMPARE(
            m_server->metric("zk_watch_count"), static_cast<long long>(fit)); // armed again, no more than before
    }

    /// Row 31: delete and create again while cut off; create and delete while cut off.
    void row31_abaWhileCutOff()
    {
        support::PlainClient other(m_server->hostPort());
        QCOMPARE(other.create("/top"), 0);
        QCOMPARE(other.create("/top/x", "same"), 0);
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        auto& hub = probe.session().watchHub();
        const auto holdTop = hub.hold(path("/top"), registry::InterestChildren);
        const auto holdX = hub.hold(path("/top/x"), registry::InterestData);
        const auto holdBlip = hub.hold(path("/top/blip"), registry::InterestData);
        QTRY_VERIFY(czxid(probe, "/top/x") != 0);
        QTRY_VERIFY(probe.cache().find(path("/top/blip")) && probe.cache().find(path("/top/blip"))->gone);
        const std::int64_t before = czxid(probe, "/top/x");
        bool recreated = false;
        QObject::connect(&probe.cache(), &registry::NodeCache::changed, this, [&](const registry::ChangeSet& changes) {
            for (const auto& change : changes.changes)
                recreated = recreated || (change.path == path("/top/x") && change.recreated);
        });
        m_proxy->refuse(true);
        m_proxy->abortAll();
        QTRY_VERIFY(probe.status().state != ConnectionState::Connected);
        QCOMPARE(other.remove("/top/x"), 0);
        QCOMPARE(other.create("/top/x", "same"), 0);
        QCOMPARE(other.create("/top/blip"), 0);
        QCOMPARE(other.remove("/top/blip"), 0);
        m_proxy->refuse(false);
        QVERIFY(probe.waitForConnected());
        std::int64_t now = 0;
        QCOMPARE(other.exists("/top/x", nullptr, &now), 0);
        QTRY_COMPARE(czxid(probe, "/top/x"), now);
        QVERIFY(now != before);
        QVERIFY(recreated);
        QTRY_VERIFY(!probe.cache().find(path("/top"))->children.stale);
        const auto names = *probe.cache().find(path("/top"))->children.value;
        QCOMPARE(names->size(), std::size_t(1));
        QVERIFY(probe.cache().find(path("/top/blip"))->gone);
    }

    /// Row 44: the link goes while we close, or is frozen when we quit.
    void row44_closing_data()
    {
        QTest::addColumn<bool>("frozen");
        QTest::newRow("cut while closing") << false;
        QTest::newRow("frozen link") << true;
    }

    void row44_closing()
    {
        QFETCH(bool, frozen);
        support::PlainClient other(m_server->hostPort());
        QCOMPARE(other.create("/a"), 0);
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        m_proxy->freeze(frozen);
        auto pending = probe.session().apply(op::SetData{path("/a"), "maybe"});
        QElapsedTimer clock;
        clock.start();
        probe.session().close();
        if (!frozen)
            m_proxy->abortAll();
        probe.drop();
        QVERIFY2(clock.elapsed() < 200, QByteArray::number(clock.elapsed()));
        QTRY_VERIFY(pending.isFinished()); // with a value or an error, never left hanging
        QCOMPARE(pending.resultCount(), 1);
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
        QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()));
    }

private:
    static std::int64_t czxid(SessionProbe& probe, const char* at)
    {
        const auto* entry = probe.cache().find(path(at));
        return entry && entry->stat.value && !entry->stat.stale ? entry->stat.value->czxid : 0;
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::TcpProxy> m_proxy;
};

QTEST_GUILESS_MAIN(LinkTest)
#include "LinkTest.moc"
