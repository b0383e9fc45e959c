// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a tile and what stands at its edges; what is in it: TilePainterBody.cpp.
#include "dashboard/TilePainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ui {

using registry::board::Severity;

TilePainter::TilePainter(const BoardTheme& theme, qreal unit, const QFont& font)
    : m_theme(theme)
    , m_unit(unit)
    , m_font(font)
{
}

QFont TilePainter::sized(qreal pixels, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

TilePainter::Parts TilePainter::parts(const QRectF& tile, const TileLook& look) const
{
    const qreal margin = m_unit * 0.75;
    Parts parts;
    qreal top = tile.top();
    if (!look.alarm.isEmpty()) {
        parts.alarm = QRectF(tile.left(), top, tile.width(), m_unit * 1.75);
        top = parts.alarm.bottom();
    }
    const QRectF inner = QRectF(tile.left(), top, tile.width(), tile.bottom() - top)
                             .adjusted(margin, margin * 0.7, -margin, -margin * 0.6);
    parts.title = QRectF(inner.left(), inner.top(), inner.width(), look.title.isEmpty() ? 0 : m_unit * 1.4);
    const qreal footer = look.freshness.isEmpty() ? 0 : m_unit * 1.25;
    parts.footer = QRectF(inner.left(), inner.bottom() - footer, inner.width(), footer);
    parts.body = QRectF(inner.left(), parts.title.bottom() + m_unit * 0.25, inner.width(),
        parts.footer.top() - parts.title.bottom() - m_unit * 0.5);
    return parts;
}

void TilePainter::paint(QPainter& painter, const QRectF& tile, const TileLook& look, bool focused) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Parts where = parts(tile, look);
    paintFrame(painter, tile, look, focused);
    if (!look.alarm.isEmpty())
        paintAlarm(painter, where.alarm, tile, look);
    if (!look.title.isEmpty()) {
        painter.setFont(sized(m_unit * 1.05, true));
        painter.setPen(look.current ? m_theme.text : m_theme.faded);
        const QString title =
            QFontMetricsF(painter.font()).elidedText(look.title, Qt::ElideMiddle, where.title.width());
        painter.drawText(where.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    }
    if (where.body.height() > m_unit * 0.8)
        paintBody(painter, where.body, look);
    if (!look.freshness.isEmpty())
        paintFooter(painter, where.footer, look);
}

void TilePainter::paintFrame(QPainter& painter, const QRectF& tile, const TileLook& look, bool focused) const
{
    const qreal radius = m_unit * 0.45;
    const bool alarmed = !look.alarm.isEmpty();
    QPen pen(alarmed ? (look.severity == Severity::Critical ? m_theme.critical : m_theme.warning) : m_theme.edge);
    pen.setWidthF(alarmed ? std::max(1.5, m_unit * 0.12) : 1.0);
    if (!look.current && !alarmed)
        pen.setStyle(Qt::DashLine);
    const qreal half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(look.current ? m_theme.tile : m_theme.muted);
    painter.drawRoundedRect(tile.adjusted(half, half, -half, -half), radius, radius);
    if (!focused)
        return;
    const qreal inset = pen.widthF() + m_unit * 0.1;
    pen = QPen(m_theme.accent, std::max(1.5, m_unit * 0.13));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(tile.adjusted(inset, inset, -inset, -inset), radius, radius);
}

/// Filled while nobody has seen it; afterwards in outline.
void TilePainter::paintAlarm(QPainter& painter, const QRectF& rect, const QRectF& tile, const TileLook& look) const
{
    const QColor colour = look.severity == Severity::Critical ? m_theme.critical : m_theme.warning;
    const QColor ink = look.acknowledged ? colour : m_theme.onAlarm;
    QPainterPath whole;
    whole.addRoundedRect(tile, m_unit * 0.45, m_unit * 0.45);
    QPainterPath band;
    band.addRect(rect);
    if (!look.acknowledged)
        painter.fillPath(whole.intersected(band), colour);
    else
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour);
    const qreal side = m_unit * 0.95;
    const QRectF mark(rect.left() + m_unit * 0.75, rect.center().y() - side / 2, side, side);
    paintMark(painter, mark,
        look.severity == Severity::Critical ? TileContent::Tone::Critical : TileContent::Tone::Warning, ink);
    painter.setFont(sized(m_unit * 0.92, true));
    painter.setPen(ink);
    const QRectF words = rect.adjusted(side + m_unit * 1.15, 0, -m_unit * 0.6, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(look.alarm, Qt::ElideRight, words.width()));
}

