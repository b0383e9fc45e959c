// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AclModel.h"

#include "PlainText.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

AclModel::AclModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AclModel::setAcl(const registry::Acl& acl)
{
    const int before = static_cast<int>(m_acl.size());
    const int after = static_cast<int>(acl.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_acl.resize(acl.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_acl.resize(acl.size());
        endInsertRows();
    }
    if (m_acl == acl)
        return;
    m_acl = acl;
    Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

void AclModel::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    if (!m_acl.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
}

int AclModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acl.size());
}

int AclModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AclModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ForegroundRole && m_stale)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const registry::AclEntry& entry = m_acl[static_cast<std::size_t>(index.row())];
    const QString text = [&] {
        switch (index.column()) {
        case SchemeColumn:
            return displayText(entry.scheme);
        case IdColumn:
            return displayText(entry.id);
        case LettersColumn:
            return QString::fromStdString(registry::permissionLetters(entry.permissions));
        default:
            return permissionWords(entry.permissions);
        }
    }();
    return role == Qt::DisplayRole ? text : plainToolTip(text);
}

QVariant AclModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SchemeColumn:
        return tr("Scheme");
    case IdColumn:
        return tr("Id");
    case LettersColumn:
        return tr("Permissions");
    default:
        return tr("In words");
    }
}

QString permissionWords(std::int32_t permissions)
{
    if ((permissions & registry::PermissionAll) == registry::PermissionAll)
        return AclModel::tr("everything");
    QStringList words;
    const auto add = [&](std::int32_t bit, const QString& word) {
        if (permissions & bit)
            words += word;
    };
    add(registry::PermissionCreate, AclModel::tr("create children", "permission"));
    add(registry::PermissionDelete, AclModel::tr("delete children", "permission"));
    add(registry::PermissionRead, AclModel::tr("read", "permission"));
    add(registry::PermissionWrite, AclModel::tr("write", "permission"));
    add(registry::PermissionAdmin, AclModel::tr("set this list", "permission"));
    return words.isEmpty() ? AclModel::tr("nothing", "permission") : words.join(QStringLiteral(", "));
}

} // namespace ui
