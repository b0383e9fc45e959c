// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/HexDump.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::size_t offsetWidth = 8;
constexpr std::size_t textColumn = offsetWidth + 2 + hexBytesPerLine * 3 + 1 + 1; // one more gap between the halves

void appendLine(std::string& out, std::string_view bytes, std::size_t offset)
{
    const std::size_t start = out.size();
    const std::string_view line = bytes.substr(offset, hexBytesPerLine);
    out.append(textColumn, ' ');
    for (std::size_t i = 0; i < offsetWidth; ++i)
        out[start + i] = hexDigits[(offset >> (4 * (offsetWidth - 1 - i))) & 0xF];
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        out[start + hexColumn(i)] = hexDigits[byte >> 4];
        out[start + hexColumn(i) + 1] = hexDigits[byte & 0xF];
    }
    out[start + offsetWidth] = ':';
    out += '|';
    out += hexGutter(line);
    out.append(hexBytesPerLine - line.size(), ' ');
    out += '|';
}

} // namespace

std::string hexDump(std::string_view bytes)
{
    std::string out;
    const std::size_t lines = (bytes.size() + hexBytesPerLine - 1) / hexBytesPerLine;
    out.reserve(lines * (textColumn + hexBytesPerLine + 3));
    for (std::size_t offset = 0; offset < bytes.size(); offset += hexBytesPerLine) {
        if (offset != 0)
            out += '\n';
        appendLine(out, bytes, offset);
    }
    return out;
}

int hexDigitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string hexGutter(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes)
        out += c >= 0x20 && c < 0x7F ? c : '.';
    return out;
}

std::size_t hexColumn(std::size_t byteInLine)
{
    return offsetWidth + 2 + byteInLine * 3 + (byteInLine >= hexBytesPerLine / 2 ? 1 : 0);
}

} // namespace ui
