// SPDX-License-Identifier: GPL-3.0-or-later
#include "BarLayout.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int comfortable = 34; ///< characters in a line that is still read as one

enum Part : std::size_t { Picture, Label, Buttons };

/// The width that the label needs in one line, or to be read with ease in several.
int wantedWidth(const QLayoutItem& item)
{
    const auto* label = qobject_cast<const QLabel*>(const_cast<QLayoutItem&>(item).widget());
    if (!label)
        return item.sizeHint().width();
    const QFontMetrics metrics = label->fontMetrics();
    return std::min(metrics.horizontalAdvance(label->text()) + metrics.averageCharWidth(),
        comfortable * metrics.averageCharWidth());
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BarLayout::BarLayout(QWidget* parent)
    : QLayout(parent)
{
}

BarLayout::~BarLayout() = default;

void BarLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int BarLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* BarLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* BarLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int BarLayout::gap() const
{
    const QWidget* bar = parentWidget();
    return spacing() >= 0 || !bar ? std::max(spacing(), 0)
                                  : bar->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, bar);
}

std::vector<QLayoutItem*> BarLayout::buttons() const
{
    std::vector<QLayoutItem*> shown;
    for (std::size_t i = Buttons; i < m_items.size(); ++i)
        if (!m_items[i]->isEmpty())
            shown.push_back(m_items[i].get());
    return shown;
}

QSize BarLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (!m_items[i]->isEmpty())
            width += gap() + (i == Label ? wantedWidth(*m_items[i]) : m_items[i]->sizeHint().width());
    return {width, heightForWidth(width)};
}

QSize BarLayout::minimumSize() const
{
    int width = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            width = std::max(width, item->minimumSize().width());
    if (m_items.size() > Label)
        width = std::max(width, m_items[Picture]->sizeHint().width() + gap() + m_items[Label]->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), heightForWidth(sizeHint().width())};
}

int BarLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void BarLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int BarLayout::arrange(const QRect& rect, bool place) const
{
    if (m_items.size() <= Label)
        return rect.height();
    const QRect room = rect.marginsRemoved(contentsMargins());
    const std::vector<QLayoutItem*> actions = buttons();
    const QSize picture = m_items[Picture]->sizeHint();
    int taken = 0;
    int tallest = picture.height();
    for (const QLayoutItem* action : actions) {
        taken += gap() + action->sizeHint().width();
        tallest = std::max(tallest, action->sizeHint().height());
    }
    const int all = room.width() - picture.width() - gap();
    const bool beside = all - taken >= wantedWidth(*m_items[Label]);
    const int words = std::max(0, beside ? all - taken : all);
    const int height = std::max(heightOf(*m_items[Label], words), beside ? tallest : picture.height());
    if (place) {
        put(*m_items[Picture], {room.topLeft(), QSize(picture.width(), height)});
        put(*m_items[Label], {room.left() + picture.width() + gap(), room.top(), words, height});
    }
    int below = 0;
    if (beside && place)
        putRow(actions, {room.topLeft(), QSize(room.width(), height)});
    else if (!beside)
        below = arrangeBelow(actions, room.adjusted(0, height + gap() / 2, 0, 0), place) + gap() / 2;
    return height + below + contentsMargins().top() + contentsMargins().bottom();
}

int BarLayout::arrangeBelow(const std::vector<QLayoutItem*>& actions, const QRect& room, bool place) const
{
    int top = room.top();
    std::vector<QLayoutItem*> row;
    int width = 0;
    int height = 0;
    const auto finish = [&] {
        if (place)
            putRow(row, {room.left(), top, room.width(), height});
        top += height + gap() / 2;
        row.clear();
        width = height = 0;
    };
    for (QLayoutItem* action : actions) {
        const QSize size = action->sizeHint();
        if (!row.empty() && width + size.width() > room.width())
            finish();
        row.push_back(action);
        width += size.width() + gap();
        height = std::max(height, size.height());
    }
    if (!row.empty())
        finish();
    return std::max(0, top - gap() / 2 - room.top());
}

void BarLayout::putRow(const std::vector<QLayoutItem*>& actions, const QRect& where) const
{
    int end = where.left() + where.width();
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
        const int width = std::min((*action)->sizeHint().width(), where.width());
        put(**action, {end - width, where.top(), width, where.height()});
        end -= width + gap();
    }
}

/// At its own height, in the middle; a label has the whole height. From right to left where that is read.
void BarLayout::put(QLayoutItem& item, QRect where) const
{
    if (!item.hasHeightForWidth()) {
        const int height = std::min(item.sizeHint().height(), where.height());
        where = {where.left(), where.top() + (where.height() - height) / 2, where.width(), height};
    }
    item.setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), geometry(), where));
}

} // namespace ui
