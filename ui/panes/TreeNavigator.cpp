// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/TreeNavigator.h"

#include "panes/TreeView.h"

#include <utility>

namespace ui {

using registry::Path;

TreeNavigator::TreeNavigator(NodeTreeModel& model, TreeView& view, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    // Queued: the model is between two changes when these are sent.
    connect(&model, &NodeTreeModel::levelChanged, this, &TreeNavigator::step, Qt::QueuedConnection);
    connect(&model, &NodeTreeModel::presented, this, &TreeNavigator::step, Qt::QueuedConnection);
}

void TreeNavigator::goTo(const Path& path)
{
    m_wanted = path;
    QMetaObject::invokeMethod(this, &TreeNavigator::step, Qt::QueuedConnection);
}

void TreeNavigator::step()
{
    if (!m_wanted)
        return;
    const Path wanted = *m_wanted;
    Path at;
    for (const std::string_view segment : wanted.segments()) {
        const Path next = at.childFromServer(segment);
        if (!mayPass(at, next))
            return;
        at = next;
    }
    m_wanted.reset();
    Q_EMIT arrived(m_model.indexOf(wanted));
}

bool TreeNavigator::mayPass(const Path& at, const Path& next)
{
    const QModelIndex here = m_model.indexOf(at);
    if (!here.isValid())
        return false;
    if (m_model.indexOf(next).isValid()) {
        m_view.expand(here);
        return true;
    }
    if (m_model.isLoaded(next)) {
        if (!m_model.filter().isEmpty())
            Q_EMIT hiddenByFilter();
        return false; // its rows are still being filled in
    }
    m_view.expand(here);
    const NodeTreeModel::Level level = m_model.level(at);
    if (level == NodeTreeModel::Level::Loaded)
        endAt(at);
    if (level == NodeTreeModel::Level::Failed) {
        const auto error = m_model.levelError(at);
        if (error && registry::retryClass(error->code) == registry::Retry::No)
            endAt(at);
    }
    return false;
}

void TreeNavigator::endAt(const Path& at)
{
    const Path wanted = *std::exchange(m_wanted, std::nullopt);
    const auto error = m_model.levelError(at);
    if (m_model.rowCount(m_model.indexOf(at)) == 0)
        m_view.collapse(m_model.indexOf(at)); // nothing to see there: give the watch back
    if (error && error->code != registry::ErrorCode::NoNode)
        Q_EMIT stuck(wanted, at, *error);
    else
        Q_EMIT missing(wanted, error ? at.parent() : at);
}

} // namespace ui
