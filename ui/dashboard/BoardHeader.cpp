// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/BoardHeader.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

BoardHeader::BoardHeader(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("boardHeader"));
    setAccessibleName(tr("Board"));
}

void BoardHeader::setWords(const Words& words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleDescription(
        tr("%1. %2. %3.", "title, alarms, connections").arg(words.title, words.alarms, words.connections));
    update();
}

void BoardHeader::setLook(const BoardTheme& theme, qreal unit)
{
    m_theme = theme;
    m_unit = unit;
    updateGeometry();
    update();
}

QSize BoardHeader::sizeHint() const
{
    return {200, qRound(m_unit * 2.4)};
}

void BoardHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto use = [&](qreal pixels, bool bold) {
        QFont sized = font();
        sized.setPixelSize(std::max(1, qRound(pixels)));
        sized.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        painter.setFont(sized);
        return QFontMetricsF(sized);
    };
    QRectF room = QRectF(rect()).adjusted(m_unit * 0.7, 0, -m_unit * 0.7, 0);
    const auto right = [&](const QString& text, const QColor& colour, bool bold) {
        const QFontMetricsF metrics = use(m_unit * 1.05, bold);
        painter.setPen(colour);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() * 0.6);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        room.setRight(room.right() - metrics.horizontalAdvance(shown) - m_unit * 1.5);
    };
    right(m_words.time, m_theme.text, false);
    right(m_words.alarms, m_words.alarmed ? m_theme.critical : m_theme.faded, m_words.alarmed);
    right(m_words.connections, m_words.connected ? m_theme.faded : m_theme.warning, !m_words.connected);
    const QFontMetricsF metrics = use(m_unit * 1.45, true);
    painter.setPen(m_theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(m_words.title, Qt::ElideRight, room.width()));
}

} // namespace ui
