// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stores.h"
#include "panes/EditBar.h"
#include "text/JsonFormat.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace ui {

class Actions;
class ChangeSetController;
class EditController;
class EditDesk;
class NodePane;
class NodeSchemas;
class TreePane;

/// What editing a connection's nodes needs besides the panes themselves: the desk, the controllers, the drafts' bar and
/// list, the change set's, the marks in the tree, and the actions of the text on screen. Part of ConnectionView.
class ConnectionEditing : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    ConnectionEditing(registry::Session& session, Actions& actions, Stores stores, bool lockedForGood, QWidget* view);
    ~ConnectionEditing() override;

    EditDesk& desk() { return *m_desk; }
    EditController& controller() { return *m_controller; }
    ChangeSetController& changes() { return *m_changes; }
    NodeSchemas& schemas() { return *m_schemas; }
    NodePane* makeNodePane(QWidget* parent);
    QWidget* makeDraftBar(QWidget* parent);
    QWidget* makeDraftsPane(QWidget* parent);
    QWidget* makeChangeSetPane(QWidget* parent);
    void markIn(TreePane& tree);

    /// How nodes were chosen to be shown, this connection's own.
    QByteArray saveFormats() const;
    void restoreFormats(const QByteArray& formats);

    /// Writes all drafts and what is staged now, for the next view of this connection to take up; nothing can be typed
    /// here any more.
    void putAway();
    /// Calls `go` at once when nothing is unsaved or staged; otherwise asks what shall become of it, and calls `go`
    /// when the person has decided and everything worked out. Never, when the person would rather stay.
    void leave(std::function<void()> go);

Q_SIGNALS:
    void goToRequested(const registry::Path& path);
    void draftsRequested();
    void written(const registry::Path& path);
    void writeFailed(const registry::Path& path, const registry::Error& error);

private:
    void addTextActions();
    void addFindActions();
    void addDraftActions();
    void addSchemaAction();
    void editSchemas();
    void layOut(JsonLayoutWish wish);
    QString obstacleToText() const;
    QString obstacleToLayout() const;
    void onChosen(const registry::Path& path, EditBar::Choice choice);
    void discard(const std::vector<registry::Path>& paths);
    void leaveDrafts(std::function<void()> go);
    void saveAndGo(std::function<void()> go);
    std::vector<registry::Path> unsavedPaths() const;

    registry::Session& m_session;
    Actions& m_actions;
    const Stores m_stores;
    const bool m_lockedForGood;
    QWidget* m_view;
    EditDesk* m_desk;
    EditController* m_controller;
    ChangeSetController* m_changes;
    NodeSchemas* m_schemas;
    QByteArray m_formats; ///< until there is a pane
    QPointer<NodePane> m_node;
};

} // namespace ui
