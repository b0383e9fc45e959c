// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// A table to read: its cells and rows can be copied, as text with tabs, by key and by menu. Tab leaves it.
class CopyTable : public QTableView {
    Q_OBJECT

public:
    explicit CopyTable(QWidget* parent = nullptr);

    void copySelection();
    void copyRows();

private:
    void copyCells(const QModelIndexList& cells);
};

} // namespace ui
