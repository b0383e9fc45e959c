// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Edit.h"
#include "value/Error.h"

#include <string>
#include <vector>

namespace registry {

/// One node of a subtree as it was read.
struct SubtreeNode {
    NodeImage image;
    bool dataKnown = true; ///< false: not permitted, or beyond the bytes that are kept
    bool childrenKnown = true; ///< false: it has children that may not be listed
    std::optional<Error> error = std::nullopt; ///< why something of it is not known
};

/// One or more subtrees as they were read: what a person is shown before a work on them, and what is kept to undo it.
/// Not a snapshot of one moment: nodes came and went while it was read.
struct SubtreeImage {
    std::vector<Path> roots; ///< none below another
    std::vector<SubtreeNode> nodes; ///< parents before their children, otherwise in no promised order
    std::size_t bytes = 0; ///< of data, all of it (also what is not kept)
    std::size_t ephemerals = 0;
    std::size_t unreadable = 0; ///< nodes with an error
    std::size_t unkept = 0; ///< nodes whose data was not kept for its size
    bool capped = false; ///< there is more than was read

    /// Appends, and counts.
    void add(SubtreeNode node);
};

/// `paths` without those below another of them, and each once; in their order.
std::vector<Path> withoutNested(const std::vector<Path>& paths);

/// An id for Edit::group.
std::string newGroup();

/// Why a node of a subtree is still where it was, or was not copied.
enum class Why : std::uint8_t {
    Changed, ///< written since it was read
    Recreated, ///< removed and created again since it was read
    Appeared, ///< not there when it was read
    HoldsOthers, ///< something below it stays
    ParentNotCopied, ///< what it would be below was not copied
    Vanished, ///< removed before it was copied
    Exists, ///< there is another node in its place
    Ephemeral, ///< left out as wished
    Refused, ///< see the error
    Unknown, ///< sent, and no answer came before the end
    NotReached, ///< cancelled, or ended by an error, before its turn
};

struct SubtreeLeft {
    Path path; ///< in the source
    Why why = Why::NotReached;
    std::optional<Error> error = std::nullopt; ///< with Refused, Unknown and Exists
};

} // namespace registry
