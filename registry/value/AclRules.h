// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Acl.h"
#include "value/ConnectionProfile.h"
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

/// What is wrong with an entry, or with a whole list.
enum class AclFault : std::uint8_t {
    None,
    EmptyList,
    UnknownScheme, ///< none of the built-in ones: a server may have been taught it (sasl, x509), or refuse
    WorldId, ///< the id of world is "anyone"
    DigestId, ///< not "user:hash"
    Address, ///< not a numeric address, or one with "/bits"
    NoIdentity, ///< auth, and the session has no authenticated identity
};
/// `NoIdentity` needs to know who asks, the rest is about the text alone.
AclFault faultOf(const AclEntry& entry, const Identities& who);
/// The identities that a profile's credentials give its session; the address is not known here.
Identities identitiesOf(const ConnectionProfile& profile);

/// Duplicates dropped, `auth` replaced by every authenticated identity. Errors: InvalidAcl for an empty list, an
/// unknown scheme, a malformed id, `auth` without an authenticated identity.
[[nodiscard]] Result<Acl> effectiveAcl(const Acl& acl, const Identities& who, const std::string& path);
/// Whether two lists give the same: without regard to order and repetition.
bool sameAcl(const Acl& a, const Acl& b);
/// Whether the list gives one of the `permissions` bits to `who`. An empty list gives everything (the server's rule).
bool permits(const Acl& acl, std::int32_t permissions, const Identities& who);
/// Whether somebody with the identities `who` can change a list again once it is `acl` (which may have `auth` in it).
enum class Grip : std::uint8_t {
    Kept,
    Perhaps, ///< only by what is not known of a session: its address, sasl, x509, schemes of the server's own
    Lost,
};
Grip gripAfter(const Acl& acl, const Identities& who);
/// What somebody without ADMIN sees: the hash of every digest replaced by "x".
Acl withoutDigests(Acl acl);
/// Whether ip id `range` ("10.0.0.0/8", "::1") covers the numeric `address`.
bool ipMatches(std::string_view range, std::string_view address);

} // namespace registry
