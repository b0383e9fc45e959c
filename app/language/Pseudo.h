// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// `text` as a language would have it that is 60 % longer and uses accents: in brackets, so that a cut shows, with
/// placeholders, tags and mnemonics where they were. For finding texts that cannot be translated or do not fit.
QString pseudoText(const QString& text);
/// Whether a text on screen went through pseudoText().
bool isPseudoText(const QString& text);

} // namespace app
