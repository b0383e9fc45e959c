// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/LineDiff.h"

#include <QString>

namespace ui {

enum class LineEnd : std::uint8_t { None, Lf, CrLf };

/// A line as it is displayed: without its line end, tabs as blanks, and what cannot be seen (or would change how the
/// rest is seen) as escapes.
struct ShownLine {
    QString text;
    std::vector<std::uint32_t> bytes; ///< for each position in `text`, and for its end: the byte of the line it shows
    std::vector<Span> escapes; ///< of positions in `text`
    LineEnd lineEnd = LineEnd::None;

    /// The positions that show bytes [begin, end) of the line.
    Span positions(Span ofBytes) const;
};

/// Pure; any thread. `line` as in LineDiff, with its line end; bytes that are no UTF-8 stand as "\xff".
ShownLine showLine(std::string_view line);

} // namespace ui
