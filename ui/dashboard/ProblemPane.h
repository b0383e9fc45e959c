// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace ui {

/// What is wrong with a board file, every mistake with its line and column, and the way to read it again.
class ProblemPane : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPane(QWidget* parent = nullptr);

    void setProblems(const QString& file, const std::vector<registry::board::Problem>& problems);
    /// The file could not be read at all.
    void setUnreadable(const QString& file, const QString& reason);

Q_SIGNALS:
    void reloadRequested();

private:
    QLabel* m_text;
    QTreeWidget* m_list;
};

} // namespace ui
