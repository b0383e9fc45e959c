// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/DiffRows.h"

#include <algorithm>
#include <functional>

namespace ui {

namespace {

constexpr std::size_t pairingLimit = 2'500; // lines times lines; beyond it pairs are made from the top
constexpr int alikeEnough = 35; // percent of the words

/// What a line consists of, as sorted hashes of its words.
using Words = std::vector<std::size_t>;

Words wordsOf(std::string_view line)
{
    const auto isWord = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || byte == '_' || (byte >= '0' && byte <= '9')
            || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
    };
    Words words;
    for (std::size_t begin = 0; begin < line.size();) {
        std::size_t end = begin;
        while (end < line.size() && isWord(line[end]))
            ++end;
        if (end > begin)
            words.push_back(std::hash<std::string_view>{}(line.substr(begin, end - begin)));
        begin = end + 1;
    }
    std::sort(words.begin(), words.end());
    return words;
}

/// 0 to 100.
int likeness(const Words& a, const Words& b)
{
    if (a.empty() || b.empty())
        return a.empty() && b.empty() ? 100 : 0;
    std::size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++shared;
            ++i;
            ++j;
        } else {
            ++(*i < *j ? i : j);
        }
    }
    return static_cast<int>(200 * shared / (a.size() + b.size()));
}

/// Pairs of lines of a hunk (counted within it), in order, so that their likeness is the greatest in sum.
std::vector<std::pair<std::uint32_t, std::uint32_t>> pairsOf(const LineDiff& diff, const DiffHunk& hunk)
{
    const std::size_t rows = hunk.before.size();
    const std::size_t columns = hunk.after.size();
    std::vector<Words> left(rows);
    std::vector<Words> right(columns);
    for (std::size_t i = 0; i < rows; ++i)
        left[i] = wordsOf(diff.beforeLine(hunk.before.begin + i));
    for (std::size_t j = 0; j < columns; ++j)
        right[j] = wordsOf(diff.afterLine(hunk.after.begin + j));
    std::vector<int> alike(rows * columns);
    std::vector<int> best((rows + 1) * (columns + 1), 0); // of the lines from (i, j) on
    const auto at = [columns](std::size_t i, std::size_t j) { return i * (columns + 1) + j; };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const int like = likeness(left[i], right[j]);
            alike[i * columns + j] = like;
            best[at(i, j)] = std::max(
                {best[at(i + 1, j)], best[at(i, j + 1)], like >= alikeEnough ? best[at(i + 1, j + 1)] + like : 0});
        }
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        const int like = alike[i * columns + j];
        if (like >= alikeEnough && best[at(i, j)] == best[at(i + 1, j + 1)] + like)
            pairs.emplace_back(static_cast<std::uint32_t>(i++), static_cast<std::uint32_t>(j++));
        else if (best[at(i, j)] == best[at(i + 1, j)])
            ++i;
        else
            ++j;
    }
    return pairs;
}

void appendHunk(std::vector<DiffRow>& rows, const LineDiff& diff, const DiffHunk& hunk)
{
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    const bool small = std::size_t(hunk.before.size()) * hunk.after.size() <= pairingLimit;
    Pairs pairs = small ? pairsOf(diff, hunk) : Pairs();
    pairs.emplace_back(hunk.before.size(), hunk.after.size());
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    for (const auto& [leftPair, rightPair] : pairs) {
        while (left < leftPair || right < rightPair) { // what is between two pairs stands side by side as it comes
            DiffRow row;
            if (left < leftPair)
                row.before = hunk.before.begin + left++;
            if (right < rightPair)
                row.after = hunk.after.begin + right++;
            row.kind = row.before == DiffRow::none ? RowKind::Added
                : row.after == DiffRow::none       ? RowKind::Removed
                                                   : RowKind::Changed;
            rows.push_back(row);
        }
        if (left < hunk.before.size() && right < hunk.after.size())
            rows.push_back({hunk.before.begin + left++, hunk.after.begin + right++, RowKind::Changed});
    }
}

} // namespace

