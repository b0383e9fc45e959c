// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionView.h"

#include "ActionMenus.h"
#include "Actions.h"
#include "ConnectionBanner.h"
#include "ConnectionEditing.h"
#include "ConnectionServices.h"
#include "ErrorText.h"
#include "Icons.h"
#include "KnownConnection.h"
#include "PlainText.h"
#include "access/AccessController.h"
#include "access/PasswordNotice.h"
#include "edit/ChangeSetController.h"
#include "edit/SeenChanges.h"
#include "edit/UndoController.h"
#include "models/EventModel.h"
#include "panes/AclPane.h"
#include "panes/DataPanel.h"
#include "panes/HistoryPane.h"
#include "panes/JsonTree.h"
#include "panes/NodePane.h"
#include "panes/PathBar.h"
#include "panes/StatPane.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"
#include "services/RegistrationController.h"
#include "structure/StructureController.h"

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

/// The environment's colour along the window; nothing without one.
QWidget* colourStrip(const std::string& colour, QWidget* parent)
{
    const QColor fill(QString::fromStdString(colour));
    if (colour.empty() || !fill.isValid())
        return nullptr;
    auto* strip = new QFrame(parent);
    strip->setObjectName(QStringLiteral("colourStrip"));
    strip->setFixedHeight(5);
    strip->setAutoFillBackground(true);
    QPalette palette = strip->palette();
    palette.setColor(QPalette::Window, fill);
    strip->setPalette(palette);
    return strip;
}

LoggedEvent::Kind kindOf(registry::WatchEvent what)
{
    switch (what) {
    case registry::WatchEvent::Created:
        return LoggedEvent::WatchCreated;
    case registry::WatchEvent::Deleted:
        return LoggedEvent::WatchDeleted;
    case registry::WatchEvent::ChildrenChanged:
        return LoggedEvent::WatchChildren;
    case registry::WatchEvent::Changed:
        break;
    }
    return LoggedEvent::WatchChanged;
}

} // namespace

