// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/SubtreeDelete.h"

#include "session/OnDone.h"
#include "subtree/StatBatch.h"

#include <algorithm>
#include <utility>

namespace registry {

SubtreeDelete::SubtreeDelete(Session& session, SubtreeImage preview, Options options, QObject* parent)
    : SubtreeWork(session, std::move(preview.nodes), SubtreePlan::Order::ChildrenFirst, options.limits, parent)
    , m_options(std::move(options))
    , m_roots(std::move(preview.roots))
    , m_total(m_nodes.size())
{
    m_shown.reserve(m_total);
    for (const SubtreeNode& node : m_nodes)
        m_shown.insert(node.image.path.str());
}

std::size_t SubtreeDelete::partsOf(const SubtreeNode&) const
{
    return 1;
}

std::size_t SubtreeDelete::bytesOf(const SubtreeNode& node) const
{
    return 24 + node.image.path.str().size();
}

SubtreeImage SubtreeDelete::remaining() const
{
    SubtreeImage rest;
    rest.roots = m_roots;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (!m_plan || m_plan->isOpen(i))
            rest.add(m_nodes[i]);
    return rest;
}

void SubtreeDelete::check(ChunkId id)
{
    const Chunk& one = *chunk(id);
    for (const auto& [other, guarded] : m_guarding) {
        // A stat asked for now may or may not show that one's mark: it is journalled before it is sent.
        const bool shared = std::any_of(one.images.begin(), one.images.end(), [&](const SubtreeNode& node) {
            return std::find(guarded.begin(), guarded.end(), node.image.path.parent()) != guarded.end();
        });
        if (shared)
            return m_blocked.push_back(id);
    }
    std::vector<Parent> parents;
    std::vector<Path> paths; // the parents before the nodes, or the guard would prove nothing
    std::unordered_set<Path> seen;
    for (const SubtreeNode& node : one.images) {
        const Path parent = node.image.path.parent();
        if (m_unguarded.contains(parent) || !seen.insert(parent).second)
            continue;
        parents.push_back({parent, m_marks[parent]});
        paths.push_back(parent);
    }
    for (const SubtreeNode& node : one.images)
        paths.push_back(node.image.path);
    readStats(*m_session, std::move(paths), one.maybeDone || one.attempts > 0, this,
        [this, id, parents](const std::vector<Result<Stat>>& stats) { onChecked(id, parents, stats); });
}

void SubtreeDelete::onChecked(ChunkId id, const std::vector<Parent>& parents, const std::vector<Result<Stat>>& stats)
{
    Chunk* one = chunk(id);
    if (!one)
        return;
    for (const Result<Stat>& stat : stats)
        if (!stat && waitsFor(id, stat.error()))
            return;
    // One of ours that was sent meanwhile may be carried out or not: had it failed because somebody made a node again,
    // that would look like its mark. So it is waited for, and the stats are asked for anew.
    for (const auto& [path, marks] : parents)
        if (m_marks[path] != marks)
            return check(id);
    compare(*one, stats, parents.size());
    one->maybeDone = false;
    if (maySend(id))
        sendGuarded(id, guardFor(*one, parents, stats));
}

DeleteGuard SubtreeDelete::guardFor(
    const Chunk& chunk, const std::vector<Parent>& parents, const std::vector<Result<Stat>>& stats)
{
    std::unordered_set<Path> needed; // no watch is to fire where nothing is deleted after all
    for (const SubtreeNode& node : chunk.images)
        needed.insert(node.image.path.parent());
    DeleteGuard guard;
    for (std::size_t i = 0; i < parents.size(); ++i) {
        const Path& path = parents[i].path;
        if (needed.contains(path) && stats[i] && !guard.watch(path, *stats[i]))
            m_unguarded.insert(path);
    }
    return guard;
}

/// Ends the nodes that are not what the image shows any more.
void SubtreeDelete::compare(Chunk& chunk, const std::vector<Result<Stat>>& stats, std::size_t offset)
{
    std::map<Path, Result<Stat>> found;
    for (std::size_t i = 0; i < chunk.nodes.size(); ++i)
        found.emplace(chunk.images[i].image.path, stats[offset + i]);
    for (std::size_t i = 0; i < chunk.nodes.size();) {
        const NodeImage& image = chunk.images[i].image;
        const Result<Stat>& now = found.at(image.path);
        const std::size_t before = chunk.nodes.size();
        if (!now && now.error().code == ErrorCode::NoNode) {
            // After an unknown outcome it is most likely our own doing, and nobody can tell.
            ++(chunk.maybeDone ? m_deleted : m_gone);
            settle(chunk, i);
        } else if (!now) {
            keep(chunk, i, Why::Refused, now.error());
        } else if (now->czxid != image.stat.czxid) {
            keep(chunk, i, Why::Recreated);
        } else if (now->version != image.stat.version || now->aversion != image.stat.aversion) {
            keep(chunk, i, Why::Changed);
        }
        // Only what depends on a node is taken out with it, and that stands behind it.
        if (chunk.nodes.size() == before)
            ++i;
    }
}

void SubtreeDelete::sendGuarded(ChunkId id, DeleteGuard guard)
{
    const Chunk& one = *chunk(id);
    Edit edit;
    edit.intent = m_options.intent;
    edit.group = m_options.group;
    // The first is nobody's parent here, so that it may stand before the guard: it gives the transaction its path.
    op::Multi multi{guard.parts()};
    for (const SubtreeNode& node : one.images) {
        const auto at = &node == &one.images.front() ? multi.parts.begin() : multi.parts.end();
        multi.parts.insert(at, op::Delete{node.image.path, node.image.stat.version});
    }
    for (auto node = one.images.rbegin(); node != one.images.rend(); ++node) // parents first, as they are made again
        if (node->dataKnown)
            edit.before.push_back(node->image);
    edit.operation = std::move(multi);
    for (const Path& parent : guard.parents())
        ++m_marks[parent];
    m_guarding[id] = guard.parents();
    m_guards[id] = std::move(guard);
    send(id, std::move(edit));
}

void SubtreeDelete::answered(ChunkId id)
{
    m_guarding.erase(id);
    if (m_blocked.empty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (const ChunkId blocked : std::exchange(m_blocked, {})) {
                if (chunk(blocked) && m_cancelled)
                    release(blocked);
                else if (chunk(blocked))
                    check(blocked);
            }
        },
        Qt::QueuedConnection);
}

