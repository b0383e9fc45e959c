// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QTest>

using app::CommandLine;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const CommandLine line = CommandLine::parse(
            {QStringLiteral("--read-only"), QStringLiteral("a:2181,b/chroot"), QStringLiteral("--open=/x/y"),
                QStringLiteral("--config-dir"), QStringLiteral("/tmp/c"), QStringLiteral("sample:"),
                QStringLiteral("--trace-stalls"), QStringLiteral("/tmp/t"), QStringLiteral("--board=a.json"),
                QStringLiteral("--kiosk"), QStringLiteral("--board"), QStringLiteral("b.json")});
        QCOMPARE(line.error, QString());
        QVERIFY(line.readOnly);
        QCOMPARE(line.open->str(), std::string("/x/y"));
        QCOMPARE(line.configDir, QStringLiteral("/tmp/c"));
        QCOMPARE(line.stallTrace, QStringLiteral("/tmp/t"));
        QCOMPARE(line.boards, (QStringList{QStringLiteral("a.json"), QStringLiteral("b.json")}));
        QVERIFY(line.kiosk);
        QCOMPARE(line.connections.size(), std::size_t(2));
        QCOMPARE(registry::toString(line.connections[1]), std::string("sample:"));
    }

    void nothingIsFine()
    {
        const CommandLine line = CommandLine::parse({});
        QVERIFY(line.error.isEmpty() && line.connections.empty() && !line.readOnly && !line.open);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")} << QStringLiteral("--nonsense");
        QTest::newRow("unknown short") << QStringList{QStringLiteral("-x")} << QStringLiteral("-x");
        QTest::newRow("no value") << QStringList{QStringLiteral("--open")} << QStringLiteral("--open");
        QTest::newRow("empty value") << QStringList{QStringLiteral("--config-dir=")} << QStringLiteral("--config-dir");
        QTest::newRow("bad path") << QStringList{QStringLiteral("--open"), QStringLiteral("x")}
                                  << QStringLiteral("path");
        QTest::newRow("bad string") << QStringList{QStringLiteral("a:b:c:d")} << QStringLiteral("a:b:c:d");
        QTest::newRow("kiosk of nothing") << QStringList{QStringLiteral("--kiosk")} << QStringLiteral("--board");
        QTest::newRow("after --") << QStringList{QStringLiteral("--"), QStringLiteral("--read-only")}
                                  << QStringLiteral("--read-only");
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const QString error = CommandLine::parse(arguments).error;
        QVERIFY2(error.contains(word), qPrintable(error));
    }

    void helpNamesEveryOption()
    {
        const QString help = CommandLine::helpText();
        for (const char* option :
            {"--read-only", "--open", "--board", "--kiosk", "--config-dir", "--trace-stalls", "--help", "--version"})
            QVERIFY(help.contains(QLatin1String(option)));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
