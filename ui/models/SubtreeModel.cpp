// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SubtreeModel.h"

#include "PlainText.h"
#include "models/RowText.h"

#include <algorithm>

namespace ui {

void SubtreeModel::append(const registry::SubtreeImage& image)
{
    if (image.nodes.size() <= m_rows.size())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(image.nodes.size()) - 1);
    for (std::size_t i = m_rows.size(); i < image.nodes.size(); ++i) {
        const registry::SubtreeNode& node = image.nodes[i];
        m_rows.push_back(
            {node.image.path, node.image.stat.dataLength, node.image.stat.isEphemeral(), node.error.has_value()});
    }
    endInsertRows();
}

void SubtreeModel::sortByPath()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    std::vector<registry::Path> paths;
    for (const QModelIndex& index : old)
        paths.push_back(m_rows[static_cast<std::size_t>(index.row())].path);
    // A slash comes before every other character, so that what is below a node follows it.
    const auto before = [](char a, char b) {
        const auto rank = [](char c) { return c == '/' ? -1 : int(static_cast<unsigned char>(c)); };
        return rank(a) < rank(b);
    };
    const auto less = [&](const registry::Path& a, const registry::Path& b) {
        return std::lexicographical_compare(a.str().begin(), a.str().end(), b.str().begin(), b.str().end(), before);
    };
    std::sort(m_rows.begin(), m_rows.end(), [&](const Row& a, const Row& b) { return less(a.path, b.path); });
    QModelIndexList moved;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), paths[i],
            [&](const Row& row, const registry::Path& path) { return less(row.path, path); });
        moved << index(static_cast<int>(at - m_rows.begin()), old[static_cast<qsizetype>(i)].column());
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

int SubtreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SubtreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubtreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PathColumn:
        return displayText(row.path.str());
    case SizeColumn:
        return byteSize(row.size);
    default:
        if (row.unreadable)
            return tr("May not be read");
        return row.ephemeral ? tr("Ephemeral: its owner may create it again") : QString();
    }
}

QVariant SubtreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Node"), tr("Data"), tr("Note")};
    return section < ColumnCount ? names[section] : QString();
}

} // namespace ui
