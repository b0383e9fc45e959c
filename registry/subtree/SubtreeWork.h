// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "subtree/SubtreePlan.h"

#include <QPointer>

#include <map>
#include <memory>
#include <set>

namespace registry {

/// A work on a subtree that is done in transactions, several under way at a time: what SubtreeDelete and SubtreeCopy
/// have in common. Lives on the session's thread; nothing is sent or answered before start() has returned.
///
/// A lost connection is waited out: what became of the transactions under way is found out by reading, and the work
/// goes on. cancel() sends nothing more and waits for what is under way; without a connection there is nothing to wait
/// for, and those nodes end as Why::Unknown. What is left can be done by another work on remaining().
class SubtreeWork : public QObject {
    Q_OBJECT

public:
    /// Transactions under way, and how large each may be.
    struct Limits {
        int window = 4;
        std::size_t parts = 200; ///< of a transaction; it is atomic, and holds the server up as a whole
        std::size_t bytes = 900'000; ///< about, on the wire; the server takes 1 MiB by default
        std::size_t beforeBytes = 1'000'000; ///< of data that one journal entry keeps
    };

    ~SubtreeWork() override;

    /// Once.
    virtual void start() = 0;
    virtual void cancel();
    bool isStarted() const { return m_started; }
    bool isFinished() const { return m_finished; }
    bool isCancelled() const { return m_cancelled; }
    /// Not connected: goes on by itself.
    virtual bool isWaiting() const { return m_waiting; }
    /// Nodes that are finished with, one way or the other, of total().
    virtual std::size_t done() const = 0;
    virtual std::size_t total() const = 0;
    /// What ended it before its time (the session's end, read-only, no progress), or nothing.
    const std::optional<Error>& error() const { return m_error; }
    /// The nodes that are where they were, or were not copied, with the reason. Complete once it has finished.
    const std::vector<SubtreeLeft>& left() const { return m_left; }

Q_SIGNALS:
    /// done(), left() or isWaiting() have changed; once for many.
    void progressed();
    void finished();

protected:
    using ChunkId = std::uint64_t;
    struct Chunk { ///< the nodes of one transaction, in its order
        std::vector<std::size_t> nodes;
        std::vector<SubtreeNode> images; ///< same places: as they are to be worked on
        int attempts = 0;
        bool sent = false; ///< a transaction is under way
        bool maybeDone = false; ///< the outcome of one was unknown
        bool held = false; ///< waits for the connection
    };

    SubtreeWork(
        Session& session, std::vector<SubtreeNode> nodes, SubtreePlan::Order order, Limits limits, QObject* parent);

    /// The plan is made, nothing has been sent: gives up what is left out.
    virtual void prepare() { }
    /// Reads what has to be known before the chunk is sent, then calls send() or release().
    virtual void check(ChunkId id) = 0;
    /// A transaction is over, whatever its answer, and the chunk may be gone.
    virtual void answered(ChunkId) { }
    /// Judges a transaction's answer: ends nodes with settle(), keep() and the like, then calls release() or again().
    virtual void judge(ChunkId id, const op::Multi& sent, const MultiReply& reply) = 0;
    /// Parts and bytes that a node adds to its transaction.
    virtual std::size_t partsOf(const SubtreeNode& node) const = 0;
    virtual std::size_t bytesOf(const SubtreeNode& node) const = 0;
    /// All nodes are finished with: finish() now, or go on.
    virtual void allDone() { finish(); }

    void begin();
    void fill();
    /// Null when it has been released meanwhile.
    Chunk* chunk(ChunkId id);
    /// False, and the chunk is gone: nothing is to be sent any more, or it is to be tried in smaller parts.
    bool maySend(ChunkId id);
    /// After maySend().
    void send(ChunkId id, Edit edit);
    /// Checks it again and sends what is left of it; gives it up after too many attempts.
    void again(ChunkId id, const std::optional<Error>& why);
    /// The chunk's nodes that are still open may be taken again.
    void release(ChunkId id);
    /// The chunk cannot go on without a connection.
    void hold(ChunkId id);
    /// True, and everything is prepared for going on later, when `error` is the connection's.
    bool waitsFor(ChunkId id, const Error& error);
    /// The node at `place` of the chunk is finished with: carried out.
    void settle(Chunk& chunk, std::size_t place);
    /// The node will not be carried out, nor what depends on it.
    void keep(Chunk& chunk, std::size_t place, Why why, std::optional<Error> error = {});
    void leave(Path path, Why why, std::optional<Error> error = {}) { m_left.push_back({path, why, std::move(error)}); }
    void keepNode(std::size_t node, Why why, std::optional<Error> error = {});
    /// The reason for what depends on a node that is not carried out.
    virtual Why consequence() const = 0;
    /// Ends the whole work, after what else is under way.
    void end(Error error);
    void endWith(ChunkId id, Error error);
    void finish();
    void noteProgress();

    QPointer<Session> m_session;
    std::vector<SubtreeNode> m_nodes;
    std::unique_ptr<SubtreePlan> m_plan;
    const Limits m_limits;
    std::optional<Error> m_error;
    bool m_cancelled = false;
    bool m_handedOver = false; ///< another work goes on with it, and this one waits for its end

private:
    void onStatus();
    void removeFinished(Chunk& chunk);
    void onReply(ChunkId id, const op::Multi& sent, const Result<ReplyBody>& result);
    std::vector<std::size_t> takeChunk();
    void giveUpUnanswered();

    std::map<ChunkId, Chunk> m_chunks;
    std::vector<SubtreeLeft> m_left;
    ChunkId m_lastChunk = 0;
    std::size_t m_nodesAtMost; ///< of a chunk; less after trouble
    const SubtreePlan::Order m_order;
    bool m_started = false;
    bool m_finished = false;
    bool m_waiting = false;
    bool m_progressNoted = false;
    bool m_filling = false;
};

} // namespace registry
