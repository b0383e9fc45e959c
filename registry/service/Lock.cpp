// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Lock.h"

#include "service/LockLeftovers.h"
#include "session/OnDone.h"

#include <QRandomGenerator>

#include <algorithm>
#include <charconv>
#include <utility>

namespace registry {

namespace {

constexpr int shortestPauseMs = 50;
constexpr int longestPauseMs = 500;
constexpr std::string_view marker = "__lock__";

/// 32 hexadecimal digits, as Python's uuid4().hex.
std::string freshToken()
{
    std::string token;
    for (int i = 0; i < 32; ++i)
        token += "0123456789abcdef"[QRandomGenerator::system()->bounded(16)];
    return token;
}

Path besidePath(const Path& path)
{
    return path.parent().childFromServer(std::string(path.name()) + "-__lock__");
}

/// The ten digits behind the marker, which rank the queue; empty for what is no entry of it.
std::string_view rankOf(std::string_view name)
{
    const auto at = name.rfind(marker);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rank = name.substr(at + marker.size());
    const bool digits = rank.size() == 10 && rank.find_first_not_of("0123456789") == std::string_view::npos;
    return digits ? rank : std::string_view();
}

bool endsTheWait(ErrorCode code)
{
    return retryClass(code) == Retry::No && code != ErrorCode::NodeExists && code != ErrorCode::NoNode
        && code != ErrorCode::Conflict;
}

} // namespace

Lock::Lock(Session& session, Path path, Options options, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
    , m_queue(besidePath(m_path))
    , m_options(std::move(options))
    , m_leftovers(new LockLeftovers(session))
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &Lock::step);
    m_deadline.callOnTimeout(this, [this] {
        finishWaiting(Error{ErrorCode::OperationTimeout, m_path.str(), 0, "others hold the lock"});
    });
    connect(&session, &Session::statusChanged, this, &Lock::onStatus);
    connect(m_leftovers, &LockLeftovers::removed, this, [this](const Path& node) {
        if (m_givingBack && node == *m_givingBack) {
            m_givingBack.reset();
            Q_EMIT released();
        }
    });
    connect(&session, &Session::watchFired, this, [this](const WatchFired& fired) {
        if (m_state == State::Held && fired.what == WatchEvent::Deleted
            && fired.path == m_path.childFromServer(m_token))
            verifyHeld();
    });
    connect(&session.cache(), &NodeCache::changed, this, [this](const ChangeSet& set) {
        const auto ours = [this](const NodeChange& c) { return c.path == m_queue || c.path == m_path; };
        if (m_state == State::Waiting && std::any_of(set.changes.begin(), set.changes.end(), ours))
            step();
    });
}

Lock::~Lock()
{
    if (!m_leftovers)
        return; // the session went first, and everything with it
    disconnect(m_leftovers, nullptr, this, nullptr);
    if (m_state != State::Free)
        abandon();
    m_leftovers->letGo();
}

/// What we have made, or may be making at this moment, is not wanted any more.
void Lock::abandon()
{
    if (m_queueing)
        m_leftovers->removeEntries(m_queue, m_ticketPrefix);
    else if (m_ticket)
        m_leftovers->remove(*m_ticket);
    m_queueing = false;
    m_ticket.reset();
    if (std::exchange(m_taking, false) || m_state == State::Held)
        m_leftovers->remove(m_path.childFromServer(m_token));
}

void Lock::acquire()
{
    if (m_state != State::Free)
        return;
    m_state = State::Waiting;
    ++m_round; // answers to an earlier one concern us no more
    m_busy = false;
    m_token = freshToken();
    m_ticketPrefix = freshToken() + std::string(marker);
    m_ticket.reset();
    m_ready = false;
    if (m_options.wait && m_options.wait->count() > 0)
        m_deadline.start(*m_options.wait);
    QTimer::singleShot(0, this, &Lock::step);
}

void Lock::release()
{
    if (m_state == State::Waiting) {
        finishWaiting(Error{ErrorCode::Cancelled, m_path.str(), 0, {}});
    } else if (m_state == State::Held) {
        m_givingBack = m_path.childFromServer(m_token);
        abandon();
        m_state = State::Free;
        m_watchLeases.release();
    }
}

