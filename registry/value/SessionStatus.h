// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace registry {

/// How a connection stands. "Connected" is our own word: handshake sane and a probe read answered, not the C client's.
enum class ConnectionState : std::uint8_t {
    Connecting, ///< no session yet, trying
    Connected, ///< proven by an answered probe
    Suspended, ///< no proof of life, the session's lease is still running
    Lost, ///< the lease is over or the server said expired; ephemerals are gone; a new session is being made
    ReadOnly, ///< connected to a server that accepts no writes
    AuthFailed, ///< the server refused the credentials' scheme
    Failed, ///< the address is wrong (no such name, not a ZooKeeper, file unreadable); retried slowly all the same
    Closed, ///< the last state of every backend
};

/// Stable English word of a state ("Connected"). For logs and tests.
std::string_view name(ConnectionState state);
/// States in which operations reach the server.
inline bool isUsable(ConnectionState state)
{
    return state == ConnectionState::Connected || state == ConnectionState::ReadOnly;
}

/// Everything known about a connection at one moment. A new value replaces the old one as a whole.
struct SessionStatus {
    using Clock = std::chrono::system_clock;

    ConnectionState state = ConnectionState::Connecting;
    Clock::time_point since{}; ///< when this state began
    std::optional<Error> reason; ///< why, for the states that are no success; the last failure while Connecting
    std::optional<Clock::time_point> lastProof; ///< last answer from a server, ever: what is shown is "as of" then
    std::string server; ///< "127.0.0.1:2181" we talk to or try; the file name for embedded registries
    std::int64_t sessionId = 0; ///< 0 while there is none
    std::chrono::milliseconds timeout{0}; ///< negotiated; 0 while there is none
    std::optional<std::chrono::microseconds> roundTrip; ///< of the last probe
    bool encrypted = false;
    int attempt = 0; ///< failed attempts in a row
    std::optional<Clock::time_point> nextAttempt; ///< when we try again, while backing off

    friend bool operator==(const SessionStatus&, const SessionStatus&) = default;
};

} // namespace registry
