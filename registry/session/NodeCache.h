// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

namespace registry {

/// What is known about one aspect of a znode: the last good value, when it was read, and what went wrong since.
/// A failed read never erases the last good value; only NoNode does.
template <typename T>
struct Known {
    std::optional<T> value;
    std::optional<std::chrono::system_clock::time_point> readAt; ///< of `value`
    std::optional<Error> error; ///< of the last read, when it failed
    bool loading = false; ///< a read is under way
    bool stale = false; ///< not proven since the connection was lost or a watch fired
};

/// Everything the cache knows about one path. What nobody asked for is empty.
struct NodeEntry {
    Known<Stat> stat; ///< NoNode: error is NoNode and value is empty
    Known<NameListPtr> children;
    Known<Data> data;
    Known<Acl> acl;
    bool gone = false; ///< the server said NoNode
};

/// One path's part of a ChangeSet.
struct NodeChange {
    enum Aspect : std::uint8_t { StatAspect = 1, Children = 2, DataAspect = 4, AclAspect = 8, Existence = 16, Condition = 32 };
    Path path;
    std::uint8_t aspects = 0; ///< Aspect bits, or'ed. Condition: only error, loading or stale changed
    bool recreated = false; ///< czxid changed: another node under the same name
    bool local = false; ///< first time this was read: nothing changed on the server as far as we know
};

struct ChangeSet {
    std::vector<NodeChange> changes; ///< at most one per path, in the order first touched
};

/// The last known state of every path somebody asked for. Written by the Session only; GUI thread.
class NodeCache : public QObject {
    Q_OBJECT

public:
    explicit NodeCache(QObject* parent = nullptr);

    /// Null when nothing was ever asked. Valid until the next event-loop turn.
    const NodeEntry* find(const Path& path) const;
    std::size_t size() const { return m_entries.size(); }

Q_SIGNALS:
    /// Once per drain of the inbox, with everything that changed in it.
    void changed(const registry::ChangeSet& changes);

private:
    friend class Session;
    friend class NodeCacheWriter;
    std::unordered_map<Path, NodeEntry> m_entries;
};

} // namespace registry
