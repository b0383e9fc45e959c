// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Event.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace registry {

/// The one crossing between threads: any thread pushes values, one thread takes them, in order.
///
/// Holds the only mutex of the road up. push() never blocks on the consumer and calls `wake` at most once between two
/// takes, from the pushing thread and under the lock: `wake` only posts an event, must not throw and must not call
/// back.
class Inbox {
public:
    using Wake = std::function<void()>;

    /// Without a wake function the consumer uses waitAndTake().
    explicit Inbox(Wake wake = {});

    /// Thread-safe. Dropped silently after close().
    void push(Event event);
    /// Consumer: everything queued so far, in order. Never blocks.
    [[nodiscard]] std::vector<Event> take();
    /// Consumer without an event loop: blocks until there is something, the deadline passed or the inbox was closed.
    [[nodiscard]] std::vector<Event> waitAndTake(std::chrono::milliseconds atMost);
    /// Thread-safe. From here on nothing gets in and `wake` is not called any more, not even by a push() under way.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::vector<Event> m_events;
    Wake m_wake;
    bool m_wakePending = false;
    bool m_closed = false;
};

} // namespace registry
