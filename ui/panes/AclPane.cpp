// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/AclPane.h"

#include "models/AclModel.h"
#include "panes/ConditionLine.h"
#include "panes/CopyTable.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

AclPane::AclPane(registry::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_condition(new ConditionLine(this))
    , m_model(new AclModel(this))
    , m_table(new CopyTable(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Access list"));
    m_table->setObjectName(QStringLiteral("accessList"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_condition);
    all->addWidget(m_table, 1);
    connect(&m_session.cache(), &registry::NodeCache::changed, this, &AclPane::onChanged);
    connect(&m_session, &registry::Session::statusChanged, this, &AclPane::update);
}

void AclPane::setPath(std::optional<registry::Path> path)
{
    if (path == m_path)
        return;
    m_path = std::move(path);
    m_readFor.reset();
    update();
}

void AclPane::setEditAction(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(QStringLiteral("editAccessButton"));
    static_cast<QVBoxLayout*>(layout())->addWidget(button, 0, Qt::AlignLeft);
}

void AclPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    update();
}

void AclPane::onChanged(const registry::ChangeSet& changes)
{
    const auto concerns = [this](const registry::NodeChange& change) { return m_path && change.path == *m_path; };
    if (changes.everythingStale || std::any_of(changes.changes.begin(), changes.changes.end(), concerns))
        update();
}

void AclPane::update()
{
    if (!m_path) {
        m_model->setAcl({});
        m_condition->setCondition({Condition::Fresh, {}, false});
        return;
    }
    const registry::NodeEntry* entry = m_session.cache().find(*m_path);
    static const registry::NodeEntry nothing;
    const registry::NodeEntry& node = entry ? *entry : nothing;
    const Condition condition = conditionOf(stateOf(node.acl), node.gone, m_session.status());
    m_model->setAcl(node.acl.value.value_or(registry::Acl()));
    m_model->setStale(condition.kind == Condition::Stale);
    m_condition->setCondition(condition);
    readIfNeeded(node);
}

void AclPane::readIfNeeded(const registry::NodeEntry& node)
{
    const registry::SessionStatus& status = m_session.status();
    if (!registry::isUsable(status.state)) {
        m_readFor.reset(); // what happens meanwhile is not seen
        return;
    }
    if (!isVisible() || node.gone)
        return;
    ReadFor wanted{*m_path, 0, 0, status.sessionId};
    if (node.stat.value) {
        wanted.czxid = node.stat.value->czxid;
        wanted.aversion = node.stat.value->aversion;
    }
    if (m_readFor && *m_readFor == wanted)
        return;
    const bool statCameLater = m_readFor && m_readFor->czxid == 0 && m_readFor->path == wanted.path
        && m_readFor->sessionId == wanted.sessionId;
    m_readFor = wanted;
    if (!statCameLater) // the list was asked for before anything was known of the node: that read will do
        (void)m_session.readAcl(*m_path);
}

} // namespace ui
