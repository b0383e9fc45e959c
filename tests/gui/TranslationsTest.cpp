// SPDX-License-Identifier: GPL-3.0-or-later
// Counts read as English has them, in every text that counts.
#include "ConnectionIndicator.h"
#include "Translations.h"

#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString top = QDir::cleanPath(QStringLiteral(ROSTER_TEST_DATA "/../.."));

struct Text {
    QByteArray context;
    QByteArray source;
    QByteArray comment;
};

/// What translations/roster_en.ts knows.
QList<Text> knownTexts()
{
    QFile file(top + QStringLiteral("/translations/roster_en.ts"));
    QList<Text> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QXmlStreamReader xml(&file);
    QByteArray context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText().toUtf8();
        else if (xml.name() == QLatin1String("source"))
            result.append({context, xml.readElementText().toUtf8(), {}});
        else if (xml.name() == QLatin1String("comment") && !result.isEmpty())
            result.last().comment = xml.readElementText().toUtf8();
    }
    return result;
}

/// Every text with %n in the sources.
QStringList countingTexts()
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*%n(?:[^\"\\\\]|\\\\.)*)\""));
    QStringList result;
    for (const char* folder : {"/app", "/ui"}) {
        QDirIterator files(top + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                result.append(found.next().captured(1));
        }
    }
    return result;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void everyCountHasItsForms()
    {
        const QList<Text> known = knownTexts();
        QVERIFY(known.size() >= 10);
        for (const Text& text : known) {
            const auto in = [&text](int n) {
                return QCoreApplication::translate(text.context, text.source, text.comment, n);
            };
            QVERIFY2(!in(1).contains(QLatin1String("(s)")) && in(1).contains(QLatin1Char('1')), text.source);
            QVERIFY2(!in(2).contains(QLatin1String("(s)")) && in(2).contains(QLatin1Char('2')), text.source);
        }
        const QStringList inSources = countingTexts();
        QVERIFY(inSources.size() >= 10);
        for (const QString& text : inSources) {
            const bool isKnown = std::any_of(
                known.begin(), known.end(), [&](const Text& k) { return QString::fromUtf8(k.source) == text; });
            QVERIFY2(isKnown, qPrintable(text)); // build the target update_translations and fill it in
        }
    }

    void oneWatchTwoWatches()
    {
        ui::ConnectionIndicator indicator;
        indicator.setStatus({}, 1);
        QVERIFY2(indicator.accessibleDescription().contains(QLatin1String("1 watch,")),
            qPrintable(indicator.accessibleDescription()));
        indicator.setStatus({}, 2);
        QVERIFY(indicator.accessibleDescription().contains(QLatin1String("2 watches,")));
        indicator.setStatus({}, 0);
        QVERIFY(indicator.accessibleDescription().contains(QLatin1String("0 watches,")));
    }
};

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
