// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Gives the whole application its colours: "light", "dark", or "system" (whatever the platform says).
/// Takes effect at once in every window; unknown names mean "system".
void applyTheme(const QString& theme);

} // namespace app
