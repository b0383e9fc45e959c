// SPDX-License-Identifier: GPL-3.0-or-later
// Access lists changed as a user changes them: the real window on an embedded registry, clicks and keys.
#include "Actions.h"
#include "ConnectionView.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dialogs/AclDialog.h"
#include "dialogs/AclTreeDialog.h"
#include "help/WhatNow.h"
#include "models/AclEditModel.h"
#include "session/OnDone.h"
#include "unit/SessionRig.h"
#include "value/Digest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace registry;

namespace {

const Acl readable{{PermissionRead, "world", "anyone"}};

template <typename T> T* opened()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (auto* found = qobject_cast<T*>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

void click(const QWidget& in, const char* name)
{
    auto* button = in.findChild<QPushButton*>(QLatin1String(name));
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString text(const QWidget& in, const char* name)
{
    return in.findChild<QLabel*>(QLatin1String(name))->text();
}

} // namespace

class AclDialogTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<EmbeddedServer> m_server; ///< shared with its sessions
    rig::ObservedBackend* m_backend = nullptr;
    std::unique_ptr<rig::Writer> m_writer;
    std::unique_ptr<ui::ConnectionView> m_view;

    Session& session() { return m_view->session(); }
    Acl aclOf(const char* path)
    {
        const auto future = session().readAcl(rig::path(path));
        return rig::ended(future) && future.result() ? future.result()->acl : Acl();
    }
    bool apply(Operation operation)
    {
        const auto future = session().apply(std::move(operation));
        return rig::ended(future) && future.result().has_value();
    }
    void open(bool withCredentials)
    {
        ConnectionProfile profile;
        profile.endpoint = SampleEndpoint{};
        profile.readOnly = false;
        if (withCredentials)
            profile.credentials.push_back({"digest", Secret("ann:secret")});
        const auto maker = [this](const ConnectionProfile& asked) {
            auto own = std::make_unique<rig::ObservedBackend>(m_server, asked);
            m_backend = own.get();
            return own;
        };
        m_view = std::make_unique<ui::ConnectionView>(
            std::make_unique<ServiceRegistry>(profile, ServiceOptions(), maker), false, ui::Stores{});
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_COMPARE(session().status().state, ConnectionState::Connected);
        QVERIFY(apply(op::Create{rig::path("/node"), "x"}));
    }
    /// By the action's key, on the node selected in the tree.
    ui::AclDialog* openDialog(const char* path = "/node")
    {
        if (!QTest::qWaitFor([&] {
                m_view->goTo(rig::path(path));
                return m_view->currentPath() == rig::path(path);
            }))
            return nullptr;
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([] { return opened<ui::AclDialog>(); }) ? opened<ui::AclDialog>() : nullptr;
    }
    /// What a change of ours says to the journal.
    std::vector<op::SetAcl> sent() const
    {
        std::vector<op::SetAcl> result;
        for (const auto& request : m_backend->requests) {
            if (const auto* set = std::get_if<op::SetAcl>(&request.operation))
                result.push_back(*set);
        }
        return result;
    }
    void tick(const ui::AclDialog& dialog, int row, int column)
    {
        auto* table = dialog.findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(row, column));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
    }

private Q_SLOTS:
    void init()
    {
        m_server = EmbeddedServer::inMemory();
        m_writer = std::make_unique<rig::Writer>(m_server);
    }
    void cleanup()
    {
        m_view.reset();
        m_writer.reset();
        m_server.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void modelEditsAList()
    {
        ui::AclEditModel model({});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAcl(readable);
        QVERIFY(model.setData(model.index(0, ui::AclEditModel::AdminColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.acl()[0].permissions, PermissionRead | PermissionAdmin);
        QVERIFY(model.setData(model.index(0, ui::AclEditModel::ReadColumn), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.acl()[0].permissions, std::int32_t(PermissionAdmin));
        QCOMPARE(model.duplicate(0), 1);
        QVERIFY(model.setData(model.index(1, ui::AclEditModel::SchemeColumn), QStringLiteral("ip"), Qt::EditRole));
        QCOMPARE(model.fault(1), AclFault::Address);
        QVERIFY(!model.index(1, ui::AclEditModel::IdColumn).data(Qt::DecorationRole).isNull());
        QVERIFY(model.setData(model.index(1, ui::AclEditModel::IdColumn), QStringLiteral("::1"), Qt::EditRole));
        QCOMPARE(model.fault(1), AclFault::None);
        QVERIFY(model.setData(model.index(1, ui::AclEditModel::SchemeColumn), QStringLiteral("world"), Qt::EditRole));
        QVERIFY(model.acl()[1] == model.acl()[0]);
        model.removeAt(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void ticksAreSaved()
    {
        open(false);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("save"));
        QVERIFY(!save->isEnabled()); // nothing changed
        tick(*dialog, 0, ui::AclEditModel::DeleteColumn);
        QVERIFY(save->isEnabled());
        tick(*dialog, 0, ui::AclEditModel::WriteColumn);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!opened<ui::AclDialog>());
        const Acl wanted{{PermissionRead | PermissionCreate | PermissionAdmin, "world", "anyone"}};
        QVERIFY(aclOf("/node") == wanted);
        QCOMPARE(sent().size(), std::size_t(1));
        QCOMPARE(sent()[0].aclVersion, 0); // checked against what was read
    }

    /// Letter by letter, before Enter.
    void mistakesAreToldWhileTyping()
    {
        open(false);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        click(*dialog, "addRow");
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 2);
        table->model()->setData(
            table->model()->index(1, ui::AclEditModel::SchemeColumn), QStringLiteral("digest"), Qt::EditRole);
        table->edit(table->model()->index(1, ui::AclEditModel::IdColumn));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("save"));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("ann:"));
        QVERIFY(text(*dialog, "problem").contains(QLatin1String("digest id")));
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(field, QStringLiteral("h"));
        QCOMPARE(text(*dialog, "problem"), QString());
        QVERIFY(save->isEnabled());
        QTest::keyClick(field, Qt::Key_Left); // typing in the middle stays in the middle
        QTest::keyClicks(field, QStringLiteral("xy"));
        QCOMPARE(field->text(), QStringLiteral("ann:xyh"));
        QTest::keyClick(field, Qt::Key_Return);
        click(*dialog, "removeRow");
        click(*dialog, "removeRow");
        QVERIFY(text(*dialog, "problem").contains(QLatin1String("at least one")));
        QVERIFY(!save->isEnabled());
        dialog->reject();
    }

    void passwordsBecomeHashesAndGo()
    {
        open(true);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        QLineEdit* user = nullptr;
        QLineEdit* password = nullptr;
        const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields)
            (field->accessibleName() == QLatin1String("User") ? user : password) = field;
        QVERIFY(user && password);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(user, QStringLiteral("bob"));
        QTest::keyClicks(password, QStringLiteral("p:w"));
        click(*dialog, "addDigest");
        QCOMPARE(password->text(), QString());
        QTest::keyClick(password, Qt::Key_Z, Qt::ControlModifier); // nor can it be undone back
        QCOMPARE(password->text(), QString());
        QVERIFY(dialog->acl().back() == (AclEntry{PermissionAll, "digest", "bob:c9E8gjtVdLtMPTfBBukKZD37tig="}));
        click(*dialog, "save");
        QTRY_VERIFY(!opened<ui::AclDialog>());
        QCOMPARE(aclOf("/node").size(), std::size_t(2));
    }

