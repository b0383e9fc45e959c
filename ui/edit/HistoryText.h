// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what the journal says. Plain text, safe to display.
#pragma once

#include "edit/SeenChanges.h"
#include "session/Undo.h"

#include <QString>

namespace ui {

/// What a write was for and how many nodes it was about: "Save", "Delete (12 nodes)".
QString intentText(const registry::JournalLine& line);
/// What was seen: "Changed on the server".
QString seenText(SeenChange::What what);
/// What became of it: "Done", "Not carried out: ...".
QString outcomeText(const registry::JournalLine& line);
/// Why it cannot be taken back, in one sentence.
QString refusalText(const registry::UndoObstacle& obstacle);
/// One entry as a line of JSON, with all its bytes (base64 where they are no UTF-8).
QByteArray jsonLine(const registry::JournalEntry& entry);
/// An entry that cannot be read.
QByteArray jsonLine(std::int64_t id, const registry::Error& error);
QByteArray jsonLine(const SeenChange& change, const std::string& connection);

} // namespace ui
