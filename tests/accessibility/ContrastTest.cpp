// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what is written and drawn can be read on what is behind it, in both themes: computed from the palette that is
// in use, the colours that painters ask for, and the icons as they are drawn.
#include "Icons.h"
#include "Theme.h"
#include "dashboard/BoardTheme.h"
#include "diff/DiffPainter.h"
#include "editor/EditorColours.h"
#include "models/RowFlashes.h"
#include "panes/TreeView.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

namespace {

constexpr double enough = 4.5; // WCAG 2.1, AA, text of usual size

/// `ink` of any opacity on `paper`.
QColor over(const QColor& paper, const QColor& ink)
{
    const float share = ink.alphaF();
    return QColor::fromRgbF(paper.redF() + (ink.redF() - paper.redF()) * share,
        paper.greenF() + (ink.greenF() - paper.greenF()) * share,
        paper.blueF() + (ink.blueF() - paper.blueF()) * share);
}

struct Pair {
    const char* what;
    QColor ink;
    QColor paper;
};

QStringList tooFaint(const std::vector<Pair>& pairs)
{
    QStringList result;
    for (const Pair& pair : pairs) {
        const double ratio = ui::contrast(over(pair.paper, pair.ink), pair.paper);
        if (ratio < enough)
            result += QStringLiteral("%1: %2 on %3 is %4")
                          .arg(QLatin1String(pair.what), pair.ink.name(), pair.paper.name())
                          .arg(ratio, 0, 'f', 2);
    }
    return result;
}

} // namespace

#define READABLE(...)                                                                                                  \
    do {                                                                                                               \
        const QStringList faint = tooFaint(__VA_ARGS__);                                                               \
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(QLatin1Char('\n'))));                                          \
    } while (false)

