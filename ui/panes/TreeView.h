// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <vector>

namespace ui {

/// The tree's view: keeps its place while rows come and go above it, and never selects anything by itself.
class TreeView : public QTreeView {
    Q_OBJECT

public:
    explicit TreeView(QWidget* parent = nullptr);

    /// First-column indexes of the rows in sight, top down. Cost: the rows in sight.
    QModelIndexList rowsInSight() const;
    /// Remembers what is at the top, until restorePlace() puts it there again, wherever its rows have gone meanwhile.
    void savePlace();
    void restorePlace();
    /// Shows everything as not current.
    void setDimmed(bool dimmed);
    bool isDimmed() const { return m_dimmed; }
    /// The view is getting the focus, and makes a row current for it that nobody chose.
    bool isTakingFocus() const { return m_takingFocus; }
    /// Over the row's background, for a RowFlashes::Kind; 1: fresh, 0: over.
    static QColor glowOf(int kind, double strength);
    /// No fading: rows that changed are marked, then not.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

Q_SIGNALS:
    /// Scrolled, resized, expanded or collapsed.
    void sightChanged();
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);
    /// Text typed into the tree.
    void typed(const QString& text);
    void expandBelowRequested(const QModelIndex& index);

public:
    void keyboardSearch(const QString& search) override;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    std::vector<QPersistentModelIndex> m_place;
    bool m_placeSaved = false;
    bool m_dimmed = false;
    bool m_takingFocus = false;
    bool m_reducedMotion = false;
};

} // namespace ui
