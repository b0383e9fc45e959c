// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace ui {

/// How a text was written down.
enum class TextEncoding : std::uint8_t { Utf8, Utf8WithMark, Utf16Le, Utf16Be };

struct DecodedText {
    std::string utf8; ///< well-formed; keeps the byte order mark as U+FEFF when there was one
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasMark() const { return encoding != TextEncoding::Utf8; }
};

/// Why bytes are no text an editor can hold.
enum class NotText : std::uint8_t {
    BadUtf8,
    BadUtf16, ///< with a mark, but odd in length or with half a surrogate pair
    HasNul,
    ControlCharacters, ///< more than a text has
};

/// The UTF-8 byte order mark.
inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// Whether `bytes` are UTF-8 as the standard has it: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool isWellFormedUtf8(std::string_view bytes);
/// How many bytes from the beginning are.
std::size_t wellFormedLength(std::string_view bytes);

/// The text in `bytes`, or nothing when they are no text an editor can hold: malformed, with a NUL, or with more
/// control characters than a text has (one in 32, line ends, tabs and escapes apart). UTF-16 only with a byte order
/// mark.
std::optional<DecodedText> decodeText(std::string_view bytes);
/// The same, with the reason.
tl::expected<DecodedText, NotText> textOf(std::string_view bytes);
/// The other way: `utf8` without mark in `encoding`, with its mark. Gives back just the bytes that textOf() took.
/// Malformed sequences (there should be none) stay as they are in UTF-8 and become U+FFFD in UTF-16.
std::string encodedText(std::string_view utf8, TextEncoding encoding);

/// QString::fromUtf8() takes a leading U+FEFF for a mark and drops it; here nothing is lost. Malformed sequences become
/// U+FFFD.
QString textFromUtf8(std::string_view utf8);

/// `text` without a leading byte order mark.
std::string_view withoutMark(std::string_view utf8);

} // namespace ui
