// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/BootClock.h"
#include "backend/zookeeper/Cancellation.h"
#include "value/Error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace registry {

/// A TCP connection that speaks ZooKeeper's frames (4 bytes of length, then the body), each step with a deadline.
///
/// For the preflight and the connection test only: sessions that live run through the C client. Blocks its thread, so
/// it is used on worker threads; the cancellation ends every wait. Errors: ConnectionRefused, ConnectTimeout,
/// NotServing (closed by the peer before a byte came), NotZooKeeper (bytes that are no frame, or silence),
/// ConnectionLoss, Cancelled.
class WireConnection {
public:
    explicit WireConnection(const Cancellation& cancellation)
        : m_cancellation(cancellation)
    {
    }
    ~WireConnection();
    WireConnection(const WireConnection&) = delete;
    WireConnection& operator=(const WireConnection&) = delete;

    /// `address` is numeric, IPv4 or IPv6.
    [[nodiscard]] Result<void> open(const std::string& address, std::uint16_t port, BootTime deadline);
    /// Sends `body` as one frame.
    [[nodiscard]] Result<void> sendFrame(std::string_view body, BootTime deadline);
    /// The next frame's body. A length outside min..max is NotZooKeeper, before a byte more is read or allocated.
    [[nodiscard]] Result<std::string> receiveFrame(std::size_t min, std::size_t max, BootTime deadline);

private:
    [[nodiscard]] Result<void> wait(short events, BootTime deadline);
    [[nodiscard]] Result<void> receive(char* to, std::size_t size, BootTime deadline);

    const Cancellation& m_cancellation;
    int m_socket = -1;
    bool m_heard = false; ///< a byte has come from the peer
};

} // namespace registry
