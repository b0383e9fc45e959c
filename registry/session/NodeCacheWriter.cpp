// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NodeCacheWriter.h"

#include <algorithm>
#include <utility>

namespace registry {

namespace {

constexpr std::size_t slotBytes = 600; // a stat-only slot with its path and hash node, about

std::size_t bytesOf(const NameList& names)
{
    if (names.empty())
        return 0;
    const std::string_view last = names[names.size() - 1];
    return static_cast<std::size_t>(last.data() + last.size() - names[0].data()) + names.size() * sizeof(std::uint32_t);
}

template <typename T> void prove(Known<T>& known)
{
    known.readAt = std::chrono::system_clock::now();
    known.error.reset();
    known.loading = false;
    known.stale = false;
}

template <typename T> bool hasCondition(const Known<T>& known)
{
    return known.error || known.loading || known.stale;
}

} // namespace

NodeCacheWriter::NodeCacheWriter(NodeCache& cache, IsPinned isPinned, Wake wake)
    : m_cache(cache)
    , m_isPinned(std::move(isPinned))
    , m_wake(std::move(wake))
{
}

NodeCacheWriter::Slot& NodeCacheWriter::slotFor(const Path& path)
{
    const auto [found, isNew] = m_cache.m_entries.try_emplace(path);
    Slot& slot = found->second;
    if (isNew) {
        slot.connection = m_cache.m_connection;
        slot.history = m_cache.m_history;
        m_addedSinceCheck += slotBytes;
    }
    slot.lastUsed = ++m_cache.m_uses;
    m_cache.markIfStale(slot);
    return slot;
}

void NodeCacheWriter::note(const Path& path, std::uint8_t aspects, bool local, bool recreated)
{
    if (aspects == 0 && !recreated)
        return;
    constexpr std::uint8_t values = static_cast<std::uint8_t>(~NodeChange::Condition);
    if (m_changes.changes.empty() && !m_changes.everythingStale)
        m_wake();
    const auto [found, isNew] = m_changeOf.try_emplace(path, m_changes.changes.size());
    if (isNew)
        m_changes.changes.push_back({path, 0, false, false});
    NodeChange& change = m_changes.changes[found->second];
    // `local` holds only while everything that changed in value was read for the first time.
    if (aspects & values)
        change.local = local && (change.local || !(change.aspects & values));
    change.aspects |= aspects;
    change.recreated |= recreated;
}

template <typename F> void NodeCacheWriter::forEach(NodeEntry& entry, std::uint8_t aspects, F f)
{
    if (aspects & NodeChange::StatAspect)
        f(entry.stat);
    if (aspects & NodeChange::Children)
        f(entry.children);
    if (aspects & NodeChange::DataAspect)
        f(entry.data);
    if (aspects & NodeChange::AclAspect)
        f(entry.acl);
}

void NodeCacheWriter::begin(const Path& path, std::uint8_t aspects)
{
    Slot& slot = slotFor(path);
    bool changed = false;
    forEach(slot.entry, aspects, [&](auto& known) {
        if (known.value || known.loading || slot.entry.gone)
            return;
        known.loading = true;
        changed = true;
    });
    if (changed)
        note(path, NodeChange::Condition, false);
}

void NodeCacheWriter::abandon(const Path& path, std::uint8_t aspects)
{
    const auto found = m_cache.m_entries.find(path);
    if (found == m_cache.m_entries.end())
        return;
    bool changed = false;
    forEach(found->second.entry, aspects, [&](auto& known) { changed |= std::exchange(known.loading, false); });
    if (changed)
        note(path, NodeChange::Condition, false);
}

void NodeCacheWriter::doubt(const Path& path, std::uint8_t aspects)
{
    const auto found = m_cache.m_entries.find(path);
    if (found == m_cache.m_entries.end())
        return;
    forEach(found->second.entry, aspects,
        [](auto& known) { known.stale = known.value.has_value() || known.error.has_value(); });
}

void NodeCacheWriter::merge(const Path& path, std::uint8_t aspects, const Result<ReplyBody>& result)
{
    Slot& slot = slotFor(path);
    if (!result) {
        if (result.error().code == ErrorCode::NoNode)
            mergeGone(slot, path, aspects, result.error());
        else
            mergeError(slot, path, aspects, result.error());
        return;
    }
    if (const auto* stat = std::get_if<Stat>(&*result))
        mergeStat(slot, path, *stat);
    else if (const auto* data = std::get_if<DataReply>(&*result))
        mergeData(slot, path, *data);
    else if (const auto* children = std::get_if<ChildrenReply>(&*result))
        mergeChildren(slot, path, *children);
    else if (const auto* acl = std::get_if<AclReply>(&*result))
        mergeAcl(slot, path, *acl);
    // An older view proves nothing, but the read is over all the same.
    forEach(slot.entry, aspects, [](auto& known) { known.loading = false; });
}

bool NodeCacheWriter::mergeStat(Slot& slot, const Path& path, const Stat& stat)
{
    NodeEntry& entry = slot.entry;
    const std::optional<Stat>& old = entry.stat.value;
    if (slot.history == m_cache.m_history) {
        if (stat.czxid < slot.czxid)
            return false;
        if (old && old->czxid == stat.czxid
            && (stat.mzxid < old->mzxid || stat.pzxid < old->pzxid || stat.aversion < old->aversion))
            return false;
    } else if (old && (stat.czxid < old->czxid || stat.mzxid < old->mzxid || stat.pzxid < old->pzxid)) {
        slot.dataZxid = slot.childrenZxid = 0; // zxids went back: what was read before binds nothing
    }
    slot.history = m_cache.m_history;
    m_newestZxid = std::max({m_newestZxid, stat.czxid, stat.mzxid, stat.pzxid});

    const bool recreated = slot.czxid != 0 && slot.czxid != stat.czxid;
    const bool first = !old && !entry.gone;
    std::uint8_t aspects = 0;
    if (std::exchange(entry.gone, false))
        aspects |= NodeChange::Existence;
    if (recreated) {
        slot.dataZxid = slot.childrenZxid = 0;
        doubt(path, NodeChange::DataAspect | NodeChange::Children | NodeChange::AclAspect);
    }
    slot.czxid = stat.czxid;
    if (!old || *old != stat)
        aspects |= NodeChange::StatAspect;
    if (hasCondition(entry.stat))
        aspects |= NodeChange::Condition;
    entry.stat.value = stat;
    prove(entry.stat);
    note(path, aspects, first, recreated);
    return true;
}

void NodeCacheWriter::mergeData(Slot& slot, const Path& path, const DataReply& reply)
{
    mergeStat(slot, path, reply.stat);
    if (reply.stat.czxid < slot.czxid || reply.stat.mzxid < slot.dataZxid)
        return;
    Known<Data>& known = slot.entry.data;
    const bool first = !known.value;
    std::uint8_t aspects = hasCondition(known) ? NodeChange::Condition : 0;
    if (first || *known.value != reply.data) {
        aspects |= NodeChange::DataAspect;
        m_addedSinceCheck += reply.data ? reply.data->size() : 0;
        known.value = reply.data;
    }
    slot.dataZxid = reply.stat.mzxid;
    prove(known);
    note(path, aspects, first);
}

void NodeCacheWriter::mergeChildren(Slot& slot, const Path& path, const ChildrenReply& reply)
{
    mergeStat(slot, path, reply.stat);
    if (reply.stat.czxid < slot.czxid || reply.stat.pzxid < slot.childrenZxid)
        return;
    Known<NameListPtr>& known = slot.entry.children;
    const bool first = !known.value;
    std::uint8_t aspects = hasCondition(known) ? NodeChange::Condition : 0;
    // The same pzxid means the same names: keep the list that models have diffed already.
    if (first || slot.childrenZxid != reply.stat.pzxid) {
        aspects |= NodeChange::Children;
        m_addedSinceCheck += bytesOf(*reply.names);
        known.value = reply.names;
    }
    slot.childrenZxid = reply.stat.pzxid;
    prove(known);
    note(path, aspects, first);
}

void NodeCacheWriter::mergeAcl(Slot& slot, const Path& path, const AclReply& reply)
{
    if (!mergeStat(slot, path, reply.stat))
        return;
    Known<Acl>& known = slot.entry.acl;
    const bool first = !known.value;
    std::uint8_t aspects = hasCondition(known) ? NodeChange::Condition : 0;
    if (first || *known.value != reply.acl)
        aspects |= NodeChange::AclAspect;
    known.value = reply.acl;
    prove(known);
    note(path, aspects, first);
}

void NodeCacheWriter::mergeGone(Slot& slot, const Path& path, std::uint8_t aspects, const Error& error)
{
    NodeEntry& entry = slot.entry;
    slot.history = m_cache.m_history;
    slot.dataZxid = slot.childrenZxid = 0;
    const bool first = !entry.gone && slot.czxid == 0;
    std::uint8_t changed = entry.gone ? 0 : NodeChange::Existence;
    const auto clear = [&](auto& known, std::uint8_t aspect) {
        const bool asked = aspects & aspect;
        if (known.value)
            changed |= aspect;
        if (!known.value && !asked && !known.error && aspect != NodeChange::StatAspect)
            return; // nobody ever asked for this aspect
        if (known.loading || known.stale || !known.error || known.error->code != ErrorCode::NoNode)
            changed |= NodeChange::Condition;
        known.value.reset();
        known.readAt.reset();
        known.error = Error{ErrorCode::NoNode, path.str(), error.native, {}};
        known.stale = known.loading = false;
    };
    clear(entry.stat, NodeChange::StatAspect);
    clear(entry.children, NodeChange::Children);
    clear(entry.data, NodeChange::DataAspect);
    clear(entry.acl, NodeChange::AclAspect);
    entry.gone = true;
    note(path, changed, first);
}

void NodeCacheWriter::mergeError(Slot& slot, const Path& path, std::uint8_t aspects, const Error& error)
{
    const bool ofConnection = isConnectionError(error.code);
    bool changed = false;
    forEach(slot.entry, aspects, [&](auto& known) {
        changed |= std::exchange(known.loading, false);
        if (ofConnection && known.value) {
            changed |= !std::exchange(known.stale, true);
            return;
        }
        changed |= !known.error || *known.error != error || known.stale != ofConnection;
        known.error = error;
        known.stale = ofConnection;
    });
    if (changed)
        note(path, NodeChange::Condition, false);
}

void NodeCacheWriter::connectionLost(const std::vector<Path>& shown)
{
    ++m_cache.m_connection;
    if (m_changes.changes.empty() && !m_changes.everythingStale)
        m_wake();
    m_changes.everythingStale = true;
    for (const Path& path : shown)
        if (m_cache.m_entries.contains(path))
            note(path, NodeChange::Condition, false);
}

void NodeCacheWriter::publish()
{
    if (m_changes.changes.empty() && !m_changes.everythingStale)
        return;
    const ChangeSet changes = std::exchange(m_changes, {});
    m_changeOf.clear();
    Q_EMIT m_cache.changed(changes);
    if (m_addedSinceCheck > m_budget / 2)
        evict();
}

std::size_t NodeCacheWriter::weight(const Slot& slot)
{
    std::size_t bytes = slotBytes;
    if (slot.entry.children.value)
        bytes += bytesOf(**slot.entry.children.value);
    if (slot.entry.data.value && *slot.entry.data.value)
        bytes += (*slot.entry.data.value)->size();
    return bytes;
}

void NodeCacheWriter::evict()
{
    m_addedSinceCheck = 0;
    using Iterator = decltype(m_cache.m_entries)::iterator;
    std::vector<Iterator> unused;
    std::size_t bytes = 0;
    for (auto slot = m_cache.m_entries.begin(); slot != m_cache.m_entries.end(); ++slot)
        if (!m_isPinned(slot->first)) {
            unused.push_back(slot);
            bytes += weight(slot->second);
        }
    if (bytes <= m_budget)
        return;
    std::sort(
        unused.begin(), unused.end(), [](Iterator a, Iterator b) { return a->second.lastUsed < b->second.lastUsed; });
    for (const Iterator slot : unused) {
        if (bytes <= m_budget / 2)
            break;
        bytes -= weight(slot->second);
        m_cache.m_entries.erase(slot);
    }
}

} // namespace registry
