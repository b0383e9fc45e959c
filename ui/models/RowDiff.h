// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/NameList.h"

#include <cstdint>
#include <vector>

namespace ui {

/// From one list of child names to the next. Positions count in natural order.
struct NameDiff {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::vector<std::uint32_t> order; ///< the new list's indices in natural order
    std::vector<std::uint32_t> origin; ///< for each of `order`: its position among the old names, or none when new
    std::vector<std::uint32_t> removed; ///< positions among the old names that are gone, ascending
};

/// `oldOrder` holds the old list's indices in natural order. Pure; any thread. Names that stayed are not sorted again.
NameDiff diffNames(
    const registry::NameList& oldNames, const std::vector<std::uint32_t>& oldOrder, const registry::NameList& newNames);

struct RowRun {
    int first = 0;
    int count = 0;
    friend bool operator==(const RowRun&, const RowRun&) = default;
};

/// How to turn one list of rows into another with as few signals as there are runs: first `removals` (rows of the
/// list before, last run first), then, if `reordered`, a move of what stayed, then `insertions` (rows of the list
/// after, first run first).
struct RowDiff {
    std::vector<RowRun> removals;
    std::vector<RowRun> insertions;
    bool reordered = false;
};

/// Ids are small integers, each at most once a list. Linear.
RowDiff diffRows(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after);

/// The contiguous runs of ascending `rows`.
std::vector<RowRun> runsOf(const std::vector<int>& rows);

} // namespace ui