ConnectionView::ConnectionView(
    std::unique_ptr<registry::ServiceRegistry> services, bool lockedForGood, Stores stores, QWidget* parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_session(m_services->session())
    , m_lockedForGood(lockedForGood)
    , m_stores(stores)
    , m_actions(new Actions(m_session, lockedForGood, this))
    , m_structure(new StructureController(m_session, *m_actions, stores.clipboard, this))
    , m_editing(new ConnectionEditing(m_session, *m_actions, stores, lockedForGood, this))
    , m_access(new AccessController(m_session, *m_actions, this))
    , m_undo(new UndoController(m_session, stores.journal, *m_actions, this))
    , m_servicesView(new ConnectionServices(m_session, *m_actions, stores.detectorFolder, this))
    , m_registrations(new RegistrationController(*m_services, *m_actions, stores, lockedForGood, this))
    , m_events(new EventModel(this))
    , m_seen(new SeenChanges(m_session.cache(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (QWidget* strip = colourStrip(m_session.profile().colour, this))
        layout->addWidget(strip);
    layout->addWidget(makeTop());
    m_banner = new ConnectionBanner(this);
    layout->addWidget(m_banner);
    m_password = new PasswordNotice(m_session, this);
    layout->addWidget(m_password);
    layout->addWidget(m_editing->makeDraftBar(this));
    addHistoryAction();
    addCopyActions();
    makeTree(layout);
    connectSession();
    updateStatus();
    if (m_stores.journal)
        m_session.setJournal(*m_stores.journal);
    m_services->start(); // what is wrong with the address is shown by the status
}

ConnectionView::~ConnectionView()
{
    // The panes hold the session: they go first.
    m_session.disconnect(this);
    m_editing->putAway();
    m_servicesView->putAway();
    delete m_across;
    delete m_pathBar;
    delete m_password;
    delete m_access;
    delete m_registrations;
    delete m_structure;
    delete m_editing;
    delete m_undo;
    delete m_actions;
    delete m_seen;
}

QString ConnectionView::title() const
{
    return connectionTitle(m_session.profile());
}

std::optional<registry::Path> ConnectionView::currentPath() const
{
    return m_tree->currentPath();
}

bool ConnectionView::isWorking() const
{
    return m_structure->isWorking() || m_undo->isWorking() || m_editing->changes().isApplying();
}

void ConnectionView::leave(bool quitting, std::function<void()> go)
{
    using Ending = RegistrationController::Ending;
    m_registrations->askBeforeEnding(
        quitting ? Ending::Program : Ending::Tab, title(), [this, guard = QPointer(this), go = std::move(go)] {
            if (guard)
                m_editing->leave(go);
        });
}

void ConnectionView::goTo(const registry::Path& path)
{
    m_servicesView->showNodes();
    m_pathBar->showProblem({});
    m_tree->goTo(path);
}

void ConnectionView::focusPath()
{
    m_pathBar->focusEdit();
}

void ConnectionView::takeFocus(const QString& part)
{
    auto* there = part.isEmpty() ? nullptr : findChild<QWidget*>(part);
    if (there && there->isVisibleTo(this) && there->isEnabled()) {
        there->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_tree->setFocus(Qt::OtherFocusReason);
    m_focusWanted = m_node ? QString() : part; // some parts come after the first paint
}

void ConnectionView::showNodes()
{
    m_servicesView->showNodes();
}

void ConnectionView::showServices()
{
    m_servicesView->showServices();
}

void ConnectionView::refresh()
{
    if (m_servicesView->refresh())
        return;
    m_tree->refresh();
    if (const auto path = currentPath()) {
        m_session.watchHub().refresh(*path);
        if (m_acl)
            m_acl->setPath(path);
    }
}

void ConnectionView::setPaused(bool paused)
{
    m_tree->setPaused(paused);
}

bool ConnectionView::isPaused() const
{
    return m_tree->isPaused();
}

QByteArray ConnectionView::saveLayout() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_across->saveState() << (m_node ? m_down->saveState() : m_downState)
           << qint32(m_node ? m_node->panel().tree().keyWidth() : m_keyWidth);
    return state;
}

void ConnectionView::restoreLayout(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray across;
    qint32 keyWidth = 0; // stays so in what was kept before there was one
    stream >> across >> m_downState >> keyWidth;
    m_keyWidth = keyWidth;
    m_across->restoreState(across);
    if (m_node) {
        m_down->setSizes({600, 300});
        m_node->panel().tree().setKeyWidth(m_keyWidth);
    }
    m_down->restoreState(m_downState);
}

QByteArray ConnectionView::saveTree() const
{
    return m_tree->saveState();
}

void ConnectionView::restoreTree(const QByteArray& state)
{
    if (!state.isEmpty())
        m_tree->restoreState(state);
}

void ConnectionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions->update(); // their reasons are put together
}

void ConnectionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // The editor costs more than the rest of the window: the tree is on screen before it is made.
    if (!m_node)
        QTimer::singleShot(0, this, &ConnectionView::makeDetails);
}

QWidget* ConnectionView::makeTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(4, 3, 4, 3);
    m_pathBar = new PathBar(m_session, top);
    connect(m_pathBar, &PathBar::pathRequested, this, [this](const registry::Path& path) {
        goTo(path);
        m_tree->setFocus(); // on with the arrow keys
    });
    auto* refreshButton = new QToolButton(top);
    refreshButton->setIcon(icon("refresh"));
    refreshButton->setAutoRaise(true);
    refreshButton->setAccessibleName(tr("Refresh"));
    refreshButton->setToolTip(tr("Read again what is shown (F5)"));
    connect(refreshButton, &QToolButton::clicked, this, &ConnectionView::refresh);
    m_padlock = new QToolButton(top);
    m_padlock->setAccessibleName(tr("Read-only"));
    m_padlock->setObjectName(QStringLiteral("padlock"));
    m_padlock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(
        m_padlock, &QToolButton::clicked, this, [this] { Q_EMIT lockChangeRequested(!m_session.gate().isReadOnly()); });
    layout->addWidget(m_servicesView->makeSwitch(top));
    layout->addWidget(m_pathBar, 1);
    layout->addWidget(refreshButton);
    layout->addWidget(m_padlock);
    return top;
}

