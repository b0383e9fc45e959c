// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SubtreeModel.h"

#include "PlainText.h"
#include "models/RowText.h"
#include "session/OnDone.h"

#include <QtConcurrent>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/// A slash comes before every other character, so that what is below a node follows it.
bool comesBefore(const std::string& a, const std::string& b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return right != b.end();
    const auto rank = [](char c) { return c == '/' ? -1 : int(static_cast<unsigned char>(c)); };
    return rank(*left) < rank(*right);
}

/// The places of `paths` in their order.
std::vector<std::uint32_t> pathOrder(const std::vector<std::string>& paths)
{
    std::vector<std::uint32_t> order(paths.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
        [&paths](std::uint32_t a, std::uint32_t b) { return comesBefore(paths[a], paths[b]); });
    return order;
}

} // namespace

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
    std::vector<std::string> paths;
    paths.reserve(m_rows.size());
    for (const Row& row : m_rows)
        paths.push_back(row.path.str());
    registry::onDone(QtConcurrent::run(pathOrder, std::move(paths)), this,
        [this](const std::vector<std::uint32_t>& order) { reorder(order); });
}

void SubtreeModel::reorder(const std::vector<std::uint32_t>& order)
{
    if (order.size() != m_rows.size())
        return; // more came meanwhile: another sort will follow
    Q_EMIT layoutAboutToBeChanged();
    std::vector<Row> rows;
    rows.reserve(order.size());
    std::vector<int> places(order.size());
    for (const std::uint32_t old : order) {
        places[old] = static_cast<int>(rows.size());
        rows.push_back(std::move(m_rows[old]));
    }
    m_rows = std::move(rows);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after << index(places[static_cast<std::size_t>(one.row())], one.column());
    changePersistentIndexList(before, after);
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
