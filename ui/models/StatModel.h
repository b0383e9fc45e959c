// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Stat.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

/// Every field of a node's Stat with its name, its value and the same value written otherwise (hex and decimal, local
/// time and ISO 8601 with milliseconds). Unknown: dashes.
class StatModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { FieldColumn, ValueColumn, OtherColumn, ColumnCount };
    enum Row : int {
        CzxidRow,
        MzxidRow,
        PzxidRow,
        CtimeRow,
        MtimeRow,
        VersionRow,
        CversionRow,
        AversionRow,
        OwnerRow,
        LengthRow,
        ChildrenRow,
        RowCount
    };

    explicit StatModel(QObject* parent = nullptr);

    void setStat(const std::optional<registry::Stat>& stat);
    /// Shown in the colour of what is no longer proven.
    void setStale(bool stale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString field(int row) const;
    QString explanation(int row) const;
    QString value(int row) const;
    QString otherForm(int row) const;
    QString toolTip(int row) const;

    std::optional<registry::Stat> m_stat;
    bool m_stale = false;
};

} // namespace ui
