// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextCheck.h"

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace ui {

// Bytes as a text that a person can edit by typing, and back.
//
// Hex is what hexDump() (HexDump.h) writes: "00000010: 41 42 ...  |AB...|". Read back, a line is: an offset with its
// colon, which may be missing and is not looked at (typing moves bytes); pairs of hex digits with or without blanks
// between them, as many as there are; a "|" after which the rest of the line is not read. Line ends may stand anywhere
// between two bytes. Base64 is RFC 4648, section 4, in lines of 76; white space is read over anywhere.

/// The bytes of a hex text. `original` (may be empty) is what the text was made of: where a line's bytes are what they
/// were but its readable column is not, somebody typed into that column, and the answer is HexGutterEdited instead of
/// losing it silently.
tl::expected<std::string, TextProblem> bytesFromHex(std::string_view text, std::string_view original = {});

std::string base64Text(std::string_view bytes);
/// Strict: padding needed, nothing behind it, no unused bits, no other alphabet.
tl::expected<std::string, TextProblem> bytesFromBase64(std::string_view text);

} // namespace ui
