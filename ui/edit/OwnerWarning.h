// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Stat.h"

#include <QString>

namespace ui {

/// That somebody else's live session owns the node, and will put its own data back: a sentence; empty when nobody does.
QString ownerWarning(const registry::Stat& stat, std::int64_t ownSession);

} // namespace ui
