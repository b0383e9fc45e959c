// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/TileSource.h"

#include "board/ChangesTile.h"
#include "board/EnsembleTile.h"
#include "board/NodeTile.h"
#include "board/ServiceTile.h"
#include "board/ServicesTile.h"

namespace registry::board {

std::unique_ptr<TileSource> makeTileSource(const Tile& tile, TileContext context)
{
    switch (tile.kind) {
    case TileKind::Value:
    case TileKind::Chart:
    case TileKind::Age:
        return std::make_unique<NodeTile>(tile, std::move(context));
    case TileKind::Service:
        if (tile.below)
            return std::make_unique<ServicesTile>(tile, std::move(context));
        return std::make_unique<ServiceTile>(tile, std::move(context));
    case TileKind::Election:
        return std::make_unique<ElectionTile>(tile, std::move(context));
    case TileKind::Changes:
        return std::make_unique<ChangesTile>(tile, std::move(context));
    case TileKind::Ensemble:
        return std::make_unique<EnsembleTile>(tile, std::move(context));
    case TileKind::Note:
        break;
    }
    return nullptr;
}

} // namespace registry::board
