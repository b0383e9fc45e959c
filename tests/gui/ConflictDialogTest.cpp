// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Translations.h"
#include "dialogs/ConflictDialog.h"
#include "diff/DiffView.h"
#include "help/WhatNow.h"
#include "merge/MergeEditor.h"
#include "merge/MergeText.h"
#include "panes/NoticeBar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <random>

using ui::Conflict;
using ui::ConflictDialog;
using ui::MergeText;

namespace {

Conflict conflict(std::string base, std::string mine, std::string theirs)
{
    Conflict result;
    result.connection = QStringLiteral("production & more");
    result.path = registry::Path::parse("/config/app").value();
    result.base = std::move(base);
    result.mine = std::move(mine);
    result.theirs = std::move(theirs);
    result.theirsStat.version = 7;
    return result;
}

/// One change of mine, one of theirs, and one where both differ.
Conflict usual()
{
    return conflict("1\n2\n3\n4\n5\n6\n7\n", "1\nmine\n3\n4\n5\nM\n7\n", "1\n2\n3\ntheirs\n5\nT\n7\n");
}

registry::Stat version(int number)
{
    registry::Stat stat;
    stat.version = number;
    return stat;
}

unsigned seed()
{
    return qEnvironmentVariableIsSet("ROSTER_SEED") ? qEnvironmentVariable("ROSTER_SEED").toUInt()
                                                    : std::random_device{}();
}

} // namespace

class ConflictDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConflictDialog> m_dialog;

    template <typename T> T* part(const char* name) const { return m_dialog->findChild<T*>(QLatin1String(name)); }
    MergeText* editor() const { return part<MergeText>("result"); }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    QString status() const { return part<QLabel>("status")->text(); }
    QString change() const { return part<QLabel>("change")->text(); }
    ui::NoticeBar* changed() const { return part<ui::NoticeBar>("changedAgain"); }
    QString notice() const { return part<ui::NoticeBar>("notice")->text(); }
    QToolButton* choice(const char* text) const
    {
        for (QToolButton* one : m_dialog->findChildren<QToolButton*>()) {
            if (one->text() == QLatin1String(text))
                return one;
        }
        return nullptr;
    }
    void waitForMerge() { QTRY_VERIFY(!editor()->isReadOnly()); }
    void open(Conflict one)
    {
        const bool binary = one.binary;
        m_dialog = std::make_unique<ConflictDialog>(std::move(one));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        if (binary)
            return;
        waitForMerge();
        QVERIFY(editor()->hasFocus());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(editor(), key, modifiers); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        new app::Translations(QCoreApplication::instance());
        qRegisterMetaType<std::string>();
        qRegisterMetaType<registry::Stat>();
    }
    void cleanup() { m_dialog.reset(); }

    void proposesAMerge()
    {
        open(usual());
        const QRect screen = m_dialog->screen()->availableGeometry(); // smaller than the dialog would like to be
        QVERIFY(m_dialog->width() <= screen.width() && m_dialog->height() <= screen.height());
        QCOMPARE(m_dialog->unresolved(), std::size_t(1));
        QCOMPARE(status(), QStringLiteral("1 conflict to resolve"));
        QVERIFY(!button("saveMerged")->isEnabled());
        QCOMPARE(change(), QStringLiteral("Change 3 of 3: both changed this, differently"));
        QCOMPARE(part<QLabel>("path")->text(), QStringLiteral("/config/app"));
        QCOMPARE(part<MergeText>("mine")->bytes(), usual().mine);
        QCOMPARE(part<MergeText>("theirs")->bytes(), usual().theirs);
        QVERIFY(part<MergeText>("mine")->isReadOnly() && part<MergeText>("theirs")->isReadOnly());
    }

    void choosesByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("mine") << int(Qt::Key_1) << QByteArray("1\nmine\n3\ntheirs\n5\nM\n7\n");
        QTest::newRow("theirs") << int(Qt::Key_2) << QByteArray("1\nmine\n3\ntheirs\n5\nT\n7\n");
        QTest::newRow("both") << int(Qt::Key_3) << QByteArray("1\nmine\n3\ntheirs\n5\nM\nT\n7\n");
        QTest::newRow("base") << int(Qt::Key_4) << QByteArray("1\nmine\n3\ntheirs\n5\n6\n7\n");
    }
    void choosesByKey()
    {
        QFETCH(int, key);
        QFETCH(QByteArray, text);
        open(usual());
        press(Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(m_dialog->result(), text.toStdString());
        QTRY_VERIFY(button("saveMerged")->isEnabled());
        QSignalSpy merged(m_dialog.get(), &ConflictDialog::merged);
        QTest::mouseClick(button("saveMerged"), Qt::LeftButton);
        QCOMPARE(merged.size(), 1);
        QCOMPARE(merged[0][0].value<std::string>(), text.toStdString());
        QCOMPARE(merged[0][1].value<registry::Stat>().version, 7);
        QVERIFY(m_dialog->isVisible()); // the caller closes it
    }
    void choosesByClick()
    {
        open(usual());
        QTest::mouseClick(choice("Theirs"), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), std::string("1\nmine\n3\ntheirs\n5\nT\n7\n"));
        QTest::mouseClick(choice("Mine"), Qt::LeftButton); // another choice for the same change
        QCOMPARE(m_dialog->result(), std::string("1\nmine\n3\ntheirs\n5\nM\n7\n"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_dialog->result(), std::string("1\nmine\n3\ntheirs\n5\nT\n7\n"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_dialog->unresolved(), std::size_t(1));
        QTRY_VERIFY(!button("saveMerged")->isEnabled());
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_dialog->result(), std::string("1\nmine\n3\ntheirs\n5\nT\n7\n"));
    }
    void changesWithoutConflictToo()
    {
        open(usual());
        press(Qt::Key_F8);
        QCOMPARE(change(), QStringLiteral("Change 1 of 3: only you changed this"));
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_F8);
        QCOMPARE(change(), QStringLiteral("Change 2 of 3: only they changed this"));
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(change(), QStringLiteral("Change 1 of 3: only you changed this"));
        press(Qt::Key_F7);
        QCOMPARE(change(), QStringLiteral("Change 3 of 3: both changed this, differently"));
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_dialog->result(), std::string("1\n2\n3\n4\n5\nM\n7\n"));
    }

    /// Resolved by typing: the conflict is open as long as one of its marks stands there.
    void resolvesByTyping()
    {
        open(usual());
        for (int line = 0; line < 7; ++line) {
            QTRY_COMPARE(status(), QStringLiteral("1 conflict to resolve"));
            press(Qt::Key_L, Qt::ControlModifier); // cuts the line
        }
        QTRY_COMPARE(status(), QStringLiteral("No conflict is left: ready to be saved"));
        QCOMPARE(m_dialog->result(), std::string("1\nmine\n3\ntheirs\n5\n7\n"));
        QTest::keyClicks(editor(), QStringLiteral("typed"));
        press(Qt::Key_Return);
        QCOMPARE(m_dialog->result(), std::string("1\nmine\n3\ntheirs\n5\ntyped\n7\n"));
        QVERIFY(m_dialog->isVisible()); // Return is a line end there
    }

    void findsWhatWasLeftOfAConflict()
    {
        open(usual());
        press(Qt::Key_L, Qt::ControlModifier); // its first mark
        press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(status(), QStringLiteral("1 conflict to resolve"));
        press(Qt::Key_F7);
        QCOMPARE(change(), QStringLiteral("Change 3 of 3: both changed this, differently"));
    }

    void keepsLineEndsAndBytes()
    {
        open(conflict("a\r\nb\r\nc", "A\r\nb\r\nc", "a\r\nb\r\nC \u202e\u2028\u00a0"));
        QCOMPARE(m_dialog->unresolved(), std::size_t(0));
        QCOMPARE(m_dialog->result(), std::string("A\r\nb\r\nC \u202e\u2028\u00a0"));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(m_dialog->result(), std::string("\r\nA\r\nb\r\nC \u202e\u2028\u00a0"));
    }

    void takesOneOfThem()
    {
        open(usual());
        QSignalSpy theirs(m_dialog.get(), &ConflictDialog::takeTheirs);
        QSignalSpy mine(m_dialog.get(), &ConflictDialog::keepMine);
        QTest::mouseClick(button("takeTheirs"), Qt::LeftButton);
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(theirs[0][0].value<registry::Stat>().version, 7);
        QTest::keyClick(m_dialog.get(), Qt::Key_K, Qt::AltModifier);
        QTRY_COMPARE(mine.size(), 1);
    }

    void theirsChangeBeforeAnythingWasTouched()
    {
        open(usual());
        m_dialog->setTheirs("1\n2\n3\n4\n5\n6\nseven\n", version(8));
        waitForMerge();
        QCOMPARE(m_dialog->unresolved(), std::size_t(1)); // M and seven touch
        QVERIFY(notice().contains(QLatin1String("version 8")));
        QCOMPARE(part<MergeText>("theirs")->bytes(), std::string("1\n2\n3\n4\n5\n6\nseven\n"));
        QVERIFY(!changed()->isVisible());
    }
    /// What was chosen and typed stays, saving waits, and the new changes are merged into it when asked for.
    void theirsChangeInTheMiddle()
    {
        open(usual());
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(editor(), QStringLiteral("typed "));
        const std::string before = m_dialog->result();
        QCOMPARE(before, std::string("typed 1\nmine\n3\ntheirs\n5\nM\n7\n"));
        m_dialog->setTheirs("1\n2\n3\ntheirs\n5\nT\n7\nnew\n", version(8));
        QCOMPARE(m_dialog->result(), before);
        QVERIFY(changed()->isVisible());
        QVERIFY(changed()->text().contains(QLatin1String("version 8")));
        QTRY_VERIFY(!button("saveMerged")->isEnabled());
        press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier); // can still be edited
        press(Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(editor(), QStringLiteral("more "));
        QTest::mouseClick(changed()->findChild<QToolButton*>(), Qt::LeftButton);
        waitForMerge();
        QCOMPARE(m_dialog->result(), std::string("more typed 1\nmine\n3\ntheirs\n5\nM\n7\nnew\n"));
        QVERIFY(!changed()->isVisible());
        QSignalSpy merged(m_dialog.get(), &ConflictDialog::merged);
        QTRY_VERIFY(button("saveMerged")->isEnabled());
        QTest::mouseClick(button("saveMerged"), Qt::LeftButton);
        QCOMPARE(merged[0][1].value<registry::Stat>().version, 8);
    }
    /// A conflict that is still open stays so, and a new one counts beside it.
    void openConflictsOutliveARedo()
    {
        open(usual());
        press(Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(editor(), QStringLiteral("typed "));
        m_dialog->setTheirs("one\n2\n3\ntheirs\n5\nT\n7\n", version(8)); // in the line that was typed into
        QTest::mouseClick(changed()->findChild<QToolButton*>(), Qt::LeftButton);
        waitForMerge();
        QCOMPARE(m_dialog->unresolved(), std::size_t(2));
        QTRY_COMPARE(status(), QStringLiteral("2 conflicts to resolve"));
        QVERIFY(m_dialog->result().find("typed 1\n") != std::string::npos);
        m_dialog->setTheirs(
            "one\n2\n3\ntheirs\n5\nT\nVII\n", version(9)); // counts as touched, though nothing was typed
        QVERIFY(changed()->isVisible());
    }
    void sameTextWithANewVersion()
    {
        open(usual());
        press(Qt::Key_1, Qt::ControlModifier);
        m_dialog->setTheirs(usual().theirs, version(9));
        QVERIFY(!changed()->isVisible());
        QTRY_VERIFY(button("saveMerged")->isEnabled());
        QSignalSpy merged(m_dialog.get(), &ConflictDialog::merged);
        QTest::mouseClick(button("saveMerged"), Qt::LeftButton);
        QCOMPARE(merged[0][1].value<registry::Stat>().version, 9);
    }
    void theirsGone()
    {
        open(usual());
        press(Qt::Key_1, Qt::ControlModifier);
        m_dialog->setTheirsGone();
        QVERIFY(notice().contains(QLatin1String("deleted")));
        QVERIFY(!button("saveMerged")->isEnabled() && !button("takeTheirs")->isEnabled());
        QVERIFY(button("keepMine")->isEnabled());
        m_dialog->setTheirs(usual().theirs, version(0)); // somebody created it again
        QVERIFY(!notice().contains(QLatin1String("deleted")));
        QTRY_VERIFY(button("saveMerged")->isEnabled());
    }
    void becomesText()
    {
        Conflict one = conflict("base\n", "mine\n", std::string("\0theirs", 7));
        one.binary = true;
        open(one);
        m_dialog->setTheirs("theirs\n", version(8));
        waitForMerge();
        QVERIFY(button("saveMerged")->isVisible());
        QCOMPARE(m_dialog->unresolved(), std::size_t(1));
    }

    void busyAndFailed()
    {
        open(usual());
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(button("saveMerged")->isEnabled());
        m_dialog->setBusy(true);
        QVERIFY(!button("saveMerged")->isEnabled() && !button("keepMine")->isEnabled());
        m_dialog->showError(QStringLiteral("Too large."));
        QCOMPARE(notice(), QStringLiteral("Too large."));
        QVERIFY(button("saveMerged")->isEnabled());
        QVERIFY(!part<ui::WhatNow>("whatNow")->isVisible()); // without a code the help has no section
        m_dialog->showError(QStringLiteral("Too large."), registry::Error{registry::ErrorCode::TooLarge, {}, 0, {}});
        QVERIFY(part<ui::WhatNow>("whatNow")->isVisible());
        QCOMPARE(part<ui::WhatNow>("whatNow")->topic(), QStringLiteral("troubleshooting#TooLarge"));
        m_dialog->setTheirsGone(); // said in its place
        QVERIFY(!part<ui::WhatNow>("whatNow")->isVisible());
    }

    void leavingAsksOnceWhenTouched()
    {
        open(usual());
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QCOMPARE(rejected.size(), 0);
        QVERIFY(notice().contains(QLatin1String("Cancel once more")));
        press(Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        open(usual());
        QSignalSpy untouched(m_dialog.get(), &QDialog::rejected);
        press(Qt::Key_Escape);
        QCOMPARE(untouched.size(), 1);
    }

    void binary()
    {
        Conflict one = conflict("base", std::string("\0mine", 5), std::string("\0theirs", 7));
        one.binary = true;
        open(one);
        QVERIFY(!button("saveMerged")->isVisible());
        QVERIFY(!editor()->isVisible());
        auto* whole = m_dialog->findChild<ui::DiffView*>();
        QTRY_VERIFY(whole->isVisible() && whole->diff());
        QVERIFY(whole->diff()->diff->binary);
        const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text().contains(QLatin1String("cannot be merged")); }));
        QSignalSpy mine(m_dialog.get(), &ConflictDialog::keepMine);
        QTest::mouseClick(button("keepMine"), Qt::LeftButton);
        QCOMPARE(mine.size(), 1);
    }

    /// A document that has such marks itself is no conflict, and a true one beside it counts.
    void marksInTheDocument()
    {
        const std::string mark = "<<<<<<< mine (conflict 1)\n";
        open(conflict(mark + "a\n", mark + "A\n", mark + "a\n"));
        QCOMPARE(m_dialog->unresolved(), std::size_t(0));
        open(conflict(mark + "x\na\n", mark + "x\nA\n", mark + "x\nB\n"));
        QCOMPARE(m_dialog->unresolved(), std::size_t(1));
    }

    void columnsScrollTogether()
    {
        std::string base;
        for (int i = 0; i < 400; ++i)
            base += "line " + std::to_string(i) + "\n";
        std::string mine = base;
        mine.replace(mine.find("line 200\n"), 9, "mine\n");
        std::string theirs;
        for (int i = 0; i < 100; ++i)
            theirs += "new " + std::to_string(i) + "\n";
        theirs += base;
        open(conflict(base, mine, theirs));
        press(Qt::Key_F8);
        QTRY_VERIFY(change().startsWith(QLatin1String("Change 2 of 2")));
        auto* left = part<MergeText>("mine");
        auto* right = part<MergeText>("theirs");
        QTRY_VERIFY(editor()->topLine() > 250);
        QTRY_COMPARE(right->topLine(), editor()->topLine());
        QTRY_COMPARE(left->topLine(), editor()->topLine() - 100);
        right->setTopLine(300);
        QTRY_COMPARE(editor()->topLine(), 300);
        QTRY_COMPARE(left->topLine(), 200);
    }

    /// Whatever is typed, chosen, undone and redone: regions are where their text is.
    void regionsSurviveEditing()
    {
        const unsigned start = seed();
        qInfo("seed %u (ROSTER_SEED repeats it)", start);
        std::mt19937 random(start);
        const std::string text = "aaaa\nBBBB\ncccc\nDDDD\neeee\n";
        const std::vector<MergeText::Region> regions = {
            {0, ui::MergeKind::Conflict, 5, 10}, {1, ui::MergeKind::OnlyMine, 15, 20}};
        for (int round = 0; round < 300; ++round) {
            MergeText column(false);
            column.fill(text, regions, "\n");
            std::vector<std::pair<std::string, std::vector<MergeText::Region>>> states;
            const int steps = 1 + int(random() % 6);
            for (int step = 0; step < steps; ++step) {
                states.emplace_back(column.bytes(), column.regions());
                const auto size = long(column.bytes().size());
                const long at = long(random() % unsigned(size + 1));
                const long length = std::min(long(random() % 7), size - at);
                if (random() % 3 == 0) {
                    column.replaceRegion(random() % 2, random() % 4 == 0 ? "" : "X\nY\n");
                } else if (random() % 2 == 0 && length > 0) {
                    column.beginUndoAction();
                    column.SendScintilla(QsciScintilla::SCI_DELETERANGE, static_cast<unsigned long>(at), length);
                    column.endUndoAction();
                } else {
                    column.beginUndoAction();
                    column.SendScintilla(QsciScintilla::SCI_INSERTTEXT, static_cast<unsigned long>(at), "typed");
                    column.endUndoAction();
                }
            }
            while (column.isUndoAvailable())
                column.undo();
            QCOMPARE(column.bytes(), text);
            for (std::size_t i = 0; i < regions.size(); ++i) {
                const std::string where = "round " + std::to_string(round);
                QVERIFY2(column.regions()[i].begin == regions[i].begin, where.c_str());
                QVERIFY2(column.regions()[i].end == regions[i].end, where.c_str());
            }
        }
    }
};

QTEST_MAIN(ConflictDialogTest)
#include "ConflictDialogTest.moc"
