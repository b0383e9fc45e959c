// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/LineDiff.h"

#include <optional>

namespace ui {

enum class MergeKind : std::uint8_t {
    Equal, ///< nobody changed it
    OnlyMine, ///< I did
    OnlyTheirs, ///< they did
    BothSame, ///< both did, the same
    Conflict, ///< both did, differently
};

enum class MergeChoice : std::uint8_t { Mine, Theirs, Base, Both /**< mine, then theirs */ };

/// A stretch of the three texts; all spans are bytes. All chunks in a row are the texts, byte for byte.
struct MergeChunk {
    MergeKind kind = MergeKind::Equal;
    Span base;
    Span mine;
    Span theirs;
};

/// A three-way merge by lines (long ones by pieces, see splitLines()): what two people made of one text. A value, made
/// in the pool. Bytes in, bytes out: nothing is decoded, no line end is added or changed, except that Both puts the
/// line end of the text between two parts of which the first has none.
class Merge3 {
public:
    /// A conflict for a person to decide, as it stands in a proposal: from `begin` to `end`, marks included.
    struct Part {
        std::size_t chunk = 0; ///< index in chunks()
        std::size_t begin = 0; ///< bytes in the text
        std::size_t end = 0;
    };
    struct Text {
        std::string text;
        std::vector<Part> parts; ///< one for each chunk that is not Equal, in order
        std::size_t unresolved = 0;
    };

    Merge3() = default; ///< of three empty texts
    /// Pure; any thread. Polls `cancelled` (may be null); what is then returned is unfinished and not to be used.
    static Merge3 compute(
        std::string base, std::string mine, std::string theirs, const std::atomic<bool>* cancelled = nullptr);

    const std::vector<MergeChunk>& chunks() const { return m_chunks; }
    const std::string& base() const { return m_base; }
    const std::string& mine() const { return m_mine; }
    const std::string& theirs() const { return m_theirs; }
    std::size_t conflicts() const;
    bool isCoarse() const { return m_coarse; } ///< see LineDiff::coarse: chunks are larger than need be

    /// What a chunk is with that choice. Without one: the change of whoever made one, nothing for a conflict.
    std::string chunkText(std::size_t chunk, std::optional<MergeChoice> choice = std::nullopt) const;
    /// The text with `choices` (by chunk; what is missing or nullopt is not chosen). A conflict without a choice stands
    /// as marked lines (markedConflict()), and counts as unresolved.
    /// The first such conflict gets `firstNumber`.
    Text result(const std::vector<std::optional<MergeChoice>>& choices, std::size_t firstNumber = 1) const;
    /// With no choice made at all.
    Text proposal(std::size_t firstNumber = 1) const { return result({}, firstNumber); }

    /// "<<<<<<< mine (conflict 2)", mine, "||||||| base (conflict 2)", base, "======= (conflict 2)", theirs,
    /// ">>>>>>> theirs (conflict 2)", each on lines of their own. `number` counts from 1.
    std::string markedConflict(std::size_t chunk, std::size_t number) const;
    /// The number in a line that is one of those marks.
    static std::optional<std::size_t> markNumber(std::string_view line);
    /// The conflicts that still have a mark in `text`, ascending, each once. Linear.
    static std::vector<std::size_t> markedConflicts(std::string_view text);
    /// The line end of the texts, for what is typed between.
    const std::string& lineEnd() const { return m_lineEnd; }

private:
    std::string m_base;
    std::string m_mine;
    std::string m_theirs;
    std::string m_lineEnd = "\n"; ///< that of the texts
    std::vector<MergeChunk> m_chunks;
    bool m_coarse = false;
};

} // namespace ui
