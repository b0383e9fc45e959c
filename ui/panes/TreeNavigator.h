// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/NodeTreeModel.h"

#include <QObject>

#include <optional>

namespace ui {

class TreeView;

/// Goes to a path: opens level after level, as they are read, until the node is a row. Waits while the connection is
/// away. The newest journey wins.
class TreeNavigator : public QObject {
    Q_OBJECT

public:
    TreeNavigator(NodeTreeModel& model, TreeView& view, QObject* parent = nullptr);

    void goTo(const registry::Path& path);
    void cancel() { m_wanted.reset(); }
    bool isUnderWay() const { return m_wanted.has_value(); }

Q_SIGNALS:
    void arrived(const QModelIndex& index);
    /// The server has no such node: `deepest` is the last one on the way.
    void missing(const registry::Path& wanted, const registry::Path& deepest);
    /// The list of `at` cannot be read.
    void stuck(const registry::Path& wanted, const registry::Path& at, const registry::Error& why);
    /// The next node on the way is loaded but the filter hides it.
    void hiddenByFilter();

private:
    void step();
    /// True when the way on from `at` is clear and there is nothing to wait for.
    bool mayPass(const registry::Path& at, const registry::Path& next);
    void endAt(const registry::Path& at);

    NodeTreeModel& m_model;
    TreeView& m_view;
    std::optional<registry::Path> m_wanted;
};

} // namespace ui
