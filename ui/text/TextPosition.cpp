// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/TextPosition.h"

namespace ui {

TextPosition positionAt(std::string_view utf8, std::size_t offset)
{
    TextPosition at;
    for (const char c : utf8.substr(0, offset)) {
        if (c == '\n') {
            ++at.line;
            at.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++at.column;
        }
    }
    return at;
}

} // namespace ui
