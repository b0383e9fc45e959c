// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LoopThread.h"

#include <cstdint>
#include <list>
#include <string>

namespace support {

/// Something on a port that is no ZooKeeper, or a very bad one. Keeps every connection open unless said.
class HostilePeer : private LoopThread {
public:
    enum class Manner {
        Silent, ///< accepts and never says a word
        Http, ///< answers anything with an HTTP error
        Ssh, ///< greets as soon as somebody connects
        HugeLength, ///< a good handshake, then a reply that claims 2 GB
        NegativeLength, ///< a good handshake, then a reply of negative length
        Hangup, ///< closes every connection at once
    };

    explicit HostilePeer(Manner manner);
    ~HostilePeer() override;

    std::uint16_t port() const { return m_port; }
    std::string hostPort() const { return "127.0.0.1:" + std::to_string(m_port); }
    int accepted() const; ///< connections ever

private:
    struct Guest {
        Fd fd;
        int requests = 0;
    };
    void prepare(std::vector<pollfd>& polled, int& timeout) override;
    void handle(const std::vector<pollfd>& polled) override;
    std::string replyTo(int request) const;

    const Manner m_manner;
    Fd m_listener;
    const std::uint16_t m_port;
    std::list<Guest> m_guests;
    int m_accepted = 0;
};

} // namespace support
