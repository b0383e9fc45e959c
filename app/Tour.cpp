// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tour.h"

#include "ConnectionView.h"
#include "MainWindow.h"
#include "panes/NodePane.h"
#include "panes/TreePane.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

template <typename Widget> std::function<ui::TourPlace()> inView(MainWindow& window, const QString& name = {})
{
    return [&window, name]() -> ui::TourPlace {
        const ui::ConnectionView* view = window.currentView();
        return {view ? view->findChild<Widget*>(name) : nullptr};
    };
}

/// The title of the menu that has the action.
std::function<ui::TourPlace()> inMenuBar(MainWindow& window, const char* action)
{
    return [&window, action]() -> ui::TourPlace {
        QMenuBar* bar = window.menuBar();
        const QList<QAction*> titles = bar->actions();
        for (QAction* title : titles) {
            const QList<QAction*> rows = title->menu() ? title->menu()->actions() : QList<QAction*>();
            for (const QAction* row : rows) {
                if (row->objectName() == QLatin1String(action))
                    return {bar, bar->actionGeometry(title)};
            }
        }
        return {};
    };
}

} // namespace

QList<ui::TourStep> tourSteps(MainWindow& window)
{
    const auto nodes = [&window] {
        if (ui::ConnectionView* view = window.currentView())
            view->showNodes();
    };
    return {
        {[] { return Words::tr("The tree"); },
            [] {
                return Words::tr(
                    "These are the nodes of the registry as they are on the server. The arrow keys move, Right opens a "
                    "branch. What changes is marked when it happens.");
            },
            inView<ui::TreePane>(window), nodes},
        {[] { return Words::tr("What a node holds"); },
            [] {
                return Words::tr(
                    "The data of the selected node, decoded. The tabs below have its status, its access list and its "
                    "history.");
            },
            inView<ui::NodePane>(window), nodes},
        {[] { return Words::tr("Services"); },
            [] {
                return Words::tr("The same registry seen as services: which instances are up and which have gone. "
                                 "Ctrl+2 gets there, "
                                 "Ctrl+1 comes back.");
            },
            inView<QToolButton>(window, QStringLiteral("servicesButton"))},
        {[] { return Words::tr("Read-only until you unlock it"); },
            [] {
                return Words::tr("A connection refuses every change until you click the padlock. Then each change is "
                                 "shown before it "
                                 "is sent, and can be taken back.");
            },
            inView<QToolButton>(window, QStringLiteral("padlock"))},
        {[] { return Words::tr("Everything there is to do"); },
            [] {
                return Words::tr(
                    "Ctrl+Shift+P opens the command palette: type a few letters of what you want to do. What is not "
                    "possible says why.");
            },
            inMenuBar(window, "showPalette")},
        {[] { return Words::tr("Help"); },
            [] {
                return Words::tr(
                    "F1 opens the page that fits what is in front. This tour is in the Help menu whenever you want it "
                    "again.");
            },
            inMenuBar(window, "showHelp")},
    };
}

} // namespace app
