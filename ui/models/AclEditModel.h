// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/AclRules.h"

#include <QAbstractTableModel>

namespace ui {

/// An access list while it is being edited: schemes and ids as text, permissions as ticks. Knows what is wrong with
/// each entry, by the server's rules.
class AclEditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        SchemeColumn,
        IdColumn,
        ReadColumn,
        WriteColumn,
        CreateColumn,
        DeleteColumn,
        AdminColumn,
        ColumnCount
    };

    /// `who`: the identities of the session that will save.
    explicit AclEditModel(registry::Identities who, QObject* parent = nullptr);

    void setAcl(const registry::Acl& acl);
    const registry::Acl& acl() const { return m_acl; }
    /// Appends, and returns the row.
    int add(const registry::AclEntry& entry);
    void removeAt(int row);
    int duplicate(int row);
    registry::AclFault fault(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The list is another one, by whatever way.
    void edited();

private:
    registry::AclEntry& entry(int row) { return m_acl[static_cast<std::size_t>(row)]; }
    const registry::AclEntry& entry(int row) const { return m_acl[static_cast<std::size_t>(row)]; }
    int insert(int row, const registry::AclEntry& entry);

    const registry::Identities m_who;
    registry::Acl m_acl;
};

} // namespace ui
