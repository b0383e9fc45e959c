// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceState.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace ui {

/// One instance as the table shows it.
struct InstanceEntry {
    registry::Path folder; ///< of its service
    QString service; ///< safe to show
    registry::lens::InstanceRow row;
};

/// The instances of one or several services: fixed columns, then one for each field that payloads have. In no order:
/// InstanceOrder sorts. GUI thread.
class InstanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Status, Service, Host, Port, UpFor, Registered, Owner, FixedColumns };
    enum Role { SortRole = Qt::UserRole };
    /// Payloads with more different fields than this: the rest is in no column, and the raw node tells.
    static constexpr std::size_t mostFields = 60;

    explicit InstanceModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Of these services alone from now on; `first` are fields whose columns come first.
    void begin(const std::vector<std::string>& first);
    /// What a service's instances are now. Rows that are the same stay untouched.
    void update(const registry::lens::ServiceState& state,
        const std::function<bool(const registry::lens::InstanceRow&)>& wanted);
    void remove(const registry::Path& folder);
    /// Null when there is none.
    const InstanceEntry* entry(int row) const;
    const std::vector<std::string>& fields() const { return m_fields; }
    /// A column's name that stays the same in every language, to remember it by.
    QString columnId(int column) const;
    /// Marks the instances of one session; 0: none.
    void setLit(std::int64_t owner);
    std::int64_t lit() const { return m_lit; }
    /// Ages are as of now: call it when some are on the screen.
    void tick();
    /// What a cell says, without what only a table shows.
    QString cellText(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Key = std::pair<std::string, std::string>; ///< folder, instance
    void addFields(const registry::lens::ServiceState& state);
    void removeRowsAt(const std::vector<int>& rows);
    QVariant sortKey(const InstanceEntry& entry, int column) const;
    const registry::lens::Field* field(const InstanceEntry& entry, int column) const;

    std::vector<InstanceEntry> m_entries;
    std::map<Key, int> m_places;
    std::vector<std::string> m_fields;
    std::set<std::string> m_known;
    std::int64_t m_lit = 0;
};

/// Sorted by a column; by status that is trouble first, and queues in their order. Filtered by `accepts`.
class InstanceOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit InstanceOrder(QObject* parent = nullptr);
    void setFilter(std::function<bool(int row)> accepts);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::function<bool(int)> m_accepts;
};

} // namespace ui
