// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/DeleteGuard.h"
#include "subtree/SubtreeWork.h"

#include <unordered_set>

namespace registry {

/// Deletes what an image shows and nothing newer, children before parents, in transactions.
///
/// Right before each transaction the stats of its nodes are read again and compared (czxid, version, ACL version); what
/// differs stays, with everything above it. The transaction carries each node's version and a DeleteGuard on the parent
/// of each: a node written, or removed and created again, between that reading and the transaction makes it fail as a
/// whole, and it is checked anew. Children that appeared make their parent stay and are listed.
///
/// What remains: an ACL changed within that round trip is not noticed; where this session may not create nodes, a node
/// re-created within it with the same version is not told from the old one; and the same holds when a parent is
/// replaced within it, together with as many children as were ever created under it.
///
/// Every transaction is an Edit whose `before` holds the images of its nodes, for the journal; nodes whose data is not
/// known are deleted like the others and are missing there.
class SubtreeDelete : public SubtreeWork {
    Q_OBJECT

public:
    struct Options {
        Intent intent = Intent::Delete;
        std::string group = newGroup();
        Limits limits{};
    };

    SubtreeDelete(Session& session, SubtreeImage preview, Options options, QObject* parent = nullptr);
    SubtreeDelete(Session& session, SubtreeImage preview, QObject* parent = nullptr)
        : SubtreeDelete(session, std::move(preview), Options{}, parent)
    {
    }

    void start() override { begin(); }
    std::size_t done() const override { return m_total - (m_plan ? m_plan->open() : m_total); }
    std::size_t total() const override { return m_total; }
    std::size_t deleted() const { return m_deleted; }
    /// Removed by somebody else before their turn.
    std::size_t gone() const { return m_gone; }
    /// What could be deleted by another try: what was not reached, or whose outcome is unknown.
    SubtreeImage remaining() const;

protected:
    void check(ChunkId id) override;
    void judge(ChunkId id, const op::Multi& sent, const MultiReply& reply) override;
    void answered(ChunkId id) override;
    std::size_t partsOf(const SubtreeNode& node) const override;
    std::size_t bytesOf(const SubtreeNode& node) const override;
    Why consequence() const override { return Why::HoldsOthers; }

private:
    struct Parent { ///< of nodes of a chunk
        Path path;
        std::int32_t marks; ///< m_marks when its stat was asked for
    };
    void onChecked(ChunkId id, const std::vector<Parent>& parents, const std::vector<Result<Stat>>& stats);
    void compare(Chunk& chunk, const std::vector<Result<Stat>>& stats, std::size_t offset);
    DeleteGuard guardFor(
        const Chunk& chunk, const std::vector<Parent>& parents, const std::vector<Result<Stat>>& stats);
    void sendGuarded(ChunkId id, DeleteGuard guard);
    void listNewChildren(ChunkId id, std::size_t place);

    const Options m_options;
    const std::vector<Path> m_roots;
    const std::size_t m_total;
    std::unordered_set<std::string_view> m_shown; ///< every path the image shows, as it stands in m_nodes
    std::unordered_set<Path> m_unguarded; ///< parents where this session may not create
    std::map<ChunkId, DeleteGuard> m_guards;
    std::unordered_map<Path, std::int32_t> m_marks; ///< guarded transactions sent, by parent
    std::map<ChunkId, std::vector<Path>> m_guarding; ///< parents that unanswered transactions guard
    std::vector<ChunkId> m_blocked; ///< chunks that wait for one of those
    std::size_t m_deleted = 0;
    std::size_t m_gone = 0;
};

} // namespace registry
