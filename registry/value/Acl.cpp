// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Acl.h"

namespace registry {

std::string permissionLetters(std::int32_t permissions)
{
    std::string letters;
    for (const auto& [bit, letter] : {std::pair{PermissionCreate, 'c'}, std::pair{PermissionDelete, 'd'},
             std::pair{PermissionRead, 'r'}, std::pair{PermissionWrite, 'w'}, std::pair{PermissionAdmin, 'a'}}) {
        if (permissions & bit)
            letters += letter;
    }
    return letters;
}

} // namespace registry
