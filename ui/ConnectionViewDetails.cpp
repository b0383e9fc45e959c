// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the tree: the node's data and the tabs below it, made when they are first wanted.
#include "ConnectionView.h"

#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionServices.h"
#include "edit/ChangeSetController.h"
#include "models/EventModel.h"
#include "panes/AclPane.h"
#include "panes/ChangeSetPane.h"
#include "panes/DataPanel.h"
#include "panes/EventsPane.h"
#include "panes/HistoryPane.h"
#include "panes/JsonTree.h"
#include "panes/NodePane.h"
#include "panes/RegistrationsPane.h"
#include "panes/StatPane.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"
#include "services/HeldRegistrations.h"
#include "services/RegistrationController.h"

#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// A page that is filled when it is first shown.
QWidget* emptyPage(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    return page;
}

} // namespace

void ConnectionView::makeDetails()
{
    if (m_node)
        return;
    m_node = m_editing->makeNodePane(m_down);
    m_node->panel().tree().setKeyWidth(m_keyWidth);
    m_tabs = new QTabWidget(m_down);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("details"));
    m_stat = new StatPane(m_session, m_tabs);
    m_tabs->addTab(m_stat, tr("Node stat&us"));
    m_tabs->addTab(emptyPage(m_tabs), tr("&Access list"));
    m_tabs->addTab(emptyPage(m_tabs), tr("Event&s"));
    m_tabs->addTab(emptyPage(m_tabs), tr("D&rafts"));
    m_tabs->addTab(emptyPage(m_tabs), tr("Histor&y"));
    m_tabs->addTab(emptyPage(m_tabs), ChangeSetPane::title(m_editing->changes()));
    m_tabs->addTab(emptyPage(m_tabs), RegistrationsPane::title(m_registrations->held()));
    const auto retitle = [this] {
        m_tabs->setTabText(RegistrationsTab, RegistrationsPane::title(m_registrations->held()));
    };
    connect(&m_registrations->held(), &HeldRegistrations::added, m_tabs, retitle);
    connect(&m_registrations->held(), &HeldRegistrations::removed, m_tabs, retitle);
    connect(&m_editing->changes(), &ChangeSetController::changed, m_tabs,
        [this] { m_tabs->setTabText(ChangesTab, ChangeSetPane::title(m_editing->changes())); });
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ConnectionView::ensureTab);
    m_down->addWidget(m_node);
    m_down->addWidget(m_tabs);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setSizes({600, 300});
    m_down->restoreState(m_downState);
    const auto path = currentPath();
    m_node->setPath(path);
    m_stat->setPath(path);
    if (const QString wanted = std::exchange(m_focusWanted, {});
        !wanted.isEmpty() && window()->focusWidget() == &m_tree->view())
        takeFocus(wanted);
}

void ConnectionView::showTab(DetailTab tab)
{
    if (m_servicesView->isShowingServices()) { // the tabs stand beside the tree
        if (const auto path = m_servicesView->currentPath())
            goTo(*path);
        m_servicesView->showNodes();
    }
    makeDetails();
    m_tabs->setCurrentIndex(tab);
}

void ConnectionView::addHistoryAction()
{
    m_actions->add({.name = "showHistory",
        .text = tr("Show history"),
        .what = tr("What was written to this node with Roster, and what was seen to change in it"),
        .act = [this] { showTab(HistoryTab); },
        .icon = "events",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        .needs = Actions::Needs::Node});
}

void ConnectionView::ensureTab(int index)
{
    QLayout* page = m_tabs->widget(index)->layout();
    if (index == AclTab && !m_acl) {
        m_acl = new AclPane(m_session, m_tabs->widget(index));
        m_acl->setEditAction(m_actions->find("editAccess"));
        page->addWidget(m_acl);
        m_acl->setPath(currentPath());
    } else if (index == EventsTab && page->isEmpty()) {
        page->addWidget(new EventsPane(*m_events, m_tabs->widget(index)));
    } else if (index == DraftsTab && page->isEmpty()) {
        page->addWidget(m_editing->makeDraftsPane(m_tabs->widget(index)));
    } else if (index == HistoryTab && !m_history) {
        m_history = new HistoryPane(m_session, m_stores.journal, *m_seen, *m_undo, m_tabs->widget(index));
        connect(m_history, &HistoryPane::goToRequested, this, &ConnectionView::goTo);
        page->addWidget(m_history);
        m_history->setPath(currentPath());
    } else if (index == ChangesTab && page->isEmpty()) {
        page->addWidget(m_editing->makeChangeSetPane(m_tabs->widget(index)));
    } else if (index == RegistrationsTab && page->isEmpty()) {
        page->addWidget(m_registrations->makePane(m_tabs->widget(index)));
    }
}

} // namespace ui
