// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a tile: the figure, lines, a table, or words.
#include "dashboard/TilePainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace ui {

namespace {

using Tone = TileContent::Tone;

constexpr qreal lineHeight = 1.12; ///< of a figure, by its size
constexpr qreal reference = 100; ///< pixels at which text is measured before its size is known

/// Lays `text` out in lines of `width`; its height.
qreal layOut(QTextLayout& layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

QColor TilePainter::toneColour(Tone tone, const TileLook& look) const
{
    if (!look.current)
        return m_theme.faded;
    switch (tone) {
    case Tone::Good:
        return m_theme.good;
    case Tone::Warning:
        return m_theme.warning;
    case Tone::Critical:
        return m_theme.critical;
    case Tone::Plain:
        break;
    }
    return m_theme.text;
}

/// How much of the body's height the figure and what is said of it take.
qreal TilePainter::headlineShare(const TileLook& look) const
{
    if (look.hasChart)
        return 0.34;
    return look.content.lines.empty() ? 1.0 : 0.56;
}

QRectF TilePainter::chartRect(const QRectF& tile, const TileLook& look) const
{
    const QRectF body = parts(tile, look).body;
    if (!look.content.words.isEmpty())
        return {};
    return body.adjusted(0, body.height() * headlineShare(look), 0, 0);
}

void TilePainter::paintBody(QPainter& painter, const QRectF& rect, const TileLook& look) const
{
    const TileContent& content = look.content;
    if (!content.words.isEmpty() && content.verdict.isEmpty())
        return paintWords(painter, rect, look);
    if (!content.rows.empty())
        return paintRows(painter, rect, look);
    qreal used = 0;
    if (!content.headline.isEmpty() || !content.verdict.isEmpty())
        used = paintHeadline(painter, rect, look);
    const QRectF rest = rect.adjusted(0, used, 0, 0);
    if (!content.words.isEmpty())
        paintWords(painter, rest, look);
    else if (!content.lines.empty())
        paintLines(painter, rest, look);
}

/// The figure and what belongs to it behind it, on one line, as large as `room` lets it be. Its width.
qreal TilePainter::paintFigure(QPainter& painter, const QRectF& room, const TileLook& look) const
{
    constexpr qreal tailShare = 0.42;
    constexpr qreal slack = 0.96; // fonts are not as wide at one size as at another
    const TileContent& content = look.content;
    const QFontMetricsF metrics(sized(reference, true));
    const qreal head = metrics.horizontalAdvance(content.headline) / reference;
    const qreal tail = content.tail.isEmpty()
        ? 0
        : (QFontMetricsF(sized(reference)).horizontalAdvance(content.tail) / reference + 0.4) * tailShare;
    const qreal wanted = std::min(room.width() * slack / std::max(0.1, head + tail), room.height() / lineHeight);
    const qreal size = std::clamp(wanted, m_unit * 1.1, m_unit * 9);
    painter.setFont(sized(size, true));
    painter.setPen(toneColour(content.tone, look));
    const QFontMetricsF real(painter.font());
    const QString headline = real.elidedText(content.headline, Qt::ElideRight, room.width());
    const qreal base = room.top() + (std::min(room.height(), size * lineHeight) + real.capHeight()) / 2;
    painter.drawText(QPointF(room.left(), base), headline);
    const qreal headWidth = real.horizontalAdvance(headline);
    if (content.tail.isEmpty())
        return headWidth;
    const qreal x = room.left() + headWidth + size * tailShare * 0.4;
    painter.setFont(sized(std::max(size * tailShare, m_unit * 0.9)));
    painter.setPen(m_theme.faded);
    const QFontMetricsF small(painter.font());
    const QString shown = small.elidedText(content.tail, Qt::ElideRight, room.right() - x);
    painter.drawText(QPointF(x, base), shown);
    return x + small.horizontalAdvance(shown) - room.left();
}

void TilePainter::paintVerdict(QPainter& painter, QRectF room, const TileLook& look) const
{
    const TileContent& content = look.content;
    const QColor colour = toneColour(content.tone, look);
    const bool marked = content.tone != Tone::Plain;
    if (marked) {
        const qreal side = m_unit * 0.95;
        paintMark(painter, QRectF(room.left(), room.center().y() - side / 2, side, side), content.tone, colour);
        room.adjust(side + m_unit * 0.35, 0, 0, 0);
    }
    constexpr qreal smallest = 0.75;
    const qreal wide = QFontMetricsF(sized(m_unit, marked)).horizontalAdvance(content.verdict);
    painter.setPen(marked ? colour : m_theme.faded);
    if (wide * smallest > room.width() && room.height() >= 2 * m_unit * lineHeight) {
        painter.setFont(sized(m_unit * 0.85, marked));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, content.verdict);
        return;
    }
    painter.setFont(sized(m_unit * std::clamp(room.width() * 0.98 / std::max(1.0, wide), smallest, 1.0), marked));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(content.verdict, Qt::ElideRight, room.width()));
}

