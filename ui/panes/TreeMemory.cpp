// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/TreeMemory.h"

#include "models/NodeTreeModel.h"
#include "panes/TreeView.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>

namespace ui {

using registry::Path;

namespace {

constexpr quint32 stateVersion = 1;
constexpr int rememberedLimit = 200; ///< expanded nodes restored at most: each costs a read and a watch

} // namespace

TreeMemory::TreeMemory(NodeTreeModel& model, TreeView& view, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(&model, &NodeTreeModel::levelChanged, this, &TreeMemory::openBelow, Qt::QueuedConnection);
}

QByteArray TreeMemory::save(const std::optional<Path>& current) const
{
    QStringList expanded;
    for (const QModelIndex& index : m_model.expandedIndexes().mid(0, rememberedLimit))
        expanded << index.data(NodeTreeModel::PathRole).toString();
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_view.header()->saveState() << expanded << m_model.pinnedPaths()
        << (current ? QString::fromStdString(current->str()) : QString());
    return state;
}

std::optional<Path> TreeMemory::restore(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray header;
    QStringList expanded;
    QStringList pinned;
    QString current;
    in >> version >> header >> expanded >> pinned >> current;
    if (in.status() != QDataStream::Ok || version != stateVersion)
        return {};
    m_view.header()->restoreState(header);
    m_view.sortByColumn(m_view.header()->sortIndicatorSection(), m_view.header()->sortIndicatorOrder());
    const auto remember = [](const QStringList& texts, std::unordered_set<Path>& paths) {
        for (const QString& text : texts.mid(0, rememberedLimit)) {
            if (const auto path = Path::parse(text.toStdString()))
                paths.insert(*path);
        }
    };
    remember(expanded, m_toExpand);
    remember(pinned, m_toPin);
    openBelow(Path());
    const auto path = Path::parse(current.toStdString());
    return path ? std::optional(*path) : std::nullopt;
}

/// Opens those that the list of `path` has brought.
void TreeMemory::openBelow(const Path& path)
{
    const auto open = [&](std::unordered_set<Path>& paths, auto act) {
        for (auto at = paths.begin(); at != paths.end();) {
            const QModelIndex index = at->parent() == path || at->isRoot() ? m_model.indexOf(*at) : QModelIndex();
            if (index.isValid()) {
                act(index);
                at = paths.erase(at);
            } else {
                ++at;
            }
        }
    };
    open(m_toExpand, [this](const QModelIndex& index) { m_view.expand(index); });
    open(m_toPin, [this](const QModelIndex& index) { m_model.setPinned(index, true); });
}

} // namespace ui
