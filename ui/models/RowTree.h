// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/WatchHub.h"
#include "value/NameList.h"
#include "value/Path.h"
#include "value/Stat.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ui {

/// Names a row; never 0 for a real one (0 is the invisible root above "/"). Ids of removed rows are used again.
using RowId = std::uint32_t;

/// One row. 48 bytes; its name lies in the list its parent's branch shares with the cache.
struct Row {
    enum Flag : std::uint16_t {
        Expanded = 1, ///< by the user; live only when every ancestor is expanded too
        Pinned = 2, ///< kept live while collapsed
        Gone = 4, ///< deleted on the server, shown struck through for a while
        Note = 8, ///< not a node: says why there are no rows below the parent
        StatKnown = 16,
        Stale = 32, ///< not proven since the connection was lost
        Denied = 64, ///< the last read was refused
        Failed = 128, ///< the last read failed otherwise
        Service = 256, ///< has ephemeral children, or children named like host:port
        Used = 512,
    };

    static constexpr std::uint32_t hidden = 0xFFFFFFFF;

    RowId parent = 0;
    std::uint32_t row = hidden; ///< a hint: where it was last in its parent's `shown`; exact when it is `hidden`
    std::uint32_t name = 0; ///< index into the parent's branch's names; for gone rows see RowTree::name()
    std::uint32_t branch = 0; ///< 0: nothing loaded below
    std::int32_t children = 0;
    std::int32_t size = 0; ///< bytes
    std::int64_t modified = 0; ///< ms since the epoch
    std::int64_t owner = 0; ///< session id, 0 for persistent nodes
    std::uint16_t flags = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
    void set(Flag flag, bool on) { flags = static_cast<std::uint16_t>(on ? flags | flag : flags & ~flag); }
};

/// What is loaded below one row.
struct Branch {
    registry::NameListPtr names; ///< null until the first answer
    std::vector<RowId> children; ///< all of them, in natural order of their names; no gone rows, no notes
    std::vector<RowId> shown; ///< what the view was told of
    std::vector<RowId> gone; ///< deleted ones still shown, in natural order
    RowId note = 0;
    std::uint64_t serial = 0; ///< told from an earlier branch of the same row; see RowTree::branchOf()
    registry::WatchHub::Hold hold;
    bool diffing = false; ///< a comparison is under way in the pool
    bool ordering = false; ///< a sort is under way in the pool
    bool quiet = true; ///< the next list is no news: first read, or first after a time without a watch
    bool filling = false; ///< more slices of rows are to be shown
    bool resort = false; ///< the values of the sort column changed
    std::vector<RowId> sorted; ///< the children in display order when that is not the natural one
};

/// The rows of a registry's tree: memory only, no signals. Branches are kept until their row goes.
class RowTree {
public:
    static constexpr RowId root = 1; ///< the row "/"

    RowTree();

    Row& row(RowId id) { return m_chunks[id / chunkSize][id % chunkSize]; }
    const Row& row(RowId id) const { return m_chunks[id / chunkSize][id % chunkSize]; }
    bool isUsed(RowId id) const { return id < m_next && row(id).is(Row::Used); }
    std::uint32_t size() const { return m_used; }

    /// Null when nothing is loaded below `id`.
    Branch* branch(RowId id) { return m_branches[row(id).branch].get(); }
    const Branch* branch(RowId id) const { return m_branches[row(id).branch].get(); }
    Branch& makeBranch(RowId id);
    /// The branch of `id` if it still is the one of that serial; for answers that come later.
    Branch* branchOf(RowId id, std::uint64_t serial);

    /// Empty for "/" and for notes.
    std::string_view name(RowId id) const;
    registry::Path path(RowId id) const;
    /// The loaded row at `path`; gone rows are not found. Cost: one binary search a segment.
    std::optional<RowId> find(const registry::Path& path) const;
    /// The child of that name, gone ones not counted.
    std::optional<RowId> child(RowId parent, std::string_view name) const;
    /// The row's place in what its parent shows, or -1.
    int shownRow(RowId id) const;

    RowId add(RowId parent);
    /// With everything below. Holds are released.
    void remove(RowId id);
    /// Gives the row a name of its own, for as long as it is gone from its parent's list.
    void keepName(RowId id, std::string name) { m_keptNames[id] = std::move(name); }
    void forgetKeptName(RowId id) { m_keptNames.erase(id); }

    /// All rows that have a branch, parents before children where `id` order allows; for whole-tree work.
    template <typename F> void forEachBranch(F f) const
    {
        for (RowId id = 0; id < m_next; ++id) {
            if (row(id).branch != 0 && row(id).is(Row::Used))
                f(id, *m_branches[row(id).branch]);
        }
    }

private:
    static constexpr std::uint32_t chunkSize = 1024;

    std::vector<std::unique_ptr<Row[]>> m_chunks; ///< rows never move and the arena never doubles
    std::vector<RowId> m_free;
    RowId m_next = 0;
    std::uint32_t m_used = 0;
    std::vector<std::unique_ptr<Branch>> m_branches; ///< [0] is null for ever
    std::vector<std::uint32_t> m_freeBranches;
    std::uint64_t m_lastSerial = 0;
    std::unordered_map<RowId, std::string> m_keptNames;
};

} // namespace ui
