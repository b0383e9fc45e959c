// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Rosterctl.h"
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace cli_test;

/// What is written about rosterctl for people and for bash, against the program.
class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManualNamesEveryOptionAndCommand()
    {
        QFile file(QStringLiteral(ROSTER_TEST_DATA "/../../packaging/man/rosterctl.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString manual = QString::fromUtf8(file.readAll());
        manual.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        const QString usage = QString::fromUtf8(rosterctl({"--help"}).out);
        const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+|(?<=\n  )[a-z]+(?= )"));
        QSet<QString> words;
        for (auto match = option.globalMatch(usage); match.hasNext();)
            words.insert(match.next().captured());
        QVERIFY(words.size() > 20);
        for (const QString& word : words)
            QVERIFY2(manual.contains(word), qPrintable(word));
    }

    void theManualIsSoundMarkup()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("no groff here");
        for (const char* page : {"rosterctl.1", "roster.1"}) {
            QProcess groff;
            groff.start(QStringLiteral("groff"),
                {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-Tutf8"), QStringLiteral("-z"),
                    QStringLiteral(ROSTER_TEST_DATA "/../../packaging/man/") + QLatin1String(page)});
            QVERIFY(groff.waitForFinished());
            QCOMPARE(groff.readAllStandardError(), QByteArray());
        }
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("command") << QStringLiteral("rosterctl re") << QByteArray("register");
        QTest::newRow("option") << QStringLiteral("rosterctl lock --si") << QByteArray("--simultaneous");
        QTest::newRow("format") << QStringLiteral("rosterctl get -o js") << QByteArray("json jsonl");
        QTest::newRow("mode") << QStringLiteral("rosterctl create --mode con") << QByteArray("container");
        QTest::newRow("path") << QStringLiteral("rosterctl -s HOST get /ser") << QByteArray("/services");
        QTest::newRow("path below") << QStringLiteral("rosterctl -s HOST get /services/")
                                    << QByteArray("/services/db /services/web");
        QTest::newRow("program") << QStringLiteral("rosterctl lock /l -- base3") << QByteArray("base32");
    }
    void bashCompletes()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, wanted);
        support::ZooKeeperServer server;
        support::PlainClient client(server.hostPort());
        for (const char* path : {"/services", "/services/web", "/services/db"})
            QCOMPARE(client.create(path), 0);
        const QString host = QString::fromStdString(server.hostPort()).replace(QLatin1Char(':'), QStringLiteral(" : "));
        words.replace(QStringLiteral("rosterctl "), QStringLiteral(ROSTER_BIN_DIR "/rosterctl "));
        words.replace(QStringLiteral("HOST"), host); // as readline splits it
        QProcess bash;
        bash.start(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral("source '%1'; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _rosterctl; "
                               "printf '%s\\n' \"${COMPREPLY[@]}\" | sort -u | head -5 | paste -sd ' '")
                    .arg(QStringLiteral(ROSTER_TEST_DATA "/../../packaging/completion/rosterctl.bash"), words)});
        QVERIFY(bash.waitForFinished());
        const QByteArray out = bash.readAllStandardOutput().trimmed();
        QVERIFY2(out == wanted, out + bash.readAllStandardError());
    }
};

QTEST_GUILESS_MAIN(ManualTest)
#include "ManualTest.moc"
