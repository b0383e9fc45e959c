// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every window and dialog of the program as a screen reader and a keyboard user meet it.
#include "Actions.h"
#include "Application.h"
#include "BoardDesk.h"
#include "BoardSamples.h"
#include "BoardWindow.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "FakeKeychain.h"
#include "LanguageAudit.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WelcomePage.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dashboard/BoardDialog.h"
#include "dashboard/TileDialog.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/ConflictDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/CredentialDialog.h"
#include "dialogs/RestoreDialog.h"
#include "dialogs/ReviewDialog.h"
#include "diff/DiffView.h"
#include "language/Translations.h"
#include "help/Diagnosis.h"
#include "help/HelpWindow.h"
#include "help/TourPanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using ui::ConnectionView;

namespace {

registry::Path nodePath(const char* text)
{
    return registry::Path::parse(text).value();
}

/// Parts that Qt makes of one control, which speaks for them.
bool isPartOfAnother(const QWidget* widget)
{
    static const char* const wholes[] = {
        "QAbstractSpinBox", "QComboBox", "QLineEdit", "QTabBar", "QAbstractItemView", "QMenuBar", "QDialogButtonBox"};
    if (widget->objectName().startsWith(QLatin1String("qt_")))
        return !widget->parent()->inherits("QDialogButtonBox");
    for (const char* whole : wholes) {
        if (widget->parent()->inherits(whole) && !qobject_cast<const QPushButton*>(widget))
            return true;
    }
    return false;
}

/// Whether the keyboard or the mouse does something with it, so that it must say what.
bool isControl(const QWidget* widget)
{
    if (widget->isWindow() || widget->focusProxy() || isPartOfAnother(widget))
        return false;
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QSplitterHandle*>(widget)
        || qobject_cast<const QTabWidget*>(widget) || qobject_cast<const QHeaderView*>(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

QString describe(const QWidget* widget)
{
    QString chain;
    for (const QWidget* at = widget; at; at = at->parentWidget())
        chain += QStringLiteral(" < ") + QLatin1String(at->metaObject()->className())
            + (at->objectName().isEmpty() ? QString() : QStringLiteral("#") + at->objectName());
    return chain.mid(3);
}

/// Controls that a screen reader has no words for, shown or not.
QStringList namelessControls(const QWidget& window)
{
    QStringList result;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->window() != &window || !isControl(widget))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        const QString spoken = interface ? interface->text(QAccessible::Name) : QString();
        if (spoken.trimmed().isEmpty() && widget->accessibleName().isEmpty()) // a tab bar speaks its current tab
            result += describe(widget);
    }
    return result;
}

using Mnemonics = QMap<QString, QStringList>; ///< key -> who wants it

void claim(Mnemonics& mnemonics, const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        mnemonics[key.toString()] += text;
}

QStringList clashesOf(const Mnemonics& mnemonics)
{
    QStringList result;
    for (auto at = mnemonics.begin(); at != mnemonics.end(); ++at) {
        if (at->size() > 1)
            result += at.key() + QStringLiteral(": ") + at->join(QStringLiteral(" | "));
    }
    return result;
}

/// Alt+letter keys that more than one thing on screen claims: then neither does what it says.
QStringList clashesIn(const QWidget& window)
{
    Mnemonics mnemonics;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            claim(mnemonics, button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy()) {
            claim(mnemonics, label->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            claim(mnemonics, group->title());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                claim(mnemonics, tabs->tabText(i));
        } else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions())
                claim(mnemonics, action->text());
        }
    }
    return clashesOf(mnemonics);
}

/// What is wrong with a menu's own rows: two with one letter, or one without words.
QStringList faultsOf(const QMenu& menu)
{
    Mnemonics mnemonics;
    QStringList result;
    for (const QAction* action : menu.actions()) {
        claim(mnemonics, action->text());
        if (!action->isSeparator() && action->text().trimmed().isEmpty())
            result += QStringLiteral("a row without words in ") + menu.title();
    }
    return result + clashesOf(mnemonics);
}

QDialog* openDialog()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QList<QAction*> actionsOf(const app::MainWindow& window)
{
    QList<QAction*> all = window.findChildren<QAction*>();
    if (ConnectionView* view = window.currentView())
        all += view->actions().all();
    return all;
}

