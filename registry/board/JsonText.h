// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace registry::board {

/// A JSON string as people read it: only what JSON demands is escaped; what is not UTF-8 becomes U+FFFD.
std::string quotedJson(std::string_view text);
/// The text with its end cut off at `most` bytes, between two characters, and "..." for what is missing.
std::string shortened(std::string_view text, std::size_t most);
bool isUtf8(std::string_view text);

} // namespace registry::board
