// SPDX-License-Identifier: GPL-3.0-or-later
// NodeTreeModel's presentation: which rows the view is told of, in which order, in portions it can digest.
#include "models/NaturalOrder.h"
#include "models/NodeTreeModel.h"
#include "session/OnDone.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr std::size_t maxRuns = 1000; ///< more scattered rows than this leave in one rearrangement
constexpr int firstSlice = 2000; ///< rows: several screens full
constexpr int nextSlice = 20000;
constexpr qint64 sliceMs = 8;

struct SortKey {
    RowId id = 0;
    qint64 value = 0;
    bool known = false;
};

/// Stable: equal and unknown ones stay in the order they come in. Pure.
std::vector<RowId> sortedByValue(std::vector<SortKey> keys, Qt::SortOrder order)
{
    std::stable_sort(keys.begin(), keys.end(), [order](const SortKey& a, const SortKey& b) {
        if (a.known != b.known)
            return a.known;
        if (!a.known)
            return false;
        return order == Qt::AscendingOrder ? a.value < b.value : b.value < a.value;
    });
    std::vector<RowId> result(keys.size());
    std::transform(keys.begin(), keys.end(), result.begin(), [](const SortKey& key) { return key.id; });
    return result;
}

SortKey keyOf(const RowTree& tree, RowId id, int column)
{
    const Row& row = tree.row(id);
    const bool known = row.is(Row::StatKnown);
    const Branch* branch = tree.branch(id);
    switch (column) {
    case NodeTreeModel::ChildrenColumn:
        if (branch && branch->names && branch->hold)
            return {id, qint64(branch->children.size()), true};
        return {id, row.children, known};
    case NodeTreeModel::SizeColumn:
        return {id, row.size, known};
    case NodeTreeModel::ModifiedColumn:
        return {id, row.modified, known && row.modified > 0};
    default:
        return {id, row.owner, known && row.owner != 0};
    }
}

} // namespace

void NodeTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        column = NameColumn;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT aboutToPresent();
    m_tree.forEachBranch([this](RowId id, const Branch& branch) {
        if (branch.shown.size() > 1)
            reorder(id);
    });
    Q_EMIT presented();
}

/// The loaded children and the deleted ones that still stand, in natural order.
std::vector<RowId> NodeTreeModel::withGone(const Branch& branch) const
{
    if (branch.gone.empty())
        return branch.children;
    std::vector<RowId> merged;
    merged.reserve(branch.children.size() + branch.gone.size());
    auto from = branch.children.begin();
    for (const RowId gone : branch.gone) {
        const auto to = std::lower_bound(from, branch.children.end(), m_tree.name(gone),
            [this](RowId id, std::string_view name) { return naturalLess(m_tree.name(id), name); });
        merged.insert(merged.end(), from, to);
        merged.push_back(gone);
        from = to;
    }
    merged.insert(merged.end(), from, branch.children.end());
    return merged;
}

/// Brings the branch's display order up to date and shows it; for wide branches later, from the pool.
void NodeTreeModel::reorder(RowId id)
{
    Branch& branch = *m_tree.branch(id);
    if (!needsValues()) {
        branch.sorted.clear();
        branch.resort = false;
        return present(id);
    }
    if (branch.ordering) {
        branch.resort = true;
        return;
    }
    branch.resort = false;
    const std::vector<RowId> base = withGone(branch);
    std::vector<SortKey> keys;
    keys.reserve(base.size());
    for (const RowId child : base)
        keys.push_back(keyOf(m_tree, child, m_sortColumn));
    if (keys.size() <= poolFrom) {
        branch.sorted = sortedByValue(std::move(keys), m_sortOrder);
        return present(id);
    }
    branch.ordering = true;
    registry::onDone(QtConcurrent::run(sortedByValue, std::move(keys), m_sortOrder), this,
        [this, id, serial = branch.serial](const std::vector<RowId>& sorted) {
            Branch* still = m_tree.branchOf(id, serial);
            if (!still)
                return;
            still->ordering = false;
            if (!still->resort && needsValues())
                still->sorted = sorted;
            Q_EMIT aboutToPresent();
            still->resort || !needsValues() ? reorder(id) : present(id);
            Q_EMIT presented();
        });
}

