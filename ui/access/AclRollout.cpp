// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AclRollout.h"

#include "session/OnDone.h"

#include <QTimer>
#include <QUuid>

namespace ui {

namespace {

constexpr int writeWindow = 32;

} // namespace

AclRollout::AclRollout(
    registry::Session& session, std::vector<AclChange> changes, registry::Acl wanted, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_changes(std::move(changes))
    , m_wanted(std::move(wanted))
    , m_group(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
{
}

void AclRollout::start()
{
    QTimer::singleShot(0, this, &AclRollout::pump);
}

void AclRollout::cancel()
{
    m_cancelled = true;
    QTimer::singleShot(0, this, &AclRollout::pump);
}

void AclRollout::pump()
{
    while (m_inFlight < writeWindow && m_next < m_changes.size() && !m_stopped && !m_cancelled) {
        const std::size_t index = m_next++;
        const AclChange& change = m_changes[index];
        registry::Edit edit{registry::op::SetAcl{change.path, m_wanted, change.stat.aversion}, registry::Intent::Access,
            {{change.path, {}, change.before, change.stat}}, m_group};
        ++m_inFlight;
        registry::onDone(m_session.apply(std::move(edit)), this,
            [this, index](const registry::Result<registry::ReplyBody>& outcome) { onOutcome(index, outcome); });
    }
    if (m_inFlight > 0 || m_ended)
        return;
    m_ended = true;
    Q_EMIT finished();
}

void AclRollout::onOutcome(std::size_t index, const registry::Result<registry::ReplyBody>& outcome)
{
    --m_inFlight;
    if (outcome) {
        ++m_done;
    } else {
        ++m_failed;
        if (registry::isConnectionError(outcome.error().code) && !m_stopped)
            m_stopped = outcome.error();
    }
    Q_EMIT settled(index, outcome ? std::nullopt : std::optional(outcome.error()));
    pump();
}

} // namespace ui
