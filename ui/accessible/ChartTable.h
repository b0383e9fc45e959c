// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

/// A chart's figures as a table, for who cannot see the line or wants the numbers: as they were when it was opened.
/// Closes by Esc; its rows can be copied.
class ChartTable : public QDialog {
    Q_OBJECT

public:
    /// `title`: of the chart, plain text. `rows` have a text for each column.
    ChartTable(
        const QString& title, const QStringList& columns, const QList<QStringList>& rows, QWidget* parent = nullptr);

private:
    void copy() const;

    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace ui
