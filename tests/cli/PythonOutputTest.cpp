// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Rosterctl.h"
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"

#include <QFile>
#include <QTest>

using namespace cli_test;

/// What json.dumps and yaml.safe_dump of Python write for the same node, byte for byte.
class PythonOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
        QCOMPARE(m_other->create("/n"), 0);
    }

    void writesAsPythonDoes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QFile samples(QStringLiteral(ROSTER_TEST_DATA "/json_samples.txt")); // one a line
        QVERIFY(samples.open(QIODevice::ReadOnly));
        int line = 0;
        for (const QByteArray& sample : samples.readAll().trimmed().split('\n'))
            QTest::addRow("line %d", ++line) << sample;
        QCOMPARE(line, 10);
        QTest::newRow("long") << QByteArray("{\"a\":\"" + QByteArray("word ").repeated(60) + "\",\"b\":\""
            + QByteArray("x").repeated(300) + "\",\"" + QByteArray("k").repeated(200) + "\":1}");
        QTest::newRow("blank") << QByteArray("  \n");
        QTest::newRow("empty") << QByteArray("");
    }
    void writesAsPythonDoes()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(m_other->set("/n", json.toStdString()), 0);
        for (const QString& format : {QStringLiteral("yaml"), QStringLiteral("json")}) {
            const auto ours =
                rosterctl({"-s", m_server->hostPort(), "get", "-d", "-r", "-o", format.toStdString(), "/n"});
            QCOMPARE(ours.code, 0);
            QProcess python;
            python.start(QStringLiteral("python3"),
                {QStringLiteral(ROSTER_TEST_DATA "/ndsr_get.py"), format, QStringLiteral("/n")});
            python.write(json);
            python.closeWriteChannel();
            QVERIFY(python.waitForFinished());
            const QByteArray theirs = python.readAllStandardOutput();
            QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
            QCOMPARE(ours.out, theirs);
        }
    }

private:
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
};

QTEST_GUILESS_MAIN(PythonOutputTest)
#include "PythonOutputTest.moc"
