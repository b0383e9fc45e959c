// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace ui {

/// A row that gets selected alone becomes the current one. By key or mouse it is that already; over the accessibility bus
/// a row can only be selected, and what shows the current row would stay as it was. After the view has its model.
inline void letSelectionLead(QAbstractItemView& view)
{
    QItemSelectionModel* model = view.selectionModel();
    QObject::connect(model, &QItemSelectionModel::selectionChanged, &view, [model](const QItemSelection& added) {
        const QModelIndexList rows = added.isEmpty() ? QModelIndexList() : model->selectedRows();
        if (rows.size() == 1 && rows.first().row() != model->currentIndex().row())
            model->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
    });
}

} // namespace ui