void Lock::onStatus(const SessionStatus& status)
{
    const bool over = status.state == ConnectionState::Lost || status.state == ConnectionState::Closed
        || (isUsable(status.state) && m_owner != 0 && status.sessionId != m_owner);
    if (m_state == State::Held && over) {
        abandon(); // Lost by our own clock: the session may live on, and the lease with it
        m_state = State::Free;
        m_watchLeases.release();
        m_owner = 0;
        Q_EMIT lost(Error{
            ErrorCode::SessionExpired, m_path.str(), nativeCode(ErrorCode::SessionExpired), "the session is over"});
    } else if (m_state == State::Held && isUsable(status.state)) {
        verifyHeld();
    } else if (m_state == State::Waiting) {
        if (over)
            m_ticket.reset(); // went with its session, or is found again
        if (status.state == ConnectionState::Closed)
            finishWaiting(Error{ErrorCode::Closing, m_path.str(), nativeCode(ErrorCode::Closing), {}});
        else if (isUsable(status.state))
            step();
    }
}

/// The one place that decides what comes next; called whenever anything may have changed.
void Lock::step()
{
    if (m_state != State::Waiting || !isUsable(m_session.status().state))
        return;
    if (m_busy) {
        m_dirty = true;
        return;
    }
    m_dirty = false;
    m_owner = m_session.status().sessionId;
    if (!m_ready)
        checkLeases();
    else
        look();
}

/// Reads how many leases there are; writes it when we make the folder, as kazoo does.
void Lock::checkLeases()
{
    m_busy = true;
    onDone(m_session.readData(m_path), this, [this, round = m_round](const Result<DataReply>& reply) {
        if (isOver(round))
            return;
        if (!reply && reply.error().code == ErrorCode::NoNode) {
            m_missing = {{m_path, std::to_string(m_options.simultaneous)}};
            createFolder();
        } else if (!reply) {
            again(reply.error());
        } else {
            int leases = 0;
            const std::string text = reply->data.value_or(std::string());
            const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), leases);
            if (problem == std::errc() && end == text.data() + text.size() && leases != m_options.simultaneous) {
                finishWaiting(Error{ErrorCode::BadArguments, m_path.str(), 0, "made for " + text + " leases"});
                return;
            }
            ensureFolders();
        }
    });
}

/// The lock's own folder is there: now the queue's.
void Lock::ensureFolders()
{
    m_missing = {{m_queue, std::string()}};
    createFolder();
}

void Lock::createFolder()
{
    m_busy = true;
    const auto& [folder, data] = m_missing.back();
    const bool ours = folder == m_path || folder == m_queue;
    onDone(m_session.apply(op::Create{folder, data, ours ? m_options.acl : openAcl()}), this,
        [this, round = m_round](const Result<ReplyBody>& result) {
            if (isOver(round))
                return;
            const ErrorCode code = result ? ErrorCode::Ok : result.error().code;
            const Path made = m_missing.back().first;
            if (code == ErrorCode::NoNode && !made.isRoot()) {
                m_missing.emplace_back(made.parent(), std::string());
                createFolder();
            } else if (code != ErrorCode::Ok && code != ErrorCode::NodeExists && code != ErrorCode::Conflict) {
                again(result.error());
            } else if (m_missing.pop_back(); !m_missing.empty()) {
                createFolder();
            } else if (made == m_path) {
                code == ErrorCode::Ok ? ensureFolders() : checkLeases(); // another made it: see for how many
            } else {
                m_ready = true;
                m_watchQueue = m_session.watchHub().hold(m_queue, InterestChildren);
                step();
            }
        });
}

/// Our turn in the queue, read afresh: the session's reads follow its own writes.
void Lock::look()
{
    m_busy = true;
    onDone(m_session.readChildren(m_queue), this, [this, round = m_round](const Result<ChildrenReply>& reply) {
        if (isOver(round))
            return;
        if (!reply) {
            m_ready = m_ready && reply.error().code != ErrorCode::NoNode;
            again(reply.error());
            return;
        }
        std::string first;
        std::string mine;
        for (std::size_t i = 0; i < reply->names->size(); ++i) {
            const std::string name((*reply->names)[i]);
            if (rankOf(name).empty())
                continue;
            if (first.empty() || rankOf(name) < rankOf(first))
                first = name;
            if (name.starts_with(m_ticketPrefix))
                mine = name;
        }
        if (mine.empty()) {
            queueUp();
            return;
        }
        m_queueing = false;
        m_ticket = m_queue.childFromServer(mine);
        if (first == mine)
            lookAtLeases();
        else if (m_options.wait && m_options.wait->count() == 0)
            finishWaiting(Error{ErrorCode::OperationTimeout, m_path.str(), 0, "others wait for the lock"});
        else if (m_dirty)
            step();
    });
}

