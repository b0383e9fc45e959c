// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ZooKeeperEngine.h"

#include <algorithm>
#include <random>
#include <utility>

namespace registry {

namespace {

constexpr std::chrono::milliseconds closePatience{1000}; // then Closed is said although the link is still frozen

} // namespace

ZooKeeperEngine::ZooKeeperEngine(ConnectionProfile profile, HostResolver::LookUp lookUp)
    : m_profile(std::move(profile))
    , m_endpoint(std::get<ZooKeeperEndpoint>(m_profile.endpoint))
    , m_defaultDeadline(m_profile.sessionTimeout)
    , m_rotation(m_endpoint.hosts.size(), std::random_device{}())
    , m_hostErrors(m_endpoint.hosts.size())
    , m_resolver(std::move(lookUp))
{
}

ZooKeeperEngine::~ZooKeeperEngine()
{
    close();
    if (m_thread.joinable())
        m_thread.join();
    m_hurry.store(true);
}

void ZooKeeperEngine::start(std::shared_ptr<Inbox> events)
{
    const std::lock_guard lock(m_mutex);
    if (m_events || m_closeAsked)
        return;
    m_events = std::move(events);
    m_thread = std::thread([this] { run(); });
}

void ZooKeeperEngine::submit(
    RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline)
{
    std::unique_lock lock(m_mutex);
    std::shared_ptr<Inbox> inbox = replyTo ? std::move(replyTo) : m_events;
    if (m_usable == nullptr) {
        lock.unlock();
        if (inbox)
            inbox->push(Reply{id, m_epoch.load(), fail(ErrorCode::NoConnection, pathOf(operation).str())});
        return;
    }
    if (const auto* auth = std::get_if<op::AddAuth>(&operation)) {
        Credential credential{auth->scheme, auth->secret};
        if (std::find(m_addedAuth.begin(), m_addedAuth.end(), credential) == m_addedAuth.end())
            m_addedAuth.push_back(std::move(credential));
    }
    PendingRequest request;
    request.id = id;
    request.inbox = std::move(inbox);
    request.deadline = BootClock::now() + (deadline.count() > 0 ? deadline : m_defaultDeadline);
    const BootTime due = request.deadline;
    m_usable->submit(std::move(request), operation);
    lock.unlock();
    if (due < m_wakeAt.load())
        m_alarm.ring();
}

void ZooKeeperEngine::answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo)
{
    std::shared_ptr<Inbox> inbox = replyTo;
    if (!inbox) {
        const std::lock_guard lock(m_mutex);
        inbox = m_events;
    }
    if (inbox)
        inbox->push(Reply{id, m_epoch.load(), std::move(result)});
}

SessionSecret ZooKeeperEngine::session() const
{
    const std::lock_guard lock(m_mutex);
    return m_sharedSession;
}

void ZooKeeperEngine::saveSession(SessionSecret session)
{
    m_session = session;
    const std::lock_guard lock(m_mutex);
    m_sharedSession = std::move(session);
}

void ZooKeeperEngine::probe()
{
    post([this] {
        const BootTime now = BootClock::now();
        m_roundTripShown = {}; // somebody asked: the next answer is shown
        if (m_phase == Phase::Connected && !m_probe.underWay)
            sendProbe(now);
        else if (m_phase == Phase::Waiting)
            m_nextAttempt = std::min(m_nextAttempt, m_rotation.next(now, Milliseconds(0)).at);
    });
}

void ZooKeeperEngine::close()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_closeAsked, true))
            return;
    }
    post([this] { beginClose(); });
}

void ZooKeeperEngine::post(std::function<void()> message)
{
    {
        const std::lock_guard lock(m_messageMutex);
        m_messages.push_back(std::move(message));
    }
    m_alarm.ring();
}

void ZooKeeperEngine::sessionStateChanged(Epoch serial, HandleState state)
{
    post([this, serial, state] { onHandleState(serial, state); });
}

void ZooKeeperEngine::watchFired(const WatchFired& event)
{
    // Straight into the inbox, on the completion thread, so that it stays in front of the replies behind it. m_events
    // does not change once the engine runs.
    m_events->push(event);
}

