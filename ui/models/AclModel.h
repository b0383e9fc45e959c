// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Acl.h"

#include <QAbstractTableModel>

namespace ui {

/// A node's access list, one entry a row.
class AclModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { SchemeColumn, IdColumn, LettersColumn, WordsColumn, ColumnCount };

    explicit AclModel(QObject* parent = nullptr);

    void setAcl(const registry::Acl& acl);
    /// Shown in the colour of what is no longer proven.
    void setStale(bool stale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    registry::Acl m_acl;
    bool m_stale = false;
};

/// "create, delete, read, write, administer"; a dash for none.
QString permissionWords(std::int32_t permissions);

} // namespace ui
