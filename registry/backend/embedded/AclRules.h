// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Acl.h"
#include "value/Error.h"

#include <string>
#include <string_view>
#include <vector>

namespace registry {

/// Who a session is, in one scheme. A session has several: its address and what it added with AddAuth.
struct Identity {
    std::string scheme;
    std::string id;
    friend bool operator==(const Identity&, const Identity&) = default;
};
using Identities = std::vector<Identity>;

// The rules of a ZooKeeper 3.8 server with its built-in providers (world, auth, digest, ip), as PrepRequestProcessor
// applies them.

/// Duplicates dropped, `auth` replaced by every authenticated identity. Errors: InvalidAcl for an empty list, an
/// unknown scheme, a malformed id, `auth` without an authenticated identity.
[[nodiscard]] Result<Acl> effectiveAcl(const Acl& acl, const Identities& who, const std::string& path);
/// Whether the list gives one of the `permissions` bits to `who`. An empty list gives everything (the server's rule).
bool permits(const Acl& acl, std::int32_t permissions, const Identities& who);
/// What somebody without ADMIN sees: the hash of every digest replaced by "x".
Acl withoutDigests(Acl acl);
/// Whether ip id `range` ("10.0.0.0/8", "::1") covers the numeric `address`.
bool ipMatches(std::string_view range, std::string_view address);

} // namespace registry
