// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <cstdint>
#include <optional>

namespace ui {

/// How one staged edit stands.
struct ChangeStanding {
    enum Kind : std::uint8_t {
        Staged,
        ChangedSince, ///< the server's node is another one by now, as far as it is watched: `error` says how
        Sending,
        Refused, ///< certainly not carried out: `error`
        Unknown, ///< it may have been carried out: `error`
    };
    Kind kind = Staged;
    std::optional<registry::Error> error;
    bool typedSince = false; ///< the node's draft is not what was staged
};

} // namespace ui
