// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Translations.h"
#include "diff/DiffPainter.h"
#include "diff/DiffView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <cmath>

using ui::DiffView;

namespace {

std::string numbered(int from, int to)
{
    std::string text;
    for (int i = from; i < to; ++i)
        text += "line " + std::to_string(i) + "\n";
    return text;
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    return text.replace(text.find(what), what.size(), by);
}

int pixelsLike(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class DiffViewTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DiffView> m_view;

    void show(const std::string& before, const std::string& after, bool binary = false)
    {
        QSignalSpy shown(m_view.get(), &DiffView::shown);
        m_view->compare(before, after, binary);
        QVERIFY(shown.wait());
    }
    QWidget* viewport() { return m_view->viewport(); }
    /// The middle of a row on screen, counted from the top.
    QPoint rowPoint(int row, bool right) const
    {
        ui::DiffPainter painter;
        painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        const int x = right ? m_view->viewport()->width() * 3 / 4 : m_view->viewport()->width() / 4;
        return {x, row * painter.rowHeight() + painter.rowHeight() / 2};
    }

private Q_SLOTS:
    void initTestCase() { new app::Translations(QCoreApplication::instance()); }
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_view = std::make_unique<DiffView>();
        m_view->resize(900, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }
    void cleanup() { m_view.reset(); }

    /// What differs at the end of a long line is on screen, and so is what differs at the beginning of the next.
    void goesToTheSideWhereLinesDiffer()
    {
        const std::string start(200, 'a');
        show("first\n" + start + " one\n" + numbered(0, 30) + "two " + start + "\n",
            "first\n" + start + " two\n" + numbered(0, 30) + "one " + start + "\n");
        if (QTest::currentTestFailed())
            return;
        const QScrollBar* across = m_view->horizontalScrollBar();
        const int letter = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).horizontalAdvance(u'a');
        const int there = 201 * letter;
        QCOMPARE(m_view->currentDifference(), 0);
        QVERIFY(across->value() < there && there + 3 * letter < across->value() + across->pageStep());
        m_view->nextDifference();
        QCOMPARE(m_view->currentDifference(), 1);
        QCOMPARE(across->value(), 0);
        m_view->previousDifference();
        QVERIFY(across->value() > 0);
    }

