// SPDX-License-Identifier: GPL-3.0-or-later
// Boards on several real servers: two clusters at once, an ensemble, an election, more watches than the budget allows,
// and a server that only its AdminServer speaks for.
#include "board/BoardMonitor.h"
#include "support/Ensemble.h"
#include "support/PlainClient.h"

#include <QTest>

#include <set>

using namespace registry;
using namespace registry::board;

namespace {

using namespace std::chrono_literals;

constexpr int patienceMs = 30'000;

Tile makeTile(TileKind kind, const std::string& path, const std::string& id, const std::string& connection = "c")
{
    Tile tile;
    tile.id = id;
    tile.kind = kind;
    tile.connection = connection;
    tile.path = Path::parse(path).value();
    return tile;
}

BoardConnection to(const std::string& server, const std::string& key = "c")
{
    return {key, parseEndpoint(server).value(), {}};
}

MonitorOptions quick()
{
    MonitorOptions options;
    options.ensembleEvery = 200ms;
    return options;
}

std::string valueOf(const BoardMonitor& monitor, const std::string& id)
{
    const auto* figures = std::get_if<ValueFigures>(&monitor.tile(id)->figures);
    return figures ? figures->text : "nothing";
}

template <typename T> T figuresOf(const BoardMonitor& monitor, const std::string& id)
{
    const auto* figures = std::get_if<T>(&monitor.tile(id)->figures);
    return figures ? *figures : T{};
}

/// "127.0.0.1:2181 leader" of each server that answered.
std::set<std::string> rolesOf(const BoardMonitor& monitor)
{
    std::set<std::string> roles;
    for (const ServerFigures& server : figuresOf<EnsembleFigures>(monitor, "e").servers)
        roles.insert(server.address + ' ' + (server.answered ? server.mode : "silent"));
    return roles;
}

std::int64_t msOf(TimePoint at)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

} // namespace

class BoardServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(10s)); }

    /// Each tile tells of its own cluster alone.
    void oneOfTwoClustersIsLost()
    {
        support::ZooKeeperServer one;
        support::ZooKeeperServer two;
        support::PlainClient inOne(one.hostPort());
        support::PlainClient inTwo(two.hostPort());
        QCOMPARE(inOne.create("/v", "one"), 0);
        QCOMPARE(inTwo.create("/v", "two"), 0);
        Board board;
        board.connections = {to(one.hostPort(), "1"), to(two.hostPort(), "2")};
        board.tiles = {makeTile(TileKind::Value, "/v", "a", "1"), makeTile(TileKind::Age, "/v", "b", "1"),
            makeTile(TileKind::Value, "/v", "c", "2"), makeTile(TileKind::Age, "/v", "d", "2")};
        BoardMonitor monitor(board);
        monitor.start();
        QTRY_VERIFY_WITH_TIMEOUT(monitor.isSettled(), patienceMs);
        const auto all = [&monitor] { return valueOf(monitor, "a") + ' ' + valueOf(monitor, "c"); };
        QCOMPARE(all(), std::string("one two"));

        one.kill9();
        QTRY_VERIFY(monitor.tile("a")->freshness == Freshness::Stale);
        QTRY_VERIFY(monitor.tile("b")->freshness == Freshness::Stale);
        QVERIFY(!isUsable(monitor.tile("a")->connection) && monitor.tile("a")->provenAt);
        QVERIFY(isUsable(monitor.tile("c")->connection));
        QCOMPARE(inTwo.set("/v", "two again"), 0);
        QTRY_COMPARE(all(), std::string("one two again"));
        for (const char* id : {"c", "d"})
            QVERIFY(monitor.tile(id)->freshness == Freshness::Live);
        QVERIFY(monitor.tile("a")->freshness == Freshness::Stale);

        one.start();
        QTRY_VERIFY_WITH_TIMEOUT(monitor.tile("a")->freshness == Freshness::Live, patienceMs);
        QTRY_VERIFY(monitor.tile("b")->freshness == Freshness::Live);
        QCOMPARE(all(), std::string("one two again"));
    }

    /// What the budget leaves without a watch is read at intervals, and says that it is.
    void tilesBeyondTheWatchBudgetArePolled()
    {
        support::ZooKeeperServer server;
        support::PlainClient other(server.hostPort());
        const std::string folder = "/" + std::string(950, 'f');
        QCOMPARE(other.create(folder), 0);
        Board board;
        board.connections = {to(server.hostPort())};
        constexpr int tiles = 600; // 512 KiB of paths are watched
        for (int i = 0; i < tiles; ++i) {
            const std::string path = folder + '/' + std::to_string(i);
            QCOMPARE(other.create(path, "before"), 0);
            board.tiles.push_back(makeTile(TileKind::Value, path, std::to_string(i)));
        }
        BoardMonitor monitor(board);
        monitor.start();
        QTRY_VERIFY_WITH_TIMEOUT(monitor.isSettled(), patienceMs);
        std::vector<std::string> watched;
        std::vector<std::string> polled;
        for (const Tile& tile : board.tiles)
            (monitor.tile(tile.id)->freshness == Freshness::Polled ? polled : watched).push_back(tile.id);
        const WatchUse use = monitor.watchUse("c");
        QVERIFY(polled.size() > 10 && watched.size() > 400);
        QCOMPARE(std::size_t(use.polledTiles), polled.size());
        QCOMPARE(std::size_t(use.watches), watched.size());
        QVERIFY(use.bytes <= use.budget && use.bytes > use.budget - 2'000);
        QCOMPARE(server.metric("zk_watch_count"), static_cast<long long>(watched.size()));
        for (const std::string& id : watched)
            QVERIFY(monitor.tile(id)->freshness == Freshness::Live);
        for (const std::string& id : polled)
            QVERIFY(monitor.tile(id)->provenAt.has_value()); // as of when it is true

        for (const std::string& id : {watched.front(), polled.front(), polled.back()})
            QCOMPARE(other.set(folder + '/' + id, "after"), 0);
        for (const std::string& id : {watched.front(), polled.front(), polled.back()})
            QTRY_COMPARE_WITH_TIMEOUT(valueOf(monitor, id), std::string("after"), patienceMs);
        QVERIFY(monitor.tile(polled.front())->freshness == Freshness::Polled);
        const TimePoint proven = *monitor.tile(polled.front())->provenAt; // read again, though it is the same
        QTRY_VERIFY_WITH_TIMEOUT(*monitor.tile(polled.front())->provenAt > proven, patienceMs);

        board.tiles.resize(tiles / 2); // then there is room for all of them
        monitor.setBoard(board);
        QTRY_COMPARE_WITH_TIMEOUT(monitor.watchUse("c").polledTiles, 0, patienceMs);
        QTRY_COMPARE(server.metric("zk_watch_count"), static_cast<long long>(tiles / 2));
    }

    /// kazoo's election, whose leader is killed: the next one is shown, and since when it leads, not since when it
    /// waits.
    void theNextLeaderIsShown()
    {
        support::ZooKeeperServer server;
        support::PlainClient other(server.hostPort());
        support::Scratch scratch("election");
        std::vector<std::unique_ptr<support::Process>> candidates;
        const auto stand = [&](const char* name) {
            candidates.push_back(std::make_unique<support::Process>());
            candidates.back()->start(
                {"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py", server.hostPort(), "elect", "/election", name},
                scratch.file(name));
        };
        stand("anna");
        QTRY_VERIFY_WITH_TIMEOUT(
            support::readFile(scratch.file("anna")).find("leads") != std::string::npos, patienceMs);
        Board board;
        board.connections = {to(server.hostPort())};
        board.tiles = {makeTile(TileKind::Election, "/election", "e")};
        AlarmRule rule;
        rule.kind = AlarmRule::Kind::NoLeader;
        board.tiles.front().alarms = {rule};
        BoardMonitor monitor(board);
        monitor.start();
        const auto shown = [&monitor] { return figuresOf<ElectionFigures>(monitor, "e"); };
        using Names = std::vector<std::string>;
        QTRY_VERIFY_WITH_TIMEOUT(shown().holders == Names{"anna"}, patienceMs);
        QTRY_VERIFY(shown().sinceMs.has_value());
        QVERIFY(shown().mayHaveWaited);
        stand("berta");
        QTRY_VERIFY_WITH_TIMEOUT(shown().waiting == Names{"berta"}, patienceMs);
        stand("carla");
        QTRY_VERIFY_WITH_TIMEOUT((shown().waiting == Names{"berta", "carla"}), patienceMs);
        QCOMPARE(shown().holders, Names{"anna"});

        const std::int64_t killed = msOf(std::chrono::system_clock::now());
        candidates.front()->kill9();
        QTRY_VERIFY_WITH_TIMEOUT(shown().holders == Names{"berta"}, patienceMs);
        QVERIFY(shown().waiting == Names{"carla"});
        QVERIFY(*shown().sinceMs > killed); // it had joined before
        QVERIFY(!shown().mayHaveWaited);
        QVERIFY(monitor.tile("e")->freshness == Freshness::Live);
        QVERIFY(monitor.history().empty()); // there was always somebody in the queue
        for (const auto& candidate : candidates)
            candidate->kill9();
        QTRY_VERIFY_WITH_TIMEOUT(shown().holders.empty(), patienceMs);
        QTRY_COMPARE(monitor.raised().size(), std::size_t(1));
    }

    /// Connected to one server, the board finds the others in /zookeeper/config.
    void anEnsembleIsFoundByItsConfiguration()
    {
        support::Ensemble ensemble(support::Ensemble::quickOptions(), true);
        Board board;
        board.connections = {to(ensemble.server(0).hostPort())};
        board.tiles = {makeTile(TileKind::Ensemble, "/", "e")};
        BoardMonitor monitor(board, quick());
        monitor.start();
        const auto wanted = [&ensemble] {
            std::set<std::string> roles;
            for (int i = 0; i < ensemble.size(); ++i) {
                const std::string srvr = ensemble.server(i).fourLetter("srvr");
                const bool leads = srvr.find("Mode: leader") != std::string::npos;
                roles.insert(ensemble.server(i).hostPort()
                    + (srvr.empty() ? " silent"
                            : leads ? " leader"
                                    : " follower"));
            }
            return roles;
        };
        QTRY_COMPARE_WITH_TIMEOUT(rolesOf(monitor).size(), std::size_t(3), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rolesOf(monitor) == wanted(), patienceMs);
        QVERIFY(monitor.tile("e")->freshness == Freshness::Polled);
        ensemble.followers().back()->kill9();
        QTRY_VERIFY_WITH_TIMEOUT(rolesOf(monitor) == wanted(), patienceMs);
        const std::set<std::string> roles = rolesOf(monitor);
        QCOMPARE(
            std::count_if(roles.begin(), roles.end(), [](const auto& role) { return role.ends_with(" silent"); }), 1);
    }

    /// As static configurations mostly are: the servers' addresses for clients stand nowhere, and none is made up.
    void anEnsembleThatDoesNotTellItsAddresses()
    {
        support::Ensemble ensemble;
        Board board;
        board.connections = {to(ensemble.server(0).hostPort())};
        board.tiles = {makeTile(TileKind::Ensemble, "/", "e"), makeTile(TileKind::Value, "/zookeeper/config", "v")};
        BoardMonitor monitor(board, quick());
        monitor.start();
        QTRY_VERIFY_WITH_TIMEOUT(monitor.isSettled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(valueOf(monitor, "v").find("server.3=") != std::string::npos, patienceMs);
        QVERIFY(valueOf(monitor, "v").find(';') == std::string::npos);
        QTRY_COMPARE_WITH_TIMEOUT(rolesOf(monitor).size(), std::size_t(1), patienceMs);
        QVERIFY(rolesOf(monitor).begin()->starts_with(ensemble.server(0).hostPort() + ' '));
    }

    /// mntr is not allowed (srvr always is, and tells less): the AdminServer of Debian's own server is asked.
    void aRealAdminServerAnswers()
    {
        support::ServerOptions options;
        options.adminServer = true;
        options.config = {"4lw.commands.whitelist=ruok"};
        support::ZooKeeperServer server(options);
        QVERIFY(server.fourLetter("mntr").find("not in the whitelist") != std::string::npos);
        support::PlainClient other(server.hostPort());
        QCOMPARE(other.create("/a"), 0);
        Board board;
        board.connections = {to(server.hostPort())};
        board.connections.front().adminServers = {"http://127.0.0.1:" + std::to_string(server.adminPort())};
        board.tiles = {makeTile(TileKind::Ensemble, "/", "e"), makeTile(TileKind::Value, "/a", "v")};
        BoardMonitor monitor(board, quick());
        monitor.start();
        const auto first = [&monitor] {
            const auto servers = figuresOf<EnsembleFigures>(monitor, "e").servers;
            return servers.empty() ? ServerFigures{} : servers.front();
        };
        QTRY_VERIFY_WITH_TIMEOUT(first().answered, patienceMs);
        const ServerFigures figures = first();
        QCOMPARE(figures.mode, std::string("standalone"));
        QVERIFY(figures.version.starts_with("3."));
        QVERIFY(figures.latencyAverage && figures.latencyMaximum && figures.outstanding);
        QTRY_VERIFY_WITH_TIMEOUT(first().connections.value_or(0) >= 2, patienceMs); // the other one's, and ours
        QTRY_VERIFY_WITH_TIMEOUT(first().watches.value_or(0) >= 1, patienceMs);
        const std::int64_t nodes = first().znodes.value_or(0);
        QVERIFY(nodes >= 6); // its own five, and ours
        QCOMPARE(other.create("/b"), 0);
        QTRY_COMPARE_WITH_TIMEOUT(first().znodes.value_or(0), nodes + 1, patienceMs);
        QVERIFY(monitor.tile("e")->freshness == Freshness::Polled);
        server.kill9();
        QTRY_VERIFY_WITH_TIMEOUT(!first().answered && !first().error.empty(), patienceMs);
        QVERIFY(monitor.tile("e")->freshness == Freshness::Stale);
    }
};

QTEST_GUILESS_MAIN(BoardServersTest)
#include "BoardServersTest.moc"
