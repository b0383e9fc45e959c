// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/EmbeddedConnection.h"

#include <algorithm>
#include <utility>

namespace registry {

namespace {

Error lost(ErrorCode code)
{
    return Error{code, {}, nativeCode(code), {}};
}

} // namespace

EmbeddedConnection::EmbeddedConnection(EmbeddedServer& server, ConnectionProfile profile)
    : m_server(server)
    , m_profile(std::move(profile))
    , m_credentials(m_profile.credentials)
{
    m_status.server = m_server.options().name;
}

void EmbeddedConnection::start(std::shared_ptr<Inbox> events)
{
    if (m_events)
        return;
    m_events = std::move(events);
    if (m_status.state == ConnectionState::Closed) { // before it began
        publish(ConnectionState::Closed);
        return;
    }
    m_epoch = 1;
    publish(ConnectionState::Connecting);
    m_server.attach(shared_from_this());
}

void EmbeddedConnection::serverReady()
{
    openSession();
}

void EmbeddedConnection::serverFailed(const Error& error, std::chrono::milliseconds nextAttempt)
{
    ++m_status.attempt;
    m_status.nextAttempt = SessionStatus::Clock::now() + nextAttempt;
    publish(ConnectionState::Failed, error);
}

void EmbeddedConnection::openSession()
{
    const EmbeddedOptions& options = m_server.options();
    const auto asked = Clock::now(); // not earlier: filling a registry is no round trip
    m_session = m_server.openSession(shared_from_this());
    m_status.sessionId = m_session;
    m_status.timeout = std::clamp(m_profile.sessionTimeout, options.minSessionTimeout, options.maxSessionTimeout);
    m_status.attempt = 0;
    m_status.nextAttempt.reset();
    m_status.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - asked);
    for (const Credential& credential : m_credentials) {
        if (const auto added = m_server.apply(m_session, op::AddAuth{credential.scheme, credential.secret}); !added) {
            endSession();
            publish(ConnectionState::AuthFailed, added.error());
            return;
        }
    }
    publish(m_serverReadOnly ? ConnectionState::ReadOnly : ConnectionState::Connected);
}

void EmbeddedConnection::endSession()
{
    if (m_session)
        m_server.endSession(std::exchange(m_session, 0));
    m_status.sessionId = 0;
    m_status.timeout = std::chrono::milliseconds(0);
}

void EmbeddedConnection::submit(Request request)
{
    if (!isUsable(m_status.state)) {
        const std::string& path = pathOf(request.operation).str();
        answer(request, fail(ErrorCode::NoConnection, path, std::string(name(m_status.state))));
        return;
    }
    if (m_delay.count() == 0 && m_pending.empty()) {
        carryOut(request, true);
        return;
    }
    const auto allowed = request.deadline.count() > 0 ? request.deadline : m_status.timeout;
    Pending pending{std::move(request), {}, 0, false};
    pending.due = pending.request.sent + m_delay;
    if (!m_pending.empty())
        pending.due = std::max(pending.due, m_pending.back().due);
    if (pending.request.sent + allowed < pending.due) {
        const auto when = pending.request.sent + allowed;
        pending.deadline = thread().runAt(
            when, [this, self = shared_from_this(), id = pending.request.id, inbox = pending.request.replyTo] {
                for (Pending& waiting : m_pending) {
                    if (waiting.answered || waiting.request.id != id || waiting.request.replyTo != inbox)
                        continue;
                    waiting.answered = true; // it lands all the same, later
                    answer(waiting.request, fail(ErrorCode::OperationTimeout, pathOf(waiting.request.operation).str()));
                    return;
                }
            });
    }
    m_pending.push_back(std::move(pending));
    if (!m_nextDue)
        m_nextDue = thread().runAt(m_pending.front().due, [this, self = shared_from_this()] { runDue(); });
}

void EmbeddedConnection::runDue()
{
    m_nextDue = 0;
    while (!m_pending.empty() && m_pending.front().due <= Clock::now()) {
        const Pending pending = std::move(m_pending.front());
        m_pending.pop_front();
        thread().cancel(pending.deadline);
        carryOut(pending.request, !pending.answered);
    }
    if (!m_pending.empty() && !m_nextDue)
        m_nextDue = thread().runAt(m_pending.front().due, [this, self = shared_from_this()] { runDue(); });
}

