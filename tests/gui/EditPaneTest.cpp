// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the real window on an embedded registry, by keys and clicks.
#include "Actions.h"
#include "Application.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "dialogs/ConflictDialog.h"
#include "dialogs/ReviewDialog.h"
#include "edit/DraftClaims.h"
#include "edit/EditController.h"
#include "edit/EditDesk.h"
#include "editor/DataEditor.h"
#include "panes/DataPanel.h"
#include "panes/EditBar.h"
#include "panes/NoticeBar.h"
#include "storage/DraftStore.h"
#include "unit/ObservedBackend.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace registry;
using rig::path;
using ui::ConnectionView;

namespace {

constexpr auto jsonText = R"({"port":1,"name":"a"})";

QAbstractButton* buttonWithText(const QWidget& in, const QString& text)
{
    const QList<QAbstractButton*> all = in.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all) {
        if (button->text().remove(QLatin1Char('&')).remove(QChar(0x2026)) == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

class EditPaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<ui::DraftClaims> m_claims;
    std::unique_ptr<app::MainWindow> m_window;
    std::shared_ptr<EmbeddedServer> m_server; // shared with its sessions
    std::unique_ptr<rig::Writer> m_writer;
    rig::ObservedBackend* m_backend = nullptr;
    ConnectionView* m_view = nullptr;

    /// A window of a new run of the program.
    void openWindow(bool readOnly = false)
    {
        m_window.reset();
        m_drafts = std::make_unique<DraftStore>(m_folder->filePath(QStringLiteral("drafts.sqlite")).toStdString());
        m_claims = std::make_unique<ui::DraftClaims>();
        m_window = std::make_unique<app::MainWindow>();
        ConnectionProfile profile;
        profile.endpoint = SampleEndpoint{};
        profile.name = "test";
        profile.readOnly = readOnly;
        const auto maker = [this](const ConnectionProfile& asked) {
            auto own = std::make_unique<rig::ObservedBackend>(m_server, asked);
            m_backend = own.get();
            return own;
        };
        m_view = new ConnectionView(std::make_unique<ServiceRegistry>(profile, ServiceOptions(), maker), false,
            ui::Stores{m_drafts.get(), nullptr, nullptr, m_claims.get()});
        m_window->addView(m_view);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(isUsable(m_view->session().status().state));
        QTRY_VERIFY(m_window->findChild<ui::DataEditor*>());
    }
    void closeWindow()
    {
        m_window.reset();
        m_drafts.reset(); // writes
    }
    ui::DataEditor& editor() { return *m_window->findChild<ui::DataEditor*>(); }
    ui::DataPanel& panel() { return *m_window->findChild<ui::DataPanel*>(); }
    ui::EditBar& bar() { return *m_window->findChild<ui::EditBar*>(); }
    QString notice() { return m_window->findChild<ui::NoticeBar*>(QStringLiteral("editNotice"))->text(); }
    ui::EditDesk& desk() { return m_view->editing().desk(); }
    std::string stored(const char* p)
    {
        const auto reply = m_writer->call(op::GetData{path(p)});
        return reply ? std::get<DataReply>(*reply).data.value_or("<null>") : "<none>";
    }
    void show(const char* p)
    {
        QTRY_VERIFY([&] {
            m_view->goTo(path(p));
            return m_view->currentPath() == path(p);
        }());
        QTRY_VERIFY(panel().content() && panel().presentation());
        QTRY_VERIFY(panel().content()->document->stored);
        editor().setFocus();
    }
    void showText(const char* p, const QString& text)
    {
        show(p);
        QTRY_COMPARE(editor().text(), text);
    }
    void type(const QString& text) { QTest::keyClicks(&editor(), text); }
    void key(Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&editor(), which, with); }
    void save() { m_view->actions().find("saveDraft")->trigger(); }
    template <typename Dialog> Dialog* dialog()
    {
        Dialog* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            const QList<Dialog*> all = m_window->findChildren<Dialog*>();
            for (Dialog* one : all) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
    void click(const QWidget& in, const char* text)
    {
        QAbstractButton* button = nullptr;
        QTRY_VERIFY2((button = buttonWithText(in, QString::fromUtf8(text))), text);
        QTRY_VERIFY2(button->isEnabled(), text);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void confirmReview()
    {
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        review->accept();
    }
    int writes() { return m_backend->count<op::SetData>(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = EmbeddedServer::inMemory();
        m_writer = std::make_unique<rig::Writer>(m_server);
        QVERIFY(m_writer->create("/n", "hello"));
        QVERIFY(m_writer->create("/json", jsonText));
        QVERIFY(m_writer->create("/other", "other"));
    }
    void cleanup()
    {
        closeWindow();
        m_writer.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

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

    void aChangeByOthersIsSaidAndReplacesNothing()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        QVERIFY(m_writer->set("/n", "theirs"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
        click(bar(), "Keep mine");
        QTRY_VERIFY(!bar().text().contains(QStringLiteral("Somebody else")));
        QCOMPARE(stored("/n"), std::string("theirs"));
        save();
        confirmReview();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
    }

    void theirsCanBeTaken()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        QVERIFY(m_writer->set("/n", "theirs"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        click(bar(), "Take theirs");
        QTRY_COMPARE(editor().text(), QStringLiteral("theirs"));
        QVERIFY(!desk().hasUnsaved());
        QCOMPARE(writes(), 0);
    }

    void aKeyRightAfterAnUnseenChangeIsNoOverwriting()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        m_backend->keep(true); // nothing of what happens gets through
        QVERIFY(m_writer->set("/n", "theirs"));
        type(QStringLiteral("x"));
        m_backend->keep(false);
        for (const auto& request : std::vector(m_backend->requests))
            m_backend->passOn(request);
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
    }

    void bothAreMerged()
    {
        QVERIFY(m_writer->create("/lines", "one\ntwo\nthree\nfour\nfive\n"));
        openWindow();
        showText("/lines", QStringLiteral("one\ntwo\nthree\nfour\nfive\n"));
        type(QStringLiteral("my "));
        QVERIFY(m_writer->set("/lines", "one\ntwo\nthree\nfour\ntheir five\n"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        click(bar(), "Show difference");
        auto* conflict = dialog<ui::ConflictDialog>();
        QVERIFY(conflict);
        QTRY_COMPARE(conflict->result(), std::string("my one\ntwo\nthree\nfour\ntheir five\n"));
        QCOMPARE(conflict->unresolved(), std::size_t(0));
        QTRY_VERIFY(conflict->findChild<QPushButton*>());
        Q_EMIT conflict->merged(conflict->result(), m_writer->stat("/lines"));
        QTRY_COMPARE(stored("/lines"), std::string("my one\ntwo\nthree\nfour\ntheir five\n"));
        QTRY_VERIFY(!m_window->findChild<ui::ConflictDialog*>());
        QTRY_COMPARE(editor().text(), QStringLiteral("my one\ntwo\nthree\nfour\ntheir five\n"));
        QVERIFY(!desk().hasUnsaved());
    }

    void aVanishedNodeIsMadeAgain()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        QVERIFY(m_writer->remove("/n"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("deleted")));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
        click(bar(), "Create again");
        confirmReview();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
        QTRY_VERIFY(!desk().hasUnsaved());
    }

    void aRefusalIsSaidAndTheDraftStays()
    {
        openWindow();
        m_view->editing().controller().setReviewSkipped(true);
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        m_backend->faults().disconnect();
        QTRY_VERIFY(!isUsable(m_view->session().status().state));
        save();
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Not saved")));
        QVERIFY2(bar().text().contains(QStringLiteral("no connection")), qPrintable(bar().text()));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
        m_backend->faults().reconnect();
        QTRY_VERIFY(isUsable(m_view->session().status().state));
        click(bar(), "Try again");
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
    }

    void aLostAnswerIsFoundOut()
    {
        openWindow();
        m_view->editing().controller().setReviewSkipped(true);
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        m_backend->faults().loseNextReply();
        save();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
        QTRY_VERIFY(!desk().hasUnsaved());
        QCOMPARE(writes(), 1);
    }

    void aLiveOwnersNodeWarnsOnce()
    {
        QVERIFY(m_writer->create("/live", "owned", CreateMode::Ephemeral));
        openWindow();
        showText("/live", QStringLiteral("owned"));
        type(QStringLiteral("x"));
        QCOMPARE(editor().text(), QStringLiteral("owned")); // that key did not count
        QVERIFY2(notice().contains(QStringLiteral("live session 0x")), qPrintable(notice()));
        type(QStringLiteral("y"));
        QCOMPARE(editor().text(), QStringLiteral("yowned"));
        save();
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        QVERIFY(review->reviews().front().warnings.join(QString()).contains(QStringLiteral("live session")));
        review->reject();
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
