// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/AddressRotation.h"

#include <algorithm>

namespace registry {

AddressRotation::AddressRotation(std::size_t hosts, std::uint32_t seed)
    : m_lastStart(std::max<std::size_t>(hosts, 1))
    , m_free(m_lastStart.size(), false)
    , m_random(seed % 2'147'483'646 + 1)
{
    m_current = m_random() % m_lastStart.size();
}

AddressRotation::Attempt AddressRotation::next(BootTime now, Milliseconds pauseCap)
{
    const int hosts = static_cast<int>(m_lastStart.size());
    Attempt attempt{m_current, now};
    if (m_failures >= hosts) {
        const int doublings = std::min(m_backedOff - hosts, 10);
        const Milliseconds cap = std::min({firstPause * (1 << doublings), longestPause, pauseCap});
        attempt.at += Milliseconds(std::uniform_int_distribution<long long>(0, cap.count())(m_random));
    }
    if (const auto& last = m_lastStart[m_current])
        attempt.at = std::max(attempt.at, *last + perHost);
    return attempt;
}

void AddressRotation::started(std::size_t host, BootTime now)
{
    if (m_free[host])
        m_free[host] = false;
    else
        m_lastStart[host] = now;
}

void AddressRotation::failed()
{
    ++m_failures;
    ++m_backedOff;
    m_current = (m_current + 1) % m_lastStart.size();
}

void AddressRotation::broke(BootTime since, BootTime now)
{
    m_failures = 0;
    if (now - since >= healthyAfter)
        m_backedOff = 0;
    while (m_freeRounds < freeRounds && now - m_freeSince >= freeAgain) {
        ++m_freeRounds;
        m_freeSince += freeAgain;
    }
    if (m_freeRounds > 0) {
        if (m_freeRounds == freeRounds)
            m_freeSince = now;
        --m_freeRounds;
        m_lastStart.assign(m_lastStart.size(), std::nullopt);
        m_free.assign(m_free.size(), true);
    }
    m_current = (m_current + 1) % m_lastStart.size();
}

} // namespace registry