    void presets()
    {
        open(true);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        auto* menu = dialog->findChild<QPushButton*>(QStringLiteral("presets"))->menu();
        menu->findChild<QAction*>(QStringLiteral("presetReadable"))->trigger();
        QCOMPARE(text(*dialog, "warning"), QString()); // auth is us
        click(*dialog, "save");
        QTRY_VERIFY(!opened<ui::AclDialog>());
        const Acl wanted{{PermissionAll, "digest", digestId("ann:secret")}, readable[0]};
        QVERIFY(sameAcl(aclOf("/node"), wanted));
    }

    void lockingOneselfOutAsksFirst()
    {
        open(false);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        auto* menu = dialog->findChild<QPushButton*>(QStringLiteral("presets"))->menu();
        menu->findChild<QAction*>(QStringLiteral("presetMine"))->trigger();
        QVERIFY(text(*dialog, "problem").contains(QLatin1String("without credentials")));
        menu->findChild<QAction*>(QStringLiteral("presetReadOnly"))->trigger();
        QVERIFY(text(*dialog, "warning").contains(QLatin1String("lock yourself out")));
        click(*dialog, "save");
        QTRY_VERIFY(opened<QMessageBox>());
        QVERIFY(sent().empty());
        QVERIFY(opened<QMessageBox>()->informativeText().contains(QLatin1String("lock yourself out")));
        QTest::keyClick(opened<QMessageBox>(), Qt::Key_Return); // the default is to leave it
        QTRY_VERIFY(!opened<QMessageBox>());
        QVERIFY(opened<ui::AclDialog>());
        QVERIFY(aclOf("/node") == openAcl());
        click(*dialog, "save");
        QTRY_VERIFY(opened<QMessageBox>());
        const QList<QAbstractButton*> answers = opened<QMessageBox>()->buttons();
        for (QAbstractButton* answer : answers) {
            if (answer->text().remove(QLatin1Char('&')) == QLatin1String("Set it"))
                QTest::mouseClick(answer, Qt::LeftButton);
        }
        QTRY_VERIFY(!opened<ui::AclDialog>());
        QVERIFY(aclOf("/node") == readable);
    }

