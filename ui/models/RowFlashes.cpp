// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowFlashes.h"

namespace ui {

void RowFlashes::flash(RowId id, Kind kind, qint64 now)
{
    if (flashMs <= 0)
        return;
    const auto found = m_flashes.find(id);
    if (found != m_flashes.end()) {
        found->second.at = now;
        return; // what is new stays new when its first values arrive
    }
    if (m_flashes.size() < limit)
        m_flashes.emplace(id, Flash{kind, now});
}

std::optional<RowFlashes::Flash> RowFlashes::find(RowId id, qint64 now) const
{
    const auto found = m_flashes.find(id);
    if (found == m_flashes.end() || now - found->second.at >= flashMs)
        return std::nullopt;
    return found->second;
}

void RowFlashes::expire(qint64 now)
{
    std::erase_if(m_flashes, [&](const auto& entry) { return now - entry.second.at >= flashMs; });
}

bool RowFlashes::gone(RowId id, qint64 now)
{
    if (goneMs <= 0 || m_gone.size() >= limit / 10)
        return false;
    m_gone[id] = now;
    m_flashes.erase(id); // struck through, and no longer new
    return true;
}

std::vector<RowId> RowFlashes::takeOver(qint64 now)
{
    std::vector<RowId> over;
    for (const auto& [id, since] : m_gone) {
        if (now - since >= goneMs)
            over.push_back(id);
    }
    for (const RowId id : over)
        m_gone.erase(id);
    return over;
}

void RowFlashes::forget(RowId id)
{
    m_flashes.erase(id);
    m_gone.erase(id);
}

} // namespace ui
