// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/Alarm.h"

#include <algorithm>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace registry {

Alarm::Alarm()
    : m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_timer(::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK))
{
}

Alarm::~Alarm()
{
    for (const int fd : {m_bell, m_timer}) {
        if (fd >= 0)
            ::close(fd);
    }
}

void Alarm::ring()
{
    ::eventfd_write(m_bell, 1);
}

void Alarm::sleepUntil(BootTime until)
{
    const auto since = until.time_since_epoch();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(since);
    itimerspec timer{};
    if (until != BootTime::max()) {
        timer.it_value.tv_sec = seconds.count();
        timer.it_value.tv_nsec = std::max<long>(1, static_cast<long>((since - seconds).count()));
    }
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &timer, nullptr);
    pollfd fds[2] = {{m_bell, POLLIN, 0}, {m_timer, POLLIN, 0}};
    // Out of descriptors (-1 is ignored by poll): look around every 50 ms rather than never.
    ::poll(fds, 2, m_bell >= 0 && m_timer >= 0 ? -1 : 50);
    eventfd_t rung = 0;
    ::eventfd_read(m_bell, &rung);
}

} // namespace registry
