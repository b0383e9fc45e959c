// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/SessionProbe.h"
#include "session/OnDone.h"
#include "support/Ensemble.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"

using namespace fault;
using registry::ConnectionState;
using registry::ErrorCode;
namespace op = registry::op;

namespace {

support::ServerOptions quicklyVoting()
{
    support::ServerOptions options = support::Ensemble::quickOptions();
    options.config = {"initLimit=25", "syncLimit=5"}; // followers miss a frozen leader after 1 s
    return options;
}

/// Writes to one node, one after the other, each on the version the last one gave. Counts what was acknowledged.
class Writer : public QObject {
public:
    Writer(registry::Session& session, std::string at)
        : m_session(session)
        , m_path(path(at))
    {
    }

    void start() { write(); }
    void stop() { m_stopping = true; }
    bool isIdle() const { return m_idle; }
    int acknowledged() const { return m_acknowledged; }
    const std::vector<ErrorCode>& unresolved() const { return m_unresolved; }
    qint64 longestGap() const { return m_longestGap; } ///< ms between two acknowledged writes
    const std::string& lastText() const { return m_lastText; }
    const registry::Path& at() const { return m_path; }

private:
    void write()
    {
        if (m_stopping) {
            m_idle = true;
            return;
        }
        m_idle = false;
        const std::string text = std::to_string(++m_attempts);
        registry::onDone(
            m_session.apply(op::SetData{m_path, text, m_acknowledged}), this, [this, text](const auto& result) {
                if (result) {
                    if (m_acknowledged > 0)
                        m_longestGap = std::max(m_longestGap, m_sinceLast.elapsed());
                    m_sinceLast.start();
                    ++m_acknowledged;
                    m_lastText = text;
                    write();
                    return;
                }
                if (result.error().code != ErrorCode::NoConnection)
                    m_unresolved.push_back(result.error().code);
                QTimer::singleShot(10, this, [this] { write(); });
            });
    }

    registry::Session& m_session;
    registry::Path m_path;
    int m_attempts = 0;
    int m_acknowledged = 0;
    bool m_stopping = false;
    bool m_idle = true;
    QElapsedTimer m_sinceLast;
    qint64 m_longestGap = 0;
    std::string m_lastText;
    std::vector<ErrorCode> m_unresolved;
};

} // namespace

