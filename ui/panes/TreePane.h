// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "value/Path.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <unordered_set>

class QItemSelection;
class QMenu;
class QToolButton;

namespace ui {

class ExpandBelow;
class NodeTreeModel;
class NoticeBar;
class PlainLabel;
class SearchField;
class TreeMemory;
class TreeNavigator;
class TreeView;

/// The registry as a live tree, with its filter and what is to be said about it. Asks for names of what is expanded and
/// for stats of the rows in sight, nothing else.
class TreePane : public QWidget {
    Q_OBJECT
    /// How long new and changed rows glow and deleted ones stay, in ms.
    Q_PROPERTY(int flashMs READ flashMs WRITE setFlashMs)
    Q_PROPERTY(int goneMs READ goneMs WRITE setGoneMs)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion)

public:
    explicit TreePane(registry::Session& session, QWidget* parent = nullptr);
    ~TreePane() override;

    /// Loads level by level, selects the row and scrolls to it; or pathMissing() follows. Ended by the next call and by
    /// the user's selecting something else.
    void goTo(const registry::Path& path);
    /// What is selected; it stays so when the node is deleted.
    std::optional<registry::Path> currentPath() const { return m_current; }
    /// Everything that is selected, in the rows' order; at least the current one. Also by path: rows may come and go.
    std::vector<registry::Path> selectedPaths() const;
    void setPaused(bool paused);
    bool isPaused() const;
    /// Reads everything that is shown again.
    void refresh();
    /// Into the clipboard.
    void copyPath(const registry::Path& path);
    /// Read first; what is no text as hexadecimal bytes. What was copied, or why not, is said below the tree.
    void copyData(const registry::Path& path);
    /// What the menu of a row offers beyond the tree's own.
    void setRowMenu(std::function<void(QMenu&)> add) { m_addRowMenu = std::move(add); }
    /// Columns, sorting, what is expanded and pinned, the selection.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    int flashMs() const { return m_flashMs; }
    void setFlashMs(int ms);
    int goneMs() const { return m_goneMs; }
    void setGoneMs(int ms);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    NodeTreeModel& model() { return *m_model; }
    TreeView& view() { return *m_view; }
    /// Rows one "expand all below" may bring.
    static constexpr int expandLimit = 2000;

Q_SIGNALS:
    void currentPathChanged(const registry::Path& path);
    /// By the user, not by rows that come and go; once for many.
    void selectionChanged();
    void pathMissing(const registry::Path& wanted, const registry::Path& deepestExisting);
    void openInNewTabRequested(const registry::Path& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectModel();
    void connectView();
    void connectTools();
    void addShortcuts();
    void onCurrentChanged(const QModelIndex& index);
    void onReset();
    void onPresented();
    void onFilterApplied(int matches);
    void onArrived(const QModelIndex& index);
    void selectSilently(const QModelIndex& index);
    void onSelected(const QItemSelection& added);
    void noteSelection();
    void restoreSelection();
    void sightSoon();
    void fetchInSight();
    void followMotion();
    void showAway();
    void showHeld();
    void showMenu(const QModelIndex& index, const QPoint& position);
    void refreshNode(const registry::Path& path);
    void expandBelow(const registry::Path& path);
    void say(const QString& text);

    registry::Session& m_session;
    NodeTreeModel* m_model;
    TreeView* m_view;
    TreeNavigator* m_navigator;
    std::function<void(QMenu&)> m_addRowMenu;
    ExpandBelow* m_expandBelow;
    TreeMemory* m_memory;
    SearchField* m_filter;
    PlainLabel* m_filterNote;
    QToolButton* m_pause;
    NoticeBar* m_away;
    NoticeBar* m_held;
    NoticeBar* m_progress;
    NoticeBar* m_message;
    QTimer m_sightTimer; ///< gathers scrolling and changes before stats are asked for
    QTimer m_filterTimer; ///< gathers keys
    QTimer m_fadeTimer;
    QTimer m_ageTimer; ///< "3 min ago" moves on
    QTimer m_messageTimer;
    std::vector<registry::Path> m_inSight;
    std::optional<registry::Path> m_current;
    std::vector<registry::Path> m_selected; ///< in the rows' order
    QTimer m_selectionTimer; ///< gathers the rows of one change
    bool m_presenting = false; ///< rows come and go: what happens to the selection meanwhile is nobody's wish
    bool m_selectionTouched = false;
    bool m_leadWanted = false; ///< somebody selected something
    std::unordered_set<registry::Path> m_openedByFilter;
    static constexpr int glowMs = 2000; ///< fading
    static constexpr int markMs = 600'000; ///< standing still, where motion is reduced: until the row is visited
    int m_flashMs = glowMs;
    int m_goneMs = 5000;
    bool m_reducedMotion = false;
    bool m_byProgram = false; ///< selecting or expanding, not the user
};

} // namespace ui
