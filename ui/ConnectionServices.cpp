// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionServices.h"

#include "Actions.h"
#include "Icons.h"
#include "services/ServicesPane.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

namespace {

enum Page { Nodes, Services };

} // namespace

ConnectionServices::ConnectionServices(
    registry::Session& session, Actions& actions, std::string detectorFolder, QWidget* view)
    : QObject(view)
    , m_session(session)
    , m_actions(actions)
    , m_detectorFolder(std::move(detectorFolder))
    , m_view(view)
{
    addActions(actions);
}

void ConnectionServices::addActions(Actions& actions)
{
    actions.add({.name = "showServicesBelow",
        .text = tr("Show services below"),
        .what = tr("The services below this node: who is up, who is gone"),
        .act =
            [this] {
                const auto path = m_actions.selection().current;
                pane().setRoot(path.value_or(registry::Path()));
                showServices();
            },
        .icon = "node-service",
        .needs = Actions::Needs::Node});
    actions.add({.name = "showAsService",
        .text = tr("Show as service…"),
        .what = tr("Say how this node's children are to be read, when it was not found out"),
        .act =
            [this] {
                const auto path = m_actions.selection().current;
                if (!path)
                    return;
                showServices();
                pane().askKind(*path);
            },
        .needs = Actions::Needs::Node});
}

QWidget* ConnectionServices::makeSwitch(QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* group = new QButtonGroup(both);
    const auto add = [&](const char* name, const char* iconName, const QString& text, const QString& tip, Page page) {
        auto* button = new QToolButton(both);
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(iconName));
        button->setText(text);
        button->setToolTip(tip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true); // else the one that is on hardly differs on a dark window
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, page] { showPage(page); });
        return button;
    };
    m_nodesButton = add("nodesButton", "node-persistent", tr("Nodes"), tr("The tree of nodes (Ctrl+1)"), Nodes);
    m_servicesButton =
        add("servicesButton", "node-service", tr("Services"), tr("The services that nodes tell of (Ctrl+2)"), Services);
    m_nodesButton->setChecked(true);
    return both;
}

QWidget* ConnectionServices::makePages(QWidget* nodes, QWidget* parent)
{
    m_pages = new QStackedWidget(parent);
    m_pages->addWidget(nodes);
    return m_pages;
}

void ConnectionServices::putAway()
{
    if (m_pane)
        m_memory = m_pane->memory();
    delete m_pane;
    m_pane = nullptr;
}

ServicesPane& ConnectionServices::pane()
{
    if (m_pane)
        return *m_pane;
    m_pane = new ServicesPane(m_session, m_detectorFolder, m_pages);
    m_pane->restore(m_memory);
    m_pages->addWidget(m_pane);
    for (QAction* action : m_actions.all())
        if (action->shortcutContext() != Qt::WidgetWithChildrenShortcut) // these keys are the tree's alone
            m_pane->addAction(action);
    connect(m_pane, &ServicesPane::currentPathChanged, this, &ConnectionServices::currentPathChanged);
    connect(m_pane, &ServicesPane::goToRequested, this, [this](const registry::Path& path) {
        showNodes();
        Q_EMIT goToRequested(path);
    });
    return *m_pane;
}

std::optional<registry::Path> ConnectionServices::currentPath() const
{
    return m_pane ? m_pane->currentPath() : std::nullopt;
}

void ConnectionServices::showPage(int page)
{
    if (page == Services)
        pane();
    (page == Services ? m_servicesButton : m_nodesButton)->setChecked(true);
    if (m_pages->currentIndex() == page)
        return;
    m_pages->setCurrentIndex(page);
    if (page == Services)
        m_pane->focusList();
    Q_EMIT switched();
}

void ConnectionServices::showServices()
{
    showPage(Services);
}

void ConnectionServices::showNodes()
{
    showPage(Nodes);
}

bool ConnectionServices::isShowingServices() const
{
    return m_pages && m_pages->currentIndex() == Services;
}

bool ConnectionServices::refresh()
{
    if (!isShowingServices())
        return false;
    m_pane->refresh();
    return true;
}

QByteArray ConnectionServices::save() const
{
    ServicesMemory memory = m_pane ? m_pane->memory() : m_memory;
    memory.shown = isShowingServices();
    return memory.toJson();
}

void ConnectionServices::restore(const QByteArray& json)
{
    m_memory = ServicesMemory::fromJson(json);
    if (m_memory.shown)
        showServices();
}

} // namespace ui
