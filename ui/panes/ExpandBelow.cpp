// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ExpandBelow.h"

#include "panes/TreeView.h"
#include "session/OnDone.h"

namespace ui {

using registry::Path;

namespace {

constexpr int askWindow = 32;
constexpr std::size_t openWindow = 16;

} // namespace

ExpandBelow::ExpandBelow(registry::Session& session, NodeTreeModel& model, TreeView& view, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_view(view)
{
    connect(&model, &NodeTreeModel::levelChanged, this, &ExpandBelow::onLevelChanged, Qt::QueuedConnection);
}

void ExpandBelow::start(const Path& path, int limit)
{
    cancel();
    ++m_run;
    m_rows = 0;
    m_limit = limit;
    m_running = true;
    m_toOpen.push_back(path);
    pump();
}

void ExpandBelow::cancel()
{
    if (m_running)
        end(false);
}

void ExpandBelow::end(bool limited)
{
    m_running = false;
    ++m_run;
    m_asking = 0;
    m_toOpen.clear();
    m_toAsk.clear();
    m_opening.clear();
    Q_EMIT finished(m_rows, limited);
}

void ExpandBelow::onLevelChanged(const Path& path)
{
    if (!m_running || m_opening.count(path) == 0 || m_model.level(path) == NodeTreeModel::Level::Loading)
        return;
    m_opening.erase(path);
    takeChildren(path);
    pump();
}

void ExpandBelow::pump()
{
    while (m_running && !m_toOpen.empty() && m_opening.size() < openWindow) {
        const Path path = m_toOpen.front();
        m_toOpen.pop_front();
        open(path);
    }
    while (m_running && !m_toAsk.empty() && m_asking < askWindow) {
        const Path path = m_toAsk.front();
        m_toAsk.pop_front();
        ask(path);
    }
    if (m_running && m_toOpen.empty() && m_toAsk.empty() && m_opening.empty() && m_asking == 0)
        end(false);
}

void ExpandBelow::open(const Path& path)
{
    const QModelIndex index = m_model.indexOf(path);
    if (!index.isValid())
        return;
    const bool wasOpen = m_view.isExpanded(index);
    m_view.expand(index);
    if (wasOpen && m_model.level(path) == NodeTreeModel::Level::Loaded)
        takeChildren(path);
    else
        m_opening.insert(path);
}

void ExpandBelow::takeChildren(const Path& path)
{
    const QModelIndex parent = m_model.indexOf(path);
    const int count = m_model.rowCount(parent);
    for (int row = 0; row < count; ++row) {
        if (m_rows >= m_limit)
            return end(true);
        ++m_rows;
        const QModelIndex child = m_model.index(row, 0, parent);
        const auto childPath = m_model.path(child);
        if (!childPath || child.data(NodeTreeModel::GoneRole).toBool())
            continue;
        const QVariant children = child.data(NodeTreeModel::ChildCountRole);
        if (!children.isValid())
            m_toAsk.push_back(*childPath);
        else if (children.toInt() > 0)
            m_toOpen.push_back(*childPath);
    }
    Q_EMIT progressed(m_rows);
}

void ExpandBelow::ask(const Path& path)
{
    ++m_asking;
    registry::onDone(
        m_session.readStat(path), this, [this, path, run = m_run](const registry::Result<registry::Stat>& stat) {
            if (run != m_run)
                return;
            --m_asking;
            if (stat && stat->numChildren > 0)
                m_toOpen.push_back(path);
            pump();
        });
}

} // namespace ui
