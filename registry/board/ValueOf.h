// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"
#include "value/Operation.h"

namespace registry::board {

/// What a Value or Chart tile shows of a node's data: all of it, or the field at the tile's JSON pointer, with the
/// worst threshold it is beyond. Linear in the data up to the field; no stack for depth.
ValueFigures valueOf(const Data& data, const Tile& tile);
/// Whether the value is beyond the threshold; nothing when that cannot be told, as a limit of a text that is no number.
std::optional<bool> isBeyond(const ValueFigures& value, const Threshold& threshold);
/// The number that the text is, blanks around it let pass; nothing when there is more to it. "NaN" and the like are
/// none.
std::optional<double> numberOf(std::string_view text);

} // namespace registry::board
