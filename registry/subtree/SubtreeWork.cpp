// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/SubtreeWork.h"

#include "session/OnDone.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace registry {

namespace {

constexpr int attemptsOfMany = 3; ///< then a chunk is tried in smaller parts
constexpr int attemptsOfOne = 40; ///< then a single node is given up
constexpr auto retryPause = std::chrono::milliseconds(100); ///< before asking a slow but living connection again

} // namespace

SubtreeWork::SubtreeWork(
    Session& session, std::vector<SubtreeNode> nodes, SubtreePlan::Order order, Limits limits, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_nodes(std::move(nodes))
    , m_limits(limits)
    , m_nodesAtMost(limits.parts)
    , m_order(order)
{
    connect(&session, &Session::statusChanged, this, &SubtreeWork::onStatus);
    connect(&session, &QObject::destroyed, this, [this] {
        end(Error{ErrorCode::Closing, {}, 0, "session destroyed"});
    });
}

SubtreeWork::~SubtreeWork() = default;

void SubtreeWork::begin()
{
    if (std::exchange(m_started, true) || m_finished)
        return;
    m_plan = std::make_unique<SubtreePlan>(m_nodes, m_order);
    prepare();
    onStatus();
}

void SubtreeWork::cancel()
{
    if (std::exchange(m_cancelled, true) || m_finished)
        return;
    if (m_waiting || !m_started)
        giveUpUnanswered();
    else
        fill();
}

void SubtreeWork::onStatus()
{
    if (!m_started || m_finished || m_handedOver || !m_session)
        return;
    const ConnectionState state = m_session->status().state;
    if (state == ConnectionState::Closed)
        return end(Error{ErrorCode::Closing, {}, nativeCode(ErrorCode::Closing), "the session was closed"});
    const bool waiting = !isUsable(state);
    if (std::exchange(m_waiting, waiting) != waiting)
        noteProgress();
    if (waiting) {
        if (m_cancelled || m_error)
            giveUpUnanswered();
        return;
    }
    std::vector<ChunkId> held;
    for (auto& [id, chunk] : m_chunks)
        if (std::exchange(chunk.held, false))
            held.push_back(id);
    for (const ChunkId id : held)
        if (m_chunks.contains(id))
            again(id, std::nullopt);
    fill();
}

std::vector<std::size_t> SubtreeWork::takeChunk()
{
    std::size_t parts = 0;
    std::size_t bytes = 0;
    std::size_t before = 0;
    std::size_t count = 0;
    return m_plan->take([&](std::size_t node) {
        const SubtreeNode& one = m_nodes[node];
        parts += partsOf(one);
        bytes += bytesOf(one);
        before += one.image.data ? one.image.data->size() : 0;
        ++count;
        return count == 1
            || (count <= m_nodesAtMost && parts <= m_limits.parts && bytes <= m_limits.bytes
                && before <= m_limits.beforeBytes);
    });
}

void SubtreeWork::fill()
{
    if (m_filling || m_finished || m_handedOver || !m_started)
        return;
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        while (!m_cancelled && !m_error && !m_waiting && m_chunks.size() < static_cast<std::size_t>(m_limits.window)) {
            Chunk chunk;
            chunk.nodes = takeChunk();
            if (chunk.nodes.empty())
                break;
            for (const std::size_t node : chunk.nodes)
                chunk.images.push_back(m_nodes[node]);
            const ChunkId id = ++m_lastChunk;
            m_chunks.emplace(id, std::move(chunk));
            check(id);
        }
    }
    if (!m_chunks.empty() || m_finished)
        return;
    if (m_cancelled || m_error)
        finish();
    else if (m_plan->open() == 0)
        allDone();
}

SubtreeWork::Chunk* SubtreeWork::chunk(ChunkId id)
{
    const auto found = m_chunks.find(id);
    return found == m_chunks.end() || m_finished ? nullptr : &found->second;
}

bool SubtreeWork::maySend(ChunkId id)
{
    const Chunk* one = chunk(id);
    if (!one)
        return false;
    const bool tooMuch = one->nodes.size() > 1 && one->attempts > attemptsOfMany;
    if (!m_cancelled && !m_error && m_session && !one->nodes.empty() && !tooMuch)
        return true;
    if (tooMuch)
        m_nodesAtMost = std::max<std::size_t>(1, one->nodes.size() / 4);
    release(id);
    return false;
}

void SubtreeWork::send(ChunkId id, Edit edit)
{
    chunk(id)->sent = true;
    const op::Multi sent = std::get<op::Multi>(edit.operation);
    onDone(m_session->apply(std::move(edit)), this,
        [this, id, sent](const Result<ReplyBody>& result) { onReply(id, sent, result); });
}

void SubtreeWork::onReply(ChunkId id, const op::Multi& sent, const Result<ReplyBody>& result)
{
    answered(id);
    Chunk* one = chunk(id);
    if (!one)
        return;
    one->sent = false;
    if (!result) {
        const ErrorCode code = result.error().code;
        one->maybeDone = one->maybeDone || isUnknownOutcome(code) || code == ErrorCode::Conflict;
        if (waitsFor(id, result.error()))
            return;
        if (code == ErrorCode::TooLarge && one->nodes.size() == 1)
            keep(*one, 0, Why::Refused, result.error());
        else if (code != ErrorCode::TooLarge && code != ErrorCode::Conflict && code != ErrorCode::UnknownNative)
            return endWith(id, result.error()); // concerns the session: read-only, for instance
        return again(id, result.error());
    }
    if (const auto* reply = std::get_if<MultiReply>(&*result))
        judge(id, sent, *reply);
    else
        endWith(id, Error{ErrorCode::MarshallingError, {}, 0, "a reply of another kind"});
}