/// The figure and below it what it means; beside it where there is little room and more is to follow. The height used.
qreal TilePainter::paintHeadline(QPainter& painter, const QRectF& rect, const TileLook& look) const
{
    const TileContent& content = look.content;
    const bool more = !content.lines.empty() || look.hasChart || !content.words.isEmpty();
    const qreal verdict = content.verdict.isEmpty() ? 0 : m_unit * 1.5;
    if (content.headline.isEmpty()) {
        painter.setFont(sized(m_unit));
        painter.setPen(m_theme.faded);
        painter.drawText(more ? QRectF(rect.topLeft(), QSizeF(rect.width(), verdict)) : rect,
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.verdict);
        return verdict;
    }
    if (more && rect.height() < m_unit * 7) {
        const QRectF line(rect.left(), rect.top(), rect.width(), std::min(rect.height(), m_unit * 2.5));
        const QRectF figure(line.left(), line.top(), line.width() * (verdict > 0 ? 0.55 : 1), line.height());
        const qreal used = paintFigure(painter, figure, look) + m_unit * 0.7;
        if (verdict > 0)
            paintVerdict(painter, line.adjusted(used, m_unit * 0.2, 0, 0), look);
        return line.height() + m_unit * 0.1;
    }
    const qreal room = rect.height() * headlineShare(look) - verdict;
    const QFontMetricsF metrics(sized(reference, true));
    QRectF figure(rect.left(), rect.top(), rect.width(), std::max(room, m_unit * 1.3));
    if (!more) { // in the middle of what there is
        const qreal widest = rect.width() / std::max(0.1, metrics.horizontalAdvance(content.headline) / reference);
        const qreal height = std::min({figure.height(), widest * lineHeight, m_unit * 9 * lineHeight});
        figure.setTop(figure.top() + (figure.height() - height) / 2);
        figure.setHeight(height);
    } else {
        figure.setHeight(std::min(figure.height(), m_unit * 9 * lineHeight));
    }
    paintFigure(painter, figure, look);
    if (verdict > 0) { // in two lines, if need be and nothing is to follow
        const qreal height = more ? 0 : std::min(rect.bottom() - figure.bottom(), 2.2 * m_unit * lineHeight);
        paintVerdict(
            painter, QRectF(rect.left(), figure.bottom(), rect.width(), std::max(height, m_unit * 1.35)), look);
    }
    return figure.bottom() + verdict - rect.top();
}

void TilePainter::paintLines(QPainter& painter, const QRectF& rect, const TileLook& look) const
{
    const qreal height = m_unit * 1.35;
    const int fit = std::max(0, int(std::floor((rect.height() + m_unit * 0.3) / height)));
    const int all = int(look.content.lines.size());
    const bool more = all > fit || !look.content.linesMore.isEmpty();
    const int shown = more ? std::min(all, std::max(0, fit - 1)) : all;
    QRectF line(rect.left(), rect.top(), rect.width(), height);
    for (int i = 0; i < shown; ++i) {
        paintLine(painter, line, look.content.lines[std::size_t(i)], look);
        line.translate(0, height);
    }
    if (!more || fit == 0)
        return;
    painter.setFont(sized(m_unit * 0.9));
    painter.setPen(m_theme.faded);
    const QString text =
        all > shown ? BoardWords::tr("and %n more", "lines of a tile", all - shown) : look.content.linesMore;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void TilePainter::paintLine(
    QPainter& painter, const QRectF& rect, const TileContent::Line& line, const TileLook& look) const
{
    painter.setFont(sized(m_unit * 0.95));
    const QFontMetricsF metrics(painter.font());
    QRectF words = rect;
    if (line.tone != Tone::Plain) {
        const qreal side = m_unit * 0.75;
        paintMark(painter, QRectF(words.left(), words.center().y() - side / 2, side, side), line.tone,
            toneColour(line.tone, look));
        words.adjust(side + m_unit * 0.35, 0, 0, 0);
    }
    const qreal right = std::min(metrics.horizontalAdvance(line.right), words.width() * 0.6);
    const bool loud = line.tone == Tone::Warning || line.tone == Tone::Critical;
    painter.setPen(loud ? toneColour(line.tone, look) : m_theme.faded);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(line.right, Qt::ElideRight, right + 1));
    words.setRight(words.right() - right - m_unit * 0.5);
    const QColor ink = look.current ? m_theme.text : m_theme.faded;
    if (line.middle.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(line.left, Qt::ElideMiddle, words.width()));
        return;
    }
    painter.setPen(m_theme.faded);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line.left);
    words.setLeft(words.left() + metrics.horizontalAdvance(line.left) + m_unit * 0.6);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(line.middle, Qt::ElideMiddle, words.width()));
}

