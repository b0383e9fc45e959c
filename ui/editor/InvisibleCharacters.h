// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace ui {

/// Makes an editor show characters that cannot be seen, or change how others are seen, as small boxes with their names.
void nameInvisibleCharacters(QsciScintilla& editor);

} // namespace ui
