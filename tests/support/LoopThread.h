// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Socket.h"

#include <functional>
#include <future>
#include <mutex>
#include <poll.h>
#include <thread>
#include <vector>

namespace support {

/// A thread that polls sockets and runs small jobs between two polls: all state belongs to it, so nothing is locked.
class LoopThread {
public:
    LoopThread();
    LoopThread(const LoopThread&) = delete;
    virtual ~LoopThread();

protected:
    /// Subclass: call last in the constructor, and stop() first in the destructor.
    void startLoop();
    void stop();
    /// Runs `job` on the loop's thread and waits until it has.
    void run(const std::function<void()>& job) const;

    /// What to poll for now; at most `timeout` ms (-1: no limit).
    virtual void prepare(std::vector<pollfd>& polled, int& timeout) = 0;
    /// After a poll; `polled` as prepared.
    virtual void handle(const std::vector<pollfd>& polled) = 0;

private:
    void loop();

    mutable std::mutex m_mutex;
    mutable std::vector<std::packaged_task<void()>> m_jobs;
    Fd m_wake;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace support
