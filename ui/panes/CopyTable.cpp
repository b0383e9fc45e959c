// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/CopyTable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

#include <algorithm>

namespace ui {

CopyTable::CopyTable(QWidget* parent)
    : QTableView(parent)
{
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CopyTable::copySelection);
    auto* rows = new QAction(tr("Copy &rows"), this);
    connect(rows, &QAction::triggered, this, &CopyTable::copyRows);
    addActions({copy, rows});
}

void CopyTable::copySelection()
{
    copyCells(selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList());
}

void CopyTable::copyRows()
{
    if (!selectionModel())
        return;
    QModelIndexList cells;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!selectionModel()->rowIntersectsSelection(row, QModelIndex()))
            continue;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += model()->index(row, column);
    }
    copyCells(cells);
}

void CopyTable::copyCells(const QModelIndexList& cells)
{
    QModelIndexList sorted = cells;
    std::sort(sorted.begin(), sorted.end());
    QString text;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            text += sorted[i].row() == sorted[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += sorted[i].data().toString();
    }
    if (!sorted.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace ui
