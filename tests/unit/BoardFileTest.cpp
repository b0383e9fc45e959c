// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/Board.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace registry;
using namespace registry::board;

namespace {

std::string told(const std::string& json)
{
    const auto board = parseBoard(json);
    if (board)
        return {};
    std::string all;
    for (const Problem& p : board.error())
        all += std::to_string(p.line) + ':' + std::to_string(p.column) + ": " + (p.where.empty() ? "" : p.where + ": ")
            + p.what + '\n';
    return all;
}

/// A board whose one tile has these members beside id, cell and connection.
std::string withTile(const std::string& members)
{
    return "{\"roster-board\": 1, \"connections\": [{\"key\": \"c\", \"endpoint\": \"sample:\"}], \"tiles\": [\n"
           "{\"id\": \"t\", \"cell\": {}, "
        + members + "}]}";
}

class Random {
public:
    explicit Random(unsigned seed)
        : m_random(seed)
    {
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool isTrue() { return upTo(1) == 1; }
    std::string text()
    {
        static const std::vector<std::string> parts{
            "a", "Z", " ", "\"", "\\", "\n", "\t", "\x01", "ä", "€", "\U0001F600", "/", "{", "]", ",", "<b>", "\x7f"};
        std::string made;
        for (int i = upTo(8); i > 0; --i)
            made += parts[static_cast<std::size_t>(upTo(static_cast<int>(parts.size()) - 1))];
        return made;
    }
    std::chrono::milliseconds duration()
    {
        static const std::vector<std::int64_t> units{1, 1000, 60'000, 3'600'000, 86'400'000};
        return std::chrono::milliseconds(upTo(300) * units[static_cast<std::size_t>(upTo(4))]);
    }
    Threshold threshold()
    {
        Threshold made{static_cast<Compare>(upTo(4)), 0, {}, isTrue() ? Severity::Warning : Severity::Critical};
        if (made.compare == Compare::Below || made.compare == Compare::Above)
            made.number = std::ldexp(upTo(1 << 30) - (1 << 29), upTo(60) - 40);
        else
            made.text = text();
        return made;
    }
    AlarmRule alarm(TileKind kind)
    {
        AlarmRule made{isTrue() ? AlarmRule::Kind::Appears : AlarmRule::Kind::Vanishes,
            isTrue() ? Severity::Warning : Severity::Critical, duration(), duration(), {},
            std::chrono::milliseconds(0)};
        const bool hasValue = kind == TileKind::Value || kind == TileKind::Chart;
        if (hasValue && isTrue()) {
            made.kind = AlarmRule::Kind::Field;
            made.threshold = threshold();
        } else if (hasValue || kind == TileKind::Age) {
            made.kind = AlarmRule::Kind::OlderThan;
            made.age = duration() + std::chrono::seconds(1);
        } else if (kind == TileKind::Service) {
            made.kind = isTrue() ? AlarmRule::Kind::BelowMinimum : AlarmRule::Kind::Flapping;
        } else if (kind == TileKind::Election) {
            made.kind = AlarmRule::Kind::NoLeader;
        }
        return made;
    }
    Tile tile(int number)
    {
        Tile made;
        made.id = "tile " + std::to_string(number);
        made.kind = static_cast<TileKind>(upTo(7));
        made.title = text();
        made.cell = {upTo(2), number * 3, 1 + upTo(1), 1 + upTo(2)};
        if (made.kind == TileKind::Note) {
            made.text = text();
            return made;
        }
        made.connection = isTrue() ? "one" : "two";
        if (made.kind == TileKind::Ensemble)
            return made;
        made.path = *Path::parse(isTrue() ? "/" : "/services/wéb");
        if (made.kind == TileKind::Service || made.kind == TileKind::Election)
            made.detector = isTrue() ? "curator" : "";
        if (made.kind == TileKind::Service) {
            made.below = isTrue();
            made.minimum = upTo(9);
            if (isTrue())
                made.expected = upTo(9);
            for (int i = upTo(3); i > 0; --i)
                made.members.push_back("host" + std::to_string(i) + text());
        }
        if (made.kind == TileKind::Value || made.kind == TileKind::Chart) {
            made.pointer = isTrue() ? "/a~1b/0" : "";
            made.unit = text();
            for (int i = upTo(3); i > 0; --i)
                made.thresholds.push_back(threshold());
        }
        if (made.kind == TileKind::Chart)
            made.window = std::chrono::seconds(10 + upTo(100'000));
        for (int i = upTo(3); i > 0; --i)
            made.alarms.push_back(alarm(made.kind));
        return made;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class BoardFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadAsItIsWritten()
    {
        for (unsigned seed = 1; seed <= 500; ++seed) {
            Random random(seed);
            Board board;
            board.title = random.text();
            board.theme = random.isTrue() ? "night" : "";
            board.columns = 4 + random.upTo(20);
            board.pageFor = std::chrono::seconds(1 + random.upTo(1000));
            board.connections = {
                {"one", *parseEndpoint("zk://a:2181,[::1]:9/chroot"), {"http://a:8080", "http://[::1]"}},
                {"two", *parseEndpoint("sample:"), {}}};
            for (int i = random.upTo(12); i > 0; --i)
                board.tiles.push_back(random.tile(i));
            const std::string json = toJson(board);
            QVERIFY2(told(json).empty(), (told(json) + json).c_str());
            const auto again = parseBoard(json);
            QVERIFY2(*again == board, json.c_str());
            QCOMPARE(toJson(*again), json);
        }
    }

    void theExamplesAreInNormalForm()
    {
        const QDir folder(QStringLiteral(ROSTER_TEST_DATA "/../../resources/boards"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string json = file.readAll().toStdString();
            QCOMPARE(told(json), std::string());
            QCOMPARE(toJson(*parseBoard(json)), json);
        }
    }

    void defaultsAreLeftOut()
    {
        QCOMPARE(toJson(Board()), std::string("{\n  \"roster-board\": 1\n}\n"));
        QVERIFY(*parseBoard("{\"roster-board\": 1}") == Board());
        QVERIFY(*parseBoard("\xEF\xBB\xBF{\"roster-board\": 1}") == Board()); // as some editors save
    }

    void durationsAreReadable()
    {
        const auto window = [](const std::string& text) {
            const auto board = parseBoard(
                withTile("\"kind\": \"chart\", \"connection\": \"c\", \"path\": \"/\", \"window\": " + text));
            return board ? board->tiles.front().window.count() : -1;
        };
        QCOMPARE(window("\"90 s\""), 90);
        QCOMPARE(window("90"), 90);
        QCOMPARE(window("\"1.5min\""), 90);
        QCOMPARE(window("\"2 h\""), 7200);
        QCOMPARE(window("\"1 d\""), 86'400);
        QCOMPARE(window("\"20000 ms\""), 20);
        for (const char* bad : {"\"20001 ms\"", "\"90\"", "\"1 week\"", "\"-5 s\"", "\"367 d\"", "\"s\"", "\"\"", "-90",
                 "9", "1e99", "true", "\"1 h 30 min\"", "\"1..5 h\""})
            QCOMPARE(window(bad), -1);
    }

    void mistakesAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char* name, const std::string& json, const char* wanted) {
            QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(wanted);
        };
        const std::string node = "\"connection\": \"c\", \"path\": \"/\", ";
        row("nothing", "", "1:1: the file has no value in it\n");
        row("not JSON", "{\n  \"roster-board\": 1,,\n}", "2:21: a name in double quotes is expected here\n");
        row("more behind it", "{\"roster-board\": 1} x", "1:21: there is more text after the end of the value\n");
        row("a NUL", std::string("{\"roster-board\": 1}\0", 20),
            "1:20: there is more text after the end of the value\n");
        row("no object", " 17", "1:2: a board is a JSON object\n");
        row("no board", "{}", "1:1: this is no board: the member \"roster-board\", the format's version, is missing\n");
        row("newer", "{\"roster-board\": 2, \"new\": 1}",
            "1:18: roster-board: the board is of format version 2, which is newer than what this program reads (1)\n");
        row("version is not first", "{\"title\": \"x\",\r\n\"roster-board\": 1}",
            "2:1: roster-board: this must be the first member\n");
        row("unknown, after a character of four bytes",
            "{\"roster-board\": 1, \"title\": \"\U0001F600\", \"titel\": \"x\"}",
            "1:35: titel: there is no member \"titel\" here\n");
        row("twice", "{\"roster-board\": 1, \"title\": \"a\", \"title\": \"b\"}",
            "1:35: title: the member \"title\" is there twice\n");
        row("bounds", "{\"roster-board\": 1, \"columns\": 25, \"theme\": \"dawn\", \"page-for\": 0}",
            "1:32: columns: this must be a whole number from 1 to 24\n"
            "1:45: theme: this must be one of \"day\", \"night\"\n"
            "1:65: page-for: this must be at least 1 s\n");
        row("kinds", "{\"roster-board\": 1, \"title\": 1, \"columns\": \"6\", \"tiles\": {}}",
            "1:30: title: this must be a string, not a number\n"
            "1:44: columns: this must be a number, not a string\n"
            "1:58: tiles: this must be an array, not an object\n");
        row("old Mac", "{\r\"roster-board\": 1,\r\"x\": 1}", "3:1: x: there is no member \"x\" here\n");
        row("connections",
            "{\"roster-board\": 1, \"connections\": [{\"key\": \"c\"}, {\"endpoint\": \"sample:\"},\n"
            "{\"key\": \"c\", \"endpoint\": \"zk://\"},\n"
            "{\"key\": \"d\", \"endpoint\": \"sample:\", \"admin-servers\": [\"https://x\", \"http://x/y\"]}]}",
            "1:37: connections[0]: the member \"endpoint\" is missing\n"
            "1:51: connections[1]: the member \"key\" is missing\n"
            "2:9: connections[2].key: another connection has the same key\n"
            "2:26: connections[2].endpoint: this is no connection string: *\n"
            "3:55: connections[3].admin-servers[0]: this must be http://host:port\n"
            "3:68: connections[3].admin-servers[1]: this must be http://host:port\n");
        row("no kind", withTile("\"connection\": \"c\""), "2:1: tiles[0]: the member \"kind\" is missing\n");
        row("of no use", withTile("\"kind\": \"note\", \"minimum\": 3"),
            "2:52: tiles[0].minimum: a tile of kind \"note\" has no \"minimum\"\n");
        row("no such connection", withTile("\"kind\": \"value\", \"connection\": \"x\", \"path\": \"x\""),
            "2:56: tiles[0].connection: there is no connection of that key\n"
            "2:69: tiles[0].path: this is no path: *\n");
        row("missing", withTile("\"kind\": \"age\""),
            "2:1: tiles[0]: the member \"connection\" is missing\n2:1: tiles[0]: the member \"path\" is missing\n");
        row("pointers", withTile("\"kind\": \"value\", " + node + "\"pointer\": \"a\""),
            "2:85: tiles[0].pointer: a JSON pointer is empty or begins with /\n");
        row("escape in pointer", withTile("\"kind\": \"value\", " + node + "\"pointer\": \"/~2\""),
            "2:85: tiles[0].pointer: in a JSON pointer ~ must be followed by 0 or 1\n");
        row("thresholds",
            withTile("\"kind\": \"value\", " + node
                + "\n\"thresholds\": [{}, {\"below\": 1, \"above\": 2}, {\"equals\": 1}]"),
            "3:16: tiles[0].thresholds[0]: a threshold needs one of \"below\", \"above\", \"equals\", \"differs\", "
            "\"contains\"\n"
            "3:42: tiles[0].thresholds[1].above: a threshold has one comparison only\n"
            "3:57: tiles[0].thresholds[2].equals: this must be a string, not a number\n");
        row("members", withTile("\"kind\": \"service\", " + node + "\n\"members\": [\"a\", \"a\", 1]"),
            "3:18: tiles[0].members[1]: the name is there twice\n"
            "3:23: tiles[0].members[2]: this must be the name of an instance, a string\n");
        row("alarms",
            withTile("\"kind\": \"service\", " + node
                + "\n\"alarms\": [{\"when\": \"below-minimum\"}, {\"when\": \"no-leader\"}, {},\n"
                  "{\"when\": \"vanishes\", \"age\": \"1 s\", \"hold-for\": \"soon\", \"threshold\": {\"below\": 1}}]"),
            "3:21: tiles[0].alarms[0].when: the tile has no \"minimum\"\n"
            "3:48: tiles[0].alarms[1].when: a tile of kind \"service\" cannot tell \"no-leader\"\n"
            "3:62: tiles[0].alarms[2]: the member \"when\" is missing\n"
            "4:29: tiles[0].alarms[3].age: only alarms of \"older-than\" have this\n"
            "4:48: tiles[0].alarms[3].hold-for: this must be a duration of at most 366 d, such as \"30 s\" or \"5 "
            "min\", "
            "or a number of seconds\n"
            "4:69: tiles[0].alarms[3].threshold: only alarms of \"field\" have this\n");
        row("alarms that need more",
            withTile(
                "\"kind\": \"value\", " + node + "\n\"alarms\": [{\"when\": \"field\"}, {\"when\": \"older-than\"}]"),
            "3:12: tiles[0].alarms[0]: the member \"threshold\" is missing\n"
            "3:31: tiles[0].alarms[1]: the member \"age\" is missing\n");
        row("grid",
            "{\"roster-board\": 1, \"columns\": 3, \"tiles\": [\n"
            "{\"id\": \"a\", \"kind\": \"note\", \"cell\": {\"column\": 1, \"width\": 2}},\n"
            "{\"id\": \"b\", \"kind\": \"note\", \"cell\": {\"column\": 2, \"height\": 3}},\n"
            "{\"id\": \"b\", \"kind\": \"note\", \"cell\": {\"column\": 3}},\n"
            "{\"id\": \"\", \"kind\": \"note\"},\n"
            "{\"id\": \"c\", \"kind\": \"note\", \"cell\": {\"column\": 2, \"width\": 2}}]}",
            "3:37: tiles[1].cell: the tile lies on tiles[0], \"a\"\n"
            "4:8: tiles[2].id: another tile has the same id\n"
            "4:48: tiles[2].cell.column: this must be a whole number from 0 to 2\n"
            "5:1: tiles[3]: the member \"cell\" is missing\n"
            "5:8: tiles[3].id: this must not be empty\n"
            "6:60: tiles[4].cell.width: the tile reaches beyond the board's 3 columns\n");
    }

    void mistakesAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, wanted);
        const QList<QByteArray> found = QByteArray::fromStdString(told(json.toStdString())).split('\n');
        const QList<QByteArray> lines = wanted.split('\n');
        QCOMPARE(found.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines.at(i).endsWith('*'))
                QVERIFY2(found.at(i).startsWith(lines.at(i).chopped(1)) && found.at(i).size() > lines.at(i).size(),
                    found.at(i));
            else
                QCOMPARE(found.at(i), lines.at(i));
    }

    void limitsHold()
    {
        QVERIFY(told(std::string(4U * 1024 * 1024 + 1, ' ')).find("larger than 4 MiB") != std::string::npos);
        QVERIFY(told(withTile("\"kind\": \"note\", \"text\": \"" + std::string(64U * 1024, 'x') + '"')).empty());
        QVERIFY(told(withTile("\"kind\": \"note\", \"text\": \"" + std::string(64U * 1024 + 1, 'x') + '"'))
                    .find("longer than 64 KiB")
            != std::string::npos);
        std::string tiles;
        for (int i = 0; i < 1'001; ++i)
            tiles += (i ? "," : "") + ("{\"id\": \"" + std::to_string(i))
                + "\", \"kind\": \"note\", \"cell\": {\"row\": " + std::to_string(i) + "}}";
        QCOMPARE(told("{\"roster-board\": 1, \"tiles\": [" + tiles + "]}"),
            std::string("1:51811: tiles[1000]: there are more than 1000\n"));
        QVERIFY(told(std::string(100'000, '[')).find("nested deeper") != std::string::npos);
    }

    void aHostileFileCostsNoMoreThanItIsLong()
    {
        std::string members;
        for (int i = 0; i < 100'000; ++i)
            members += ", \"m" + std::to_string(i) + "\": 1";
        const auto board = parseBoard("{\"roster-board\": 1" + members + "}");
        QVERIFY(!board);
        QCOMPARE(board.error().size(), std::size_t(1'001));
        QCOMPARE(board.error().back().what, std::string("and 99000 more mistakes, which are not listed"));
    }
};

QTEST_GUILESS_MAIN(BoardFileTest)
#include "BoardFileTest.moc"
