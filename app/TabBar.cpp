// SPDX-License-Identifier: GPL-3.0-or-later
#include "TabBar.h"

#include <QPainter>

namespace app {

TabBar::TabBar(QWidget* parent)
    : QTabBar(parent)
{
    setAccessibleName(tr("Open connections"));
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    setMovable(true);
    setTabsClosable(true);
    setDocumentMode(true);
    setExpanding(false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void TabBar::setColour(int index, const QColor& colour)
{
    setTabData(index, colour);
    update();
}

void TabBar::paintEvent(QPaintEvent* event)
{
    QTabBar::paintEvent(event);
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QColor colour = tabData(i).value<QColor>();
        if (colour.isValid()) {
            const QRect tab = tabRect(i);
            painter.fillRect(tab.left() + 1, tab.top(), tab.width() - 2, 4, colour);
        }
    }
}

} // namespace app
