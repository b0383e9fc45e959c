// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <string>

namespace ui {

/// A board's colours. Every text colour has a contrast of 4.5:1 or more on `tile`, on `board` and on `muted`, and
/// `onAlarm` on the two alarm colours. Colours only ever repeat what words and shapes say.
struct BoardTheme {
    bool night = false;
    QColor board; ///< behind the tiles
    QColor tile;
    QColor muted; ///< behind a tile whose content is not current
    QColor edge;
    QColor text;
    QColor faded; ///< secondary words, and everything that is not current
    QColor good;
    QColor warning;
    QColor critical;
    QColor accent; ///< focus, chart lines, links to more
    QColor onAlarm; ///< text on a filled band of `warning` or `critical`
    friend bool operator==(const BoardTheme&, const BoardTheme&) = default;

    /// "day" or "night"; anything else follows `palette`.
    static BoardTheme named(const std::string& name, const QPalette& palette);
};

/// Contrast of two opaque colours, 1 .. 21 (WCAG 2.1).
double contrast(const QColor& one, const QColor& other);

} // namespace ui
