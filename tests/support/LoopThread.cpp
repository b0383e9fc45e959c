// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LoopThread.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace support {

LoopThread::LoopThread()
    : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

LoopThread::~LoopThread()
{
    stop();
}

void LoopThread::startLoop()
{
    m_thread = std::thread([this] { loop(); });
}

void LoopThread::stop()
{
    if (!m_thread.joinable())
        return;
    run([this] { m_ending = true; });
    m_thread.join();
}

void LoopThread::run(const std::function<void()>& job) const
{
    std::packaged_task<void()> task(job);
    const auto done = task.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(task));
    }
    const std::uint64_t one = 1;
    while (::write(m_wake.get(), &one, sizeof one) < 0 && errno == EINTR) { }
    done.wait();
}

void LoopThread::loop()
{
    std::vector<pollfd> polled;
    while (!m_ending) {
        polled.clear();
        int timeout = -1;
        prepare(polled, timeout);
        polled.push_back({m_wake.get(), POLLIN, 0});
        ::poll(polled.data(), polled.size(), timeout);
        polled.pop_back();
        handle(polled);
        std::uint64_t drained = 0;
        while (::read(m_wake.get(), &drained, sizeof drained) > 0) { }
        std::vector<std::packaged_task<void()>> jobs;
        {
            const std::lock_guard lock(m_mutex);
            jobs.swap(m_jobs);
        }
        for (auto& job : jobs)
            job();
    }
}

} // namespace support
