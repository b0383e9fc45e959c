// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that are staged, reviewed together and carried out, on the embedded registry.
#include "Actions.h"
#include "WindowTools.h"
#include "dialogs/ReviewDialog.h"
#include "edit/ChangeSetController.h"
#include "edit/EditController.h"
#include "edit/EditDesk.h"
#include "edit/UndoController.h"
#include "panes/ChangeSetPane.h"
#include "unit/JournalRig.h"
#include "unit/SubtreeRig.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace registry;
using namespace rig;
using window_test::opened;
using Kind = ui::ChangeSetController::Standing::Kind;

namespace {

Edit create(std::string_view p, std::string data)
{
    return {op::Create{path(p), std::move(data)}, Intent::Create, {}, {}};
}

std::string large()
{
    return std::string(600'000, 'x');
}

} // namespace

class ChangeSetControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(writable()); }
    void cleanup() { end(); }

    void twoNodesGoInOneTransaction()
    {
        type("/a", "new a");
        type("/b", "new b");
        select("/a");
        QVERIFY(action("stageDraft")->isEnabled());
        QCOMPARE(action("stageDraft")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        action("stageDraft")->trigger();
        select("/b");
        action("stageDraft")->trigger();
        QCOMPARE(m_changes->set().edits().size(), std::size_t(2));
        QCOMPARE(ui::ChangeSetPane::title(*m_changes), QStringLiteral("Chan&ge set (2)"));
        QCOMPARE(now("/a"), Data("old a")); // nothing is written yet
        action("applyChangeSet")->trigger();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QCOMPARE(review->reviews().size(), std::size_t(2));
        QCOMPARE(review->reviews()[0].before, Data("old a"));
        QCOMPARE(review->reviews()[1].after, Data("new b"));
        QVERIFY(!plan(*review)->isVisible()); // all at once
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_VERIFY(m_changes->set().isEmpty() && !m_changes->isApplying());
        QCOMPARE(now("/a"), Data("new a"));
        QCOMPARE(now("/b"), Data("new b"));
        QCOMPARE(m_rig->writer.stat("/a").mzxid, m_rig->writer.stat("/b").mzxid); // one transaction
        QCOMPARE(m_changes->result(), QStringLiteral("The change set was applied."));
        QTRY_VERIFY(!m_desk->hasUnsaved()); // the drafts are gone, nothing was lost
        QCOMPARE(ui::ChangeSetPane::title(*m_changes), QStringLiteral("Chan&ge set"));
    }

    void aConflictInOneLeavesBothAndTellsWhich()
    {
        stageTyped("/a", "new a");
        stageTyped("/b", "new b");
        QVERIFY(m_rig->writer.set("/b", "theirs"));
        QTRY_COMPARE(standing(1).kind, Kind::ChangedSince); // said before anything is sent
        QVERIFY(apply());
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("/b")), qPrintable(box->text()));
        QVERIFY(box->informativeText().contains(QStringLiteral("2 change")));
        QCOMPARE(now("/a"), Data("old a"));
        QCOMPARE(now("/b"), Data("theirs"));
        QCOMPARE(m_changes->set().edits().size(), std::size_t(2));
        QCOMPARE(standing(0).kind, Kind::Staged);
        QCOMPARE(standing(1).kind, Kind::Refused);
        QCOMPARE(draft("/a")->mine(), Data("new a"));
        QCOMPARE(draft("/b")->mine(), Data("new b"));
    }

    void aWriteBetweenLookAndRequestIsFoundByTheServer()
    {
        stageTyped("/a", "new a");
        stageTyped("/b", "new b");
        Sluice sluice(*m_rig);
        QVERIFY(apply());
        QVERIFY(sluice.toNextMulti());
        QVERIFY(m_rig->writer.set("/b", "theirs"));
        sluice.passMulti();
        sluice.open();
        QVERIFY(opened<QMessageBox>(*m_window));
        QCOMPARE(now("/a"), Data("old a"));
        QCOMPARE(standing(0).kind, Kind::Staged);
        QCOMPARE(standing(1).kind, Kind::Refused);
        QCOMPARE(standing(1).error->code, ErrorCode::BadVersion);
    }

    void anotherNodeUnderTheNameIsNotOverwritten()
    {
        const Stat old = m_rig->writer.stat("/c");
        QVERIFY(m_rig->writer.remove("/c"));
        QVERIFY(m_rig->writer.create("/c", "another")); // of the same version
        QVERIFY(m_changes->stage(
            {op::SetData{path("/c"), "new c", old.version}, Intent::Save, {{path("/c"), "old c", {}, old}}, {}}));
        QVERIFY(apply());
        QVERIFY(opened<QMessageBox>(*m_window));
        QCOMPARE(now("/c"), Data("another"));
        QCOMPARE(standing(0).error->code, ErrorCode::Conflict);
    }

    void whatDoesNotFitGoesInNamedSteps()
    {
        for (const char* name : {"/x", "/y", "/z"})
            QVERIFY(m_changes->stage(create(name, large())));
        action("applyChangeSet")->trigger();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QVERIFY(plan(*review)->isVisible());
        const QString text = plan(*review)->findChild<QLabel*>()->text();
        QVERIFY2(text.contains(QStringLiteral("3 step")) && text.contains(QStringLiteral("2. Create: /y")),
            qPrintable(text));
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_VERIFY(m_changes->set().isEmpty() && !m_changes->isApplying());
        for (const char* name : {"/x", "/y", "/z"})
            QVERIFY(m_rig->writer.exists(name));
        const auto lines = listed(*m_journal)->lines;
        QCOMPARE(lines.size(), std::size_t(3));
        QVERIFY(!lines[0].group.empty());
        for (const JournalLine& line : lines) {
            QCOMPARE(line.group, lines[0].group);
            QCOMPARE(line.intent, Intent::ChangeSet);
        }
    }

    void stopsAtTheFirstThatFails()
    {
        for (const char* name : {"/x", "/y", "/z"})
            QVERIFY(m_changes->stage(create(name, large())));
        QVERIFY(m_rig->writer.create("/y", "theirs"));
        QVERIFY(apply());
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("/y")), qPrintable(box->text()));
        QVERIFY2(box->informativeText().contains(QStringLiteral("1 of 3 steps")), qPrintable(box->informativeText()));
        QVERIFY(m_rig->writer.exists("/x"));
        QVERIFY(!m_rig->writer.exists("/z"));
        QCOMPARE(pathsLeft(), (QByteArrayList{"/y", "/z"}));
        QCOMPARE(standing(0).kind, Kind::Refused);
        QCOMPARE(standing(1).kind, Kind::Staged);
    }

    void isCancelledBetweenSteps()
    {
        for (const char* name : {"/x", "/y"})
            QVERIFY(m_changes->stage(create(name, large())));
        ui::ChangeSetPane pane(*m_changes, *m_actions);
        pane.show();
        auto& requests = m_rig->backend->requests;
        std::size_t passed = requests.size();
        m_rig->backend->keep(true);
        QVERIFY(apply());
        QTRY_VERIFY(m_changes->isApplying());
        QCOMPARE(pane.findChild<QLabel*>(QStringLiteral("changeSetProgress"))->text(),
            QStringLiteral("Applying step 1 of 2"));
        QVERIFY(!action("applyChangeSet")->isEnabled());
        const auto toCreate = [&] {
            while (passed < requests.size()) {
                m_rig->backend->passOn(requests[passed]);
                if (std::holds_alternative<op::Create>(requests[passed++].operation))
                    return true;
            }
            return false;
        };
        QVERIFY(QTest::qWaitFor(toCreate));
        QTest::mouseClick(pane.findChild<QToolButton*>(QStringLiteral("cancelChangeSet")), Qt::LeftButton);
        QTRY_VERIFY(!m_changes->isApplying());
        m_rig->backend->keep(false);
        QVERIFY(m_rig->writer.exists("/x"));
        QVERIFY(!m_rig->writer.exists("/y"));
        QCOMPARE(pathsLeft(), QByteArrayList{"/y"});
        QVERIFY2(m_changes->result().contains(QStringLiteral("1 of 2 steps")), qPrintable(m_changes->result()));
        QVERIFY(m_window->findChildren<QMessageBox*>().isEmpty()); // as asked: nothing to tell
    }

    void anUnknownOutcomeStaysVisible()
    {
        stageTyped("/a", "new a");
        stageTyped("/b", "new b");
        Sluice sluice(*m_rig);
        QVERIFY(apply());
        QVERIFY(sluice.toNextMulti());
        m_rig->session->close();
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box);
        QVERIFY2(box->text().startsWith(QStringLiteral("It is not known")), qPrintable(box->text()));
        QCOMPARE(m_changes->set().edits().size(), std::size_t(2));
        QCOMPARE(standing(0).kind, Kind::Unknown);
        QCOMPARE(standing(1).kind, Kind::Unknown);
    }

    void createDataAndAccessList()
    {
        stageTyped("/a", "new a");
        QVERIFY(m_changes->stage(create("/n", "made")));
        const Acl readable{{PermissionRead, "world", "anyone"}};
        QVERIFY(m_changes->stage({op::SetAcl{path("/b"), readable, 0}, Intent::Access,
            {{path("/b"), {}, openAcl(), m_rig->writer.stat("/b")}}, {}}));
        const Stat gone = m_rig->writer.stat("/c");
        QVERIFY(m_changes->stage(
            {op::Delete{path("/c"), gone.version}, Intent::Delete, {{path("/c"), "old c", openAcl(), gone}}, {}}));
        QVERIFY(apply());
        QTRY_VERIFY(m_changes->set().isEmpty() && !m_changes->isApplying());
        QCOMPARE(now("/a"), Data("new a"));
        QCOMPARE(now("/n"), Data("made"));
        QVERIFY(!m_rig->writer.exists("/c"));
        QCOMPARE(std::get<AclReply>(*m_rig->writer.call(op::GetAcl{path("/b")})).acl, readable);
        QCOMPARE(m_rig->writer.stat("/a").mzxid, m_rig->writer.stat("/n").czxid);
        QCOMPARE(listed(*m_journal)->lines.size(), std::size_t(2)); // the list goes alone
    }

    void canBeTakenBack()
    {
        stageTyped("/a", "new a");
        stageTyped("/b", "new b");
        QVERIFY(apply());
        QTRY_VERIFY(m_changes->set().isEmpty() && !m_changes->isApplying());
        QTRY_VERIFY(m_window->findChildren<ui::ReviewDialog*>().isEmpty());
        m_undo->undoLast();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QCOMPARE(review->reviews().size(), std::size_t(2));
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_COMPARE(now("/a"), Data("old a"));
        QCOMPARE(now("/b"), Data("old b"));
    }

    void readOnlyIsGreyedWithTheReason()
    {
        end();
        begin(ConnectionProfile());
        select("/a");
        for (const char* name : {"stageDraft", "applyChangeSet"}) {
            QVERIFY(!action(name)->isEnabled());
            QVERIFY2(
                action(name)->statusTip().contains(QStringLiteral("read-only")), qPrintable(action(name)->statusTip()));
        }
    }

    void takenOutOfTheSetTheDraftIsBack()
    {
        stageTyped("/a", "new a");
        QVERIFY(draft("/a")->staged());
        m_desk->discard(path("/a"));
        QVERIFY(!m_desk->hasUnsaved());
        QVERIFY(m_rig->writer.set("/a", "theirs"));
        select("/a");
        action("unstageNode")->trigger();
        QVERIFY(m_changes->set().isEmpty());
        QVERIFY(draft("/a"));
        QCOMPARE(draft("/a")->mine(), Data("new a"));
        QCOMPARE(draft("/a")->base()->data, Data("old a"));
        QTRY_COMPARE(draft("/a")->relation(), ui::NodeEdit::Theirs::Newer); // not to be saved unseen
        QVERIFY(!draft("/a")->staged());
    }

    void theReviewWarnsOfWhatIsNotAsItSeems()
    {
        QVERIFY(m_rig->writer.create("/j", R"({"a": 1})"));
        stageTyped("/j", R"({"a": )");
        stageTyped("/a", "new a");
        draft("/a")->setMine(Data("newer a"));
        m_changes->apply();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QCOMPARE(review->reviews()[0].warnings.size(), 1); // no JSON any more
        QVERIFY(review->reviews()[1].warnings.join(QString()).contains(QStringLiteral("after it was staged")));
        QCOMPARE(review->reviews()[1].after, Data("new a"));
        auto* notice = review->findChild<QWidget*>(QStringLiteral("notice"));
        QVERIFY(!notice->isVisible());
        QVERIFY(m_rig->writer.set("/j", "theirs")); // while it is looked at
        QTRY_VERIFY(notice->isVisible());
        QTest::keyClick(review, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChildren<ui::ReviewDialog*>().isEmpty());
        QCOMPARE(now("/a"), Data("old a")); // nothing without consent
        QVERIFY(action("applyChangeSet")->isEnabled());
    }

    void takingOutAsksWhereTextWouldGo()
    {
        stageTyped("/a", "new a");
        draft("/a")->setMine(Data("something else"));
        QVERIFY(standing(0).typedSince);
        for (const bool agreed : {false, true}) {
            m_changes->unstage({0});
            auto* box = opened<QMessageBox>(*m_window);
            QVERIFY(box);
            const auto role = agreed ? QMessageBox::DestructiveRole : QMessageBox::RejectRole;
            for (QAbstractButton* button : box->buttons())
                if (box->buttonRole(button) == role)
                    button->click();
            QTRY_VERIFY(m_window->findChildren<QMessageBox*>().isEmpty());
            QCOMPARE(m_changes->set().isEmpty(), agreed);
        }
        QCOMPARE(draft("/a")->mine(), Data("something else"));
    }

    void whatIsTypedWhileItIsAppliedStays()
    {
        stageTyped("/a", "one");
        draft("/a")->setMine(Data("one, two"));
        QVERIFY(apply());
        QTRY_VERIFY(m_changes->set().isEmpty() && !m_changes->isApplying());
        QCOMPARE(now("/a"), Data("one"));
        QTRY_COMPARE(draft("/a")->base()->data, Data("one")); // no conflict with oneself
        QCOMPARE(draft("/a")->relation(), ui::NodeEdit::Theirs::Same);
        QCOMPARE(draft("/a")->mine(), Data("one, two"));
        QVERIFY(draft("/a")->canSave());
    }

    void savingTheDraftItselfTakesItOut()
    {
        stageTyped("/a", "new a");
        draft("/a")->save();
        QTRY_VERIFY(m_changes->set().isEmpty());
        QCOMPARE(now("/a"), Data("new a"));
        QVERIFY(!m_desk->hasUnsaved());
    }

    void refusesWhatCannotBeChecked()
    {
        QVERIFY(!m_changes->stage({op::SetData{path("/a"), "x"}, Intent::Save, {}, {}}));
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box);
        box->reject();
        QVERIFY(!m_changes->stage(create("/big", std::string(1'100'000, 'x'))));
        QVERIFY(m_changes->set().isEmpty());
    }

    void thePaneShowsIt()
    {
        ui::ChangeSetPane pane(*m_changes, *m_actions);
        pane.resize(900, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto* list = pane.findChild<QTreeWidget*>(QStringLiteral("changeSet"));
        auto* applyButton = pane.findChild<QToolButton*>(QStringLiteral("applyStaged"));
        QVERIFY(!applyButton->isEnabled());
        stageTyped("/a", "new a");
        QVERIFY(m_changes->stage(create("/n", "made")));
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(textsOf(*list->topLevelItem(0)),
            (QStringList{QStringLiteral("Change data"), QStringLiteral("/a"), QStringLiteral("5 B"),
                QStringLiteral("0"), QStringLiteral("Staged")}));
        QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("Create"));
        QVERIFY(applyButton->isEnabled());
        QVERIFY(m_rig->writer.set("/a", "theirs"));
        QTRY_VERIFY(list->topLevelItem(0)->text(4).startsWith(QStringLiteral("Changed on the server since")));
        QSignalSpy went(&pane, &ui::ChangeSetPane::goToRequested);
        list->setCurrentItem(list->topLevelItem(1));
        const QPoint second = list->visualItemRect(list->topLevelItem(1)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
        QTRY_VERIFY(!went.isEmpty());
        QCOMPARE(went[0][0].value<Path>(), path("/n"));
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(pathsLeft(), QByteArrayList{"/n"}); // at once: the draft has the text
        QCOMPARE(list->topLevelItemCount(), 1);
        QTest::mouseClick(pane.findChild<QToolButton*>(QStringLiteral("removeAllStaged")), Qt::LeftButton);
        QVERIFY(opened<QMessageBox>(*m_window));
        QCOMPARE(m_changes->set().edits().size(), std::size_t(1)); // asked first
    }

private:
    void begin(const ConnectionProfile& profile)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<EditJournal>(m_folder->filePath(QStringLiteral("journal")).toStdString());
        m_rig = std::make_unique<Rig>(profile);
        for (const char* name : {"/a", "/b", "/c"})
            QVERIFY(m_rig->writer.create(name, std::string("old ") + (name + 1)));
        m_rig->session->setJournal(*m_journal);
        QVERIFY(m_rig->open());
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_actions = new ui::Actions(*m_rig->session, false, m_window.get());
        m_desk = new ui::EditDesk(*m_rig->session, {}, m_window.get());
        m_edits = new ui::EditController(*m_rig->session, *m_desk, *m_actions, false, m_window.get());
        m_changes =
            new ui::ChangeSetController(*m_rig->session, *m_desk, *m_actions, ui::Stores{}, false, m_window.get());
        m_undo = new ui::UndoController(*m_rig->session, m_journal.get(), *m_actions, m_window.get());
        connect(m_edits, &ui::EditController::saved, m_changes, &ui::ChangeSetController::dropDraft);
    }
    void end()
    {
        delete m_changes;
        m_window.reset();
        m_rig.reset();
        m_journal.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }
    void select(std::string_view p) { m_actions->setSelection({path(p), {path(p)}}); }
    QAction* action(const char* name) { return m_actions->find(name); }
    ui::NodeEdit* draft(std::string_view p) { return m_desk->find(path(p)); }
    /// Somebody types `text` over what the node holds.
    void type(std::string_view p, const std::string& text)
    {
        const auto read = m_rig->session->readData(path(p));
        QVERIFY(ended(read));
        const DataReply reply = *read.result();
        m_desk->begin(path(p), {reply.data, reply.stat}).setMine(text);
        QTRY_VERIFY(draft(p)->theirs());
    }
    void stageTyped(std::string_view p, const std::string& text)
    {
        type(p, text);
        m_changes->stageDraft(path(p));
    }
    /// The review is confirmed.
    bool apply()
    {
        m_changes->apply();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        if (review)
            QTest::keyClick(review, Qt::Key_Return);
        return review != nullptr;
    }
    ui::ChangeSetController::Standing standing(std::size_t index)
    {
        return m_changes->standing(m_changes->set().edits()[index]);
    }
    QByteArrayList pathsLeft()
    {
        QByteArrayList paths;
        for (const Edit& edit : m_changes->set().edits())
            paths << QByteArray::fromStdString(pathOf(edit.operation).str());
        return paths;
    }
    static QStringList textsOf(const QTreeWidgetItem& item)
    {
        QStringList texts;
        for (int column = 0; column < item.columnCount(); ++column)
            texts << item.text(column);
        return texts;
    }
    Data now(std::string_view p) { return std::get<DataReply>(*m_rig->writer.call(op::GetData{path(p)})).data; }
    static QWidget* plan(QWidget& review) { return review.findChild<QWidget*>(QStringLiteral("plan")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EditJournal> m_journal;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<QWidget> m_window;
    ui::Actions* m_actions = nullptr; ///< the window's, as all below
    ui::EditDesk* m_desk = nullptr;
    ui::EditController* m_edits = nullptr;
    ui::ChangeSetController* m_changes = nullptr;
    ui::UndoController* m_undo = nullptr;
};

QTEST_MAIN(ChangeSetControllerTest)
#include "ChangeSetControllerTest.moc"
