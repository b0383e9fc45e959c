// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus: in the usual order, short enough to be read, and with everything in them that one can do.
#include "ActionMenus.h"
#include "Actions.h"
#include "Application.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "WindowTools.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dialogs/ShortcutsDialog.h"
#include "editor/DataEditor.h"
#include "editor/FindBar.h"
#include "panes/DataPanel.h"
#include "panes/NodePane.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using window_test::pathTo;

namespace {

constexpr int mostRows = 16;

QString words(const QAction& action)
{
    return action.text().remove(QLatin1Char('&'));
}

/// The menu and all below it.
QList<QMenu*> allMenus(QMenu& menu)
{
    QList<QMenu*> result{&menu};
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            result += allMenus(*action->menu());
    }
    return result;
}

/// Too long a menu, two lines in a row, or one at an end.
QStringList faultsOf(const QMenu& menu)
{
    QStringList result;
    int rows = 0;
    bool wasLine = true;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator() && wasLine)
            result += menu.title() + QStringLiteral(": a line with nothing above it");
        wasLine = action->isSeparator();
        rows += action->isSeparator() ? 0 : 1;
    }
    if (wasLine && rows > 0)
        result += menu.title() + QStringLiteral(": a line at the end");
    if (rows > mostRows || rows == 0)
        result += QStringLiteral("%1: %2 rows").arg(menu.title()).arg(rows);
    return result;
}

} // namespace

class MenusTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;
    ui::ConnectionView* m_view = nullptr;

    app::MainWindow& window() { return m_app->window(); }

    QMenu* menu(const char* title)
    {
        const QList<QAction*> all = window().menuBar()->actions();
        for (const QAction* action : all) {
            if (words(*action) == QLatin1String(title))
                return action->menu();
        }
        return nullptr;
    }

    void open()
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.readOnly = false;
        m_view = new ui::ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions()), false, ui::Stores{});
        window().addView(m_view);
        QTRY_COMPARE(m_view->session().status().state, registry::ConnectionState::Connected);
        m_view->goTo(pathTo("/config"));
        QTRY_VERIFY(m_view->currentPath() == pathTo("/config"));
    }

    /// What a menu of the bar holds, menus in it included.
    QList<QAction*> entriesOf(const char* title)
    {
        QList<QAction*> result;
        for (const QMenu* one : allMenus(*menu(title)))
            result += one->actions();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void inTheUsualOrder()
    {
        QStringList titles;
        const QList<QAction*> all = window().menuBar()->actions();
        for (const QAction* action : all)
            titles += words(*action);
        QCOMPARE(titles, window_test::words({"File", "Edit", "View", "Node", "Connection", "Help"}));
        for (const char* title : {"Edit", "Node"}) { // nothing is open
            QCOMPARE(menu(title)->actions().size(), 1);
            QVERIFY(!menu(title)->actions().first()->isEnabled());
        }
    }

    void noneIsTooLong()
    {
        open();
        const QList<QAction*> all = window().menuBar()->actions();
        for (const QAction* action : all) {
            Q_EMIT action->menu()->aboutToShow();
            for (const QMenu* one : allMenus(*action->menu()))
                if (one->menuAction()->isEnabled()) // no board was opened yet
                    QCOMPARE(faultsOf(*one), QStringList());
        }
    }

    void everyActionHasOnePlace()
    {
        open();
        ui::fillEditMenu(*menu("Edit"), m_view->actions()); // once more: nothing piles up
        ui::fillNodeMenu(*menu("Node"), m_view->actions());
        const QList<QAction*> shown = entriesOf("Edit") + entriesOf("Node");
        const QList<QAction*> offered = m_view->actions().all();
        QVERIFY(offered.size() > 30);
        for (QAction* action : offered)
            QVERIFY2(shown.count(action) == 1, qPrintable(action->objectName()));
        QCOMPARE(menu("Node")->findChildren<QMenu*>().size(), 2);
    }

    /// An entry that nobody gave a place.
    void noneGetsLost()
    {
        open();
        QAction* fresh = m_view->actions().add({.name = "fresh", .text = QStringLiteral("Fresh"), .what = {}});
        QMenu node;
        ui::fillNodeMenu(node, m_view->actions());
        QCOMPARE(node.actions().last(), fresh);
    }

    void menuOfARow()
    {
        open();
        auto* pane = m_view->findChild<ui::TreePane*>();
        const QPoint at = pane->view().visualRect(pane->view().currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, pane->view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(pane->view().viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QList<QAction*> shown;
        for (const QMenu* one : allMenus(*menu)) {
            QCOMPARE(faultsOf(*one), QStringList());
            QVERIFY(one->toolTipsVisible()); // why something is greyed
            shown += one->actions();
        }
        for (const char* name : {"createNode", "pasteNodes", "saveDraft", "stageDraft", "showAsService"})
            QVERIFY2(shown.contains(m_view->actions().find(name)), name);
        menu->close();
    }

    /// One key means one thing where the focus is, and the menu says which.
    void copies()
    {
        open();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QAction* copy = m_view->actions().find("copyPath");
        QCOMPARE(copy->shortcut(), QKeySequence(QKeySequence::Copy));
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/config"));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        auto* pane = m_view->findChild<ui::TreePane*>();
        pane->view().setFocus();
        QTest::keyClick(&pane->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/config"));
        m_view->goTo(pathTo("/config/web/routes.yaml"));
        QTRY_VERIFY(m_view->currentPath() == pathTo("/config/web/routes.yaml"));
        m_view->actions().find("copyData")->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().size() > 20);
    }

    void finds()
    {
        open();
        m_view->goTo(pathTo("/config/web/routes.yaml"));
        QTRY_VERIFY(m_view->findChild<ui::NodePane*>());
        auto& panel = m_view->findChild<ui::NodePane*>()->panel();
        QTRY_VERIFY(panel.editor().text().size() > 20);
        QVERIFY(m_view->actions().find("findText")->isEnabled());
        m_view->actions().find("findText")->trigger();
        auto* bar = panel.findChild<ui::FindBar*>();
        QTRY_VERIFY(bar->isVisible());
        auto* field = window_test::named(panel, "Find in data");
        QTRY_VERIFY(field->hasFocus());
        window_test::type(field, QStringLiteral("e"));
        const auto place = [bar] {
            QStringList all;
            for (const QLabel* label : bar->findChildren<QLabel*>())
                all += label->text();
            return all;
        };
        const QStringList first = place();
        m_view->actions().find("findNext")->trigger();
        QVERIFY(place() != first);
        m_view->actions().find("findPrevious")->trigger();
        QCOMPARE(place(), first);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier); // the panel's own key
        QVERIFY(bar->isVisible());
    }

    /// The window of all keys says what the menus say.
    void keysAreListed()
    {
        open();
        const ui::ShortcutsDialog dialog(window().findChildren<QAction*>());
        QStringList listed;
        const auto* list = dialog.findChild<QTreeWidget*>();
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            listed += list->topLevelItem(row)->text(0) + QLatin1Char('|') + list->topLevelItem(row)->text(1);
        QVERIFY(listed.contains(QStringLiteral("Find in text|Ctrl+F")));
        QVERIFY(listed.contains(QStringLiteral("Copy path|Ctrl+C")));
        for (QAction* action : entriesOf("Edit") + entriesOf("Node")) {
            if (action->shortcut().isEmpty())
                continue;
            const QString row = words(*action).remove(QStringLiteral("…")) + QLatin1Char('|')
                + action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(listed.contains(row), qPrintable(row));
        }
        listed.sort();
        QCOMPARE(listed.removeDuplicates(), 0);
    }
};

QTEST_MAIN(MenusTest)
#include "MenusTest.moc"
