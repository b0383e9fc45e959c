// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QByteArray>
#include <QObject>

#include <optional>
#include <unordered_set>

namespace ui {

class NodeTreeModel;
class TreeView;

/// How a tree was left, from one run to the next: columns, sorting, what was expanded and pinned. What comes back is
/// opened as its level arrives, never asked for on its own.
class TreeMemory : public QObject {
    Q_OBJECT

public:
    TreeMemory(NodeTreeModel& model, TreeView& view, QObject* parent = nullptr);

    /// With `current`, the node that is selected.
    QByteArray save(const std::optional<registry::Path>& current) const;
    /// What was selected. Nothing happens to the tree when the bytes are of another version or damaged.
    std::optional<registry::Path> restore(const QByteArray& state);

private:
    void openBelow(const registry::Path& path);

    NodeTreeModel& m_model;
    TreeView& m_view;
    std::unordered_set<registry::Path> m_toExpand; ///< not loaded yet
    std::unordered_set<registry::Path> m_toPin;
};

} // namespace ui
