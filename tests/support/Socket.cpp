// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Socket.h"

#include "support/Ports.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace support {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

bool waitFor(int fd, short events, std::chrono::steady_clock::time_point end)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
    pollfd entry{fd, events, 0};
    return left > 0 && ::poll(&entry, 1, static_cast<int>(left)) > 0;
}

} // namespace

Fd& Fd::operator=(Fd&& other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.release();
    }
    return *this;
}

int Fd::release()
{
    return std::exchange(m_fd, -1);
}

void Fd::reset()
{
    if (m_fd >= 0)
        ::close(release());
}

void Fd::abort()
{
    const linger hard{1, 0};
    if (m_fd >= 0)
        ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    reset();
}

Fd listenOnLoopback(std::uint16_t port)
{
    if (port == 0) { // by number: only an explicitly bound port survives shutdown() and listen() again
        for (int attempt = 0; attempt < 20; ++attempt) {
            if (Fd fd = listenOnLoopback(freePort()))
                return fd;
        }
        return {};
    }
    Fd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(port);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || ::listen(fd.get(), 128) != 0)
        fd.reset();
    return fd;
}

std::uint16_t localPort(const Fd& socket)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&address), &length);
    return ntohs(address.sin_port);
}

Fd connectToLoopback(std::uint16_t port)
{
    Fd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const sockaddr_in address = loopback(port);
    ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
    return fd;
}

std::string exchange(std::uint16_t port, const std::string& request, std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    const Fd fd = connectToLoopback(port);
    std::string answer;
    if (!waitFor(fd.get(), POLLOUT, end) || ::send(fd.get(), request.data(), request.size(), MSG_NOSIGNAL) < 0)
        return answer;
    char buffer[65536];
    while (waitFor(fd.get(), POLLIN, end)) {
        const ssize_t got = ::recv(fd.get(), buffer, sizeof buffer, 0);
        if (got <= 0)
            return answer;
        answer.append(buffer, static_cast<std::size_t>(got));
    }
    return answer;
}

} // namespace support
