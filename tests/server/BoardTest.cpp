// SPDX-License-Identifier: GPL-3.0-or-later
// Boards on a real server, with a proxy that reads what their connections send.
#include "board/BoardMonitor.h"
#include "support/PlainClient.h"
#include "support/Ports.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <random>

using namespace registry;
using namespace registry::board;

namespace {

constexpr const char* ndsr = R"({"pid":1,"created":"2024-01-01 00:00:00"})";

Tile makeTile(TileKind kind, const std::string& path, const std::string& id)
{
    Tile tile;
    tile.id = id;
    tile.kind = kind;
    if (kind == TileKind::Note)
        return tile;
    tile.connection = "c";
    tile.path = Path::parse(path).value();
    AlarmRule rule;
    rule.kind = AlarmRule::Kind::Vanishes;
    if (kind != TileKind::Ensemble)
        tile.alarms = {rule};
    return tile;
}

Board boardOf(const std::string& server, std::vector<Tile> tiles, std::vector<std::string> admins = {})
{
    Board board;
    board.connections = {{"c", parseEndpoint(server).value(), std::move(admins)}};
    board.tiles = std::move(tiles);
    return board;
}

MonitorOptions quick()
{
    MonitorOptions options;
    options.ensembleEvery = std::chrono::milliseconds(200);
    return options;
}

const ServerFigures* firstServer(const BoardMonitor& monitor)
{
    const auto* figures = std::get_if<EnsembleFigures>(&monitor.tile("e")->figures);
    return figures && !figures->servers.empty() ? &figures->servers.front() : nullptr;
}

bool isWhole(const ServerFigures& figures)
{
    return figures.mode == "standalone" && figures.version.starts_with("3.") && figures.connections
        && figures.outstanding && figures.latencyAverage && figures.latencyMaximum && figures.znodes
        && *figures.znodes >= 5;
}

} // namespace

class BoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
        QCOMPARE(m_other->create("/s"), 0);
        QCOMPARE(m_other->create("/s/web"), 0);
        QCOMPARE(m_other->create("/s/web/a:1", ndsr), 0);
    }
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(10))); }

    void tellsTheTruthWhileItsServerIsAway()
    {
        support::TcpProxy proxy(m_server->port());
        Tile service = makeTile(TileKind::Service, "/s/web", "s");
        service.minimum = 2;
        service.alarms.front().kind = AlarmRule::Kind::BelowMinimum;
        BoardMonitor monitor(boardOf(proxy.hostPort(), {service, makeTile(TileKind::Value, "/s/web/a:1", "v")}));
        monitor.start();
        QTRY_VERIFY(monitor.isSettled());
        QVERIFY(monitor.tile("s")->freshness == Freshness::Live);
        QCOMPARE(std::get<ServiceFigures>(monitor.tile("s")->figures).up, 1);
        QCOMPARE(monitor.raised().size(), std::size_t(1));
        proxy.refuse(true);
        proxy.abortAll();
        QTRY_VERIFY(monitor.tile("s")->freshness == Freshness::Stale);
        QVERIFY(monitor.tile("v")->freshness == Freshness::Stale);
        QVERIFY(!isUsable(monitor.tile("s")->connection));
        QVERIFY(monitor.tile("s")->provenAt.has_value());
        QCOMPARE(std::get<ServiceFigures>(monitor.tile("s")->figures).up, 1);
        QCOMPARE(std::get<ValueFigures>(monitor.tile("v")->figures).text, std::string(ndsr));
        QCOMPARE(monitor.raised().size(), std::size_t(1)); // it stays, and nothing ends it
        QCOMPARE(m_other->create("/s/web/b:1", ndsr), 0);
        QTRY_VERIFY(monitor.session("c")->status().attempt > 0); // it went on trying
        QCOMPARE(std::get<ServiceFigures>(monitor.tile("s")->figures).up, 1);
        proxy.refuse(false);
        QTRY_VERIFY_WITH_TIMEOUT(monitor.tile("s")->freshness == Freshness::Live, 20'000);
        QTRY_COMPARE(std::get<ServiceFigures>(monitor.tile("s")->figures).up, 2);
        QTRY_VERIFY(monitor.raised().empty());
        QCOMPARE(monitor.history().size(), std::size_t(2));
        QCOMPARE(m_other->remove("/s/web/b:1"), 0);
    }

    void sendsNoWriteWhateverIsDoneToIt()
    {
        support::TcpProxy proxy(m_server->port());
        std::vector<Tile> tiles;
        for (int i = 0; i < 8; ++i)
            for (const char* path : {"/s", "/s/web", "/locks"}) {
                tiles.push_back(makeTile(static_cast<TileKind>(i), path, std::to_string(i) + path));
                tiles.back().below = tiles.back().kind == TileKind::Service && tiles.back().path.depth() == 1;
            }
        const Board board = boardOf(proxy.hostPort(), tiles);
        std::mt19937 random(11);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        {
            BoardMonitor monitor(board, quick());
            QSignalSpy changed(&monitor, &BoardMonitor::tilesChanged);
            monitor.start();
            QVERIFY(QTest::qWaitFor([&monitor] { return monitor.isSettled(); }, 20'000));
            for (int i = 0; i < 60; ++i) {
                switch (upTo(5)) {
                case 0:
                    proxy.abortAll();
                    break;
                case 1: {
                    Board other = board;
                    other.tiles.resize(static_cast<std::size_t>(upTo(static_cast<int>(tiles.size()))));
                    monitor.setBoard(other);
                    break;
                }
                case 2:
                    monitor.acknowledge(tiles[static_cast<std::size_t>(upTo(23))].id, 0);
                    monitor.lookAtClock();
                    break;
                default:
                    if (m_other->create("/s/web/x:1", ndsr) != 0)
                        m_other->remove("/s/web/x:1");
                }
                const auto before = changed.size();
                (void)QTest::qWaitFor([&] { return changed.size() > before; }, 100);
            }
            monitor.setBoard(board);
            QVERIFY(QTest::qWaitFor([&monitor] { return monitor.isSettled(); }, 20'000));
        }
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(10)));
        const auto opcodes = proxy.opcodes();
        QVERIFY(opcodes.contains(4) && opcodes.contains(12)); // it did read
        for (const int writing : {1, 2, 5, 7, 14, 15, 16, 19, 20, 21})
            QVERIFY2(!opcodes.contains(writing), qPrintable(QString::number(writing)));
    }

    void aServersAnswersAreAsked_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::newRow("mntr") << QStringLiteral("*");
        QTest::newRow("srvr only") << QStringLiteral("srvr");
    }

    void aServersAnswersAreAsked()
    {
        QFETCH(QString, allowed);
        support::ServerOptions options;
        options.config = {"4lw.commands.whitelist=" + allowed.toStdString()}; // the last line of a name counts
        const support::ZooKeeperServer server(options);
        BoardMonitor monitor(boardOf(server.hostPort(), {makeTile(TileKind::Ensemble, "/", "e")}), quick());
        monitor.start();
        QTRY_VERIFY_WITH_TIMEOUT(firstServer(monitor) && firstServer(monitor)->answered, 20'000);
        const ServerFigures& figures = *firstServer(monitor);
        QCOMPARE(figures.address, server.hostPort());
        QCOMPARE(figures.watches.has_value(), allowed == QStringLiteral("*")); // srvr does not tell them
        QVERIFY(isWhole(figures));
        QVERIFY(monitor.tile("e")->freshness == Freshness::Polled);
    }

    /// A server that allows no four-letter word, as many administrators have it. Its AdminServer says what that
    /// of 3.8.0 was seen to say; BoardServersTest asks a real one.
    void theAdminServerAnswersWhereWordsAreNotAllowed()
    {
        QTcpServer server;
        QTcpServer admin;
        serve(server, [](const QByteArray& asked) {
            return asked.left(4) + " is not executed because it is not in the whitelist.\n";
        });
        serve(admin, [](const QByteArray& asked) -> QByteArray {
            if (!asked.startsWith("GET /commands/monitor HTTP/1.0\r\n"))
                return "HTTP/1.1 404 Not Found\r\n\r\n";
            return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nServer: Jetty(9.4.57.v20241219)\r\n\r\n{\n"
                   "  \"version\" : \"3.8.0-${mvngit.commit.id}, built on 2024-12-29 17:54 UTC\",\n"
                   "  \"server_state\" : \"standalone\",\n  \"num_alive_connections\" : 1,\n  \"avg_latency\" : 0.25,\n"
                   "  \"outstanding_requests\" : 0,\n  \"znode_count\" : 5,\n  \"watch_count\" : 7,\n"
                   "  \"max_latency\" : 3,\n  \"command\" : \"monitor\",\n  \"error\" : null\n}";
        });
        BoardMonitor monitor(
            boardOf("127.0.0.1:" + std::to_string(server.serverPort()), {makeTile(TileKind::Ensemble, "/", "e")},
                {"http://127.0.0.1:" + std::to_string(admin.serverPort())}),
            quick());
        monitor.start();
        QTRY_VERIFY(firstServer(monitor) && firstServer(monitor)->answered);
        QVERIFY(isWhole(*firstServer(monitor)));
        QCOMPARE(firstServer(monitor)->version, std::string("3.8.0"));
        QCOMPARE(*firstServer(monitor)->watches, std::int64_t(7));
        admin.close();
        QTRY_VERIFY(!firstServer(monitor)->answered);
        QCOMPARE(firstServer(monitor)->error,
            std::string("srvr is not in the server's whitelist, and its AdminServer does not answer"));
        QVERIFY(monitor.tile("e")->freshness == Freshness::Stale);
        QVERIFY(monitor.tile("e")->provenAt.has_value());
    }

    void aServerThatDoesNotAnswerSaysWhy()
    {
        BoardMonitor monitor(boardOf("127.0.0.1:" + std::to_string(support::freePort()),
                                 {makeTile(TileKind::Ensemble, "/", "e")}, {"http://127.0.0.1:1"}),
            quick());
        monitor.start();
        QTRY_VERIFY_WITH_TIMEOUT(firstServer(monitor), 20'000);
        QVERIFY(!firstServer(monitor)->answered);
        QVERIFY2(firstServer(monitor)->error.find("refused") != std::string::npos, firstServer(monitor)->error.c_str());
        QVERIFY(!firstServer(monitor)->connections); // nothing is nought
        QVERIFY(monitor.tile("e")->freshness == Freshness::Stale);
    }

private:
    /// Answers each connection's first bytes and closes it.
    template <typename F> void serve(QTcpServer& server, F answer)
    {
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server, answer] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->write(answer(socket->readAll()));
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
};

QTEST_GUILESS_MAIN(BoardTest)
#include "BoardTest.moc"
