// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/NodeTreeModel.h"
#include "session/Session.h"

#include <QObject>

#include <deque>
#include <unordered_set>

namespace ui {

class TreeView;

/// Opens everything below a node, breadth first, until `limit` rows have come: every open node costs the server a watch
/// and the view time, so it is never done without a bound.
class ExpandBelow : public QObject {
    Q_OBJECT

public:
    ExpandBelow(registry::Session& session, NodeTreeModel& model, TreeView& view, QObject* parent = nullptr);

    /// Ends the run before it, if any.
    void start(const registry::Path& path, int limit);
    /// What is open stays open.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int rows);
    /// `limited`: stopped at the limit, there is more.
    void finished(int rows, bool limited);

private:
    void onLevelChanged(const registry::Path& path);
    void pump();
    void open(const registry::Path& path);
    void takeChildren(const registry::Path& path);
    void ask(const registry::Path& path);
    void end(bool limited);

    registry::Session& m_session;
    NodeTreeModel& m_model;
    TreeView& m_view;
    std::deque<registry::Path> m_toOpen;
    std::deque<registry::Path> m_toAsk; ///< rows whose number of children is not known
    std::unordered_set<registry::Path> m_opening;
    int m_asking = 0;
    int m_rows = 0;
    int m_limit = 0;
    quint64 m_run = 0;
    bool m_running = false;
};

} // namespace ui
