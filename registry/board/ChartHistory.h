// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"

namespace registry::board {

/// The past of one number within a window, in at most `most` points, however often it changed. A line drawn from point
/// to point tells the truth: a value that stood for a while has a point at its end, too; where it was not known is a
/// gap. When there are too many points, neighbours are put together so that their first, last, least and greatest stay.
class ChartHistory {
public:
    static constexpr std::size_t most = 1'000;

    explicit ChartHistory(std::chrono::seconds window);

    /// What is known from `at` on. The same value as before adds nothing.
    void add(TimePoint at, std::optional<double> value);
    const std::vector<ChartPoint>& points() const { return m_points; }

private:
    void thin(TimePoint now);
    std::chrono::milliseconds m_window;
    std::vector<ChartPoint> m_points;
};

} // namespace registry::board
