// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace support {

/// An owned file descriptor.
class Fd {
public:
    Fd() = default;
    explicit Fd(int fd)
        : m_fd(fd)
    {
    }
    Fd(Fd&& other) noexcept
        : m_fd(other.release())
    {
    }
    Fd& operator=(Fd&& other) noexcept;
    ~Fd() { reset(); }
    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    int release();
    void reset();
    /// Closes a TCP socket with a RST instead of a FIN.
    void abort();

private:
    int m_fd = -1;
};

/// Listens on 127.0.0.1:port (0: any), non-blocking. Invalid when that port is taken.
Fd listenOnLoopback(std::uint16_t port);
/// The local port of a bound socket.
std::uint16_t localPort(const Fd& socket);
/// Starts connecting to 127.0.0.1:port without waiting; non-blocking.
Fd connectToLoopback(std::uint16_t port);

/// Sends `request` (a ZooKeeper four-letter word, for one) and returns what is answered until the server hangs up or
/// the time is over.
std::string exchange(
    std::uint16_t port, const std::string& request, std::chrono::milliseconds atMost = std::chrono::milliseconds(1000));

} // namespace support
