// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/SessionStatus.h"

namespace registry {

std::string_view name(ConnectionState state)
{
    constexpr std::string_view names[] = {
        "Connecting", "Connected", "Suspended", "Lost", "ReadOnly", "AuthFailed", "Failed", "Closed"};
    return names[static_cast<std::size_t>(state)];
}

} // namespace registry
