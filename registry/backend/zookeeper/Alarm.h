// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/BootClock.h"

namespace registry {

/// Lets one thread sleep until a moment of the boot clock or until somebody rings. Wakes also on resume from suspend,
/// when the moment has passed meanwhile: a condition variable would sleep on.
class Alarm {
public:
    Alarm();
    ~Alarm();
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

    /// Thread-safe; a ring before the sleep ends it at once.
    void ring();
    void sleepUntil(BootTime until);

private:
    int m_bell = -1;
    int m_timer = -1;
};

} // namespace registry
