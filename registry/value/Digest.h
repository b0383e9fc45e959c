// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace registry {

/// FIPS 180-4 SHA-1. Good for ZooKeeper's digest scheme, for nothing else.
std::array<std::uint8_t, 20> sha1(std::string_view bytes);
/// RFC 4648 with padding.
std::string base64(std::string_view bytes);
/// The id of ZooKeeper's digest scheme for "user:password": "user:" + base64(sha1("user:password")).
std::string digestId(std::string_view userAndPassword);

} // namespace registry
