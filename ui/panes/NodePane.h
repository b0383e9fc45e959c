// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QWidget>

#include <optional>

namespace ui {

class ConditionLine;
class DataPanel;
class EditDesk;
class NodeEditing;
class NodeSchemas;

/// The data of one node, live: holds the node's data watch while it is shown. With an EditDesk it can be typed in;
/// while somebody does, the draft is shown and the server's data stay in the background.
class NodePane : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the pane: to read only.
    explicit NodePane(registry::Session& session, QWidget* parent = nullptr);
    /// `desk` as well. `lockedForGood`: see Actions.
    NodePane(registry::Session& session, EditDesk& desk, bool lockedForGood, QWidget* parent = nullptr);

    /// Shows another node; nothing: none.
    void setPath(std::optional<registry::Path> path);
    const std::optional<registry::Path>& path() const { return m_path; }
    DataPanel& panel() { return *m_panel; }
    /// Holds what is shown against its schema. `schemas` must outlive the pane.
    void setSchemas(NodeSchemas& schemas);
    /// Null in a pane to read only.
    NodeEditing* editing() { return m_editing; }

private:
    void layOut();
    void onChanged(const registry::ChangeSet& changes);
    void update();
    void updateSchema();
    void showValue(const registry::NodeEntry& entry);

    registry::Session& m_session;
    ConditionLine* m_condition;
    DataPanel* m_panel;
    NodeEditing* m_editing = nullptr;
    NodeSchemas* m_schemas = nullptr;
    std::optional<registry::Path> m_path;
    registry::WatchHub::Hold m_hold;
    std::optional<registry::Data> m_data; ///< what the panel shows, for telling a change from a mere re-read
    bool m_edited = false; ///< the panel shows a draft
    std::int64_t m_czxid = 0; ///< of the node that `m_data` is of
};

} // namespace ui
