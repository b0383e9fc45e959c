// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/TreeView.h"

#include "models/NodeTreeModel.h"
#include "panes/RowDelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace ui {

TreeView::TreeView(QWidget* parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true); // without it a wide list is measured row by row
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAllColumnsShowFocus(true);
    setDragDropMode(QAbstractItemView::DragOnly); // to a board
    setItemDelegate(new RowDelegate(this));
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    connect(this, &QTreeView::expanded, this, &TreeView::sightChanged);
    connect(this, &QTreeView::collapsed, this, &TreeView::sightChanged);
}

QModelIndexList TreeView::rowsInSight() const
{
    QModelIndexList rows;
    const int bottom = viewport()->height();
    for (QModelIndex at = indexAt(QPoint(1, 1)).siblingAtColumn(0); at.isValid(); at = indexBelow(at)) {
        if (visualRect(at).top() >= bottom)
            break;
        rows << at;
    }
    return rows;
}

void TreeView::savePlace()
{
    if (m_placeSaved)
        return;
    m_placeSaved = true;
    m_place.clear();
    if (verticalScrollBar()->value() == 0)
        return; // at the top it stays at the top
    const QModelIndexList rows = rowsInSight();
    m_place.assign(rows.begin(), rows.end());
}

void TreeView::restorePlace()
{
    if (!m_placeSaved)
        return;
    m_placeSaved = false;
    const int sideways = horizontalScrollBar()->value();
    for (std::size_t offset = 0; offset < m_place.size(); ++offset) {
        const QModelIndex index = m_place[offset];
        if (!index.isValid())
            continue;
        scrollTo(index, QAbstractItemView::PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(offset));
        horizontalScrollBar()->setValue(sideways);
        break;
    }
    m_place.clear();
}

void TreeView::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    viewport()->update();
}

void TreeView::keyboardSearch(const QString& search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void TreeView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const QPoint position = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    if (index.isValid())
        Q_EMIT menuRequested(index.siblingAtColumn(0), position);
    event->accept();
}

void TreeView::focusInEvent(QFocusEvent* event)
{
    const QScopedValueRollback<bool> taking(m_takingFocus, true);
    QTreeView::focusInEvent(event);
}

QColor TreeView::glowOf(int kind, double strength)
{
    QColor glow = kind == RowFlashes::New ? QColor(0x2d, 0xa4, 0x4e) : QColor(0xd4, 0x9b, 0x1a);
    glow.setAlphaF(static_cast<float>(0.35 * strength));
    return glow;
}

void TreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int kind = index.siblingAtColumn(0).data(NodeTreeModel::FlashKindRole).toInt();
    if (kind != 0) {
        const double strength =
            m_reducedMotion ? 0.6 : index.siblingAtColumn(0).data(NodeTreeModel::FlashRole).toDouble();
        painter->fillRect(option.rect, glowOf(kind, strength));
    }
    QTreeView::drawRow(painter, option, index);
}

void TreeView::keyPressEvent(QKeyEvent* event)
{
    // Qt would open everything below, however much that is.
    if (event->key() == Qt::Key_Asterisk && currentIndex().isValid()) {
        Q_EMIT expandBelowRequested(currentIndex().siblingAtColumn(0));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    Q_EMIT sightChanged();
}

void TreeView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    // Qt would select a neighbour; a selection nobody made must not show another node's data.
    for (QModelIndex at = currentIndex(); at.isValid(); at = at.parent()) {
        if (at.parent() == parent && at.row() >= start && at.row() <= end) {
            selectionModel()->clearCurrentIndex(); // what else is selected stays so
            break;
        }
    }
    if (start == end && model()->index(start, 0, parent).data(NodeTreeModel::NoteRole).toBool())
        setFirstColumnSpanned(start, parent, false);
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

void TreeView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (start == end && model()->index(start, 0, parent).data(NodeTreeModel::NoteRole).toBool())
        setFirstColumnSpanned(start, parent, true);
}

void TreeView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    Q_EMIT sightChanged();
}

} // namespace ui
