// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AclPlan.h"

#include <QAbstractTableModel>

namespace ui {

/// What setting one access list on many nodes changes, and what became of it: one node a row, and behind them the nodes
/// that could not be looked at.
class AclChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { PathColumn, BeforeColumn, AfterColumn, OutcomeColumn, ColumnCount };

    explicit AclChangeModel(QObject* parent = nullptr);

    void setPlan(const AclPlan::Outcome& plan, const registry::Acl& wanted);
    /// Of the change with this index in the plan; no error: it is done.
    void setOutcome(std::size_t index, const std::optional<registry::Error>& error);
    /// Shows only the rows that say of an error.
    void setOnlyFailed(bool only);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        registry::Path path;
        registry::Acl before;
        bool planned = true; ///< otherwise it was only looked at, in vain
        bool done = false;
        std::optional<registry::Error> error{};
    };
    void choose();
    QString text(const Row& row, int column) const;

    std::vector<Row> m_all;
    std::vector<std::size_t> m_rows; ///< those shown, ascending
    QString m_after;
    bool m_onlyFailed = false;
};

} // namespace ui
