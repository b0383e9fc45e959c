// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/BoardEdits.h"

#include <algorithm>

namespace ui {

using registry::board::AlarmRule;
using registry::board::Board;
using registry::board::BoardConnection;
using registry::board::Cell;
using registry::board::Tile;
using registry::board::TileKind;

namespace {

bool overlap(const Cell& a, const Cell& b)
{
    return a.column < b.column + b.width && b.column < a.column + a.width && a.row < b.row + b.height
        && b.row < a.row + a.height;
}

bool isFree(const Board& board, const Cell& cell)
{
    return std::none_of(
        board.tiles.begin(), board.tiles.end(), [&](const Tile& tile) { return overlap(tile.cell, cell); });
}

int bottom(const Board& board)
{
    int rows = 0;
    for (const Tile& tile : board.tiles)
        rows = std::max(rows, tile.cell.row + tile.cell.height);
    return rows;
}

/// Lets everything that `id` stands on sink below it, and what that then stands on, and so on.
void makeRoom(Board& board, const std::string& id)
{
    std::vector<Tile*> order;
    for (Tile& tile : board.tiles)
        order.push_back(&tile);
    std::stable_sort(order.begin(), order.end(), [&](const Tile* a, const Tile* b) {
        const bool first = a->id == id;
        return first != (b->id == id) ? first : a->cell.row < b->cell.row;
    });
    for (std::size_t i = 1; i < order.size(); ++i) {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t above = 0; above < i; ++above) {
                if (overlap(order[i]->cell, order[above]->cell)) {
                    order[i]->cell.row = order[above]->cell.row + order[above]->cell.height;
                    moved = true;
                }
            }
        }
    }
}

Cell inside(const Board& board, Cell cell)
{
    cell.width = std::clamp(cell.width, 1, board.columns);
    cell.height = std::clamp(cell.height, 1, 24);
    cell.column = std::clamp(cell.column, 0, board.columns - cell.width);
    cell.row = std::max(0, cell.row);
    return cell;
}

std::pair<int, int> sizeOf(TileKind kind, int columns)
{
    const int wide = std::min(2, columns);
    switch (kind) {
    case TileKind::Chart:
    case TileKind::Changes:
    case TileKind::Ensemble:
        return {wide, 1};
    default:
        return {1, 1};
    }
}

const char* idOf(TileKind kind)
{
    switch (kind) {
    case TileKind::Service:
        return "service";
    case TileKind::Value:
        return "value";
    case TileKind::Chart:
        return "chart";
    case TileKind::Note:
        return "note";
    case TileKind::Changes:
        return "changes";
    case TileKind::Ensemble:
        return "ensemble";
    case TileKind::Election:
        return "election";
    case TileKind::Age:
        return "age";
    }
    return "tile";
}

/// The board's name for an endpoint; adds the connection when there is none.
std::string keyOf(Board& board, const registry::Endpoint& endpoint)
{
    for (const BoardConnection& connection : board.connections) {
        if (connection.endpoint == endpoint)
            return connection.key;
    }
    std::string like = "file";
    if (const auto* servers = std::get_if<registry::ZooKeeperEndpoint>(&endpoint))
        like = servers->hosts.empty() ? "zookeeper" : servers->hosts.front().host;
    else if (std::holds_alternative<registry::SampleEndpoint>(endpoint))
        like = "sample";
    std::string key = like;
    const auto taken = [&] {
        return std::any_of(board.connections.begin(), board.connections.end(),
            [&](const BoardConnection& connection) { return connection.key == key; });
    };
    for (int number = 2; taken(); ++number)
        key = like + "-" + std::to_string(number);
    board.connections.push_back({key, endpoint, {}});
    return key;
}

bool suits(const Tile& tile, AlarmRule::Kind rule)
{
    switch (rule) {
    case AlarmRule::Kind::BelowMinimum:
        return tile.kind == TileKind::Service && tile.minimum;
    case AlarmRule::Kind::Flapping:
        return tile.kind == TileKind::Service;
    case AlarmRule::Kind::Appears:
    case AlarmRule::Kind::Vanishes:
        return tile.kind != TileKind::Note && tile.kind != TileKind::Ensemble;
    case AlarmRule::Kind::Field:
        return tile.kind == TileKind::Value || tile.kind == TileKind::Chart;
    case AlarmRule::Kind::OlderThan:
        return tile.kind == TileKind::Value || tile.kind == TileKind::Chart || tile.kind == TileKind::Age;
    case AlarmRule::Kind::NoLeader:
        return tile.kind == TileKind::Election;
    }
    return false;
}

} // namespace

