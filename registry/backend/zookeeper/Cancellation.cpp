// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/Cancellation.h"

#include <algorithm>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace registry {

Cancellation::Cancellation()
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Cancellation::~Cancellation()
{
    if (m_event >= 0)
        ::close(m_event);
}

void Cancellation::cancel() noexcept
{
    m_cancelled.store(true);
    ::eventfd_write(m_event, 1);
}

Cancellation::Woken Cancellation::wait(int fd, short events, BootTime deadline) const
{
    for (;;) {
        if (isCancelled())
            return Woken::Cancelled;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - BootClock::now()).count();
        if (left <= 0)
            return Woken::TimedOut;
        // Slices: without file descriptors left (m_event == -1) a cancel is still seen soon.
        const int slice = static_cast<int>(std::min<long long>(left, m_event >= 0 ? 1000 : 50));
        pollfd fds[2] = {{m_event, POLLIN, 0}, {fd, events, 0}};
        const int ready = ::poll(fds, 2, slice);
        if (ready > 0 && fds[1].revents != 0)
            return Woken::Ready;
    }
}

} // namespace registry
