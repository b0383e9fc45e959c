// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/TaskThread.h"

#include <utility>

namespace registry {

TaskThread::TaskThread()
    : m_thread([this] { run(); })
{
}

TaskThread::~TaskThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void TaskThread::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

TaskThread::TimerId TaskThread::runAt(Clock::time_point due, Task task)
{
    m_timers.emplace(due, Timer{++m_lastTimer, std::move(task)});
    return m_lastTimer;
}

void TaskThread::cancel(TimerId timer)
{
    for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
        if (it->second.id == timer) {
            m_timers.erase(it);
            return;
        }
    }
}

void TaskThread::run()
{
    for (;;) {
        std::vector<Task> tasks;
        bool stop = false;
        {
            std::unique_lock lock(m_mutex);
            const auto ready = [this] { return !m_tasks.empty() || m_stop; };
            if (m_timers.empty())
                m_wake.wait(lock, ready);
            else
                m_wake.wait_until(lock, m_timers.begin()->first, ready);
            tasks = std::exchange(m_tasks, {});
            stop = m_stop;
        }
        for (Task& task : tasks)
            std::exchange(task, {})(); // what it holds dies with it, in order
        if (stop && tasks.empty())
            return;
        if (!stop)
            runDueTimers();
    }
}

void TaskThread::runDueTimers()
{
    // Only those due now: one that sets itself again must not starve the tasks.
    const Clock::time_point now = Clock::now();
    while (!m_timers.empty() && m_timers.begin()->first <= now) {
        const Task task = std::move(m_timers.begin()->second.task);
        m_timers.erase(m_timers.begin());
        task();
    }
}

} // namespace registry
