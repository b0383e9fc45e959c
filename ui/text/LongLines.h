// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// A text with line ends of ours in it.
struct BrokenText {
    std::string text;
    std::vector<std::uint32_t> breaks; ///< offsets in `text` of the line feeds that are not in the original, ascending
};

/// Lines the editor can lay out in a few milliseconds: what is longer than `limit` bytes is cut into pieces of about
/// `piece` bytes, between characters, behind a comma, blank or bracket where there is one near. (Scintilla lays out a
/// whole line at once: 300 ms for one of 1 MB.) `breaks` is empty when nothing was cut.
BrokenText breakLongLines(std::string text, std::size_t limit = 50'000, std::size_t piece = 500);

/// A part of the broken text, beginning at its byte `partBegin`, as it stands in the original.
std::string withoutBreaks(std::string_view part, std::size_t partBegin, const std::vector<std::uint32_t>& breaks);
/// Where the original's byte `offset` stands in the broken text.
std::size_t brokenOffset(const std::vector<std::uint32_t>& breaks, std::size_t offset);

// For a text that is edited there must be no doubt which line ends are ours, however it is typed on. A carriage return
// can be told apart where the text has none of its own, or none but those of "\r\n".

/// Which carriage returns in an editor's text are ours.
enum class SoftBreaks : std::uint8_t { None, EveryCr, LoneCr };

struct SoftBroken {
    std::string text;
    SoftBreaks breaks = SoftBreaks::None;
};

/// Like breakLongLines(), with carriage returns, in a way that can be taken back after any edit whose new line ends are
/// the text's own (lineEndsOf().usual()). Leaves the text alone where no line is too long, and where it mixes line
/// ends, so that nothing is certain.
SoftBroken softlyBroken(std::string text, std::size_t limit = 50'000, std::size_t piece = 500);
/// What the person means: `text`, perhaps edited, without our line ends.
std::string withoutSoftBreaks(std::string_view text, SoftBreaks breaks);
/// Where byte `offset` of withoutSoftBreaks(text, breaks) stands in `text`. Linear.
std::size_t offsetInSoftlyBroken(std::string_view text, SoftBreaks breaks, std::size_t offset);

/// In bytes, without line ends.
std::size_t longestLine(std::string_view text);

} // namespace ui
