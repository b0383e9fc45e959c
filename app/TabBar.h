// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QTabBar>

namespace app {

/// Tabs with a bar in their environment's colour along the top.
class TabBar : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget* parent = nullptr);

    /// An invalid colour takes the bar away.
    void setColour(int index, const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace app
