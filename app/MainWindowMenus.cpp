// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow: what there is to choose, and nothing of what it does.
#include "MainWindow.h"

#include "ActionMenus.h"
#include "Actions.h"
#include "ConnectionView.h"
#include "Icons.h"
#include "KnownConnection.h"
#include "PlainText.h"
#include "language/Translations.h"
#include "help/HelpEvent.h"
#include "palette/CommandPalette.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QPointer>

namespace app {

namespace {

constexpr int mostRecentCommands = 20;

/// Why an action is not possible just now.
using Obstacle = std::function<QString(const QAction&)>;

/// Everything one can choose in a menu and the menus in it.
void collect(const QMenu& menu, const QString& group, const Obstacle& obstacle, std::vector<ui::Command>& into)
{
    const QList<QAction*> all = menu.actions();
    for (QAction* action : all) {
        if (action->menu())
            collect(*action->menu(), ui::withoutKey(action->text()), obstacle, into);
        else if (!action->isSeparator())
            into.push_back({action, group,
                [obstacle, action = QPointer(action)] { return action ? obstacle(*action) : QString(); }});
    }
}

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    makeViewMenu();
    m_nodeMenu = menuBar()->addMenu(tr("&Node"));
    makeConnectionMenu();
    makeHelpMenu();
    fillMenusOfView();
}

QAction* MainWindow::addTo(QMenu* menu, const QString& text, const QKeySequence& keys, const char* icon)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    if (icon)
        action->setIcon(ui::icon(icon));
    return action;
}

