// SPDX-License-Identifier: GPL-3.0-or-later
// What one write did to one node. Pure.
#pragma once

#include "storage/EditJournal.h"

#include <optional>

namespace ui {

/// A node as a write found it, or left it.
struct NodeState {
    bool exists = true;
    bool known = true; ///< false: it was not kept
    registry::Data data{};
    std::optional<registry::Acl> acl = std::nullopt; ///< nothing: not known, or not what the write was about
    std::optional<std::int32_t> version = std::nullopt; ///< of the data, where known
};

struct HistoryContent {
    NodeState before;
    NodeState after;
    bool isAcl = false; ///< the write was about the access list only: the data are not known
};

/// `entry` as far as it is about `path`; nothing when it is not. What a transaction does to one node several times is
/// taken together. A write that was not carried out is shown as what it would have done.
std::optional<HistoryContent> contentOf(const registry::JournalEntry& entry, const registry::Path& path);

} // namespace ui
