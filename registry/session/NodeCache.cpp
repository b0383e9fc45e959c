// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NodeCache.h"

namespace registry {

NodeCache::NodeCache(QObject* parent)
    : QObject(parent)
{
}

const NodeEntry* NodeCache::find(const Path& path) const
{
    const auto found = m_entries.find(path);
    if (found == m_entries.end())
        return nullptr;
    Slot& slot = found->second;
    slot.lastUsed = ++m_uses;
    markIfStale(slot);
    return &slot.entry;
}

std::optional<Stat> NodeCache::statOfData(const Path& path) const
{
    const auto found = m_entries.find(path);
    if (found == m_entries.end() || !found->second.entry.data.value)
        return std::nullopt;
    const std::optional<Stat>& stat = found->second.entry.stat.value;
    return stat && stat->mzxid == found->second.dataZxid ? stat : std::nullopt;
}

void NodeCache::markIfStale(Slot& slot) const
{
    if (slot.connection == m_connection)
        return;
    slot.connection = m_connection;
    const auto mark = [](auto& known) { known.stale = known.value.has_value() || known.error.has_value(); };
    mark(slot.entry.stat);
    mark(slot.entry.children);
    mark(slot.entry.data);
    mark(slot.entry.acl);
}

} // namespace registry
