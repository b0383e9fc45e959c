// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/RowDelegate.h"

#include "models/NodeTreeModel.h"
#include "panes/TreeView.h"

#include <QPainter>

namespace ui {

RowDelegate::RowDelegate(TreeView* view)
    : QStyledItemDelegate(view)
    , m_view(*view)
{
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool gone = index.data(NodeTreeModel::GoneRole).toBool();
    const bool note = index.data(NodeTreeModel::NoteRole).toBool();
    option->font.setStrikeOut(gone);
    option->font.setItalic(note);
    option->textElideMode = index.column() == NodeTreeModel::NameColumn ? Qt::ElideMiddle : Qt::ElideRight;
    if (m_view.isDimmed() || gone || note) {
        option->state &= ~QStyle::State_Enabled;
        // The view paints the row as selected all the same, and on that the faded ink cannot be read.
        option->palette.setColor(QPalette::Disabled, QPalette::HighlightedText,
            option->palette.color(QPalette::Active, QPalette::HighlightedText));
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 6));
    return size;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString badge =
        index.column() == NodeTreeModel::NameColumn ? index.data(NodeTreeModel::BadgeRole).toString() : QString();
    if (badge.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);

    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const int width = QFontMetrics(font).horizontalAdvance(badge) + 8;
    QStyleOptionViewItem cell = option;
    const bool fits = option.rect.width() > width + 60;
    QStyledItemDelegate::paint(painter, cell, index);
    if (!fits)
        return;
    const QRect place(option.rect.right() - width, option.rect.top() + 2, width - 3, option.rect.height() - 4);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(selected ? QPalette::Highlight : QPalette::Base));
    painter->drawRoundedRect(place, 3, 3); // covers the end of a name that is longer than the cell
    QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(ink);
    painter->setBrush(Qt::NoBrush);
    painter->setOpacity(selected ? 1.0 : 0.75);
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->drawText(place, Qt::AlignCenter, badge);
    painter->restore();
}

} // namespace ui
