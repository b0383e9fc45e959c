// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/StatPane.h"

#include "models/StatModel.h"
#include "panes/ConditionLine.h"
#include "panes/CopyTable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

StatPane::StatPane(registry::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_condition(new ConditionLine(this))
    , m_model(new StatModel(this))
    , m_table(new CopyTable(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Node status"));
    m_table->setObjectName(QStringLiteral("nodeStatus"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_condition);
    all->addWidget(m_table, 1);
    connect(&m_session.cache(), &registry::NodeCache::changed, this, &StatPane::onChanged);
    connect(&m_session, &registry::Session::statusChanged, this, &StatPane::update);
}

void StatPane::setPath(std::optional<registry::Path> path)
{
    if (path == m_path)
        return;
    m_path = std::move(path);
    update();
}

void StatPane::onChanged(const registry::ChangeSet& changes)
{
    const auto concerns = [this](const registry::NodeChange& change) { return m_path && change.path == *m_path; };
    if (changes.everythingStale || std::any_of(changes.changes.begin(), changes.changes.end(), concerns))
        update();
}

void StatPane::update()
{
    if (!m_path) {
        m_model->setStat(std::nullopt);
        m_condition->setCondition({Condition::Fresh, {}, false});
        return;
    }
    const registry::NodeEntry* entry = m_session.cache().find(*m_path);
    static const registry::NodeEntry nothing;
    const registry::NodeEntry& node = entry ? *entry : nothing;
    const Condition condition = conditionOf(stateOf(node.stat), node.gone, m_session.status());
    m_model->setStat(node.stat.value);
    m_model->setStale(condition.kind == Condition::Stale);
    m_condition->setCondition(condition);
}

} // namespace ui
