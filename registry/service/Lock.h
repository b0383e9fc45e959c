// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace registry {

class LockLeftovers;

/// A lease on a global semaphore, with the znodes of kazoo's Semaphore (kazoo/recipe/lock.py), so that Python holders
/// and ours exclude each other: `<path>` holds the number of leases as text, `<path>/<32 hex>` is a holder, and
/// `<path>-__lock__/<32 hex>__lock__<10 digits>` waits its turn.
///
/// Never blocks. Advisory, as every lease is: between a network cut and lost() others may hold it already. One
/// acquire() at a time; not re-entrant. Lives on the session's thread; the session must outlive it.
class Lock : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { Free, Waiting, Held };
    Q_ENUM(State)

    struct Options {
        std::string identifier{}; ///< written into the lease for people to read
        int simultaneous = 1; ///< leases; all users of a path must agree
        std::optional<std::chrono::milliseconds> wait{}; ///< nothing: for ever; 0: one try
        Acl acl = openAcl(); ///< of the lease, the queue's entry and the two folders; folders above are open
    };

    /// Does nothing yet. `path` is the semaphore's node.
    Lock(Session& session, Path path, Options options, QObject* parent = nullptr);
    /// Gives the lease, or the place in the queue, back as soon as there is a connection. To be sure that it was
    /// done, release() and wait for released().
    ~Lock() override;

    /// Starts waiting. Exactly one of acquired() and failed() follows, never before this returns. Without a connection
    /// the wait goes on until there is one.
    void acquire();
    /// Gives the lease back, or ends waiting (failed with Cancelled). The state is Free at once.
    void release();

    /// As far as we know: Held becomes Free when the session is lost, never later than its lease ran out by our clock.
    State state() const { return m_state; }
    const Path& path() const { return m_path; }

Q_SIGNALS:
    /// The lease is ours, as the server said just now.
    void acquired();
    /// OperationTimeout: `wait` ran out. BadArguments: the path holds another number of leases. NoAuth, ReadOnly, ...
    void failed(const registry::Error& error);
    /// Given back; the server has answered or the session is over.
    void released();
    /// The lease is gone although nobody gave it back: the session was lost or the node deleted.
    void lost(const registry::Error& error);

private:
    void onStatus(const SessionStatus& status);
    void step();
    void ensureFolders();
    void createFolder();
    void checkLeases();
    void queueUp();
    void look();
    void lookAtLeases();
    void takeLease();
    void finishWaiting(std::optional<Error> error);
    void again(const Error& error);
    bool isOver(int round);
    void abandon();
    void verifyHeld();

    Session& m_session;
    const Path m_path;
    const Path m_queue;
    const Options m_options;
    State m_state = State::Free;
    bool m_busy = false; ///< a request is under way
    bool m_dirty = false; ///< something happened meanwhile
    bool m_ready = false; ///< the folders are there and agree with us
    std::string m_token; ///< 32 hex: our lease's name
    std::string m_ticketPrefix; ///< 32 hex and "__lock__"
    std::optional<Path> m_ticket; ///< our place in the queue
    std::int64_t m_owner = 0; ///< the session that queued up or holds
    std::vector<std::pair<Path, Data>> m_missing; ///< folders to create, nearest last
    QPointer<LockLeftovers> m_leftovers; ///< the session's
    std::optional<Path> m_givingBack; ///< the lease release() was called for
    int m_round = 0; ///< counts the calls of acquire()
    bool m_queueing = false; ///< our place is being made, or may have been: its answer has not come
    bool m_taking = false; ///< the same of the lease
    WatchHub::Hold m_watchQueue;
    WatchHub::Hold m_watchLeases;
    QTimer m_deadline;
    QTimer m_retry;
};

} // namespace registry
