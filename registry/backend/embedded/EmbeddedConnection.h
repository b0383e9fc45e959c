// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Inbox.h"
#include "backend/embedded/EmbeddedServer.h"
#include "value/ConnectionProfile.h"

#include <deque>

namespace registry {

/// The server's end of one EmbeddedBackend: its session, its status, its requests on the way, its injected faults.
///
/// Lives on the server's thread: every function is called there only. Like the ZooKeeper backend it takes a new handle
/// after each loss: the epoch rises and no watch is carried over.
class EmbeddedConnection : public std::enable_shared_from_this<EmbeddedConnection> {
public:
    using Clock = TaskThread::Clock;
    struct Request {
        RequestId id = 0;
        Operation operation;
        std::shared_ptr<Inbox> replyTo; ///< null: the connection's own inbox
        Clock::time_point sent;
        std::chrono::milliseconds deadline{0}; ///< 0: the session timeout
    };

    EmbeddedConnection(EmbeddedServer& server, ConnectionProfile profile);

    void start(std::shared_ptr<Inbox> events);
    void submit(Request request);
    void answer(const Request& request, Result<ReplyBody> result);
    void probe(Clock::time_point asked);
    void close();

    // Called by the server
    void serverReady();
    void serverFailed(const Error& error, std::chrono::milliseconds nextAttempt);
    void fire(const Path& path, WatchEvent what);

    // Faults
    void disconnect();
    void reconnect();
    void expire();
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    void loseNextReply() { m_loseNextReply = true; }
    void setServerReadOnly(bool readOnly);

private:
    struct Pending {
        Request request;
        Clock::time_point due;
        TaskThread::TimerId deadline = 0;
        bool answered = false;
    };

    void openSession();
    void endSession();
    void runDue();
    void carryOut(const Request& request, bool mayAnswer);
    Result<ReplyBody> result(const Operation& operation);
    void failPending(ErrorCode code);
    void leaseOver();
    void publish(ConnectionState state, std::optional<Error> reason = {});
    TaskThread& thread() { return m_server.thread(); }

    EmbeddedServer& m_server; ///< outlives us: our backend holds it
    const ConnectionProfile m_profile;
    std::vector<Credential> m_credentials; ///< the profile's and those added since
    std::shared_ptr<Inbox> m_events;
    SessionStatus m_status;
    Epoch m_epoch = 0;
    SessionId m_session = 0; ///< 0: none on the server
    std::chrono::milliseconds m_delay{0};
    bool m_loseNextReply = false;
    bool m_serverReadOnly = false;
    std::deque<Pending> m_pending; ///< held back by the delay, in order
    TaskThread::TimerId m_nextDue = 0;
    TaskThread::TimerId m_lease = 0;
};

} // namespace registry
