// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TcpProxy.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <utility>

namespace support {

using Clock = std::chrono::steady_clock;

/// Bytes on their way to one side.
struct TcpProxy::Direction {
    struct Chunk {
        Clock::time_point due;
        std::string bytes;
    };
    std::deque<Chunk> chunks;
    bool ended = false; ///< the source has closed: pass it on when everything is out

    void add(std::string bytes, std::chrono::milliseconds delay)
    {
        if (!bytes.empty())
            chunks.push_back({Clock::now() + delay, std::move(bytes)});
    }
    bool isDue() const { return !chunks.empty() && chunks.front().due <= Clock::now(); }
};

struct TcpProxy::Link {
    Fd client;
    Fd server;
    Direction toServer;
    Direction toClient;
    std::string requests; ///< the incomplete frame
    std::string replies;
    bool raw = false; ///< a four-letter word, not ZooKeeper frames
    bool handshakeSent = false;
    bool handshakeAnswered = false;
    std::int32_t loseXid = 0; ///< 0: none
};

namespace {

constexpr std::size_t maxQueuedChunks = 256;

std::int32_t numberAt(const std::string& text, std::size_t at)
{
    std::uint32_t number = 0;
    std::memcpy(&number, text.data() + at, sizeof number);
    return static_cast<std::int32_t>(ntohl(number));
}

/// Takes the first complete frame off `buffer`, with its length field; empty when there is none.
std::string nextFrame(std::string& buffer)
{
    if (buffer.size() < 4)
        return {};
    const std::size_t size = 4 + static_cast<std::size_t>(std::max(0, numberAt(buffer, 0)));
    if (buffer.size() < size)
        return {};
    std::string frame = buffer.substr(0, size);
    buffer.erase(0, size);
    return frame;
}

} // namespace

TcpProxy::TcpProxy(std::uint16_t targetPort)
    : m_listener(listenOnLoopback(0))
    , m_port(localPort(m_listener))
    , m_target(targetPort)
{
    if (!m_listener)
        throw std::runtime_error("the proxy cannot listen");
    startLoop();
}

TcpProxy::~TcpProxy()
{
    stop();
}

void TcpProxy::setTarget(std::uint16_t port)
{
    run([&] { m_target = port; });
}

void TcpProxy::abortAll()
{
    run([&] {
        for (Link& link : m_links) {
            link.client.abort();
            link.server.abort();
        }
        m_links.clear();
    });
}

void TcpProxy::freeze(bool on)
{
    run([&] { m_frozen = on; });
}

void TcpProxy::swallowReplies(bool on)
{
    run([&] { m_swallow = on; });
}

void TcpProxy::loseReplyOf(const std::string& marker)
{
    run([&] { m_marker = marker; });
}

void TcpProxy::setDelay(std::chrono::milliseconds each)
{
    run([&] { m_delay = each; });
}

void TcpProxy::refuse(bool on)
{
    run([&] {
        if (on && !m_refusing)
            ::shutdown(m_listener.get(), SHUT_RDWR); // Linux: stays bound to its port, refuses
        else if (!on && m_refusing && ::listen(m_listener.get(), 128) != 0)
            m_listener = listenOnLoopback(m_port);
        m_refusing = on;
    });
}

int TcpProxy::connections() const
{
    int result = 0;
    run([&] { result = static_cast<int>(m_links.size()); });
    return result;
}

int TcpProxy::accepted() const
{
    int result = 0;
    run([&] { result = m_accepted; });
    return result;
}

int TcpProxy::repliesLost() const
{
    int result = 0;
    run([&] { result = m_lost; });
    return result;
}

std::map<int, int> TcpProxy::opcodes() const
{
    std::map<int, int> result;
    run([&] { result = m_opcodes; });
    return result;
}

void TcpProxy::clearOpcodes()
{
    run([&] { m_opcodes.clear(); });
}

void TcpProxy::prepare(std::vector<pollfd>& polled, int& timeout)
{
    if (m_frozen)
        return;
    polled.push_back({m_refusing ? -1 : m_listener.get(), POLLIN, 0});
    for (Link& link : m_links) {
        const auto want = [&](const Direction& in, const Direction& out) {
            const bool room = !in.ended && in.chunks.size() < maxQueuedChunks;
            return static_cast<short>((room ? POLLIN : 0) | (out.isDue() ? POLLOUT : 0));
        };
        polled.push_back({link.client.get(), want(link.toServer, link.toClient), 0});
        polled.push_back({link.server.get(), want(link.toClient, link.toServer), 0});
        for (const Direction* direction : {&link.toServer, &link.toClient}) {
            if (direction->chunks.empty() || direction->isDue())
                continue;
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(direction->chunks.front().due - Clock::now());
            const int ms = std::max(0, static_cast<int>(left.count()));
            timeout = timeout < 0 ? ms : std::min(timeout, ms);
        }
    }
}

void TcpProxy::handle(const std::vector<pollfd>& polled)
{
    if (polled.empty())
        return;
    std::size_t at = 1;
    for (auto link = m_links.begin(); link != m_links.end(); at += 2)
        link = pump(*link, polled[at].revents, polled[at + 1].revents) ? std::next(link) : m_links.erase(link);
    if (polled[0].revents & POLLIN)
        acceptClients();
}

void TcpProxy::acceptClients()
{
    for (;;) {
        Fd client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!client)
            return;
        const int on = 1;
        ::setsockopt(client.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ++m_accepted;
        Link& link = m_links.emplace_back();
        link.client = std::move(client);
        link.server = connectToLoopback(m_target);
    }
}

/// False: the link is over.
bool TcpProxy::pump(Link& link, short clientEvents, short serverEvents)
{
    constexpr short readable = POLLIN | POLLHUP | POLLERR;
    if ((serverEvents & POLLERR) && link.toClient.chunks.empty()) { // refused or reset: hand it on
        link.client.abort();
        return false;
    }
    if ((clientEvents & readable) && !link.toServer.ended && !readFrom(link, true))
        return false;
    if ((serverEvents & readable) && !link.toClient.ended && !readFrom(link, false))
        return false;
    if (!flush(link.toServer, link.server.get()) || !flush(link.toClient, link.client.get()))
        return false;
    const bool clientDone = link.toServer.ended && link.toServer.chunks.empty();
    const bool serverDone = link.toClient.ended && link.toClient.chunks.empty();
    return !clientDone && !serverDone;
}

bool TcpProxy::readFrom(Link& link, bool client)
{
    Direction& direction = client ? link.toServer : link.toClient;
    char buffer[65536];
    const ssize_t got = ::recv((client ? link.client : link.server).get(), buffer, sizeof buffer, 0);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR || errno == ENOTCONN;
    if (got == 0) {
        direction.ended = true;
        return true;
    }
    std::string bytes(buffer, static_cast<std::size_t>(got));
    if (client) {
        decodeRequests(link, bytes);
        direction.add(std::move(bytes), m_delay);
        return true;
    }
    return m_swallow || takeReplies(link, std::move(bytes));
}

/// Passes complete frames on, so that one can be withheld. False when the marked one has come: the link is cut.
bool TcpProxy::takeReplies(Link& link, std::string bytes)
{
    if (link.raw) {
        link.toClient.add(std::move(bytes), m_delay);
        return true;
    }
    link.replies += bytes;
    for (std::string frame = nextFrame(link.replies); !frame.empty(); frame = nextFrame(link.replies)) {
        const bool isAnswer = std::exchange(link.handshakeAnswered, true) && frame.size() >= 8;
        if (isAnswer && link.loseXid != 0 && numberAt(frame, 4) == link.loseXid) {
            ++m_lost;
            link.client.abort();
            link.server.abort();
            return false;
        }
        link.toClient.add(std::move(frame), m_delay);
    }
    return true;
}

void TcpProxy::decodeRequests(Link& link, const std::string& bytes)
{
    if (link.raw)
        return;
    link.requests += bytes;
    if (!link.handshakeSent && link.requests.size() >= 4 && numberAt(link.requests, 0) > 0x01000000) {
        link.raw = true;
        return;
    }
    for (std::string frame = nextFrame(link.requests); !frame.empty(); frame = nextFrame(link.requests)) {
        if (!std::exchange(link.handshakeSent, true) || frame.size() < 12)
            continue;
        ++m_opcodes[numberAt(frame, 8)];
        if (!m_marker.empty() && frame.find(m_marker) != std::string::npos) {
            link.loseXid = numberAt(frame, 4);
            m_marker.clear();
        }
    }
}

/// Writes what is due. False when that side is gone.
bool TcpProxy::flush(Direction& direction, int fd) const
{
    while (direction.isDue()) {
        std::string& bytes = direction.chunks.front().bytes;
        const ssize_t sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN || errno == EINTR || errno == ENOTCONN;
        if (static_cast<std::size_t>(sent) < bytes.size()) {
            bytes.erase(0, static_cast<std::size_t>(sent));
            return true;
        }
        direction.chunks.pop_front();
    }
    return true;
}

} // namespace support
