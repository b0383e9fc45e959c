// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/WireConnection.h"

#include <cerrno>
#include <cstring>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace registry {

namespace {

tl::unexpected<Error> socketFailure(int number)
{
    const ErrorCode code = number == ECONNREFUSED ? ErrorCode::ConnectionRefused
        : number == ECONNRESET || number == EPIPE ? ErrorCode::NotServing
                                                  : ErrorCode::ConnectTimeout;
    return fail(code, {}, std::strerror(number), number);
}

} // namespace

WireConnection::~WireConnection()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

Result<void> WireConnection::wait(short events, BootTime deadline)
{
    switch (m_cancellation.wait(m_socket, events, deadline)) {
    case Cancellation::Woken::Ready:
        return {};
    case Cancellation::Woken::TimedOut:
        return fail(ErrorCode::ConnectTimeout, {}, "no answer in time", ETIMEDOUT);
    case Cancellation::Woken::Cancelled:
        break;
    }
    return fail(ErrorCode::Cancelled);
}

Result<void> WireConnection::open(const std::string& address, std::uint16_t port, BootTime deadline)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int rc = ::getaddrinfo(address.c_str(), std::to_string(port).c_str(), &hints, &found))
        return fail(ErrorCode::NameNotResolved, {}, address + ": " + ::gai_strerror(rc), rc);
    m_socket = ::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int socketError = errno;
    const int rc = m_socket < 0 ? 0 : ::connect(m_socket, found->ai_addr, found->ai_addrlen);
    const int connectError = errno;
    ::freeaddrinfo(found);
    if (m_socket < 0)
        return socketFailure(socketError);
    if (rc == 0)
        return {};
    if (connectError != EINPROGRESS)
        return socketFailure(connectError);
    if (auto ready = wait(POLLOUT, deadline); !ready)
        return ready;
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        return socketFailure(error);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return {};
}

Result<void> WireConnection::sendFrame(std::string_view body, BootTime deadline)
{
    std::string frame;
    for (int shift = 24; shift >= 0; shift -= 8)
        frame.push_back(static_cast<char>(body.size() >> shift & 0xff));
    frame.append(body);
    std::string_view rest = frame;
    while (!rest.empty()) {
        const ssize_t sent = ::send(m_socket, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (sent > 0) {
            rest.remove_prefix(static_cast<std::size_t>(sent));
        } else if (errno == EAGAIN || errno == EINTR) {
            if (auto ready = wait(POLLOUT, deadline); !ready)
                return ready;
        } else {
            return socketFailure(errno);
        }
    }
    return {};
}

Result<void> WireConnection::receive(char* to, std::size_t size, BootTime deadline)
{
    while (size > 0) {
        const ssize_t got = ::recv(m_socket, to, size, 0);
        if (got > 0) {
            m_heard = true;
            to += got;
            size -= static_cast<std::size_t>(got);
        } else if (got == 0) {
            return fail(
                m_heard ? ErrorCode::NotZooKeeper : ErrorCode::NotServing, {}, "the peer closed the connection");
        } else if (errno == EAGAIN || errno == EINTR) {
            if (auto ready = wait(POLLIN, deadline); !ready) {
                if (ready.error().code == ErrorCode::ConnectTimeout)
                    return fail(
                        ErrorCode::NotZooKeeper, {}, m_heard ? "an answer that never ends" : "no answer", ETIMEDOUT);
                return ready;
            }
        } else {
            return socketFailure(errno);
        }
    }
    return {};
}

Result<std::string> WireConnection::receiveFrame(std::size_t min, std::size_t max, BootTime deadline)
{
    unsigned char head[4];
    if (auto got = receive(reinterpret_cast<char*>(head), sizeof head, deadline); !got)
        return tl::unexpected(std::move(got.error()));
    const std::uint32_t length =
        std::uint32_t(head[0]) << 24 | std::uint32_t(head[1]) << 16 | std::uint32_t(head[2]) << 8 | head[3];
    if (length < min || length > max)
        return fail(
            ErrorCode::NotZooKeeper, {}, "a frame of " + std::to_string(static_cast<std::int32_t>(length)) + " bytes");
    std::string body(length, '\0');
    if (auto got = receive(body.data(), body.size(), deadline); !got)
        return tl::unexpected(std::move(got.error()));
    return body;
}

} // namespace registry