void Lock::queueUp()
{
    m_busy = true;
    m_queueing = true;
    auto prefix = m_queue.childFromServer(m_ticketPrefix);
    onDone(m_session.apply(
               op::Create{std::move(prefix), m_options.identifier, m_options.acl, CreateMode::EphemeralSequential}),
        this, [this, round = m_round](const Result<ReplyBody>& result) {
            if (isOver(round))
                return; // abandon() has seen to it
            if (result) {
                m_queueing = false;
                if (const auto* created = std::get_if<CreateReply>(&*result))
                    m_ticket = created->path;
                step();
            } else {
                m_ready = m_ready && result.error().code != ErrorCode::NoNode;
                again(result.error()); // the next look finds our entry by its prefix when it was made all the same
            }
        });
}

void Lock::lookAtLeases()
{
    if (!m_watchLeases)
        m_watchLeases = m_session.watchHub().hold(m_path, InterestChildren);
    m_busy = true;
    onDone(m_session.readChildren(m_path), this, [this, round = m_round](const Result<ChildrenReply>& reply) {
        if (isOver(round))
            return;
        if (!reply) {
            m_ready = false;
            again(reply.error());
            return;
        }
        const NameList& holders = *reply->names;
        bool ours = false; // from an attempt whose answer was lost
        for (std::size_t i = 0; i < holders.size(); ++i)
            ours = ours || holders[i] == m_token;
        if (ours || holders.size() < static_cast<std::size_t>(m_options.simultaneous))
            takeLease();
        else if (m_options.wait && m_options.wait->count() == 0)
            finishWaiting(Error{ErrorCode::OperationTimeout, m_path.str(), 0, "others hold the lock"});
        else if (m_dirty)
            step();
    });
}

void Lock::takeLease()
{
    m_busy = true;
    m_taking = true;
    const Path lease = m_path.childFromServer(m_token);
    onDone(m_session.apply(op::Create{lease, m_options.identifier, m_options.acl, CreateMode::Ephemeral}), this,
        [this, round = m_round](const Result<ReplyBody>& result) {
            if (isOver(round))
                return; // abandon() has seen to it
            const bool there = result || result.error().code == ErrorCode::NodeExists;
            if (!there) {
                again(result.error());
            } else if (m_session.status().sessionId != m_owner) {
                m_ticket.reset();
                step(); // the lease went with the session
            } else {
                finishWaiting({});
            }
        });
}

/// At the beginning of every answer: whether nobody waits for it any more.
bool Lock::isOver(int round)
{
    if (round != m_round)
        return true;
    m_busy = false;
    return m_state != State::Waiting;
}

void Lock::finishWaiting(std::optional<Error> error)
{
    if (m_state != State::Waiting)
        return;
    m_deadline.stop();
    m_retry.stop();
    m_watchQueue.release();
    m_watchLeases.release();
    if (error) {
        abandon();
        m_state = State::Free;
        Q_EMIT failed(*error);
        return;
    }
    m_taking = false;
    abandon(); // our place in the queue
    m_state = State::Held;
    m_watchLeases = m_session.watchHub().hold(m_path.childFromServer(m_token), InterestData);
    Q_EMIT acquired();
}

void Lock::again(const Error& error)
{
    if (endsTheWait(error.code))
        finishWaiting(error);
    else
        m_retry.start(shortestPauseMs + static_cast<int>(QRandomGenerator::global()->bounded(longestPauseMs)));
}

void Lock::verifyHeld()
{
    onDone(
        m_session.readStat(m_path.childFromServer(m_token)), this, [this, round = m_round](const Result<Stat>& stat) {
            if (m_state != State::Held || round != m_round)
                return;
            const bool gone = !stat && stat.error().code == ErrorCode::NoNode;
            if (!gone && !(stat && stat->ephemeralOwner != m_owner))
                return;
            m_state = State::Free;
            m_watchLeases.release();
            Q_EMIT lost(Error{ErrorCode::NoNode, m_path.str(), nativeCode(ErrorCode::NoNode), "the lease was removed"});
        });
}

} // namespace registry
