// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Inbox.h"

#include <utility>

namespace registry {

Inbox::Inbox(Wake wake)
    : m_wake(std::move(wake))
{
}

void Inbox::push(Event event)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_events.push_back(std::move(event));
    m_filled.notify_one();
    // Called under the lock so that close() can promise that no wake runs after it; wakes only post, so this is short.
    if (m_wake && !std::exchange(m_wakePending, true))
        m_wake();
}

std::vector<Event> Inbox::take()
{
    const std::lock_guard lock(m_mutex);
    m_wakePending = false;
    return std::exchange(m_events, {});
}

std::vector<Event> Inbox::waitAndTake(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, atMost, [this] { return !m_events.empty() || m_closed; });
    return std::exchange(m_events, {});
}

void Inbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_events.clear();
    m_filled.notify_all();
}

} // namespace registry