    void conflictKeepsWhatWasEdited()
    {
        open(false);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        tick(*dialog, 0, ui::AclEditModel::DeleteColumn);
        const Acl mine = dialog->acl();
        const Acl theirs{{PermissionAll, "world", "anyone"}, {PermissionRead, "ip", "10.0.0.1"}};
        QVERIFY(apply(op::SetAcl{rig::path("/node"), theirs, 0}));
        click(*dialog, "save");
        auto* bar = dialog->findChild<QWidget*>(QStringLiteral("conflict"));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel*>() != nullptr);
        QVERIFY(dialog->acl() == mine);
        QVERIFY(aclOf("/node") == theirs);
        click(*dialog, "save"); // knowing of theirs
        QTRY_VERIFY(!opened<ui::AclDialog>());
        QVERIFY(aclOf("/node") == mine);
        QCOMPARE(sent().back().aclVersion, 1);
    }

    /// Both nodes' lists have version 0: the version alone would let it through.
    void aNodeMadeAnewIsAConflict()
    {
        open(false);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        tick(*dialog, 0, ui::AclEditModel::DeleteColumn);
        QVERIFY(apply(op::Delete{rig::path("/node")}));
        QVERIFY(apply(op::Create{rig::path("/node"), "other"}));
        click(*dialog, "save");
        QTRY_VERIFY(dialog->findChild<QWidget*>(QStringLiteral("conflict"))->isVisible());
        QVERIFY(aclOf("/node") == openAcl());
        dialog->reject();
    }

    void errorsStayInTheDialog()
    {
        open(false);
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        tick(*dialog, 0, ui::AclEditModel::DeleteColumn);
        QVERIFY(apply(op::Delete{rig::path("/node")}));
        click(*dialog, "save");
        QTRY_VERIFY(text(*dialog, "problem").contains(QLatin1String("/node")));
        QVERIFY(opened<ui::AclDialog>());
        dialog->reject();
    }

    void wholeSubtree()
    {
        open(false);
        QVERIFY(apply(op::Create{rig::path("/node/a"), "x"}));
        QVERIFY(apply(op::Create{rig::path("/node/a/b"), "x"}));
        QVERIFY(apply(op::Create{rig::path("/node/c"), "x"}));
        QVERIFY(apply(op::Create{rig::path("/node/secret"), "x", {{PermissionAll, "digest", "bob:x"}}}));
        const Acl wanted{{PermissionAll & ~PermissionDelete, "world", "anyone"}};
        QVERIFY(apply(op::SetAcl{rig::path("/node/c"), wanted}));
        ui::AclDialog* dialog = openDialog();
        QVERIFY(dialog);
        tick(*dialog, 0, ui::AclEditModel::DeleteColumn);
        const QList<QCheckBox*> boxes = dialog->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 1);
        boxes[0]->setChecked(true);
        m_backend->requests.clear();
        click(*dialog, "save");
        QTRY_VERIFY(opened<ui::AclTreeDialog>());
        ui::AclTreeDialog* tree = opened<ui::AclTreeDialog>();
        auto* table = tree->findChild<QTableView*>(QStringLiteral("aclChanges"));
        QTRY_COMPARE(table->model()->rowCount(), 4); // c has it already; the secret one cannot be looked at
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), QStringLiteral("/node"));
        QCOMPARE(cell(1, 0), QStringLiteral("/node/a"));
        QCOMPARE(cell(2, 0), QStringLiteral("/node/a/b"));
        QCOMPARE(cell(1, 1), QStringLiteral("world:anyone cdrwa"));
        QCOMPARE(cell(1, 2), QStringLiteral("world:anyone crwa"));
        QCOMPARE(cell(3, 0), QStringLiteral("/node/secret"));
        QVERIFY(cell(3, 3).contains(QLatin1String("permission")));
        QVERIFY(text(*tree, "summary").contains(QLatin1String("1 ")));
        const auto* whatNow = tree->findChild<ui::WhatNow*>();
        QVERIFY(whatNow->isVisible()); // about the one that could not be looked at
        QCOMPARE(whatNow->topic(), QStringLiteral("troubleshooting#NoAuth"));
        QVERIFY(sent().empty()); // so far it was only looked at

        QVERIFY(apply(op::SetAcl{rig::path("/node/a"), {{PermissionAll, "world", "anyone"}, readable[0]}}));
        click(*tree, "apply");
        auto* close = tree->findChild<QPushButton*>(QStringLiteral("close"));
        QTRY_COMPARE(close->text().remove(QLatin1Char('&')), QStringLiteral("Close"));
        QVERIFY(aclOf("/node") == wanted);
        QVERIFY(aclOf("/node/a/b") == wanted);
        QCOMPARE(aclOf("/node/a").size(), std::size_t(2)); // theirs, newer than the preview
        QTRY_COMPARE(table->model()->rowCount(), 2); // only what went wrong
        QCOMPARE(cell(0, 0), QStringLiteral("/node/a"));
        QVERIFY(cell(0, 3).contains(QLatin1String("somebody else")));
        QCOMPARE(whatNow->topic(), QStringLiteral("troubleshooting#BadVersion"));
        QTest::mouseClick(close, Qt::LeftButton);
        QTRY_VERIFY(!opened<ui::AclTreeDialog>());
    }

    void aSubtreeCanBeStopped()
    {
        open(false);
        for (int i = 0; i < 100; ++i)
            QVERIFY(apply(op::Create{rig::path("/node/" + std::to_string(i)), "x"}));
        ui::AclTreeDialog tree(session(), rig::path("/node"), readable);
        tree.open();
        auto* apply = tree.findChild<QPushButton*>(QStringLiteral("apply"));
        auto* close = tree.findChild<QPushButton*>(QStringLiteral("close"));
        QTRY_VERIFY(apply->isEnabled());
        m_backend->requests.clear();
        m_backend->keep(true);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(!sent().empty());
        const std::size_t inFlight = sent().size();
        QVERIFY(inFlight < 101); // a window, not all at once
        QTest::mouseClick(close, Qt::LeftButton);
        m_backend->keep(false);
        const auto requests = m_backend->requests;
        for (const auto& request : requests)
            m_backend->passOn(request);
        QTRY_COMPARE(close->text().remove(QLatin1Char('&')), QStringLiteral("Close"));
        QCOMPARE(sent().size(), inFlight);
        QVERIFY(text(tree, "summary").contains(QString::number(101 - inFlight)));
    }

    void aLostConnectionEndsIt()
    {
        open(false);
        QVERIFY(apply(op::Create{rig::path("/node/a"), "x"}));
        ui::AclTreeDialog tree(session(), rig::path("/node"), readable);
        tree.open();
        auto* apply = tree.findChild<QPushButton*>(QStringLiteral("apply"));
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(!tree.findChild<ui::WhatNow*>()->isVisible());
        m_backend->faults().disconnect();
        QTRY_COMPARE(session().status().state, ConnectionState::Suspended);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(text(tree, "summary").contains(QLatin1String("Stopped")));
        QVERIFY(tree.findChild<ui::WhatNow*>()->isVisible());
        m_backend->faults().reconnect();
        QTRY_COMPARE(session().status().state, ConnectionState::Connected);
        QVERIFY(aclOf("/node") == openAcl());
    }
};

QTEST_MAIN(AclDialogTest)
#include "AclDialogTest.moc"
