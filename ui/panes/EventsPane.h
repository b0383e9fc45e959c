// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace ui {

class EmptyNote;
class EventModel;

/// What happened on one connection: a list that follows its end unless the user scrolled away, with filter, pause, copy
/// and clear. Shows a model that somebody else fills, so it can be made late.
class EventsPane : public QWidget {
    Q_OBJECT

public:
    explicit EventsPane(EventModel& model, QWidget* parent = nullptr);

    /// Puts the selected rows, or all shown ones, on the clipboard as tab-separated lines.
    void copy();

private:
    QWidget* makeBar();
    void updateCounts();

    EventModel& m_model;
    QSortFilterProxyModel* m_shown;
    QTreeView* m_list;
    EmptyNote* m_none = nullptr;
    QLineEdit* m_filter = nullptr;
    QToolButton* m_pause = nullptr;
    QLabel* m_counts = nullptr;
    bool m_atEnd = true;
};

} // namespace ui
