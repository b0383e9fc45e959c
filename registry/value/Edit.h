// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Acl.h"
#include "value/Operation.h"
#include "value/Stat.h"

#include <optional>
#include <string>
#include <vector>

namespace registry {

/// A node as it was at one moment: what undoing a write to it needs.
struct NodeImage {
    Path path;
    Data data;
    std::optional<Acl> acl = std::nullopt; ///< nothing: not known
    Stat stat;
    friend bool operator==(const NodeImage&, const NodeImage&) = default;
};

/// Why somebody wrote; for the history.
enum class Intent : std::uint8_t { Save, Create, Delete, Access, Copy, Move, Restore, Undo, ChangeSet };

/// A write that a person wants, with all that the journal keeps of it. What the library writes by itself (held
/// registrations, locks) is an Operation and no Edit.
struct Edit {
    Operation operation;
    Intent intent = Intent::Save;
    std::vector<NodeImage> before{}; ///< the nodes it changes or removes, as they were when it was decided on
    std::string group{}; ///< the same for all edits of one larger work (a subtree); empty: it stands alone
};

} // namespace registry
