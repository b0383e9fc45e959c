// SPDX-License-Identifier: GPL-3.0-or-later
// What would take a journalled write back. Pure.
#pragma once

#include "storage/EditJournal.h"

#include <vector>

namespace registry {

/// Why a write cannot be taken back.
enum class UndoRefusal : std::uint8_t {
    NotDone, ///< it was not carried out, or nobody knows
    NothingKept, ///< what the node held before was not kept
    Ephemeral, ///< it belonged to a session: nobody else can make it again
    AclUnknown, ///< who had access to what was deleted is not known
    VersionUnknown, ///< which version the write left is not known: an undo could overwrite somebody else's
    NameUnknown, ///< the number that the server gave is not known
    NothingChanged, ///< a transaction that only checked
    TooLarge, ///< for one transaction
};

struct UndoObstacle {
    UndoRefusal why;
    Path path; ///< of the node it is about
};

/// The write that takes `entry` back. It is checked against the version that the entry left behind, so that it fails
/// when somebody has written since; its own `before` is filled, so that it can be taken back too. All of a transaction
/// or nothing.
tl::expected<Edit, UndoObstacle> undoOf(const JournalEntry& entry);

/// How a deleted subtree is made again (SubtreeCopy carries it out).
struct Restoration {
    std::vector<NodeImage> nodes; ///< parents before their children
    std::vector<Path> ephemerals; ///< belonged to sessions: not made again
    std::vector<Path> unkept; ///< were deleted, but what they held or who had access is not known
};
/// Of all entries of one group of deletes, in any order. What was deleted several times is made as it was last.
Restoration restorationOf(const std::vector<JournalEntry>& entries);

} // namespace registry
