// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/InstanceModel.h"
#include "services/ServicesMemory.h"
#include "services/TableExport.h"

#include <QTreeView>

class QMenu;

namespace ui {

/// The table of instances: sorted, its columns chosen and ordered by the user, rows to be taken elsewhere.
class InstanceTable : public QTreeView {
    Q_OBJECT

public:
    explicit InstanceTable(QWidget* parent = nullptr);

    InstanceModel& instances() { return *m_model; }
    InstanceOrder& order() { return *m_order; }
    const InstanceEntry* current() const;
    std::vector<const InstanceEntry*> selected() const;

    /// How the columns are to stand; those that come later too.
    void setColumns(const ColumnChoice& choice);
    ColumnChoice columns() const;
    /// Whether to tell which service each is of; of no use when all are of one.
    void setServiceShown(bool shown);
    /// Adds an entry for each column, to show or hide it.
    void fillColumnsMenu(QMenu& menu);
    /// The selected rows, or all that are shown when none is; visible columns, in the order shown.
    ExportTable exported() const;

Q_SIGNALS:
    /// The user wants to see the node of the current instance.
    void nodeRequested();
    void currentInstanceChanged();
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    const InstanceEntry* entryAt(const QModelIndex& index) const;
    void applyColumns();
    void fitColumns();

    InstanceModel* m_model;
    InstanceOrder* m_order;
    QTimer* m_tick;
    ColumnChoice m_choice;
    bool m_applying = false;
    bool m_serviceShown = true;
};

} // namespace ui
