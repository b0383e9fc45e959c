// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/InvisibleCharacters.h"

#include "editor/Scintilla.h"

namespace ui {

void nameInvisibleCharacters(QsciScintilla& editor)
{
    const auto nameIt = [&editor](char16_t point) {
        const QByteArray character = QString(QChar(point)).toUtf8();
        const QByteArray shown = "U+" + QByteArray::number(int(point), 16).toUpper().rightJustified(4, '0');
        editor.SendScintilla(QsciScintilla::SCI_SETREPRESENTATION, character.constData(), shown.constData());
    };
    for (const char16_t point : {0x00AD, 0x061C, 0x2028, 0x2029, 0x2060, 0xFEFF, 0xFFFC})
        nameIt(point);
    for (char16_t point = 0x200B; point <= 0x200F; ++point) // zero width, left and right marks
        nameIt(point);
    for (char16_t point = 0x202A; point <= 0x202E; ++point) // bidirectional overrides
        nameIt(point);
    for (char16_t point = 0x2066; point <= 0x2069; ++point) // and isolates
        nameIt(point);
}

} // namespace ui
