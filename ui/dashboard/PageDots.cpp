// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/PageDots.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ui {

PageDots::PageDots(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pageDots"));
    setAccessibleName(tr("Page"));
    updateWords();
}

void PageDots::setPages(int count, int current)
{
    if (count == m_count && current == m_current)
        return;
    m_count = count;
    m_current = current;
    setVisible(count > 1);
    updateWords();
    update();
}

void PageDots::setAlarms(const std::set<int>& pages)
{
    if (pages == m_alarms)
        return;
    m_alarms = pages;
    updateWords();
    update();
}

void PageDots::setLook(const BoardTheme& theme, qreal unit)
{
    m_theme = theme;
    m_unit = unit;
    updateGeometry();
    update();
}

void PageDots::updateWords()
{
    QString words = tr("Page %1 of %2").arg(m_current + 1).arg(m_count);
    QStringList others;
    for (const int page : m_alarms) {
        if (page != m_current)
            others += QString::number(page + 1);
    }
    if (!others.isEmpty())
        words += tr(", alarms on page %1", "numbers of pages").arg(others.join(QStringLiteral(", ")));
    setAccessibleDescription(words);
    setToolTip(words);
}

QSize PageDots::sizeHint() const
{
    return {qRound(step() * m_count), qRound(m_unit * 1.7)};
}

qreal PageDots::left() const
{
    return (width() - step() * m_count) / 2;
}

/// The current page is a long bar; a page with an alarm is a triangle.
void PageDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = height() / 2.0;
    const qreal r = m_unit * 0.28;
    for (int page = 0; page < m_count; ++page) {
        const qreal x = left() + step() * (page + 0.5);
        const bool alarmed = m_alarms.count(page) > 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(alarmed ? m_theme.critical : (page == m_current ? m_theme.text : m_theme.faded));
        if (alarmed) {
            const qreal big = r * 1.6;
            painter.drawPolygon(QPolygonF({{x, y - big}, {x + big, y + big * 0.8}, {x - big, y + big * 0.8}}));
            if (page == m_current)
                painter.drawRect(QRectF(x - big, y + big * 1.2, big * 2, r * 0.5));
        } else if (page == m_current) {
            painter.drawRoundedRect(QRectF(x - r * 2, y - r, r * 4, r * 2), r, r);
        } else {
            painter.drawEllipse(QPointF(x, y), r, r);
        }
    }
}

void PageDots::mousePressEvent(QMouseEvent* event)
{
    const int page = int(std::floor((event->position().x() - left()) / step()));
    if (page >= 0 && page < m_count)
        Q_EMIT chosen(page);
}

} // namespace ui
