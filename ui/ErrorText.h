// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"
#include "value/SessionStatus.h"

#include <QString>

namespace ui {

// The only place where codes become words for the user. The texts may hold server text (paths, details), already made
// safe to display; they are plain text and must be shown as such.

/// What happened, in one sentence: "There is no node /a/b."
QString errorText(const registry::Error& error);
/// What the user can do about it, in one sentence; empty when there is nothing to say.
QString errorAdvice(const registry::Error& error);
/// What is the matter with the keychain, in one sentence.
QString keychainTrouble(const registry::Error& error);
/// The state in one or two words: "Connected", "Read-only server".
QString stateText(registry::ConnectionState state);
/// What the state means, in one sentence.
QString stateExplanation(registry::ConnectionState state);
/// The file name in resources/icons that stands for the state.
const char* stateIconName(registry::ConnectionState state);

} // namespace ui
