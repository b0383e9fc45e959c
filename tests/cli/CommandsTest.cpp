// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Rosterctl.h"
#include "support/PlainClient.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace cli_test;

#define RAN(ran, wanted)                                                                                               \
    QVERIFY2((ran).code == (wanted), ((ran).error + " code " + QByteArray::number((ran).code)).data())

namespace {

std::string text(const QByteArray& bytes)
{
    return bytes.toStdString();
}

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_scratch = std::make_unique<support::Scratch>("cli");
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
    }
    void init()
    {
        m_root = "/t" + std::to_string(++m_count);
        QCOMPARE(m_other->create(m_root), 0);
    }

    void setAndGetTheShapesOfNdsr()
    {
        RAN(run({"set", at("/conf/app"), "--data", R"({"b":[1,2.0],"a":"text"})"}), 0);
        std::optional<std::string> stored;
        QCOMPARE(m_other->get(at("/conf/app"), stored), 0);
        QVERIFY(stored->starts_with("{\"pid\":") && stored->ends_with(R"("b":[1,2.0],"a":"text"})"));
        QCOMPARE(run({"get", at("/conf/app")}).out, QByteArray::fromStdString(at("/conf/app") + ": {}\n"));
        const auto yaml = run({"get", at("/conf"), "-d", "-r"});
        RAN(yaml, 0);
        QVERIFY2(yaml.out.startsWith(at("/conf") + ":\n  children:\n  - " + at("/conf/app")
                     + ":\n      children: []\n      data:\n        a: text\n        b:\n        - 1\n        - 2.0\n"
                       "        created: '"),
            yaml.out);
        QVERIFY(yaml.out.endsWith("  data: null\n"));
        const auto lines = run({"get", "-r", "-o", "jsonl", at("/conf")});
        QCOMPARE(text(lines.out),
            "{\"children\":[\"app\"],\"path\":\"" + at("/conf") + "\"}\n{\"children\":[],\"path\":\"" + at("/conf/app")
                + "\"}\n");
        const auto folders = run({"get", "-r", "--outputformat", "dir", m_root});
        QCOMPARE(text(folders.out), m_root + '\n' + at("/conf") + '\n' + at("/conf/app") + '\n');
        const auto json = run({"get", at("/conf/app"), "-o", "json"});
        QCOMPARE(text(json.out), "{\n    \"" + at("/conf/app") + "\": {}\n}\n");
    }

    void plainTextAndFilesAndStdin()
    {
        RAN(run({"set", at("/a"), "--data", "words"}), 0);
        QVERIFY(run({"get", at("/a"), "-d"}).out.contains("string_value: words\n"));
        const std::string file = m_scratch->file("data");
        QFile written(QString::fromStdString(file));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("{\"from\":\"file\"}");
        written.close();
        RAN(run({"set", at("/a"), "--data", "@" + file}), 0);
        QVERIFY(run({"get", at("/a"), "-d"}).out.contains("from: file\n"));
        RAN(run({"set", at("/a"), "--data", "-"}, "{\"from\":\"stdin\"}"), 0);
        QVERIFY(run({"get", at("/a"), "-d"}).out.contains("from: stdin\n"));
        const auto missing = run({"set", at("/a"), "--data", "@" + file + "-no"});
        RAN(missing, 1);
        QVERIFY(missing.error.contains("data-no: "));
    }

    void everyByteSurvivesRaw()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        RAN(run({"create", at("/bin")}), 0);
        RAN(run({"set", "--raw", "--data", "-", at("/bin")}, bytes), 0);
        const auto read = run({"get", "--raw", at("/bin")});
        QCOMPARE(read.out, bytes);
        RAN(run({"set", "--raw", "--data", "-", at("/bin")}, read.out), 0);
        std::optional<std::string> stored;
        QCOMPARE(m_other->get(at("/bin"), stored), 0);
        QCOMPARE(QByteArray::fromStdString(*stored), bytes);
        QVERIFY(run({"get", "-d", "-o", "jsonl", at("/bin")}).out.contains("\"base64\":\"" + bytes.toBase64() + '"'));
    }

    /// `rosterctl get --raw A | rosterctl set --raw B -`, in a shell's own pipe.
    void aPipeCarriesEveryByte()
    {
        std::string bytes;
        for (int i = 0; i < 5000; ++i)
            bytes += static_cast<char>(i * 31 % 256);
        QCOMPARE(m_other->create(at("/from"), bytes), 0);
        QCOMPARE(m_other->create(at("/to")), 0);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
                QStringLiteral("\"$0\" -s \"$1\" get --raw \"$2/from\" | \"$0\" -s \"$1\" set --raw \"$2/to\" -"),
                QStringLiteral(ROSTER_BIN_DIR "/rosterctl"), QString::fromStdString(m_server->hostPort()),
                QString::fromStdString(m_root)});
        RAN(ended(shell), 0);
        std::optional<std::string> stored;
        QCOMPARE(m_other->get(at("/to"), stored), 0);
        QVERIFY(stored == bytes);
        RAN(run({"set", at("/to"), "--data", "x", "-"}, "y"), 2); // one or the other
        RAN(run({"rm", at("/to"), "-"}), 2);
    }

    /// Everything that reads or removes a whole subtree, on a file that takes one connection only.
    void registryFilesNeedNoServer()
    {
        const Words file{"-s", "registry:" + m_scratch->file("own.registry"), "--timeout", "10"};
        RAN(rosterctl(file + Words{"set", "/a/b", "--data", "x"}), 0);
        QCOMPARE(rosterctl(file + Words{"get", "-r", "/a"}).out,
            QByteArray("/a:\n  children:\n  - /a/b:\n      children: []\n"));
        QCOMPARE(rosterctl(file + Words{"tree", "/a"}).out, QByteArray("/a\n└── b\n"));
        RAN(rosterctl(file + Words{"rm", "-r", "/a"}), 0);
        RAN(rosterctl(file + Words{"stat", "/a"}), 6);
        const auto refused = rosterctl(file + Words{"rm", "/zookeeper"});
        RAN(refused, 1);
        QVERIFY2(!refused.error.endsWith(": \n"), refused.error); // a reason is given
        const auto holder = startRosterctl(file + Words{"lock", "/l", "--", "sh", "-c", "echo in; read line"});
        QTRY_VERIFY(holder->bytesAvailable() > 0 || holder->waitForReadyRead(50));
        const auto locked = rosterctl({"-s", file[1], "--timeout", "0.5", "ls"});
        RAN(locked, 3);
        QVERIFY2(locked.error.contains("in use by another"), locked.error);
        holder->write("go\n");
        RAN(ended(*holder), 0);
        RAN(rosterctl({"-s", "sample:", "tree", "/"}), 0);
    }

    void listsTreesAndStats()
    {
        for (const char* path : {"/b", "/a", "/a/x", "/a/y", "/a/x/deep"})
            QCOMPARE(m_other->create(at(path)), 0);
        QCOMPARE(run({"ls", m_root}).out, QByteArray("a\nb\n"));
        QCOMPARE(run({"ls", m_root, "-o", "jsonl"}).out, QByteArray("[\"a\",\"b\"]\n"));
        QCOMPARE(run({"tree", m_root}).out,
            QByteArray::fromStdString(m_root + "\n├── a\n│   ├── x\n│   │   └── deep\n│   └── y\n└── b\n"));
        QCOMPARE(run({"tree", m_root, "--depth", "1"}).out, QByteArray::fromStdString(m_root + "\n├── a …\n└── b\n"));
        QCOMPARE(run({"tree", m_root, "--depth", "0"}).out, QByteArray::fromStdString(m_root + " …\n"));
        const auto stat = run({"stat", at("/a")});
        QVERIFY(stat.out.contains("numChildren: 2\n") && stat.out.contains("ephemeralOwner: 0\n"));
        QVERIFY(run({"stat", at("/a"), "-o", "jsonl"}).out.contains("\"numChildren\":2"));
        QCOMPARE(run({"acl", at("/a")}).out, QByteArray("world:anyone:cdrwa\n"));
    }

    void createsInEveryMode()
    {
        QCOMPARE(run({"create", at("/p"), "--data", "x", "--raw"}).out, QByteArray::fromStdString(at("/p") + '\n'));
        QCOMPARE(run({"create", at("/p/s-"), "--mode", "sequential"}).out,
            QByteArray::fromStdString(at("/p/s-0000000000") + '\n'));
        RAN(run({"create", at("/c"), "--mode", "container"}), 0);
        RAN(run({"create", at("/ttl"), "--ttl", "60000"}), 0);
        const auto orphan = run({"create", at("/no/parent")});
        RAN(orphan, 6);
        QVERIFY(orphan.error.contains("-p makes parents"));
        RAN(run({"create", at("/no/parent"), "-p"}), 0);
        RAN(run({"create", at("/p")}), 7);
        RAN(run({"create", at("/e"), "--mode", "ephemeral", "--ttl", "5"}), 2);
    }

    void removesOnlyWhatItSaw()
    {
        for (const char* path : {"/d", "/d/a", "/d/a/x", "/d/b"})
            QCOMPARE(m_other->create(at(path)), 0);
        RAN(run({"rm", at("/d")}), 7);
        RAN(run({"rm", "-r", "--version", "3", at("/d")}), 7);
        QCOMPARE(m_other->exists(at("/d")), 0);
        QCOMPARE(m_other->create(at("/d/again")), 0);
        RAN(run({"rm", "-r", at("/d")}), 0);
        QCOMPARE(m_other->exists(at("/d")), -101);
        QCOMPARE(m_other->create(at("/v")), 0);
        QCOMPARE(m_other->set(at("/v"), "1"), 0);
        RAN(run({"rm", "--version", "0", at("/v")}), 7);
        RAN(run({"rm", "--version", "1", at("/v")}), 0);
    }

    void versionsAreChecked()
    {
        QCOMPARE(m_other->create(at("/v"), "old"), 0);
        RAN(run({"set", at("/v"), "--raw", "--data", "new", "--version", "0"}), 0);
        const auto refused = run({"set", at("/v"), "--raw", "--data", "newer", "--version", "0"});
        RAN(refused, 7);
        QVERIFY(refused.error.startsWith("rosterctl: " + at("/v") + ": conflict"));
        QCOMPARE(refused.error.count('\n'), 1);
    }

    void exitCodesTellWhatIsWrong_data()
    {
        QTest::addColumn<cli_test::Words>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no command") << Words{} << 2;
        QTest::newRow("bad command") << Words{"frobnicate"} << 2;
        QTest::newRow("bad option") << Words{"get", "--mode", "x", "/"} << 2;
        QTest::newRow("bad value") << Words{"tree", "--depth", "x", "/"} << 2;
        QTest::newRow("missing value") << Words{"tree", "--depth"} << 2;
        QTest::newRow("bad path") << Words{"get", "no-slash"} << 2;
        QTest::newRow("two paths") << Words{"get", "/a", "/b"} << 2;
        QTest::newRow("no path") << Words{"set"} << 2;
        QTest::newRow("lock without program") << Words{"lock", "/a"} << 2;
        QTest::newRow("bad format") << Words{"get", "-o", "xml"} << 2;
        QTest::newRow("missing get") << Words{"get", "/nothing/here"} << 6;
        QTest::newRow("missing get -r") << Words{"get", "-r", "/nothing/here"} << 6;
        QTest::newRow("missing ls") << Words{"ls", "/nothing/here"} << 6;
        QTest::newRow("missing stat") << Words{"stat", "/nothing/here"} << 6;
        QTest::newRow("missing acl") << Words{"acl", "/nothing/here"} << 6;
        QTest::newRow("missing tree") << Words{"tree", "/nothing/here"} << 6;
        QTest::newRow("missing rm") << Words{"rm", "/nothing/here"} << 6;
        QTest::newRow("missing raw set") << Words{"set", "--raw", "/nothing/here"} << 6;
        for (const char* command : {"set", "create", "rm", "register"})
            QTest::addRow("read-only %s", command) << Words{"--read-only", command, "/x"} << 4;
        QTest::newRow("read-only rm -r") << Words{"--read-only", "rm", "-r", "/x"} << 4;
        QTest::newRow("read-only set --raw") << Words{"--read-only", "set", "--raw", "/x"} << 4;
        QTest::newRow("read-only lock") << Words{"--read-only", "lock", "/x", "--", "true"} << 4;
        QTest::newRow("root") << Words{"rm", "/"} << 1;
        QTest::newRow("the server's own") << Words{"rm", "/zookeeper"} << 1;
    }
    void exitCodesTellWhatIsWrong()
    {
        QFETCH(cli_test::Words, words);
        QFETCH(int, code);
        const auto ran = run(words);
        RAN(ran, code);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.error.count('\n'), 1); // one line, and it says who speaks
        QVERIFY(ran.error.startsWith("rosterctl: ") && !ran.error.endsWith(": \n")); // who, and why
        QCOMPARE(m_other->exists("/x"), -101);
    }

    void noServerIsSaidWithinTheTimeout()
    {
        const auto ran = rosterctl({"-s", "127.0.0.1:1", "--timeout", "0.5", "get", "/"});
        RAN(ran, 3);
        QVERIFY(ran.error.contains("127.0.0.1:1") && ran.error.contains("no connection"));
        RAN(rosterctl({"-s", "127.0.0.1:1", "--timeout", "0.5", "ls"}), 3);
        RAN(rosterctl({"-s", "127.0.0.1:1", "--timeout", "0.5", "set", "/x"}), 3);
        RAN(rosterctl({"-s", "127.0.0.1:1", "--timeout", "0.5", "lock", "/x", "--", "true"}), 3);
        RAN(rosterctl({"-s", "127.0.0.1:1", "--timeout", "0.5", "state"}), 3);
        RAN(rosterctl({"-s", "127.0.0.1:1", "--timeout", "0.5", "--read-only", "create", "/x"}), 4);
        RAN(rosterctl({"-s", "host:port:what", "ls"}), 2);
    }

    void identitiesOpenWhatIsClosed()
    {
        const std::string password = m_scratch->file("password");
        QFile file(QString::fromStdString(password));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("C4N4RY\n");
        file.close();
        const Words me{"-u", "me", "--password-file", password};
        RAN(run(me + Words{"set", at("/mine"), "--data", "x"}), 0);
        const auto acl = run({"acl", at("/mine")});
        QVERIFY(acl.out.contains("digest:me:") && acl.out.contains("world:anyone:r\n"));
        const auto refused = run({"set", "--raw", at("/mine"), "--data", "theirs"});
        RAN(refused, 5);
        QVERIFY(refused.error.contains("not permitted"));
        RAN(run(me + Words{"rm", at("/mine")}), 0);
        RAN(run({"-u", "me", "--password-file", password + "-no", "ls"}), 1);
        RAN(run({"--password-file", password, "ls"}), 2);
        QVERIFY(!acl.out.contains("C4N4RY") && !refused.error.contains("C4N4RY"));
    }

    void aPasswordIsAskedForUnseen()
    {
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const std::string name = ::ptsname(terminal);
        const int other = ::open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC); // it stays when its user has gone
        const auto echoes = [terminal] {
            ::termios modes{};
            return ::tcgetattr(terminal, &modes) == 0 && (modes.c_lflag & ECHO) != 0;
        };
        for (const auto& [typed, code] : {std::pair("C4N4RY\n", 0), std::pair("C4N\x03", 128 + SIGINT)}) {
            QProcess process;
            process.setChildProcessModifier([name] {
                ::setsid();
                ::ioctl(::open(name.c_str(), O_RDWR | O_CLOEXEC), TIOCSCTTY, 0);
            });
            QVERIFY(echoes());
            process.start(QStringLiteral(ROSTER_BIN_DIR "/rosterctl"),
                {QStringLiteral("-s"), QString::fromStdString(m_server->hostPort()), QStringLiteral("-u"),
                    QStringLiteral("me"), QStringLiteral("ls")});
            QTRY_VERIFY(!echoes());
            QCOMPARE(::write(terminal, typed, std::strlen(typed)), ssize_t(std::strlen(typed)));
            const auto ran = ended(process);
            RAN(ran, code);
            QVERIFY(echoes());
            char shown[256] = {};
            QVERIFY(::read(terminal, shown, sizeof shown - 1) > 0);
            QVERIFY2(QByteArray(shown).contains("Password of me") && !QByteArray(shown).contains("C4N"), shown);
        }
        ::close(other);
        ::close(terminal);
    }

    void whatCannotBeReadIsSaid()
    {
        QCOMPARE(m_other->create(at("/closed")), 0);
        QCOMPARE(m_other->create(at("/closed/in")), 0);
        QCOMPARE(m_other->setWorldAcl(at("/closed"), 0), 0);
        const auto ran = run({"get", "-r", "-o", "dir", m_root});
        RAN(ran, 0);
        QCOMPARE(text(ran.out), m_root + '\n' + at("/closed") + '\n');
        QVERIFY2(ran.error.contains(at("/closed") + ": its children cannot be read"), ran.error);
        QVERIFY(run({"tree", m_root}).out.contains("closed (cannot be read)\n"));
        RAN(run({"get", "-r", "-d", m_root}), 5);
        RAN(run({"get", "-d", at("/closed")}), 5);
        RAN(run({"ls", at("/closed")}), 5);
    }

    void serverTextDoesNotDriveTheTerminal()
    {
        const std::string evil = at("/")
            + "\xc2\xad"
              "a\xe2\x80\xae"
              "b"; // turns the text around
        QCOMPARE(m_other->create(evil, "\x1b[2J\x07"), 0);
        for (const Words& words : {Words{"ls", m_root}, {"tree", m_root}, {"get", "-r", "-o", "dir", m_root},
                 {"get", "-r", "-d", m_root}, {"get", "-r", "-d", "-o", "json", m_root}}) {
            const auto ran = run(words);
            RAN(ran, 0);
            QVERIFY(!ran.out.contains("\xe2\x80\xae") && !ran.out.contains('\x1b') && !ran.out.contains('\x07'));
        }
    }

    void lastKnownResultsAnswerWithoutAServer()
    {
        support::ZooKeeperServer own;
        const std::string cache = m_scratch->file("cache");
        const Words base{"-s", own.hostPort(), "--cache", cache, "--timeout", "2"};
        {
            support::PlainClient client(own.hostPort());
            QCOMPARE(client.create("/s", "one"), 0);
            QCOMPARE(client.create("/s/h:1", "two"), 0);
        }
        const auto live = rosterctl(base + Words{"get", "-d", "-r", "/s"});
        RAN(live, 0);
        QCOMPARE(live.error, QByteArray());
        own.stop();
        const auto stale = rosterctl(base + Words{"get", "-d", "-r", "/s"});
        RAN(stale, 0);
        QCOMPARE(stale.out, live.out);
        QVERIFY2(stale.error.contains("last known, as of 20"), stale.error);
        RAN(rosterctl(base + Words{"get", "/other"}), 3);
        RAN(rosterctl(base + Words{"set", "/s"}), 3);
    }

    void aFullOutputIsAnError()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(ROSTER_BIN_DIR "/rosterctl"),
            {QStringLiteral("-s"), QString::fromStdString(m_server->hostPort()), QStringLiteral("get"),
                QStringLiteral("/")});
        const auto ran = ended(process);
        RAN(ran, 1);
        QVERIFY(ran.error.contains("cannot write"));
    }

    void helpAndVersion()
    {
        const auto help = run({"--help"});
        RAN(help, 0);
        for (const char* word : {"register", "--simultaneous", "Exit codes"})
            QVERIFY2(help.out.contains(word), word);
        QCOMPARE(run({"--version"}).out, QByteArray("rosterctl " ROSTER_VERSION "\n"));
    }

private:
    Words server() const { return {"-s", m_server->hostPort()}; }
    Ran run(const Words& words, const QByteArray& input = {}) const { return rosterctl(server() + words, input); }
    std::string at(const char* path) const { return m_root + path; }

    std::unique_ptr<support::Scratch> m_scratch;
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::string m_root;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
