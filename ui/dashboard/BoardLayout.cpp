// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/BoardLayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using registry::board::Board;
using registry::board::Cell;
using registry::board::Tile;

namespace {

constexpr qreal cellAspect = 0.55; ///< height of a readable row by the width of a column
constexpr qreal leastTile = 88; ///< pixels: a tile that is lower cannot be read
constexpr qreal unitsHigh = 8.2; ///< small lines that the smallest tile must hold
constexpr qreal unitsWide = 13.5;
constexpr qreal leastUnit = 10;
constexpr qreal mostUnit = 56;

int bottomOf(const Board& board)
{
    int rows = 1;
    for (const Tile& tile : board.tiles)
        rows = std::max(rows, tile.cell.row + tile.cell.height);
    return rows;
}

} // namespace

BoardLayout::BoardLayout(const Board& board, const QRectF& area, bool spareRow)
    : m_area(area)
    , m_columns(std::max(1, board.columns))
{
    int tallest = 1;
    int lowest = std::numeric_limits<int>::max();
    for (const Tile& tile : board.tiles) {
        tallest = std::max(tallest, tile.cell.height);
        lowest = std::min(lowest, tile.cell.height);
    }
    if (board.tiles.empty())
        lowest = 1;
    m_cellWidth = std::max(1.0, area.width() / m_columns);
    const qreal readable = std::max(m_cellWidth * cellAspect, leastTile / lowest);
    const int fit = std::max({1, tallest, int(std::floor(area.height() / readable))});
    m_rows = std::max(tallest, std::min(fit, bottomOf(board) + (spareRow ? 1 : 0)));
    m_cellHeight = std::max(1.0, area.height() / m_rows);
    m_gap = std::clamp(std::min(area.width(), area.height()) * 0.011, 5.0, 18.0);
    makePages(board);
    qreal unit = mostUnit;
    for (const auto& [id, place] : m_places) {
        const QRectF tile = rect(place.cell, place.page);
        unit = std::min({unit, tile.height() / unitsHigh, tile.width() / unitsWide});
    }
    m_unit = std::clamp(unit, leastUnit, mostUnit);
}

void BoardLayout::makePages(const Board& board)
{
    std::vector<const Tile*> left;
    for (const Tile& tile : board.tiles)
        left.push_back(&tile);
    std::stable_sort(left.begin(), left.end(), [](const Tile* a, const Tile* b) { return a->cell.row < b->cell.row; });
    while (!left.empty()) {
        // A page begins at the first tile that is left; the first one at the top, unless there is a whole page of
        // nothing. It ends above the first tile it would cut.
        const int top = left.front()->cell.row;
        const int first = m_firstRows.empty() && top < m_rows ? 0 : top;
        int end = first + m_rows;
        for (const Tile* tile : left) {
            if (tile->cell.row > first && tile->cell.row < end && tile->cell.row + tile->cell.height > first + m_rows)
                end = std::min(end, tile->cell.row);
        }
        const int page = int(m_firstRows.size());
        m_firstRows.push_back(first);
        std::vector<const Tile*> later;
        for (const Tile* tile : left) {
            if (tile->cell.row < end)
                m_places[tile->id] = {tile->cell, page};
            else
                later.push_back(tile);
        }
        left = std::move(later);
    }
    if (m_firstRows.empty())
        m_firstRows.push_back(0);
}

int BoardLayout::pageOf(const std::string& tile) const
{
    const auto found = m_places.find(tile);
    return found == m_places.end() ? 0 : found->second.page;
}

QRectF BoardLayout::rect(const std::string& tile) const
{
    const auto found = m_places.find(tile);
    return found == m_places.end() ? QRectF() : rect(found->second.cell, found->second.page);
}

QRectF BoardLayout::rect(const Cell& cell, int page) const
{
    const int row = cell.row - m_firstRows.at(std::size_t(std::clamp(page, 0, pages() - 1)));
    const QRectF whole(m_area.left() + cell.column * m_cellWidth, m_area.top() + row * m_cellHeight,
        cell.width * m_cellWidth, cell.height * m_cellHeight);
    return whole.adjusted(m_gap / 2, m_gap / 2, -m_gap / 2, -m_gap / 2);
}

Cell BoardLayout::cellAt(const QPointF& point, int page) const
{
    Cell cell;
    cell.column = std::clamp(int(std::floor((point.x() - m_area.left()) / m_cellWidth)), 0, m_columns - 1);
    const int row = std::clamp(int(std::floor((point.y() - m_area.top()) / m_cellHeight)), 0, m_rows - 1);
    cell.row = row + (m_firstRows.empty() ? 0 : m_firstRows[std::size_t(std::clamp(page, 0, pages() - 1))]);
    return cell;
}

} // namespace ui
