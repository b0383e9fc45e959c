// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/InstanceCodec.h"
#include "value/Path.h"
#include "value/Stat.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace registry {

/// What is known about one path.
struct NodeValue {
    Path path;
    bool exists = false; ///< false: the server said there is no such node
    Data raw{}; ///< as stored; nothing also when the node does not exist
    std::optional<Stat> stat{};
    std::vector<std::string> children{}; ///< sorted names
    std::optional<Error> error{}; ///< why data or children could not be read (NoAuth, ...)
    std::optional<std::chrono::system_clock::time_point> staleSince{}; ///< set: last known, not proven since then

    /// `raw` decoded; see codec::decode().
    [[nodiscard]] Result<std::optional<Instance>> instance() const { return codec::decode(raw); }
};

} // namespace registry
