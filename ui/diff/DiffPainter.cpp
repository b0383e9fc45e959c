// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/DiffPainter.h"

#include "editor/EditorColours.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace ui {

namespace {

constexpr int overviewWidth = 10;
constexpr int padding = 6;

QColor tinted(const QColor& base, const QColor& tint, double share)
{
    return QColor::fromRgbF(float(base.redF() + (tint.redF() - base.redF()) * share),
        float(base.greenF() + (tint.greenF() - base.greenF()) * share),
        float(base.blueF() + (tint.blueF() - base.blueF()) * share));
}

QTextLayout::FormatRange formatOf(const Span& positions)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(positions.begin);
    range.length = static_cast<int>(positions.size());
    return range;
}

QString lineEndName(LineEnd end)
{
    switch (end) {
    case LineEnd::None:
        return QApplication::translate("ui::DiffView", "no line end", "line end: there is none");
    case LineEnd::Lf:
        return QStringLiteral("LF");
    case LineEnd::CrLf:
        break;
    }
    return QStringLiteral("CRLF");
}

} // namespace

DiffColours diffColours(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const bool dark = isDark(palette);
    const QColor red = dark ? QColor(0xE8504A) : QColor(0xD92D2D);
    const QColor green = dark ? QColor(0x3FB950) : QColor(0x1F9D45);
    DiffColours colours;
    colours.removed = tinted(base, red, dark ? 0.17 : 0.10);
    colours.removedMark = tinted(base, red, dark ? 0.45 : 0.33);
    colours.removedSign = dark ? QColor(0xFF8A80) : QColor(0xB3201B);
    colours.added = tinted(base, green, dark ? 0.17 : 0.11);
    colours.addedMark = tinted(base, green, dark ? 0.34 : 0.36);
    colours.addedSign = dark ? QColor(0x7EE08C) : QColor(0x146C2E);
    colours.gutter = tinted(base, text, 0.05);
    colours.number = tinted(base, text, 0.70);
    colours.fold = tinted(base, palette.color(QPalette::Active, QPalette::Highlight), dark ? 0.20 : 0.10);
    colours.nothing = tinted(base, text, 0.10);
    colours.faint = tinted(base, text, 0.82);
    return colours;
}

struct DiffPainter::Drawing {
    QPainter& painter;
    const DiffScene& scene;
    const QPalette& palette;
    DiffColours colours;
    int widest = 0;
};

void DiffPainter::setFont(const QFont& font)
{
    m_font = font;
    const QFontMetrics metrics(font);
    m_rowHeight = metrics.height() + 3;
    m_ascent = metrics.ascent() + 1;
    m_characterWidth = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
}

void DiffPainter::setLines(std::size_t lines)
{
    m_digits = std::max(3, static_cast<int>(QString::number(lines).size()));
}

int DiffPainter::headHeight(const DiffScene& scene) const
{
    return scene.titles[0].isEmpty() && scene.titles[1].isEmpty() ? 0 : m_rowHeight + 7;
}

int DiffPainter::gutterWidth() const
{
    return (m_digits + 2) * m_characterWidth + 2 * padding;
}

int DiffPainter::halfWidth(const DiffScene& scene) const
{
    return std::max(0, (scene.size.width() - overviewWidth) / 2);
}

QRect DiffPainter::textArea(const DiffScene& scene, bool right) const
{
    const int half = halfWidth(scene);
    const int begin = (right ? half : 0) + gutterWidth();
    return {begin, headHeight(scene), std::max(0, half - gutterWidth() - 1), scene.size.height()};
}

std::string_view DiffPainter::lineOf(const DiffRows& rows, const DiffRow& row, bool right)
{
    const std::uint32_t index = right ? row.after : row.before;
    if (index == DiffRow::none)
        return {};
    return right ? rows.diff->afterLine(index) : rows.diff->beforeLine(index);
}

std::unique_ptr<QTextLayout> DiffPainter::layOutText(const ShownLine& shown) const
{
    auto layout = std::make_unique<QTextLayout>(shown.text, m_font);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight); // whatever the text: a program's line begins at the left
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

