// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/NodePane.h"

#include "PlainText.h"
#include "panes/Condition.h"
#include "panes/ConditionLine.h"
#include "panes/DataPanel.h"
#include "panes/NodeEditing.h"
#include "panes/NoticeBar.h"
#include "panes/SchemaCheck.h"
#include "schema/NodeSchemas.h"
#include "schema/SchemaWords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

NodePane::NodePane(registry::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_condition(new ConditionLine(this))
    , m_panel(new DataPanel(this))
{
    layOut();
}

NodePane::NodePane(registry::Session& session, EditDesk& desk, bool lockedForGood, QWidget* parent)
    : NodePane(session, parent)
{
    auto* bar = new EditBar(this);
    auto* notice = new NoticeBar("info", tr("Close"), this);
    notice->setObjectName(QStringLiteral("editNotice"));
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->insertWidget(1, bar);
    all->insertWidget(2, notice);
    m_editing = new NodeEditing(session, desk, lockedForGood, *m_panel, *bar, *notice);
    connect(m_editing, &NodeEditing::editChanged, this, &NodePane::update);
}

void NodePane::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_condition);
    all->addWidget(m_panel, 1);
    connect(&m_session.cache(), &registry::NodeCache::changed, this, &NodePane::onChanged);
    connect(&m_session, &registry::Session::statusChanged, this, &NodePane::update);
}

void NodePane::setPath(std::optional<registry::Path> path)
{
    if (path == m_path)
        return;
    if (m_editing)
        m_editing->setPath(path);
    registry::WatchHub::Hold before = std::move(m_hold); // let go after the new one is held: no read for nothing
    m_path = std::move(path);
    m_data.reset();
    m_edited = false;
    m_czxid = 0;
    if (m_path) {
        m_hold = m_session.watchHub().hold(*m_path, registry::InterestData);
    } else {
        m_hold.release();
        m_condition->setCondition({Condition::Fresh, {}, false});
        m_panel->showMessage(tr("No node is selected. Choose one in the tree."), false);
    }
    if (m_schemas)
        m_schemas->setShown(m_path);
    updateSchema();
    update();
}

void NodePane::setSchemas(NodeSchemas& schemas)
{
    m_schemas = &schemas;
    connect(&schemas, &NodeSchemas::changed, this, &NodePane::updateSchema);
    schemas.setShown(m_path);
    updateSchema();
}

void NodePane::updateSchema()
{
    const NodeSchemas::State state = m_schemas && m_path ? m_schemas->stateFor(*m_path) : NodeSchemas::State();
    const QString name = state.source ? schemaSourceText(*state.source) : QString();
    m_panel->schema().setSchema(state.loaded.schema, name, state.loaded.problem);
}

void NodePane::onChanged(const registry::ChangeSet& changes)
{
    const auto concerns = [this](const registry::NodeChange& change) { return m_path && change.path == *m_path; };
    if (changes.everythingStale || std::any_of(changes.changes.begin(), changes.changes.end(), concerns))
        update();
}

void NodePane::update()
{
    if (!m_path)
        return;
    const registry::NodeEntry* entry = m_session.cache().find(*m_path);
    static const registry::NodeEntry nothing;
    const registry::NodeEntry& node = entry ? *entry : nothing;
    Condition condition = conditionOf(stateOf(node.data), node.gone, m_session.status());
    const bool edited = m_editing && m_editing->edit();
    if (!edited && m_edited)
        m_data.reset(); // the text on screen was given up
    m_edited = edited;
    if (edited) {
        condition.hasValue = true;
        if (condition.kind == Condition::Missing)
            condition.text.clear(); // the bar above the text says so
        m_editing->showEdit();
    } else if (node.data.value) {
        showValue(node);
    } else if (m_data) { // it had a value: keep that on screen, and say what it is
        condition.hasValue = true;
        if (condition.kind == Condition::Missing)
            condition.text = tr("This node was deleted. What you see is the last data that was read.");
    } else {
        m_panel->showMessage(condition.text, condition.kind == Condition::Loading);
        condition.text.clear(); // said once is enough
    }
    m_condition->setCondition(condition);
}

void NodePane::showValue(const registry::NodeEntry& entry)
{
    const registry::Data& data = *entry.data.value;
    const std::int64_t czxid = entry.stat.value ? entry.stat.value->czxid : m_czxid;
    const bool sameNode = m_data && czxid == m_czxid;
    if (sameNode && *m_data == data)
        return;
    const bool changed = m_data.has_value();
    m_data = data;
    m_czxid = czxid;
    const QString path = QString::fromStdString(m_path->str());
    m_panel->showData(path + QLatin1Char('@') + QString::number(czxid, 16), data,
        m_path->isRoot() ? QStringLiteral("root")
                         : QString::fromUtf8(m_path->name().data(), qsizetype(m_path->name().size())));
    if (!changed)
        return;
    const QString when = clockText(entry.data.readAt.value_or(std::chrono::system_clock::now()));
    m_panel->flashChanged(sameNode ? tr("Changed %1").arg(when) : tr("Created anew %1").arg(when));
}

} // namespace ui
