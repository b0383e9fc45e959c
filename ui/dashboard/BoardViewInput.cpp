// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with keys and mouse on a board.
#include "dashboard/BoardView.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QRubberBand>

#include <cmath>

namespace ui {

using registry::board::Cell;
using registry::board::Tile;

namespace {

QPoint directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void BoardView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason); // off the tiles
    QWidget::mousePressEvent(event);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (m_editing && handleEditKey(*event))
        return;
    const Tile* tile = qobject_cast<TileWidget*>(focusWidget()) ? currentTile() : nullptr;
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(pageCount() - 1);
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return stepFocus(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (tile) {
            Q_EMIT tileActivated(std::string(tile->id));
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// To the nearest tile in that direction; where there is none, to the next page.
void BoardView::stepFocus(int key)
{
    const QPoint way = directionOf(key);
    const auto* focused = qobject_cast<TileWidget*>(focusWidget());
    TileWidget* best = nullptr;
    qreal least = 0;
    const QPointF from = focused ? QRectF(focused->geometry()).center() : QPointF();
    for (const auto& [id, widget] : m_tiles) {
        if (!widget->isVisibleTo(this) || widget == focused)
            continue;
        const QPointF to = QRectF(widget->geometry()).center() - from;
        const qreal along = to.x() * way.x() + to.y() * way.y();
        const qreal across = std::abs(to.x() * way.y()) + std::abs(to.y() * way.x());
        if (focused && along <= 1)
            continue;
        const qreal cost = focused ? along + 2 * across : to.x() + 3 * to.y();
        if (!best || cost < least) {
            best = widget;
            least = cost;
        }
    }
    const bool pages = pageCount() > 1 && (!focused || !best);
    if (pages) {
        setPage(m_page + (way.x() + way.y()));
    } else if (best) {
        m_current = best->tile().id;
        best->setFocus(Qt::TabFocusReason);
    }
}

/// Ctrl and an arrow moves the tile, Shift and an arrow makes it larger or smaller.
bool BoardView::handleEditKey(const QKeyEvent& event)
{
    const QPoint way = directionOf(event.key());
    const auto* widget = qobject_cast<TileWidget*>(focusWidget());
    const bool moves = event.modifiers() == Qt::ControlModifier;
    const bool resizes = event.modifiers() == Qt::ShiftModifier;
    if (way.isNull() || !widget || (!moves && !resizes))
        return false;
    Cell cell = widget->tile().cell;
    (moves ? cell.column : cell.width) += way.x();
    (moves ? cell.row : cell.height) += way.y();
    const bool inside = cell.column >= 0 && cell.row >= 0 && cell.width >= 1 && cell.height >= 1
        && cell.column + cell.width <= m_board.columns;
    if (inside)
        Q_EMIT cellWanted(std::string(widget->tile().id), cell);
    return true;
}

void BoardView::dragTile(TileWidget* widget, TileWidget::Drag kind, const QPoint& by, bool done)
{
    const Tile& tile = widget->tile();
    const QRectF at = m_layout.rect(tile.id);
    Cell cell = tile.cell;
    if (kind == TileWidget::Drag::Move) {
        const QSizeF half = m_layout.cellSize() / 2; // the corner goes to the cell it is nearest to
        const Cell to =
            m_layout.cellAt(at.topLeft() + by + QPointF(half.width(), half.height()) - QPointF(4, 4), m_page);
        cell.column = std::min(to.column, std::max(0, m_board.columns - cell.width));
        cell.row = to.row;
    } else {
        const Cell to = m_layout.cellAt(at.bottomRight() + by, m_page);
        cell.width = std::max(1, to.column - cell.column + 1);
        cell.height = std::max(1, to.row - cell.row + 1);
    }
    if (done) {
        if (m_target)
            m_target->hide();
        if (cell != tile.cell)
            Q_EMIT cellWanted(std::string(tile.id), cell);
        return;
    }
    if (!m_target)
        m_target = new QRubberBand(QRubberBand::Rectangle, this);
    m_target->setGeometry(m_layout.rect(cell, m_page).toRect());
    m_target->show();
    m_target->raise();
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1String(nodeMimeType)))
        event->acceptProposedAction();
}

void BoardView::dropEvent(QDropEvent* event)
{
    const std::vector<MovedNode> nodes = movedNodes(*event->mimeData());
    if (nodes.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT nodesDropped(nodes, m_layout.cellAt(event->position(), m_page));
}

} // namespace ui