void ConnectionView::makeTree(QVBoxLayout* layout)
{
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setChildrenCollapsible(false);
    m_tree = new TreePane(m_session, m_across);
    m_tree->addActions(m_actions->all()); // for their keys
    m_tree->setRowMenu([this](QMenu& menu) { addRowMenu(menu, *m_actions); });
    m_down = new QSplitter(Qt::Vertical, m_across);
    m_down->setChildrenCollapsible(false);
    m_across->addWidget(m_tree);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(0, 5);
    m_across->setStretchFactor(1, 6);
    m_across->setSizes({612, 748}); // of a window as it first opens; others keep the share
    layout->addWidget(m_servicesView->makePages(m_across, this), 1);
    connect(m_servicesView, &ConnectionServices::goToRequested, this, &ConnectionView::goTo);
    connect(m_servicesView, &ConnectionServices::switched, this, &ConnectionView::updatePlace);
    connect(m_servicesView, &ConnectionServices::currentPathChanged, this, &ConnectionView::updatePlace);
    connect(m_tree, &TreePane::currentPathChanged, this, &ConnectionView::setCurrentPath);
    m_tree->setFocus(); // where keys go when this view takes another's place; else the path would be open for typing
    m_editing->markIn(*m_tree);
    connect(m_editing, &ConnectionEditing::goToRequested, this, &ConnectionView::goTo);
    connect(m_editing, &ConnectionEditing::draftsRequested, this, [this] { showTab(DraftsTab); });
    connect(&m_editing->changes(), &ChangeSetController::showRequested, this, [this] { showTab(ChangesTab); });
    connect(m_tree, &TreePane::selectionChanged, this, &ConnectionView::updateSelection);
    connect(m_tree, &TreePane::pathMissing, this, &ConnectionView::showMissing);
    connect(m_tree, &TreePane::openInNewTabRequested, this, &ConnectionView::openInNewTabRequested);
    connect(m_structure, &StructureController::nodeCreated, this, &ConnectionView::goTo);
}

