// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Whether things may fade and slide, for all windows at once and at any time. Qt 6.4 tells no program what the desktop
/// wishes; so it is a setting of ours and an option, and reaches widgets as what styles say of it: an animation's
/// length of 0 (QStyle::SH_Widget_Animation_Duration). Widgets ask that, also when their style changes.
void applyMotion(bool reduced);

} // namespace app
