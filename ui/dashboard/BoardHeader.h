// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/BoardTheme.h"

#include <QWidget>

namespace ui {

/// The line above the tiles: the board's title, what is the matter with its connections, how many alarms are raised,
/// and the time, which proves that the board is alive.
class BoardHeader : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString connections;
        bool connected = true;
        QString alarms;
        bool alarmed = false;
        QString time;
        friend bool operator==(const Words&, const Words&) = default;
    };

    explicit BoardHeader(QWidget* parent);
    void setWords(const Words& words);
    void setLook(const BoardTheme& theme, qreal unit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Words m_words;
    BoardTheme m_theme;
    qreal m_unit = 12;
};

} // namespace ui
