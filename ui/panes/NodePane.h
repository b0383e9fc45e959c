// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QWidget>

#include <optional>

namespace ui {

class ConditionLine;
class DataPanel;

/// The data of one node, live: holds the node's data watch while it is shown.
class NodePane : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the pane.
    explicit NodePane(registry::Session& session, QWidget* parent = nullptr);

    /// Shows another node; nothing: none.
    void setPath(std::optional<registry::Path> path);
    const std::optional<registry::Path>& path() const { return m_path; }
    DataPanel& panel() { return *m_panel; }

private:
    void onChanged(const registry::ChangeSet& changes);
    void update();
    void showValue(const registry::NodeEntry& entry);

    registry::Session& m_session;
    ConditionLine* m_condition;
    DataPanel* m_panel;
    std::optional<registry::Path> m_path;
    registry::WatchHub::Hold m_hold;
    std::optional<registry::Data> m_data; ///< what the panel shows, for telling a change from a mere re-read
    std::int64_t m_czxid = 0; ///< of the node that `m_data` is of
};

} // namespace ui
