// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/SubtreeReader.h"

#include "session/OnDone.h"

#include <QTimer>

#include <utility>

namespace registry {

namespace {

constexpr int rereadsAtMost = 3; ///< of a node that is re-created while it is read
constexpr auto rereadPause = std::chrono::milliseconds(100); ///< before asking a slow but living connection again

} // namespace

/// One node while it is read.
struct SubtreeReader::Job {
    SubtreeNode node;
    NameListPtr children;
    int open = 0; ///< requests under way
    int rereads = 0;
    bool gone = false;
    bool lost = false; ///< the connection was, or the node is another one by now: read it again
    std::int64_t czxid = 0;

    /// All answers have to be about the same node.
    void sawCzxid(std::int64_t seen)
    {
        if (czxid != 0 && czxid != seen && rereads < rereadsAtMost)
            lost = true;
        czxid = seen;
    }
};

SubtreeReader::SubtreeReader(Session& session, Options options, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_options(std::move(options))
{
    m_image.roots = withoutNested(m_options.roots);
    connect(&session, &Session::statusChanged, this, &SubtreeReader::onStatus);
    connect(&session, &QObject::destroyed, this, [this] {
        end(Error{ErrorCode::Closing, {}, 0, "session destroyed"});
    });
}

void SubtreeReader::start()
{
    if (std::exchange(m_started, true) || m_finished)
        return;
    m_waitingPaths.assign(m_image.roots.begin(), m_image.roots.end());
    m_known = m_waitingPaths.size();
    onStatus();
}

void SubtreeReader::cancel()
{
    end(Error{ErrorCode::Cancelled, {}, 0, {}});
}

void SubtreeReader::onStatus()
{
    if (!m_started || m_finished || !m_session)
        return;
    const ConnectionState state = m_session->status().state;
    if (state == ConnectionState::Closed)
        return end(Error{ErrorCode::Closing, {}, nativeCode(ErrorCode::Closing), "the session was closed"});
    const bool waiting = !isUsable(state);
    if (std::exchange(m_waiting, waiting) != waiting)
        noteProgress();
    fill();
}

void SubtreeReader::fill()
{
    while (!m_finished && !m_waiting && m_inFlight < m_options.window && !m_waitingPaths.empty()) {
        if (m_image.nodes.size() + static_cast<std::size_t>(m_inFlight) >= m_options.maxNodes) {
            m_image.capped = true;
            break;
        }
        auto job = std::make_shared<Job>();
        job->node.image.path = std::move(m_waitingPaths.front());
        m_waitingPaths.pop_front();
        ++m_inFlight;
        read(job);
    }
    if (m_finished || m_waiting || m_inFlight > 0)
        return;
    if (m_image.nodes.empty() && !m_image.roots.empty() && !m_image.capped)
        end(Error{ErrorCode::NoNode, m_image.roots.front().str(), nativeCode(ErrorCode::NoNode), {}});
    else if (m_image.capped || m_waitingPaths.empty())
        end(std::nullopt);
}

void SubtreeReader::read(const JobPtr& job)
{
    const Path& path = job->node.image.path;
    job->open = 2;
    if (m_kept < m_options.maxBytes) {
        onDone(m_session->readData(path), this, [this, job](const Result<DataReply>& reply) { onData(job, reply); });
    } else {
        job->node.dataKnown = false;
        onDone(m_session->readStat(path), this, [this, job](const Result<Stat>& reply) { onStat(job, reply); });
    }
    onDone(m_session->readAcl(path), this, [this, job](const Result<AclReply>& reply) { onAcl(job, reply); });
}

void SubtreeReader::onData(const JobPtr& job, const Result<DataReply>& reply)
{
    if (reply) {
        job->node.image.data = reply->data;
        job->node.image.stat = reply->stat;
        job->sawCzxid(reply->stat.czxid);
    } else if (reply.error().code == ErrorCode::NoAuth && m_session) {
        noteError(job, reply.error());
        job->node.dataKnown = false;
        ++job->open; // the stat needs no permission
        onDone(m_session->readStat(job->node.image.path), this,
            [this, job](const Result<Stat>& stat) { onStat(job, stat); });
    } else {
        noteError(job, reply.error());
        job->node.dataKnown = false;
    }
    answered(job);
}

void SubtreeReader::onStat(const JobPtr& job, const Result<Stat>& reply)
{
    if (reply) {
        job->node.image.stat = *reply;
        job->sawCzxid(reply->czxid);
    } else {
        noteError(job, reply.error());
    }
    answered(job);
}

void SubtreeReader::onAcl(const JobPtr& job, const Result<AclReply>& reply)
{
    if (reply) {
        job->node.image.acl = reply->acl;
        job->sawCzxid(reply->stat.czxid);
    } else {
        noteError(job, reply.error());
    }
    answered(job);
}

void SubtreeReader::onChildren(const JobPtr& job, const Result<ChildrenReply>& reply)
{
    if (reply) {
        job->children = reply->names;
        job->sawCzxid(reply->stat.czxid);
    } else {
        noteError(job, reply.error());
        job->node.childrenKnown = false;
    }
    answered(job);
}

void SubtreeReader::noteError(const JobPtr& job, const Error& error)
{
    if (error.code == ErrorCode::NoNode)
        job->gone = true;
    else if (isConnectionError(error.code))
        job->lost = true;
    else
        job->node.error = error;
}

void SubtreeReader::answered(const JobPtr& job)
{
    if (m_finished || --job->open > 0)
        return;
    if (job->lost) {
        again(job);
    } else if (job->gone) {
        --m_inFlight;
        --m_known;
        fill();
    } else if (!job->children && job->node.childrenKnown && job->node.image.stat.numChildren > 0) {
        list(job);
    } else {
        complete(job);
    }
}

void SubtreeReader::list(const JobPtr& job)
{
    job->open = 1;
    onDone(m_session->readChildren(job->node.image.path), this,
        [this, job](const Result<ChildrenReply>& reply) { onChildren(job, reply); });
}

void SubtreeReader::complete(const JobPtr& job)
{
    --m_inFlight;
    if (job->children) {
        // In front: depth first keeps what waits small.
        std::vector<Path> below;
        below.reserve(job->children->size());
        for (std::size_t i = 0; i < job->children->size(); ++i)
            below.push_back(job->node.image.path.childFromServer((*job->children)[i]));
        m_known += below.size();
        m_waitingPaths.insert(
            m_waitingPaths.begin(), std::make_move_iterator(below.begin()), std::make_move_iterator(below.end()));
    }
    m_kept += job->node.image.data ? job->node.image.data->size() : 0;
    m_image.add(std::move(job->node));
    noteProgress();
    fill();
}

void SubtreeReader::again(const JobPtr& job)
{
    const int rereads = job->rereads + 1;
    const Path path = job->node.image.path;
    const auto fresh = std::make_shared<Job>();
    fresh->node.image.path = path;
    fresh->rereads = rereads;
    if (!m_session || !isUsable(m_session->status().state)) {
        --m_inFlight;
        m_waitingPaths.push_front(path);
        return onStatus();
    }
    QTimer::singleShot(rereadPause, this, [this, fresh] {
        if (!m_finished && m_session)
            read(fresh); // when the connection is gone by then it comes back here
    });
}

void SubtreeReader::end(std::optional<Error> error)
{
    if (std::exchange(m_finished, true))
        return;
    m_waiting = false;
    m_error = std::move(error);
    // Never before the call that ends it has returned.
    QMetaObject::invokeMethod(this, &SubtreeReader::finished, Qt::QueuedConnection);
}

void SubtreeReader::noteProgress()
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