int DiffPainter::positionAt(const DiffScene& scene, int visibleRow, bool right, int x) const
{
    const VisibleRows::Item item = scene.visible->at(visibleRow);
    if (item.foldedRows > 0)
        return 0;
    const ShownLine shown = showLine(lineOf(*scene.rows, scene.rows->rows[item.row], right));
    const auto layout = layOutText(shown);
    return layout->lineAt(0).xToCursor(x - textArea(scene, right).left() - padding + scene.left);
}

int DiffPainter::paint(QPainter& painter, const DiffScene& scene, const QPalette& palette) const
{
    Drawing drawing{painter, scene, palette, diffColours(palette)};
    painter.fillRect(QRect(QPoint(), scene.size), palette.color(QPalette::Base));
    painter.setFont(m_font);
    const int head = headHeight(scene);
    int y = head;
    for (int row = scene.first; row < scene.visible->count() && y < scene.size.height(); ++row, y += m_rowHeight)
        paintRow(drawing, row, y);
    const int half = halfWidth(scene);
    if (y < scene.size.height()) {
        for (const int x : {0, half})
            painter.fillRect(x, y, gutterWidth() - padding, scene.size.height() - y, drawing.colours.gutter);
    }
    painter.fillRect(half - 1, y, 1, std::max(0, scene.size.height() - y), palette.color(QPalette::Mid));
    paintOverview(drawing);
    if (head > 0)
        paintHead(drawing);
    return drawing.widest;
}

void DiffPainter::paintHead(Drawing& drawing) const
{
    const DiffScene& scene = drawing.scene;
    QPainter& painter = drawing.painter;
    const int head = headHeight(scene);
    painter.fillRect(0, 0, scene.size.width(), head, drawing.palette.color(QPalette::Window));
    painter.fillRect(0, head - 1, scene.size.width(), 1, drawing.palette.color(QPalette::Mid));
    QFont font = QApplication::font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(drawing.palette.color(QPalette::WindowText));
    const int half = halfWidth(scene);
    for (int side = 0; side < 2; ++side) {
        const QRect area(side * half + padding, 0, half - 2 * padding, head - 1);
        const QString text = painter.fontMetrics().elidedText(scene.titles[side], Qt::ElideMiddle, area.width());
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    }
    painter.setFont(m_font);
}

void DiffPainter::paintRow(Drawing& drawing, int visibleRow, int y) const
{
    const VisibleRows::Item item = drawing.scene.visible->at(visibleRow);
    if (item.foldedRows > 0) {
        paintFold(drawing, item, y);
    } else {
        const DiffRow& row = drawing.scene.rows->rows[item.row];
        paintHalf(drawing, row, visibleRow, y, false);
        paintHalf(drawing, row, visibleRow, y, true);
        drawing.painter.fillRect(halfWidth(drawing.scene) - 1, y, 1, m_rowHeight, drawing.palette.color(QPalette::Mid));
    }
    if (visibleRow == drawing.scene.current)
        paintCurrent(drawing, y);
}

