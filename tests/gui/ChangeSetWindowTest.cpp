// SPDX-License-Identifier: GPL-3.0-or-later
// The change set in the real window on an embedded registry: staged from the editor and the dialogs, by keys and
// clicks, and what becomes of it when the window goes.
#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "access/AccessController.h"
#include "dialogs/AclDialog.h"
#include "dialogs/CreateNodeDialog.h"
#include "dialogs/DeleteDialog.h"
#include "dialogs/ReviewDialog.h"
#include "edit/ChangeSetController.h"
#include "edit/DraftClaims.h"
#include "edit/EditDesk.h"
#include "editor/DataEditor.h"
#include "panes/DataPanel.h"
#include "panes/EditBar.h"
#include "schema/NodeSchemas.h"
#include "storage/DraftStore.h"
#include "storage/StagedStore.h"
#include "unit/ObservedBackend.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace registry;
using rig::path;
using ui::ConnectionView;

class ChangeSetWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = EmbeddedServer::inMemory();
        m_writer = std::make_unique<rig::Writer>(m_server);
        for (const char* name : {"/n", "/old", "/list", "/parent", "/parent/child"})
            QVERIFY(m_writer->create(name, "hello"));
    }
    void cleanup()
    {
        closeWindow();
        m_writer.reset();
        m_server.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void stagedFromEverywhereAndAppliedByKey()
    {
        openWindow();
        show("/n");
        QTest::keyClicks(&editor(), QStringLiteral("x"));
        QTest::keyClick(&editor(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(count(), std::size_t(1)); // every key has reached it
        QCOMPARE(m_window->findChild<ui::EditBar*>()->text(), QStringLiteral("In the change set, not saved yet."));
        stageCreate("made/below");
        stageDelete("/old");
        stageAccess("/list");
        QCOMPARE(count(), std::size_t(5)); // a missing parent with it
        auto* tabs = m_window->findChild<QTabWidget*>(QStringLiteral("details"));
        QStringList titles;
        for (int tab = 0; tab < tabs->count(); ++tab)
            titles << tabs->tabText(tab);
        QVERIFY2(titles.contains(QStringLiteral("Chan&ge set (5)")), qPrintable(titles.join(QLatin1Char(' '))));
        QCOMPARE(m_backend->count<op::SetData>() + m_backend->count<op::Create>() + m_backend->count<op::Delete>()
                + m_backend->count<op::SetAcl>() + m_backend->count<op::Multi>(),
            0); // nothing is written yet
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(&editor(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<QTreeWidget*>(QStringLiteral("changeSet")));
        QCOMPARE(m_window->findChild<QTreeWidget*>(QStringLiteral("changeSet"))->topLevelItemCount(), 5);
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        QCOMPARE(review->reviews().size(), std::size_t(5));
        review->accept();
        QTRY_COMPARE(count(), std::size_t(0));
        auto* empty = m_window->findChild<QLabel*>(QStringLiteral("nothingStaged"));
        QVERIFY(!empty->isHidden() && empty->text().contains(QStringLiteral("Add to change set")));
        QCOMPARE(stored("/n"), std::string("xhello"));
        QCOMPARE(stored("/n/made/below"), std::string("data"));
        QVERIFY(!m_writer->exists("/old"));
        QCOMPARE(std::get<AclReply>(*m_writer->call(op::GetAcl{path("/list")})).acl.size(), std::size_t(2));
        QTRY_VERIFY(!m_view->editing().desk().hasUnsaved());
        m_view->goTo(path("/n"));
        QTRY_COMPARE(editor().text(), QStringLiteral("xhello"));
    }

    void isHeldAgainstSchemas()
    {
        QVERIFY(m_writer->create("/schema", R"({"type": "number"})"));
        openWindow();
        m_view->editing().schemas().editRules({{{"/n", {ui::SchemaSource::Kind::Node, "/schema"}}}});
        show("/n");
        editor().selectAll();
        QTest::keyClicks(&editor(), QStringLiteral("[1]"));
        trigger("stageDraft");
        QTRY_COMPARE(count(), std::size_t(1));
        trigger("applyChangeSet");
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        const QString warnings = review->reviews().at(0).warnings.join(QLatin1Char(' '));
        QVERIFY2(warnings.contains(QStringLiteral("schema")), qPrintable(warnings));
        review->reject();
    }

    void onlyALeafsDeleteIsStaged()
    {
        openWindow();
        show("/parent");
        trigger("deleteNode");
        auto* asked = dialog<ui::DeleteDialog>();
        QVERIFY(asked);
        QTRY_VERIFY(named(*asked, "delete")->isEnabled()); // all is read
        QVERIFY(!named(*asked, "stage")->isVisible());
    }

    void aNodeIsNotStagedTwice()
    {
        openWindow();
        show("/n");
        stageCreate("twice");
        trigger("createNode");
        auto* asked = dialog<ui::CreateNodeDialog>();
        fillCreate(*asked, "twice");
        click(*named(*asked, "stage"));
        auto* box = dialog<QMessageBox>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("/n/twice")), qPrintable(box->text()));
        QVERIFY(asked->isVisible()); // what was typed is still there
        QCOMPARE(count(), std::size_t(1));
    }

    void closingAsksAndKeeps()
    {
        openWindow();
        show("/n");
        stageCreate("kept");
        m_window->closeView(m_view);
        auto* box = dialog<QMessageBox>();
        QVERIFY(box);
        QCOMPARE(box->text(), QStringLiteral("1 staged change(s) are not applied."));
        press(*box, "Cancel");
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
        QCOMPARE(m_window->views().size(), 1);
        m_window->closeView(m_view);
        box = dialog<QMessageBox>();
        QVERIFY(box);
        press(*box, "Keep staged");
        QTRY_COMPARE(m_window->views().size(), 0);
        closeWindow();
        openWindow();
        QTRY_COMPARE(count(), std::size_t(1));
        const auto& create = std::get<op::Create>(staged().edits()[0].operation);
        QCOMPARE(create.path, path("/n/kept"));
        QCOMPARE(create.data, Data("data"));
        m_window->close();
        box = dialog<QMessageBox>();
        QVERIFY(box);
        press(*box, "Discard");
        QTRY_VERIFY(!m_window->isVisible());
        closeWindow();
        openWindow();
        settleStore();
        QCOMPARE(count(), std::size_t(0));
        QVERIFY(!m_writer->exists("/n/kept"));
    }

    void closingWithoutADiskSaysThatItIsLost()
    {
        openWindow(false);
        show("/n");
        stageCreate("lost");
        stageDelete("/old");
        m_window->closeView(m_view);
        auto* box = dialog<QMessageBox>();
        QVERIFY(box);
        QCOMPARE(box->text(), QStringLiteral("2 staged change(s) are not applied and will be lost."));
        press(*box, "Apply");
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        review->accept();
        QTRY_COMPARE(count(), std::size_t(0));
        QVERIFY(m_writer->exists("/n/lost"));
        QCOMPARE(m_window->views().size(), 1); // it stays, to be looked at
    }

    void aStagedDraftIsKeptWithTheSet()
    {
        openWindow();
        show("/n");
        QTest::keyClicks(&editor(), QStringLiteral("x"));
        trigger("stageDraft");
        QCOMPARE(count(), std::size_t(1));
        m_window->close();
        auto* box = dialog<QMessageBox>(); // about the draft, once
        QVERIFY(box);
        press(*box, "Keep as drafts");
        QTRY_VERIFY(!m_window->isVisible());
        closeWindow();
        openWindow();
        QTRY_COMPARE(count(), std::size_t(1));
        QTRY_VERIFY(m_view->editing().desk().hasUnsaved());
        const ui::NodeEdit* draft = m_view->editing().desk().find(path("/n"));
        QVERIFY(draft && draft->staged());
        QCOMPARE(*draft->staged(), Data("xhello"));
        m_window->close();
        box = dialog<QMessageBox>();
        QVERIFY(box);
        press(*box, "Discard"); // the text goes, in both places
        QTRY_VERIFY(!m_window->isVisible());
        closeWindow();
        openWindow();
        settleStore();
        QCOMPARE(count(), std::size_t(0));
        QVERIFY(!m_view->editing().desk().hasUnsaved());
    }

    void anotherViewOfTheConnectionTakesNothingAway()
    {
        openWindow();
        show("/n");
        stageCreate("first");
        ConnectionView* first = m_view;
        addView();
        settleStore();
        QCOMPARE(count(), std::size_t(0));
        first->editing().putAway(); // it is locked, say, and made anew
        addView();
        QTRY_COMPARE(count(), std::size_t(1));
    }

private:
    void openWindow(bool kept = true)
    {
        closeWindow();
        m_drafts = std::make_unique<DraftStore>(m_folder->filePath(QStringLiteral("drafts")).toStdString());
        m_claims = std::make_unique<ui::DraftClaims>();
        if (kept)
            m_store = std::make_unique<StagedStore>(m_folder->filePath(QStringLiteral("staged")).toStdString());
        m_window = std::make_unique<app::MainWindow>();
        addView();
    }
    void addView()
    {
        ConnectionProfile profile;
        profile.endpoint = SampleEndpoint{};
        profile.readOnly = false;
        const auto maker = [this](const ConnectionProfile& asked) {
            auto own = std::make_unique<rig::ObservedBackend>(m_server, asked);
            m_backend = own.get();
            return own;
        };
        ui::Stores stores;
        stores.drafts = m_drafts.get();
        stores.claims = m_claims.get();
        stores.staged = m_store.get();
        m_view = new ConnectionView(std::make_unique<ServiceRegistry>(profile, ServiceOptions(), maker), false, stores);
        m_window->addView(m_view);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(isUsable(m_view->session().status().state));
        QTRY_VERIFY(m_view->findChild<ui::DataEditor*>());
    }
    void closeWindow()
    {
        m_window.reset();
        m_drafts.reset(); // writes
        m_store.reset();
    }
    const ui::ChangeSet& staged() { return m_view->editing().changes().set(); }
    std::size_t count() { return staged().edits().size(); }
    ui::DataEditor& editor() { return *m_view->findChild<ui::DataEditor*>(); }
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
        QTRY_COMPARE(editor().text(), QStringLiteral("hello"));
        editor().setFocus();
    }
    void trigger(const char* action) { m_view->actions().find(action)->trigger(); }
    template <typename Dialog> Dialog* dialog()
    {
        Dialog* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            const QList<Dialog*> all = m_window->findChildren<Dialog*>();
            for (Dialog* one : all)
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
    static QPushButton* named(QWidget& in, const char* name) { return in.findChild<QPushButton*>(QLatin1String(name)); }
    static void click(QPushButton& button)
    {
        QVERIFY(button.isVisible());
        QVERIFY(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    static void press(QMessageBox& box, const char* text)
    {
        const QList<QAbstractButton*> all = box.buttons();
        for (QAbstractButton* button : all)
            if (button->text().remove(QLatin1Char('&')).remove(QChar(0x2026)) == QLatin1String(text))
                return button->click();
        QFAIL(text);
    }
    void fillCreate(ui::CreateNodeDialog& asked, const char* name)
    {
        const QList<QCheckBox*> boxes = asked.findChildren<QCheckBox*>();
        boxes.first()->setChecked(true); // parents too
        const QList<QLineEdit*> fields = asked.findChildren<QLineEdit*>();
        for (QLineEdit* field : fields)
            if (field->accessibleName() == QLatin1String("Node name"))
                field->setText(QLatin1String(name));
        asked.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("data"));
    }
    void stageCreate(const char* name)
    {
        const std::size_t before = count();
        trigger("createNode");
        auto* asked = dialog<ui::CreateNodeDialog>();
        QVERIFY(asked);
        fillCreate(*asked, name);
        click(*named(*asked, "stage"));
        QTRY_VERIFY(count() > before && !m_window->findChild<ui::CreateNodeDialog*>());
    }
    void stageDelete(const char* p)
    {
        const std::size_t before = count();
        show(p);
        trigger("deleteNode");
        auto* asked = dialog<ui::DeleteDialog>();
        QVERIFY(asked);
        QTRY_VERIFY(named(*asked, "stage")->isVisible());
        click(*named(*asked, "stage"));
        QTRY_VERIFY(!m_window->findChild<ui::DeleteDialog*>());
        QCOMPARE(count(), before + 1);
    }
    void stageAccess(const char* p)
    {
        const std::size_t before = count();
        show(p);
        trigger("editAccess");
        auto* asked = dialog<ui::AclDialog>();
        QVERIFY(asked);
        QVERIFY(!named(*asked, "stage")->isEnabled()); // nothing is changed yet
        click(*named(*asked, "addRow"));
        auto* rows = asked->findChild<QAbstractItemView*>(QStringLiteral("aclRows"))->model();
        QVERIFY(rows->setData(rows->index(1, 0), QStringLiteral("ip"), Qt::EditRole));
        QVERIFY(rows->setData(rows->index(1, 1), QStringLiteral("127.0.0.1"), Qt::EditRole));
        click(*named(*asked, "stage"));
        QTRY_VERIFY(!m_window->findChild<ui::AclDialog*>());
        QCOMPARE(count(), before + 1);
    }
    /// What was asked of the store so far has been answered.
    void settleStore()
    {
        bool answered = false;
        m_store->take("nobody", [&answered](const std::vector<StagedSet>&) { answered = true; });
        QTRY_VERIFY(answered);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<ui::DraftClaims> m_claims;
    std::unique_ptr<StagedStore> m_store;
    std::unique_ptr<app::MainWindow> m_window;
    std::shared_ptr<EmbeddedServer> m_server; // shared with its sessions
    std::unique_ptr<rig::Writer> m_writer;
    rig::ObservedBackend* m_backend = nullptr; ///< of the last view
    ConnectionView* m_view = nullptr; ///< the window's last
};

QTEST_MAIN(ChangeSetWindowTest)
#include "ChangeSetWindowTest.moc"
