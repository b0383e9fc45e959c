// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/BoardMonitor.h"
#include "unit/ObservedBackend.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace registry;
using namespace registry::board;
using rig::ObservedBackend;
using rig::path;
using rig::Writer;

namespace registry { // for QCOMPARE, which finds it by its argument

inline char* toString(ConnectionState state)
{
    return qstrdup(std::string(name(state)).c_str());
}

} // namespace registry

namespace registry::lens {

inline char* toString(Freshness freshness)
{
    static const char* const words[] = {"Unread", "Live", "Polled", "Stale", "Missing", "Refused"};
    return qstrdup(words[static_cast<int>(freshness)]);
}

} // namespace registry::lens

namespace {

Tile makeTile(TileKind kind, std::string_view p, std::string pointer = {})
{
    Tile tile;
    tile.id = "t";
    tile.kind = kind;
    tile.connection = "c";
    tile.path = path(p);
    tile.pointer = std::move(pointer);
    return tile;
}

AlarmRule alarm(AlarmRule::Kind kind, std::chrono::milliseconds hold = {}, std::chrono::milliseconds clear = {})
{
    AlarmRule rule;
    rule.kind = kind;
    rule.holdFor = hold;
    rule.clearFor = clear;
    return rule;
}

struct Rig {
    explicit Rig(std::vector<Tile> tiles, lens::Clock clock = std::chrono::system_clock::now)
        : server(EmbeddedServer::inMemory({}))
        , writer(server)
    {
        Board board;
        board.connections = {{"c", SampleEndpoint(), {}}};
        board.tiles = std::move(tiles);
        MonitorOptions options;
        options.clock = std::move(clock);
        options.backend = [this](const ConnectionProfile& profile) {
            profiles.push_back(profile);
            auto made = std::make_unique<ObservedBackend>(server, profile);
            backend = made.get();
            return made;
        };
        monitor = std::make_unique<BoardMonitor>(std::move(board), std::move(options));
        QObject::connect(monitor.get(), &BoardMonitor::tilesChanged, monitor.get(),
            [this](const std::vector<std::string>& ids) { changed.push_back(ids); });
    }
    bool start()
    {
        monitor->start();
        return QTest::qWaitFor([this] { return monitor->isSettled(); });
    }
    const TileState& tile(const std::string& id = "t") const { return *monitor->tile(id); }
    template <typename T> const T* figures(const std::string& id = "t") const
    {
        return std::get_if<T>(&tile(id).figures);
    }
    std::string value(const std::string& id = "t") const
    {
        const auto* figures = this->figures<ValueFigures>(id);
        return figures ? figures->text + (figures->problem.empty() ? "" : "!" + figures->problem) : "nothing";
    }
    int up() const { return figures<ServiceFigures>() ? figures<ServiceFigures>()->up : -1; }
    ConnectionState state() const { return monitor->session("c")->status().state; }

    std::shared_ptr<EmbeddedServer> server; // shared with the backends
    Writer writer;
    ObservedBackend* backend = nullptr; ///< owned by the monitor's session
    std::vector<ConnectionProfile> profiles;
    std::vector<std::vector<std::string>> changed;
    std::unique_ptr<BoardMonitor> monitor;
};

constexpr std::string_view ndsr = R"({"pid":1,"created":"2024-01-01 00:00:00"})";

} // namespace

class BoardMonitorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void aNoteIsThereAtOnce()
    {
        Tile note;
        note.id = "n";
        note.text = "words";
        Rig r({note});
        QCOMPARE(r.tile("n").freshness, Freshness::Live);
        QVERIFY(!r.monitor->tile("other"));
        QVERIFY(!r.monitor->session("other"));
    }

    void aValueTellsTheTruthAtEachStep()
    {
        Rig r({makeTile(TileKind::Value, "/a", "/load")});
        QVERIFY(r.writer.create("/a", R"({"load": 7})"));
        QCOMPARE(r.tile().freshness, Freshness::Unread);
        QVERIFY(std::holds_alternative<std::monostate>(r.tile().figures));
        QVERIFY(!r.monitor->isSettled());
        QVERIFY(r.start());
        QCOMPARE(r.tile().freshness, Freshness::Live);
        QVERIFY(!r.tile().provenAt);
        QCOMPARE(r.value(), std::string("7"));
        QVERIFY(r.figures<ValueFigures>()->number == 7.0);
        QVERIFY(r.writer.set("/a", R"({"load": "8.5"})"));
        QTRY_COMPARE(r.value(), std::string("8.5"));
        QVERIFY(r.writer.set("/a", R"({"x": 1})"));
        QTRY_COMPARE(r.value(), std::string("!the document has no /load"));

        QVERIFY(r.writer.set("/a", R"({"load": 9})"));
        QTRY_COMPARE(r.value(), std::string("9"));
        const auto before = std::chrono::system_clock::now();
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Stale);
        QCOMPARE(r.tile().connection, ConnectionState::Suspended);
        QCOMPARE(r.value(), std::string("9")); // what was last known stays
        QVERIFY(r.tile().provenAt && *r.tile().provenAt <= std::chrono::system_clock::now());
        QVERIFY(*r.tile().provenAt > before - std::chrono::minutes(1));
        QVERIFY(r.writer.set("/a", R"({"load": 10})"));
        r.backend->faults().reconnect();
        QTRY_COMPARE(r.value(), std::string("10"));
        QCOMPARE(r.tile().freshness, Freshness::Live);
        const auto ended = r.monitor->session("c")->status().sessionId;
        r.backend->faults().expire(); // connected anew before anybody may have looked
        QTRY_VERIFY(r.monitor->session("c")->status().sessionId != ended);
        QTRY_COMPARE(r.tile().freshness, Freshness::Live);

        QVERIFY(r.writer.remove("/a"));
        QTRY_COMPARE(r.tile().freshness, Freshness::Missing);
        QVERIFY(std::holds_alternative<std::monostate>(r.tile().figures));
        QVERIFY(r.tile().error && r.tile().error->code == ErrorCode::NoNode);
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Stale);
        r.backend->faults().reconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Missing);
        QVERIFY(r.writer.create("/a", R"({"load": 11})"));
        QTRY_COMPARE(r.value(), std::string("11"));
        QCOMPARE(r.tile().freshness, Freshness::Live);
    }

    void whatMayNotBeReadSaysSo()
    {
        Rig r({makeTile(TileKind::Value, "/secret")});
        QVERIFY(r.writer.call(op::Create{path("/secret"), "x", {{16, "world", "anyone"}}}).has_value());
        QVERIFY(r.start());
        QCOMPARE(r.tile().freshness, Freshness::Refused);
        QVERIFY(std::holds_alternative<std::monostate>(r.tile().figures));
        QCOMPARE(r.tile().error->code, ErrorCode::NoAuth);
    }

    void aServerThatIsAwayLeavesEverythingUnread()
    {
        Tile service = makeTile(TileKind::Service, "/s");
        service.id = "s";
        service.minimum = 2;
        service.alarms = {alarm(AlarmRule::Kind::BelowMinimum), alarm(AlarmRule::Kind::Vanishes)};
        Rig r({makeTile(TileKind::Value, "/a"), service});
        r.monitor->start();
        r.backend->faults().disconnect();
        QTRY_VERIFY(!r.changed.empty());
        QTRY_VERIFY(r.state() != ConnectionState::Connected);
        QCOMPARE(r.tile("s").freshness, Freshness::Unread);
        QVERIFY(std::holds_alternative<std::monostate>(r.tile("s").figures));
        QCOMPARE(r.tile("s").alarms.size(), std::size_t(2));
        QCOMPARE(r.tile("s").alarms.at(0).phase, AlarmState::Phase::Unknown);
        QVERIFY(r.monitor->raised().empty());
        QVERIFY(!r.monitor->isSettled());
    }

    void thresholdsTellTheWorst()
    {
        Tile tile = makeTile(TileKind::Value, "/a");
        tile.thresholds = {{Compare::Above, 10}, {Compare::Above, 20, {}, Severity::Critical},
            {Compare::Contains, 0, "bad", Severity::Critical}};
        Rig r({tile});
        QVERIFY(r.writer.create("/a", "5\n"));
        QVERIFY(r.start());
        QCOMPARE(r.value(), std::string("5"));
        QVERIFY(!r.figures<ValueFigures>()->beyond);
        QVERIFY(r.writer.set("/a", "15"));
        QTRY_VERIFY(r.figures<ValueFigures>()->beyond == Severity::Warning);
        QVERIFY(r.writer.set("/a", "25"));
        QTRY_VERIFY(r.figures<ValueFigures>()->beyond == Severity::Critical);
        QVERIFY(r.writer.set("/a", "too bad"));
        QTRY_COMPARE(r.value(), std::string("too bad!this is no number"));
        QVERIFY(r.figures<ValueFigures>()->beyond == Severity::Critical);
        QVERIFY(r.writer.set("/a", "\xFF\xFE"));
        QTRY_COMPARE(r.value(), std::string("!the data are no UTF-8 text, 2 bytes"));
    }

    void aChartHasGapsWhereNothingWasKnown()
    {
        Rig r({makeTile(TileKind::Chart, "/a")});
        QVERIFY(r.writer.create("/a", "1"));
        QVERIFY(r.start());
        QVERIFY(r.writer.set("/a", "2"));
        QTRY_VERIFY(r.figures<ChartFigures>()->now.number == 2.0);
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Stale);
        QVERIFY(r.figures<ChartFigures>()->now.number == 2.0);
        QVERIFY(!r.figures<ChartFigures>()->points.back().value);
        r.backend->faults().reconnect();
        QTRY_VERIFY(r.figures<ChartFigures>()->points.back().value == 2.0);
        const auto& points = r.figures<ChartFigures>()->points;
        QVERIFY(points.front().value == 1.0);
        QCOMPARE(std::count_if(points.begin(), points.end(), [](const ChartPoint& point) { return !point.value; }), 1);
        for (std::size_t i = 1; i < points.size(); ++i)
            QVERIFY(points[i - 1].at <= points[i].at);
    }

    void anAgeIsTheServersTime()
    {
        TimePoint now = std::chrono::system_clock::now();
        Tile tile = makeTile(TileKind::Age, "/a");
        AlarmRule old = alarm(AlarmRule::Kind::OlderThan, std::chrono::seconds(30));
        old.age = std::chrono::hours(1);
        tile.alarms = {old};
        Rig r({tile}, [&now] { return now; });
        QVERIFY(r.writer.create("/a", "1"));
        QVERIFY(r.start());
        QCOMPARE(*r.figures<AgeFigures>()->changedMs, r.writer.stat("/a").mtime);
        QVERIFY(r.monitor->raised().empty());
        const TimePoint changed{std::chrono::milliseconds(r.writer.stat("/a").mtime)};
        now = changed + std::chrono::hours(1) + std::chrono::seconds(29);
        r.monitor->lookAtClock();
        QTRY_COMPARE(r.tile().alarms.at(0).phase, AlarmState::Phase::Pending);
        now += std::chrono::seconds(31);
        r.monitor->lookAtClock();
        QTRY_VERIFY(!r.monitor->raised().empty());
        QCOMPARE(r.monitor->history().size(), std::size_t(1));
        QCOMPARE(r.monitor->history().front().kind, AlarmEvent::Kind::Raised);
    }

    void aServiceIsCountedAndItsMissingAreNamed()
    {
        Tile tile = makeTile(TileKind::Service, "/s/web");
        tile.minimum = 2;
        tile.members = {"a:1", "z:1"};
        tile.alarms = {alarm(AlarmRule::Kind::BelowMinimum)};
        Rig r({tile});
        QVERIFY(r.writer.create("/s") && r.writer.create("/s/web"));
        QVERIFY(r.writer.create("/s/web/a:1", std::string(ndsr)) && r.writer.create("/s/web/b:1", std::string(ndsr)));
        QVERIFY(r.start());
        QCOMPARE(r.up(), 2);
        QCOMPARE(r.tile().freshness, Freshness::Live);
        QCOMPARE(*r.figures<ServiceFigures>()->expected, 2);
        QVERIFY((r.figures<ServiceFigures>()->missing == std::vector<std::string>{"z:1"}));
        QVERIFY(!r.figures<ServiceFigures>()->belowMinimum);
        QVERIFY(r.writer.remove("/s/web/b:1"));
        QTRY_COMPARE(r.up(), 1);
        QVERIFY((r.figures<ServiceFigures>()->missing == std::vector<std::string>{"z:1", "b:1"}));
        QVERIFY(r.figures<ServiceFigures>()->belowMinimum);
        QCOMPARE(*r.figures<ServiceFigures>()->expected, 2);
        QVERIFY((r.monitor->raised() == std::vector<std::pair<std::string, int>>{{"t", 0}}));
        QCOMPARE(r.monitor->history().back().value, std::string("1 of 2"));

        r.backend->faults().disconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Stale);
        QCOMPARE(r.up(), 1); // never nought because of an error
        QCOMPARE(r.tile().alarms.at(0).phase, AlarmState::Phase::Unknown);
        QVERIFY(r.tile().alarms.at(0).raised);
        QVERIFY(r.writer.create("/s/web/b:1", std::string(ndsr)));
        r.backend->faults().reconnect();
        QTRY_COMPARE(r.up(), 2);
        QTRY_VERIFY(r.monitor->raised().empty());

        QVERIFY(r.writer.remove("/s/web/a:1") && r.writer.remove("/s/web/b:1") && r.writer.remove("/s/web"));
        QTRY_COMPARE(r.tile().freshness, Freshness::Missing);
        QTRY_COMPARE(r.up(), 0); // the server says there is nobody
        QVERIFY(!r.monitor->raised().empty());
    }

    void childrenWithoutADetectorAreCountedAsTheyAre()
    {
        Rig r({makeTile(TileKind::Service, "/odd")});
        QVERIFY(r.writer.create("/odd") && r.writer.create("/odd/x y") && r.writer.create("/odd/?"));
        QVERIFY(r.start());
        QCOMPARE(r.up(), 2);
        QVERIFY(r.writer.remove("/odd/?"));
        QTRY_COMPARE(r.up(), 1);
        QCOMPARE(*r.figures<ServiceFigures>()->expected, 2);
    }

    void aDetectorNobodyKnowsIsTold()
    {
        Tile tile = makeTile(TileKind::Service, "/s");
        tile.detector = "nobody's";
        Rig r({tile});
        QVERIFY(r.writer.create("/s") && r.writer.create("/s/x"));
        QVERIFY(r.start());
        QCOMPARE(r.up(), 1);
        QCOMPARE(r.tile().error->detail, std::string("there is no detector nobody's"));
    }

    void everythingBelowAPathIsAddedUp()
    {
        Tile tile = makeTile(TileKind::Service, "/s");
        tile.below = true;
        tile.minimum = 3;
        tile.alarms = {alarm(AlarmRule::Kind::BelowMinimum)};
        Rig r({tile});
        QVERIFY(r.writer.create("/s"));
        for (const char* service : {"/s/web", "/s/db", "/s/mail"}) {
            QVERIFY(r.writer.create(service));
            QVERIFY(r.writer.create(std::string(service) + "/a:1", std::string(ndsr)));
            QVERIFY(r.writer.create(std::string(service) + "/b:1", std::string(ndsr)));
        }
        QVERIFY(r.start());
        QCOMPARE(r.up(), 6);
        QCOMPARE(r.figures<ServiceFigures>()->services, 3);
        QVERIFY(r.writer.remove("/s/db/a:1") && r.writer.remove("/s/db/b:1"));
        QTRY_COMPARE(r.up(), 4);
        QCOMPARE(r.figures<ServiceFigures>()->lines.front().name, std::string("db")); // worst first
        QCOMPARE(r.figures<ServiceFigures>()->missing.size(), std::size_t(2));
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Stale);
        QCOMPARE(r.up(), 4);
        QVERIFY(r.writer.remove("/s/web/a:1") && r.writer.remove("/s/web/b:1"));
        r.backend->faults().reconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Live);
        QCOMPARE(r.up(), 2); // not live before every service was read again
        QTRY_VERIFY(!r.monitor->raised().empty());
        QVERIFY(r.writer.create("/s/new") && r.writer.create("/s/new/c:1", std::string(ndsr)));
        QTRY_COMPARE(r.up(), 3);
        QTRY_VERIFY(r.monitor->raised().empty());
    }

    void anElectionTellsWhoLeadsAndSinceWhen()
    {
        Tile tile = makeTile(TileKind::Election, "/e");
        tile.alarms = {alarm(AlarmRule::Kind::NoLeader)};
        TimePoint now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
        Rig r({tile}, [&now] { return now; });
        QVERIFY(r.writer.create("/e") && r.writer.create("/e/n_0000000002") && r.writer.create("/e/m_0000000001")
            && r.writer.create("/e/unrelated"));
        QVERIFY(r.start());
        QVERIFY((r.figures<ElectionFigures>()->holders == std::vector<std::string>{"m_0000000001"}));
        QVERIFY((r.figures<ElectionFigures>()->waiting == std::vector<std::string>{"n_0000000002"}));
        QTRY_VERIFY(r.figures<ElectionFigures>()->sinceMs == r.writer.stat("/e/m_0000000001").ctime);
        QVERIFY(r.figures<ElectionFigures>()->mayHaveWaited); // whether another one led before it nobody knows
        now += std::chrono::hours(3);
        QVERIFY(r.writer.remove("/e/m_0000000001"));
        QTRY_VERIFY((r.figures<ElectionFigures>()->holders == std::vector<std::string>{"n_0000000002"}));
        const auto ms = [](TimePoint at) {
            return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
        };
        QTRY_VERIFY(r.figures<ElectionFigures>()->sinceMs == ms(now)); // not since it joined
        QVERIFY(!r.figures<ElectionFigures>()->mayHaveWaited);
        QVERIFY(r.writer.remove("/e/n_0000000002"));
        QTRY_VERIFY(r.figures<ElectionFigures>()->holders.empty());
        QTRY_VERIFY(!r.monitor->raised().empty());
        QVERIFY(r.writer.create("/e/o_0000000003")); // nobody led before it
        QTRY_VERIFY(r.figures<ElectionFigures>()->sinceMs == r.writer.stat("/e/o_0000000003").ctime);
        QVERIFY(!r.figures<ElectionFigures>()->mayHaveWaited);
    }

    void changesAreToldAndSilenceIsNot()
    {
        Rig r({makeTile(TileKind::Changes, "/f")});
        QVERIFY(r.writer.create("/f") && r.writer.create("/f/a") && r.writer.create("/f/a/b", "1"));
        QVERIFY(r.start());
        const auto lines = [&r] {
            std::string all;
            for (const FeedLine& line : r.figures<FeedFigures>()->lines)
                all += std::string(1, "+-~*"[static_cast<int>(line.kind)]) + line.path.str() + ' ';
            return all;
        };
        QVERIFY(lines().empty()); // what stood there before is no change
        QTRY_VERIFY(r.monitor->session("c")->status().state == ConnectionState::Connected
            && r.monitor->watchUse("c").watches == 6);
        QVERIFY(r.writer.set("/f/a/b", "2"));
        QTRY_COMPARE(lines(), std::string("~/f/a/b "));
        QVERIFY(r.writer.create("/f/c"));
        QTRY_COMPARE(lines(), std::string("+/f/c ~/f/a/b "));
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.tile().freshness, Freshness::Stale);
        QVERIFY(r.writer.remove("/f/a/b"));
        r.backend->faults().reconnect();
        QTRY_COMPARE(lines(), std::string("-/f/a/b +/f/c ~/f/a/b "));
        const auto ended = r.monitor->session("c")->status().sessionId;
        r.backend->faults().expire();
        QTRY_VERIFY(r.monitor->session("c")->status().sessionId != ended);
        QTRY_COMPARE(r.tile().freshness, Freshness::Live);
        QVERIFY(r.writer.set("/f/c", "x")); // behind whatever the re-reads would have told
        QTRY_COMPARE(lines(), std::string("~/f/c -/f/a/b +/f/c ~/f/a/b "));
    }

    void anEmbeddedRegistryHasNoServers()
    {
        Tile tile = makeTile(TileKind::Ensemble, "/");
        Rig r({tile});
        QVERIFY(r.start());
        QCOMPARE(r.figures<EnsembleFigures>()->servers.size(), std::size_t(1));
        QCOMPARE(r.figures<EnsembleFigures>()->servers.front().mode, std::string("embedded"));
    }

    void alarmsAreHeldDownByTheGivenClock()
    {
        TimePoint now{std::chrono::hours(1'000)};
        Tile tile = makeTile(TileKind::Value, "/a");
        tile.alarms = {alarm(AlarmRule::Kind::Vanishes, std::chrono::minutes(5), std::chrono::minutes(1))};
        Rig r({tile}, [&now] { return now; });
        QSignalSpy happened(r.monitor.get(), &BoardMonitor::alarmHappened);
        QVERIFY(r.start());
        QTRY_COMPARE(r.tile().alarms.at(0).phase, AlarmState::Phase::Pending);
        now += std::chrono::minutes(6);
        r.monitor->lookAtClock();
        QTRY_COMPARE(happened.size(), 1);
        QCOMPARE(r.monitor->history().back().at, TimePoint(std::chrono::hours(1'000) + std::chrono::minutes(5)));
        r.monitor->acknowledge("t", 0);
        r.monitor->acknowledge("t", 0);
        r.monitor->acknowledge("t", 7);
        r.monitor->acknowledge("nobody", 0);
        QTRY_COMPARE(happened.size(), 2);
        QVERIFY(r.tile().alarms.at(0).acknowledged);
        QVERIFY(r.writer.create("/a"));
        QTRY_COMPARE(r.tile().alarms.at(0).phase, AlarmState::Phase::Clearing);
        now += std::chrono::minutes(1);
        r.monitor->lookAtClock();
        QTRY_COMPARE(happened.size(), 3);
        QVERIFY(r.monitor->raised().empty());
        QCOMPARE(r.monitor->history().back().kind, AlarmEvent::Kind::Cleared);
    }

    void anotherBoardKeepsWhatDidNotChange()
    {
        Tile a = makeTile(TileKind::Value, "/a");
        a.alarms = {alarm(AlarmRule::Kind::Appears)};
        Tile b = makeTile(TileKind::Value, "/b");
        b.id = "b";
        Rig r({a, b});
        QVERIFY(r.writer.create("/a", "1") && r.writer.create("/b", "2"));
        QVERIFY(r.start());
        QTRY_COMPARE(r.monitor->raised().size(), std::size_t(1));
        r.monitor->acknowledge("t", 0);
        const Session* session = r.monitor->session("c");
        Board board = r.monitor->board();
        board.tiles[0].title = "another";
        board.tiles[0].cell.column = 3;
        board.tiles[1].path = path("/c");
        r.monitor->setBoard(board);
        QCOMPARE(r.monitor->session("c"), session);
        QCOMPARE(r.tile().freshness, Freshness::Live);
        QCOMPARE(r.value(), std::string("1"));
        QVERIFY(r.tile().alarms.at(0).acknowledged);
        QCOMPARE(r.tile("b").freshness, Freshness::Unread);
        QTRY_COMPARE(r.tile("b").freshness, Freshness::Missing);
        QVERIFY(r.tile().alarms.at(0).acknowledged && r.tile().alarms.at(0).raised);
        board.connections.front().adminServers = {"http://a:1"}; // another connection, as far as anybody knows
        r.monitor->setBoard(board);
        QVERIFY(r.monitor->session("c") != session || r.profiles.size() == 2);
        QCOMPARE(r.tile().freshness, Freshness::Unread);
        QTRY_COMPARE(r.value(), std::string("1"));
        board.connections.clear();
        board.tiles.clear();
        r.monitor->setBoard(board);
        QVERIFY(!r.monitor->session("c"));
        QVERIFY(!r.monitor->tile("t"));
    }

    void anAlarmEndsWithItsTileOrRule()
    {
        using Edit = AlarmEvent::Edit;
        Tile a = makeTile(TileKind::Value, "/a");
        a.title = "A";
        a.alarms = {alarm(AlarmRule::Kind::Appears), alarm(AlarmRule::Kind::Vanishes), alarm(AlarmRule::Kind::Appears)};
        Tile b = makeTile(TileKind::Value, "/b");
        b.id = "b";
        b.alarms = {alarm(AlarmRule::Kind::Appears)};
        Rig r({a, b});
        QVERIFY(r.writer.create("/a", "1") && r.writer.create("/b", "2"));
        QVERIFY(r.start());
        QTRY_COMPARE(r.monitor->raised().size(), std::size_t(3));
        std::vector<std::tuple<std::string, int, Edit>> over;
        QObject::connect(r.monitor.get(), &BoardMonitor::alarmHappened, r.monitor.get(), [&](const AlarmEvent& event) {
            QVERIFY(event.kind == AlarmEvent::Kind::Cleared);
            over.emplace_back(event.tile, event.rule, event.edit);
        });
        const auto told = [&over] { return std::exchange(over, {}); };
        using Told = decltype(over);
        Board board = r.monitor->board();
        const Board whole = board;

        board.tiles[0].alarms.pop_back();
        board.tiles[0].title = "another"; // the event has the title that the alarm was raised with
        board.tiles[1].cell.column = 4;
        r.monitor->setBoard(board);
        QCOMPARE(r.monitor->raised().size(), std::size_t(2));
        QTRY_VERIFY(!over.empty());
        QVERIFY((told() == Told{{"t", 2, Edit::RuleRemoved}}));
        QCOMPARE(r.monitor->history().back().title, std::string("A"));
        board.tiles[0].alarms[0] = alarm(AlarmRule::Kind::Appears, std::chrono::hours(1));
        r.monitor->setBoard(board);
        QTRY_VERIFY(!over.empty());
        QVERIFY((told() == Told{{"t", 0, Edit::RuleChanged}}));
        board.tiles[1].path = path("/c");
        r.monitor->setBoard(board);
        QTRY_VERIFY(!over.empty());
        QVERIFY((told() == Told{{"b", 0, Edit::TileChanged}}));

        QObject::disconnect(r.monitor.get(), &BoardMonitor::alarmHappened, r.monitor.get(), nullptr);
        r.monitor->setBoard(whole);
        QTRY_COMPARE(r.monitor->raised().size(), std::size_t(3));
        QSignalSpy happened(r.monitor.get(), &BoardMonitor::alarmHappened);
        board.tiles.clear(); // nothing is left that could be marked
        r.monitor->setBoard(board);
        QVERIFY(r.monitor->raised().empty());
        QTRY_COMPARE(happened.size(), 3);
        const auto& history = r.monitor->history();
        for (std::size_t i = history.size() - 3; i < history.size(); ++i) {
            QVERIFY(history[i].kind == AlarmEvent::Kind::Cleared && history[i].edit == Edit::TileRemoved);
            QCOMPARE(history[i].tile, std::string(i + 1 == history.size() ? "b" : "t")); // as they stood
        }
    }

    void aStormIsEvaluatedTwentyTimesASecond()
    {
        Rig r({makeTile(TileKind::Value, "/a")});
        QVERIFY(r.writer.create("/a", "0"));
        QVERIFY(r.start());
        r.changed.clear();
        QElapsedTimer timer;
        timer.start();
        int writes = 0;
        while (r.changed.size() < 10) {
            QVERIFY(r.writer.set("/a", std::to_string(++writes)));
            QCoreApplication::processEvents();
            QVERIFY(timer.elapsed() < 60'000);
        }
        QVERIFY2(timer.elapsed() >= 9 * 49, qPrintable(QString::number(timer.elapsed()))); // 50 ms between two
        QTRY_COMPARE(r.value(), std::to_string(writes));
    }

    void watchesAreCountedAndLetGo()
    {
        Tile other = makeTile(TileKind::Value, "/b");
        other.id = "b";
        Rig r({makeTile(TileKind::Value, "/a"), other});
        QVERIFY(r.writer.create("/a", "1") && r.writer.create("/b", "2"));
        QVERIFY(r.start());
        QCOMPARE(r.monitor->watchUse("c").watches, 2);
        QVERIFY(r.monitor->watchUse("c").bytes > 0);
        QVERIFY(r.monitor->watchUse("c").budget >= std::size_t(100'000));
        QCOMPARE(r.monitor->watchUse("c").polledTiles, 0);
        QCOMPARE(r.monitor->watchUse("x").budget, std::size_t(0));
        Board board = r.monitor->board();
        board.tiles.pop_back();
        r.monitor->setBoard(board);
        QTRY_COMPARE(r.monitor->watchUse("c").watches, 1);
    }

    /// Tiles of all kinds, under random use and random faults: reads and watches only.
    void nothingIsEverWritten()
    {
        std::mt19937 random(7);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        std::vector<Tile> tiles;
        for (int i = 0; i < 8; ++i) {
            Tile tile = makeTile(static_cast<TileKind>(i), "/s");
            tile.id = std::to_string(i);
            tile.alarms = {alarm(AlarmRule::Kind::Vanishes)};
            if (tile.kind == TileKind::Note)
                tile.connection.clear();
            tiles.push_back(tile);
            tile.id += "x";
            tile.path = path("/s/web");
            tile.below = tile.kind == TileKind::Service;
            tiles.push_back(tile);
        }
        Rig r(tiles);
        QVERIFY(r.writer.create("/s"));
        r.monitor->start();
        QTRY_COMPARE(r.state(), ConnectionState::Connected);
        QVERIFY(r.profiles.front().readOnly);
        for (int i = 0; i < 300; ++i) {
            switch (upTo(8)) {
            case 0:
                r.backend->faults().disconnect();
                break;
            case 1:
                r.backend->faults().reconnect();
                break;
            case 2:
                r.backend->faults().expire();
                break;
            case 3:
                r.backend->faults().setServerReadOnly(upTo(1) == 1);
                break;
            case 4: {
                Board board = r.monitor->board();
                board.tiles = tiles;
                board.tiles.resize(static_cast<std::size_t>(upTo(16)));
                r.monitor->setBoard(board);
                break;
            }
            case 5:
                r.monitor->acknowledge(std::to_string(upTo(8)), upTo(1));
                r.monitor->lookAtClock();
                break;
            default: {
                const std::string p = "/s/" + std::string(upTo(1) == 1 ? "web" : "db");
                if (!r.writer.create(p, std::string(ndsr)) && !r.writer.remove(p))
                    r.writer.set(p, "x");
            }
            }
            QCoreApplication::processEvents();
        }
        QVERIFY(!r.backend->requests.empty());
        for (const auto& request : r.backend->requests)
            QVERIFY(!mutates(request.operation));
    }

    void theSampleBoardIsWellOnTheSampleRegistry()
    {
        QFile file(QStringLiteral(ROSTER_TEST_DATA "/../../resources/boards/sample.board.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto board = parseBoard(file.readAll().toStdString());
        QVERIFY(board);
        BoardMonitor monitor(*board);
        monitor.start();
        QTRY_VERIFY(monitor.isSettled());
        for (const Tile& tile : board->tiles) {
            const TileState& state = *monitor.tile(tile.id);
            QVERIFY2(state.freshness == Freshness::Live, tile.id.c_str());
            QVERIFY2(tile.kind == TileKind::Note || state.figures.index() != 0, tile.id.c_str());
        }
        QVERIFY(std::get<ServiceFigures>(monitor.tile("checkout")->figures).up == 4);
        QVERIFY(std::get<ServiceFigures>(monitor.tile("production")->figures).services > 5);
        QVERIFY(std::get<ValueFigures>(monitor.tile("orders")->figures).number == 1200.0);
        QCOMPARE(std::get<ElectionFigures>(monitor.tile("billing")->figures).holders.size(), std::size_t(1));
        QVERIFY(monitor.raised().empty());
    }
};

QTEST_GUILESS_MAIN(BoardMonitorTest)
#include "BoardMonitorTest.moc"
