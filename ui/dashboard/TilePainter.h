// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"
#include "dashboard/BoardTheme.h"
#include "dashboard/TileContent.h"
#include "dashboard/TileWords.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace ui {

/// Everything that is needed to paint a tile. Words are made when the state changes, not when it is painted.
struct TileLook {
    QString title;
    TileContent content;
    TileSign sign = TileSign::None;
    QString freshness; ///< long
    QString shortFreshness;
    QString connection;
    QString alarm; ///< of the raised alarm; empty: none is
    registry::board::Severity severity = registry::board::Severity::Critical;
    bool acknowledged = false;
    bool current = true; ///< otherwise what is shown is greyed
    bool hasChart = false; ///< leaves room for one below the headline
    friend bool operator==(const TileLook&, const TileLook&) = default;
};

/// Paints tiles. `unit` is the height of small text in pixels, one for the whole board, so that tiles of several sizes
/// look alike; figures grow with the tile.
class TilePainter {
public:
    TilePainter(const BoardTheme& theme, qreal unit, const QFont& font);

    /// Writes nothing into the corner at the bottom right: something else is drawn there.
    void keepCorner() { m_keepsCorner = true; }
    void paint(QPainter& painter, const QRectF& tile, const TileLook& look, bool focused) const;
    /// Where a chart goes in such a tile.
    QRectF chartRect(const QRectF& tile, const TileLook& look) const;

private:
    struct Parts {
        QRectF alarm;
        QRectF title;
        QRectF body;
        QRectF footer;
    };
    Parts parts(const QRectF& tile, const TileLook& look) const;
    void paintFrame(QPainter& painter, const QRectF& tile, const TileLook& look, bool focused) const;
    void paintAlarm(QPainter& painter, const QRectF& rect, const QRectF& tile, const TileLook& look) const;
    void paintFooter(QPainter& painter, const QRectF& rect, const TileLook& look) const;
    void paintBody(QPainter& painter, const QRectF& rect, const TileLook& look) const;
    qreal paintHeadline(QPainter& painter, const QRectF& rect, const TileLook& look) const;
    qreal paintFigure(QPainter& painter, const QRectF& room, const TileLook& look) const;
    void paintVerdict(QPainter& painter, QRectF room, const TileLook& look) const;
    void paintLines(QPainter& painter, const QRectF& rect, const TileLook& look) const;
    void paintLine(QPainter& painter, const QRectF& rect, const TileContent::Line& line, const TileLook& look) const;
    void paintRows(QPainter& painter, const QRectF& rect, const TileLook& look) const;
    void paintWords(QPainter& painter, const QRectF& rect, const TileLook& look) const;
    void paintMark(QPainter& painter, const QRectF& square, TileContent::Tone tone, const QColor& colour) const;
    void paintSign(QPainter& painter, const QRectF& square, TileSign sign) const;

    QFont sized(qreal pixels, bool bold = false) const;
    QColor toneColour(TileContent::Tone tone, const TileLook& look) const;
    qreal headlineShare(const TileLook& look) const;

    const BoardTheme& m_theme;
    qreal m_unit;
    QFont m_font;
    bool m_keepsCorner = false;
};

} // namespace ui
