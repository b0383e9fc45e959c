// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowDiff.h"

#include "models/NaturalOrder.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace ui {

namespace {

constexpr std::uint32_t none = NameDiff::none;

/// A set of small integers, one bit each.
class IdSet {
public:
    explicit IdSet(const std::vector<std::uint32_t>& ids)
    {
        if (!ids.empty())
            m_bits.resize(*std::max_element(ids.begin(), ids.end()) / 64 + 1);
        for (const std::uint32_t id : ids)
            m_bits[id / 64] |= std::uint64_t(1) << (id % 64);
    }
    bool contains(std::uint32_t id) const { return id / 64 < m_bits.size() && (m_bits[id / 64] >> (id % 64) & 1) != 0; }

private:
    std::vector<std::uint64_t> m_bits;
};

void addRow(std::vector<RowRun>& runs, int row)
{
    if (!runs.empty() && runs.back().first + runs.back().count == row)
        ++runs.back().count;
    else
        runs.push_back({row, 1});
}

/// The positions of the old list's names, by name.
std::unordered_map<std::string_view, std::uint32_t> positions(
    const registry::NameList& names, const std::vector<std::uint32_t>& order)
{
    std::unordered_map<std::string_view, std::uint32_t> result;
    result.reserve(order.size());
    for (std::uint32_t position = 0; position < order.size(); ++position)
        result.emplace(names[order[position]], position);
    return result;
}

NameDiff allNew(const registry::NameList& names)
{
    NameDiff diff;
    diff.order = naturalOrder(names);
    diff.origin.assign(diff.order.size(), none);
    return diff;
}

/// What the new list says about each old position (its new index, or none), and which of its indices are new.
struct Matched {
    std::vector<std::uint32_t> newIndex;
    std::vector<std::uint32_t> added;
};

Matched match(
    const registry::NameList& oldNames, const std::vector<std::uint32_t>& oldOrder, const registry::NameList& newNames)
{
    const auto known = positions(oldNames, oldOrder);
    Matched matched;
    matched.newIndex.assign(oldOrder.size(), none);
    for (std::uint32_t i = 0; i < newNames.size(); ++i) {
        const auto found = known.find(newNames[i]);
        if (found == known.end())
            matched.added.push_back(i);
        else
            matched.newIndex[found->second] = i;
    }
    return matched;
}

/// Sorts the indices `added` of `names` naturally.
void sortAdded(std::vector<std::uint32_t>& added, const registry::NameList& names)
{
    registry::NameList part;
    for (const std::uint32_t index : added)
        part.add(names[index]);
    std::vector<std::uint32_t> sorted;
    sorted.reserve(added.size());
    for (const std::uint32_t i : naturalOrder(part))
        sorted.push_back(added[i]);
    added = std::move(sorted);
}

} // namespace

NameDiff diffNames(
    const registry::NameList& oldNames, const std::vector<std::uint32_t>& oldOrder, const registry::NameList& newNames)
{
    if (oldOrder.empty())
        return allNew(newNames);
    Matched matched = match(oldNames, oldOrder, newNames);
    sortAdded(matched.added, newNames);

    NameDiff diff;
    diff.order.reserve(newNames.size());
    diff.origin.reserve(newNames.size());
    const auto put = [&](std::uint32_t index, std::uint32_t origin) {
        diff.order.push_back(index);
        diff.origin.push_back(origin);
    };
    // Each added name is placed by binary search among the old positions: few additions stay cheap in a wide list.
    std::uint32_t position = 0;
    const auto keepUntil = [&](std::uint32_t end) {
        for (; position < end; ++position) {
            if (matched.newIndex[position] == none)
                diff.removed.push_back(position);
            else
                put(matched.newIndex[position], position);
        }
    };
    for (const std::uint32_t index : matched.added) {
        const auto before = std::lower_bound(oldOrder.begin() + position, oldOrder.end(), newNames[index],
            [&](std::uint32_t old, std::string_view name) { return naturalLess(oldNames[old], name); });
        keepUntil(static_cast<std::uint32_t>(before - oldOrder.begin()));
        put(index, none);
    }
    keepUntil(static_cast<std::uint32_t>(oldOrder.size()));
    return diff;
}

RowDiff diffRows(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after)
{
    const IdSet inBefore(before);
    const IdSet inAfter(after);
    RowDiff diff;
    std::vector<std::uint32_t> kept;
    kept.reserve(before.size());
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (inAfter.contains(before[row]))
            kept.push_back(before[row]);
        else
            addRow(diff.removals, static_cast<int>(row));
    }
    std::reverse(diff.removals.begin(), diff.removals.end());
    std::size_t next = 0;
    for (std::size_t row = 0; row < after.size(); ++row) {
        if (!inBefore.contains(after[row]))
            addRow(diff.insertions, static_cast<int>(row));
        else if (after[row] != kept[next++])
            diff.reordered = true;
    }
    return diff;
}

std::vector<RowRun> runsOf(const std::vector<int>& rows)
{
    std::vector<RowRun> runs;
    for (const int row : rows)
        addRow(runs, row);
    return runs;
}

} // namespace ui
