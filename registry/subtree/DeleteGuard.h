// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeImage.h"

#include <map>

namespace registry {

/// Makes a transaction of deletes fail when anything was created under the same parents since their stats were read.
///
/// A Delete checks the version only, and a node that was removed and created again has version 0 like the one before.
/// A parent counts the creates under it, and a sequential name shows the count: the transaction creates a sequential
/// node under each parent and deletes it again by the name it must have got if nobody created anything meanwhile.
/// Nobody ever sees it, and no watch fires that the deletes would not fire anyway; what remains is one number skipped
/// in the parent's sequence. Needs the permission to create there.
class DeleteGuard {
public:
    static constexpr const char* markerName = ".roster-check-";

    /// `parent` as read before the stats of the nodes to be deleted were, and with no guarded transaction of ours on it
    /// sent since: such a one counts or not, as it succeeds or fails. False: its count cannot be told.
    bool watch(const Path& parent, const Stat& stat);
    /// To stand in the transaction before any of the parents is deleted, and before what it creates itself below them:
    /// two for each parent, in order.
    std::vector<op::MultiPart> parts() const;
    std::size_t partCount() const { return m_counts.size() * 2; }
    /// The parent that the part at `index` of parts() is about.
    const Path& parentOf(std::size_t index) const;
    std::vector<Path> parents() const;

private:
    std::map<Path, std::int32_t> m_counts;
};

} // namespace registry
