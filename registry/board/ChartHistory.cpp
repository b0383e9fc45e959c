// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ChartHistory.h"

#include <algorithm>
#include <set>

namespace registry::board {

namespace {

/// First, last, least and greatest of each, and one gap, are five points: fewer than ChartHistory::most.
constexpr int buckets = 150;

void keepOutline(std::vector<ChartPoint>& into, const std::vector<ChartPoint>& from, std::size_t begin, std::size_t end)
{
    std::set<std::size_t> kept{begin, end - 1};
    std::optional<std::size_t> least;
    std::optional<std::size_t> greatest;
    std::optional<std::size_t> gap;
    for (std::size_t i = begin; i < end; ++i) {
        if (!from[i].value) {
            gap = i;
            continue;
        }
        if (!least || *from[i].value < *from[*least].value)
            least = i;
        if (!greatest || *from[i].value > *from[*greatest].value)
            greatest = i;
    }
    for (const auto& one : {least, greatest, gap})
        if (one)
            kept.insert(*one);
    for (const std::size_t i : kept)
        into.push_back(from[i]);
}

} // namespace

ChartHistory::ChartHistory(std::chrono::seconds window)
    : m_window(window)
{
}

void ChartHistory::add(TimePoint at, std::optional<double> value)
{
    if (!m_points.empty()) {
        at = std::max(at, m_points.back().at); // a clock that went back
        const ChartPoint last = m_points.back();
        if (last.value == value)
            return;
        if (last.value && at - last.at > m_window / static_cast<int>(most))
            m_points.push_back({at, last.value}); // it stood until now
    } else if (!value) {
        return; // a line does not begin with a gap
    }
    m_points.push_back({at, value});
    const auto isOld = [begin = at - m_window](const ChartPoint& point) { return point.at < begin; };
    const auto firstInside = std::find_if_not(m_points.begin(), m_points.end(), isOld);
    if (firstInside - m_points.begin() > 1) // the one before the window is where the line comes from
        m_points.erase(m_points.begin(), firstInside - 1);
    if (m_points.size() > most)
        thin(at);
}

void ChartHistory::thin(TimePoint now)
{
    const auto width =
        std::max<TimePoint::duration>((now - m_points.front().at) / buckets, std::chrono::milliseconds{1});
    const auto bucketOf = [&](const ChartPoint& point) { return (point.at - m_points.front().at) / width; };
    std::vector<ChartPoint> thinned;
    thinned.reserve(most);
    for (std::size_t begin = 0; begin < m_points.size();) {
        std::size_t end = begin + 1;
        while (end < m_points.size() && bucketOf(m_points[end]) == bucketOf(m_points[begin]))
            ++end;
        keepOutline(thinned, m_points, begin, end);
        begin = end;
    }
    m_points = std::move(thinned);
}

} // namespace registry::board
