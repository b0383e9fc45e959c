// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/BlockingWorker.h"

#include <system_error>
#include <utility>

namespace registry {

BlockingWorker::~BlockingWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_changed.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void BlockingWorker::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        try {
            if (!m_thread.joinable())
                m_thread = std::thread([this] { run(); });
            m_tasks.push_back(std::move(task));
            m_changed.notify_one();
            return;
        } catch (const std::system_error&) {
        }
    }
    task();
}

void BlockingWorker::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        {
            const Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
        }
        lock.lock();
    }
}

} // namespace registry
