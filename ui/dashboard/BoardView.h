// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeMime.h"
#include "board/BoardMonitor.h"
#include "dashboard/BoardLayout.h"
#include "dashboard/BoardTheme.h"
#include "dashboard/TileWidget.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <memory>
#include <unordered_set>

class QRubberBand;

namespace ui {

class BoardHeader;
class PageDots;

/// A board on the screen: pages of tiles, a line above them, dots below. Shows what a monitor tells, at most thirty
/// times a second and a few tiles at a time, and repaints only tiles that show something else then. Changes no board by
/// itself: what the person wants in edit mode goes out by signal. Without a monitor its tiles say that they were never
/// read.
class BoardView : public QWidget {
    Q_OBJECT

public:
    explicit BoardView(TileWidget::Clock clock = std::chrono::system_clock::now, QWidget* parent = nullptr);
    ~BoardView() override;

    /// Tiles that are the same stay as they are.
    void setBoard(const registry::board::Board& board);
    /// Must outlive the view, or be replaced by null.
    void setMonitor(const registry::board::BoardMonitor* monitor);
    /// For a view without a monitor.
    void setState(const std::string& tile, const registry::board::TileState& state);

    int pageCount() const { return m_layout.pages(); }
    int page() const { return m_page; }
    void setPage(int page);
    /// Goes to the next page by itself after so long; zero: never. Who turns a page by hand has that long to look at
    /// it.
    void setTurning(std::chrono::seconds every);

    void setEditing(bool editing);
    bool isEditing() const { return m_editing; }
    /// The tile that has the focus, or had it last; null when there is none.
    const registry::board::Tile* currentTile() const;
    /// Shows it and gives it the focus.
    void setCurrentTile(const std::string& id);
    /// Null when there is none of that id.
    TileWidget* tileWidget(const std::string& id) const;
    const BoardTheme& theme() const { return m_theme; }
    const BoardLayout& boardLayout() const { return m_layout; }

Q_SIGNALS:
    /// Enter, or a double click.
    void tileActivated(const std::string& tile);
    void tileMenuRequested(const std::string& tile, const QPoint& globalPosition);
    /// In edit mode: the tile is to stand there.
    void cellWanted(const std::string& tile, const registry::board::Cell& cell);
    /// Let go over the board.
    void nodesDropped(const std::vector<ui::MovedNode>& nodes, const registry::board::Cell& cell);
    void pageChanged(int page);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    TileWidget* makeTile(const registry::board::Tile& tile);
    void arrange();
    void showPage();
    void updateTheme();
    void noteChanged(const std::vector<std::string>& ids);
    void flush();
    void tick();
    void updateTicking();
    void updateHeader();
    QString connectionWords(bool& connected) const;
    void countWatches();
    void dragTile(TileWidget* widget, TileWidget::Drag kind, const QPoint& by, bool done);
    bool handleEditKey(const QKeyEvent& event);
    void stepFocus(int key);
    QRectF tileArea(bool dots) const;

    TileWidget::Clock m_clock;
    registry::board::Board m_board;
    const registry::board::BoardMonitor* m_monitor = nullptr;
    std::map<std::string, TileWidget*> m_tiles; ///< the children
    BoardLayout m_layout;
    BoardTheme m_theme;
    BoardHeader* m_header;
    PageDots* m_dots;
    QRubberBand* m_target = nullptr; ///< where a dragged tile would go
    int m_page = 0;
    std::string m_current; ///< tile
    QString m_watchWords; ///< counted once a second
    bool m_editing = false;
    std::unordered_set<std::string> m_changed; ///< not shown yet
    std::deque<std::string> m_queue; ///< the same, in the order of their turns
    std::deque<std::string> m_aging; ///< tiles whose ages are to be said again, when nothing has changed
    QTimer m_flush;
    QElapsedTimer m_sinceFlush;
    QTimer m_tick;
    QTimer m_turn;
};

} // namespace ui
