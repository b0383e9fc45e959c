// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, deleting, copying and moving nodes as a person does it: in the window, by keys and clicks.
#include "Actions.h"
#include "Application.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dialogs/CopyDialog.h"
#include "dialogs/CreateNodeDialog.h"
#include "dialogs/DeleteDialog.h"
#include "models/NodeTreeModel.h"
#include "models/SubtreeModel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"
#include "structure/NodeClipboard.h"
#include "subtree/SubtreeReader.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using registry::Path;
using ui::ConnectionView;

namespace {

Path at(std::string_view text)
{
    return *Path::parse(text);
}

/// A registry of its own with a view on it.
struct Place {
    std::shared_ptr<registry::EmbeddedServer> server = registry::EmbeddedServer::inMemory(); ///< shared with sessions
    registry::EmbeddedBackend* backend = nullptr; ///< of the view
    ConnectionView* view = nullptr; ///< the window's

    Place(app::MainWindow& window, ui::NodeClipboard& clipboard, const std::string& name)
    {
        registry::ConnectionProfile profile;
        profile.endpoint = *registry::parseEndpoint(name + ":2181");
        profile.name = name;
        profile.readOnly = false;
        const auto maker = [this](const registry::ConnectionProfile& asked) {
            auto own = std::make_unique<registry::EmbeddedBackend>(server, registry::AccessGate(false), asked);
            backend = own.get();
            return own;
        };
        ui::Stores stores;
        stores.clipboard = &clipboard;
        view = new ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions(), maker), false, stores);
        window.addView(view);
    }
    registry::Result<registry::ReplyBody> call(registry::Operation operation)
    {
        const auto future = view->session().apply(std::move(operation));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return registry::fail(registry::ErrorCode::OperationTimeout);
        return future.result();
    }
    bool create(std::string_view path, std::string data = "x")
    {
        return call(registry::op::Create{at(path), std::move(data)}).has_value();
    }
    bool exists(std::string_view path)
    {
        const auto future = view->session().readStat(at(path));
        return QTest::qWaitFor([&] { return future.isFinished(); }) && future.result();
    }
    ui::TreePane& tree() { return *view->findChild<ui::TreePane*>(); }
    bool select(std::string_view path)
    {
        return QTest::qWaitFor([&] {
            view->goTo(at(path));
            return view->currentPath() == at(path);
        });
    }
    void click(std::string_view path, Qt::KeyboardModifiers modifiers = {})
    {
        ui::TreeView& tree_ = tree().view();
        QTest::mouseClick(
            tree_.viewport(), Qt::LeftButton, modifiers, tree_.visualRect(tree().model().indexOf(at(path))).center());
    }
    template <typename T> T* dialog()
    {
        return QTest::qWaitFor([&] { return view->findChild<T*>() != nullptr; }) ? view->findChild<T*>() : nullptr;
    }
    QAction* action(const char* name) { return view->actions().find(name); }
};

QPushButton* button(QWidget& dialog, const char* text)
{
    for (QPushButton* one : dialog.findChildren<QPushButton*>())
        if (one->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return one;
    return nullptr;
}

QLineEdit* field(QWidget& dialog, const char* name)
{
    for (QLineEdit* one : dialog.findChildren<QLineEdit*>())
        if (one->accessibleName() == QLatin1String(name))
            return one;
    return nullptr;
}

void click(QPushButton* what)
{
    QVERIFY(what);
    QTRY_VERIFY(what->isEnabled());
    QTest::mouseClick(what, Qt::LeftButton);
}

} // namespace

class StructureTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;
    ui::NodeClipboard m_clipboard;

    std::unique_ptr<Place> open(const std::string& name)
    {
        auto place = std::make_unique<Place>(m_app->window(), m_clipboard, name);
        if (!QTest::qWaitFor([&] { return registry::isUsable(place->view->session().status().state); }))
            qFatal("not connected");
        return place;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        m_app->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_app->window()));
    }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void severalNodesAreSelectedAndStaySo()
    {
        const auto p = open("one");
        for (const char* path : {"/a", "/b", "/b/in", "/c", "/d"})
            QVERIFY(p->create(path));
        QVERIFY(p->select("/d"));
        p->click("/a");
        p->click("/b", Qt::ControlModifier);
        p->click("/d", Qt::ControlModifier);
        const std::vector<Path> expected{at("/a"), at("/b"), at("/d")};
        QTRY_COMPARE(p->view->actions().selection().all, expected);
        QCOMPARE(*p->view->actions().selection().current, at("/d"));
        QVERIFY(p->create("/aa") && p->create("/0"));
        QVERIFY(p->call(registry::op::Delete{at("/c")}));
        QTRY_VERIFY(p->tree().model().indexOf(at("/0")).isValid());
        QTRY_VERIFY(p->tree().view().selectionModel()->selectedRows().size() == 3);
        QCOMPARE(p->view->actions().selection().all, expected);
        p->click("/aa");
        QTRY_COMPARE(p->view->actions().selection().all, std::vector<Path>{at("/aa")});
    }

    void aDeleteShowsAllAndWantsTheNameTyped()
    {
        const auto p = open("one");
        QVERIFY(p->create("/big"));
        for (int i = 0; i < 30; ++i)
            QVERIFY(p->create("/big/n" + std::to_string(i)));
        QVERIFY(p->select("/big"));
        QTest::keyClick(&p->tree().view(), Qt::Key_Delete, Qt::ControlModifier);
        auto* dialog = p->dialog<ui::DeleteDialog>();
        QVERIFY(dialog);
        auto* typed = field(*dialog, "Confirmation");
        QTRY_VERIFY(typed->isVisible());
        auto* model = dialog->findChild<ui::SubtreeModel*>();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 31);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("/big"));
        QVERIFY(!button(*dialog, "Delete")->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("bi"));
        QVERIFY(!button(*dialog, "Delete")->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("g"));
        QVERIFY(p->create("/big/appeared")); // after it was shown
        QTest::keyClick(typed, Qt::Key_Return); // typed on purpose: no need for the mouse
        auto* text = dialog->findChild<QLabel*>(QStringLiteral("workText"));
        QTRY_VERIFY2(text->text().startsWith(QStringLiteral("30 node")), qPrintable(text->text()));
        QVERIFY(p->exists("/big/appeared") && !p->exists("/big/n7"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!p->view->findChild<ui::DeleteDialog*>());
    }

    void nothingGoesWithoutAConfirmation()
    {
        const auto p = open("one");
        QVERIFY(p->create("/a") && p->create("/b"));
        QVERIFY(p->select("/b"));
        p->click("/a");
        p->click("/b", Qt::ControlModifier);
        QTRY_COMPARE(p->view->actions().selection().all.size(), std::size_t(2));
        p->action("deleteNode")->trigger();
        auto* dialog = p->dialog<ui::DeleteDialog>();
        QTRY_VERIFY(button(*dialog, "Delete")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return); // the key that is pressed without reading
        QTRY_VERIFY(!p->view->findChild<ui::DeleteDialog*>());
        QVERIFY(p->exists("/a") && p->exists("/b"));
        p->action("deleteNode")->trigger();
        click(button(*p->dialog<ui::DeleteDialog>(), "Delete"));
        QTRY_VERIFY(!p->exists("/a") && !p->exists("/b"));
    }

    void renamesAndDuplicatesByKeys()
    {
        const auto p = open("one");
        QVERIFY(p->create("/a", "data") && p->create("/a/in") && p->create("/a-copy"));
        QVERIFY(p->select("/a"));
        p->tree().view().setFocus();
        QTest::keyClick(&p->tree().view(), Qt::Key_D, Qt::ControlModifier);
        auto* duplicate = p->dialog<ui::CopyDialog>();
        QVERIFY(duplicate);
        QTRY_COMPARE(field(*duplicate, "New name")->text(), QStringLiteral("a-copy-2"));
        click(button(*duplicate, "Duplicate"));
        QTRY_VERIFY(p->exists("/a-copy-2/in"));
        QTRY_VERIFY(p->view->currentPath() == at("/a-copy-2"));
        QTRY_VERIFY(!p->view->findChild<ui::CopyDialog*>());
        m_app->window().activateWindow();
        p->tree().view().setFocus();
        QTRY_VERIFY(p->tree().view().hasFocus());
        QTest::keyClick(&p->tree().view(), Qt::Key_F2, Qt::ShiftModifier);
        auto* rename = p->dialog<ui::CopyDialog>();
        QVERIFY(rename);
        field(*rename, "New name")->selectAll();
        QTest::keyClicks(field(*rename, "New name"), QStringLiteral("b"));
        click(button(*rename, "Rename"));
        QTRY_VERIFY(p->exists("/b/in") && !p->exists("/a-copy-2"));
    }

    void neverIntoItselfAndSaysSo()
    {
        const auto p = open("one");
        QVERIFY(p->create("/a"));
        QVERIFY(p->select("/a"));
        p->action("moveTo")->trigger();
        auto* dialog = p->dialog<ui::CopyDialog>();
        auto* below = field(*dialog, "Target parent");
        auto* said = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY2(said->text().startsWith(QStringLiteral("Choose another place")), qPrintable(said->text())); // no blame
        QVERIFY(!button(*dialog, "Move")->isEnabled());
        below->clear();
        QTest::keyClicks(below, QStringLiteral("/a"));
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        QTRY_VERIFY(problem->text().contains(QStringLiteral("below itself")));
        QVERIFY(!button(*dialog, "Move")->isEnabled());
        dialog->reject();
    }

    void pastesInAnotherTab()
    {
        const auto one = open("one");
        QVERIFY(one->create("/a", "data") && one->create("/a/in", "inner"));
        QVERIFY(one->select("/a"));
        QVERIFY(!one->action("pasteNodes")->isEnabled());
        one->action("copyNodes")->trigger();
        const auto two = open("two");
        QVERIFY(two->create("/into"));
        QVERIFY(two->select("/into"));
        QTRY_VERIFY(two->action("pasteNodes")->isEnabled());
        two->action("pasteNodes")->trigger();
        auto* dialog = two->dialog<ui::CopyDialog>();
        QVERIFY(dialog);
        QCOMPARE(field(*dialog, "Target parent")->text(), QStringLiteral("/into"));
        click(button(*dialog, "Paste"));
        QTRY_VERIFY(two->exists("/into/a/in"));
        m_app->window().closeView(one->view);
        QTRY_VERIFY(!two->action("pasteNodes")->isEnabled());
        QVERIFY(two->action("pasteNodes")->toolTip().contains(QStringLiteral("has been closed")));
    }

    void createsEveryKind()
    {
        const auto p = open("one");
        QVERIFY(p->create("/a") && p->create("/a/taken"));
        QVERIFY(p->select("/a"));
        p->action("createNode")->trigger();
        auto* dialog = p->dialog<ui::CreateNodeDialog>();
        auto* name = field(*dialog, "Node name");
        QTest::keyClicks(name, QStringLiteral("taken"));
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        QTRY_VERIFY(problem->text().contains(QStringLiteral("already")));
        QVERIFY(!button(*dialog, "Create")->isEnabled());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("x/y"));
        QVERIFY(!button(*dialog, "Create")->isEnabled());
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
            if (box->text().contains(QStringLiteral("missing")))
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        dialog->findChild<QComboBox*>(QStringLiteral("kind"))->setCurrentIndex(3);
        QVERIFY(dialog->findChild<QSpinBox*>()->isVisible());
        click(button(*dialog, "Create"));
        QTRY_VERIFY(p->exists("/a/x/y"));
        QTRY_VERIFY(p->view->currentPath() == at("/a/x/y"));
    }

    void closingATabWithAWorkAsks()
    {
        const auto p = open("one");
        QVERIFY(p->create("/a") && p->create("/a/b"));
        QVERIFY(p->select("/a"));
        p->action("deleteNode")->trigger();
        auto* dialog = p->dialog<ui::DeleteDialog>();
        QTRY_VERIFY(button(*dialog, "Delete")->isEnabled());
        p->backend->faults().setDelay(std::chrono::seconds(20));
        click(button(*dialog, "Delete"));
        QTRY_VERIFY(p->view->isWorking());
        m_app->window().closeView(p->view);
        auto* box = m_app->window().findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY(m_app->window().views().contains(p->view));
        click(button(*box, "Close anyway"));
        QTRY_VERIFY(m_app->window().views().isEmpty());
        p->backend = nullptr;
    }
};

QTEST_MAIN(StructureTest)
#include "StructureTest.moc"