/// As many columns as there is room for, the last ones go first.
void TilePainter::paintRows(QPainter& painter, const QRectF& rect, const TileLook& look) const
{
    const TileContent& content = look.content;
    const QFontMetricsF metrics(sized(m_unit * 0.95));
    const QFontMetricsF small(sized(m_unit * 0.8));
    std::vector<qreal> widths;
    qreal total = 0;
    for (qsizetype column = 0; column < content.columns.size(); ++column) {
        qreal width = small.horizontalAdvance(content.columns[column]);
        for (const TileContent::Row& row : content.rows)
            width = std::max(width, metrics.horizontalAdvance(row.cells.value(column)));
        if (column == 0)
            width = std::min(width + m_unit * 1.1, rect.width() * 0.55);
        if (column > 1 && total + width + m_unit * 0.8 > rect.width())
            break;
        widths.push_back(width + m_unit * 0.8);
        total += widths.back();
    }
    const qreal spare = std::max(0.0, rect.width() - total) / qreal(widths.size());
    const qreal height = m_unit * 1.4;
    QRectF line(rect.left(), rect.top(), rect.width(), height);
    const auto cellRect = [&](std::size_t column) {
        qreal x = rect.left();
        for (std::size_t i = 0; i < column; ++i)
            x += widths[i] + spare;
        return QRectF(x, line.top(), widths[column] + spare - m_unit * 0.8, height);
    };
    const auto alignment = [](std::size_t column) {
        return int((column > 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    };
    painter.setFont(sized(m_unit * 0.8));
    painter.setPen(m_theme.faded);
    for (std::size_t column = 0; column < widths.size(); ++column)
        painter.drawText(cellRect(column), alignment(column), content.columns[qsizetype(column)]);
    painter.setPen(QPen(m_theme.edge, 1));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    for (const TileContent::Row& row : content.rows) {
        line.translate(0, height);
        if (line.bottom() > rect.bottom() + m_unit * 0.4)
            break;
        const qreal side = m_unit * 0.75;
        const Tone tone = row.instead.isEmpty() ? Tone::Good : row.tone;
        paintMark(painter, QRectF(line.left(), line.center().y() - side / 2, side, side), tone, toneColour(tone, look));
        painter.setFont(sized(m_unit * 0.95));
        painter.setPen(look.current ? m_theme.text : m_theme.faded);
        const QRectF first = cellRect(0).adjusted(side + m_unit * 0.35, 0, 0, 0);
        painter.drawText(first, alignment(0), metrics.elidedText(row.cells.value(0), Qt::ElideMiddle, first.width()));
        for (std::size_t column = 1; row.instead.isEmpty() && column < widths.size(); ++column)
            painter.drawText(cellRect(column), alignment(column), row.cells.value(qsizetype(column)));
        if (row.instead.isEmpty())
            continue;
        const QRectF rest(
            first.right() + m_unit * 0.8, line.top(), line.right() - first.right() - m_unit * 0.8, height);
        painter.setPen(toneColour(row.tone, look));
        painter.drawText(rest, alignment(0), metrics.elidedText(row.instead, Qt::ElideRight, rest.width()));
    }
}

/// Wrapped; as large as fits, between the small text's size and three times that. What does not fit ends in an
/// ellipsis.
void TilePainter::paintWords(QPainter& painter, const QRectF& rect, const TileLook& look) const
{
    const qreal largest = look.content.isNote ? 2.4 : 1.15;
    QString text = look.content.words.left(4096);
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    for (qreal factor = largest;; factor -= 0.25) {
        const qreal size = m_unit * std::max(factor, 1.0);
        QTextLayout layout(text, sized(size));
        const bool fits = layOut(layout, rect.width()) <= rect.height();
        if (!fits && factor > 1.0)
            continue;
        painter.setPen(look.content.isNote && look.current ? m_theme.text : m_theme.faded);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const bool last = i + 1 < layout.lineCount() && line.y() + 2 * line.height() > rect.height();
            if (line.y() + line.height() > rect.height() + 1 && i > 0)
                break;
            line.draw(&painter, rect.topLeft());
            if (last) {
                painter.setFont(sized(size));
                const qreal x = rect.left() + std::min(line.naturalTextWidth(), rect.width() - size);
                painter.fillRect(QRectF(x, rect.top() + line.y(), rect.right() - x, line.height()),
                    look.current ? m_theme.tile : m_theme.muted);
                painter.drawText(QPointF(x, rect.top() + line.y() + line.ascent()), QStringLiteral("…"));
            }
        }
        return;
    }
}

} // namespace ui
