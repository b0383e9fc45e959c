// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AclChangeModel.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "access/AclWords.h"

#include <algorithm>

namespace ui {

AclChangeModel::AclChangeModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AclChangeModel::setPlan(const AclPlan::Outcome& plan, const registry::Acl& wanted)
{
    m_all.clear();
    m_after = aclLine(wanted);
    for (const AclChange& change : plan.changes)
        m_all.push_back({change.path, change.before});
    for (const registry::Error& error : plan.unread)
        m_all.push_back({registry::Path::parse(error.path).value_or(registry::Path()), {}, false, false, error});
    choose();
}

void AclChangeModel::setOutcome(std::size_t index, const std::optional<registry::Error>& error)
{
    Row& row = m_all[index];
    row.done = !error;
    row.error = error;
    const auto shown = std::lower_bound(m_rows.begin(), m_rows.end(), index);
    if (shown == m_rows.end() || *shown != index)
        return;
    const int at = static_cast<int>(shown - m_rows.begin());
    Q_EMIT dataChanged(this->index(at, OutcomeColumn), this->index(at, OutcomeColumn));
}

void AclChangeModel::setOnlyFailed(bool only)
{
    m_onlyFailed = only;
    choose();
}

void AclChangeModel::choose()
{
    beginResetModel(); // another question, another list
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!m_onlyFailed || m_all[i].error)
            m_rows.push_back(i);
    }
    endResetModel();
}

int AclChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AclChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString AclChangeModel::text(const Row& row, int column) const
{
    switch (column) {
    case PathColumn:
        return displayText(row.path.str());
    case BeforeColumn:
        return row.planned ? aclLine(row.before) : tr("not readable", "an access list");
    case AfterColumn:
        return row.planned ? m_after : QString();
    default:
        if (row.error)
            return errorText(*row.error);
        return row.done ? tr("Changed", "outcome for a node") : QString();
    }
}

QVariant AclChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString words = text(m_all[m_rows[static_cast<std::size_t>(index.row())]], index.column());
    return role == Qt::DisplayRole ? words : plainToolTip(words);
}

QVariant AclChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Node");
    case BeforeColumn:
        return tr("Access list now");
    case AfterColumn:
        return tr("Then");
    default:
        return tr("Outcome");
    }
}

} // namespace ui
