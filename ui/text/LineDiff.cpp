// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LineDiff.h"

#include "text/HexDump.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace ui {

namespace {

constexpr std::size_t longestPiece = 200; // bytes
constexpr std::size_t longestWord = 64; // what has no blank or comma for that long is cut anywhere
constexpr std::size_t hexPerByte = 6; // a little more than a dump needs

bool stopped(const std::atomic<bool>* cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// Where long lines are cut depends on the few bytes before the cut alone: whatever is changed, added or taken away
/// elsewhere, the rest of the line is cut as before.
class Pieces {
public:
    explicit Pieces(std::string_view line)
        : m_line(line)
    {
    }

    /// The end of the piece that begins at `from`.
    std::size_t next(std::size_t from)
    {
        for (std::size_t at = from + 1; at < m_line.size(); ++at) {
            if (isContinuation(at))
                continue;
            if (isDelimiter(m_line[at - 1]))
                m_lastDelimiter = at;
            if (isSeam(at) || at - from >= longestPiece || isChosen(at))
                return at;
        }
        return m_line.size();
    }

private:
    static bool isDelimiter(char c) { return c == ',' || c == ' ' || c == ';' || c == '&' || c == '>'; }
    bool isContinuation(std::size_t at) const { return (static_cast<unsigned char>(m_line[at]) & 0xC0) == 0x80; }
    /// Between two members of JSON that are no bare numbers, or two tags.
    bool isSeam(std::size_t at) const
    {
        const char left = m_line[at - 1];
        const char right = m_line[at];
        return (left == ',' && (right == '"' || right == '{' || right == '[')) || (left == '>' && right == '<');
    }
    /// One place in some, by a hash of the eight bytes before it.
    bool isChosen(std::size_t at) const
    {
        if (at < 8)
            return false;
        const bool delimiter = m_lastDelimiter == at;
        if (!delimiter && at - m_lastDelimiter <= longestWord)
            return false;
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, m_line.data() + at - 8, 8);
        const std::uint64_t hash = (bytes * 0x9E3779B97F4A7C15ULL) >> 40;
        return hash % (delimiter ? 8 : 64) == 0;
    }

    std::string_view m_line;
    std::size_t m_lastDelimiter = 0;
};

Span span(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void cutLine(std::vector<DiffLine>& out, std::string_view line, std::size_t offset, std::uint32_t number)
{
    Pieces pieces(line);
    for (std::size_t from = 0; from < line.size();) {
        const std::size_t end = pieces.next(from);
        const bool onlyLineEnd = end < line.size() && line.find_first_not_of("\r\n", end) == std::string_view::npos;
        const std::size_t to = onlyLineEnd ? line.size() : end;
        out.push_back({span(offset + from, offset + to), number, from == 0});
        from = to;
    }
}

/// Equal lines of the two texts get equal numbers.
class Numbering {
public:
    explicit Numbering(std::size_t expected) { m_numbers.reserve(expected); }

    std::vector<std::uint32_t> of(
        std::string_view text, const std::vector<DiffLine>& lines, const std::atomic<bool>* cancelled)
    {
        std::vector<std::uint32_t> result;
        result.reserve(lines.size());
        for (const DiffLine& line : lines) {
            if (result.size() % 4096 == 0 && stopped(cancelled))
                break;
            const std::string_view bytes = LineDiff::slice(text, line.bytes);
            result.push_back(m_numbers.try_emplace(bytes, static_cast<std::uint32_t>(m_numbers.size())).first->second);
        }
        return result;
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

bool shorten(std::string& text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes)
        return false;
    while (maxBytes > 0 && (static_cast<unsigned char>(text[maxBytes]) & 0xC0) == 0x80) // not inside a character
        --maxBytes;
    text.resize(maxBytes);
    return true;
}

} // namespace

std::vector<DiffLine> splitLines(std::string_view text, std::size_t lineLimit)
{
    std::vector<DiffLine> lines;
    std::uint32_t number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t feed = text.find('\n', begin);
        const std::size_t end = feed == std::string_view::npos ? text.size() : feed + 1;
        if (lineLimit == 0 || end - begin <= lineLimit)
            lines.push_back({span(begin, end), number, true});
        else
            cutLine(lines, text.substr(begin, end - begin), begin, number);
        begin = end;
    }
    return lines;
}

LineDiff::Ptr diffLines(
    std::string before, std::string after, const DiffOptions& options, const std::atomic<bool>* cancelled)
{
    auto diff = std::make_shared<LineDiff>();
    diff->binary = options.binary;
    const std::size_t maxBytes = options.binary ? options.maxBytes / hexPerByte : options.maxBytes;
    for (std::string* text : {&before, &after}) {
        diff->cut = shorten(*text, maxBytes) || diff->cut;
        if (options.binary)
            *text = hexDump(*text);
    }
    diff->before = std::move(before);
    diff->after = std::move(after);
    diff->beforeLines = splitLines(diff->before, options.lineLimit);
    diff->afterLines = splitLines(diff->after, options.lineLimit);
    Numbering numbering(diff->beforeLines.size() + diff->afterLines.size());
    const auto left = numbering.of(diff->before, diff->beforeLines, cancelled);
    const auto right = numbering.of(diff->after, diff->afterLines, cancelled);
    if (!stopped(cancelled))
        diff->hunks = diffSequences(left, right, options.budget, &diff->coarse, cancelled);
    return diff;
}

} // namespace ui
