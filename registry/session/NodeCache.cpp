// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NodeCache.h"

namespace registry {

NodeCache::NodeCache(QObject* parent) : QObject(parent) { }

const NodeEntry* NodeCache::find(const Path& path) const
{
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? nullptr : &found->second;
}

} // namespace registry
