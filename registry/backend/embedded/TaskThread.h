// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace registry {

/// One thread that runs what is posted to it, in order, and what is due. Sleeps without any CPU while there is neither.
class TaskThread {
public:
    using Clock = std::chrono::steady_clock;
    using Task = std::function<void()>;
    using TimerId = std::uint64_t; ///< 0 is no timer

    TaskThread();
    TaskThread(const TaskThread&) = delete;
    TaskThread& operator=(const TaskThread&) = delete;
    /// Runs what was posted so far, drops the timers and joins. Not on the thread itself.
    ~TaskThread();

    /// Thread-safe.
    void post(Task task);
    /// Runs `task` once at `due`, unless cancelled. On the thread itself only.
    TimerId runAt(Clock::time_point due, Task task);
    TimerId runAfter(std::chrono::milliseconds delay, Task task)
    {
        return runAt(Clock::now() + delay, std::move(task));
    }
    /// Harmless when it has run or is 0. On the thread itself only.
    void cancel(TimerId timer);
    bool isCurrent() const { return std::this_thread::get_id() == m_thread.get_id(); }

private:
    struct Timer {
        TimerId id;
        Task task;
    };
    void run();
    void runDueTimers();

    std::mutex m_mutex; ///< guards the next three
    std::condition_variable m_wake;
    std::vector<Task> m_tasks;
    bool m_stop = false;
    std::multimap<Clock::time_point, Timer> m_timers; ///< the thread's own
    TimerId m_lastTimer = 0;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace registry
