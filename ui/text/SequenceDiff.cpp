// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison below LineDiff. dtl finds the shortest difference, in O(ND) time and memory and with nothing to stop
// it: so it is given only what can matter, and a comparator that ends the search when the budget is spent.
#include "text/LineDiff.h"

#include <dtl/dtl.hpp>

#include <algorithm>

namespace ui {

namespace {

using Numbers = std::vector<std::uint32_t>;

struct Budget {
    std::size_t left = 0;
    bool spent = false;
    const std::atomic<bool>* cancelled = nullptr;

    /// One comparison; whether there was one left.
    bool take()
    {
        if (!spent && (left == 0 || (left % 4096 == 0 && cancelled && cancelled->load(std::memory_order_relaxed))))
            spent = true;
        if (!spent)
            --left;
        return !spent;
    }
};

/// Once the budget is spent everything is equal: then dtl's search runs to its end in one sweep, and its result is
/// thrown away.
class Comparator : public dtl::Compare<std::uint32_t> {
public:
    explicit Comparator(Budget* budget = nullptr)
        : m_budget(budget)
    {
    }
    bool impl(const std::uint32_t& a, const std::uint32_t& b) const override { return !m_budget->take() || a == b; }

private:
    Budget* m_budget;
};

/// Marks what changed in each of two sequences; what is not marked is equal, in order.
class SequenceDiff {
public:
    SequenceDiff(const Numbers& before, const Numbers& after, std::size_t budget, const std::atomic<bool>* cancelled)
        : m_before(before)
        , m_after(after)
        , m_beforeChanged(before.size(), 0)
        , m_afterChanged(after.size(), 0)
        , m_budgetSize(budget)
        , m_cancelled(cancelled)
    {
    }

    std::vector<DiffHunk> run()
    {
        Part part{{}, {}};
        std::size_t begin = 0;
        std::size_t beforeEnd = m_before.size();
        std::size_t afterEnd = m_after.size();
        while (begin < std::min(beforeEnd, afterEnd) && m_before[begin] == m_after[begin])
            ++begin;
        while (beforeEnd > begin && afterEnd > begin && m_before[beforeEnd - 1] == m_after[afterEnd - 1]) {
            --beforeEnd;
            --afterEnd;
        }
        keepShared(begin, beforeEnd, afterEnd, part);
        if (!exact(part))
            byAnchors(part);
        return hunks();
    }
    bool isCoarse() const { return m_coarse; }

private:
    struct Part { ///< indices of the sequences, ascending
        Numbers before;
        Numbers after;
    };

    /// What stands in one sequence only has changed, whatever else: only the rest needs a search.
    void keepShared(std::size_t begin, std::size_t beforeEnd, std::size_t afterEnd, Part& part)
    {
        std::uint32_t highest = 0;
        for (const Numbers* one : {&m_before, &m_after}) {
            for (const std::uint32_t number : *one)
                highest = std::max(highest, number);
        }
        std::vector<std::uint8_t> seen(std::size_t(highest) + 1, 0);
        for (std::size_t i = begin; i < beforeEnd; ++i)
            seen[m_before[i]] |= 1;
        for (std::size_t i = begin; i < afterEnd; ++i)
            seen[m_after[i]] |= 2;
        const auto sort = [&](const Numbers& from, std::size_t end, Numbers& shared,
                              std::vector<std::uint8_t>& changed) {
            for (std::size_t i = begin; i < end; ++i) {
                if (seen[from[i]] == 3)
                    shared.push_back(static_cast<std::uint32_t>(i));
                else
                    changed[i] = 1;
            }
        };
        sort(m_before, beforeEnd, part.before, m_beforeChanged);
        sort(m_after, afterEnd, part.after, m_afterChanged);
    }

