// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/QueueTime.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace support {

QueueTime::QueueTime()
    : m_file(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) // of the thread that opens it
{
}

QueueTime::~QueueTime()
{
    if (m_file >= 0)
        ::close(m_file);
}

double QueueTime::milliseconds() const
{
    std::array<char, 96> text{}; // "<ns on a processor> <ns queued> <slices>"
    if (m_file < 0 || ::pread(m_file, text.data(), text.size() - 1, 0) <= 0)
        return 0;
    char* end = nullptr;
    (void)std::strtoull(text.data(), &end, 10);
    return double(std::strtoull(end, nullptr, 10)) / 1e6;
}

} // namespace support
