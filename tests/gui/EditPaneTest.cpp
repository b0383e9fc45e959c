// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the real window on an embedded registry, by keys and clicks.
#include "EditFixture.h"
#include "edit/EditController.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace gui_test;

class EditPaneTest : public EditFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void typedReviewedAndSaved()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        QVERIFY(!m_view->actions().find("saveDraft")->isEnabled());
        type(QStringLiteral("x"));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
        QVERIFY(bar().isVisible());
        QVERIFY(desk().hasUnsaved());
        QVERIFY(m_view->actions().find("saveDraft")->isEnabled());
        QCOMPARE(writes(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        QCOMPARE(review->reviews().front().before, Data("hello"));
        QCOMPARE(review->reviews().front().after, Data("xhello"));
        QCOMPARE(review->reviews().front().basedOn->version, 0);
        QCOMPARE(stored("/n"), std::string("hello"));
        review->accept();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
        QTRY_VERIFY(!bar().isVisible());
        QVERIFY(!desk().hasUnsaved());
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
    }

    void formattedGivesWayToTheStoredText()
    {
        openWindow();
        showText("/json", QStringLiteral("{\n  \"port\": 1,\n  \"name\": \"a\"\n}"));
        editor().setCursorPosition(1, 11); // behind the 1
        type(QStringLiteral("2"));
        QCOMPARE(editor().text(), QStringLiteral(R"({"port":12,"name":"a"})"));
        QVERIFY(notice().contains(QStringLiteral("as it is stored")));
        save();
        confirmReview();
        QTRY_COMPARE(stored("/json"), std::string(R"({"port":12,"name":"a"})"));
    }

    void undoneIsUnchangedAndNotSent()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("ab"));
        QVERIFY(desk().hasUnsaved());
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(editor().text(), QStringLiteral("hello"));
        QTRY_VERIFY(!desk().hasUnsaved());
        save();
        QVERIFY(!m_window->findChild<ui::ReviewDialog*>());
        QCOMPARE(writes(), 0);
    }

    /// With nothing to be typed again, Ctrl+Shift+Z is left to the window, which takes back the last write.
    void redoIsTheEditorsWhileThereIsSomething()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("ab"));
        const auto taken = [this] {
            QKeyEvent asks(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            asks.ignore();
            QCoreApplication::sendEvent(&editor(), &asks);
            return asks.isAccepted();
        };
        QVERIFY(!taken());
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(editor().text(), QStringLiteral("hello"));
        QVERIFY(taken());
    }

    void halfTypedBytesAreNotLost()
    {
        QVERIFY(m_writer->create("/bytes", std::string("\0\1\2", 3)));
        openWindow();
        show("/bytes");
        QTRY_VERIFY(editor().text().startsWith(QStringLiteral("00000000: 00 01 02")));
        editor().setCursorPosition(0, 10);
        type(QStringLiteral("f"));
        QTRY_VERIFY(panel().isUnreadable());
        const QString half = editor().text();
        show("/n");
        QTRY_COMPARE(editor().text(), QStringLiteral("hello"));
        show("/bytes");
        QTRY_COMPARE(editor().text(), half);
        QTRY_VERIFY(panel().isUnreadable());
        type(QStringLiteral("e")); // typed on: "fe 00 01 02"
        QTRY_VERIFY(!panel().isUnreadable());
        // Given up is given up.
        key(Qt::Key_Backspace);
        QTRY_VERIFY(panel().isUnreadable());
        m_view->actions().find("revertDraft")->trigger();
        show("/n");
        show("/bytes");
        QTRY_VERIFY(editor().text().startsWith(QStringLiteral("00000000: 00 01 02")));
        QCOMPARE(stored("/bytes"), std::string("\0\1\2", 3));
    }

    void formatAndMinifyChangeTheDraftOnly()
    {
        openWindow();
        show("/json");
        QTRY_VERIFY(m_view->actions().find("formatText")->isEnabled());
        m_view->actions().find("formatText")->trigger();
        QTRY_COMPARE(editor().text(), QStringLiteral("{\n  \"port\": 1,\n  \"name\": \"a\"\n}"));
        QTRY_VERIFY(desk().hasUnsaved());
        save();
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review && review->reviews().front().onlyFormatting);
        review->reject();
        QCOMPARE(stored("/json"), std::string(jsonText));
        m_view->actions().find("minifyText")->trigger();
        QTRY_COMPARE(editor().text(), QString::fromLatin1(jsonText));
        QTRY_VERIFY(!desk().hasUnsaved());
    }

    void invalidJsonIsMarkedAndAskedAbout()
    {
        openWindow();
        m_view->editing().controller().setReviewSkipped(true);
        show("/json");
        QTRY_VERIFY(editor().text().startsWith(QLatin1Char('{')));
        editor().setCursorPosition(0, 0);
        type(QStringLiteral("x"));
        QTRY_VERIFY(panel().textProblem().has_value());
        QVERIFY(panel().findChild<QLabel*>(QStringLiteral("dataProblem"))->isVisible());
        save();
        auto* review = dialog<ui::ReviewDialog>(); // though it is skipped otherwise
        QVERIFY(review);
        QCOMPARE(review->reviews().front().warnings.size(), 1);
        review->reject();
        QCOMPARE(writes(), 0);
    }

    void theReviewCanBeSkipped()
    {
        openWindow();
        QSignalSpy changed(&m_view->editing().controller(), &ui::EditController::reviewSkipChanged);
        m_view->actions().find("reviewBeforeSaving")->trigger();
        QCOMPARE(changed.size(), 1);
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        save();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
        QVERIFY(!m_window->findChild<ui::ReviewDialog*>());
    }

    void readOnlySaysWhyAtTheFirstKey()
    {
        openWindow(true);
        showText("/n", QStringLiteral("hello"));
        QVERIFY(notice().isEmpty());
        type(QStringLiteral("x"));
        QCOMPARE(editor().text(), QStringLiteral("hello"));
        QVERIFY2(notice().contains(QStringLiteral("read-only")), qPrintable(notice()));
        QVERIFY(!m_view->actions().find("saveDraft")->isEnabled());
        QVERIFY(!m_view->actions().find("replaceText")->isEnabled());
    }

    void draftsSurviveOtherNodesAndNewRuns()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        showText("/other", QStringLiteral("other"));
        QVERIFY(desk().hasUnsaved());
        showText("/n", QStringLiteral("xhello"));
        closeWindow();
        openWindow();
        QTRY_COMPARE(desk().oldCount(), std::size_t(1));
        auto* offer = m_window->findChild<QLabel*>(QStringLiteral("draftOffer"));
        QVERIFY(offer->isVisible());
        click(*m_view, "Show drafts");
        QTRY_VERIFY(m_window->findChild<QTreeWidget*>(QStringLiteral("drafts")));
        auto* list = m_window->findChild<QTreeWidget*>(QStringLiteral("drafts"));
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(!offer->isVisible());
        click(*list->parentWidget(), "Go to");
        QTRY_COMPARE(editor().text(), QStringLiteral("xhello"));
        save();
        confirmReview();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        auto* empty = m_window->findChild<QLabel*>(QStringLiteral("noDrafts"));
        QVERIFY(!empty->isHidden() && list->isHidden());
        closeWindow();
        openWindow();
        showText("/n", QStringLiteral("xhello"));
        QCOMPARE(desk().oldCount(), std::size_t(0));
    }

    void closingAsks()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        m_window->closeView(m_view); // nothing unsaved
        QTRY_COMPARE(m_window->views().size(), 0);
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        m_window->close();
        QVERIFY(m_window->isVisible());
        auto* box = dialog<QMessageBox>();
        QVERIFY(box);
        click(*box, "Cancel");
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
        QVERIFY(m_window->isVisible() && desk().hasUnsaved());
        m_window->close();
        box = dialog<QMessageBox>();
        QVERIFY(box);
        click(*box, "Save");
        confirmReview();
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(stored("/n"), std::string("xhello"));
        openWindow();
        showText("/n", QStringLiteral("xhello"));
        type(QStringLiteral("y"));
        m_window->closeView(m_view);
        box = dialog<QMessageBox>();
        QVERIFY(box);
        click(*box, "Discard");
        QTRY_COMPARE(m_window->views().size(), 0);
        closeWindow();
        openWindow();
        showText("/n", QStringLiteral("xhello"));
        QCOMPARE(desk().oldCount(), std::size_t(0));
    }

    void emptyAndNullAreTypedInto()
    {
        QVERIFY(m_writer->call(op::Create{path("/null"), std::nullopt}).has_value());
        openWindow();
        show("/null");
        QTRY_VERIFY(
            panel().findChild<QLabel*>(QStringLiteral("dataMessage"))->text().startsWith(QStringLiteral("null")));
        type(QStringLiteral("x"));
        QCOMPARE(editor().text(), QStringLiteral("x"));
        key(Qt::Key_Backspace);
        QTRY_VERIFY(!desk().hasUnsaved()); // null again, not empty
        type(QStringLiteral("y"));
        save();
        confirmReview();
        QTRY_COMPARE(stored("/null"), std::string("y"));
    }

    void bytesOutsideTheChangeStay()
    {
        const std::string crlf = "\xEF\xBB\xBF"
                                 "a=1\r\nb=2\r\n";
        QVERIFY(m_writer->create("/crlf", crlf));
        QVERIFY(m_writer->create("/bytes", std::string("\0\x01\xff", 3)));
        openWindow();
        show("/crlf");
        QTRY_VERIFY(editor().text().startsWith(QLatin1Char('a')));
        type(QStringLiteral("x"));
        key(Qt::Key_Return);
        save();
        confirmReview();
        QTRY_COMPARE(stored("/crlf"),
            std::string("\xEF\xBB\xBF"
                        "x\r\na=1\r\nb=2\r\n"));
        show("/bytes");
        QTRY_VERIFY(editor().text().startsWith(QStringLiteral("00000000: 00 01 ff")));
        editor().setCursorPosition(0, 10);
        editor().setSelection(0, 10, 0, 12);
        type(QStringLiteral("7f"));
        QTRY_VERIFY(panel().isSettled());
        save();
        confirmReview();
        QTRY_COMPARE(stored("/bytes"), std::string("\x7f\x01\xff", 3));
    }

    void replacesAllAsOneStep()
    {
        QVERIFY(m_writer->create("/words", "aa b aa c aa"));
        openWindow();
        showText("/words", QStringLiteral("aa b aa c aa"));
        m_view->actions().find("replaceText")->trigger();
        auto* find = m_window->findChild<ui::DataPanel*>();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("aa"));
        for (QLineEdit* line : find->findChildren<QLineEdit*>()) {
            if (line->accessibleName() == QStringLiteral("Replace with"))
                line->setText(QStringLiteral("z"));
        }
        click(*find, "Replace all");
        QCOMPARE(editor().text(), QStringLiteral("z b z c z"));
        editor().undo();
        QCOMPARE(editor().text(), QStringLiteral("aa b aa c aa"));
    }
};

QTEST_MAIN(EditPaneTest)
#include "EditPaneTest.moc"