void EmbeddedConnection::carryOut(const Request& request, bool mayAnswer)
{
    Result<ReplyBody> reply = result(request.operation);
    m_status.lastProof = SessionStatus::Clock::now();
    if (m_loseNextReply && mutates(request.operation)) {
        m_loseNextReply = false;
        reply = fail(ErrorCode::ConnectionLoss, pathOf(request.operation).str(), "reply lost");
    }
    const bool refused = !reply && reply.error().code == ErrorCode::AuthFailed;
    if (mayAnswer)
        answer(request, std::move(reply));
    if (refused) { // the server ends the session of whoever comes with a scheme it does not know
        failPending(ErrorCode::ConnectionLoss);
        endSession();
        publish(ConnectionState::AuthFailed, lost(ErrorCode::AuthFailed));
    }
}

Result<ReplyBody> EmbeddedConnection::result(const Operation& operation)
{
    if (m_serverReadOnly && mutates(operation))
        return fail(ErrorCode::ServerReadOnly, pathOf(operation).str());
    Result<ReplyBody> reply = m_server.apply(m_session, operation);
    if (const auto* auth = std::get_if<op::AddAuth>(&operation); auth && reply)
        m_credentials.push_back({auth->scheme, auth->secret});
    return reply;
}

void EmbeddedConnection::answer(const Request& request, Result<ReplyBody> result)
{
    const auto& inbox = request.replyTo ? request.replyTo : m_events;
    if (inbox)
        inbox->push(Reply{request.id, m_epoch, std::move(result)});
}

void EmbeddedConnection::probe(Clock::time_point asked)
{
    if (!isUsable(m_status.state))
        return;
    m_status.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - asked);
    m_status.lastProof = SessionStatus::Clock::now();
    if (m_events)
        m_events->push(SessionChanged{m_status, m_epoch});
}

void EmbeddedConnection::close()
{
    if (m_status.state == ConnectionState::Closed)
        return;
    m_server.detach(this);
    thread().cancel(std::exchange(m_lease, 0));
    failPending(ErrorCode::Closing);
    endSession();
    m_status.nextAttempt.reset();
    publish(ConnectionState::Closed);
}

void EmbeddedConnection::fire(const Path& path, WatchEvent what)
{
    m_events->push(WatchFired{path, what, m_epoch});
}

void EmbeddedConnection::disconnect()
{
    if (!isUsable(m_status.state))
        return;
    failPending(ErrorCode::ConnectionLoss);
    m_server.tree().dropWatches(m_session);
    publish(ConnectionState::Suspended, lost(ErrorCode::ConnectionLoss));
    m_lease = thread().runAfter(m_status.timeout, [this, self = shared_from_this()] { leaseOver(); });
}

void EmbeddedConnection::leaseOver()
{
    m_lease = 0;
    endSession();
    publish(ConnectionState::Lost, lost(ErrorCode::SessionExpired));
}

void EmbeddedConnection::reconnect()
{
    if (m_status.state != ConnectionState::Suspended && m_status.state != ConnectionState::Lost)
        return;
    thread().cancel(std::exchange(m_lease, 0));
    if (m_status.state == ConnectionState::Suspended && !m_session)
        leaseOver(); // it was expired meanwhile; the server says so now
    ++m_epoch;
    if (m_session)
        publish(m_serverReadOnly ? ConnectionState::ReadOnly : ConnectionState::Connected);
    else
        openSession();
}

void EmbeddedConnection::expire()
{
    if (m_status.state == ConnectionState::Suspended && m_session) {
        m_server.endSession(std::exchange(m_session, 0)); // not known here before reconnect() or the lease's end
    } else if (isUsable(m_status.state)) {
        failPending(ErrorCode::ConnectionLoss);
        leaseOver();
        ++m_epoch;
        openSession();
    }
}

void EmbeddedConnection::setServerReadOnly(bool readOnly)
{
    if (std::exchange(m_serverReadOnly, readOnly) == readOnly || !isUsable(m_status.state))
        return;
    // Another server, hence another handle. What the read-only server lent as a session is no session for the others.
    failPending(ErrorCode::ConnectionLoss);
    m_server.tree().dropWatches(m_session);
    ++m_epoch;
    if (readOnly) {
        publish(ConnectionState::ReadOnly);
    } else {
        endSession();
        openSession();
    }
}

void EmbeddedConnection::failPending(ErrorCode code)
{
    thread().cancel(std::exchange(m_nextDue, 0));
    for (const Pending& pending : std::exchange(m_pending, {})) {
        thread().cancel(pending.deadline);
        if (!pending.answered)
            answer(pending.request, fail(code, pathOf(pending.request.operation).str()));
    }
}

void EmbeddedConnection::publish(ConnectionState state, std::optional<Error> reason)
{
    const auto now = SessionStatus::Clock::now();
    if (m_status.state != state || m_status.since == SessionStatus::Clock::time_point())
        m_status.since = now;
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (isUsable(state))
        m_status.lastProof = now;
    if (m_events)
        m_events->push(SessionChanged{m_status, m_epoch});
}

} // namespace registry