/// Rows 1, 2 and 5 of the fault matrix: what an ensemble can do to its clients.
class EnsembleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ensemble = std::make_unique<support::Ensemble>(quicklyVoting()); }
    void cleanup() { m_ensemble.reset(); }

    /// Row 1: kill the leader under writes.
    void row1_killedLeader()
    {
        constexpr int writers = 10;
        {
            support::PlainClient client(m_ensemble->connectString());
            for (int i = 0; i < writers; ++i)
                QCOMPARE(client.create("/w" + std::to_string(i)), 0);
        }
        SessionProbe probe(profileFor(ports()));
        QVERIFY(probe.waitForConnected());
        std::vector<std::unique_ptr<Writer>> all;
        for (int i = 0; i < writers; ++i) {
            all.push_back(std::make_unique<Writer>(probe.session(), "/w" + std::to_string(i)));
            all.back()->start();
        }
        const auto everyoneHas = [&](int count) {
            return std::all_of(all.begin(), all.end(), [&](const auto& w) { return w->acknowledged() >= count; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(everyoneHas(20), 20'000);
        const auto session = probe.status().sessionId;
        const int before = all.front()->acknowledged();
        m_ensemble->leader().kill9();
        QTRY_VERIFY_WITH_TIMEOUT(everyoneHas(before + 40), 30'000);
        for (const auto& writer : all)
            writer->stop();
        QTRY_VERIFY(std::all_of(all.begin(), all.end(), [](const auto& w) { return w->isIdle(); }));
        QCOMPARE(probe.status().sessionId, session);
        support::PlainClient truth(m_ensemble->leader().hostPort());
        for (const auto& writer : all) {
            QVERIFY2(writer->longestGap() < 3000, QByteArray::number(writer->longestGap()));
            QVERIFY2(writer->unresolved().empty(), "a write was left unresolved or called a conflict");
            std::optional<std::string> data;
            int version = -1;
            QCOMPARE(truth.get(writer->at().str(), data, &version), 0);
            QCOMPARE(version, writer->acknowledged()); // every acknowledged write is there, none was made twice
            QCOMPARE(QByteArray::fromStdString(data.value_or("")), QByteArray::fromStdString(writer->lastText()));
        }
    }

    /// Row 2: freeze the leader with the client on it.
    void row2_frozenLeader()
    {
        std::vector<std::unique_ptr<support::TcpProxy>> proxies;
        std::vector<std::uint16_t> proxied;
        support::ZooKeeperServer& leader = m_ensemble->leader();
        for (int i = 0; i < m_ensemble->size(); ++i) {
            proxies.push_back(std::make_unique<support::TcpProxy>(m_ensemble->server(i).port()));
            proxied.push_back(proxies.back()->port());
            proxies.back()->refuse(&m_ensemble->server(i) != &leader); // leads the client to the leader
        }
        const auto timeout = std::chrono::seconds(9);
        SessionProbe probe(profileFor(proxied, timeout));
        QVERIFY(probe.waitForConnected());
        FAULT_CODE(await(probe.session().apply(
                       op::Create{path("/mine"), "", registry::openAcl(), registry::CreateMode::Ephemeral})),
            Ok);
        const auto session = probe.status().sessionId;
        const std::string server = probe.status().server;
        for (const auto& proxy : proxies)
            proxy->refuse(false);
        const qint64 frozen = probe.now();
        leader.freeze();
        QVERIFY(QTest::qWaitFor(
            [&] { return probe.status().state == ConnectionState::Connected && probe.status().server != server; },
            11'000));
        const qint64 switched = probe.now() - frozen;
        QCOMPARE(probe.status().sessionId, session);
        FAULT_CODE(await(probe.session().apply(op::SetData{path("/mine"), "still here"})), Ok);
        leader.thaw();
        QVERIFY2(switched <= std::chrono::milliseconds(timeout).count() / 3 + 1000, probe.history());
        QVERIFY(probe.entered(ConnectionState::Lost).empty());
    }

    /// Row 5: two of three dead, and somebody browses.
    void row5_noQuorum()
    {
        constexpr int nodes = 30;
        support::PlainClient writer(m_ensemble->connectString());
        QCOMPARE(writer.create("/n"), 0);
        QCOMPARE(writer.createMany("/n/", nodes, "data"), 0);
        SessionProbe probe(profileFor(ports()));
        QVERIFY(probe.waitForConnected());
        std::vector<registry::WatchHub::Hold> holds;
        std::vector<registry::Path> paths;
        for (int i = 0; i < nodes; ++i) {
            paths.push_back(path("/n/" + std::to_string(1'000'000 + i).substr(1)));
            holds.push_back(probe.session().watchHub().hold(paths.back(), registry::InterestData));
        }
        holds.push_back(probe.session().watchHub().hold(path("/n"), registry::InterestChildren));
        const auto known = [&](const registry::Path& at) {
            const auto* entry = probe.cache().find(at);
            return entry && entry->data.value && entry->stat.value && *entry->data.value == std::string("data");
        };
        QTRY_VERIFY(std::all_of(paths.begin(), paths.end(), known));

        auto followers = m_ensemble->followers();
        for (support::ZooKeeperServer* server : followers)
            server->kill9();
        const qint64 killed = probe.now();
        QTRY_VERIFY_WITH_TIMEOUT(probe.leftConnected(killed) >= 0, 5000);
        QVERIFY2(probe.leftConnected(killed) - killed <= 2000, probe.history());
        QVERIFY(probe.status().lastProof.has_value());
        // Still readable, and said to be old. The leader serves on for a moment before it misses its followers.
        const auto old = [&](const registry::Path& at) { return known(at) && probe.cache().find(at)->data.stale; };
        QTRY_VERIFY(std::all_of(paths.begin(), paths.end(), old));
        QVERIFY(probe.cache().find(path("/n"))->children.value.has_value());
        QElapsedTimer clock;
        clock.start();
        FAULT_CODE(await(probe.session().apply(op::SetData{paths.front(), "x"})), NoConnection);
        QVERIFY2(clock.elapsed() < 1000, "a write without connection is refused, not kept waiting");

        for (support::ZooKeeperServer* server : followers)
            server->launch();
        QVERIFY(probe.waitForConnected(std::chrono::seconds(40)));
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(paths.begin(), paths.end(),
                                     [&](const auto& at) { return known(at) && !probe.cache().find(at)->data.stale; }),
            5000);
    }

private:
    std::vector<std::uint16_t> ports()
    {
        std::vector<std::uint16_t> result;
        for (int i = 0; i < m_ensemble->size(); ++i)
            result.push_back(m_ensemble->server(i).port());
        return result;
    }

    std::unique_ptr<support::Ensemble> m_ensemble;
};

QTEST_GUILESS_MAIN(EnsembleTest)
#include "EnsembleTest.moc"
