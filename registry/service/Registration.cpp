// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Registration.h"

#include "session/OnDone.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace registry {

namespace {

Q_LOGGING_CATEGORY(serviceLog, "registry.service", QtWarningMsg)

constexpr int firstBackoffMs = 100;
constexpr int longestBackoffMs = 15'000;

/// Full jitter, so that a thousand services do not come back in step.
int backoffMs(int failures)
{
    const int ceiling = std::min(longestBackoffMs, firstBackoffMs << std::min(failures, 10));
    return firstBackoffMs / 2 + static_cast<int>(QRandomGenerator::global()->bounded(ceiling));
}

bool isHopeless(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoAuth:
    case ErrorCode::InvalidAcl:
    case ErrorCode::NoChildrenForEphemerals:
    case ErrorCode::BadArguments:
    case ErrorCode::BadPath:
    case ErrorCode::TooLarge:
    case ErrorCode::ReadOnly:
        return true;
    default:
        return false;
    }
}

} // namespace

Registration::Registration(Session& session, Path path, Data data, Acl acl, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
    , m_data(std::move(data))
    , m_acl(std::move(acl))
{
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, [this] { isRunning() ? attempt() : withdraw(); });
    m_amend.setSingleShot(true);
    m_amend.callOnTimeout(this, &Registration::amend);
    connect(&session, &Session::statusChanged, this, &Registration::onStatus);
    connect(&session, &Session::watchFired, this, &Registration::onWatch);
    connect(&session.cache(), &NodeCache::changed, this, &Registration::onChanged);
}

Registration::~Registration() = default;

void Registration::start()
{
    if (m_state == State::Refused && isUsable(m_session.status().state)) {
        setState(State::Wanted); // asked again: another identity may have been added, the obstacle removed
        attempt();
        return;
    }
    if (isRunning())
        return;
    m_keepAway = false;
    m_withdrawing = false;
    m_failures = 0;
    m_timesMade = 0;
    setState(State::Wanted);
    m_hold = m_session.watchHub().hold(m_path, InterestData);
    if (isUsable(m_session.status().state))
        attempt();
}

void Registration::stop()
{
    if (!isRunning())
        return;
    m_retry.stop();
    m_hold.release();
    m_failures = 0;
    m_withdrawing = true;
    setState(State::Stopped);
    if (!m_busy) // else what is under way ends first, and leads to withdraw()
        withdraw();
}

void Registration::keepAway()
{
    stop();
    m_keepAway = true;
    if (!m_hold)
        m_hold = m_session.watchHub().hold(m_path, InterestData);
    onChanged(); // it may be known already that something is there
}

void Registration::setData(Data data)
{
    m_data = std::move(data);
    onChanged();
}

