// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace registry {

/// One thread, started with the first task, that does blocking work in order. The destructor waits for what is queued.
class BlockingWorker {
public:
    using Task = std::function<void()>;

    BlockingWorker() = default;
    ~BlockingWorker();
    BlockingWorker(const BlockingWorker&) = delete;
    BlockingWorker& operator=(const BlockingWorker&) = delete;

    /// Thread-safe. A task must not throw. Without a thread to be had (limits) the task is run here and now.
    void post(Task task);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace registry
