// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace registry {

/// An optional T that costs one pointer while it is empty: most nodes never have an error.
template <typename T> class Boxed {
public:
    Boxed() = default;
    Boxed(T value)
        : m_box(std::make_unique<T>(std::move(value)))
    {
    }
    Boxed(const Boxed& other)
        : m_box(other.m_box ? std::make_unique<T>(*other.m_box) : nullptr)
    {
    }
    Boxed(Boxed&&) noexcept = default;
    Boxed& operator=(Boxed other) noexcept
    {
        m_box = std::move(other.m_box);
        return *this;
    }
    bool has_value() const { return m_box != nullptr; }
    explicit operator bool() const { return has_value(); }
    const T& operator*() const { return *m_box; }
    const T* operator->() const { return m_box.get(); }
    void reset() { m_box.reset(); }

private:
    std::unique_ptr<T> m_box;
};

/// What is known about one aspect of a znode: the last good value, when it was read, and what went wrong since.
/// A failed read never erases the last good value; only NoNode does.
template <typename T> struct Known {
    std::optional<T> value;
    std::optional<std::chrono::system_clock::time_point> readAt; ///< of `value`
    Boxed<Error> error; ///< of the last read, when it failed
    bool loading = false; ///< a read is under way and there is no value to show meanwhile
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
    enum Aspect : std::uint8_t {
        StatAspect = 1,
        Children = 2,
        DataAspect = 4,
        AclAspect = 8,
        Existence = 16,
        Condition = 32
    };
    Path path;
    std::uint8_t aspects = 0; ///< Aspect bits, or'ed. Condition: only error, loading or stale changed
    bool recreated = false; ///< czxid changed: another node under the same name
    bool local = false; ///< first time this was read: nothing changed on the server as far as we know
};

struct ChangeSet {
    std::vector<NodeChange> changes; ///< at most one per path, in the order first touched
    /// The connection went away: every entry is stale now. Only held lists of children and what is on screen are
    /// listed, with Condition, so that losing a connection costs the same however much is cached or watched.
    bool everythingStale = false;
};

/// The last known state of every path somebody asked for. Written by the Session only; GUI thread.
///
/// What is held (WatchHub) or on screen (Session::setVisible) stays; of the rest the least recently used goes when it
/// takes more than some MiB, so walking over a million rows does not keep a million entries.
class NodeCache : public QObject {
    Q_OBJECT

public:
    explicit NodeCache(QObject* parent = nullptr);

    /// Null when nothing was ever asked. Valid until the next event-loop turn.
    const NodeEntry* find(const Path& path) const;
    /// The stat that the cached data were read with; nothing while the newest stat is not that of the data (a change
    /// was seen, its data were not read yet), or without data.
    std::optional<Stat> statOfData(const Path& path) const;
    std::size_t size() const { return m_entries.size(); }

Q_SIGNALS:
    /// Once per drain of the inbox, with everything that changed in it.
    void changed(const registry::ChangeSet& changes);

private:
    friend class NodeCacheWriter;
    struct Slot {
        NodeEntry entry;
        std::int64_t czxid = 0; ///< of the last node seen under this name, gone or not
        std::int64_t dataZxid = 0; ///< mzxid the data was read at
        std::int64_t childrenZxid = 0; ///< pzxid the names were read at
        std::uint32_t connection = 0; ///< value of m_connection when last merged or marked
        std::uint32_t history = 0; ///< value of m_history when last merged
        std::uint32_t lastUsed = 0;
    };
    void markIfStale(Slot& slot) const;

    /// Mutable: find() passes on what holds for the whole cache (staleness, use) only when somebody looks.
    mutable std::unordered_map<Path, Slot> m_entries;
    std::uint32_t m_connection = 0; ///< rises when the connection goes away: older slots are stale
    std::uint32_t m_history = 0; ///< rises with a new session: zxids of older slots bind nobody
    mutable std::uint32_t m_uses = 0;
};

} // namespace registry
