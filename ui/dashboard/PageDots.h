// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/BoardTheme.h"

#include <QWidget>

#include <set>

namespace ui {

/// Which page of a board is shown, of how many, and which of the others have an alarm. Hidden while there is one page.
class PageDots : public QWidget {
    Q_OBJECT

public:
    explicit PageDots(QWidget* parent);

    void setPages(int count, int current);
    void setAlarms(const std::set<int>& pages);
    void setLook(const BoardTheme& theme, qreal unit);
    int count() const { return m_count; }
    int current() const { return m_current; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int page);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateWords();
    qreal step() const { return m_unit * 1.6; }
    qreal left() const;

    BoardTheme m_theme;
    qreal m_unit = 12;
    int m_count = 1;
    int m_current = 0;
    std::set<int> m_alarms;
};

} // namespace ui
