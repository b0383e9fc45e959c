// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HostilePeer.h"

#include <sys/socket.h>

namespace support {

namespace {

/// Protocol 0, timeout 6000 ms, session 0x1234, a password of 16 bytes, not read-only.
std::string goodHandshake()
{
    std::string frame("\0\0\0\x25"
                      "\0\0\0\0"
                      "\0\0\x17\x70"
                      "\0\0\0\0\0\0\x12\x34"
                      "\0\0\0\x10",
        24);
    frame.append(16, 'p');
    frame.push_back('\0');
    return frame;
}

} // namespace

HostilePeer::HostilePeer(Manner manner)
    : m_manner(manner)
    , m_listener(listenOnLoopback(0))
    , m_port(localPort(m_listener))
{
    startLoop();
}

HostilePeer::~HostilePeer()
{
    stop();
}

int HostilePeer::accepted() const
{
    int result = 0;
    run([&] { result = m_accepted; });
    return result;
}

void HostilePeer::prepare(std::vector<pollfd>& polled, int&)
{
    polled.push_back({m_listener.get(), POLLIN, 0});
    for (const Guest& guest : m_guests)
        polled.push_back({guest.fd.get(), POLLIN, 0});
}

std::string HostilePeer::replyTo(int request) const
{
    const bool zooKeeper = m_manner == Manner::HugeLength || m_manner == Manner::NegativeLength;
    if (zooKeeper && request == 1)
        return goodHandshake();
    switch (m_manner) {
    case Manner::Http:
        return "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    case Manner::HugeLength:
        return std::string("\x7F\xFF\xFF\xF0 and nothing behind it");
    case Manner::NegativeLength:
        return std::string("\xFF\xFF\xFF\xF0 and nothing behind it");
    default:
        return {};
    }
}

void HostilePeer::handle(const std::vector<pollfd>& polled)
{
    std::size_t at = 1;
    for (auto guest = m_guests.begin(); guest != m_guests.end(); ++at) {
        char buffer[4096];
        const bool ready = polled[at].revents != 0;
        if (ready && ::recv(guest->fd.get(), buffer, sizeof buffer, MSG_DONTWAIT) <= 0) {
            guest = m_guests.erase(guest);
            continue;
        }
        const std::string reply = ready ? replyTo(++guest->requests) : std::string();
        if (!reply.empty())
            ::send(guest->fd.get(), reply.data(), reply.size(), MSG_NOSIGNAL);
        ++guest;
    }
    while (polled[0].revents & POLLIN) {
        Fd fd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!fd)
            return;
        ++m_accepted;
        if (m_manner == Manner::Ssh)
            ::send(fd.get(), "SSH-2.0-OpenSSH_9.2p1\r\n", 23, MSG_NOSIGNAL);
        if (m_manner != Manner::Hangup)
            m_guests.push_back({std::move(fd), 0});
    }
}

} // namespace support
