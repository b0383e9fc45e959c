// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

/// How well `text` answers `typed`: every word of `typed` has its letters in `text`, in order, upper and lower case
/// alike; the words themselves may come in any order. More is better: letters in a row, at the start of a word, near
/// the beginning. Nothing: it does not answer. Nothing typed is answered by everything, equally.
///
/// Linear in the text for each letter typed; meant for lines, not for documents. Pure; any thread.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace ui
