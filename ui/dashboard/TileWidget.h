// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/TilePainter.h"

#include <QWidget>

#include <functional>

namespace ui {

class TileChart;

/// One tile: shows a state, says in words what it shows, can be focused. In edit mode it is dragged by its inside and
/// resized by its lower right corner; what comes of that is for BoardView. Paints only when what it shows is another.
class TileWidget : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<registry::board::TimePoint()>;
    enum class Drag { Move, Resize };

    TileWidget(registry::board::Tile tile, Clock clock, QWidget* parent);

    void setTile(const registry::board::Tile& tile);
    void setState(const registry::board::TileState& state);
    void setLook(const BoardTheme& theme, qreal unit);
    void setEditing(bool editing);
    const registry::board::Tile& tile() const { return m_tile; }
    const registry::board::TileState& state() const { return m_state; }
    /// Whether words of it get older by themselves. See tick().
    bool isAgeing() const { return hasAge(m_tile, m_state); }
    /// A second has passed.
    void tick();
    /// What it shows, in sentences.
    QString description() const;
    /// How often it was painted. For tests.
    int paints() const { return m_paints; }

Q_SIGNALS:
    /// A double click. Enter is BoardView's.
    void activated();
    void menuRequested(const QPoint& globalPosition);
    /// The mouse holds it and has moved so far; `done`: it was let go. No further signal follows a `done`.
    void dragged(ui::TileWidget::Drag kind, const QPoint& by, bool done);
    /// The drag is given up.
    void dragCancelled();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLook();
    void updateName();
    void updateChart();
    bool isAtCorner(const QPoint& point) const;

    registry::board::Tile m_tile;
    registry::board::TileState m_state;
    Clock m_clock;
    BoardTheme m_theme;
    qreal m_unit = 12;
    TileLook m_look;
    bool m_outdated = true; ///< m_look is of before; made anew when it is shown
    TileChart* m_chart = nullptr;
    bool m_editing = false;
    std::optional<QPoint> m_pressed; ///< global
    Drag m_drag = Drag::Move;
    bool m_dragging = false;
    int m_paints = 0;
};

} // namespace ui
