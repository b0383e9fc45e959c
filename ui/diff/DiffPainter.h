// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diff/DiffRows.h"
#include "diff/ShownLine.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QTextLayout>

class QPainter;
class QPalette;

namespace ui {

/// A difference's colours on any palette: its base colour, tinted.
struct DiffColours {
    QColor removed; ///< behind a line
    QColor removedMark; ///< behind what differs within it
    QColor removedSign;
    QColor added;
    QColor addedMark;
    QColor addedSign;
    QColor gutter;
    QColor number;
    QColor fold;
    QColor nothing; ///< where the other side has a line
    QColor faint; ///< escapes, line ends, separators
};
DiffColours diffColours(const QPalette& palette);

/// What a DiffView shows at one moment.
struct DiffScene {
    const DiffRows* rows = nullptr;
    const VisibleRows* visible = nullptr;
    int first = 0; ///< visible row at the top
    int left = 0; ///< pixels scrolled to the right
    QSize size; ///< of the viewport
    int current = -1;
    bool focused = false;
    bool selectsRight = true;
    std::pair<int, int> selectionBegin; ///< visible row, position in its shown text
    std::pair<int, int> selectionEnd; ///< equal to the beginning: nothing
    QString titles[2];
};

/// Draws the rows of a DiffView that are on screen, and knows where things are.
class DiffPainter {
public:
    void setFont(const QFont& font);
    /// For the widest line number there will be.
    void setLines(std::size_t lines);

    int rowHeight() const { return m_rowHeight; }
    int headHeight(const DiffScene& scene) const;
    int characterWidth() const { return m_characterWidth; }
    /// Where a column's text is drawn.
    QRect textArea(const DiffScene& scene, bool right) const;
    /// Position in a row's shown text at `x` of the viewport.
    int positionAt(const DiffScene& scene, int visibleRow, bool right, int x) const;
    /// Paints, and returns the widest text it met, in pixels.
    int paint(QPainter& painter, const DiffScene& scene, const QPalette& palette) const;

    /// A row's line; empty where there is none.
    static std::string_view lineOf(const DiffRows& rows, const DiffRow& row, bool right);

private:
    struct Drawing; ///< one paint()

    void paintHead(Drawing& drawing) const;
    void paintRow(Drawing& drawing, int visibleRow, int y) const;
    void paintFold(Drawing& drawing, const VisibleRows::Item& item, int y) const;
    void paintHalf(Drawing& drawing, const DiffRow& row, int visibleRow, int y, bool right) const;
    void paintGutter(Drawing& drawing, const DiffRow& row, int y, bool right) const;
    void paintLineEnd(Drawing& drawing, const DiffRow& row, const ShownLine& shown, QPoint at, bool right) const;
    void paintCurrent(Drawing& drawing, int y) const;
    void paintOverview(Drawing& drawing) const;
    std::unique_ptr<QTextLayout> layOutText(const ShownLine& shown) const;
    int gutterWidth() const;
    int halfWidth(const DiffScene& scene) const;

    QFont m_font;
    int m_rowHeight = 16;
    int m_ascent = 12;
    int m_characterWidth = 8;
    int m_digits = 3;
};

} // namespace ui