class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setStyle(QStringLiteral("Fusion")); }

    /// The measure itself.
    void measure()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(tooFaint({{"grey", QColor(0x80, 0x80, 0x80), Qt::white}}).size(), 1);
        QCOMPARE(tooFaint({{"veil", QColor(0, 0, 0, 100), Qt::white}}).size(), 1);
    }

    void themes_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }

    void palette_data() { themes_data(); }
    void palette()
    {
        const QPalette p = applied();
        const auto c = [&p](QPalette::ColorRole role) { return p.color(QPalette::Active, role); };
        READABLE({{"window", c(QPalette::WindowText), c(QPalette::Window)},
            {"text", c(QPalette::Text), c(QPalette::Base)},
            {"every second row", c(QPalette::Text), c(QPalette::AlternateBase)},
            {"button", c(QPalette::ButtonText), c(QPalette::Button)},
            {"selection", c(QPalette::HighlightedText), c(QPalette::Highlight)},
            {"selection without focus", p.color(QPalette::Inactive, QPalette::HighlightedText),
                p.color(QPalette::Inactive, QPalette::Highlight)},
            {"tooltip", c(QPalette::ToolTipText), c(QPalette::ToolTipBase)},
            {"link in a field", c(QPalette::Link), c(QPalette::Base)}, {"link", c(QPalette::Link), c(QPalette::Window)},
            {"link followed", c(QPalette::LinkVisited), c(QPalette::Window)},
            {"placeholder", c(QPalette::PlaceholderText), c(QPalette::Base)}});
    }

    void editor_data() { themes_data(); }
    void editor()
    {
        const ui::EditorColours c = ui::editorColours(applied());
        std::vector<Pair> pairs{{"line number", c.marginText, c.marginPaper},
            {"selection", c.selectionText, c.selectionPaper}, {"brace", c.text, c.brace}};
        QColor found = c.found;
        found.setAlpha(c.foundAlpha);
        for (const QColor& paper : {c.paper, c.caretLine, over(c.paper, found)})
            pairs.insert(pairs.end(),
                {{"text", c.text, paper}, {"key", c.key, paper}, {"string", c.string, paper},
                    {"number", c.number, paper}, {"keyword", c.keyword, paper}, {"comment", c.comment, paper},
                    {"punctuation", c.mark, paper}, {"error", c.error, paper}});
        READABLE(pairs);
    }

    void differences_data() { themes_data(); }
    void differences()
    {
        const QPalette p = applied();
        const ui::DiffColours c = ui::diffColours(p);
        const QColor text = p.color(QPalette::Active, QPalette::Text);
        const QColor base = p.color(QPalette::Active, QPalette::Base);
        std::vector<Pair> pairs{{"sign of a removed line", c.removedSign, c.removed},
            {"sign of an added line", c.addedSign, c.added}, {"line number", c.number, c.gutter},
            {"number of a removed line", c.number, c.removed}, {"number of an added line", c.number, c.added},
            {"folded", text, c.fold}};
        for (const QColor& paper : {base, c.removed, c.removedMark, c.added, c.addedMark})
            pairs.insert(pairs.end(), {{"text", text, paper}, {"escape", c.faint, paper}});
        READABLE(pairs);
    }

    void rowsThatGlow_data() { themes_data(); }
    void rowsThatGlow()
    {
        const QPalette p = applied();
        const QColor text = p.color(QPalette::Active, QPalette::Text);
        std::vector<Pair> pairs;
        for (const int kind : {ui::RowFlashes::New, ui::RowFlashes::Changed})
            for (const auto role : {QPalette::Base, QPalette::AlternateBase})
                pairs.push_back({"row", text, over(p.color(QPalette::Active, role), ui::TreeView::glowOf(kind, 1.0))});
        READABLE(pairs);
    }

    void boards_data() { themes_data(); }
    void boards()
    {
        const ui::BoardTheme c = ui::BoardTheme::named({}, applied());
        std::vector<Pair> pairs{{"critical band", c.onAlarm, c.critical}, {"warning band", c.onAlarm, c.warning}};
        for (const QColor& paper : {c.board, c.tile, c.muted})
            pairs.insert(pairs.end(),
                {{"text", c.text, paper}, {"secondary", c.faded, paper}, {"good", c.good, paper},
                    {"warning", c.warning, paper}, {"critical", c.critical, paper}, {"accent", c.accent, paper}});
        READABLE(pairs);
    }

    /// Each icon's colours, wherever an icon stands. The strongest pixels count: the rest is their smooth edge.
    void icons_data() { themes_data(); }
    void icons()
    {
        const QPalette p = applied();
        const QDir folder(QStringLiteral(ROSTER_TEST_DATA "/../../resources/icons"));
        const QStringList files = folder.entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 30);
        QStringList faint;
        for (const QString& file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            if (name == "roster")
                continue; // the program's own, on a ground of its own
            const QImage image =
                ui::icon(name.constData()).pixmap(64, 64).toImage().convertToFormat(QImage::Format_ARGB32);
            for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) {
                const QColor paper = p.color(QPalette::Active, role);
                for (const QRgb colour : solidColours(image)) {
                    if (ui::contrast(QColor(colour), paper) < enough)
                        faint += QStringLiteral("%1: %2 on %3").arg(file, QColor(colour).name(), paper.name());
                }
            }
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(QLatin1Char('\n'))));
    }

    /// States differ by shape, not by colour alone: drawn in one colour, no two look the same.
    void statesDifferWithoutColour()
    {
        applied(QStringLiteral("light"));
        const QDir folder(QStringLiteral(ROSTER_TEST_DATA "/../../resources/icons"));
        for (const char* group : {"state-*.svg", "node-*.svg"}) {
            QMap<QByteArray, QString> seen;
            const QStringList files = folder.entryList({QLatin1String(group)});
            QVERIFY(files.size() >= 6);
            for (const QString& file : files) {
                const QByteArray name = file.chopped(4).toLatin1();
                const QImage shape = ui::icon(name.constData())
                                         .pixmap(QSize(32, 32), QIcon::Selected) // all lines in the text's colour
                                         .toImage()
                                         .convertToFormat(QImage::Format_Alpha8);
                const QByteArray bytes(reinterpret_cast<const char*>(shape.constBits()), shape.sizeInBytes());
                QVERIFY2(!seen.contains(bytes), qPrintable(file + QStringLiteral(" looks like ") + seen.value(bytes)));
                seen.insert(bytes, file);
            }
        }
    }

private:
    static QPalette applied()
    {
        QFETCH(QString, theme);
        return applied(theme);
    }
    static QPalette applied(const QString& theme)
    {
        app::applyTheme(theme);
        return QApplication::palette();
    }

    /// Those of opaque pixels that a drawing has many of.
    static QList<QRgb> solidColours(const QImage& image)
    {
        QHash<QRgb, int> counts;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QRgb pixel = image.pixel(x, y); qAlpha(pixel) == 255)
                    ++counts[pixel];
        QList<QRgb> result;
        for (auto at = counts.cbegin(); at != counts.cend(); ++at)
            if (at.value() >= 20)
                result += at.key();
        return result;
    }
};

QTEST_MAIN(ContrastTest)
#include "ContrastTest.moc"
