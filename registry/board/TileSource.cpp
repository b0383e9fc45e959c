// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/TileSource.h"

#include "board/NodeTile.h"

namespace registry::board {

std::unique_ptr<TileSource> makeTileSource(const Tile& tile, TileContext context)
{
    switch (tile.kind) {
    case TileKind::Value:
    case TileKind::Chart:
    case TileKind::Age:
        return std::make_unique<NodeTile>(tile, std::move(context));
    case TileKind::Note:
    case TileKind::Service:
    case TileKind::Changes:
    case TileKind::Ensemble:
    case TileKind::Election:
        break;
    }
    return nullptr;
}

} // namespace registry::board