DiffRows::Ptr layOut(LineDiff::Ptr diff, const std::atomic<bool>* cancelled)
{
    auto result = std::make_shared<DiffRows>();
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    const auto equalUpTo = [&](std::uint32_t end) {
        while (left < end)
            result->rows.push_back({left++, right++, RowKind::Equal});
    };
    for (const DiffHunk& hunk : diff->hunks) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            break;
        equalUpTo(hunk.before.begin);
        const auto begin = static_cast<std::uint32_t>(result->rows.size());
        appendHunk(result->rows, *diff, hunk);
        result->hunks.push_back({begin, static_cast<std::uint32_t>(result->rows.size())});
        left = hunk.before.end;
        right = hunk.after.end;
    }
    if (!cancelled || !cancelled->load(std::memory_order_relaxed))
        equalUpTo(static_cast<std::uint32_t>(diff->beforeLines.size()));
    result->diff = std::move(diff);
    return result;
}

VisibleRows::VisibleRows(const DiffRows& rows, int context)
{
    constexpr std::uint32_t worthFolding = 3;
    const auto total = static_cast<std::uint32_t>(rows.rows.size());
    const auto around = static_cast<std::uint32_t>(std::max(context, 0));
    std::uint32_t at = 0;
    const auto show = [this](std::uint32_t begin, std::uint32_t end, bool folded) {
        if (begin == end)
            return;
        if (!folded && !m_runs.empty() && !m_runs.back().folded)
            m_runs.back().end = end;
        else
            m_runs.push_back({begin, end, folded, 0});
    };
    const auto equalUpTo = [&](std::uint32_t end, bool hunkBefore, bool hunkBehind) {
        const std::uint32_t begin = hunkBefore ? std::min(end, at + around) : at;
        const std::uint32_t foldEnd = hunkBehind ? end - std::min(end - at, around) : end;
        const bool fold = context >= 0 && foldEnd >= begin + worthFolding;
        show(at, fold ? begin : end, false);
        if (fold) {
            show(begin, foldEnd, true);
            show(foldEnd, end, false);
        }
        at = end;
    };
    for (const Span& hunk : rows.hunks) {
        equalUpTo(hunk.begin, at > 0, true);
        show(hunk.begin, hunk.end, false);
        at = hunk.end;
    }
    equalUpTo(total, at > 0, false);
    if (rows.hunks.empty()) // nothing to lead to: the text itself
        m_runs = total > 0 ? std::vector<Run>{{0, total, false, 0}} : std::vector<Run>();
    renumber();
}

void VisibleRows::renumber()
{
    m_count = 0;
    for (Run& run : m_runs) {
        run.visibleBegin = m_count;
        m_count += run.folded ? 1 : static_cast<int>(run.end - run.begin);
    }
}

VisibleRows::Item VisibleRows::at(int visible) const
{
    const auto after = std::upper_bound(
        m_runs.begin(), m_runs.end(), visible, [](int wanted, const Run& run) { return wanted < run.visibleBegin; });
    if (after == m_runs.begin())
        return {};
    const Run& run = *std::prev(after);
    if (run.folded)
        return {run.begin, run.end - run.begin};
    return {run.begin + static_cast<std::uint32_t>(visible - run.visibleBegin), 0};
}

int VisibleRows::visibleRow(std::uint32_t row) const
{
    const auto after = std::upper_bound(
        m_runs.begin(), m_runs.end(), row, [](std::uint32_t wanted, const Run& run) { return wanted < run.begin; });
    if (after == m_runs.begin())
        return 0;
    const Run& run = *std::prev(after);
    return run.visibleBegin + (run.folded ? 0 : static_cast<int>(std::min(row, run.end - 1) - run.begin));
}

bool VisibleRows::unfold(int visible)
{
    const auto after = std::upper_bound(
        m_runs.begin(), m_runs.end(), visible, [](int wanted, const Run& run) { return wanted < run.visibleBegin; });
    if (after == m_runs.begin() || !std::prev(after)->folded)
        return false;
    std::prev(after)->folded = false;
    renumber();
    return true;
}

std::size_t VisibleRows::folds() const
{
    return static_cast<std::size_t>(
        std::count_if(m_runs.begin(), m_runs.end(), [](const Run& run) { return run.folded; }));
}

} // namespace ui
