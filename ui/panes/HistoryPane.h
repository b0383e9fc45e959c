// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/HistoryContent.h"
#include "models/HistoryModel.h"
#include "session/Session.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <atomic>

class QAction;
class QCheckBox;
class QComboBox;
class QToolBar;
class QTreeView;

namespace ui {

class DiffView;
class HistoryExport;
class NoticeBar;
class PlainLabel;
class UndoController;

/// What became of a node, or of all of a connection, since the journal began: own writes and changes seen, each to be
/// compared with any other, copied, restored, taken back and exported. One selected entry shows what it changed, or how
/// it differs from the node now; two are compared with each other.
class HistoryPane : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it. `journal`: null when none is kept.
    HistoryPane(registry::Session& session, registry::EditJournal* journal, SeenChanges& seen, UndoController& undo,
        QWidget* parent = nullptr);
    ~HistoryPane() override;

    void setPath(std::optional<registry::Path> path);
    HistoryModel& model() { return *m_model; }

Q_SIGNALS:
    void goToRequested(const registry::Path& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Row = HistoryModel::Row;
    /// One side of a comparison.
    struct Side {
        QString title;
        NodeState state;
    };
    QWidget* makeBar();
    QWidget* makeList();
    QAction* addEntry(QToolBar& bar, const QString& text, const QString& toolTip, void (HistoryPane::*act)());
    void updateScope();
    std::vector<Row> selected() const;
    registry::Path pathOf(const Row& row) const;
    void onSelected();
    void load(const Row& row, std::function<void(std::optional<HistoryContent>)> loaded);
    void showOne(const Row& row);
    void showTwo(const Row& older, const Row& newer);
    void compareWithNow(const Row& row, const HistoryContent& content);
    void compare(const Side& left, const Side& right, bool isAcl);
    void updateButtons();
    void updateNotices();
    void copy();
    void restore();
    void restoreBefore();
    void restoreState(bool after);
    void undo();
    void restoreDeleted();
    void exportAll();
    void exportTo(const QString& file);
    void goTo();

    registry::Session& m_session;
    registry::EditJournal* const m_journal;
    SeenChanges& m_seen;
    UndoController& m_undo;
    HistoryModel* m_model;
    std::optional<registry::Path> m_path;
    std::optional<HistoryContent> m_content; ///< of the one selected entry
    unsigned m_selection = 0; ///< rises with every selection: answers for an earlier one are late
    QTreeView* m_list = nullptr;
    DiffView* m_diff = nullptr;
    PlainLabel* m_about = nullptr;
    QComboBox* m_with = nullptr;
    QCheckBox* m_all = nullptr;
    NoticeBar* m_dropped;
    NoticeBar* m_problem;
    NoticeBar* m_exporting;
    QAction* m_copyAction = nullptr;
    QAction* m_restoreAction = nullptr;
    QAction* m_restoreBeforeAction = nullptr;
    QAction* m_undoAction = nullptr;
    QAction* m_deletedAction = nullptr;
    QAction* m_goAction = nullptr;
    QPointer<HistoryExport> m_export;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< shared with the job in the pool
};

} // namespace ui
