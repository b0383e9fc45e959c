// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diff/DiffRows.h"

#include <QAbstractScrollArea>

#include <atomic>
#include <memory>

namespace ui {

class DiffPainter;
struct DiffScene;

/// Two texts side by side, old left and new right, with what changed between them. Reads only, scrolls both together.
///
/// Text from a server: control and bidirectional characters stand as visible escapes. A change is told by its sign (+,
/// -) and by colour; equal stretches are folded away but for some lines around the changes, and unfold by click or
/// Enter. What it costs to paint, scroll or move grows with what is on screen. Keys: arrows, Page Up/Down, Home, End
/// move the current row; Left and Right scroll; F8 and Shift+F8 go to the next and the previous difference; Tab changes
/// the column that is copied from; Ctrl+C copies the selection, Ctrl+A selects that column.
class DiffView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);
    ~DiffView() override;

    /// Compares in the pool and shows the result (shown() follows); until then, and while there is nothing else, a line
    /// that says so. Later calls win. `binary`: compare as hex dumps.
    void compare(std::string before, std::string after, bool binary = false);
    /// Shows a ready comparison at once.
    void setDiff(DiffRows::Ptr rows);
    /// A message instead of a comparison.
    void showMessage(const QString& text);
    /// Heads of the columns, plain text: "Version 4, on the server".
    void setTitles(const QString& before, const QString& after);

    const DiffRows* diff() const { return m_rows.get(); } ///< null until something is shown
    int differences() const; ///< how many hunks
    int currentDifference() const; ///< from 0; -1: the current row is in none
    /// Lines that are equal next to a difference and are always shown; -1 folds nothing.
    void setContext(int lines);
    /// The current row as a person would be told it: "Line 12, removed: ...".
    QString currentText() const;
    /// The selection as it stands in the text (not as it is displayed), or nothing.
    QString selectedText() const;

public Q_SLOTS:
    void nextDifference();
    void previousDifference();
    void copy();
    void selectAll();

Q_SIGNALS:
    /// A comparison is on screen.
    void shown();
    /// The current row is another, or another difference is the current one.
    void currentChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A place in one of the columns.
    struct Place {
        int row = 0; ///< visible row
        int column = 0; ///< UTF-16 position in the displayed text
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    DiffScene scene() const;
    void takeRows(DiffRows::Ptr rows);
    void updateScrollBars();
    void moveTo(int row, bool select);
    void ensureVisible(int row, bool centre);
    void goToDifference(int difference);
    void showAcross(const DiffRow& row); ///< what differs in it, when that is out of sight to a side
    void unfold(int row);
    void unfoldAll();
    void useSide(bool right);
    bool moveByKey(QKeyEvent* event);
    Place placeAt(const QPoint& position) const;
    Place endOf(int row) const;
    int rowAt(int y) const; ///< -1: none there
    int rowsOnScreen() const;
    QString rowText(int row) const;
    void tellCurrent();

    std::unique_ptr<DiffPainter> m_painter;
    DiffRows::Ptr m_rows;
    VisibleRows m_visible;
    int m_context = 3;
    int m_current = 0; ///< visible row
    Place m_anchor;
    Place m_caret;
    bool m_selecting = false;
    bool m_right = true; ///< the column that is selected in and copied from
    int m_widest = 0; ///< of what was painted, in pixels
    QString m_titles[2];
    QString m_message;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< shared with the job in the pool
};

} // namespace ui
