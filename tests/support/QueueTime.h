// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// How long the thread that made this object has stood in the kernel's queue, ready to run, while others had the
/// processors. A stall less this time is one of our own making, however busy the machine.
class QueueTime {
public:
    QueueTime();
    ~QueueTime();
    QueueTime(const QueueTime&) = delete;
    QueueTime& operator=(const QueueTime&) = delete;
    /// Since the thread began; 0 where the kernel does not say.
    double milliseconds() const;

private:
    const int m_file;
};

} // namespace support
