// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ui {

/// How a text was written down.
enum class TextEncoding : std::uint8_t { Utf8, Utf8WithMark, Utf16Le, Utf16Be };

struct DecodedText {
    std::string utf8; ///< well-formed; keeps the byte order mark as U+FEFF when there was one
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasMark() const { return encoding != TextEncoding::Utf8; }
};

/// The UTF-8 byte order mark.
inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// Whether `bytes` are UTF-8 as the standard has it: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool isWellFormedUtf8(std::string_view bytes);

/// The text in `bytes`, or nothing when they are no text an editor can hold: malformed, with a NUL, or with more
/// control characters than a text has (one in 32, line ends, tabs and escapes apart). UTF-16 only with a byte order
/// mark.
std::optional<DecodedText> decodeText(std::string_view bytes);

/// `text` without a leading byte order mark.
std::string_view withoutMark(std::string_view utf8);

} // namespace ui
