// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/BootClock.h"

#include <atomic>

namespace registry {

/// A flag that also wakes whoever waits in poll(): raise it from any thread, once; it stays raised.
class Cancellation {
public:
    Cancellation();
    ~Cancellation();
    Cancellation(const Cancellation&) = delete;
    Cancellation& operator=(const Cancellation&) = delete;

    void cancel() noexcept;
    bool isCancelled() const noexcept { return m_cancelled.load(); }

    enum class Woken { Ready, TimedOut, Cancelled };
    /// Waits until `fd` (-1: none) is ready for the poll() `events`, the deadline has passed or cancel() was called.
    Woken wait(int fd, short events, BootTime deadline) const;

private:
    int m_event = -1;
    std::atomic<bool> m_cancelled{false};
};

} // namespace registry
