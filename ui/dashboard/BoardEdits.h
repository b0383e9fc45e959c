// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeMime.h"
#include "board/Board.h"

#include <optional>

namespace ui {

// What can be done to a board, from one value to the next. Pure. Tiles never overlap afterwards: what is in the way
// goes down. Whatever comes out can be written to a file and read again.

/// Null when there is none of that id.
const registry::board::Tile* findTile(const registry::board::Board& board, const std::string& id);
/// `like`, or like it with a number behind it, so that no tile of the board has it.
std::string freeTileId(const registry::board::Board& board, const std::string& like);
/// The first gap of that size, from the top; below everything when there is none.
registry::board::Cell freeCell(const registry::board::Board& board, int width, int height);
/// A new tile of a kind at the size that suits it, in the first gap, on the first connection. Not added yet.
registry::board::Tile newTile(const registry::board::Board& board, registry::board::TileKind kind);
/// Without what its kind has no use for: a file with it would not be read.
registry::board::Tile tidied(registry::board::Tile tile);

registry::board::Board withTile(registry::board::Board board, registry::board::Tile tile); ///< added, or replaced by id
registry::board::Board withoutTile(registry::board::Board board, const std::string& id);
registry::board::Board withTileAt(
    registry::board::Board board, const std::string& id, registry::board::Cell cell); ///< kept inside the board
/// The copy's id is in `made`.
registry::board::Board withDuplicate(registry::board::Board board, const std::string& id, std::string& made);
/// A tile for each: services as such, other nodes as values; connections that the board lacks are added. The first one
/// at `cell`, the others in gaps. The last tile's id is in `made`.
registry::board::Board withNodes(
    registry::board::Board board, const std::vector<MovedNode>& nodes, registry::board::Cell cell, std::string& made);
/// Another number of columns, without a tile that sticks out.
registry::board::Board withColumns(registry::board::Board board, int columns);

} // namespace ui
