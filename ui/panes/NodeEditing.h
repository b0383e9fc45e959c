// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/EditDesk.h"
#include "panes/EditBar.h"

#include <set>

namespace ui {

class DataPanel;
class NoticeBar;

/// Typing into the node that a DataPanel shows: whether that is allowed, what it is based on, and what the bars above
/// the text say about it.
class NodeEditing : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `lockedForGood`: see Actions.
    NodeEditing(registry::Session& session, EditDesk& desk, bool lockedForGood, DataPanel& panel, EditBar& bar,
        NoticeBar& notice);

    /// Another node is shown; what was typed into the one before is settled.
    void setPath(std::optional<registry::Path> path);
    /// Null while nobody edits the node that is shown.
    const NodeEdit* edit() const;
    /// Shows the edit's text in the panel; only while there is one.
    void showEdit();
    /// Every key has reached the edit. False when that is not possible, because what was typed cannot be read; the
    /// person is told.
    bool settle();
    /// Gives the changes up, in a way that can be undone by typing where the text is on screen.
    void revert();

Q_SIGNALS:
    /// What the person chose in the bar, and is not about the text alone.
    void chosen(const registry::Path& path, ui::EditBar::Choice choice);
    void editChanged();

private:
    bool mayType();
    void begin();
    void onTyped(const registry::Data& data);
    void onChosen(EditBar::Choice choice);
    void updateBar();

    registry::Session& m_session;
    EditDesk& m_desk;
    const bool m_lockedForGood;
    DataPanel& m_panel;
    EditBar& m_bar;
    NoticeBar& m_notice;
    std::optional<registry::Path> m_path;
    std::set<std::pair<registry::Path, std::int64_t>> m_warned; ///< path, czxid
};

} // namespace ui
