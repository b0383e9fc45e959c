// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AclPlan.h"

#include "session/OnDone.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int readWindow = 64;

} // namespace

AclPlan::AclPlan(registry::Session& session, registry::Path root, registry::Acl wanted, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_root(std::move(root))
    , m_wanted(registry::effectiveAcl(wanted, registry::identitiesOf(session.profile()), {}).value_or(wanted))
{
}

void AclPlan::start()
{
    m_waiting.push_back(m_root);
    m_known = 1;
    pump();
}

void AclPlan::pump()
{
    while (m_inFlight < readWindow && !m_waiting.empty() && !m_outcome.stopped) {
        const registry::Path path = std::move(m_waiting.front());
        m_waiting.pop_front();
        read(path);
    }
    if (m_inFlight > 0 || m_ended)
        return;
    m_ended = true;
    std::sort(m_outcome.changes.begin(), m_outcome.changes.end(),
        [](const AclChange& a, const AclChange& b) { return a.path < b.path; });
    Q_EMIT finished(m_outcome);
}

void AclPlan::read(const registry::Path& path)
{
    ++m_inFlight;
    registry::onDone(m_session.readAcl(path), this,
        [this, path](const registry::Result<registry::AclReply>& reply) { onAcl(path, reply); });
}

void AclPlan::onAcl(const registry::Path& path, const registry::Result<registry::AclReply>& reply)
{
    ++m_read;
    if (!reply) {
        if (reply.error().code != registry::ErrorCode::NoNode || path == m_root) // gone meanwhile: nothing to change
            note(reply.error());
        return settle();
    }
    if (registry::sameAcl(reply->acl, m_wanted))
        ++m_outcome.same;
    else
        m_outcome.changes.push_back({path, reply->acl, reply->stat});
    if (reply->stat.numChildren == 0)
        return settle();
    registry::onDone(m_session.readChildren(path), this,
        [this, path](const registry::Result<registry::ChildrenReply>& children) { onChildren(path, children); });
}

void AclPlan::onChildren(const registry::Path& path, const registry::Result<registry::ChildrenReply>& reply)
{
    if (!reply && reply.error().code != registry::ErrorCode::NoNode)
        note(reply.error());
    if (reply) {
        for (std::size_t i = 0; i < reply->names->size(); ++i) {
            const registry::Path child = path.childFromServer((*reply->names)[i]);
            if (path.isRoot() && child.name() == "zookeeper")
                continue;
            if (m_known >= mostNodes) {
                m_outcome.capped = true;
                break;
            }
            ++m_known;
            m_waiting.push_back(child);
        }
    }
    settle();
}

void AclPlan::note(const registry::Error& error)
{
    if (registry::isConnectionError(error.code))
        m_outcome.stopped = error;
    else
        m_outcome.unread.push_back(error);
}

void AclPlan::settle()
{
    --m_inFlight;
    Q_EMIT progressed(m_read, m_known);
    pump();
}

} // namespace ui
