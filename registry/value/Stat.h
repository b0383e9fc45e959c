// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace registry {

/// A znode's Stat, as ZooKeeper gives it. Times are milliseconds since the epoch by the server's clock.
struct Stat {
    std::int64_t czxid = 0;
    std::int64_t mzxid = 0;
    std::int64_t ctime = 0;
    std::int64_t mtime = 0;
    std::int32_t version = 0;
    std::int32_t cversion = 0;
    std::int32_t aversion = 0;
    std::int64_t ephemeralOwner = 0; ///< session id; 0 for persistent, container and TTL nodes alike
    std::int32_t dataLength = 0; ///< bytes; 0 for null as well as for empty data
    std::int32_t numChildren = 0;
    std::int64_t pzxid = 0;

    bool isEphemeral() const { return ephemeralOwner != 0; }
    friend bool operator==(const Stat&, const Stat&) = default;
};

/// What a server makes of a version by a write: one more, and after the greatest the least (as in Java).
constexpr std::int32_t versionAfter(std::int32_t version)
{
    return version == std::numeric_limits<std::int32_t>::max() ? std::numeric_limits<std::int32_t>::min() : version + 1;
}

} // namespace registry
