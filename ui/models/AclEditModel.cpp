// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AclEditModel.h"

#include "Icons.h"
#include "PlainText.h"
#include "access/AclWords.h"

namespace ui {

namespace {

/// The permission a column ticks; 0 for the text columns.
std::int32_t bitOf(int column)
{
    switch (column) {
    case AclEditModel::ReadColumn:
        return registry::PermissionRead;
    case AclEditModel::WriteColumn:
        return registry::PermissionWrite;
    case AclEditModel::CreateColumn:
        return registry::PermissionCreate;
    case AclEditModel::DeleteColumn:
        return registry::PermissionDelete;
    case AclEditModel::AdminColumn:
        return registry::PermissionAdmin;
    default:
        return 0;
    }
}

} // namespace

AclEditModel::AclEditModel(registry::Identities who, QObject* parent)
    : QAbstractTableModel(parent)
    , m_who(std::move(who))
{
}

void AclEditModel::setAcl(const registry::Acl& acl)
{
    if (!m_acl.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_acl.clear();
        endRemoveRows();
    }
    if (!acl.empty()) {
        beginInsertRows({}, 0, static_cast<int>(acl.size()) - 1);
        m_acl = acl;
        endInsertRows();
    }
    Q_EMIT edited();
}

int AclEditModel::insert(int row, const registry::AclEntry& fresh)
{
    beginInsertRows({}, row, row);
    m_acl.insert(m_acl.begin() + row, fresh);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

int AclEditModel::add(const registry::AclEntry& fresh)
{
    return insert(rowCount(), fresh);
}

int AclEditModel::duplicate(int row)
{
    return insert(row + 1, registry::AclEntry(entry(row)));
}

void AclEditModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_acl.erase(m_acl.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

registry::AclFault AclEditModel::fault(int row) const
{
    return registry::faultOf(entry(row), m_who);
}

int AclEditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acl.size());
}

int AclEditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AclEditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const registry::AclEntry& row = entry(index.row());
    if (const std::int32_t bit = bitOf(index.column())) {
        if (role == Qt::CheckStateRole)
            return row.permissions & bit ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole);
        return {};
    }
    const std::string& text = index.column() == SchemeColumn ? row.scheme : row.id;
    const QString wrong = faultText(fault(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return displayText(text);
    case Qt::EditRole:
        return QString::fromStdString(text);
    case Qt::ToolTipRole:
        return plainToolTip(wrong.isEmpty() ? displayText(text) : wrong);
    case Qt::DecorationRole:
        return index.column() == IdColumn && !wrong.isEmpty() ? QVariant(icon("warning")) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return wrong;
    default:
        return {};
    }
}

bool AclEditModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    registry::AclEntry& row = entry(index.row());
    const registry::AclEntry before = row;
    if (const std::int32_t bit = bitOf(index.column())) {
        if (role != Qt::CheckStateRole)
            return false;
        row.permissions = value.toInt() == Qt::Checked ? row.permissions | bit : row.permissions & ~bit;
    } else {
        if (role != Qt::EditRole)
            return false;
        (index.column() == SchemeColumn ? row.scheme : row.id) = value.toString().toStdString();
        if (row.scheme != before.scheme && row.scheme == "world")
            row.id = "anyone"; // there is no other
        if (row.scheme != before.scheme && row.scheme == "auth")
            row.id.clear();
    }
    if (row == before)
        return true;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags AclEditModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return all;
    return all | (bitOf(index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant AclEditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SchemeColumn:
        return tr("Scheme");
    case IdColumn:
        return tr("Id");
    case ReadColumn:
        return tr("Read", "permission");
    case WriteColumn:
        return tr("Write", "permission");
    case CreateColumn:
        return tr("Create", "permission");
    case DeleteColumn:
        return tr("Delete", "permission");
    default:
        return tr("Admin", "permission");
    }
}

} // namespace ui
