// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Undo.h"

#include <algorithm>
#include <map>
#include <utility>

namespace registry {

namespace {

using Refused = tl::unexpected<UndoObstacle>;

Refused refuse(UndoRefusal why, const Path& path)
{
    return Refused(UndoObstacle{why, path});
}

/// What a write did to one node altogether.
struct Change {
    Path path;
    const NodeImage* image = nullptr; ///< as it was; null: not kept
    bool existed = true;
    bool exists = true; ///< afterwards
    bool recreated = false; ///< deleted and made again
    NodeImage now; ///< as the write left it, as far as it tells
    std::optional<std::int32_t> version; ///< afterwards
    std::size_t last = 0; ///< the last part that was about it
};

class Changes {
public:
    explicit Changes(const JournalEntry& entry)
        : m_entry(entry)
    {
    }
    /// False: a name is not known.
    bool take(const op::MultiPart& part, std::size_t n)
    {
        m_n = n;
        std::visit([this](const auto& one) { apply(one); }, part);
        return !m_unnamed;
    }
    /// The latest first: children before parents where parents were made first, and the other way round.
    std::vector<Change> latestFirst() const
    {
        std::vector<Change> all;
        for (const auto& [path, change] : m_changes)
            all.push_back(change);
        std::sort(all.begin(), all.end(), [](const Change& a, const Change& b) { return a.last > b.last; });
        return all;
    }
    const std::optional<Path>& unnamed() const { return m_unnamed; }

private:
    const WriteResult* result() const { return m_n < m_entry.results.size() ? &m_entry.results[m_n] : nullptr; }
    Change& at(const Path& path, bool exists)
    {
        const auto [found, isNew] = m_changes.try_emplace(path);
        Change& change = found->second;
        if (isNew) {
            change.path = path;
            change.existed = exists;
            const auto& before = m_entry.edit.before;
            const auto image =
                std::find_if(before.begin(), before.end(), [&](const NodeImage& one) { return one.path == path; });
            if (image != before.end())
                change.image = &*image;
        }
        change.last = m_n;
        return change;
    }
    void apply(const op::Create& create)
    {
        Path path = create.path;
        if (isSequential(create.mode)) {
            if (!result() || result()->path == create.path) {
                m_unnamed = create.path;
                return;
            }
            path = result()->path;
        }
        Change& change = at(path, false);
        change.recreated = change.existed;
        change.exists = true;
        change.version = 0;
        change.now = {path, create.data, create.acl, result() ? result()->stat.value_or(Stat()) : Stat()};
        if (isEphemeral(create.mode) && change.now.stat.ephemeralOwner == 0)
            change.now.stat.ephemeralOwner = m_entry.sessionId;
    }
    void apply(const op::Delete& gone) { at(gone.path, true).exists = false; }
    void apply(const op::SetData& set)
    {
        Change& change = at(set.path, true);
        const bool known = result() && result()->stat;
        if (known)
            change.version = result()->stat->version;
        else if (set.version != anyVersion)
            change.version = versionAfter(set.version);
        else if (change.version)
            change.version = versionAfter(*change.version);
        if (!change.recreated && change.existed) { // else its access is what it was made with
            change.now.path = set.path;
            change.now.acl = change.image ? change.image->acl : std::nullopt;
            if (change.image)
                change.now.stat = change.image->stat;
        }
        change.now.data = set.data;
        if (known)
            change.now.stat = *result()->stat;
        change.now.stat.version = change.version.value_or(0);
    }
    void apply(const op::Check&) { }