    /// The shortest difference of a part; false when that costs too much, and nothing is marked then.
    bool exact(const Part& part)
    {
        if (part.before.empty() || part.after.empty()) {
            markAll(part);
            return true;
        }
        const auto numbersOf = [](const Numbers& indices, const Numbers& from) {
            Numbers result;
            result.reserve(indices.size());
            for (const std::uint32_t i : indices)
                result.push_back(from[i]);
            return result;
        };
        // Each element may be compared once for nothing: that is not the search.
        Budget budget{m_budgetSize + part.before.size() + part.after.size(), false, m_cancelled};
        dtl::Diff<std::uint32_t, Numbers, Comparator> diff(
            numbersOf(part.before, m_before), numbersOf(part.after, m_after), Comparator(&budget));
        diff.compose();
        if (budget.spent)
            return false;
        m_budgetSize = std::min(m_budgetSize, budget.left);
        std::size_t left = 0;
        std::size_t right = 0;
        const auto script = diff.getSes().getSequence();
        for (const auto& [number, info] : script) {
            if (info.type == dtl::SES_DELETE)
                m_beforeChanged[part.before[left]] = 1;
            else if (info.type == dtl::SES_ADD)
                m_afterChanged[part.after[right]] = 1;
            left += info.type != dtl::SES_ADD ? 1 : 0;
            right += info.type != dtl::SES_DELETE ? 1 : 0;
        }
        return true;
    }

    void markAll(const Part& part)
    {
        for (const std::uint32_t i : part.before)
            m_beforeChanged[i] = 1;
        for (const std::uint32_t i : part.after)
            m_afterChanged[i] = 1;
    }

    /// The coarse answer: what stands once in both and in the same order stays, and only what lies between is searched
    /// while the budget lasts.
    void byAnchors(const Part& part)
    {
        m_coarse = true;
        const std::size_t whole = m_budgetSize;
        const auto anchors = commonOrder(part);
        std::size_t left = 0;
        std::size_t right = 0;
        for (std::size_t i = 0; i <= anchors.size(); ++i) {
            const std::size_t leftEnd = i < anchors.size() ? anchors[i].first : part.before.size();
            const std::size_t rightEnd = i < anchors.size() ? anchors[i].second : part.after.size();
            between(part, left, leftEnd, right, rightEnd);
            left = leftEnd + 1;
            right = rightEnd + 1;
        }
        m_budgetSize = whole;
    }

    void between(const Part& part, std::size_t left, std::size_t leftEnd, std::size_t right, std::size_t rightEnd)
    {
        const auto same = [&](std::size_t i, std::size_t j) {
            return m_before[part.before[i]] == m_after[part.after[j]];
        };
        while (left < leftEnd && right < rightEnd && same(left, right)) {
            ++left;
            ++right;
        }
        while (left < leftEnd && right < rightEnd && same(leftEnd - 1, rightEnd - 1)) {
            --leftEnd;
            --rightEnd;
        }
        const auto cut = [](const Numbers& from, std::size_t begin, std::size_t end) {
            return Numbers(
                from.begin() + static_cast<std::ptrdiff_t>(begin), from.begin() + static_cast<std::ptrdiff_t>(end));
        };
        const Part rest{cut(part.before, left, leftEnd), cut(part.after, right, rightEnd)};
        const std::size_t worst = rest.before.size() * rest.after.size();
        if (worst > m_budgetSize || !exact(rest))
            markAll(rest);
    }