    void goesFromDifferenceToDifference()
    {
        const std::string before = numbered(0, 300);
        show(before, replaced(replaced(before, "line 100\n", "changed\n"), "line 200\n", ""));
        QCOMPARE(m_view->differences(), 2);
        QCOMPARE(m_view->currentDifference(), 0);
        QCOMPARE(m_view->currentText(), QStringLiteral("Line 101, changed from: line 100 to: changed"));
        QTest::keyClick(m_view.get(), Qt::Key_F8);
        QCOMPARE(m_view->currentDifference(), 1);
        QCOMPARE(m_view->currentText(), QStringLiteral("Line 201, removed: line 200"));
        QTest::keyClick(m_view.get(), Qt::Key_F8);
        QCOMPARE(m_view->currentDifference(), 0); // round
        QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(m_view->currentDifference(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentDifference(), -1);
        QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(m_view->currentDifference(), 0);
    }

    void unfoldsByKeyAndClick()
    {
        const std::string before = numbered(0, 60);
        show(before, replaced(before, "line 30\n", "changed\n"));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentText(), QStringLiteral("27 equal lines"));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_view->currentText(), QStringLiteral("Line 1: line 0"));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentText(), QStringLiteral("26 equal lines"));
        const int row = m_view->verticalScrollBar()->maximum() == 0 ? 34 : 34 - m_view->verticalScrollBar()->value();
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, rowPoint(row, true));
        QCOMPARE(m_view->currentText(), QStringLiteral("Line 35: line 34"));
    }

    void scrollsByKeys()
    {
        show(numbered(0, 500), numbered(0, 500) + std::string(250, 'x') + "\n");
        m_view->setContext(-1);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->horizontalScrollBar()->value() > 0);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
    }

    void copiesWhatIsSelectedAsItStands()
    {
        const std::string before = "same\r\nold\tline\nlast \u202e end";
        show(before, "same\r\nnew line\nlast");
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), before);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("same\r\nnew line\nlast"));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->selectedText(), QString());
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("same\r\nnew line"));
    }
    void selectsByMouse()
    {
        show("alpha beta\nsecond\n", "alpha gamma\nsecond\n");
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, QPoint(viewport()->width() / 2 + 80, rowPoint(0, true).y()));
        QCOMPARE(m_view->selectedText(), QStringLiteral("alpha"));
        const QPoint from = rowPoint(0, false) - QPoint(viewport()->width() / 4 - 70, 0);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), rowPoint(1, false) + QPoint(120, 0));
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, rowPoint(1, false) + QPoint(120, 0));
        QVERIFY2(QStringLiteral("alpha beta\nsecond").endsWith(m_view->selectedText())
                && m_view->selectedText().endsWith(QStringLiteral("beta\nsecond")),
            qPrintable(m_view->selectedText()));
    }
    /// What is folded away between two ends is selected with them.
    void copiesFoldedLines()
    {
        const std::string before = numbered(0, 50);
        show("x\n" + before + "x\n", "y\n" + before + "y\n");
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText().toStdString(), "y\n" + before + "y"); // to the end of the last line
    }

    void showsWhatCannotBeSeen()
    {
        const auto text = [](const char* line) { return ui::showLine(line).text; };
        QCOMPARE(text("a\u202eb\x01"
                      "c\u200bd\u00ade\xff\n"),
            QStringLiteral("a\\u202eb\\u0001c\\u200bd\\u00ade\\xff"));
        QCOMPARE(text("\tx\r\n"), QStringLiteral("    x"));
        QCOMPARE(text("a\rb"), QStringLiteral("a\\u000db"));
        QCOMPARE(text("\uFEFFa"), QStringLiteral("\\ufeffa"));
        const ui::ShownLine shown = ui::showLine("\u00e4\tb\n");
        QCOMPARE(shown.positions({0, 2}), (ui::Span{0, 1}));
        QCOMPARE(shown.positions({2, 3}), (ui::Span{1, 4}));
        QCOMPARE(shown.positions({3, 5}), (ui::Span{4, 5})); // the line end has no position
        QVERIFY(shown.lineEnd == ui::LineEnd::Lf);
    }

    void binaryAsHex()
    {
        show(std::string("\0\1\2", 3), std::string("\0\1\3", 3), true);
        QVERIFY2(m_view->currentText().contains(QLatin1String("00 01 03")), qPrintable(m_view->currentText()));
    }

    void laterComparisonsWin()
    {
        QSignalSpy shown(m_view.get(), &DiffView::shown);
        m_view->compare(numbered(0, 20'000), numbered(10, 20'010));
        m_view->compare("a\n", "b\n");
        QVERIFY(shown.wait());
        QTRY_COMPARE(m_view->currentText(), QStringLiteral("Line 1, changed from: a to: b"));
        QCOMPARE(shown.size(), 1);
    }
    void endsWhileComparing()
    {
        m_view->compare(numbered(0, 50'000), numbered(10, 50'010));
        m_view.reset(); // the job finds nobody, under a sanitizer nothing of it
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::sendPostedEvents();
    }
    void messages()
    {
        show("", "");
        QCOMPARE(m_view->currentText(), QStringLiteral("Both are empty."));
        m_view->showMessage(QStringLiteral("Too large."));
        QCOMPARE(m_view->currentText(), QStringLiteral("Too large."));
        QTest::keyClick(m_view.get(), Qt::Key_Down); // nothing to move in
        QTest::keyClick(m_view.get(), Qt::Key_F8);
        QTest::mouseClick(viewport(), Qt::LeftButton);
        QCOMPARE(m_view->selectedText(), QString());
    }

    void colours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /// Removed at the left, added at the right, and the marks within are others than the lines'.
    void colours()
    {
        QFETCH(bool, dark);
        QPalette palette;
        palette.setColor(QPalette::Base, dark ? QColor(0x1f2123) : QColor(Qt::white));
        palette.setColor(QPalette::Text, dark ? QColor(0xe4e6e8) : QColor(0x232629));
        m_view->setPalette(palette);
        show("a long line that ends in one\n", "a long line that ends in two\n");
        const QImage image = viewport()->grab().toImage();
        const QImage left = image.copy(0, 0, image.width() / 2 - 10, image.height());
        const QImage right = image.copy(image.width() / 2, 0, image.width() / 2 - 20, image.height());
        const ui::DiffColours colours = ui::diffColours(palette);
        QVERIFY(pixelsLike(left, colours.removed) > 500);
        QVERIFY(pixelsLike(left, colours.removedMark) > 50);
        QCOMPARE(pixelsLike(left, colours.added), 0);
        QVERIFY(pixelsLike(right, colours.added) > 500);
        QVERIFY(pixelsLike(right, colours.addedMark) > 50);
        QCOMPARE(pixelsLike(right, colours.removed), 0);
        const auto contrast = [](const QColor& a, const QColor& b) {
            const auto light = [](const QColor& c) {
                const auto linear = [](float v) {
                    return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
                };
                return 0.2126F * linear(c.redF()) + 0.7152F * linear(c.greenF()) + 0.0722F * linear(c.blueF());
            };
            const float high = std::max(light(a), light(b));
            const float low = std::min(light(a), light(b));
            return (high + 0.05F) / (low + 0.05F);
        };
        for (const QColor& paper :
            {colours.removed, colours.removedMark, colours.added, colours.addedMark, colours.fold})
            QVERIFY2(contrast(paper, palette.color(QPalette::Text)) >= 4.5F, qPrintable(paper.name()));
        QVERIFY(contrast(colours.removed, colours.removedSign) >= 4.5F);
        QVERIFY(contrast(colours.added, colours.addedSign) >= 4.5F);
    }

    void tellsAScreenReader()
    {
        show("a\nb\n", "a\nc\n");
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Differences"));
        QCOMPARE(interface->text(QAccessible::Value), m_view->currentText());
        QVERIFY(interface->text(QAccessible::Description).startsWith(QLatin1String("1 difference. Line 2")));
    }

    /// 1 MB in one line, painted and scrolled: every row is short, whatever the document.
    void oneLongLine()
    {
        std::string before = "{";
        for (int i = 0; before.size() < (1u << 20); ++i)
            before += "\"key" + std::to_string(i) + "\":{\"value\":" + std::to_string(i * 7) + "},";
        show(before, replaced(before, "\"key777\"", "\"other\""));
        QCOMPARE(m_view->differences(), 1);
        QVERIFY2(m_view->currentText().size() < 400, qPrintable(m_view->currentText()));
        m_view->setContext(-1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(!m_view->grab().isNull());
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_view->selectedText().toStdString() == replaced(before, "\"key777\"", "\"other\""));
    }
};

QTEST_MAIN(DiffViewTest)
#include "DiffViewTest.moc"
