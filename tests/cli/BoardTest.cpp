// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Rosterctl.h"
#include "support/PlainClient.h"
#include "support/Ports.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace cli_test;

#define RAN(ran, wanted)                                                                                               \
    QVERIFY2((ran).code == (wanted), ((ran).error + " code " + QByteArray::number((ran).code)).data())

/// rosterctl board FILE --check, as cron and monitoring systems run it.
class BoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_scratch = std::make_unique<support::Scratch>("board");
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
    }
    void init()
    {
        m_root = "/t" + std::to_string(++m_count);
        QCOMPARE(m_other->create(m_root), 0);
    }

    void tellsEveryAlarmAndNothingElse()
    {
        QCOMPARE(m_other->create(m_root + "/web"), 0);
        QCOMPARE(m_other->create(m_root + "/web/a:1", "{\"pid\":1,\"created\":\"2024-01-01 00:00:00\"}"), 0);
        QCOMPARE(m_other->create(m_root + "/load", "{\"now\": 99}"), 0);
        const std::string tiles =
            tile("web", "service", "/web",
                "\"title\": \"The web\", \"minimum\": 2, \"alarms\": [{\"when\": \"below-minimum\", "
                "\"hold-for\": \"1 h\"}]")
            + ",\n"
            + tile("load", "value", "/load",
                "\"pointer\": \"/now\", \"alarms\": [{\"when\": \"field\", \"threshold\": {\"above\": 50}, "
                "\"severity\": "
                "\"warning\"}, {\"when\": \"vanishes\"}]");
        const std::string file = write("two", tiles);
        const Ran two = check(file);
        RAN(two, 1);
        QCOMPARE(two.out,
            QByteArray("critical: web: The web: below minimum: 1 of 2\nwarning: load: "
                + QByteArray::fromStdString(m_root) + "/load: value beyond its limit: 99\n"));
        QCOMPARE(two.error, QByteArray());

        const Ran lines = check(file, {"-o", "jsonl"});
        RAN(lines, 1);
        QCOMPARE(lines.out.split('\n').first(),
            QByteArray("{\"connection\":\"c\",\"path\":\"" + QByteArray::fromStdString(m_root)
                + "/web\",\"rule\":0,\"severity\":\"critical\",\"tile\":\"web\",\"title\":\"The web\",\"value\":\"1 of "
                  "2\",\"when\":\"below-minimum\"}"));
        QCOMPARE(check(file, {"-o", "json"}).out.count("\"tile\""), 2);

        QCOMPARE(m_other->create(m_root + "/web/b:1", "{\"pid\":1,\"created\":\"2024-01-01 00:00:00\"}"), 0);
        QCOMPARE(m_other->set(m_root + "/load", "{\"now\": 7}"), 0);
        const Ran none = check(file);
        RAN(none, 0);
        QCOMPARE(none.out, QByteArray());
        QCOMPARE(check(file, {"-o", "json"}).out, QByteArray("[]\n"));
    }

    /// A service of a format that only the user's own detector knows; another of theirs is broken.
    void theUsersOwnDetectorsAreUsed()
    {
        QCOMPARE(m_other->create(m_root + "/crew"), 0);
        QCOMPARE(m_other->create(m_root + "/crew/anna", R"({"cabin": 7, "off": true})"), 0);
        QCOMPARE(m_other->create(m_root + "/crew/bert", R"({"cabin": 8, "off": false})"), 0);
        const std::string file =
            write("crew", tile("crew", "service", "/crew", R"("minimum": 2, "alarms": [{"when": "below-minimum"}])"));
        const QString data = QString::fromStdString(m_scratch->file("data"));
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", data.toLocal8Bit());
        RAN(check(file), 0); // two children, as far as anybody knows
        QVERIFY(QDir().mkpath(data + QStringLiteral("/roster/detectors")));
        put(data + QStringLiteral("/roster/detectors/crew.json"),
            R"({"id": "crew", "title": "Crew", "folder": "crew", "payload": "json", "must": {"cabin": "number"},
                "status": {"from": "off", "values": {"true": "down", "false": "up"}}})");
        put(data + QStringLiteral("/roster/detectors/broken.json"), R"({"id": "broken")");
        const Ran ran = check(file);
        qputenv("XDG_DATA_HOME", before);
        RAN(ran, 1);
        QVERIFY2(ran.out.contains("below minimum: 1 of 2"), ran.out);
        QVERIFY2(ran.error.contains("broken.json"), ran.error);
    }

    void whatCannotBeToldIsNoAllClear()
    {
        const std::string file = write("unknown",
            tile("load", "value", "/load", "\"alarms\": [{\"when\": \"field\", \"threshold\": {\"above\": 50}}]"));
        const Ran ran = check(file);
        RAN(ran, 3);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.error, QByteArray("rosterctl: load: cannot tell \"value beyond its limit\": no such node\n"));
    }

    void aServerThatIsAwayIsNoAllClear()
    {
        const std::string away = "127.0.0.1:" + std::to_string(support::freePort());
        const std::string file = write("away", tile("t", "value", "/", "\"alarms\": [{\"when\": \"vanishes\"}]"), away);
        const Ran ran = check(file, {"--timeout", "1"});
        RAN(ran, 3);
        QVERIFY2(ran.error.contains("c, zk://" + QByteArray::fromStdString(away)), ran.error);
        RAN(check(write("none", "", away), {"--timeout", "1"}), 3); // also when no alarm needs it
        RAN(check(write("empty", "")), 0);
    }

    void aBadFileIsToldLineByLine()
    {
        const std::string file = write("bad", tile("t", "valu", "/", "\"x\": 1") + ",\n{\"id\": \"n\"}");
        const Ran ran = check(file);
        RAN(ran, 2);
        QCOMPARE(ran.out, QByteArray());
        const QByteArray name = QByteArray::fromStdString(file);
        QVERIFY2(
            ran.error.startsWith(name + ":3:21: tiles[0].kind: this must be one of \"service\", \"value\""), ran.error);
        QVERIFY2(ran.error.contains(name + ":4:1: tiles[1]: the member \"kind\" is missing\n"), ran.error);
        RAN(check(m_scratch->file("not there")), 2);
    }

    void usage()
    {
        RAN(rosterctl({"board"}), 2);
        RAN(rosterctl({"board", "x.json"}), 2);
        RAN(rosterctl({"get", "/", "--check"}), 2);
        RAN(rosterctl({"board", "x.json", "--check", "-o", "dir"}), 2);
        RAN(rosterctl({"board", "x.json", "y.json", "--check"}), 2);
    }

private:
    std::string tile(const std::string& id, const std::string& kind, const std::string& path, const std::string& more)
    {
        static int row = 0;
        return "{\"id\": \"" + id + "\", \"kind\": \"" + kind + "\", \"connection\": \"c\", \"path\": \""
            + (path == "/" ? path : m_root + path) + "\", \"cell\": {\"row\": " + std::to_string(++row) + "}, " + more
            + "}";
    }
    std::string write(const std::string& name, const std::string& tiles, const std::string& server = {})
    {
        const std::string file = m_scratch->file(name + ".json");
        QFile written(QString::fromStdString(file));
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(
            QByteArray::fromStdString("{\"roster-board\": 1, \"connections\": [{\"key\": \"c\", \"endpoint\": \"zk://"
                + (server.empty() ? m_server->hostPort() : server) + "\"}],\n\"tiles\": [\n" + tiles + "]}"));
        return file;
    }
    static void put(const QString& file, const char* text)
    {
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
    }
    static Ran check(const std::string& file, const Words& more = {})
    {
        return rosterctl(Words{"board", file, "--check"} + more);
    }

    std::unique_ptr<support::Scratch> m_scratch;
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::string m_root;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(BoardTest)
#include "BoardTest.moc"
