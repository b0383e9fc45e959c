// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself with --trace-stalls: what the file says, and that a signal ends it properly.
#include "support/Ports.h"
#include "support/Process.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;

class StallTraceFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWrittenToTheEnd_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::newRow("sample") << QStringLiteral("sample:");
        QTest::newRow("no server") << QStringLiteral("127.0.0.1:%1").arg(support::freePort());
    }

    void isWrittenToTheEnd()
    {
        QFETCH(QString, connection);
        const std::string program = ROSTER_BIN_DIR "/roster";
        if (!QFile::exists(QString::fromStdString(program)))
            QSKIP("the program is not built");
        const QTemporaryDir folder;
        const QString trace = folder.filePath(QStringLiteral("stalls"));
        const std::string log = folder.filePath(QStringLiteral("log")).toStdString();
        support::Process roster;
        roster.start({program, "--config-dir", folder.filePath(QStringLiteral("config")).toStdString(),
                         "--trace-stalls", trace.toStdString(), connection.toStdString()},
            log);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(trace) || !roster.isRunning(), 20000);
        QTest::qWait(1500); // something to write about
        QVERIFY(roster.isRunning());
        roster.signal(SIGTERM);
        QCOMPARE(roster.waitForEnd(20s).value_or(-1), 0);
        check(trace);
    }

private:
    static void check(const QString& trace)
    {
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromLatin1(file.readAll()).split(QLatin1Char('\n'));
        QCOMPARE(lines.takeLast(), QString()); // the last line ends too
        QVERIFY(!lines.isEmpty());
        static const QRegularExpression last(QStringLiteral("^max (\\d+\\.\\d)$"));
        const auto end = last.match(lines.takeLast());
        QVERIFY(end.hasMatch());
        static const QRegularExpression gap(QStringLiteral("^(\\d+\\.\\d) (\\d+\\.\\d)$"));
        double longest = 0;
        double before = 0;
        for (const QString& line : lines) {
            const auto match = gap.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QVERIFY(match.captured(1).toDouble() >= before);
            QVERIFY(match.captured(2).toDouble() >= 16);
            before = match.captured(1).toDouble();
            longest = std::max(longest, match.captured(2).toDouble());
        }
        if (!lines.isEmpty())
            QCOMPARE(end.captured(1).toDouble(), longest);
        else
            QVERIFY(end.captured(1).toDouble() < 16.05);
    }
};

QTEST_MAIN(StallTraceFileTest)
#include "StallTraceFileTest.moc"
