// SPDX-License-Identifier: GPL-3.0-or-later
// ZooKeeperEngine, first half: from nothing to Connected.
#include "backend/zookeeper/ZooKeeperEngine.h"

#include "backend/zookeeper/Handshake.h"

#include <algorithm>
#include <utility>

namespace registry {

namespace {

constexpr std::chrono::milliseconds preflightPatience{2000};
constexpr std::chrono::milliseconds hastyPreflightPatience{1000}; // while a lease runs there may be better servers
constexpr std::chrono::milliseconds gatePatience{1000};
constexpr std::chrono::milliseconds authFailedPause{15'000};

/// Resolves `host` and shakes hands with its addresses until one serves; `avoid` is tried last.
Result<ClientHandle::Target> findServer(HostResolver& resolver, const HostPort& host, const std::string& avoid,
    std::chrono::milliseconds patience, const Cancellation& cancellation)
{
    auto addresses = resolver.resolve(host.host, cancellation);
    if (!addresses)
        return tl::unexpected(std::move(addresses.error()));
    std::stable_partition(
        addresses->begin(), addresses->end(), [&](const std::string& address) { return address != avoid; });
    std::optional<Error> first;
    for (const std::string& address : *addresses) {
        auto probed = probeServer(address, host.port, patience, cancellation);
        if (probed)
            return ClientHandle::Target{address, host.port, {}};
        if (!first) {
            first = probed.error();
            first->detail = toString(HostPort{address, host.port}) + ": " + first->detail;
        }
    }
    return tl::unexpected(*std::move(first)); // a name resolves to one address at least
}

} // namespace

void ZooKeeperEngine::schedule(BootTime now)
{
    m_phase = Phase::Waiting;
    // As long as there is a session to save we try more often: a lease/6, at least every second.
    const Milliseconds cap =
        leaseRuns(now) ? std::max(Milliseconds(1000), m_timeout / 6) : AddressRotation::longestPause;
    const AddressRotation::Attempt attempt = m_rotation.next(now, cap);
    m_host = attempt.host;
    m_nextAttempt = attempt.at;
    if (m_status.state == ConnectionState::AuthFailed) // the same credentials will fail again
        m_nextAttempt = std::max(m_nextAttempt, now + authFailedPause);
    m_status.nextAttempt.reset();
    if (m_nextAttempt > now) {
        const auto wait = std::chrono::duration_cast<SessionStatus::Clock::duration>(m_nextAttempt - now);
        m_status.nextAttempt = SessionStatus::Clock::now() + wait;
    }
}

void ZooKeeperEngine::beginAttempt(BootTime now)
{
    m_phase = Phase::Preflight;
    m_rotation.started(m_host, now);
    const HostPort& host = m_endpoint.hosts[m_host];
    m_status.server = toString(host);
    m_status.nextAttempt.reset();
    m_preflight = std::make_shared<Cancellation>();
    const Milliseconds patience =
        leaseRuns(now) && m_endpoint.hosts.size() > 1 ? hastyPreflightPatience : preflightPatience;
    m_connector.post(
        [this, attempt = ++m_attempt, index = m_host, host, avoid = m_avoid, patience, cancellation = m_preflight] {
            auto target = findServer(m_resolver, host, avoid, patience, *cancellation);
            post([this, attempt, index, target = std::move(target)] { preflightDone(attempt, index, target); });
        });
}

void ZooKeeperEngine::preflightDone(int attempt, std::size_t host, Result<ClientHandle::Target> target)
{
    if (m_phase != Phase::Preflight || attempt != m_attempt)
        return;
    m_preflight.reset();
    if (!target) {
        m_hostErrors[host] = target.error().code;
        attemptFailed(std::move(target.error()));
        return;
    }
    m_hostErrors[host].reset();
    m_target = *std::move(target);
    m_target.chroot = m_endpoint.chroot;
    openHandle();
}

void ZooKeeperEngine::openHandle()
{
    m_status.server = toString(HostPort{m_target.address, m_target.port});
    m_handle = std::make_unique<ClientHandle>(++m_serial, m_target, *this);
    m_phase = Phase::Gate;
    const BootTime now = BootClock::now();
    m_phaseEnd = now + gatePatience;
    enterGate(now);
}

void ZooKeeperEngine::enterGate(BootTime now)
{
    if (!m_handle->socket().tryEnter() && now < m_phaseEnd)
        return;
    m_phase = Phase::Opening;
    m_phaseEnd = now + openPatience(now);
    if (auto opened = m_handle->open(m_profile.sessionTimeout, m_session); !opened)
        attemptFailed(std::move(opened.error()));
}

ZooKeeperEngine::Milliseconds ZooKeeperEngine::openPatience(BootTime now) const
{
    const Milliseconds longest(5000);
    if (!leaseRuns(now))
        return longest;
    // A server that is just ending the session may never answer; one that is slow gets more time at every attempt.
    const Milliseconds first = std::max(Milliseconds(500), m_timeout / 12);
    return std::min(longest, first * (1 << std::min(m_rotation.failuresInRow(), 4)));
}

void ZooKeeperEngine::watchOpening(BootTime now)
{
    SocketTracker& socket = m_handle->socket();
    if (!socket.isClaimed()) {
        if (socket.claim())
            socket.leave();
    } else if (!socket.isOpen() && m_handle->state() == HandleState::Disconnected) {
        attemptFailed(
            Error{ErrorCode::NotServing, {}, 0, m_status.server + ": closed while the session was being made"});
        return;
    }
    if (now >= m_phaseEnd)
        attemptFailed(Error{ErrorCode::ConnectTimeout, {}, 0, m_status.server + ": no session in time"});
}

/// Gives up a handle that never became Connected.
void ZooKeeperEngine::abandonHandle()
{
    if (!m_handle)
        return;
    m_avoid = m_handle->target().address;
    const HandleState state = m_handle->state();
    const bool connected = state == HandleState::Connected || state == HandleState::ReadOnly;
    // A session of its own, not used by anybody, ends with it; the one to be saved must not.
    const bool ours = m_session.id != 0;
    retire(std::move(m_handle), connected && !ours ? ClientHandle::End::Session : ClientHandle::End::HandleOnly);
}

bool ZooKeeperEngine::isWrongEverywhere() const
{
    return std::all_of(m_hostErrors.begin(), m_hostErrors.end(), [](const std::optional<ErrorCode>& code) {
        return code == ErrorCode::NameNotResolved || code == ErrorCode::NotZooKeeper;
    });
}

void ZooKeeperEngine::attemptFailed(Error error)
{
    abandonHandle();
    m_rotation.failed();
    m_status.attempt = m_rotation.failuresInRow();
    const ConnectionState state = m_status.state;
    if (state == ConnectionState::Connecting || state == ConnectionState::Failed)
        setState(isWrongEverywhere() ? ConnectionState::Failed : ConnectionState::Connecting, std::move(error));
    else
        setState(state, std::move(error));
    schedule(BootClock::now());
}

void ZooKeeperEngine::onConnected(bool readOnly)
{
    if (m_phase != Phase::Opening)
        return;
    SocketTracker& socket = m_handle->socket();
    socket.claim();
    socket.leave();
    const SessionSecret session = m_handle->session();
    const Milliseconds timeout = m_handle->negotiatedTimeout();
    if (session.id == 0 || timeout.count() <= 0 || timeout > saneSessionTimeout) {
        m_hostErrors[m_host] = ErrorCode::NotZooKeeper;
        attemptFailed(Error{ErrorCode::NotZooKeeper, {}, 0, m_status.server + ": an impossible session"});
        return;
    }
    const BootTime now = BootClock::now();
    m_phase = Phase::Proving;
    m_phaseEnd = now + openPatience(now);
    const Milliseconds patience = openPatience(now) * 2; // the phase ends first
    std::vector<Credential> credentials = m_profile.credentials;
    {
        const std::lock_guard lock(m_mutex);
        credentials.insert(credentials.end(), m_addedAuth.begin(), m_addedAuth.end());
    }
    const Epoch serial = m_serial;
    for (const Credential& credential : credentials) {
        sendInternal(op::AddAuth{credential.scheme, credential.secret}, patience,
            [this, serial](const Result<ReplyBody>& result) { post([=, this] { authAnswered(serial, result); }); });
    }
    // A server that lags behind must not show the past after a hand-over (trap 24). Answers come in order, so the
    // probe's proves that the sync is through.
    if (m_session.id != 0 && !readOnly)
        sendInternal(op::Sync{}, patience, [](const Result<ReplyBody>&) {});
    sendInternal(op::Exists{}, patience,
        [this, serial, now](const Result<ReplyBody>& result) { post([=, this] { proven(serial, now, result); }); });
}

void ZooKeeperEngine::sendInternal(
    const Operation& operation, Milliseconds deadline, std::function<void(Result<ReplyBody>)> done)
{
    PendingRequest request;
    request.internal = std::move(done);
    request.deadline = BootClock::now() + deadline;
    m_handle->submit(std::move(request), operation);
}

void ZooKeeperEngine::authAnswered(Epoch serial, const Result<ReplyBody>& result)
{
    if (m_handle && serial == m_serial && !result && result.error().code == ErrorCode::AuthFailed)
        onAuthFailed();
}

void ZooKeeperEngine::proven(Epoch serial, BootTime sentAt, const Result<ReplyBody>& result)
{
    if (m_phase != Phase::Proving || serial != m_serial)
        return;
    // NoNode (of a chroot) is an answer as good as any.
    if (!result && result.error().native > -100 && result.error().code != ErrorCode::NoNode) {
        attemptFailed(result.error());
        return;
    }
    becomeConnected(sentAt);
}

void ZooKeeperEngine::becomeConnected(BootTime sentAt)
{
    const SessionSecret session = m_handle->session();
    if (m_session.id != 0 && m_session.id != session.id)
        loseSession(Error{ErrorCode::SessionExpired, {}, 0, "the server gave another session"}); // trap 12
    const BootTime now = BootClock::now();
    saveSession(session);
    m_timeout = m_handle->negotiatedTimeout();
    m_leaseEnd = sentAt + m_timeout;
    m_leaseOver = false;
    m_phase = Phase::Connected;
    m_connectedSince = now;
    m_avoid.clear();
    m_hostErrors.assign(m_hostErrors.size(), std::nullopt);
    m_probe = {};
    m_probeDue = now + probeInterval();
    m_roundTripShown = now;
    m_status.sessionId = session.id;
    m_status.timeout = m_timeout;
    m_status.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(now - sentAt);
    m_status.lastProof = SessionStatus::Clock::now();
    m_status.attempt = 0;
    m_status.nextAttempt.reset();
    const bool readOnly = m_handle->state() == HandleState::ReadOnly;
    setState(readOnly ? ConnectionState::ReadOnly : ConnectionState::Connected, std::nullopt);
    m_handle->adopt(m_epoch.load() + 1);
    // In one step for submit(): whoever hears "Connected" can send, and no reply overtakes the word.
    const std::lock_guard lock(m_mutex);
    m_epoch.store(m_handle->epoch());
    publish();
    m_usable = m_handle.get();
    m_defaultDeadline = m_timeout;
}

} // namespace registry