/// One that can be chosen now.
QAction* actionNamed(const app::MainWindow& window, const char* text)
{
    const QList<QAction*> all = actionsOf(window);
    for (QAction* action : all) {
        if (action->isEnabled() && action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

} // namespace

#define AUDIT(window)                                                                                                  \
    do {                                                                                                               \
        audit(window);                                                                                                 \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

#define AUDIT_DIALOGS(...)                                                                                             \
    for (const char* action : {__VA_ARGS__}) {                                                                         \
        auditDialogOf(action);                                                                                         \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    }

class AccessibilityTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;
    std::shared_ptr<registry::EmbeddedServer> m_server; ///< shared with its sessions
    registry::EmbeddedBackend* m_backend = nullptr; ///< of the last view
    static inline QStringList s_seen; ///< classes of dialogs that were walked

    app::MainWindow& window() { return m_app->window(); }

    void audit(QWidget& window)
    {
        s_seen += QLatin1String(window.metaObject()->className());
        const QString title = window.windowTitle() + QStringLiteral(": ");
        const QStringList nameless = namelessControls(window);
        QVERIFY2(
            nameless.isEmpty(), qPrintable(title + QStringLiteral("no name:\n") + nameless.join(QLatin1Char('\n'))));
        const QStringList clashes = clashesIn(window);
        QVERIFY2(clashes.isEmpty(), qPrintable(title + QStringLiteral("one key:\n") + clashes.join(QLatin1Char('\n'))));
        QVERIFY2(!window.windowTitle().isEmpty(), window.metaObject()->className());
        const QStringList faults = gui_test::languageFaults(m_app->translations(), window, clashesIn,
            window.inherits("ui::ConnectionDialog") || window.inherits("QMainWindow") ? gui_test::Window::Changes
                                                                                      : gui_test::Window::StaysAsItIs);
        for (const QString& fault : faults)
            qWarning("%s", qPrintable(title + fault)); // a message of QVERIFY2 has only so much room
        QVERIFY2(faults.isEmpty(), qPrintable(title));
    }
    /// The dialog that is open or about to open; then closes it. Qt's own file dialog is left unjudged.
    void auditDialog()
    {
        QTRY_VERIFY(openDialog());
        QDialog* dialog = openDialog();
        if (!qobject_cast<QFileDialog*>(dialog))
            AUDIT(*dialog);
        dialog->reject();
        QTRY_VERIFY(!openDialog());
    }
    void auditDialogOf(const char* action)
    {
        QTRY_VERIFY2(actionNamed(window(), action), action);
        actionNamed(window(), action)->trigger();
        auditDialog();
    }
    void openView(bool readOnly)
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.name = "test & more";
        profile.colour = "#d03030";
        profile.readOnly = readOnly;
        const auto maker = [this](const registry::ConnectionProfile& asked) {
            auto backend =
                std::make_unique<registry::EmbeddedBackend>(m_server, registry::AccessGate(asked.readOnly), asked);
            m_backend = backend.get();
            return backend;
        };
        window().addView(
            new ConnectionView(std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions(), maker),
                false, ui::Stores{}));
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Connected);
    }
    /// A node with these data, shown.
    void showNode(const char* name, const std::string& data)
    {
        const registry::Path path = nodePath(name);
        (void)window().currentView()->session().apply(registry::op::Create{path, data});
        QTRY_VERIFY([&] {
            window().currentView()->goTo(path);
            return window().currentView()->currentPath() == path;
        }());
        QTRY_VERIFY(window().findChild<QWidget*>(QStringLiteral("nodeData")));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = registry::EmbeddedServer::inMemory();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        window().resize(1400, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup()
    {
        m_app.reset();
        m_server.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    /// The walk itself: it sees what it is there to see.
    void offendersAreSeen()
    {
        QDialog dialog;
        auto* field = new QLineEdit(&dialog);
        auto* save = new QPushButton(QStringLiteral("&Save"), &dialog);
        auto* send = new QPushButton(QStringLiteral("&Send"), &dialog);
        auto* picture = new QPushButton(&dialog);
        dialog.show();
        QCOMPARE(namelessControls(dialog).size(), 2);
        QCOMPARE(clashesIn(dialog), QStringList{QStringLiteral("Alt+S: &Save | &Send")});
        auto* label = new QLabel(QStringLiteral("Sen&der:"), &dialog);
        label->setBuddy(field);
        label->show();
        picture->setAccessibleName(QStringLiteral("Picture"));
        QCOMPARE(namelessControls(dialog), QStringList());
        send->setText(QStringLiteral("Sen&d"));
        QCOMPARE(clashesIn(dialog).size(), 1);
        save->hide();
        label->hide();
        QCOMPARE(clashesIn(dialog), QStringList());
        QMenu menu;
        menu.addAction(QStringLiteral("&One"));
        menu.addAction(QStringLiteral("Tw&o"));
        menu.addAction(QString());
        QCOMPARE(faultsOf(menu).size(), 2);
    }

    void welcomePage()
    {
        AUDIT(window());
        ui::KnownConnection known;
        known.profile.endpoint = registry::SampleEndpoint{};
        known.saved = true;
        m_app->settings().remember(known);
        window().welcomePage()->setConnections(m_app->settings().connections());
        AUDIT(window());
    }

    void menus()
    {
        openView(false);
        const QList<QMenu*> all = window().findChildren<QMenu*>();
        QVERIFY(all.size() >= 6);
        for (QMenu* menu : all) {
            Q_EMIT menu->aboutToShow();
            const QStringList faults = faultsOf(*menu);
            QVERIFY2(
                faults.isEmpty(), qPrintable(menu->title() + QStringLiteral(": ") + faults.join(QLatin1Char('\n'))));
        }
        const QStringList languages = app::Translations::available();
        QVERIFY(languages.size() >= 5);
        for (const QString& language : languages) {
            gui_test::speak(m_app->translations(), language);
            for (const QMenu* menu : all) {
                const QStringList faults = faultsOf(*menu);
                QVERIFY2(faults.isEmpty(), qPrintable(language + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
            }
        }
    }

    void connectionView_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("locked") << true;
        QTest::newRow("unlocked") << false;
    }
    /// Every pane and bar there is, whatever the connection's state.
    void connectionView()
    {
        QFETCH(bool, readOnly);
        if (readOnly) {
            openView(false);
            showNode("/node", R"({"a": [1, 2], "b": })");
            openView(true);
            window().currentView()->goTo(nodePath("/node"));
            QTRY_VERIFY(window().currentView()->currentPath() == nodePath("/node"));
        } else {
            openView(false);
            showNode("/node", R"({"a": [1, 2], "b": })");
        }
        auto* details = window().currentView()->findChild<QTabWidget*>(QStringLiteral("details"));
        QTRY_VERIFY((details = window().currentView()->findChild<QTabWidget*>(QStringLiteral("details"))));
        for (int tab = 0; tab < details->count(); ++tab) {
            details->setCurrentIndex(tab);
            AUDIT(window());
        }
        auto* editor = window().currentView()->findChild<QWidget*>(QStringLiteral("nodeData"));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        AUDIT(window());
        actionNamed(window(), "Command palette")->trigger();
        auto* palette = window().findChild<QWidget*>(QStringLiteral("commandPalette"));
        QVERIFY(palette && palette->isVisible());
        AUDIT(window());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        m_backend->faults().disconnect();
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Suspended);
        AUDIT(window());
        m_backend->faults().expire();
        m_backend->faults().reconnect();
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Connected);
        AUDIT(window());
    }

    void contextMenus()
    {
        openView(false);
        showNode("/node", "text");
        QTreeView* tree = nullptr;
        const QList<QTreeView*> trees = window().currentView()->findChildren<QTreeView*>();
        for (QTreeView* one : trees)
            tree = one->accessibleName() == QLatin1String("Registry tree") ? one : tree;
        QTRY_VERIFY(tree->currentIndex().isValid());
        auto* editor = window().currentView()->findChild<QAbstractScrollArea*>(QStringLiteral("nodeData"));
        const std::pair<QWidget*, QPoint> places[] = {
            {tree->viewport(), tree->visualRect(tree->currentIndex()).center()}, {editor->viewport(), QPoint(20, 20)}};
        for (const auto& [widget, at] : places) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY2(menu, widget->metaObject()->className());
            QCOMPARE(faultsOf(*menu), QStringList());
            QVERIFY(!menu->actions().isEmpty());
            menu->close();
        }
    }

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

    void helpAndTour()
    {
        ui::HelpWindow help;
        help.show();
        help.openTopic(QStringLiteral("troubleshooting#NoNode"));
        QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
        AUDIT(help);
        help.findChild<QLineEdit*>(QStringLiteral("helpSearch"))->setText(QStringLiteral("padlock"));
        QTRY_VERIFY(help.findChild<QWidget*>(QStringLiteral("helpHits"))->isVisible());
        AUDIT(help);
        openView(true);
        window().showTour();
        const auto tour = QPointer(window().findChild<ui::TourPanel*>());
        for (int step = 0; tour && tour->isVisible(); ++step) {
            QCOMPARE(tour->step(), step);
            AUDIT(window());
            QTest::mouseClick(tour->findChild<QPushButton*>(QStringLiteral("tourNext")), Qt::LeftButton);
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
            QVERIFY2(s_seen.contains(QStringLiteral("ui::") + header.chopped(2)), qPrintable(header));
        QVERIFY(s_seen.contains(QLatin1String("ui::HelpWindow")));
        QVERIFY(s_seen.contains(QLatin1String("QMessageBox")));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
