// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowTree.h"

#include "models/NaturalOrder.h"

#include <algorithm>

namespace ui {

RowTree::RowTree()
{
    m_branches.emplace_back();
    add(0); // the invisible root, its own parent
    Branch& top = makeBranch(0);
    const RowId slash = add(0);
    top.children = {slash};
    top.shown = {slash};
    row(slash).row = 0;
}

Branch& RowTree::makeBranch(RowId id)
{
    Row& owner = row(id);
    if (owner.branch == 0) {
        if (m_freeBranches.empty()) {
            owner.branch = static_cast<std::uint32_t>(m_branches.size());
            m_branches.emplace_back();
        } else {
            owner.branch = m_freeBranches.back();
            m_freeBranches.pop_back();
        }
        m_branches[owner.branch] = std::make_unique<Branch>();
        m_branches[owner.branch]->serial = ++m_lastSerial;
    }
    return *m_branches[owner.branch];
}

Branch* RowTree::branchOf(RowId id, std::uint64_t serial)
{
    Branch* found = isUsed(id) ? branch(id) : nullptr;
    return found && found->serial == serial ? found : nullptr;
}

std::string_view RowTree::name(RowId id) const
{
    const Row& r = row(id);
    if (id <= root || r.is(Row::Note))
        return {};
    if (r.is(Row::Gone)) {
        const auto kept = m_keptNames.find(id);
        return kept == m_keptNames.end() ? std::string_view() : std::string_view(kept->second);
    }
    return (*branch(r.parent)->names)[r.name];
}

registry::Path RowTree::path(RowId id) const
{
    if (id <= root)
        return {};
    std::vector<std::string_view> names;
    for (RowId at = id; at != root; at = row(at).parent)
        names.push_back(name(at));
    registry::Path result;
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        result = result.childFromServer(*name);
    return result;
}

std::optional<RowId> RowTree::find(const registry::Path& path) const
{
    RowId at = root;
    for (const std::string_view segment : path.segments()) {
        const auto next = child(at, segment);
        if (!next)
            return std::nullopt;
        at = *next;
    }
    return at;
}

std::optional<RowId> RowTree::child(RowId parent, std::string_view name) const
{
    const Branch* below = branch(parent);
    if (!below || !below->names)
        return std::nullopt;
    const auto nameOf = [&](RowId id) { return (*below->names)[row(id).name]; };
    const auto found = std::lower_bound(below->children.begin(), below->children.end(), name,
        [&](RowId id, std::string_view wanted) { return naturalLess(nameOf(id), wanted); });
    if (found == below->children.end() || nameOf(*found) != name)
        return std::nullopt;
    return *found;
}

int RowTree::shownRow(RowId id) const
{
    const Row& r = row(id);
    if (r.row == Row::hidden)
        return -1;
    const auto& shown = branch(r.parent)->shown;
    if (r.row < shown.size() && shown[r.row] == id)
        return static_cast<int>(r.row);
    // Some hint is wrong: right them all, so that a change costs one pass and not one search a row.
    for (std::uint32_t i = 0; i < shown.size(); ++i)
        m_chunks[shown[i] / chunkSize][shown[i] % chunkSize].row = i;
    return static_cast<int>(r.row);
}

RowId RowTree::add(RowId parent)
{
    RowId id = m_next;
    if (!m_free.empty()) {
        id = m_free.back();
        m_free.pop_back();
    } else {
        if (m_next % chunkSize == 0)
            m_chunks.push_back(std::make_unique<Row[]>(chunkSize));
        ++m_next;
    }
    Row& added = row(id);
    added = Row{};
    added.parent = parent;
    added.flags = Row::Used;
    ++m_used;
    return id;
}

void RowTree::remove(RowId id)
{
    if (const std::uint32_t slot = row(id).branch) {
        const std::unique_ptr<Branch> below = std::move(m_branches[slot]);
        row(id).branch = 0;
        m_freeBranches.push_back(slot);
        for (const RowId child : below->children)
            remove(child);
        for (const RowId child : below->gone)
            remove(child);
        if (below->note != 0)
            remove(below->note);
    }
    m_keptNames.erase(id);
    row(id) = Row{};
    m_free.push_back(id);
    --m_used;
}

} // namespace ui