const Tile* findTile(const Board& board, const std::string& id)
{
    const auto found =
        std::find_if(board.tiles.begin(), board.tiles.end(), [&](const Tile& tile) { return tile.id == id; });
    return found == board.tiles.end() ? nullptr : &*found;
}

std::string freeTileId(const Board& board, const std::string& like)
{
    std::string id = like.empty() ? "tile" : like;
    for (int number = 2; findTile(board, id); ++number)
        id = (like.empty() ? "tile" : like) + "-" + std::to_string(number);
    return id;
}

Cell freeCell(const Board& board, int width, int height)
{
    width = std::min(width, board.columns);
    const int rows = bottom(board);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column + width <= board.columns; ++column) {
            const Cell cell{column, row, width, height};
            if (isFree(board, cell))
                return cell;
        }
    }
    return {0, rows, width, height};
}

Tile newTile(const Board& board, TileKind kind)
{
    Tile tile;
    tile.kind = kind;
    tile.id = freeTileId(board, idOf(kind));
    const auto [width, height] = sizeOf(kind, board.columns);
    tile.cell = freeCell(board, width, height);
    if (kind != TileKind::Note && !board.connections.empty())
        tile.connection = board.connections.front().key;
    return tile;
}

Tile tidied(Tile tile)
{
    const Tile plain;
    const bool service = tile.kind == TileKind::Service;
    const bool value = tile.kind == TileKind::Value || tile.kind == TileKind::Chart;
    if (tile.kind == TileKind::Note)
        tile.connection.clear();
    else
        tile.text.clear();
    if (tile.kind == TileKind::Note || tile.kind == TileKind::Ensemble)
        tile.path = plain.path;
    if (!service && tile.kind != TileKind::Election)
        tile.detector.clear();
    if (!service) {
        tile.below = false;
        tile.minimum.reset();
        tile.expected.reset();
        tile.members.clear();
    }
    if (!value) {
        tile.pointer.clear();
        tile.unit.clear();
        tile.thresholds.clear();
    }
    if (tile.kind != TileKind::Chart)
        tile.window = plain.window;
    std::erase_if(tile.alarms, [&](const AlarmRule& rule) { return !suits(tile, rule.kind); });
    return tile;
}

Board withTile(Board board, Tile tile)
{
    tile.cell = inside(board, tile.cell);
    const std::string id = tile.id;
    const auto same =
        std::find_if(board.tiles.begin(), board.tiles.end(), [&](const Tile& one) { return one.id == id; });
    if (same == board.tiles.end())
        board.tiles.push_back(std::move(tile));
    else
        *same = std::move(tile);
    makeRoom(board, id);
    return board;
}

Board withoutTile(Board board, const std::string& id)
{
    std::erase_if(board.tiles, [&](const Tile& tile) { return tile.id == id; });
    return board;
}

Board withTileAt(Board board, const std::string& id, Cell cell)
{
    const Tile* tile = findTile(board, id);
    if (!tile)
        return board;
    Tile moved = *tile;
    moved.cell = cell;
    return withTile(std::move(board), std::move(moved));
}

Board withDuplicate(Board board, const std::string& id, std::string& made)
{
    const Tile* tile = findTile(board, id);
    if (!tile)
        return board;
    Tile copy = *tile;
    copy.id = made = freeTileId(board, id);
    copy.cell = freeCell(board, copy.cell.width, copy.cell.height);
    return withTile(std::move(board), std::move(copy));
}

Board withNodes(Board board, const std::vector<MovedNode>& nodes, Cell cell, std::string& made)
{
    bool first = true;
    for (const MovedNode& node : nodes) {
        Tile tile;
        tile.kind = node.isService ? TileKind::Service : TileKind::Value;
        tile.connection = keyOf(board, node.endpoint);
        tile.path = node.path;
        tile.id = made = freeTileId(board, std::string(node.path.name()));
        tile.cell = first ? Cell{cell.column, cell.row, 1, 1} : freeCell(board, 1, 1);
        first = false;
        board = withTile(std::move(board), std::move(tile));
    }
    return board;
}

Board withColumns(Board board, int columns)
{
    board.columns = std::clamp(columns, 1, 24);
    std::vector<std::string> ids;
    for (Tile& tile : board.tiles) {
        tile.cell = inside(board, tile.cell);
        ids.push_back(tile.id);
    }
    if (!ids.empty())
        makeRoom(board, ids.front());
    return board;
}

} // namespace ui
