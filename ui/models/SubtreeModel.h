// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeImage.h"

#include <QAbstractTableModel>

namespace ui {

/// The nodes of a subtree as they are read, as rows: path, size of the data, what is special about it. Rows only come
/// at the end; sort() puts them in the order of their paths once all are there.
class SubtreeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PathColumn, SizeColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the rows that are new since the last time.
    void append(const registry::SubtreeImage& image);
    /// In the pool; the rows change their places some time later.
    void sortByPath();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        registry::Path path;
        int size;
        bool ephemeral;
        bool unreadable;
    };
    void reorder(const std::vector<std::uint32_t>& order);

    std::vector<Row> m_rows;
};

} // namespace ui
