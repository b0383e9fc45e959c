// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// The editor's colours for one palette. Those of the syntax have a contrast of at least 4.5 to the paper of usual
/// light and dark themes.
struct EditorColours {
    QColor paper;
    QColor text;
    QColor marginPaper;
    QColor marginText;
    QColor selectionPaper;
    QColor selectionText;
    QColor caretLine;
    QColor key;
    QColor string;
    QColor number;
    QColor keyword;
    QColor comment;
    QColor mark; ///< punctuation
    QColor error;
    QColor found; ///< around what the find bar found
    int foundAlpha = 255; ///< of `found` behind it, of 255: every colour of the syntax can be read on that
    QColor brace; ///< behind the matching brace
};

/// Whether text is lighter than paper.
bool isDark(const QPalette& palette);
EditorColours editorColours(const QPalette& palette);

} // namespace ui
