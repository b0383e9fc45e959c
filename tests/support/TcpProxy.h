// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LoopThread.h"

#include <chrono>
#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <string>

namespace support {

/// A TCP proxy on 127.0.0.1 that can do to a ZooKeeper connection what networks do, and reads along.
/// All functions are thread-safe and have taken effect when they return.
class TcpProxy : private LoopThread {
public:
    /// Listens on a free port at once; connects to 127.0.0.1:`targetPort` for every client that comes.
    explicit TcpProxy(std::uint16_t targetPort);
    ~TcpProxy() override;

    std::uint16_t port() const { return m_port; }
    std::string hostPort() const { return "127.0.0.1:" + std::to_string(m_port); }

    /// For connections from now on.
    void setTarget(std::uint16_t port);
    /// Cuts every connection with a RST, both sides.
    void abortAll();
    /// A black hole both ways: connections stay open, nothing passes. Thawed, it all arrives.
    void freeze(bool on);
    /// Requests arrive, the server's bytes are thrown away.
    void swallowReplies(bool on);
    /// The next request that contains `marker` is carried out, but instead of its reply the client sees a RST.
    void loseReplyOf(const std::string& marker);
    /// Everything takes that much longer, each way.
    void setDelay(std::chrono::milliseconds each);
    /// true: nobody listens any more (connection refused); open connections stay.
    void refuse(bool on);

    int connections() const; ///< open now
    int accepted() const; ///< ever
    int repliesLost() const; ///< by loseReplyOf()
    /// How often which request type was seen in the clients' frames since the start or clearOpcodes(). ZooKeeper's
    /// numbers: 1 create, 2 delete, 3 exists, 4 get, 5 set, 6 getACL, 7 setACL, 8 children, 9 sync, 11 ping, 12
    /// children2, 14 multi, 15 create2, 19 container, 21 TTL, 100 auth, 101 setWatches, 18 removeWatches, -11 close.
    std::map<int, int> opcodes() const;
    void clearOpcodes();

private:
    struct Link;
    struct Direction;
    void prepare(std::vector<pollfd>& polled, int& timeout) override;
    void handle(const std::vector<pollfd>& polled) override;
    void acceptClients();
    bool pump(Link& link, short clientEvents, short serverEvents);
    bool readFrom(Link& link, bool client);
    bool takeReplies(Link& link, std::string bytes);
    void decodeRequests(Link& link, const std::string& bytes);
    bool flush(Direction& direction, int fd) const;

    Fd m_listener;
    std::uint16_t m_port;
    std::uint16_t m_target;
    bool m_frozen = false;
    bool m_swallow = false;
    bool m_refusing = false;
    std::string m_marker;
    std::chrono::milliseconds m_delay{0};
    std::list<Link> m_links;
    int m_accepted = 0;
    int m_lost = 0;
    std::map<int, int> m_opcodes;
};

} // namespace support
