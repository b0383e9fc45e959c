// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ServiceRows.h"
#include "value/ConnectionProfile.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace ui {

/// The rows of the services view's list, in no order: ServiceListOrder sorts them. GUI thread.
class ServiceListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Where, Up, Seen, Expected, LastChange, Activity, Format, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ActivityRole };

    explicit ServiceListModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Where the services are: rows can be dragged from then on, to a board for instance.
    void setEndpoint(registry::Endpoint endpoint) { m_endpoint = std::move(endpoint); }
    /// In place of all rows; those of the same key stay where they are.
    void setRows(std::vector<ServiceRow> rows);
    /// Adds the row, or replaces the one of its key.
    void put(ServiceRow row);
    void remove(const QString& key);
    /// Null when there is none.
    const ServiceRow* row(int row) const;
    const ServiceRow* find(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void removeRowsAt(const std::vector<int>& rows);

    std::vector<ServiceRow> m_rows;
    QHash<QString, int> m_places;
    std::optional<registry::Endpoint> m_endpoint;
};

/// Sorted by a column, trouble first when that is the names'; filtered by `accepts`.
class ServiceListOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ServiceListOrder(QObject* parent = nullptr);
    void setFilter(std::function<bool(const ServiceRow&)> accepts);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::function<bool(const ServiceRow&)> m_accepts;
};

} // namespace ui
