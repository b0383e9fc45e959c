// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"

namespace registry::board {

/// What an alarm rule's condition is at one moment.
struct AlarmCondition {
    std::optional<bool> isTrue{}; ///< nothing: it cannot be told
    std::string value{}; ///< what makes it so: "1 of 3"
    std::optional<TimePoint> changesAt{}; ///< when it becomes true by time alone
};

/// Judges by what the tile shows, which must be proven: stale, unread and refused figures tell nothing, but a refusal
/// tells that the node is there. `changedMs`: when the tile's node was last changed, for OlderThan.
AlarmCondition conditionOf(const Tile& tile, const AlarmRule& rule, const TileState& state,
    std::optional<std::int64_t> changedMs, TimePoint now);

} // namespace registry::board