/// What should be shown of the branch, in order.
std::vector<RowId> NodeTreeModel::target(const Branch& branch) const
{
    std::vector<RowId> wanted = branch.sorted.empty() ? withGone(branch) : branch.sorted;
    if (m_sortColumn == NameColumn && m_sortOrder == Qt::DescendingOrder)
        std::reverse(wanted.begin(), wanted.end());
    if (m_filterActive)
        std::erase_if(wanted, [this](RowId id) { return !m_filtered.contains(id); });
    if (branch.note != 0)
        wanted.insert(wanted.begin(), branch.note);
    return wanted;
}

bool NodeTreeModel::isReachable(RowId id) const
{
    for (; id != 0; id = m_tree.row(id).parent) {
        if (m_tree.row(id).row == Row::hidden)
            return false;
    }
    return true;
}

void NodeTreeModel::present(RowId id)
{
    Branch& branch = *m_tree.branch(id);
    const std::vector<RowId> wanted = target(branch);
    RowDiff diff = diffRows(branch.shown, wanted);
    if (!diff.removals.empty()) {
        std::vector<RowId> leaving;
        for (const RowRun& run : diff.removals)
            leaving.insert(
                leaving.end(), branch.shown.begin() + run.first, branch.shown.begin() + run.first + run.count);
        removeShown(id, leaving);
    }
    if (diff.reordered) {
        std::vector<RowId> kept;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(kept),
            [this](RowId child) { return m_tree.row(child).row != Row::hidden; });
        rearrange(id, std::move(kept));
    }
    branch.filling = !insertShown(id, wanted, diff.insertions);
    if (branch.filling)
        markDirty(id);
}

void NodeTreeModel::removeShown(RowId parent, const std::vector<RowId>& ids)
{
    auto& shown = m_tree.branch(parent)->shown;
    std::vector<int> rows;
    for (const RowId id : ids) {
        if (const int row = m_tree.shownRow(id); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    const std::vector<RowRun> runs = runsOf(rows);
    const bool tell = isReachable(parent);
    if (!tell || runs.size() > maxRuns) {
        RowSet leaving;
        for (const RowId id : ids)
            leaving.insert(id);
        std::vector<RowId> staying = shown;
        std::erase_if(staying, [&](RowId id) { return leaving.contains(id); });
        return rearrange(parent, std::move(staying));
    }
    const QModelIndex parentIndex = indexOfRow(parent);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto from = shown.begin() + run->first;
        beginRemoveRows(parentIndex, run->first, run->first + run->count - 1);
        std::for_each(from, from + run->count, [this](RowId id) { m_tree.row(id).row = Row::hidden; });
        shown.erase(from, from + run->count);
        endRemoveRows();
    }
}

/// Shows `runs` of `wanted`, whose other rows are shown already. False when time or portion ran out before the end.
bool NodeTreeModel::insertShown(RowId parent, const std::vector<RowId>& wanted, const std::vector<RowRun>& runs)
{
    auto& shown = m_tree.branch(parent)->shown;
    const bool tell = isReachable(parent);
    const QModelIndex parentIndex = indexOfRow(parent);
    int portion = !tell ? std::numeric_limits<int>::max() : shown.empty() ? firstSlice : nextSlice;
    const qint64 start = m_clock.elapsed();
    for (const RowRun& run : runs) {
        const int count = std::min(run.count, portion);
        if (count == 0 || (tell && m_clock.elapsed() - start > sliceMs))
            return false;
        if (tell)
            beginInsertRows(parentIndex, run.first, run.first + count - 1);
        shown.insert(shown.begin() + run.first, wanted.begin() + run.first, wanted.begin() + run.first + count);
        for (int row = run.first; row < run.first + count; ++row)
            m_tree.row(shown[static_cast<std::size_t>(row)]).row = static_cast<std::uint32_t>(row);
        if (tell)
            endInsertRows();
        portion -= count;
        if (count < run.count)
            return false;
    }
    return true;
}

/// Replaces what is shown by `shown`: the same rows in another order, or fewer of them.
void NodeTreeModel::rearrange(RowId parent, std::vector<RowId> shown)
{
    auto& current = m_tree.branch(parent)->shown;
    const auto number = [&] {
        for (const RowId id : current)
            m_tree.row(id).row = Row::hidden;
        current = std::move(shown);
        for (std::uint32_t row = 0; row < current.size(); ++row)
            m_tree.row(current[row]).row = row;
    };
    if (!isReachable(parent))
        return number();
    const QList<QPersistentModelIndex> parents{indexOfRow(parent)};
    Q_EMIT layoutAboutToBeChanged(parents, QAbstractItemModel::VerticalSortHint);
    number();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& index : from)
        to << (m_tree.row(rowId(index)).parent == parent ? indexOfRow(rowId(index), index.column()) : index);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged(parents, QAbstractItemModel::VerticalSortHint);
}

