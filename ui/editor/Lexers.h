// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/EditorColours.h"
#include "text/Format.h"

#include <QFont>

class QObject;
class QsciLexer;

namespace ui {

/// A new lexer for the format, owned by `parent`; null for formats without one (text, binary).
QsciLexer* makeLexer(Format format, QObject* parent);

/// Gives every style of a lexer from makeLexer() its colours and font. QScintilla's own are made for white paper.
void styleLexer(QsciLexer& lexer, Format format, const EditorColours& colours, const QFont& font);

} // namespace ui
