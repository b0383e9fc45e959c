// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

namespace ui {

/// Tab goes through these in this order, as they are read on screen; Qt goes by the order in which they were made.
inline void setTabChain(std::initializer_list<QWidget*> widgets)
{
    QWidget* last = nullptr;
    for (QWidget* widget : widgets) {
        if (last)
            QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

} // namespace ui
