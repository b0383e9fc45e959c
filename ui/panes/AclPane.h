// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QWidget>

#include <optional>

namespace ui {

class AclModel;
class ConditionLine;
class CopyTable;

/// A node's access list. Access lists have no watch: read when the pane is seen, and again whenever the node's aversion
/// shows that the list was changed and after the connection was away.
class AclPane : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the pane.
    explicit AclPane(registry::Session& session, QWidget* parent = nullptr);

    /// Shows another node; nothing: none.
    void setPath(std::optional<registry::Path> path);
    /// Puts a button for it below the list.
    void setEditAction(QAction* action);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What the last read was made for; another one means reading again.
    struct ReadFor {
        registry::Path path;
        std::int64_t czxid = 0;
        std::int32_t aversion = 0;
        std::int64_t sessionId = 0;
        friend bool operator==(const ReadFor&, const ReadFor&) = default;
    };

    void onChanged(const registry::ChangeSet& changes);
    void update();
    void readIfNeeded(const registry::NodeEntry& node);

    registry::Session& m_session;
    ConditionLine* m_condition;
    AclModel* m_model;
    CopyTable* m_table;
    std::optional<registry::Path> m_path;
    std::optional<ReadFor> m_readFor;
};

} // namespace ui
