// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// [begin, end) of bytes or of lines, as the owner says.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// One line of a text with its line end ("\n" or "\r\n"; none at the end of a text that does not end in one), or a
/// piece of a very long line. All lines of a text in a row are the text, byte for byte.
struct DiffLine {
    Span bytes;
    std::uint32_t number = 1; ///< of the line as people count, from 1
    bool first = true; ///< false: goes on with the line of the piece before it
};

/// Lines of more bytes than this are cut into pieces (`lineLimit` = 0: never), behind commas, brackets and blanks where
/// there are some, so that the same words are cut at the same places in both texts. A minified document is one line:
/// without that it could only differ as a whole.
inline constexpr std::size_t defaultLineLimit = 300;
std::vector<DiffLine> splitLines(std::string_view text, std::size_t lineLimit = defaultLineLimit);

/// Lines [before) were replaced by lines [after): indices of DiffLine. One of them may be empty, never both.
struct DiffHunk {
    Span before;
    Span after;
    friend bool operator==(const DiffHunk&, const DiffHunk&) = default;
};

struct DiffOptions {
    bool binary = false; ///< compare hex dumps (sixteen bytes a line) instead
    std::size_t lineLimit = defaultLineLimit;
    std::size_t budget = 4'000'000; ///< comparisons; about a tenth of a second and 80 MB at the most
    std::size_t maxBytes = 16u << 20; ///< of each text (or dump); what is longer is not compared, see `cut`
};

/// What two texts differ in. A value: made in the pool, shared as const.
struct LineDiff {
    using Ptr = std::shared_ptr<const LineDiff>; ///< shared by the job that makes it and the views; never changes

    std::string before; ///< the texts compared; of binary data the hex dumps
    std::string after;
    std::vector<DiffLine> beforeLines;
    std::vector<DiffLine> afterLines;
    std::vector<DiffHunk> hunks; ///< ascending, with equal lines between them; none: equal, byte for byte
    bool binary = false;
    bool coarse = false; ///< the budget was not enough: true differences, but more lines than need be
    bool cut = false; ///< only the first `maxBytes` were compared

    std::string_view beforeLine(std::size_t i) const { return slice(before, beforeLines[i].bytes); }
    std::string_view afterLine(std::size_t i) const { return slice(after, afterLines[i].bytes); }
    static std::string_view slice(std::string_view text, Span bytes) { return text.substr(bytes.begin, bytes.size()); }
};

/// Compares line by line, line ends included. Pure; safe on any thread; polls `cancelled` (may be null) and then
/// returns something unfinished that nobody may use. O(ND) within the budget, O(N log N) beyond it; never null.
LineDiff::Ptr diffLines(std::string before, std::string after, const DiffOptions& options = {},
    const std::atomic<bool>* cancelled = nullptr);

/// The same on two lists of numbers (equal lines have equal ones, counted from 0), for those who split for themselves.
/// Sets `*coarse` (may be null) when the budget was not enough.
std::vector<DiffHunk> diffSequences(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after,
    std::size_t budget = DiffOptions().budget, bool* coarse = nullptr, const std::atomic<bool>* cancelled = nullptr);

/// Byte ranges in which two lines differ, by words and within changed words by characters; both empty when the lines
/// have too little in common for that to help. Whole characters only. Meant for lines up to `defaultLineLimit`.
struct InlineMarks {
    std::vector<Span> before;
    std::vector<Span> after;
};
InlineMarks diffWithin(std::string_view before, std::string_view after);

} // namespace ui
