// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ui {

inline constexpr std::size_t hexBytesPerLine = 16;

/// Lines of offset, sixteen bytes in hex and their printable ASCII, each as wide as the next, the last without line
/// end: "00000010: 41 42 ...  |AB...|". About five times the size of `bytes`; nothing for nothing.
std::string hexDump(std::string_view bytes);

/// What the hex digit `c` says; -1 when it is none.
int hexDigitValue(char c);

/// The readable column: printable ASCII, a dot for every other byte.
std::string hexGutter(std::string_view bytes);

/// Where the byte at `offset` stands in the dump.
std::size_t hexColumn(std::size_t byteInLine);

} // namespace ui
