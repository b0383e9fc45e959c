// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ui {

struct JsonFormatOptions {
    int indent = 2; ///< spaces a level
    int maxDepth = 512; ///< what is deeper stays on one line
    std::size_t inlineArray = 64; ///< arrays of plain values up to this many bytes stay on one line
    std::size_t maxBytes = 64u << 20; ///< of the result
    std::string_view lineEnd = "\n";
};

enum class JsonFormatEnd : std::uint8_t { Done, TooLarge, Cancelled };

struct FormattedJson {
    JsonFormatEnd end = JsonFormatEnd::Done;
    bool reachedDepthCap = false;
    std::string text; ///< empty unless Done
};

/// Lays JSON out over lines. Changes white space only: outside strings drop all white space from input and output and
/// they are equal, byte for byte, whatever the input is (so the order of keys, duplicate keys, numbers and escapes
/// stay, also in text that is not JSON at all). Keeps a byte order mark. No recursion; linear, except for the
/// indentation.
FormattedJson prettyJson(
    std::string_view text, const JsonFormatOptions& options = {}, const std::atomic<bool>* cancelled = nullptr);

/// The same text without white space outside strings; one blank stays where two bare words would run together.
std::string minifiedJson(std::string_view text);

enum class JsonLayoutWish : std::uint8_t { Pretty, Minified };

/// What the actions Format and Minify make of a document: prettyJson() or minifiedJson() with the document's own line
/// ends (the most frequent; a mix becomes one), ending in one line end where the document ended in any and in none
/// where it did not. A byte order mark is kept. Outside strings drop all white space from input and output and they are
/// equal, whatever the input is.
FormattedJson laidOutJson(std::string_view text, JsonLayoutWish wish, const JsonFormatOptions& options = {},
    const std::atomic<bool>* cancelled = nullptr);

/// Whether both have the same tokens, that is, differ in white space outside strings at most. Also on what is no JSON.
bool sameJsonTokens(std::string_view a, std::string_view b);

} // namespace ui