void ZooKeeperEngine::run()
{
    setState(ConnectionState::Connecting, std::nullopt);
    schedule(BootClock::now());
    while (m_phase != Phase::Closed) {
        publish();
        // First "ring for every deadline", then look what is due, then sleep: no request slips in between unseen.
        m_wakeAt.store(BootTime::max());
        const BootTime wake = nextWake();
        m_wakeAt.store(wake);
        m_alarm.sleepUntil(wake);
        std::vector<std::function<void()>> messages;
        {
            const std::lock_guard lock(m_messageMutex);
            messages.swap(m_messages);
        }
        for (const auto& message : messages) {
            if (m_phase != Phase::Closed)
                message();
        }
        onTime(BootClock::now());
    }
}

BootTime ZooKeeperEngine::nextWake() const
{
    BootTime wake = BootTime::max();
    switch (m_phase) {
    case Phase::Waiting:
        wake = m_nextAttempt;
        break;
    case Phase::Gate:
    case Phase::Opening:
        wake = BootClock::now() + Milliseconds(10);
        break;
    case Phase::Connected:
        wake = m_probe.underWay ? m_probe.windowStart + probeWindow() : m_probeDue;
        break;
    case Phase::Proving:
    case Phase::Closing:
        wake = m_phaseEnd;
        break;
    case Phase::Preflight:
    case Phase::Closed:
        break;
    }
    if (m_session.id != 0 && !m_leaseOver && m_phase != Phase::Closing)
        wake = std::min(wake, m_leaseEnd);
    if (m_handle) {
        if (const auto deadline = m_handle->pending().earliestDeadline())
            wake = std::min(wake, *deadline);
    }
    return wake;
}

void ZooKeeperEngine::onTime(BootTime now)
{
    if (m_handle)
        m_handle->pending().expire(now);
    if (m_phase == Phase::Connected)
        checkProbe(now);
    if (m_phase != Phase::Closing && m_phase != Phase::Closed)
        checkLease(now);
    if (m_phase == Phase::Waiting && now >= m_nextAttempt)
        beginAttempt(now);
    else if (m_phase == Phase::Gate)
        enterGate(now);
    else if (m_phase == Phase::Opening)
        watchOpening(now);
    else if (m_phase == Phase::Proving && now >= m_phaseEnd)
        attemptFailed(Error{ErrorCode::ConnectTimeout, {}, 0, m_status.server + ": the first read was not answered"});
    else if (m_phase == Phase::Closing && now >= m_phaseEnd)
        finishClose();
}

void ZooKeeperEngine::setState(ConnectionState state, std::optional<Error> reason)
{
    if (m_status.state != state || m_status.since == SessionStatus::Clock::time_point{}) {
        m_status.state = state;
        m_status.since = SessionStatus::Clock::now();
    }
    m_status.reason = std::move(reason);
}

void ZooKeeperEngine::publish()
{
    const Epoch epoch = m_epoch.load();
    if (m_published && m_published->first == m_status && m_published->second == epoch)
        return;
    m_published.emplace(m_status, epoch);
    m_events->push(SessionChanged{m_status, epoch});
}

void ZooKeeperEngine::retire(std::unique_ptr<ClientHandle> handle, ClientHandle::End end)
{
    handle->mute();
    // The closer owns it from here; std::function wants a copyable callable.
    auto shared = std::shared_ptr<ClientHandle>(std::move(handle));
    m_closer.post([this, shared = std::move(shared), end] { shared->shutDown(end, m_hurry); });
}

void ZooKeeperEngine::beginClose()
{
    if (m_phase == Phase::Closing || m_phase == Phase::Closed)
        return;
    if (m_preflight)
        m_preflight->cancel();
    m_hurry.store(true);
    detachHandle(ErrorCode::Closing);
    if (!m_handle) {
        finishClose();
        return;
    }
    m_phase = Phase::Closing;
    m_phaseEnd = BootClock::now() + closePatience;
    retire(std::move(m_handle), ClientHandle::End::Session);
    m_closer.post([this] {
        post([this] {
            if (m_phase == Phase::Closing)
                finishClose();
        });
    });
}

void ZooKeeperEngine::finishClose()
{
    m_phase = Phase::Closed;
    setState(ConnectionState::Closed, std::nullopt);
    m_status.nextAttempt.reset();
    publish();
}

} // namespace registry