void Registration::setState(State state, std::optional<Error> error)
{
    m_error = std::move(error);
    if (state != State::Retrying)
        m_retry.stop();
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void Registration::onStatus(const SessionStatus& status)
{
    const bool wasConnected = std::exchange(m_connected, status.state == ConnectionState::Connected);
    if (!isRunning()) {
        if (status.state == ConnectionState::Closed)
            endWithdrawal();
        else if (m_connected && !wasConnected && m_withdrawing && !m_busy)
            withdraw();
        return;
    }
    const bool over = status.state == ConnectionState::Lost || status.state == ConnectionState::Closed;
    if (over && m_state == State::Registered)
        setState(
            State::Retrying, Error{ErrorCode::SessionExpired, m_path.str(), nativeCode(ErrorCode::SessionExpired), {}});
    if (!m_connected || (wasConnected && m_owner == status.sessionId))
        return; // a mere probe's answer
    m_failures = 0;
    if (m_state == State::Registered && m_owner == status.sessionId)
        verify(); // somebody may have deleted it while we were away
    else
        attempt();
}

void Registration::onWatch(const WatchFired& fired)
{
    if (!isRunning() || fired.path != m_path)
        return;
    if (fired.what == WatchEvent::Deleted)
        attempt();
}

void Registration::onChanged()
{
    if (m_busy || m_amend.isActive() || !isUsable(m_session.status().state))
        return;
    const NodeEntry* entry = m_session.cache().find(m_path);
    if (!entry || entry->stat.stale)
        return;
    if (m_state == State::Registered && entry->gone) {
        verify();
        return;
    }
    const bool present = !entry->gone && entry->stat.value;
    const bool altered = m_state == State::Registered && present && entry->stat.value->ephemeralOwner == m_owner
        && entry->data.value && !entry->data.stale && *entry->data.value != m_data;
    const bool unwanted = m_state == State::Stopped && m_keepAway && present;
    if (!altered && !unwanted)
        return;
    if (m_sinceAmended.isValid() && m_sinceAmended.elapsed() > longestBackoffMs)
        m_amends = 0;
    m_amend.start(m_amends++ == 0 ? 0 : backoffMs(m_amends));
}

void Registration::amend()
{
    const NodeEntry* entry = m_session.cache().find(m_path);
    if (m_busy || !entry || entry->gone || !entry->stat.value || !isUsable(m_session.status().state))
        return;
    const std::int32_t version = entry->stat.value->version;
    Operation write = op::Delete{m_path, version};
    if (m_state == State::Registered && entry->data.value && *entry->data.value != m_data)
        write = op::SetData{m_path, m_data, version};
    else if (m_state != State::Stopped || !m_keepAway)
        return;
    m_busy = true;
    m_sinceAmended.start();
    onDone(m_session.apply(std::move(write)), this, [this](const Result<ReplyBody>& result) {
        m_busy = false;
        const ErrorCode code = result ? ErrorCode::Ok : result.error().code;
        if (code != ErrorCode::Ok)
            qCWarning(serviceLog) << "cannot put right" << m_path.str().c_str() << name(code).data();
        if (isRunning() && (m_again || code == ErrorCode::NoNode)) {
            m_again = false;
            verify();
        } else if (!isRunning() && m_withdrawing) {
            withdraw();
        } else if (!isHopeless(code)) {
            onChanged(); // another change may have come meanwhile
        }
    });
}

void Registration::attempt()
{
    if (!isRunning() || !isUsable(m_session.status().state))
        return;
    if (std::exchange(m_busy, true)) {
        m_again = true;
        return;
    }
    m_retry.stop();
    onDone(m_session.apply(op::Create{m_path, m_data, m_acl, CreateMode::Ephemeral}), this,
        [this](const Result<ReplyBody>& result) { created(result); });
}

void Registration::created(const Result<ReplyBody>& result)
{
    m_busy = false;
    if (!isRunning()) {
        withdraw();
    } else if (result) {
        m_owner = m_session.status().sessionId;
        m_failures = 0;
        ++m_timesMade;
        setState(State::Registered);
        Q_EMIT made();
        if (std::exchange(m_again, false))
            verify();
        else
            onChanged(); // setData() may have come meanwhile
    } else if (result.error().code == ErrorCode::NoNode) {
        m_missingParents = {m_path.parent()};
        createParent();
    } else if (result.error().code == ErrorCode::NodeExists || result.error().code == ErrorCode::Conflict) {
        verify(); // ours from an attempt whose answer was lost, an old session's, or somebody else's
    } else if (isHopeless(result.error().code)) {
        setState(State::Refused, result.error());
    } else {
        retryLater(result.error());
    }
}

void Registration::createParent()
{
    if (m_missingParents.empty()) {
        attempt();
        return;
    }
    m_busy = true;
    const Path& parent = m_missingParents.back();
    const Acl acl = parent == m_path.parent() ? m_acl : openAcl();
    onDone(m_session.apply(op::Create{parent, std::string(), acl, CreateMode::Persistent}), this,
        [this](const Result<ReplyBody>& result) {
            m_busy = false;
            if (!isRunning()) {
                withdraw();
                return;
            }
            const ErrorCode code = result ? ErrorCode::Ok : result.error().code;
            if (code == ErrorCode::Ok || code == ErrorCode::NodeExists || code == ErrorCode::Conflict) {
                m_missingParents.pop_back();
                createParent();
            } else if (code == ErrorCode::NoNode) {
                m_missingParents.push_back(m_missingParents.back().parent());
                createParent();
            } else if (isHopeless(code)) {
                setState(State::Refused, result.error());
            } else {
                retryLater(result.error());
            }
        });
}

void Registration::verify()
{
    if (std::exchange(m_busy, true)) {
        m_again = true;
        return;
    }
    onDone(m_session.readStat(m_path), this, [this](const Result<Stat>& result) { verified(result); });
}

void Registration::verified(const Result<Stat>& result)
{
    m_busy = false;
    const bool again = std::exchange(m_again, false);
    if (!isRunning()) {
        withdraw();
    } else if (!result && result.error().code == ErrorCode::NoNode) {
        if (m_state == State::Registered)
            setState(State::Retrying, result.error());
        attempt();
    } else if (!result) {
        retryLater(result.error());
    } else if (result->ephemeralOwner != 0 && result->ephemeralOwner == m_session.status().sessionId) {
        m_owner = result->ephemeralOwner;
        m_failures = 0;
        setState(State::Registered);
        if (again)
            verify();
        else
            onChanged();
    } else if (result->ephemeralOwner == 0) {
        setState(State::Refused, Error{ErrorCode::NodeExists, m_path.str(), 0, "a persistent node has that name"});
    } else {
        // An old session of ours that has not expired yet, or somebody else's: our watch tells when it ends.
        retryLater(Error{ErrorCode::NodeExists, m_path.str(), 0, "owned by another session"});
    }
}

void Registration::retryLater(Error error)
{
    const bool planned = isUsable(m_session.status().state); // else the connection's return starts us again
    if (planned)
        m_retry.start(backoffMs(m_failures++));
    setState(State::Retrying, std::move(error));
    if (planned)
        Q_EMIT retryPlanned();
}

std::optional<std::chrono::system_clock::time_point> Registration::nextAttempt() const
{
    if (!isRunning() || !m_retry.isActive())
        return {};
    return std::chrono::system_clock::now() + m_retry.remainingTimeAsDuration();
}

void Registration::withdraw()
{
    onDone(m_session.readStat(m_path), this, [this](const Result<Stat>& result) {
        if (isRunning() || !m_withdrawing)
            return; // started again, or closed
        if (result && result->ephemeralOwner != 0 && result->ephemeralOwner == m_session.status().sessionId)
            withdrawOwned(result->version);
        else if (result || result.error().code == ErrorCode::NoNode)
            endWithdrawal();
        else
            withdrawLater(result.error().code);
    });
}

void Registration::withdrawOwned(std::int32_t version)
{
    onDone(m_session.apply(op::Delete{m_path, version}), this, [this](const Result<ReplyBody>& result) {
        if (isRunning() || !m_withdrawing)
            return;
        if (result || result.error().code == ErrorCode::NoNode)
            endWithdrawal();
        else
            withdrawLater(result.error().code);
    });
}

void Registration::withdrawLater(ErrorCode code)
{
    if (code == ErrorCode::Closing || isHopeless(code)) {
        if (code != ErrorCode::Closing)
            qCWarning(serviceLog) << "cannot be removed" << m_path.str().c_str() << name(code).data();
        endWithdrawal();
    } else if (isUsable(m_session.status().state)) { // else the connection's return starts it
        m_retry.start(backoffMs(m_failures++));
    }
}

void Registration::endWithdrawal()
{
    if (std::exchange(m_withdrawing, false))
        Q_EMIT withdrawn();
}

} // namespace registry
