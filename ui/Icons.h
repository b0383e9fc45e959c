// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ui {

/// One of our own line icons by its file name in resources/icons (without ".svg"), drawn in the application palette's
/// colours at any size; follows a change of the palette at the next paint. An unknown name gives a null icon and a
/// warning. Cheap: nothing is read before the first paint, and pixmaps are cached. GUI thread.
QIcon icon(const char* name);

} // namespace ui