    const JournalEntry& m_entry;
    std::map<Path, Change> m_changes;
    std::optional<Path> m_unnamed;
    std::size_t m_n = 0;
};

/// Adds what takes `change` back to `parts`, and what is then lost to `before`.
tl::expected<void, UndoObstacle> takeBack(
    const Change& change, std::vector<op::MultiPart>& parts, std::vector<NodeImage>& before)
{
    if (!change.existed && !change.exists)
        return {};
    if (change.exists && !change.version)
        return refuse(UndoRefusal::VersionUnknown, change.path);
    if (change.existed && !change.image)
        return refuse(UndoRefusal::NothingKept, change.path);
    if (change.exists)
        before.push_back(change.now);
    if (change.existed && change.exists && !change.recreated) {
        parts.push_back(op::SetData{change.path, change.image->data, *change.version});
        return {};
    }
    if (change.exists)
        parts.push_back(op::Delete{change.path, *change.version});
    if (!change.existed)
        return {};
    if (change.image->stat.isEphemeral())
        return refuse(UndoRefusal::Ephemeral, change.path);
    if (!change.image->acl)
        return refuse(UndoRefusal::AclUnknown, change.path);
    parts.push_back(op::Create{change.path, change.image->data, *change.image->acl});
    return {};
}

tl::expected<Edit, UndoObstacle> undoAccess(const JournalEntry& entry, const op::SetAcl& set)
{
    const auto& before = entry.edit.before;
    const auto image =
        std::find_if(before.begin(), before.end(), [&](const NodeImage& one) { return one.path == set.path; });
    if (image == before.end())
        return refuse(UndoRefusal::NothingKept, set.path);
    if (!image->acl)
        return refuse(UndoRefusal::AclUnknown, set.path);
    NodeImage now = *image;
    now.acl = set.acl;
    if (!entry.results.empty() && entry.results[0].stat)
        now.stat = *entry.results[0].stat;
    else if (set.aclVersion != anyVersion)
        now.stat.aversion = versionAfter(set.aclVersion);
    else
        return refuse(UndoRefusal::VersionUnknown, set.path);
    return Edit{op::SetAcl{set.path, *image->acl, now.stat.aversion}, Intent::Undo, {now}, {}};
}

std::vector<op::MultiPart> partsOf(const Operation& operation)
{
    return std::visit(
        [](const auto& one) -> std::vector<op::MultiPart> {
            using Op = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Op, op::Multi>)
                return one.parts;
            else if constexpr (std::is_constructible_v<op::MultiPart, Op>)
                return {one};
            else
                return {};
        },
        operation);
}

} // namespace

tl::expected<Edit, UndoObstacle> undoOf(const JournalEntry& entry)
{
    const Path& first = pathOf(entry.edit.operation);
    if (entry.outcome != EditOutcome::Done)
        return refuse(UndoRefusal::NotDone, first);
    if (const auto* access = std::get_if<op::SetAcl>(&entry.edit.operation))
        return undoAccess(entry, *access);
    Changes changes(entry);
    std::size_t n = 0;
    for (const op::MultiPart& part : partsOf(entry.edit.operation))
        if (!changes.take(part, n++))
            return refuse(UndoRefusal::NameUnknown, *changes.unnamed());
    Edit undo;
    undo.intent = Intent::Undo;
    op::Multi multi;
    for (const Change& change : changes.latestFirst())
        if (auto taken = takeBack(change, multi.parts, undo.before); !taken)
            return tl::unexpected(taken.error());
    if (multi.parts.empty())
        return refuse(UndoRefusal::NothingChanged, first);
    if (multi.parts.size() > 1)
        undo.operation = std::move(multi);
    else
        std::visit(
            [&undo](auto& one) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, op::Check>)
                    undo.operation = std::move(one);
            },
            multi.parts[0]);
    if (tooLarge(undo.operation))
        return refuse(UndoRefusal::TooLarge, first);
    return undo;
}

Restoration restorationOf(const std::vector<JournalEntry>& entries)
{
    std::map<Path, std::pair<std::int64_t, const NodeImage*>> deleted; // the newest entry, and what it kept
    for (const JournalEntry& entry : entries) {
        if (entry.outcome != EditOutcome::Done)
            continue;
        Changes changes(entry);
        std::size_t n = 0;
        for (const op::MultiPart& part : partsOf(entry.edit.operation))
            static_cast<void>(changes.take(part, n++)); // unnamed: not a delete
        for (const Change& change : changes.latestFirst())
            if (change.existed && !change.exists)
                if (auto& kept = deleted[change.path]; entry.id >= kept.first)
                    kept = {entry.id, change.image};
    }
    Restoration all;
    for (const auto& [path, kept] : deleted) {
        if (kept.second && kept.second->stat.isEphemeral())
            all.ephemerals.push_back(path);
        else if (!kept.second || !kept.second->acl)
            all.unkept.push_back(path);
        else
            all.nodes.push_back(*kept.second);
    }
    const auto depth = [](const NodeImage& one) {
        return std::count(one.path.str().begin(), one.path.str().end(), '/');
    };
    std::stable_sort(all.nodes.begin(), all.nodes.end(),
        [&](const NodeImage& a, const NodeImage& b) { return depth(a) < depth(b); });
    return all;
}

} // namespace registry
