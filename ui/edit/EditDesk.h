// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stores.h"
#include "edit/NodeEdit.h"

#include <map>
#include <memory>
#include <vector>

namespace registry {
struct Draft;
}

namespace ui {

/// All nodes of one connection that are being edited, and the way of their drafts to the store and back.
///
/// A node is here from its first key until it is saved or given up and not shown any more. Whatever is typed is handed
/// to the store at once; drafts of an earlier time are taken up when the desk is made. GUI thread.
class EditDesk : public QObject {
    Q_OBJECT

public:
    struct Unsaved {
        NodeEdit* edit = nullptr; ///< not owned
        std::chrono::system_clock::time_point changed; ///< when it was last typed in
        bool isOld = false; ///< taken up from an earlier time, and not touched since
    };

    /// `session` and `stores` must outlive the desk.
    EditDesk(registry::Session& session, Stores stores, QObject* parent = nullptr);
    ~EditDesk() override;

    /// Null when nobody edits it. Valid until the next turn of the event loop.
    NodeEdit* find(const registry::Path& path) const;
    /// Somebody begins to type into a node that shows `shown`; the edit waits for setMine().
    NodeEdit& begin(const registry::Path& path, NodeContent shown);
    /// The node on screen: its edit stays also without changes of its own.
    void setShown(std::optional<registry::Path> path);

    /// What is not saved, by path.
    std::vector<Unsaved> unsaved() const;
    bool hasUnsaved() const;
    /// Gives the node's draft up, also where there is nothing to follow instead.
    void discard(const registry::Path& path);

    /// Drafts of an earlier time that nobody has looked at, and the newest one's time.
    std::size_t oldCount() const;
    std::chrono::system_clock::time_point oldTime() const;
    /// They were seen: oldCount() is 0.
    void acknowledgeOld();

    /// Writes every draft now, and leaves them to whoever takes them up next. The desk is of no use any more.
    void putAway();

Q_SIGNALS:
    /// A node came to the desk; it may be the one on screen.
    void added(const registry::Path& path);
    /// Any state of one edit.
    void changed(const registry::Path& path);
    /// Which nodes have something unsaved, or how old it is.
    void unsavedChanged();
    /// Drafts cannot be written (technical detail), or can be again (empty).
    void storeFailed(const QString& detail);

private:
    struct Slot {
        std::unique_ptr<NodeEdit> edit;
        std::uint64_t kept = 0; ///< revision that the store has
        bool stored = false;
        bool unsaved = false; ///< as last announced
        bool isOld = false;
        std::chrono::system_clock::time_point changed;
    };
    NodeEdit& add(const registry::Path& path);
    void takeUp(const std::vector<registry::Draft>& drafts);
    void onChanged(const registry::Path& path);
    void keep(Slot& slot);
    void drop(Slot& slot);
    void onReleased(const QString& connection, const registry::Path& path);
    void sweep(const registry::Path& path);
    void retire(Slot slot);

    registry::Session& m_session;
    const Stores m_stores;
    const std::string m_connection;
    std::map<registry::Path, Slot> m_slots;
    std::optional<registry::Path> m_shown;
    bool m_away = false;
    bool m_releasing = false;
};

} // namespace ui
