// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"

#include <QRectF>

#include <map>
#include <vector>

namespace ui {

/// Where a board's tiles stand in an area of the screen. A board is as wide as the area; as many rows as are readable
/// make a page, and no tile is cut in two by a page's end. Pure.
class BoardLayout {
public:
    BoardLayout() = default;
    /// `spareRow`: leaves an empty row at the end, to put something there.
    BoardLayout(const registry::board::Board& board, const QRectF& area, bool spareRow);

    int pages() const { return std::max(1, int(m_firstRows.size())); }
    int pageOf(const std::string& tile) const;
    /// On its page; with a gap around it.
    QRectF rect(const std::string& tile) const;
    QRectF rect(const registry::board::Cell& cell, int page) const;
    /// The cell under a point of a page, inside the board.
    registry::board::Cell cellAt(const QPointF& point, int page) const;
    QSizeF cellSize() const { return {m_cellWidth, m_cellHeight}; }
    /// Height of small text in pixels, the same for all tiles, so that it fits the smallest of them.
    qreal unit() const { return m_unit; }
    int rowsPerPage() const { return m_rows; }

private:
    struct Place {
        registry::board::Cell cell;
        int page = 0;
    };
    void makePages(const registry::board::Board& board);

    QRectF m_area;
    int m_columns = 1;
    int m_rows = 1;
    qreal m_cellWidth = 1;
    qreal m_cellHeight = 1;
    qreal m_gap = 8;
    qreal m_unit = 12;
    std::vector<int> m_firstRows; ///< of each page
    std::map<std::string, Place> m_places;
};

} // namespace ui