void TilePainter::paintFooter(QPainter& painter, const QRectF& rect, const TileLook& look) const
{
    painter.setFont(sized(m_unit * 0.85));
    const QFontMetricsF metrics(painter.font());
    const qreal side = m_unit * 0.8;
    QRectF words = rect.adjusted(side + m_unit * 0.4, 0, m_keepsCorner ? -m_unit : 0, 0);
    const qreal longWidth = metrics.horizontalAdvance(look.freshness);
    const qreal gap = m_unit;
    const bool fitsLong = longWidth <= words.width();
    const QString& text = fitsLong ? look.freshness : look.shortFreshness;
    const qreal room = words.width() - metrics.horizontalAdvance(text) - gap;
    paintSign(painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side), look.sign);
    painter.setPen(look.current ? m_theme.faded : m_theme.text); // what is not current says so louder
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, words.width()));
    if (room < m_unit * 3)
        return;
    painter.setPen(m_theme.faded);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(look.connection, Qt::ElideRight, room));
}

/// Shapes that differ without their colours: a disc, a clock, a broken ring, a hollow square, a cross, a bar.
void TilePainter::paintSign(QPainter& painter, const QRectF& square, TileSign sign) const
{
    const qreal width = std::max(1.2, square.width() * 0.14);
    const QRectF box = square.adjusted(width, width, -width, -width);
    const auto pen = [&](const QColor& colour) { return QPen(colour, width, Qt::SolidLine, Qt::RoundCap); };
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case TileSign::None:
        return;
    case TileSign::Live:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.good);
        painter.drawEllipse(box);
        return;
    case TileSign::Polled:
        painter.setPen(pen(m_theme.accent));
        painter.drawEllipse(box);
        painter.drawLine(box.center(), QPointF(box.center().x(), box.top() + box.height() * 0.2));
        painter.drawLine(box.center(), QPointF(box.right() - box.width() * 0.25, box.center().y()));
        return;
    case TileSign::Waiting:
        painter.setPen(pen(m_theme.warning));
        for (int i = 0; i < 3; ++i)
            painter.drawArc(box, (i * 120 + 30) * 16, 70 * 16);
        return;
    case TileSign::Stale:
        painter.setPen(pen(m_theme.warning));
        painter.drawRect(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        return;
    case TileSign::Missing:
        painter.setPen(pen(m_theme.critical));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    case TileSign::Refused:
        painter.setPen(pen(m_theme.critical));
        painter.drawEllipse(box);
        painter.drawLine(QPointF(box.left() + box.width() * 0.2, box.center().y()),
            QPointF(box.right() - box.width() * 0.2, box.center().y()));
        return;
    }
}

/// Good: a disc. Warning: a triangle. Critical: a diamond with a stroke in it.
void TilePainter::paintMark(QPainter& painter, const QRectF& square, TileContent::Tone tone, const QColor& colour) const
{
    painter.setPen(QPen(colour, std::max(1.2, square.width() * 0.12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = square.center();
    const qreal r = square.width() * 0.42;
    switch (tone) {
    case TileContent::Tone::Plain:
        return;
    case TileContent::Tone::Good:
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, r * 0.7, r * 0.7);
        return;
    case TileContent::Tone::Warning:
        painter.drawPolygon(QPolygonF({QPointF(centre.x(), centre.y() - r),
            QPointF(centre.x() + r, centre.y() + r * 0.8), QPointF(centre.x() - r, centre.y() + r * 0.8)}));
        return;
    case TileContent::Tone::Critical:
        painter.drawPolygon(
            QPolygonF({QPointF(centre.x(), centre.y() - r * 1.15), QPointF(centre.x() + r * 1.15, centre.y()),
                QPointF(centre.x(), centre.y() + r * 1.15), QPointF(centre.x() - r * 1.15, centre.y())}));
        painter.drawLine(QPointF(centre.x(), centre.y() - r * 0.45), QPointF(centre.x(), centre.y() + r * 0.1));
        painter.drawPoint(QPointF(centre.x(), centre.y() + r * 0.5));
        return;
    }
}

} // namespace ui