void SubtreeDelete::judge(ChunkId id, const op::Multi&, const MultiReply& reply)
{
    Chunk& one = *chunk(id);
    const DeleteGuard guard = std::exchange(m_guards[id], {});
    m_guards.erase(id);
    if (reply.code == ErrorCode::Ok) {
        m_deleted += one.nodes.size();
        while (!one.nodes.empty())
            settle(one, 0);
        return release(id);
    }
    const auto failing = std::find_if(reply.parts.begin(), reply.parts.end(), [](const MultiPartReply& part) {
        return part.code != ErrorCode::Ok && part.code != ErrorCode::RuntimeInconsistency;
    });
    if (failing == reply.parts.end())
        return endWith(
            id, Error{reply.code, one.images.front().image.path.str(), 0, "a transaction failed as a whole"});
    const auto part = static_cast<std::size_t>(failing - reply.parts.begin());
    const ErrorCode code = failing->code;
    if (part > 0 && part <= guard.partCount()) {
        const Path& parent = guard.parentOf(part - 1);
        const bool made = part % 2 == 0; // the marker was, under another name: somebody created a node
        if (!made && code != ErrorCode::NoNode)
            m_unguarded.insert(parent); // not permitted
        return again(id, Error{ErrorCode::Conflict, parent.str(), 0, "nodes are created there all the time"});
    }
    const std::size_t place = part == 0 ? 0 : part - guard.partCount();
    const Error error{code, one.images[place].image.path.str(), nativeCode(code), {}};
    if (code == ErrorCode::NotEmpty)
        return listNewChildren(id, place);
    if (code != ErrorCode::BadVersion && code != ErrorCode::NoNode) // those two show when it is checked again
        keep(one, place, Why::Refused, error);
    again(id, error);
}

/// The node at `place` has children that the image does not show.
void SubtreeDelete::listNewChildren(ChunkId id, std::size_t place)
{
    const Path path = chunk(id)->images[place].image.path;
    onDone(m_session->readChildren(path), this, [this, id, path](const Result<ChildrenReply>& reply) {
        Chunk* one = chunk(id);
        if (!one)
            return;
        if (!reply && waitsFor(id, reply.error()))
            return;
        std::size_t appeared = 0;
        for (std::size_t i = 0; reply && i < reply->names->size(); ++i) {
            const Path child = path.childFromServer((*reply->names)[i]);
            if (m_shown.contains(child.str()))
                continue;
            ++appeared;
            leave(child, Why::Appeared);
        }
        const auto at = std::find_if(
            one->images.begin(), one->images.end(), [&](const SubtreeNode& node) { return node.image.path == path; });
        if (at != one->images.end() && (appeared > 0 || !reply)) // else they are gone again by now
            keep(*one, static_cast<std::size_t>(at - one->images.begin()), Why::HoldsOthers);
        again(id, Error{ErrorCode::NotEmpty, path.str(), nativeCode(ErrorCode::NotEmpty), {}});
    });
}

} // namespace registry