void NodeTreeModel::freeRow(RowId id)
{
    m_flashes.forget(id);
    m_filtered.remove(id);
    m_tree.remove(id);
}

void NodeTreeModel::setFilter(const QString& text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    startFilter(true);
}

/// Looks for matches in the pool; the newest run wins. `reset`: the text changed, and with it most of what is shown.
void NodeTreeModel::startFilter(bool reset)
{
    const quint64 run = ++m_filterRun;
    m_filterResets = m_filterResets || reset;
    registry::onDone(QtConcurrent::run(rowsMatching, loadedNames(m_tree), m_filterText), this,
        [this, run](const std::vector<RowId>& matches) {
            if (run == m_filterRun)
                applyFilter(matches, std::exchange(m_filterResets, false));
        });
}

void NodeTreeModel::applyFilter(const std::vector<RowId>& matches, bool reset)
{
    m_filtered.clear();
    for (const RowId match : matches) {
        for (RowId id = match; id != 0 && m_tree.isUsed(id) && m_filtered.insert(id);)
            id = m_tree.row(id).parent;
    }
    m_filtered.insert(RowTree::root);
    Q_EMIT aboutToPresent();
    if (reset) {
        beginResetModel();
        m_filterActive = !m_filterText.isEmpty();
        m_tree.forEachBranch([this](RowId, Branch& branch) {
            for (const RowId id : branch.shown)
                m_tree.row(id).row = Row::hidden;
            branch.shown = target(branch);
            branch.filling = false;
            for (std::uint32_t row = 0; row < branch.shown.size(); ++row)
                m_tree.row(branch.shown[row]).row = row;
        });
        endResetModel();
    } else {
        m_tree.forEachBranch([this](RowId id, Branch&) { present(id); });
    }
    Q_EMIT presented();
    Q_EMIT filterApplied(m_filterActive ? static_cast<int>(matches.size()) : 0);
}

QModelIndexList NodeTreeModel::filteredParents() const
{
    QModelIndexList result;
    std::vector<RowId> level{RowTree::root};
    while (m_filterActive && !level.empty()) {
        std::vector<RowId> next;
        for (const RowId id : level) {
            const Branch* branch = m_tree.branch(id);
            if (!branch || branch->shown.empty())
                continue;
            result << indexOfRow(id);
            std::copy_if(branch->shown.begin(), branch->shown.end(), std::back_inserter(next),
                [&](RowId child) { return m_tree.row(child).branch != 0; });
        }
        level = std::move(next);
    }
    return result;
}

} // namespace ui