QAction* MainWindow::addForView(
    QMenu* menu, const QString& text, const QKeySequence& keys, void (ui::ConnectionView::*act)(), const char* icon)
{
    QAction* action = addTo(menu, text, keys, icon);
    m_viewActions.append(action);
    if (act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (ui::ConnectionView* view = currentView())
                (view->*act)();
        });
    }
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    connect(addTo(menu, tr("&New connection…"), QKeySequence(Qt::CTRL | Qt::Key_N), "add"), &QAction::triggered, this,
        &MainWindow::newConnectionRequested);
    connect(addTo(menu, tr("&Open registry file…"), QKeySequence(Qt::CTRL | Qt::Key_O), "open"), &QAction::triggered,
        this, &MainWindow::fileRequested);
    connect(addTo(menu, tr("Open &sample registry"), {}, "sample"), &QAction::triggered, this,
        &MainWindow::sampleRequested);
    menu->addSeparator();
    addBoards(menu);
    menu->addSeparator();
    connect(addForView(menu, tr("New &tab of this connection"), QKeySequence(Qt::CTRL | Qt::Key_T), nullptr),
        &QAction::triggered, this, [this] { Q_EMIT duplicateRequested(currentView()); });
    connect(addForView(menu, tr("&Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W), nullptr, "close"),
        &QAction::triggered, this, [this] { closeView(currentView()); });
    menu->addSeparator();
    connect(
        addTo(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::addBoards(QMenu* menu)
{
    connect(addTo(menu, tr("New &board"), {}), &QAction::triggered, this, &MainWindow::newBoardRequested);
    connect(addTo(menu, tr("Open boar&d…"), {}), &QAction::triggered, this, &MainWindow::openBoardRequested);
    m_recentBoards = menu->addMenu(tr("&Recent boards"));
    m_recentBoards->setEnabled(false);
    connect(
        addTo(menu, tr("Open the &example board"), {}), &QAction::triggered, this, &MainWindow::sampleBoardRequested);
}

void MainWindow::setRecentBoards(const QStringList& files)
{
    m_recentBoards->clear();
    for (const QString& file : files) {
        QAction* action = m_recentBoards->addAction(ui::withoutMnemonics(ui::displayText(file.toStdString())));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentBoardRequested(file); });
    }
    m_recentBoards->setEnabled(!files.isEmpty());
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    addForView(menu, tr("&Refresh"), QKeySequence(Qt::Key_F5), &ui::ConnectionView::refresh, "refresh");
    addForView(menu, tr("&Nodes"), QKeySequence(Qt::CTRL | Qt::Key_1), &ui::ConnectionView::showNodes);
    addForView(menu, tr("&Services"), QKeySequence(Qt::CTRL | Qt::Key_2), &ui::ConnectionView::showServices);
    addForView(menu, tr("Edit &path"), QKeySequence(Qt::CTRL | Qt::Key_L), &ui::ConnectionView::focusPath);
    m_pause =
        addForView(menu, tr("Pause &live changes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), nullptr, "pause");
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, [this](bool paused) { currentView()->setPaused(paused); });
    menu->addSeparator();
    connect(addForView(menu, tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), nullptr), &QAction::triggered, this,
        [this] { stepTab(1); });
    connect(addForView(menu, tr("Pre&vious tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), nullptr),
        &QAction::triggered, this, [this] { stepTab(-1); });
    menu->addSeparator();

    QAction* palette = addTo(menu, tr("&Command palette"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    palette->setObjectName(QStringLiteral("showPalette"));
    connect(palette, &QAction::triggered, this, &MainWindow::showPalette);
    m_motion = addTo(menu, tr("Reduced &motion"), {});
    m_motion->setCheckable(true);
    m_motion->setToolTip(tr("Nothing fades or slides; what changed keeps a mark until you visit it"));
    connect(m_motion, &QAction::triggered, this, &MainWindow::reducedMotionRequested);
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<const char*, QString> names[] = {
        {"system", tr("&System", "theme")}, {"light", tr("&Light", "theme")}, {"dark", tr("&Dark", "theme")}};
    for (const auto& [theme, text] : names) {
        QAction* action = group->addAction(themes->addAction(text));
        action->setCheckable(true);
        action->setData(QLatin1String(theme));
        m_themeActions.append(action);
        connect(
            action, &QAction::triggered, this, [this, action] { Q_EMIT themeRequested(action->data().toString()); });
    }
    addLanguages(menu->addMenu(tr("Lan&guage")));
}

void MainWindow::addLanguages(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    QStringList all = Translations::available();
    all.prepend(QStringLiteral("system"));
    for (const QString& language : std::as_const(all)) {
        const bool isSystem = language == QLatin1String("system");
        QAction* action = group->addAction(
            menu->addAction(isSystem ? tr("&System", "language") : Translations::nativeName(language)));
        action->setCheckable(true);
        action->setData(language);
        m_languageActions.append(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageRequested(language); });
    }
}

void MainWindow::makeConnectionMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Connection"));
    connect(addForView(menu, tr("&Edit connection…"), {}, nullptr, "edit"), &QAction::triggered, this,
        [this] { Q_EMIT editRequested(currentView()); });
    m_lock = addForView(menu, tr("&Unlock for changes…"), {}, nullptr, "padlock");
    connect(m_lock, &QAction::triggered, this,
        [this] { Q_EMIT lockChangeRequested(currentView(), !currentView()->session().gate().isReadOnly()); });
    connect(addForView(menu, tr("&Ask the server now"), {}, nullptr), &QAction::triggered, this,
        [this] { currentView()->session().probe(); });
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* help = addTo(menu, tr("Roster &help"), QKeySequence(Qt::Key_F1));
    help->setObjectName(QStringLiteral("showHelp"));
    connect(help, &QAction::triggered, this, [this] {
        QWidget* front = focusWidget() ? focusWidget() : this;
        ui::askForHelpOn(*front);
    });
    connect(addTo(menu, tr("&Tour of the window"), {}), &QAction::triggered, this, &MainWindow::showTour);
    connect(addTo(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1)), &QAction::triggered, this,
        &MainWindow::showShortcuts);
    connect(addTo(menu, tr("&About Roster"), {}, "info"), &QAction::triggered, this, &MainWindow::showAbout);
}

/// Not when one opens: those who listen find in it what there is without opening it.
void MainWindow::fillMenusOfView()
{
    if (ui::ConnectionView* view = currentView()) {
        ui::fillEditMenu(*m_editMenu, view->actions());
        ui::fillNodeMenu(*m_nodeMenu, view->actions());
        return;
    }
    for (QMenu* menu : {m_editMenu, m_nodeMenu}) {
        menu->clear();
        menu->addAction(tr("No connection is open"))->setEnabled(false);
    }
}

void MainWindow::showPalette()
{
    if (!m_palette) {
        m_palette = new ui::CommandPalette(this);
        connect(m_palette, &ui::CommandPalette::chosen, this, &MainWindow::useCommand);
    }
    std::vector<ui::Command> commands;
    const QPointer<ui::ConnectionView> view = currentView();
    const QList<QAction*> menus = menuBar()->actions();
    for (const QAction* entry : menus) {
        const bool ofView = entry->menu() == m_editMenu || entry->menu() == m_nodeMenu;
        if (ofView && !view)
            continue;
        const Obstacle obstacle = [ofView, view](const QAction& action) {
            if (ofView)
                return view ? view->actions().obstacleTo(action) : QString();
            return tr("Open a connection first.");
        };
        collect(*entry->menu(), ui::withoutKey(entry->text()), obstacle, commands);
    }
    m_palette->popUp(std::move(commands), m_recentCommands);
}

void MainWindow::useCommand(const QString& id)
{
    m_recentCommands.removeAll(id);
    m_recentCommands.prepend(id);
    m_recentCommands = m_recentCommands.mid(0, mostRecentCommands);
    Q_EMIT recentCommandsChanged(m_recentCommands);
}

void MainWindow::setTheme(const QString& theme)
{
    for (QAction* action : std::as_const(m_themeActions))
        action->setChecked(action->data().toString() == theme);
}

void MainWindow::setLanguage(const QString& language)
{
    for (QAction* action : std::as_const(m_languageActions))
        action->setChecked(action->data().toString() == language);
}

void MainWindow::setReducedMotion(bool reduced)
{
    m_motion->setChecked(reduced);
}

} // namespace app
