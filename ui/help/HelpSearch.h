// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpLibrary.h"

namespace ui {

/// A section that has every word that was looked for.
struct HelpHit {
    QString page; ///< its key
    qsizetype section = 0; ///< its place among the page's sections
    QString snippet; ///< plain text around the first word found; the beginning where only the title has it
    int score = 0;
};

/// The best ones first, at most `most`. Words are parts of words, in any case; a name of an error code finds its
/// section.
QList<HelpHit> searchHelp(const HelpLibrary& library, const QString& query, int most = 50);

} // namespace ui
