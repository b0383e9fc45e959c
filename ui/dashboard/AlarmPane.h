// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class AlarmModel;

/// The alarms of a board: what is raised, to be acknowledged, and what happened. Shows a model that somebody else
/// keeps.
class AlarmPane : public QWidget {
    Q_OBJECT

public:
    explicit AlarmPane(AlarmModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The tile that the alarm is of.
    void tileRequested(const std::string& tile);
    void exportRequested();

private:
    void acknowledge(bool all);
    void updateButtons();

    AlarmModel& m_model;
    QTableView* m_table;
    QLabel* m_count;
    QPushButton* m_acknowledge = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace ui
