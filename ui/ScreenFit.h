// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace ui {

/// Gives a window that was not shown yet the size that suits its content, or what its screen has room for with the
/// window manager's frame: buttons below the screen's edge cannot be reached. What the window cannot be smaller than
/// stays.
inline void resizeToScreen(QWidget& window, QSize wished)
{
    constexpr QSize frame{16, 48}; // what window managers put around a window, amply
    const QWidget& where =
        window.parentWidget() ? *window.parentWidget() : window; // not shown: no screen of its own yet
    if (const QScreen* screen = where.screen())
        wished = wished.boundedTo(screen->availableSize() - frame);
    window.resize(wished);
}

} // namespace ui
