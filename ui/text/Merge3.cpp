// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Merge3.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace ui {

namespace {

constexpr std::string_view openMark = "<<<<<<< mine (conflict ";
constexpr std::string_view baseMark = "||||||| base (conflict ";
constexpr std::string_view middleMark = "======= (conflict ";
constexpr std::string_view closeMark = ">>>>>>> theirs (conflict ";

struct Lines {
    std::vector<DiffLine> lines;
    std::vector<std::uint32_t> numbers;
};

/// Equal lines of the three texts get equal numbers.
std::array<Lines, 3> numbered(const std::array<std::string_view, 3>& texts)
{
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::array<Lines, 3> result;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        result[i].lines = splitLines(texts[i]);
        for (const DiffLine& line : result[i].lines) {
            const auto next = static_cast<std::uint32_t>(known.size());
            result[i].numbers.push_back(known.try_emplace(LineDiff::slice(texts[i], line.bytes), next).first->second);
        }
    }
    return result;
}

/// One side's changes, walked along the base.
class Side {
public:
    explicit Side(std::vector<DiffHunk> hunks)
        : m_hunks(std::move(hunks))
    {
    }
    const DiffHunk* next() const { return m_at < m_hunks.size() ? &m_hunks[m_at] : nullptr; }
    /// Whether the next change touches base lines up to `end`.
    bool touches(std::uint32_t end) const { return next() && next()->before.begin <= end; }
    /// Goes past the next change; where it ends in the base.
    std::uint32_t take()
    {
        const DiffHunk& hunk = m_hunks[m_at++];
        m_shift = std::int64_t(hunk.after.end) - std::int64_t(hunk.before.end);
        return hunk.before.end;
    }
    /// Where base line `line` stands in this side's text; right behind or between the changes taken.
    std::uint32_t place(std::uint32_t line) const { return static_cast<std::uint32_t>(std::int64_t(line) + m_shift); }

private:
    std::vector<DiffHunk> m_hunks;
    std::size_t m_at = 0;
    std::int64_t m_shift = 0;
};

Span bytesOf(const std::vector<DiffLine>& lines, Span range)
{
    const auto offset = [&](std::uint32_t line) {
        if (line < lines.size())
            return lines[line].bytes.begin;
        return lines.empty() ? 0 : lines.back().bytes.end;
    };
    return {offset(range.begin), offset(range.end)};
}

MergeKind kindOf(std::string_view base, std::string_view mine, std::string_view theirs)
{
    if (mine == theirs)
        return mine == base ? MergeKind::Equal : MergeKind::BothSame;
    if (theirs == base)
        return MergeKind::OnlyMine;
    return mine == base ? MergeKind::OnlyTheirs : MergeKind::Conflict;
}

/// The line end most of the texts' lines have, judged by the first there is.
std::string lineEndOf(const std::array<std::string_view, 3>& texts)
{
    for (const std::string_view text : texts) {
        const std::size_t feed = text.find('\n');
        if (feed != std::string_view::npos)
            return feed > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";
    }
    return "\n";
}

std::string mark(std::string_view which, std::size_t number)
{
    return std::string(which) + std::to_string(number) + ")";
}

} // namespace

Merge3 Merge3::compute(std::string base, std::string mine, std::string theirs, const std::atomic<bool>* cancelled)
{
    Merge3 merge;
    merge.m_base = std::move(base);
    merge.m_mine = std::move(mine);
    merge.m_theirs = std::move(theirs);
    merge.m_lineEnd = lineEndOf({merge.m_mine, merge.m_theirs, merge.m_base});
    const auto texts = numbered({merge.m_base, merge.m_mine, merge.m_theirs});
    const auto& inBase = texts[0];
    const auto& inMine = texts[1];
    const auto& inTheirs = texts[2];
    bool coarse[2] = {false, false};
    const std::size_t budget = DiffOptions().budget;
    Side mineSide(diffSequences(inBase.numbers, inMine.numbers, budget, &coarse[0], cancelled));
    Side theirSide(diffSequences(inBase.numbers, inTheirs.numbers, budget, &coarse[1], cancelled));
    merge.m_coarse = coarse[0] || coarse[1];

    std::uint32_t at = 0; // base line, and where it stands in the others
    std::uint32_t mineAt = 0;
    std::uint32_t theirsAt = 0;
    const auto append = [&](std::uint32_t end) {
        const Span lines[] = {{at, end}, {mineAt, mineSide.place(end)}, {theirsAt, theirSide.place(end)}};
        MergeChunk chunk;
        chunk.base = bytesOf(inBase.lines, lines[0]);
        chunk.mine = bytesOf(inMine.lines, lines[1]);
        chunk.theirs = bytesOf(inTheirs.lines, lines[2]);
        chunk.kind = kindOf(LineDiff::slice(merge.m_base, chunk.base), LineDiff::slice(merge.m_mine, chunk.mine),
            LineDiff::slice(merge.m_theirs, chunk.theirs));
        at = lines[0].end;
        mineAt = lines[1].end;
        theirsAt = lines[2].end;
        if (!chunk.base.empty() || !chunk.mine.empty() || !chunk.theirs.empty())
            merge.m_chunks.push_back(chunk);
    };
    while (mineSide.next() || theirSide.next()) {
        std::uint32_t begin = UINT32_MAX;
        for (const Side* side : {&mineSide, &theirSide})
            begin = side->next() ? std::min(begin, side->next()->before.begin) : begin;
        append(begin); // what is equal up to there
        std::uint32_t end = begin;
        while (mineSide.touches(end) || theirSide.touches(end)) { // changes that touch are decided together
            Side& side = mineSide.touches(end) ? mineSide : theirSide;
            end = std::max(end, side.take());
        }
        append(end);
    }
    append(static_cast<std::uint32_t>(inBase.lines.size()));
    return merge;
}

