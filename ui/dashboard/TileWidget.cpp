// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TileWidget.h"

#include "PlainText.h"
#include "dashboard/TileAccessible.h"
#include "dashboard/TileChart.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>

namespace ui {

using registry::board::TileKind;

TileWidget::TileWidget(registry::board::Tile tile, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_tile(std::move(tile))
    , m_clock(std::move(clock))
{
    TileAccessible::install();
    setObjectName(QStringLiteral("tile:") + QString::fromStdString(m_tile.id));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    updateName();
}

void TileWidget::updateName()
{
    const QString title = tileTitle(m_tile);
    setAccessibleName(title.isEmpty() ? tileKindText(m_tile.kind) : title);
}

void TileWidget::setTile(const registry::board::Tile& tile)
{
    if (tile == m_tile)
        return;
    m_tile = tile;
    updateName();
    makeLook();
}

void TileWidget::setState(const registry::board::TileState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    makeLook();
    TileAccessible::tellChange(this);
}

void TileWidget::setLook(const BoardTheme& theme, qreal unit)
{
    if (theme == m_theme && qFuzzyCompare(unit, m_unit))
        return;
    m_theme = theme;
    m_unit = unit;
    updateChart();
    update();
}

void TileWidget::setEditing(bool editing)
{
    m_editing = editing;
    setMouseTracking(editing);
    if (!editing)
        unsetCursor();
    update();
}

void TileWidget::tick()
{
    if (isAgeing())
        makeLook();
}

QString TileWidget::description() const
{
    const registry::board::TimePoint now = m_clock();
    return tileDescription(m_tile, m_state, tileContent(m_tile, m_state, now), now);
}

/// Of what is not on screen the words are made when it comes there.
void TileWidget::makeLook()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    const registry::board::TimePoint now = m_clock();
    TileLook look;
    look.title = tileTitle(m_tile);
    look.content = tileContent(m_tile, m_state, now);
    look.sign = tileSign(m_tile, m_state);
    look.freshness = freshnessText(m_tile, m_state, now);
    look.shortFreshness = shortFreshnessText(m_tile, m_state, now);
    look.connection = displayText(m_tile.connection);
    look.current = isCurrent(m_tile, m_state);
    if (const auto worst = worstAlarm(m_tile, m_state)) {
        const registry::board::AlarmState& alarm = m_state.alarms[*worst];
        const QString text = alarmStateText(m_tile, m_tile.alarms[*worst], alarm, now);
        look.alarm = alarm.acknowledged ? tr("Acknowledged: %1", "alarm").arg(text) : text;
        look.severity = m_tile.alarms[*worst].severity;
        look.acknowledged = alarm.acknowledged;
    }
    const auto* figures = std::get_if<registry::board::ChartFigures>(&m_state.figures);
    look.hasChart = m_tile.kind == TileKind::Chart && figures && look.content.words.isEmpty();
    if (look != m_look) {
        m_look = std::move(look);
        update();
    }
    updateChart();
}

void TileWidget::updateChart()
{
    if (!m_look.hasChart || m_outdated) {
        if (m_chart)
            m_chart->hide();
        return;
    }
    const QRectF room = TilePainter(m_theme, m_unit, font()).chartRect(rect(), m_look);
    const bool fits = room.height() > m_unit * 3 && room.width() > m_unit * 6;
    if (!fits) {
        if (m_chart)
            m_chart->hide();
        return;
    }
    if (!m_chart)
        m_chart = new TileChart(this);
    m_chart->setGeometry(room.toRect());
    m_chart->setLook(m_theme, m_unit, m_look.current);
    m_chart->setLimits(m_tile.thresholds);
    if (const auto* figures = std::get_if<registry::board::ChartFigures>(&m_state.figures))
        m_chart->setPoints(figures->points, m_tile.window);
    m_chart->show();
}

void TileWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        makeLook();
}

void TileWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateChart();
}

void TileWidget::paintEvent(QPaintEvent*)
{
    ++m_paints;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.board);
    TilePainter tile(m_theme, m_unit, font());
    if (m_editing)
        tile.keepCorner();
    tile.paint(painter, rect(), m_look, hasFocus());
    if (!m_editing)
        return;
    const qreal size = m_unit * 0.9; // the corner to pull at
    painter.setPen(QPen(m_theme.accent, std::max(1.2, m_unit * 0.1)));
    for (const qreal part : {0.35, 0.7, 1.05}) {
        const QPointF corner = QRectF(rect()).bottomRight() - QPointF(m_unit * 0.4, m_unit * 0.4);
        painter.drawLine(corner - QPointF(size * part, 0), corner - QPointF(0, size * part));
    }
}

bool TileWidget::isAtCorner(const QPoint& point) const
{
    const int reach = std::max(14, qRound(m_unit * 1.6));
    return point.x() > width() - reach && point.y() > height() - reach;
}

void TileWidget::mousePressEvent(QMouseEvent* event)
{
    if (!m_editing || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->globalPosition().toPoint();
    m_drag = isAtCorner(event->position().toPoint()) ? Drag::Resize : Drag::Move;
    m_dragging = false;
    setFocus(Qt::MouseFocusReason);
}

void TileWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_editing)
        return;
    if (!m_pressed) {
        setCursor(isAtCorner(event->position().toPoint()) ? Qt::SizeFDiagCursor : Qt::OpenHandCursor);
        return;
    }
    const QPoint by = event->globalPosition().toPoint() - *m_pressed;
    m_dragging = m_dragging || by.manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        Q_EMIT dragged(m_drag, by, false);
}

void TileWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && std::exchange(m_dragging, false))
        Q_EMIT dragged(m_drag, event->globalPosition().toPoint() - *pressed, true);
}

void TileWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed.reset();
        Q_EMIT activated();
    }
}

void TileWidget::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_pressed.reset();
        m_dragging = false;
        Q_EMIT dragCancelled();
        return;
    }
    QWidget::keyPressEvent(event); // on to the board
}

void TileWidget::contextMenuEvent(QContextMenuEvent* event)
{
    setFocus(Qt::OtherFocusReason);
    Q_EMIT menuRequested(
        event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
    event->accept();
}

void TileWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TileWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
