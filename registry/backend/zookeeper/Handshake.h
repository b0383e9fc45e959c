// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/WireConnection.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace registry {

/// ZooKeeper's answer to a connect request.
struct SessionGrant {
    std::chrono::milliseconds timeout{0}; ///< 0: refused ("expired")
    std::int64_t sessionId = 0;
};

/// The longest session timeout taken for true. Servers clamp to their own limits, above what we ask for too; a text
/// protocol read as ZooKeeper gives nonsense far beyond (trap 6).
inline constexpr std::chrono::milliseconds saneSessionTimeout = std::chrono::minutes(60);

/// With a password of zeros no server knows it, so nothing can happen to anybody's session.
inline constexpr std::int64_t nobodysSession = 0x7e57'0000'0000'0001;

inline constexpr std::size_t replyHeaderSize = 4 + 8 + 4; ///< xid, zxid, code

/// The body of a connect request; id 0 asks for a new session.
std::string connectRequest(std::int64_t sessionId, std::chrono::milliseconds timeout);
/// Errors: NotZooKeeper when the bytes cannot be an answer to a connect request.
[[nodiscard]] Result<SessionGrant> parseConnectReply(std::string_view body);
/// Sends a connect request and reads the answer, believing nothing that is not sane.
[[nodiscard]] Result<SessionGrant> shakeHands(
    WireConnection& connection, std::int64_t sessionId, std::chrono::milliseconds timeout, BootTime deadline);

/// Finds out whether a ZooKeeper that serves answers at a numeric address, before the C client, which believes anything
/// (traps 3, 6, 7), is let near it. Leaves nothing on the server: it asks to continue a session that cannot exist, so
/// the answer of every serving member is "expired". One line in the server's log is the price. Errors: as
/// WireConnection. At most `patience` for the TCP connect and as much again for the answer.
[[nodiscard]] Result<void> probeServer(const std::string& address, std::uint16_t port,
    std::chrono::milliseconds patience, const Cancellation& cancellation);

/// Big-endian integers and length-prefixed text, appended to a frame's body.
void putInt(std::string& to, std::int32_t value);
void putLong(std::string& to, std::int64_t value);
void putText(std::string& to, std::string_view text);
/// Reads big-endian; `from` must be long enough.
std::int64_t readBigEndian(std::string_view from, std::size_t offset, std::size_t bytes);

} // namespace registry