void DiffPainter::paintFold(Drawing& drawing, const VisibleRows::Item& item, int y) const
{
    QPainter& painter = drawing.painter;
    const int width = halfWidth(drawing.scene) * 2;
    const QRect area(0, y, width, m_rowHeight);
    painter.fillRect(area, drawing.colours.fold);
    const QString text = QApplication::translate(
        "ui::DiffView", "%n equal line(s)", "stands for lines that are folded away", static_cast<int>(item.foldedRows));
    painter.setPen(drawing.palette.color(QPalette::Text));
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text);
    const int textWidth = painter.fontMetrics().horizontalAdvance(text);
    painter.setPen(drawing.colours.faint);
    const int middle = y + m_rowHeight / 2;
    const int gap = textWidth / 2 + 2 * m_characterWidth;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int x : {width / 2 - gap, width / 2 + gap}) { // an arrow up and one down: there is more
        painter.drawPolyline(
            QPolygonF({QPointF(x - 4, middle - 2), QPointF(x, middle - 6), QPointF(x + 4, middle - 2)}));
        painter.drawPolyline(
            QPolygonF({QPointF(x - 4, middle + 2), QPointF(x, middle + 6), QPointF(x + 4, middle + 2)}));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void DiffPainter::paintGutter(Drawing& drawing, const DiffRow& row, int y, bool right) const
{
    QPainter& painter = drawing.painter;
    const int x = right ? halfWidth(drawing.scene) : 0;
    const std::uint32_t index = right ? row.after : row.before;
    const bool changed = row.kind != RowKind::Equal && index != DiffRow::none;
    const DiffColours& colours = drawing.colours;
    const QColor paper = !changed ? colours.gutter : right ? colours.added : colours.removed;
    painter.fillRect(x, y, gutterWidth() - padding, m_rowHeight, paper);
    if (index == DiffRow::none)
        return;
    const DiffLine& line =
        (right ? drawing.scene.rows->diff->afterLines : drawing.scene.rows->diff->beforeLines)[index];
    const bool numbered = !drawing.scene.rows->diff->binary;
    const QString number = !numbered ? QString() : line.first ? QString::number(line.number) : QStringLiteral("\u00B7");
    painter.setPen(colours.number);
    painter.drawText(
        x + padding + (m_digits - static_cast<int>(number.size())) * m_characterWidth, y + m_ascent, number);
    if (!changed)
        return;
    painter.setPen(right ? colours.addedSign : colours.removedSign);
    painter.drawText(x + padding + m_digits * m_characterWidth + m_characterWidth / 2, y + m_ascent,
        right ? QStringLiteral("+") : QStringLiteral("\u2212"));
}

void DiffPainter::paintHalf(Drawing& drawing, const DiffRow& row, int visibleRow, int y, bool right) const
{
    QPainter& painter = drawing.painter;
    const DiffScene& scene = drawing.scene;
    const DiffColours& colours = drawing.colours;
    paintGutter(drawing, row, y, right);
    QRect area = textArea(scene, right);
    area = QRect(area.left() - padding, y, area.width() + padding, m_rowHeight);
    if ((right ? row.after : row.before) == DiffRow::none) {
        painter.fillRect(area, QBrush(colours.nothing, Qt::BDiagPattern));
        return;
    }
    const bool changed = row.kind != RowKind::Equal;
    if (changed)
        painter.fillRect(area, right ? colours.added : colours.removed);
    const std::string_view line = lineOf(*scene.rows, row, right);
    const ShownLine shown = showLine(line);
    QList<QTextLayout::FormatRange> formats;
    for (const Span& escape : shown.escapes) {
        formats.append(formatOf(escape));
        formats.last().format.setForeground(colours.faint);
        formats.last().format.setFontItalic(true);
    }
    if (row.kind == RowKind::Changed) {
        const InlineMarks marks = diffWithin(lineOf(*scene.rows, row, false), lineOf(*scene.rows, row, true));
        for (const Span& mark : right ? marks.after : marks.before) {
            formats.append(formatOf(shown.positions(mark)));
            formats.last().format.setBackground(right ? colours.addedMark : colours.removedMark);
            formats.last().format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            formats.last().format.setUnderlineColor(right ? colours.addedSign : colours.removedSign);
        }
    }
    if (right == scene.selectsRight && scene.selectionBegin != scene.selectionEnd
        && visibleRow >= scene.selectionBegin.first && visibleRow <= scene.selectionEnd.first) {
        const int size = static_cast<int>(shown.text.size());
        const int begin = visibleRow == scene.selectionBegin.first ? scene.selectionBegin.second : 0;
        const int end = visibleRow == scene.selectionEnd.first ? scene.selectionEnd.second : size;
        formats.append(formatOf({static_cast<std::uint32_t>(std::min(begin, size)),
            static_cast<std::uint32_t>(std::clamp(end, std::min(begin, size), size))}));
        formats.last().format.setBackground(drawing.palette.color(QPalette::Highlight));
        formats.last().format.setForeground(drawing.palette.color(QPalette::HighlightedText));
    }
    painter.save();
    painter.setClipRect(area);
    painter.setPen(drawing.palette.color(QPalette::Text));
    const auto layout = layOutText(shown);
    const int x = area.left() + 2 * padding - scene.left;
    layout->draw(&painter, QPointF(x, y + 1), formats);
    const int width = static_cast<int>(layout->lineAt(0).naturalTextWidth());
    if (changed)
        paintLineEnd(drawing, row, shown, QPoint(x + width + padding, y), right);
    painter.restore();
    drawing.widest = std::max(drawing.widest, width + 12 * m_characterWidth);
}

/// Only where it is part of the difference: another one than across, or none at the end of the text.
void DiffPainter::paintLineEnd(
    Drawing& drawing, const DiffRow& row, const ShownLine& shown, QPoint at, bool right) const
{
    const LineDiff& diff = *drawing.scene.rows->diff;
    const std::uint32_t index = right ? row.after : row.before;
    const std::vector<DiffLine>& lines = right ? diff.afterLines : diff.beforeLines;
    if (diff.binary || (shown.lineEnd == LineEnd::None && index + 1 < lines.size()))
        return; // a piece of a line
    bool differs = shown.lineEnd == LineEnd::None;
    if (row.kind == RowKind::Changed)
        differs = showLine(lineOf(*drawing.scene.rows, row, !right)).lineEnd != shown.lineEnd;
    if (!differs)
        return;
    QPainter& painter = drawing.painter;
    const QString name = lineEndName(shown.lineEnd);
    QFont small = m_font;
    small.setPointSizeF(std::max(6.0, m_font.pointSizeF() * 0.8));
    painter.setFont(small);
    const int width = painter.fontMetrics().horizontalAdvance(name) + 8;
    const QRect badge(at.x(), at.y() + 2, width, m_rowHeight - 5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(right ? drawing.colours.addedSign : drawing.colours.removedSign);
    painter.setBrush(right ? drawing.colours.addedMark : drawing.colours.removedMark);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(drawing.palette.color(QPalette::Text));
    painter.drawText(badge, Qt::AlignCenter, name);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(m_font);
    painter.setBrush(Qt::NoBrush);
}

void DiffPainter::paintCurrent(Drawing& drawing, int y) const
{
    QPainter& painter = drawing.painter;
    const int width = halfWidth(drawing.scene) * 2;
    QColor colour = drawing.palette.color(QPalette::Highlight);
    if (!drawing.scene.focused)
        colour.setAlphaF(0.45F);
    painter.fillRect(0, y, 3, m_rowHeight, colour);
    if (!drawing.scene.focused)
        return;
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(0, y, width - 1, m_rowHeight - 1);
}

/// Where in the whole the differences are. Costs a search for each pixel, whatever there is to show.
void DiffPainter::paintOverview(Drawing& drawing) const
{
    const DiffScene& scene = drawing.scene;
    QPainter& painter = drawing.painter;
    const int top = headHeight(scene);
    const int height = scene.size.height() - top;
    const int x = halfWidth(scene) * 2;
    painter.fillRect(x, top, scene.size.width() - x, height, drawing.colours.gutter);
    painter.fillRect(x, top, 1, height, drawing.palette.color(QPalette::Mid));
    const int count = scene.visible->count();
    const int onScreen = height / m_rowHeight;
    if (count <= onScreen || height <= 0)
        return;
    const auto& hunks = scene.rows->hunks;
    const auto kindAt = [&](std::uint32_t begin, std::uint32_t end) -> const DiffRow* {
        const auto hunk = std::lower_bound(
            hunks.begin(), hunks.end(), begin, [](const Span& one, std::uint32_t row) { return one.end <= row; });
        return hunk != hunks.end() && hunk->begin < end ? &scene.rows->rows[std::max(begin, hunk->begin)] : nullptr;
    };
    for (int pixel = 0; pixel < height; ++pixel) {
        const auto rowAt = [&](int at) {
            const int visible = static_cast<int>(std::int64_t(at) * count / height);
            return visible < count ? scene.visible->at(visible).row
                                   : static_cast<std::uint32_t>(scene.rows->rows.size());
        };
        const std::uint32_t begin = rowAt(pixel);
        const DiffRow* row = kindAt(begin, std::max(begin + 1, rowAt(pixel + 1)));
        if (!row)
            continue;
        if (row->kind != RowKind::Added)
            painter.fillRect(x + 2, top + pixel, 3, 2, drawing.colours.removedSign);
        if (row->kind != RowKind::Removed)
            painter.fillRect(x + 6, top + pixel, 3, 2, drawing.colours.addedSign);
    }
    QColor window = drawing.palette.color(QPalette::Text);
    window.setAlphaF(0.12F);
    painter.fillRect(x + 1, top + static_cast<int>(std::int64_t(scene.first) * height / count), overviewWidth - 1,
        std::max(3, static_cast<int>(std::int64_t(onScreen) * height / count)), window);
}

} // namespace ui
