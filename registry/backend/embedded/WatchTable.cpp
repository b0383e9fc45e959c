// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/WatchTable.h"

#include <algorithm>

namespace registry {

namespace {

std::size_t slot(WatchKind kind)
{
    return kind == WatchKind::Data ? 0 : 1;
}

} // namespace

void WatchTable::add(WatchKind kind, const std::string& path, SessionId session)
{
    if (m_bySession[session][slot(kind)].insert(path).second)
        m_byPath[slot(kind)][path].push_back(session);
}

bool WatchTable::remove(WatchKind kind, const std::string& path, SessionId session)
{
    const auto found = m_bySession.find(session);
    if (found == m_bySession.end() || found->second[slot(kind)].erase(path) == 0)
        return false;
    takeOff(kind, path, session);
    return true;
}

void WatchTable::removeSession(SessionId session)
{
    const auto found = m_bySession.find(session);
    if (found == m_bySession.end())
        return;
    for (const WatchKind kind : {WatchKind::Data, WatchKind::Children}) {
        for (const std::string& path : found->second[slot(kind)])
            takeOff(kind, path, session);
    }
    m_bySession.erase(found);
}

std::vector<SessionId> WatchTable::fire(WatchKind kind, const std::string& path)
{
    const auto found = m_byPath[slot(kind)].find(path);
    if (found == m_byPath[slot(kind)].end())
        return {};
    std::vector<SessionId> sessions = std::move(found->second);
    m_byPath[slot(kind)].erase(found);
    for (const SessionId session : sessions)
        m_bySession[session][slot(kind)].erase(path);
    return sessions;
}

std::size_t WatchTable::size() const
{
    std::size_t sum = 0;
    for (const auto& [session, tables] : m_bySession)
        sum += tables[0].size() + tables[1].size();
    return sum;
}

std::size_t WatchTable::size(SessionId session) const
{
    const auto found = m_bySession.find(session);
    return found == m_bySession.end() ? 0 : found->second[0].size() + found->second[1].size();
}

void WatchTable::takeOff(WatchKind kind, const std::string& path, SessionId session)
{
    const auto found = m_byPath[slot(kind)].find(path);
    if (found == m_byPath[slot(kind)].end())
        return;
    std::erase(found->second, session);
    if (found->second.empty())
        m_byPath[slot(kind)].erase(found);
}

} // namespace registry
