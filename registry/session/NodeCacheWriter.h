// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/NodeCache.h"

#include <functional>

namespace registry {

/// The only hand that writes a NodeCache: merges replies, guards against older ones, collects what changed until
/// publish(), and lets go of what nobody uses.
///
/// Guard: within one session a node's (czxid, mzxid, pzxid) never go back, so a reply that is behind what is cached is
/// an old view (of a lagging server after a hand-over) and is ignored. A new session starts afresh: the registry may
/// have been restored to an older state, and then zxids do go back.
class NodeCacheWriter {
public:
    using IsPinned = std::function<bool(const Path&)>;
    using Wake = std::function<void()>;

    /// `isPinned`: the entry must stay. `wake` is called when there is something to publish and nothing was before.
    NodeCacheWriter(NodeCache& cache, IsPinned isPinned, Wake wake);

    /// A read of these aspects (NodeChange::Aspect bits) is under way; shown as loading where nothing is known yet.
    void begin(const Path& path, std::uint8_t aspects);
    /// A read has ended; `aspects` is what was asked for. Errors of the connection leave values alone and mark them
    /// stale.
    void merge(const Path& path, std::uint8_t aspects, const Result<ReplyBody>& result);
    /// A read has ended that tells nothing: of an older handle, or given up.
    void abandon(const Path& path, std::uint8_t aspects);
    /// A watch fired: these aspects are no longer proven. Not published by itself, the re-read follows at once.
    void doubt(const Path& path, std::uint8_t aspects);

    /// The connection went away: everything is stale, `shown` is listed in the next ChangeSet. Costs nothing per entry.
    void connectionLost(const std::vector<Path>& shown);
    /// Another session: zxids may start afresh.
    void newHistory() { ++m_cache.m_history; }
    /// Highest zxid seen in any Stat of this session.
    std::int64_t newestZxid() const { return m_newestZxid; }

    /// Emits one changed() with everything since the last time, then evicts.
    void publish();
    /// Bytes that unpinned entries may take, about. For tests.
    void setBudget(std::size_t bytes) { m_budget = bytes; }

private:
    using Slot = NodeCache::Slot;
    Slot& slotFor(const Path& path);
    void note(const Path& path, std::uint8_t aspects, bool local, bool recreated = false);
    bool mergeStat(Slot& slot, const Path& path, const Stat& stat);
    void mergeData(Slot& slot, const Path& path, const DataReply& reply);
    void mergeChildren(Slot& slot, const Path& path, const ChildrenReply& reply);
    void mergeAcl(Slot& slot, const Path& path, const AclReply& reply);
    void mergeGone(Slot& slot, const Path& path, std::uint8_t aspects, const Error& error);
    void mergeError(Slot& slot, const Path& path, std::uint8_t aspects, const Error& error);
    template <typename F> static void forEach(NodeEntry& entry, std::uint8_t aspects, F f);
    void evict();
    static std::size_t weight(const Slot& slot);

    NodeCache& m_cache;
    IsPinned m_isPinned;
    Wake m_wake;
    ChangeSet m_changes;
    std::unordered_map<Path, std::size_t> m_changeOf; ///< index into m_changes
    std::int64_t m_newestZxid = 0;
    std::size_t m_budget = 4 << 20;
    std::size_t m_addedSinceCheck = 0;
};

} // namespace registry
