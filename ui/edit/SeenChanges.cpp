// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/SeenChanges.h"

#include <algorithm>

namespace ui {

using What = SeenChange::What;

SeenChanges::SeenChanges(const registry::NodeCache& cache, QObject* parent)
    : SeenChanges(cache, Limits(), parent)
{
}

SeenChanges::SeenChanges(const registry::NodeCache& cache, Limits limits, QObject* parent)
    : QObject(parent)
    , m_cache(cache)
    , m_limits(limits)
{
    connect(&cache, &registry::NodeCache::changed, this, &SeenChanges::onChanged);
}

void SeenChanges::lookAt(const registry::Path& path)
{
    m_looking = path;
    if (note({path, registry::NodeChange::DataAspect, false, true}))
        Q_EMIT changed();
}

std::vector<SeenChanges::Ptr> SeenChanges::list(const std::optional<registry::Path>& path) const
{
    if (!path)
        return {m_all.begin(), m_all.end()};
    const auto found = m_ofNode.find(*path);
    return found == m_ofNode.end() ? std::vector<Ptr>() : found->second;
}

SeenChanges::Ptr SeenChanges::before(const SeenChange& change) const
{
    const auto found = m_ofNode.find(change.path);
    if (found == m_ofNode.end())
        return nullptr;
    Ptr last;
    for (const Ptr& one : found->second) {
        if (one->id >= change.id)
            break;
        last = one;
    }
    return last;
}

void SeenChanges::onChanged(const registry::ChangeSet& changes)
{
    bool any = false;
    for (const registry::NodeChange& change : changes.changes)
        if (change.aspects & (registry::NodeChange::DataAspect | registry::NodeChange::Existence))
            any = note(change) || any;
    if (any)
        Q_EMIT changed();
}

/// False: there is nothing new in it.
bool SeenChanges::note(const registry::NodeChange& change)
{
    const registry::NodeEntry* node = m_cache.find(change.path);
    if (!node)
        return false;
    const auto known = m_ofNode.find(change.path);
    const SeenChange* last = known == m_ofNode.end() ? nullptr : known->second.back().get();
    SeenChange now{0, change.path, What::Changed, std::chrono::system_clock::now()};
    if (node->gone) {
        if (!last || last->what == What::Gone)
            return false; // nothing is known of what it held
        now.what = What::Gone;
        now.data = last->data;
        now.stat = last->stat;
        add(std::move(now));
        return true;
    }
    const auto stat = m_cache.statOfData(change.path);
    if (!stat || !node->data.value)
        return false; // the data are not those of the newest stat: they will come
    const bool isLookedAt = m_looking == change.path;
    if (!last && change.local && !isLookedAt)
        return false; // scrolled past: that is no change
    if (last && last->what != What::Gone && last->stat.mzxid == stat->mzxid && last->stat.czxid == stat->czxid)
        return false;
    if (isLookedAt)
        m_looking.reset();
    if (!last && change.local)
        now.what = What::First;
    else if (last && last->what != What::Gone && last->stat.czxid != stat->czxid)
        now.what = What::Recreated;
    else if ((last && last->what == What::Gone) || (!last && stat->czxid == stat->mzxid))
        now.what = What::Created;
    now.data = *node->data.value;
    now.stat = *stat;
    add(std::move(now));
    return true;
}

void SeenChanges::add(SeenChange change)
{
    change.id = ++m_lastId;
    m_bytes += change.data ? change.data->size() : 0;
    auto kept = std::make_shared<const SeenChange>(std::move(change));
    m_all.push_back(kept);
    m_ofNode[kept->path].push_back(kept);
    trim(kept->path);
}

void SeenChanges::trim(const registry::Path& path)
{
    if (const auto& own = m_ofNode[path]; own.size() > m_limits.ofNode)
        drop(std::find(m_all.begin(), m_all.end(), own.front()));
    while (m_all.size() > m_limits.all || (m_bytes > m_limits.bytes && m_all.size() > 1))
        drop(m_all.begin());
}

void SeenChanges::drop(std::deque<Ptr>::iterator at)
{
    const Ptr gone = *at;
    m_all.erase(at);
    m_bytes -= gone->data ? gone->data->size() : 0;
    auto& own = m_ofNode[gone->path]; // oldest first, as they are dropped
    own.erase(own.begin());
    if (own.empty())
        m_ofNode.erase(gone->path);
    ++m_dropped;
}

} // namespace ui