std::size_t Merge3::conflicts() const
{
    return static_cast<std::size_t>(std::count_if(
        m_chunks.begin(), m_chunks.end(), [](const MergeChunk& chunk) { return chunk.kind == MergeKind::Conflict; }));
}

std::string Merge3::chunkText(std::size_t index, std::optional<MergeChoice> choice) const
{
    const MergeChunk& chunk = m_chunks[index];
    const std::string_view mine = LineDiff::slice(m_mine, chunk.mine);
    const std::string_view theirs = LineDiff::slice(m_theirs, chunk.theirs);
    if (!choice) {
        if (chunk.kind == MergeKind::Conflict)
            return {};
        return std::string(chunk.kind == MergeKind::OnlyTheirs ? theirs : mine);
    }
    switch (*choice) {
    case MergeChoice::Mine:
        return std::string(mine);
    case MergeChoice::Theirs:
        return std::string(theirs);
    case MergeChoice::Base:
        return std::string(LineDiff::slice(m_base, chunk.base));
    case MergeChoice::Both:
        break;
    }
    // Only the last line of a text can be without a line end.
    const bool open = !mine.empty() && !theirs.empty() && chunk.mine.end == m_mine.size() && !mine.ends_with('\n');
    return std::string(mine) + (open ? m_lineEnd : std::string()) + std::string(theirs);
}

Merge3::Text Merge3::result(const std::vector<std::optional<MergeChoice>>& choices, std::size_t firstNumber) const
{
    Text out;
    for (std::size_t i = 0; i < m_chunks.size(); ++i) {
        const std::optional<MergeChoice> choice = i < choices.size() ? choices[i] : std::nullopt;
        const bool conflict = m_chunks[i].kind == MergeKind::Conflict && !choice;
        const std::size_t begin = out.text.size();
        out.text += conflict ? markedConflict(i, firstNumber + out.unresolved) : chunkText(i, choice);
        out.unresolved += conflict ? 1 : 0;
        if (m_chunks[i].kind != MergeKind::Equal)
            out.parts.push_back({i, begin, out.text.size()});
    }
    return out;
}

std::string Merge3::markedConflict(std::size_t index, std::size_t number) const
{
    const MergeChunk& chunk = m_chunks[index];
    std::string out;
    const bool inLine = chunk.mine.begin > 0 && m_mine[chunk.mine.begin - 1] != '\n'; // a piece of a long line
    if (inLine)
        out += m_lineEnd;
    const auto add = [&](std::string_view text) {
        out += text;
        if (!text.empty() && !text.ends_with('\n'))
            out += m_lineEnd;
    };
    add(mark(openMark, number));
    add(LineDiff::slice(m_mine, chunk.mine));
    add(mark(baseMark, number));
    add(LineDiff::slice(m_base, chunk.base));
    add(mark(middleMark, number));
    add(LineDiff::slice(m_theirs, chunk.theirs));
    add(mark(closeMark, number));
    return out;
}

std::optional<std::size_t> Merge3::markNumber(std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    for (const std::string_view start : {openMark, baseMark, middleMark, closeMark}) {
        if (!line.starts_with(start) || !line.ends_with(')'))
            continue;
        const std::string_view digits = line.substr(start.size(), line.size() - start.size() - 1);
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc() && end == digits.data() + digits.size())
            return number;
    }
    return std::nullopt;
}

std::vector<std::size_t> Merge3::markedConflicts(std::string_view text)
{
    std::vector<std::size_t> numbers;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t feed = text.find('\n', begin);
        const std::size_t end = feed == std::string_view::npos ? text.size() : feed + 1;
        const char first = text[begin];
        if (first == '<' || first == '|' || first == '=' || first == '>') {
            if (const auto number = markNumber(text.substr(begin, end - begin)))
                numbers.push_back(*number);
        }
        begin = end;
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace ui
