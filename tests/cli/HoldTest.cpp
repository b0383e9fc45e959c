// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Rosterctl.h"
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace cli_test;

#define RAN(ran, wanted)                                                                                               \
    QVERIFY2((ran).code == (wanted), ((ran).error + " code " + QByteArray::number((ran).code)).data())

class HoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
    }

    void registersUntilASignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void registersUntilASignal()
    {
        QFETCH(int, signal);
        const auto process = start({"register", "/services/web/h:1", "--data", R"({"weight":3})"});
        QTRY_COMPARE(m_other->exists("/services/web/h:1"), 0);
        std::optional<std::string> data;
        m_other->get("/services/web/h:1", data);
        QVERIFY(data->ends_with(R"("weight":3})"));
        ::kill(static_cast<pid_t>(process->processId()), signal);
        RAN(ended(*process), 0);
        QCOMPARE(m_other->exists("/services/web/h:1"), -101); // at once, not at the session's end
        QCOMPARE(m_other->exists("/services/web"), 0);
    }

    void registersWhileAProgramRuns()
    {
        const auto process =
            start({"register", "/services/job", "--", "sh", "-c", "echo started; read line; echo got $line; exit 7"});
        QTRY_COMPARE(m_other->exists("/services/job"), 0);
        process->write("input\n");
        const auto ran = ended(*process);
        RAN(ran, 7);
        QCOMPARE(ran.out, QByteArray("started\ngot input\n"));
        QCOMPARE(m_other->exists("/services/job"), -101);
        RAN(ended(*start({"register", "/services/job", "--", "/no/such/program"})), 127);
        RAN(ended(*start({"register", "/services/job", "--", "sh", "-c", "kill -9 $$"})), 137);
        QCOMPARE(m_other->exists("/services/job"), -101);
    }

    void passesSignalsOn()
    {
        const auto process = start(
            {"register", "/services/job", "--", "sh", "-c", "trap 'echo told; exit 9' TERM; echo up; sleep 60 & wait"});
        QTRY_VERIFY(process->bytesAvailable() > 0 || process->waitForReadyRead(50));
        ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
        const auto ran = ended(*process);
        RAN(ran, 9);
        QVERIFY(ran.out.contains("told"));
        QCOMPARE(m_other->exists("/services/job"), -101);
    }

    void registersAgain()
    {
        const auto process = startRosterctl({"-s", m_server->hostPort(), "--timeout", "1", "register", "/me"});
        const auto pid = static_cast<pid_t>(process->processId());
        QTRY_COMPARE(m_other->exists("/me"), 0);
        QCOMPARE(m_other->remove("/me"), 0);
        std::int64_t owner = 0;
        QTRY_COMPARE(m_other->exists("/me", &owner), 0); // deleted by another
        ::kill(pid, SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(m_other->exists("/me"), -101, 20'000); // the session has expired
        ::kill(pid, SIGCONT);
        std::int64_t now = 0;
        QTRY_VERIFY_WITH_TIMEOUT(m_other->exists("/me", &now) == 0, 20'000);
        QVERIFY(now != owner);
        process->terminate();
        RAN(ended(*process), 0);
        QCOMPARE(m_other->exists("/me"), -101);
    }

    void aRegistrationThatCannotBeIsRefused()
    {
        QCOMPARE(m_other->create("/persistent"), 0);
        const auto ran = ended(*start({"register", "/persistent", "--", "true"}));
        QCOMPARE(ran.code, 7);
        QVERIFY(ran.error.contains("/persistent"));
    }

    void leavesAnothersNodeAlone()
    {
        const auto first = start({"register", "/services/twice"});
        std::int64_t owner = 0;
        std::int64_t made = 0;
        QTRY_COMPARE(m_other->exists("/services/twice", &owner, &made), 0);
        const auto second =
            startRosterctl({"-s", m_server->hostPort(), "--timeout", "1", "register", "/services/twice"});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += second->readAllStandardError()).contains("not registered yet"), 20'000);
        second->terminate();
        RAN(ended(*second), 0);
        std::int64_t there = 0;
        QCOMPARE(m_other->exists("/services/twice", &owner, &there), 0);
        QCOMPARE(there, made); // not even for a moment
        first->terminate();
        RAN(ended(*first), 0);
    }

    void aReaderThatLeavesEndsIt_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("watch") << QStringLiteral("-q watch /piped | head -n 1 | cut -c 1-11")
                               << QByteArray("{\"children\"");
        QTest::newRow("register") << QStringLiteral("register /services/piped -- yes | head -n 1") << QByteArray("y");
    }
    void aReaderThatLeavesEndsIt()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, lines);
        QProcess bash;
        bash.start(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral("\"$0\" -s \"$1\" ") + command + QStringLiteral("; echo ${PIPESTATUS[0]}"),
                QStringLiteral(ROSTER_BIN_DIR "/rosterctl"), QString::fromStdString(m_server->hostPort())});
        QTRY_VERIFY(bash.canReadLine()); // head has gone, or is about to
        for (int i = 0; bash.state() != QProcess::NotRunning && i < 100; ++i) {
            QVERIFY(m_other->create("/piped/" + std::to_string(i)) == 0 || m_other->create("/piped") == 0);
            bash.waitForFinished(100);
        }
        const auto ran = ended(bash);
        QCOMPARE(ran.out, lines + "\n" + QByteArray::number(128 + SIGPIPE) + "\n");
        QCOMPARE(m_other->exists("/services/piped"), -101);
    }

    void programsGetTheirArgumentsByteForByte()
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
                QStringLiteral("exec \"$0\" -s \"$1\" lock /locks/bytes -- printf %s \"$(printf 'a\\377b')\""),
                QStringLiteral(ROSTER_BIN_DIR "/rosterctl"), QString::fromStdString(m_server->hostPort())});
        const auto ran = ended(shell);
        RAN(ran, 0);
        QCOMPARE(ran.out, QByteArray("a\377b"));
    }

    void locksExcludeAndPassTheCodeOn()
    {
        RAN(ended(*start({"lock", "/locks/a", "--", "sh", "-c", "exit 5"})), 5);
        const auto holder = start({"lock", "/locks/a", "--", "sh", "-c", "echo in; read line"});
        QTRY_VERIFY(holder->bytesAvailable() > 0 || holder->waitForReadyRead(50));
        const auto refused = ended(*start({"lock", "/locks/a", "--wait", "0", "--", "true"}));
        RAN(refused, 7);
        QVERIFY(refused.error.contains("others hold the lock"));
        const auto waiting = start({"lock", "/locks/a", "--", "echo", "mine"});
        std::vector<std::string> queue;
        QTRY_VERIFY(m_other->children("/locks/a-__lock__", queue) == 0 && !queue.empty());
        QCOMPARE(waiting->bytesAvailable(), 0);
        holder->write("go\n");
        RAN(ended(*holder), 0);
        const auto second = ended(*waiting);
        RAN(second, 0);
        QCOMPARE(second.out, QByteArray("mine\n"));
        std::vector<std::string> left;
        QTRY_VERIFY(m_other->children("/locks/a", left) == 0 && left.empty());
    }

    void severalMayHoldALock()
    {
        const auto first = start({"lock", "/locks/two", "--simultaneous", "2", "--", "sh", "-c", "echo in; read line"});
        QTRY_VERIFY(first->bytesAvailable() > 0 || first->waitForReadyRead(50));
        RAN(ended(*start({"lock", "/locks/two", "--simultaneous", "2", "--wait", "0", "--", "true"})), 0);
        RAN(ended(*start({"lock", "/locks/two", "--wait", "0", "--", "true"})), 1); // another number of leases
        first->write("go\n");
        RAN(ended(*first), 0);
    }

    void aLostLockEndsTheProgram()
    {
        support::ZooKeeperServer own;
        const auto holder = startRosterctl(
            {"-s", own.hostPort(), "--timeout", "1", "lock", "/l", "--", "sh", "-c", "echo in; exec sleep 60"});
        QTRY_VERIFY(holder->bytesAvailable() > 0 || holder->waitForReadyRead(50));
        own.freeze();
        const auto ran = ended(*holder);
        own.thaw();
        RAN(ran, 128 + SIGTERM);
        QVERIFY(ran.error.contains("the lock is lost"));
    }

    void watchTellsEveryState()
    {
        const auto process = start({"watch", "/watched"});
        QCOMPARE(nextLine(*process).value(QStringLiteral("stat")), QJsonValue(QJsonValue::Null));
        QCOMPARE(m_other->create("/watched", "words"), 0);
        auto line = nextLine(*process);
        QCOMPARE(line.value(QStringLiteral("data")).toObject().value(QStringLiteral("string_value")).toString(),
            QStringLiteral("words"));
        QCOMPARE(line.value(QStringLiteral("path")).toString(), QStringLiteral("/watched"));
        QVERIFY(line.value(QStringLiteral("time")).toString().endsWith(QLatin1Char('Z')));
        QCOMPARE(m_other->create("/watched/child"), 0);
        line = nextLine(*process);
        QCOMPARE(line.value(QStringLiteral("children")).toArray().size(), 1);
        QCOMPARE(m_other->remove("/watched/child"), 0);
        QCOMPARE(nextLine(*process).value(QStringLiteral("children")).toArray().size(), 0);
        QCOMPARE(m_other->remove("/watched"), 0);
        QVERIFY(nextLine(*process).value(QStringLiteral("stat")).isNull());
        process->terminate();
        RAN(ended(*process), 0);
    }

    void stateOnceAndFollowed()
    {
        const auto once = ended(*start({"state"}));
        RAN(once, 0);
        QVERIFY(once.out.startsWith("Connected 127.0.0.1:"));
        support::ZooKeeperServer own;
        const auto process =
            startRosterctl({"-s", own.hostPort(), "--timeout", "2", "-o", "jsonl", "state", "--follow"});
        QVERIFY(tells(*process, QStringLiteral("Connected")));
        own.stop();
        QVERIFY(tells(*process, QStringLiteral("Suspended")));
        QVERIFY(tells(*process, QStringLiteral("Lost")));
        process->terminate();
        RAN(ended(*process), 0);
    }

    void anEphemeralNodeLastsAsLongAsTheProgram()
    {
        const auto process = start({"create", "/e", "--mode", "ephemeral"});
        QTRY_COMPARE(m_other->exists("/e"), 0);
        process->terminate();
        const auto ran = ended(*process);
        RAN(ran, 0);
        QCOMPARE(ran.out, QByteArray("/e\n"));
        QTRY_COMPARE(m_other->exists("/e"), -101);
    }

private:
    std::unique_ptr<QProcess> start(const Words& words) const
    {
        return startRosterctl(Words{"-s", m_server->hostPort()} + words);
    }
    /// Reads up to the line that has this state; false when there is none for 20 seconds.
    static bool tells(QProcess& process, const QString& state)
    {
        for (;;) {
            const QString told = nextLine(process).value(QStringLiteral("state")).toString();
            if (told == state || told.isEmpty())
                return told == state;
        }
    }
    static QJsonObject nextLine(QProcess& process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
};

QTEST_GUILESS_MAIN(HoldTest)
#include "HoldTest.moc"
