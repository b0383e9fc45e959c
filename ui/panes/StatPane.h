// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QWidget>

#include <optional>

namespace ui {

class ConditionLine;
class CopyTable;
class StatModel;

/// Every field of a node's Stat, from the cache: as fresh as whoever watches the node keeps it.
class StatPane : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the pane.
    explicit StatPane(registry::Session& session, QWidget* parent = nullptr);

    /// Shows another node; nothing: none.
    void setPath(std::optional<registry::Path> path);

private:
    void onChanged(const registry::ChangeSet& changes);
    void update();

    registry::Session& m_session;
    ConditionLine* m_condition;
    StatModel* m_model;
    CopyTable* m_table;
    std::optional<registry::Path> m_path;
};

} // namespace ui