bool SubtreeWork::waitsFor(ChunkId id, const Error& error)
{
    if (!isConnectionError(error.code))
        return false;
    if (!m_session || !isUsable(m_session->status().state)) {
        hold(id);
        return true;
    }
    QTimer::singleShot(retryPause, this, [this, id, error] { again(id, error); });
    return true;
}

void SubtreeWork::hold(ChunkId id)
{
    if (Chunk* one = chunk(id)) {
        one->held = true;
        one->maybeDone = one->maybeDone || one->sent;
        one->sent = false;
    }
    onStatus(); // it may be closed, or back already
}

void SubtreeWork::again(ChunkId id, const std::optional<Error>& why)
{
    Chunk* one = chunk(id);
    if (!one)
        return;
    removeFinished(*one);
    if (one->nodes.empty() || m_cancelled || m_error)
        return release(id);
    ++one->attempts;
    if (one->attempts > attemptsOfOne) {
        Error error = why.value_or(Error{ErrorCode::Conflict, {}, 0, {}});
        if (isConnectionError(error.code))
            return endWith(id, std::move(error));
        while (!one->nodes.empty())
            keep(*one, 0, Why::Refused, error);
        return release(id);
    }
    check(id);
}

void SubtreeWork::release(ChunkId id)
{
    const auto found = m_chunks.find(id);
    if (found == m_chunks.end())
        return;
    if (found->second.nodes.empty())
        m_nodesAtMost = std::min(m_limits.parts, m_nodesAtMost * 2);
    m_plan->putBack(found->second.nodes);
    m_chunks.erase(found);
    noteProgress();
    if (!m_filling)
        fill();
    else
        QMetaObject::invokeMethod(this, &SubtreeWork::fill, Qt::QueuedConnection);
}

void SubtreeWork::settle(Chunk& chunk, std::size_t place)
{
    m_plan->done(chunk.nodes[place]);
    chunk.nodes.erase(chunk.nodes.begin() + static_cast<std::ptrdiff_t>(place));
    chunk.images.erase(chunk.images.begin() + static_cast<std::ptrdiff_t>(place));
    noteProgress();
}

void SubtreeWork::keep(Chunk& chunk, std::size_t place, Why why, std::optional<Error> error)
{
    keepNode(chunk.nodes[place], why, std::move(error));
    removeFinished(chunk);
}

void SubtreeWork::keepNode(std::size_t node, Why why, std::optional<Error> error)
{
    leave(m_nodes[node].image.path, why, std::move(error));
    for (const std::size_t other : m_plan->giveUp(node))
        leave(m_nodes[other].image.path, consequence());
    noteProgress();
}

void SubtreeWork::removeFinished(Chunk& chunk)
{
    for (std::size_t i = chunk.nodes.size(); i-- > 0;) {
        if (m_plan->isOpen(chunk.nodes[i]))
            continue;
        chunk.nodes.erase(chunk.nodes.begin() + static_cast<std::ptrdiff_t>(i));
        chunk.images.erase(chunk.images.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void SubtreeWork::end(Error error)
{
    if (m_finished || m_handedOver)
        return;
    if (!m_error)
        m_error = std::move(error);
    // What is under way elsewhere may still be answered, unless the session is over.
    if (m_started && m_session && m_session->status().state != ConnectionState::Closed && !m_waiting)
        return fill();
    giveUpUnanswered();
}

void SubtreeWork::endWith(ChunkId id, Error error)
{
    if (!m_error)
        m_error = std::move(error);
    release(id);
}

void SubtreeWork::giveUpUnanswered()
{
    for (auto& [id, one] : m_chunks) {
        for (std::size_t i = one.nodes.size(); (one.sent || one.maybeDone) && i-- > 0;) {
            if (!m_plan->isOpen(one.nodes[i]))
                continue;
            leave(m_nodes[one.nodes[i]].image.path, Why::Unknown, m_error);
            m_plan->putBack({one.nodes[i]});
            one.nodes.erase(one.nodes.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    finish();
}

void SubtreeWork::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_waiting = false;
    m_chunks.clear();
    std::set<Path> told;
    for (const SubtreeLeft& left : m_left)
        told.insert(left.path);
    for (std::size_t i = 0; m_plan && i < m_nodes.size(); ++i)
        if (m_plan->isOpen(i) && !told.contains(m_nodes[i].image.path))
            leave(m_nodes[i].image.path, Why::NotReached);
    QMetaObject::invokeMethod(this, &SubtreeWork::finished, Qt::QueuedConnection); // never inside start() or cancel()
}

void SubtreeWork::noteProgress()
{
    if (std::exchange(m_progressNoted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_progressNoted = false;
            if (!m_finished)
                Q_EMIT progressed();
        },
        Qt::QueuedConnection);
}

} // namespace registry
