// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ui {

/// How a text in base64 is written down besides what it says, so that it can be written again in the same way.
struct Base64Layout {
    std::size_t lineLength = 0; ///< characters; 0: all in one line
    std::string lineEnd = "\n";
    bool endsInLineEnd = false;
    bool isPadded = true; ///< with "=" at the end
    friend bool operator==(const Base64Layout&, const Base64Layout&) = default;
};

/// What a text in base64 says (RFC 4648, section 4; padding may be missing, white space is read over); nothing where it
/// is none, or empty.
std::optional<std::string> decodedBase64(std::string_view text);
std::string encodedBase64(std::string_view bytes, const Base64Layout& layout);
/// How `text` is written; nothing where that is no layout: encodedBase64(decodedBase64(text), layout) is `text`.
std::optional<Base64Layout> base64LayoutOf(std::string_view text, std::string_view decoded);

} // namespace ui