void ConnectionView::addCopyActions()
{
    const auto add = [this](Actions::Entry entry, void (TreePane::*copy)(const registry::Path&)) {
        entry.needs = Actions::Needs::Node;
        entry.act = [this, copy] { (m_tree->*copy)(*m_actions->selection().current); };
        // Shown, and never its own: the tree has these keys, and what else is copied elsewhere has them there.
        m_actions->add(std::move(entry))->setShortcutContext(Qt::WidgetShortcut);
    };
    add({.name = "copyPath",
            .text = tr("&Copy path"),
            .what = tr("Copy the path of the selected node"),
            .icon = "copy",
            .shortcut = QKeySequence::Copy},
        &TreePane::copyPath);
    add({.name = "copyData",
            .text = tr("C&opy data"),
            .what = tr("Copy what the selected node holds"),
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        &TreePane::copyData);
}

void ConnectionView::connectSession()
{
    connect(&m_session, &registry::Session::statusChanged, this, &ConnectionView::updateStatus);
    connect(&m_session, &registry::Session::watchFired, this, [this](const registry::WatchFired& fired) {
        m_events->add({{}, kindOf(fired.what), {}, fired.path, {}});
    });
    connect(&m_session.cache(), &registry::NodeCache::changed, this,
        [this](const registry::ChangeSet& changes) { m_events->add(changes, m_session.cache()); });
    connect(&m_session.watchHub(), &registry::WatchHub::watchCountChanged, this, &ConnectionView::statusChanged);
    connect(m_banner, &ConnectionBanner::retryRequested, &m_session, &registry::Session::probe);
    connect(m_banner, &ConnectionBanner::editRequested, this, &ConnectionView::editRequested);
    connect(m_password, &PasswordNotice::editRequested, this, &ConnectionView::editRequested);
    const auto logWrite = [this](const registry::Path& path) {
        m_events->add({{}, LoggedEvent::WriteDone, {}, path, {}});
    };
    const auto logFailure = [this](const registry::Path& path, const registry::Error& error) {
        m_events->add({{}, LoggedEvent::WriteFailed, {}, path, error});
        m_password->noteFailure(path, error);
    };
    connect(m_structure, &StructureController::written, this, logWrite);
    connect(m_structure, &StructureController::writeFailed, this, logFailure);
    m_structure->setStage(
        [this](std::vector<registry::Edit> edits) { return m_editing->changes().stageWithParents(std::move(edits)); });
    m_access->setStage([this](registry::Edit edit) { return m_editing->changes().stage(std::move(edit)); });
    connect(m_editing, &ConnectionEditing::written, this, logWrite);
    connect(m_editing, &ConnectionEditing::writeFailed, this, logFailure);
    connect(m_access, &AccessController::written, this, logWrite);
    connect(m_access, &AccessController::writeFailed, this, logFailure);
    connect(m_registrations, &RegistrationController::written, this, logWrite);
    connect(m_registrations, &RegistrationController::writeFailed, this, logFailure);
    connect(m_registrations, &RegistrationController::goToRequested, this, &ConnectionView::goTo);
    connect(m_registrations, &RegistrationController::showRequested, this, [this] { showTab(RegistrationsTab); });
    connect(m_undo, &UndoController::written, this, logWrite);
    connect(m_undo, &UndoController::writeFailed, this, logFailure);
}

void ConnectionView::setCurrentPath(const registry::Path& path)
{
    updatePlace();
    if (m_node)
        m_node->setPath(path);
    if (m_stat)
        m_stat->setPath(path);
    if (m_acl)
        m_acl->setPath(path);
    m_seen->lookAt(path);
    if (m_history)
        m_history->setPath(path);
}

void ConnectionView::updateSelection()
{
    if (!m_servicesView->isShowingServices())
        return m_actions->setSelection({currentPath(), m_tree->selectedPaths()});
    const auto path = m_servicesView->currentPath();
    m_actions->setSelection({path, path ? std::vector{*path} : std::vector<registry::Path>()});
}

void ConnectionView::updatePlace()
{
    updateSelection();
    if (const auto& path = m_actions->selection().current)
        m_pathBar->setPath(*path);
}

void ConnectionView::showMissing(const registry::Path& wanted, const registry::Path& deepest)
{
    m_pathBar->showProblem(tr("There is no node %1. It exists as far as %2.", "wanted path, its deepest existing part")
                               .arg(displayText(wanted.str()), displayText(deepest.str())));
}

void ConnectionView::updateStatus()
{
    const registry::SessionStatus& status = m_session.status();
    m_banner->setStatus(status);
    if (m_lastState != status.state) {
        m_lastState = status.state;
        m_events->add({{}, LoggedEvent::StatusChanged, status.state, {}, status.reason});
        updatePadlock();
    }
    Q_EMIT statusChanged();
}

void ConnectionView::updatePadlock()
{
    const bool byProfile = m_session.gate().isReadOnly();
    const bool byServer = m_session.status().state == registry::ConnectionState::ReadOnly;
    const bool locked = byProfile || byServer;
    m_padlock->setIcon(icon(locked ? "padlock" : "padlock-open"));
    m_padlock->setText(locked ? tr("Read-only") : tr("Unlocked"));
    QString why = Actions::refusalText(m_session, m_lockedForGood);
    if (!locked)
        why = tr("Changes are possible. Click to make this connection read-only again.");
    else if (byProfile && !m_lockedForGood)
        why = tr("Every change is refused. Click to unlock this connection.");
    m_padlock->setToolTip(plainToolTip(why));
    m_padlock->setAccessibleDescription(tr("%1. %2", "locked or not, why").arg(m_padlock->text(), why));
    m_padlock->setEnabled(!m_lockedForGood && (byProfile || !byServer));
}

} // namespace ui
