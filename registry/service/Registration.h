// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace registry {

/// An ephemeral node that is to be there: created (with its parents, which stay), created again when the session was
/// lost or somebody deleted it, checked by its owner; its data is put back when others change it.
///
/// A node of that name owned by another session is never adopted: it may vanish with that session at any moment. We
/// wait for its end. GUI thread; the session must outlive it.
class Registration : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Wanted, ///< started, not there yet
        Registered, ///< there, and owned by the present session as far as the last answer tells
        Retrying, ///< failed or lost; tried again by itself (see error())
        Refused, ///< will not work as things are: NoAuth, ReadOnly, a persistent node in the way, ...
        Stopped,
    };
    Q_ENUM(State)

    /// Missing parents are made: the deepest with `acl`, those above it open to all, as ndServiceRegistry does.
    Registration(Session& session, Path path, Data data, Acl acl = openAcl(), QObject* parent = nullptr);
    /// Leaves the node to the session's end; stop() takes it away.
    ~Registration() override;

    /// Harmless twice; when Refused it tries again.
    void start();
    /// Deletes the node if it is ours, without a connection as soon as there is one. The state is Stopped at once;
    /// withdrawn() tells when the node is gone. Harmless twice.
    void stop();
    /// stop(), and from then on whatever appears at the path is deleted, whoever made it.
    void keepAway();
    /// Replaces what the node says, now and at every re-creation.
    void setData(Data data);

    /// As far as the last answer tells: Registered stays while the connection is only Suspended.
    State state() const { return m_state; }
    /// The node's, as given to the constructor.
    const Path& path() const { return m_path; }
    /// Of the last attempt; nothing when Registered.
    const std::optional<Error>& error() const { return m_error; }
    /// What the node is to say; see setData().
    const Data& data() const { return m_data; }
    /// When it is tried again, by the wall clock; nothing while no attempt is planned: it is there, refused, stopped,
    /// under way, or waits for the connection.
    std::optional<std::chrono::system_clock::time_point> nextAttempt() const;
    /// How often the node was made since start(): once, and again after each loss. A creation whose answer was lost for
    /// good is not counted.
    int timesMade() const { return m_timesMade; }

Q_SIGNALS:
    /// nextAttempt() and error() are up to date when it comes.
    void stateChanged(registry::Registration::State state);
    /// Another attempt was planned, also when the state stays Retrying; see nextAttempt() and error().
    void retryPlanned();
    /// The node was made, be it again; also when the state stays Registered because it was back at once. timesMade() is
    /// up to date when it comes.
    void made();
    /// After stop(): no node of ours is there, as the server said just now, or the session is closed.
    void withdrawn();

private:
    void setState(State state, std::optional<Error> error = {});
    bool isRunning() const { return m_state != State::Stopped; }
    void onStatus(const SessionStatus& status);
    void onWatch(const WatchFired& fired);
    void onChanged();
    void attempt();
    void created(const Result<ReplyBody>& result);
    void createParent();
    /// Asks who owns the node, and acts on it.
    void verify();
    void verified(const Result<Stat>& result);
    void retryLater(Error error);
    /// Looks whether the node is ours and deletes it then; goes on after an outage until it is known.
    void withdraw();
    void withdrawOwned(std::int32_t version);
    void withdrawLater(ErrorCode code);
    void endWithdrawal();
    /// Makes what is at the path what it should be: our data, or nothing.
    void amend();

    Session& m_session;
    const Path m_path;
    Data m_data;
    const Acl m_acl;
    State m_state = State::Stopped;
    std::optional<Error> m_error;
    WatchHub::Hold m_hold;
    QTimer m_retry;
    QTimer m_amend;
    QElapsedTimer m_sinceAmended;
    std::vector<Path> m_missingParents; ///< nearest last
    std::int64_t m_owner = 0; ///< the session it was registered under
    int m_timesMade = 0;
    int m_failures = 0; ///< in a row, for the back-off
    bool m_connected = false;
    int m_amends = 0; ///< shortly after one another, for the back-off: somebody may insist
    bool m_keepAway = false;
    bool m_withdrawing = false; ///< stopped, and not known to be gone
    bool m_busy = false; ///< a create or a look is under way
    bool m_again = false; ///< something happened meanwhile: look once more
};

} // namespace registry
