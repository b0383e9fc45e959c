// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Edit.h"

#include <vector>

namespace ui {

/// Edits collected to be carried out together: for each node at most one of a kind, in the order they were staged. A
/// value; knows no server.
class ChangeSet {
public:
    /// One request: all of it happens or nothing.
    struct Step {
        std::vector<std::size_t> edits; ///< indexes into edits()
        registry::Operation operation; ///< a Multi for several, otherwise the edit's own
    };

    /// Whether a write can be staged: creates and deletes, data and access lists, each with the version it is based on.
    /// Sequential creates cannot: what they are called is known only afterwards.
    static bool canStage(const registry::Operation& operation);

    /// Takes the place of an earlier edit of the same kind on the same node, whose `before` stays: undoing leads to
    /// what there was before both. Deleting a node drops what was staged for it, and nothing at all is left of one that
    /// was to be created. Data or an access list for a node that is to be created go into its creation; for one that
    /// was to be deleted they take the place of that.
    void stage(registry::Edit edit);
    void removeAt(std::size_t index);
    void clear() { m_edits.clear(); }
    /// Leaves those that are named, for what could not be carried out.
    void keepOnly(const std::vector<std::size_t>& indexes);

    const std::vector<registry::Edit>& edits() const { return m_edits; }
    bool isEmpty() const { return m_edits.empty(); }

    /// How it is carried out: one multi where the server takes that, otherwise as few as fit its frame, parents created
    /// before and deleted after their children. What the server has no multi for goes alone: containers and nodes with
    /// a time to live in their turn, access lists at the end, so that the rest is done with the permissions there are
    /// now. `prefix`: bytes that the connection's chroot puts before every path.
    std::vector<Step> steps(std::size_t prefix = 0) const;

private:
    std::vector<std::size_t> inOrder() const;

    std::vector<registry::Edit> m_edits;
};

} // namespace ui
