// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SparklineDelegate.h"

#include "models/ServiceListModel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int width = 92;

} // namespace

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
    const auto counts = index.data(ServiceListModel::ActivityRole).value<std::vector<int>>();
    const int highest = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    if (highest == 0)
        return;
    const QRect room = option.rect.adjusted(4, 3, -4, -3);
    const qreal step = qreal(std::min(room.width(), width)) / qreal(counts.size());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.brush(selected ? QPalette::HighlightedText : QPalette::Highlight));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const qreal height = std::max<qreal>(2, room.height() * qreal(counts[i]) / highest);
        painter->drawRect(
            QRectF(room.left() + step * qreal(i), room.bottom() + 1 - height, std::max(1.0, step - 1), height));
    }
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {width + 8, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace ui