    /// Places (in the part) of numbers that occur once in each and in the same order in both: the longest such chain.
    std::vector<std::pair<std::size_t, std::size_t>> commonOrder(const Part& part) const
    {
        constexpr std::uint32_t several = UINT32_MAX;
        std::uint32_t highest = 0;
        for (const std::uint32_t i : part.before)
            highest = std::max(highest, m_before[i]);
        std::vector<std::uint32_t> place(std::size_t(highest) + 1, 0); // from 1, in `after`; 0: nowhere
        std::vector<std::uint8_t> count(std::size_t(highest) + 1, 0);
        for (std::size_t j = 0; j < part.after.size(); ++j) {
            std::uint32_t& at = place[m_after[part.after[j]]]; // every number is in both
            at = at == 0 ? static_cast<std::uint32_t>(j + 1) : several;
        }
        for (const std::uint32_t i : part.before)
            count[m_before[i]] = static_cast<std::uint8_t>(std::min(2, count[m_before[i]] + 1));
        struct Link {
            std::size_t left;
            std::size_t right;
            std::size_t previous;
        };
        constexpr std::size_t none = SIZE_MAX;
        std::vector<Link> links;
        std::vector<std::size_t> ends; // of the chain of each length: the link that ends most to the left
        for (std::size_t i = 0; i < part.before.size(); ++i) {
            const std::uint32_t number = m_before[part.before[i]];
            if (count[number] != 1 || place[number] == several)
                continue;
            const std::size_t right = place[number] - 1;
            const auto at = std::lower_bound(ends.begin(), ends.end(), right,
                [&](std::size_t link, std::size_t wanted) { return links[link].right < wanted; });
            links.push_back({i, right, at == ends.begin() ? none : *std::prev(at)});
            if (at == ends.end())
                ends.push_back(links.size() - 1);
            else
                *at = links.size() - 1;
        }
        std::vector<std::pair<std::size_t, std::size_t>> chain;
        for (std::size_t at = ends.empty() ? none : ends.back(); at != none; at = links[at].previous)
            chain.emplace_back(links[at].left, links[at].right);
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    std::vector<DiffHunk> hunks() const
    {
        std::vector<DiffHunk> found;
        std::uint32_t left = 0;
        std::uint32_t right = 0;
        const auto run = [](const std::vector<std::uint8_t>& changed, std::uint32_t& at) {
            const std::uint32_t begin = at;
            while (at < changed.size() && changed[at] != 0)
                ++at;
            return Span{begin, at};
        };
        while (left < m_before.size() || right < m_after.size()) {
            const DiffHunk hunk{run(m_beforeChanged, left), run(m_afterChanged, right)};
            if (!hunk.before.empty() || !hunk.after.empty())
                append(found, hunk);
            ++left; // equal on both sides, or past both ends
            ++right;
        }
        return slidDown(std::move(found));
    }

    static void append(std::vector<DiffHunk>& to, const DiffHunk& hunk)
    {
        if (!to.empty() && to.back().before.end == hunk.before.begin && to.back().after.end == hunk.after.begin) {
            to.back().before.end = hunk.before.end;
            to.back().after.end = hunk.after.end;
        } else {
            to.push_back(hunk);
        }
    }

    /// Where the same lines stand before and in an addition (or a removal) it could as well be further down; there it
    /// ends with its own closing bracket.
    std::vector<DiffHunk> slidDown(std::vector<DiffHunk> found) const
    {
        std::vector<DiffHunk> result;
        for (std::size_t i = 0; i < found.size(); ++i) {
            DiffHunk hunk = found[i];
            const bool added = hunk.before.empty();
            const Numbers& changed = added ? m_after : m_before;
            Span& moving = added ? hunk.after : hunk.before;
            Span& other = added ? hunk.before : hunk.after;
            const bool last = i + 1 == found.size();
            const std::size_t limit = last ? changed.size() : (added ? found[i + 1].after : found[i + 1].before).begin;
            while (other.empty() && moving.end < limit && changed[moving.begin] == changed[moving.end]) {
                moving = {moving.begin + 1, moving.end + 1};
                other = {other.begin + 1, other.end + 1};
            }
            if (!last && hunk.before.end == found[i + 1].before.begin && hunk.after.end == found[i + 1].after.begin) {
                found[i + 1].before.begin = hunk.before.begin;
                found[i + 1].after.begin = hunk.after.begin;
            } else {
                result.push_back(hunk);
            }
        }
        return result;
    }

    const Numbers& m_before;
    const Numbers& m_after;
    std::vector<std::uint8_t> m_beforeChanged;
    std::vector<std::uint8_t> m_afterChanged;
    std::size_t m_budgetSize;
    const std::atomic<bool>* m_cancelled;
    bool m_coarse = false;
};

} // namespace

std::vector<DiffHunk> diffSequences(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after,
    std::size_t budget, bool* coarse, const std::atomic<bool>* cancelled)
{
    SequenceDiff diff(before, after, budget, cancelled);
    auto hunks = diff.run();
    if (coarse)
        *coarse = diff.isCoarse();
    return hunks;
}

} // namespace ui
