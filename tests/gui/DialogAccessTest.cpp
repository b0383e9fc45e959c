// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every dialog of the program, and the window of a board, as a screen reader and a keyboard user meet them.
#include "Actions.h"
#include "AuditedWindow.h"
#include "BoardSamples.h"
#include "BoardWindow.h"
#include "FakeKeychain.h"
#include "dashboard/BoardDialog.h"
#include "dashboard/TileDialog.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/ConflictDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/CredentialDialog.h"
#include "dialogs/RestoreDialog.h"
#include "dialogs/ReviewDialog.h"
#include "diff/DiffView.h"
#include "help/Diagnosis.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

using namespace gui_test;

class DialogAccessTest : public AuditedWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void dialogs()
    {
        AUDIT_DIALOGS("New connection…", "Open registry file…", "Keyboard shortcuts", "About Roster");
        openView(true);
        AUDIT_DIALOGS("Unlock for changes…");
        openView(false);
        showNode("/node", "text");
        AUDIT_DIALOGS("Create node…", "Delete…", "Rename…", "Duplicate…", "Copy to…", "Move to…", "Edit connection…",
            "Register service…");
        actionNamed(window(), "Copy nodes")->trigger();
        AUDIT_DIALOGS("Paste nodes…");
        (void)window().currentView()->session().apply(registry::op::Create{nodePath("/node/child"), "x"});
        for (int i = 0; i < 25; ++i)
            (void)window().currentView()->session().apply(
                registry::op::Create{nodePath(("/node/n" + std::to_string(i)).c_str()), "x"});
        actionNamed(window(), "Delete…")->trigger(); // with the name to be typed
        QTRY_VERIFY(openDialog() && openDialog()->findChild<QLineEdit*>(QStringLiteral("confirmation"))->isVisible());
        auditDialog();

        // An access list for a whole subtree: from one dialog to the next.
        actionNamed(window(), "Edit access list…")->trigger();
        QTRY_VERIFY(openDialog());
        openDialog()->findChild<QCheckBox*>()->setChecked(true);
        AUDIT(*openDialog());
        QTest::mouseClick(openDialog()->findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
        QTRY_VERIFY(openDialog() && openDialog()->inherits("ui::AclTreeDialog"));
        auditDialog();
        if (QTest::currentTestFailed())
            return;

        // Whatever else opens a dialog by a menu.
        QList<QPointer<QAction>> all; // those of dialogs on their way out go meanwhile
        const QList<QAction*> now = actionsOf(window());
        for (QAction* action : now)
            all += action;
        for (const QPointer<QAction>& action : std::as_const(all)) {
            if (action && action->text().endsWith(QStringLiteral("…")) && action->isEnabled()) {
                action->trigger();
                auditDialog();
            }
        }
    }

    void about()
    {
        ui::Diagnosis diagnosis;
        diagnosis.libraries = ui::usedLibraries();
        ui::AboutDialog dialog(diagnosis);
        dialog.open();
        auto* tabs = dialog.findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            AUDIT(dialog);
        }
    }

    /// Stands before a save, for one write and for many.
    void reviewDialog()
    {
        ui::Review review;
        review.path = nodePath("/node");
        review.intent = QStringLiteral("Save & close");
        review.before = "before";
        review.after = "after";
        review.warnings = {QStringLiteral("A warning.")};
        for (const std::size_t count : {1, 3}) {
            ui::ReviewDialog dialog(std::vector<ui::Review>(count, review));
            dialog.setNotice(QStringLiteral("A notice."));
            dialog.setPlan(QStringLiteral("A plan."));
            dialog.open();
            QTRY_VERIFY(dialog.findChild<ui::DiffView*>()->diff());
            AUDIT(dialog);
        }
    }

    void conflictDialog()
    {
        ui::Conflict conflict;
        conflict.path = nodePath("/node");
        conflict.base = "base";
        conflict.mine = "mine";
        conflict.theirs = "theirs";
        for (const bool binary : {false, true}) {
            conflict.binary = binary;
            ui::ConflictDialog dialog(conflict);
            dialog.open();
            QTRY_VERIFY(binary ? dialog.findChild<ui::DiffView*>()->diff() != nullptr : dialog.unresolved() == 1);
            AUDIT(dialog);
        }
    }

    void restoreDialog()
    {
        openView(false);
        registry::Restoration kept{{{nodePath("/gone"), "x", registry::openAcl(), {}}}, {nodePath("/gone/eph")}, {}};
        ui::RestoreDialog dialog(window().currentView()->session(), std::move(kept));
        dialog.open();
        AUDIT(dialog);
    }

    void connectionDialogWhileItTests()
    {
        actionNamed(window(), "New connection…")->trigger();
        QTRY_VERIFY(openDialog());
        QDialog* dialog = openDialog();
        const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields) {
            if (field->accessibleName() == QLatin1String("Connection string"))
                QTest::keyClicks(field, QStringLiteral("sample:"));
        }
        const QList<QAbstractButton*> buttons = dialog->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->accessibleName() == QLatin1String("Test")) {
                QTest::mouseClick(button, Qt::LeftButton);
                AUDIT(*dialog);
                QTRY_VERIFY(button->text().contains(QLatin1String("again")));
                AUDIT(*dialog);
            }
        }
        dialog->reject();
    }

    /// With every kind of credential, waiting for the keychain and without one.
    void credentials()
    {
        ui::KnownConnection known;
        known.profile.endpoint = registry::SampleEndpoint{};
        known.credentialSchemes = QStringList{QStringLiteral("digest"), QStringLiteral("own")};
        gui_test::FakeKeychain keychain;
        for (const auto mood : {gui_test::FakeKeychain::Mood::Works, gui_test::FakeKeychain::Mood::Refuses}) {
            keychain.mood = mood;
            ui::ConnectionDialog dialog(ui::ConnectionDialog::Purpose::Edit, false, keychain);
            dialog.setConnection(known);
            dialog.open();
            AUDIT(dialog);
            auto* tick = dialog.findChild<QCheckBox*>(QStringLiteral("rememberCredentials"));
            auto* reason = dialog.findChild<QLabel*>(QStringLiteral("keychainReason"));
            QTRY_VERIFY(tick->isEnabled() || reason->text().contains(QLatin1String("no such bus")));
            AUDIT(dialog);
        }
        ui::CredentialDialog question(known, QStringLiteral("A reason."));
        question.open();
        AUDIT(question);
    }

    /// A board with every kind of tile, in and out of edit mode, and its dialogs, tab by tab.
    void boards()
    {
        registry::board::Board board;
        board.title = "Board";
        board.connections = {{"prod", registry::parseEndpoint("sample:").value(), {}}};
        int row = 0;
        for (const registry::board::TileKind kind : board_test::allKinds) {
            registry::board::Tile tile =
                board_test::tile(kind, ("t" + std::to_string(row)).c_str(), {row % 4, row / 4, 1, 1});
            ++row;
            board.tiles.push_back(tile);
            ui::TileDialog dialog(board, tile);
            dialog.open();
            auto* tabs = dialog.findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                if (auto* add = tabs->currentWidget()->findChild<QAbstractButton*>(QStringLiteral("addRule")))
                    add->click();
                AUDIT(dialog);
            }
        }
        app::BoardWindow shown;
        shown.showBoard(board);
        shown.show();
        AUDIT(shown);
        shown.setEditing(true);
        for (QAction* action : shown.findChildren<QAction*>()) {
            if (action->text() == QLatin1String("&Alarms"))
                action->trigger();
        }
        AUDIT(shown);
        const QList<QMenu*> menus = shown.findChildren<QMenu*>();
        QVERIFY(menus.size() >= 4);
        for (const QMenu* menu : menus)
            QCOMPARE(faultsOf(*menu), QStringList());
        ui::BoardDialog settings(board);
        settings.open();
        AUDIT(settings);
    }

    /// Last: every dialog class there is was among those walked.
    void noDialogWasLeftOut()
    {
        QStringList headers;
        for (const char* name : {"dialogs", "dashboard"}) {
            const QDir folder(QStringLiteral(ROSTER_TEST_DATA "/../../ui/") + QLatin1String(name));
            const QStringList here = folder.entryList({QStringLiteral("*Dialog.h")});
            QVERIFY(here.size() >= 2);
            headers += here;
        }
        for (const QString& header : headers)
            QVERIFY2(m_seen.contains(QStringLiteral("ui::") + header.chopped(2)), qPrintable(header));
        QVERIFY(m_seen.contains(QLatin1String("QMessageBox")));
    }
};

QTEST_MAIN(DialogAccessTest)
#include "DialogAccessTest.moc"
