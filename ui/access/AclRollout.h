// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AclPlan.h"

namespace ui {

/// Sets one access list on many nodes, a window of writes at a time, each checked against the version it was planned
/// for. A refused node stops nothing; a lost connection does, and what was not sent then stays as it was.
class AclRollout : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it.
    AclRollout(
        registry::Session& session, std::vector<AclChange> changes, registry::Acl wanted, QObject* parent = nullptr);

    /// Once. settled() and finished() come on later turns of the event loop.
    void start();
    /// Sends nothing more; finished() comes when what was sent has been answered.
    void cancel();

    std::size_t doneCount() const { return m_done; }
    std::size_t failedCount() const { return m_failed; }
    std::size_t untouchedCount() const { return m_changes.size() - m_done - m_failed; }
    /// What ended it early.
    const std::optional<registry::Error>& stopped() const { return m_stopped; }

Q_SIGNALS:
    /// What became of changes[index]; no error: it is done.
    void settled(qulonglong index, const std::optional<registry::Error>& error);
    void finished();

private:
    void pump();
    void onOutcome(std::size_t index, const registry::Result<registry::ReplyBody>& outcome);

    registry::Session& m_session;
    const std::vector<AclChange> m_changes;
    const registry::Acl m_wanted;
    const std::string m_group;
    std::size_t m_next = 0;
    std::size_t m_done = 0;
    std::size_t m_failed = 0;
    int m_inFlight = 0;
    bool m_cancelled = false;
    bool m_ended = false;
    std::optional<registry::Error> m_stopped;
};

} // namespace ui
