// SPDX-License-Identifier: GPL-3.0-or-later
// ZooKeeperEngine, second half: proof of life, the lease, and what happens when either ends.
#include "backend/zookeeper/ZooKeeperEngine.h"

#include <algorithm>
#include <utility>

namespace registry {

namespace {

constexpr std::chrono::milliseconds shortestWindow{250}; // a garbage collection is no outage
constexpr std::chrono::seconds roundTripShownEvery{5};
constexpr std::chrono::milliseconds reopenPause{1000};

} // namespace

// A frozen server is left after interval + 2 windows = a third of the timeout, when it froze right after an answer.
ZooKeeperEngine::Milliseconds ZooKeeperEngine::probeInterval() const
{
    return m_timeout / 6;
}

ZooKeeperEngine::Milliseconds ZooKeeperEngine::probeWindow() const
{
    return std::max(m_timeout / 12, shortestWindow);
}

void ZooKeeperEngine::onHandleState(Epoch serial, HandleState state)
{
    if (!m_handle || serial != m_serial)
        return;
    switch (state) {
    case HandleState::Connected:
    case HandleState::ReadOnly:
        onConnected(state == HandleState::ReadOnly);
        break;
    case HandleState::Expired:
        onExpired();
        break;
    case HandleState::AuthFailed:
        onAuthFailed();
        break;
    case HandleState::Disconnected:
        if (m_phase == Phase::Connected)
            suspend(Error{ErrorCode::ConnectionLoss, {}, nativeCode(ErrorCode::ConnectionLoss),
                m_status.server + ": the connection broke"});
        else if (m_phase == Phase::Opening || m_phase == Phase::Proving)
            attemptFailed(Error{ErrorCode::NotServing, {}, 0, m_status.server + ": closed while connecting"});
        break;
    }
}

/// Takes the handle out of submit()'s reach and answers what is under way.
void ZooKeeperEngine::detachHandle(ErrorCode pendingCode)
{
    const std::lock_guard lock(m_mutex);
    m_usable = nullptr;
    if (m_handle) {
        m_handle->mute();
        m_handle->pending().failAll(pendingCode);
    }
}

/// From Connected to Suspended: leave this server with the session alive, and look for another at once.
void ZooKeeperEngine::suspend(Error reason)
{
    const BootTime now = BootClock::now();
    m_leaseEnd = std::max(m_leaseEnd, m_handle->pending().lastProof() + m_timeout);
    detachHandle(ErrorCode::ConnectionLoss);
    m_avoid = m_handle->target().address;
    retire(std::move(m_handle), ClientHandle::End::HandleOnly);
    setState(ConnectionState::Suspended, std::move(reason));
    m_rotation.broke(m_connectedSince, now);
    schedule(now);
}

/// The session is over (the server says so, or gave another): forget it and say Lost.
void ZooKeeperEngine::loseSession(Error reason)
{
    saveSession({});
    m_leaseOver = false;
    m_status.sessionId = 0;
    m_status.timeout = Milliseconds(0);
    setState(ConnectionState::Lost, std::move(reason));
    publish();
}

void ZooKeeperEngine::onExpired()
{
    const BootTime now = BootClock::now();
    const bool wasConnected = m_phase == Phase::Connected;
    detachHandle(ErrorCode::SessionExpired);
    retire(std::move(m_handle), ClientHandle::End::HandleOnly);
    loseSession(Error{
        ErrorCode::SessionExpired, {}, nativeCode(ErrorCode::SessionExpired), "the server has expired the session"});
    if (wasConnected)
        m_rotation.broke(m_connectedSince, now);
    if (now - m_reopened < reopenPause) { // somebody expires us as fast as we come back; the servers are well
        schedule(now);
        return;
    }
    m_reopened = now;
    openHandle(); // this server has just spoken to us: no need to look for one
}

void ZooKeeperEngine::onAuthFailed()
{
    detachHandle(ErrorCode::AuthFailed);
    {
        const std::lock_guard lock(m_mutex);
        m_addedAuth.clear();
    }
    retire(std::move(m_handle), ClientHandle::End::HandleOnly);
    saveSession({}); // the server has ended it
    m_status.sessionId = 0;
    m_status.timeout = Milliseconds(0);
    setState(ConnectionState::AuthFailed,
        Error{ErrorCode::AuthFailed, {}, nativeCode(ErrorCode::AuthFailed),
            "the server knows no such authentication scheme"});
    m_rotation.failed();
    m_status.attempt = m_rotation.failuresInRow();
    schedule(BootClock::now());
}

void ZooKeeperEngine::sendProbe(BootTime now)
{
    m_probe = {true, now, now, 0};
    sendInternal(op::Exists{}, m_timeout, [this, serial = m_serial, now](const Result<ReplyBody>& result) {
        post([=, this] { probeAnswered(serial, now, result); });
    });
}

void ZooKeeperEngine::probeAnswered(Epoch serial, BootTime sentAt, const Result<ReplyBody>& result)
{
    if (m_phase != Phase::Connected || serial != m_serial || !m_probe.underWay || m_probe.sentAt != sentAt)
        return;
    m_probe.underWay = false;
    m_probeDue = std::max(BootClock::now(), sentAt + probeInterval());
    if (!result && result.error().code != ErrorCode::NoNode && retryClass(result.error().code) != Retry::No)
        return; // the handle is about to tell its state; if it does not, the next probe will
    const auto now = BootClock::now();
    m_leaseEnd = std::max(m_leaseEnd, m_handle->pending().lastProof() + m_timeout);
    if (now - m_roundTripShown < roundTripShownEvery)
        return;
    m_roundTripShown = now;
    m_status.roundTrip =
        std::chrono::duration_cast<std::chrono::microseconds>(m_handle->pending().lastHeard() - sentAt);
    m_status.lastProof = SessionStatus::Clock::now();
}

void ZooKeeperEngine::checkProbe(BootTime now)
{
    if (!m_probe.underWay) {
        if (now >= m_probeDue)
            sendProbe(now);
        return;
    }
    if (now < m_probe.windowStart + probeWindow())
        return;
    // Behind a big answer on a thin line the probe's own comes late: any answer and any byte is a sign of life.
    const auto silence = m_handle->socket().silence();
    const bool alive = m_handle->pending().lastHeard() > m_probe.windowStart
        || (silence && *silence < std::chrono::duration_cast<Milliseconds>(now - m_probe.windowStart));
    m_probe.windowStart = now;
    m_probe.misses = alive ? 0 : m_probe.misses + 1;
    if (alive)
        m_leaseEnd = std::max(m_leaseEnd, now - (silence ? *silence : Milliseconds(0)) + m_timeout - probeWindow());
    if (m_probe.misses >= 2)
        suspend(Error{ErrorCode::ConnectTimeout, {}, 0, m_status.server + ": two probes were not answered"});
}

void ZooKeeperEngine::checkLease(BootTime now)
{
    if (m_session.id == 0 || m_leaseOver)
        return;
    if (m_phase == Phase::Connected)
        m_leaseEnd = std::max(m_leaseEnd, m_handle->pending().lastProof() + m_timeout);
    if (now < m_leaseEnd)
        return;
    // Only the server can end a session; but nobody may count on it any more. The id is kept: if a server still knows
    // it, so much the better.
    Error reason{ErrorCode::SessionExpired, {}, 0, "no sign of life for the length of the session timeout"};
    if (m_phase == Phase::Connected)
        suspend(reason); // after a suspend of the machine, for one: the connection is older than the lease
    m_leaseOver = true;
    setState(ConnectionState::Lost, std::move(reason));
    publish();
}

} // namespace registry
