// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/JsonText.h"

namespace registry::board {

namespace {

unsigned byteAt(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

/// Bytes of the well-formed character at `i`; 0 when there is none.
std::size_t characterLength(std::string_view text, std::size_t i)
{
    const unsigned first = byteAt(text, i);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 && first <= 0xF4 ? 4
        : first >= 0xE0 && first < 0xF0                       ? 3
        : first >= 0xC2 && first < 0xE0                       ? 2
                                                              : 0;
    if (length == 0 || i + length > text.size())
        return 0;
    for (std::size_t k = 1; k < length; ++k)
        if ((byteAt(text, i + k) & 0xC0U) != 0x80U)
            return 0;
    const unsigned second = byteAt(text, i + 1);
    const bool isLong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool isBeyond = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return isLong || isBeyond ? 0 : length;
}

} // namespace

std::string quotedJson(std::string_view text)
{
    static constexpr std::string_view special = "\"\\\n\r\t\f\b";
    static constexpr std::string_view letters = "\"\\nrtfb";
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterLength(text, i);
        if (const auto at = special.find(text[i]); at != std::string_view::npos) {
            out += '\\';
            out += letters[at];
        } else if (byteAt(text, i) < 0x20) {
            out += "\\u00";
            out += digits[byteAt(text, i) >> 4U];
            out += digits[byteAt(text, i) & 15U];
        } else if (length == 0) {
            out += "\uFFFD";
        } else {
            out += text.substr(i, length);
        }
        i += length == 0 ? 1 : length;
    }
    return out + '"';
}

std::string shortened(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return std::string(text);
    std::size_t end = most;
    while (end > 0 && (byteAt(text, end) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "...";
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterLength(text, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

} // namespace registry::board
