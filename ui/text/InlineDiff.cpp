// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LineDiff.h"

#include <algorithm>
#include <unordered_map>

namespace ui {

namespace {

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z')
        || byte == '_';
}

/// Words, runs of blanks, and every other character by itself.
std::vector<Span> wordsOf(std::string_view line)
{
    std::vector<Span> words;
    for (std::uint32_t begin = 0; begin < line.size();) {
        std::uint32_t end = begin + 1;
        const bool word = isWordByte(line[begin]);
        const bool blank = line[begin] == ' ' || line[begin] == '\t';
        while (end < line.size()
            && ((word && isWordByte(line[end])) || (blank && (line[end] == ' ' || line[end] == '\t'))))
            ++end;
        words.push_back({begin, end});
        begin = end;
    }
    return words;
}

bool isInsideCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// Leaves out what two changed stretches begin and end with alike.
void narrow(std::string_view before, std::string_view after, Span& left, Span& right)
{
    const auto same = [&](std::uint32_t i, std::uint32_t j) { return before[i] == after[j]; };
    const Span wasLeft = left;
    const Span wasRight = right;
    while (!left.empty() && !right.empty() && same(left.begin, right.begin)) {
        ++left.begin;
        ++right.begin;
    }
    while (left.begin > wasLeft.begin
        && (isInsideCharacter(before, left.begin) || isInsideCharacter(after, right.begin))) {
        --left.begin;
        --right.begin;
    }
    while (!left.empty() && !right.empty() && same(left.end - 1, right.end - 1)) {
        --left.end;
        --right.end;
    }
    while (left.end < wasLeft.end && right.end < wasRight.end
        && (isInsideCharacter(before, left.end) || isInsideCharacter(after, right.end))) {
        ++left.end;
        ++right.end;
    }
}

/// Bytes of words that are outside the marks: blanks and punctuation are alike in any two lines.
std::size_t wordBytesOutside(std::string_view line, const std::vector<Span>& marks)
{
    std::size_t count = 0;
    std::uint32_t at = 0;
    const auto countUpTo = [&](std::uint32_t end) {
        for (; at < end; ++at)
            count += isWordByte(line[at]) ? 1 : 0;
    };
    for (const Span& mark : marks) {
        countUpTo(mark.begin);
        at = mark.end;
    }
    countUpTo(static_cast<std::uint32_t>(line.size()));
    return count;
}

} // namespace

InlineMarks diffWithin(std::string_view before, std::string_view after)
{
    const std::vector<Span> left = wordsOf(before);
    const std::vector<Span> right = wordsOf(after);
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    const auto numbered = [&numbers](std::string_view line, const std::vector<Span>& words) {
        std::vector<std::uint32_t> result;
        for (const Span& word : words)
            result.push_back(
                numbers.try_emplace(LineDiff::slice(line, word), static_cast<std::uint32_t>(numbers.size()))
                    .first->second);
        return result;
    };
    const auto leftNumbers = numbered(before, left);
    const auto hunks = diffSequences(leftNumbers, numbered(after, right), 50'000);
    const auto bytesOf = [](const std::vector<Span>& words, const Span& range, std::size_t size) {
        const std::uint32_t begin = range.begin < words.size() ? words[range.begin].begin : std::uint32_t(size);
        return Span{begin, range.empty() ? begin : words[range.end - 1].end};
    };
    InlineMarks marks;
    for (const DiffHunk& hunk : hunks) {
        Span mine = bytesOf(left, hunk.before, before.size());
        Span other = bytesOf(right, hunk.after, after.size());
        narrow(before, after, mine, other);
        if (!mine.empty())
            marks.before.push_back(mine);
        if (!other.empty())
            marks.after.push_back(other);
    }
    const std::size_t shared = wordBytesOutside(before, marks.before);
    const std::size_t most = std::max(wordBytesOutside(before, {}), wordBytesOutside(after, {}));
    if (shared * 5 < most) // less than a fifth in common: two different lines
        return {};
    return marks;
}

} // namespace ui
