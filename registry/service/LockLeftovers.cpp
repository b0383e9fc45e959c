// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/LockLeftovers.h"

#include "session/OnDone.h"
#include "session/OutcomeResolver.h"

#include <utility>

namespace registry {

namespace {

constexpr int leftoverPauseMs = 200;

} // namespace

LockLeftovers::LockLeftovers(Session& session)
    : QObject(&session)
    , m_session(session)
{
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &LockLeftovers::flush);
    connect(&session, &Session::statusChanged, this, &LockLeftovers::flush);
}

void LockLeftovers::remove(const Path& node)
{
    m_nodes.push_back(node);
    flush();
}

void LockLeftovers::removeEntries(const Path& folder, const std::string& prefix)
{
    m_entries.emplace_back(folder, prefix);
    flush();
}

void LockLeftovers::letGo()
{
    m_letGo = true;
    ended();
}

void LockLeftovers::flush()
{
    if (!isUsable(m_session.status().state))
        return;
    for (const auto& [folder, prefix] : std::exchange(m_entries, {}))
        lookNow(folder, prefix);
    for (const Path& node : std::exchange(m_nodes, {}))
        removeNow(node);
}

void LockLeftovers::removeNow(const Path& node)
{
    ++m_underWay;
    onDone(m_session.apply(op::Delete{node}), this, [this, node](const Result<ReplyBody>& result) {
        --m_underWay;
        if (!result && mustRetry(result.error().code))
            m_nodes.push_back(node);
        else
            Q_EMIT removed(node);
        ended();
    });
}

void LockLeftovers::lookNow(const Path& folder, const std::string& prefix)
{
    ++m_underWay;
    onDone(m_session.readChildren(folder), this, [this, folder, prefix](const Result<ChildrenReply>& reply) {
        --m_underWay;
        if (!reply && mustRetry(reply.error().code))
            m_entries.emplace_back(folder, prefix);
        for (std::size_t i = 0; reply && i < reply->names->size(); ++i)
            if ((*reply->names)[i].starts_with(prefix))
                removeNow(folder.childFromServer(std::string((*reply->names)[i])));
        ended();
    });
}

bool LockLeftovers::mustRetry(ErrorCode code)
{
    const bool retry = code != ErrorCode::Closing && (retryClass(code) == Retry::Later || isUnknownOutcome(code));
    if (retry && isUsable(m_session.status().state)) // else the connection's return starts it
        m_retry.start(leftoverPauseMs);
    return retry;
}

void LockLeftovers::ended()
{
    if (m_letGo && m_underWay == 0 && m_nodes.empty() && m_entries.empty())
        deleteLater();
}

} // namespace registry
