// SPDX-License-Identifier: GPL-3.0-or-later
// Counts read as English has them, in every text that counts; the languages there are, and going from one to another.
#include "ConnectionIndicator.h"
#include "language/Translations.h"

#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

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
    void initTestCase() { m_translations = std::make_unique<app::Translations>(); }

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

    /// Back and forth through languages that make one word of two.
    void whatIsOnScreenIsSaidAgain()
    {
        const auto tr = [](const char* context, const char* text) {
            return QCoreApplication::translate(context, text);
        };
        QWidget window;
        const auto label = [&window](const QString& text) { return new QLabel(text, &window); };
        const QLabel* state = label(tr("ui::AlarmModel", "State"));
        const QLabel* status = label(tr("ui::InstanceModel", "Status"));
        const QLabel* filled = label(tr("ErrorText", "There is no node %1.").arg(QStringLiteral("/a%2b")));
        const QLabel* joined = label(tr("ui::PathBar", "Path") + QStringLiteral(" (Ctrl+L)"));
        const QLabel* server = label(QStringLiteral("bank of america"));
        auto* typed = new QLineEdit(tr("ui::PathBar", "Path"), &window);
        typed->setPlaceholderText(tr("ui::PathBar", "Path"));
        const auto said = [&] {
            return QStringList{state->text(), status->text(), filled->text(), joined->text(), server->text(),
                typed->text(), typed->placeholderText()};
        };
        const QStringList english = said();
        m_translations->setLanguage(QStringLiteral("fr"));
        QCOMPARE(state->text(), status->text());
        QVERIFY(state->text() != english[0]);
        m_translations->setLanguage(QStringLiteral("de"));
        QCOMPARE(said(),
            (QStringList{QStringLiteral("Zustand"), QStringLiteral("Status"), filled->text(),
                QStringLiteral("Pfad (Ctrl+L)"), english[4], english[5], QStringLiteral("Pfad")}));
        QVERIFY2(filled->text() != english[2] && filled->text().contains(QLatin1String("/a%2b")),
            qPrintable(filled->text()));
        m_translations->setLanguage(QStringLiteral("en"));
        QCOMPARE(said(), english);
    }

    void languages()
    {
        QStringList all = app::Translations::available();
        QCOMPARE(all.takeFirst(), QStringLiteral("en"));
        QCOMPARE(all,
            (QStringList{QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
        QCOMPARE(app::Translations::nativeName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QVERIFY(app::Translations::isKnown(QStringLiteral("system")));
        QVERIFY(!app::Translations::isKnown(QStringLiteral("xx")));
        for (const QString& language : std::as_const(all)) {
            m_translations->setLanguage(language);
            QVERIFY(ui::ConnectionIndicator::tr("%1 s", "seconds").contains(QLatin1String("%1")));
            QCOMPARE(QLocale().language(), QLocale(language).language());
        }
        m_translations->setLanguage(QStringLiteral("en"));
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
    void cleanupTestCase() { m_translations.reset(); }

private:
    std::unique_ptr<app::Translations> m_translations;
};

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
