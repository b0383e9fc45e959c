// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/HeldRegistrations.h"

#include <QString>

namespace ui {

// The words for a registration that is held. Plain text that may hold server text, made safe to display.

/// Its state in one or two words.
QString heldStateText(const HeldRegistration& held, registry::ConnectionState connection);
/// Why it stands as it does and what comes next, in sentences; empty: nothing to say. `lockedForGood`: see Actions.
QString heldReasonText(const HeldRegistration& held, const registry::Session& session, bool lockedForGood);
/// The file name in resources/icons that stands for the state.
const char* heldIconName(const HeldRegistration& held, registry::ConnectionState connection);

} // namespace ui
