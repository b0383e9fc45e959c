// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/LineDiff.h"

namespace ui {

enum class RowKind : std::uint8_t { Equal, Changed, Removed, Added };

/// One row of a side-by-side view.
struct DiffRow {
    static constexpr std::uint32_t none = UINT32_MAX;
    std::uint32_t before = none; ///< index of a DiffLine; none: nothing stands there
    std::uint32_t after = none;
    RowKind kind = RowKind::Equal;
};

/// A comparison laid out in rows: lines that became one another stand side by side. A value: made in the pool.
struct DiffRows {
    using Ptr = std::shared_ptr<const DiffRows>; ///< shared by the job that makes it and the view; never changes

    LineDiff::Ptr diff; ///< never null
    std::vector<DiffRow> rows;
    std::vector<Span> hunks; ///< rows of each of the diff's hunks
};

/// Pure; any thread. Within a hunk, lines that are most alike are paired, in order; large hunks are paired from the
/// top.
DiffRows::Ptr layOut(LineDiff::Ptr diff, const std::atomic<bool>* cancelled = nullptr);

/// Which rows are shown: stretches of equal rows are folded into one row each until they are unfolded. Cheap to ask:
/// logarithmic in the number of hunks.
class VisibleRows {
public:
    /// A row of rows() or, with `foldedRows` > 0, what stands for rows [row, row + foldedRows).
    struct Item {
        std::uint32_t row = 0;
        std::uint32_t foldedRows = 0;
    };

    VisibleRows() = default;
    /// `context` rows around each hunk stay; -1 folds nothing. Stretches of fewer than three rows are never folded.
    VisibleRows(const DiffRows& rows, int context);

    int count() const { return m_count; }
    Item at(int visible) const;
    /// Where `row` stands; of a folded one its fold.
    int visibleRow(std::uint32_t row) const;
    /// Unfolds what stands at `visible`; false when that is no fold.
    bool unfold(int visible);
    std::size_t folds() const;

private:
    struct Run { ///< consecutive rows, all shown or all folded into one
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        bool folded = false;
        int visibleBegin = 0;
    };
    void renumber();

    std::vector<Run> m_runs;
    int m_count = 0;
};

} // namespace ui
