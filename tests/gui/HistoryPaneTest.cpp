// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "WindowTools.h"
#include "dialogs/RestoreDialog.h"
#include "dialogs/ReviewDialog.h"
#include "diff/DiffView.h"
#include "edit/HistoryContent.h"
#include "edit/HistoryExport.h"
#include "edit/UndoController.h"
#include "panes/HistoryPane.h"
#include "panes/NodePane.h"
#include "subtree/SubtreeDelete.h"
#include "unit/JournalRig.h"
#include "unit/SessionRig.h"
#include "unit/SubtreeRig.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

// The history of a node: own writes and changes seen, over an embedded registry and a real journal.

using namespace registry;
using namespace rig;
using ui::HistoryModel;
using ui::SeenChange;
using ui::SeenChanges;
using window_test::opened;
using window_test::words;

namespace {

JournalEntry entryOf(Operation operation, std::vector<NodeImage> before = {}, std::vector<WriteResult> results = {})
{
    JournalEntry entry;
    entry.edit.operation = std::move(operation);
    entry.edit.before = std::move(before);
    entry.outcome = EditOutcome::Done;
    entry.results = std::move(results);
    return entry;
}

} // namespace

class HistoryPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<EditJournal>(m_folder->filePath(QStringLiteral("journal")).toStdString());
        m_rig = std::make_unique<Rig>();
        QVERIFY(m_rig->writer.create("/n", "one"));
        m_rig->session->setJournal(*m_journal);
        QVERIFY(m_rig->open());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 500);
        m_actions = new ui::Actions(*m_rig->session, false, m_window.get());
        m_undo = new ui::UndoController(*m_rig->session, m_journal.get(), *m_actions, m_window.get());
        m_seen = new SeenChanges(m_rig->session->cache(), m_window.get());
        m_node = new ui::NodePane(*m_rig->session, m_window.get());
        m_pane = new ui::HistoryPane(*m_rig->session, m_journal.get(), *m_seen, *m_undo, m_window.get());
        m_pane->resize(1000, 500);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_window->show();
        go("/n");
        QTRY_COMPARE(texts(HistoryModel::What), words({"Seen first"}));
    }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_rig.reset();
        m_journal.reset();
    }

    void listsWhatWasWrittenAndWhatWasSeen()
    {
        save("two", 0);
        QVERIFY(m_rig->writer.set("/n", "theirs"));
        const QStringList expected{
            QStringLiteral("Changed on the server"), QStringLiteral("Save"), QStringLiteral("Seen first")};
        QTRY_COMPARE(texts(HistoryModel::What), expected);
        QCOMPARE(texts(HistoryModel::Version), words({"2", "1", "0"}));
        QTRY_COMPARE(texts(HistoryModel::Outcome), words({"Seen", "Done", "Seen"}));
        QVERIFY(m_rig->writer.remove("/n"));
        QTRY_COMPARE(texts(HistoryModel::What).value(0), QStringLiteral("Deleted on the server"));
        QVERIFY(m_rig->writer.create("/n", "again"));
        QTRY_COMPARE(texts(HistoryModel::What).value(0), QStringLiteral("Created on the server"));
    }

    void comparesEachWithAnyOther()
    {
        save("two", 0);
        save("three", 1);
        QVERIFY(m_rig->writer.set("/n", "now"));
        QTRY_COMPARE(rowOf("Changed on the server"), 0);
        QTRY_COMPARE(rows(), 4);
        select({1});
        QTRY_COMPARE(shownSides(), words({"two", "three"}));
        select({0});
        QTRY_COMPARE(shownSides(), words({"three", "now"}));
        select({0, 2}); // the order of the clicks is nothing, the times are
        QTRY_COMPARE(shownSides(), words({"two", "now"}));
        select({2, 3});
        QTRY_COMPARE(shownSides(), words({"one", "two"}));
        m_pane->findChild<QComboBox*>(QStringLiteral("historyWith"))->setCurrentIndex(1);
        select({2});
        QTRY_COMPARE(shownSides(), words({"two", "now"}));
        select({0, 1, 2});
        QVERIFY(!button("Restore…")->isEnabled() && !button("Undo…")->isEnabled());
    }

    void restoresCopiesAndTakesBack()
    {
        save("two", 0);
        save("three", 1);
        QTRY_COMPARE(rows(), 3);
        select({1}); // the write of "two"
        QTRY_VERIFY(button("Copy data")->isEnabled());
        button("Copy data")->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("two"));
        button("Restore before…")->click();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QCOMPARE(review->reviews()[0].after, Data("one"));
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_COMPARE(now(), Data("one"));
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(texts(HistoryModel::Outcome).value(0), QStringLiteral("Done"));
        select({0});
        QTRY_VERIFY(button("Undo…")->isEnabled());
        QTRY_VERIFY(m_window->findChildren<ui::ReviewDialog*>().isEmpty());
        button("Undo…")->click();
        review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_COMPARE(now(), Data("three"));
    }

    void makesAGoneNodeAgain()
    {
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_rig->writer.remove("/n"));
        QTRY_COMPARE(rowOf("Deleted on the server"), 0);
        select({0});
        QTRY_VERIFY(button("Restore before…")->isEnabled());
        QVERIFY(!button("Restore…")->isEnabled()); // it left nothing
        button("Restore before…")->click();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QVERIFY(review->reviews()[0].action == ui::Review::Action::Create);
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_VERIFY(m_rig->writer.exists("/n"));
        QCOMPARE(now(), Data("one"));
    }

    void makesADeletedSubtreeAgain()
    {
        for (const char* at : {"/t", "/t/a", "/t/b"})
            QVERIFY(m_rig->writer.create(at, at));
        QVERIFY(m_rig->writer.call(op::Create{path("/t/eph"), "e", openAcl(), CreateMode::Ephemeral}));
        SubtreeDelete work(*m_rig->session, imageOf(*m_rig->session, {path("/t")}));
        work.start();
        QVERIFY(finished(work) && !m_rig->writer.exists("/t"));
        m_pane->findChild<QCheckBox*>(QStringLiteral("historyAll"))->click(); // the node is nowhere to be selected
        QTRY_VERIFY(rowOf("Delete") >= 0
            || texts(HistoryModel::What).join(QLatin1Char(' ')).contains(QStringLiteral("Delete, as")));
        select({0});
        QTRY_VERIFY(button("Restore deleted…")->isEnabled());
        button("Restore deleted…")->click();
        auto* dialog = opened<ui::RestoreDialog>(*m_window);
        QVERIFY(dialog);
        const QString question = dialog->findChild<QLabel*>(QStringLiteral("question"))->text();
        QVERIFY2(question.startsWith(QStringLiteral("3 node")) && question.contains(QStringLiteral("/t/eph")),
            qPrintable(question));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_rig->writer.exists("/t/a") && m_rig->writer.exists("/t/b"));
        QVERIFY(!m_rig->writer.exists("/t/eph"));
        QTRY_VERIFY(m_window->findChildren<ui::RestoreDialog*>().isEmpty());
    }

    void isNotToldTwiceOfItsOwnDelete()
    {
        SubtreeDelete work(*m_rig->session, imageOf(*m_rig->session, {path("/n")}));
        work.start();
        QVERIFY(finished(work) && !m_rig->writer.exists("/n"));
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(texts(HistoryModel::Outcome), words({"Done", "Seen"}));
        QVERIFY(m_rig->writer.create("/n", "again"));
        QTRY_COMPARE(rows(), 3);
    }

    void exportsEveryEntry()
    {
        save("two", 0);
        save(std::string("\xff\0", 2), 1);
        QTRY_COMPARE(rows(), 3);
        const QString file = m_folder->filePath(QStringLiteral("out.jsonl"));
        ui::HistoryExport work(
            m_journal.get(), m_seen->list(), {file, toString(m_rig->session->profile().endpoint), path("/n")});
        QSignalSpy finished(&work, &ui::HistoryExport::finished);
        work.start();
        QVERIFY(finished.wait());
        QCOMPARE(finished.at(0).at(0).toBool(), true);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QStringList seen;
        while (!written.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(written.readLine()).object();
            QVERIFY(!line.isEmpty());
            const auto write = line[QLatin1String("writes")][0].toObject();
            seen << (write.isEmpty()
                    ? line[QLatin1String("data")].toString()
                    : write[QLatin1String("data")].toString() + write[QLatin1String("dataBase64")].toString());
        }
        QVERIFY2(seen.contains(QStringLiteral("one")) && seen.contains(QStringLiteral("two")),
            qPrintable(seen.join(QLatin1Char(' '))));
        QVERIFY(seen.contains(QStringLiteral("/wA=")));
        QCOMPARE(work.written(), int(seen.size()));

        ui::HistoryExport nowhere(m_journal.get(), {}, {m_folder->filePath(QStringLiteral("no/such/file")), {}});
        QSignalSpy refused(&nowhere, &ui::HistoryExport::finished);
        nowhere.start();
        QVERIFY(refused.wait());
        QCOMPARE(refused.at(0).at(0).toBool(), false);
        QVERIFY(refused.at(0).at(1).toString().contains(QStringLiteral("no/such/file")));
    }

    void saysWhatTheLimitsHaveCost()
    {
        EditJournal small(m_folder->filePath(QStringLiteral("small")).toStdString(), {2, 1 << 20});
        for (int i = 0; i < 5; ++i) {
            JournalEntry entry;
            entry.connection = "c";
            entry.edit = {op::SetData{path("/n"), "x", i}, Intent::Save, {}, {}};
            const auto id = begun(small, entry);
            QVERIFY(id);
            small.finish(*id, EditOutcome::Done, ErrorCode::Ok, {});
        }
        HistoryModel model(&small, *m_seen, "c");
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy refreshed(&model, &HistoryModel::refreshed);
        model.setPath(path("/other"));
        QVERIFY(refreshed.wait());
        QVERIFY2(model.dropped() >= 2, qPrintable(QString::number(model.dropped())));
        QCOMPARE(model.rowCount(), 0);
    }

    void pagesComeAsOneScrolls()
    {
        for (int i = 0; i < 450; ++i) {
            JournalEntry entry;
            entry.connection = "c";
            entry.edit = {op::SetData{path("/n"), "x", i}, Intent::Save, {}, {}};
            m_journal->begin(entry, [](const Result<std::int64_t>&) {});
        }
        SeenChanges none(m_rig->session->cache());
        HistoryModel model(m_journal.get(), none, "c"); // without a tester, which would fetch everything
        model.setPath(std::nullopt);
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        JournalEntry entry;
        entry.connection = "c";
        entry.edit = {op::SetData{path("/n"), "newest", 1}, Intent::Undo, {}, {}};
        QVERIFY(begun(*m_journal, entry));
        QTRY_COMPARE(model.rowCount(), 401); // and what was read stays
        QCOMPARE(model.index(0, HistoryModel::What).data().toString(), QStringLiteral("Undo"));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 451);
        QVERIFY(!model.canFetchMore({}));
        std::set<std::int64_t> ids;
        for (const auto& row : model.rows())
            ids.insert(row.written->id);
        QCOMPARE(ids.size(), std::size_t(451));
    }

    void keepsABoundedNumberOfChanges()
    {
        SeenChanges seen(m_rig->session->cache(), {.all = 6, .ofNode = 4, .bytes = 100});
        seen.lookAt(path("/n"));
        for (int i = 0; i < 6; ++i) {
            QVERIFY(m_rig->writer.set("/n", "v" + std::to_string(i)));
            QTRY_COMPARE(m_rig->data("/n"), "v" + std::to_string(i));
        }
        QTRY_COMPARE(seen.list(path("/n")).size(), std::size_t(4));
        QCOMPARE(seen.dropped(), std::size_t(3));
        QCOMPARE(seen.list().back()->data, Data("v5"));
        QCOMPARE(seen.before(*seen.list().back())->data, Data("v4"));
        QVERIFY(m_rig->writer.set("/n", std::string(99, 'x')));
        QTRY_COMPARE(seen.list().back()->data, Data(std::string(99, 'x')));
        QCOMPARE(seen.list().size(), std::size_t(1)); // the newest is kept however large it is
    }

    void tellsWhatAWriteDidToANode()
    {
        const NodeImage image{path("/a"), "old", openAcl(), {}};
        const op::Multi both{
            {op::Delete{path("/a"), 3}, op::Create{path("/a"), "new"}, op::SetData{path("/b"), "b", 1}}};
        auto content = ui::contentOf(entryOf(both, {image}), path("/a"));
        QVERIFY(content && content->before.exists && content->after.exists);
        QCOMPARE(content->before.data, Data("old"));
        QCOMPARE(content->after.data, Data("new"));
        content = ui::contentOf(entryOf(both, {image}), path("/b"));
        QVERIFY(content && !content->before.known && content->after.known);
        QVERIFY(!ui::contentOf(entryOf(both, {image}), path("/c")));
        const op::Create numbered{path("/q/n-"), "x", openAcl(), CreateMode::PersistentSequential};
        content = ui::contentOf(entryOf(numbered, {}, {{path("/q/n-0000000001")}}), path("/q/n-0000000001"));
        QVERIFY(content && !content->before.exists && content->after.exists);
        content = ui::contentOf(entryOf(op::SetAcl{path("/a"), {{1, "world", "anyone"}}, 0}, {image}), path("/a"));
        QVERIFY(content && content->isAcl);
        QCOMPARE(content->after.acl->front().permissions, 1);
    }

    void offersNothingToWriteWhenReadOnly()
    {
        m_tester.reset();
        m_window.reset();
        registry::ConnectionProfile profile;
        profile.readOnly = true;
        m_rig = std::make_unique<Rig>(profile);
        QVERIFY(m_rig->writer.create("/n", "one"));
        QVERIFY(m_rig->open());
        m_window = std::make_unique<QWidget>();
        m_actions = new ui::Actions(*m_rig->session, false, m_window.get());
        m_undo = new ui::UndoController(*m_rig->session, m_journal.get(), *m_actions, m_window.get());
        m_seen = new SeenChanges(m_rig->session->cache(), m_window.get());
        m_node = new ui::NodePane(*m_rig->session, m_window.get());
        m_pane = new ui::HistoryPane(*m_rig->session, m_journal.get(), *m_seen, *m_undo, m_window.get());
        m_window->show();
        go("/n");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_rig->writer.set("/n", "two"));
        QTRY_COMPARE(rows(), 2);
        select({1});
        QTRY_VERIFY(button("Copy data")->isEnabled());
        for (const char* name : {"Restore…", "Restore before…", "Undo…", "Restore deleted…"})
            QVERIFY2(!button(name)->isEnabled(), name);
    }

