// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace registry {

/// ZooKeeper's permission bits.
enum Permission : std::int32_t {
    PermissionRead = 1,
    PermissionWrite = 2,
    PermissionCreate = 4,
    PermissionDelete = 8,
    PermissionAdmin = 16,
    PermissionAll = 31,
};

struct AclEntry {
    std::int32_t permissions = 0; ///< Permission bits, or'ed
    std::string scheme; ///< world, auth, digest, ip, ...
    std::string id;
    friend bool operator==(const AclEntry&, const AclEntry&) = default;
};

using Acl = std::vector<AclEntry>;

/// world:anyone with every permission; ZooKeeper's OPEN_ACL_UNSAFE.
inline Acl openAcl()
{
    return {{PermissionAll, "world", "anyone"}};
}

/// "cdrwa" for all five, in zkCli's order.
std::string permissionLetters(std::int32_t permissions);

} // namespace registry
