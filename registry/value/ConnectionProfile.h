// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"
#include "value/Secret.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace registry {

struct HostPort {
    std::string host; ///< name, IPv4 or IPv6 without brackets
    std::uint16_t port = 2181;
    friend bool operator==(const HostPort&, const HostPort&) = default;
};

struct ZooKeeperEndpoint {
    std::vector<HostPort> hosts; ///< at least one
    Path chroot;
    friend bool operator==(const ZooKeeperEndpoint&, const ZooKeeperEndpoint&) = default;
};
struct FileEndpoint {
    std::string file; ///< absolute file name of an embedded registry
    friend bool operator==(const FileEndpoint&, const FileEndpoint&) = default;
};
struct SampleEndpoint {
    friend bool operator==(const SampleEndpoint&, const SampleEndpoint&) = default;
};
using Endpoint = std::variant<ZooKeeperEndpoint, FileEndpoint, SampleEndpoint>;

/// Reads `zk://a:2181,b:2181/chroot`, `a:2181,b/chroot`, `[::1]:2181`, `registry:/file.registry`, `sample:`.
/// Blanks around hosts are dropped, a missing port is 2181. Errors: BadConnectionString with what and where.
[[nodiscard]] Result<Endpoint> parseEndpoint(std::string_view text);
/// The normal form: parseEndpoint(toString(e)) == e. Holds no secret by construction.
std::string toString(const Endpoint& endpoint);
/// "host:port", with brackets around IPv6.
std::string toString(const HostPort& hostPort);

struct Credential {
    std::string scheme; ///< "digest"
    Secret secret; ///< "user:password"
    friend bool operator==(const Credential&, const Credential&) = default;
};

/// Everything needed to open a connection. A value; immutable for the life of a session.
struct ConnectionProfile {
    Endpoint endpoint;
    std::string name; ///< shown; empty: the endpoint's normal form
    std::string group;
    std::string colour; ///< environment colour "#rrggbb", empty for none
    std::chrono::milliseconds sessionTimeout{10'000}; ///< asked for; the server clamps it
    std::vector<Credential> credentials; ///< in memory only
    bool readOnly = true; ///< until the user unlocks the profile
    bool live = true; ///< false: no watches, manual refresh

    friend bool operator==(const ConnectionProfile&, const ConnectionProfile&) = default;
};

} // namespace registry