private:
    void go(const char* at)
    {
        m_node->setPath(path(at));
        m_seen->lookAt(path(at));
        m_pane->setPath(path(at));
    }
    QTreeView* list() const { return m_pane->findChild<QTreeView*>(QStringLiteral("history")); }
    int rows() const { return m_pane->model().rowCount(); }
    QStringList texts(int column) const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all << m_pane->model().index(row, column).data().toString();
        return all;
    }
    int rowOf(const char* what) const { return int(texts(HistoryModel::What).indexOf(QString::fromUtf8(what))); }
    void select(std::initializer_list<int> chosen)
    {
        list()->clearSelection();
        for (const int row : chosen)
            list()->selectionModel()->select(
                m_pane->model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QToolButton* button(const char* text) const
    {
        const auto all = m_pane->findChildren<QToolButton*>();
        for (QToolButton* one : all)
            if (one->text() == QString::fromUtf8(text))
                return one;
        qFatal("no button %s", text);
    }
    /// The texts compared; nothing while there is no comparison on screen.
    QStringList shownSides() const
    {
        const auto* rowsShown = m_pane->findChild<ui::DiffView*>()->diff();
        if (!rowsShown)
            return {};
        return {QString::fromStdString(rowsShown->diff->before), QString::fromStdString(rowsShown->diff->after)};
    }
    void save(const std::string& text, std::int32_t version)
    {
        const auto stat = m_rig->writer.stat("/n");
        Edit edit{op::SetData{path("/n"), text, version}, Intent::Save, {{path("/n"), now(), {}, stat}}, {}};
        const auto written = m_rig->session->apply(edit);
        QVERIFY(ended(written));
        QVERIFY(written.result());
        QTRY_COMPARE(m_rig->data("/n"), text);
    }
    Data now() { return std::get<DataReply>(*m_rig->writer.call(op::GetData{path("/n")})).data; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EditJournal> m_journal;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ui::Actions* m_actions = nullptr; ///< the window's, like all below
    ui::UndoController* m_undo = nullptr;
    SeenChanges* m_seen = nullptr;
    ui::NodePane* m_node = nullptr;
    ui::HistoryPane* m_pane = nullptr;
};

QTEST_MAIN(HistoryPaneTest)
#include "HistoryPaneTest.moc"
