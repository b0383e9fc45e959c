// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stores.h"
#include "service/ServiceRegistry.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QSplitter;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace ui {

class AccessController;
class AclPane;
class Actions;
class ConnectionBanner;
class ConnectionEditing;
class ConnectionServices;
class EventModel;
class HistoryPane;
class NodePane;
class PasswordNotice;
class PathBar;
class RegistrationController;
class SeenChanges;
class StatPane;
class StructureController;
class TreePane;
class UndoController;

/// One connection's tab: path bar, padlock, banner, tree, the node's panes and the events. Owns the
/// ServiceRegistry and starts it.
///
/// A session's gate cannot change, so locking and unlocking replace the whole view: see lockChangeRequested().
class ConnectionView : public QWidget {
    Q_OBJECT

public:
    /// `lockedForGood`: the program was started read-only and the padlock cannot be opened.
    ConnectionView(std::unique_ptr<registry::ServiceRegistry> services, bool lockedForGood, Stores stores,
        QWidget* parent = nullptr);
    ~ConnectionView() override;

    /// The connection itself; what concerns services goes through services().
    registry::Session& session() { return m_session; }
    registry::ServiceRegistry& services() { return *m_services; }
    Actions& actions() { return *m_actions; }
    ConnectionEditing& editing() { return *m_editing; }
    ConnectionServices& servicesView() { return *m_servicesView; }
    RegistrationController& registrations() { return *m_registrations; }
    EventModel& events() { return *m_events; }
    QString title() const;
    std::optional<registry::Path> currentPath() const;

    /// A delete, a copy, a move or a change set is under way that closing would cut off.
    bool isWorking() const;

    /// Calls `go` at once when nothing here would be lost, else when the person has decided about it: what is
    /// registered, then what is not saved. Never, when the person would rather stay. `quitting`: the program ends.
    void leave(bool quitting, std::function<void()> go);

    void goTo(const registry::Path& path);
    void focusPath();
    /// Gives the keys to the part of that objectName(), now or when it is made; to the tree where there is none.
    void takeFocus(const QString& part);
    void showNodes();
    void showServices();
    void refresh();
    void setPaused(bool paused);
    bool isPaused() const;
    /// Splitters: the same for every connection.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);
    /// Columns, expansion and selection: this connection's own.
    QByteArray saveTree() const;
    void restoreTree(const QByteArray& state);

Q_SIGNALS:
    void statusChanged();
    void editRequested();
    /// The user clicked the padlock: wants this profile locked (true) or unlocked.
    void lockChangeRequested(bool readOnly);
    void openInNewTabRequested(const registry::Path& path);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum DetailTab { StatTab, AclTab, EventsTab, DraftsTab, HistoryTab, ChangesTab, RegistrationsTab };

    QWidget* makeTop();
    void makeTree(QVBoxLayout* layout);
    void makeDetails();
    void connectSession();
    void showTab(DetailTab tab);
    void addHistoryAction();
    void addCopyActions();
    void setCurrentPath(const registry::Path& path);
    /// What actions are about: in front are nodes, or services.
    void updateSelection();
    /// That, and where the path bar says we are.
    void updatePlace();
    void showMissing(const registry::Path& wanted, const registry::Path& deepest);
    void updateStatus();
    void updatePadlock();
    void ensureTab(int index);

    std::unique_ptr<registry::ServiceRegistry> m_services;
    registry::Session& m_session; ///< the one underneath m_services
    const bool m_lockedForGood;
    const Stores m_stores;
    Actions* m_actions;
    StructureController* m_structure;
    ConnectionEditing* m_editing;
    AccessController* m_access;
    UndoController* m_undo;
    ConnectionServices* m_servicesView;
    RegistrationController* m_registrations;
    EventModel* m_events;
    SeenChanges* m_seen;
    ConnectionBanner* m_banner = nullptr;
    PasswordNotice* m_password = nullptr;
    QToolButton* m_padlock = nullptr;
    PathBar* m_pathBar = nullptr;
    TreePane* m_tree = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    NodePane* m_node = nullptr; // these come after the first paint, or when their tab is shown
    StatPane* m_stat = nullptr;
    AclPane* m_acl = nullptr;
    HistoryPane* m_history = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::optional<registry::ConnectionState> m_lastState;
    QByteArray m_downState;
    int m_keyWidth = 0; ///< see JsonTree::keyWidth()
    QString m_focusWanted; ///< of a part that is still to be made
};

} // namespace ui
