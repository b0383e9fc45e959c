// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/ChangeSet.h"
#include "session/Session.h"

#include <QObject>

namespace ui {

/// Carries a change set out, step after step, and stops at the first that fails.
///
/// Before a step is sent its nodes are looked at: the version alone does not tell a node from one that was made anew
/// under its name. What happens between that look and the write is found out by the version check. GUI thread.
class ChangeSetRun : public QObject {
    Q_OBJECT

public:
    /// A copy of what is to be done. `session` must outlive it.
    ChangeSetRun(registry::Session& session, ChangeSet set, QObject* parent = nullptr);

    /// Once. Signals come on later turns.
    void start();
    /// Ends it before the next step; what was sent is waited for. finished() follows.
    void cancel();

    bool isCancelled() const { return m_cancelled; }
    bool isFinished() const { return m_finished; }
    std::size_t total() const { return m_steps.size(); }
    /// Carried out so far.
    std::size_t done() const { return m_done; }
    /// Why it stopped; empty after success or a cancel. With the path of the node that is to blame.
    const std::optional<registry::Error>& error() const { return m_error; }

Q_SIGNALS:
    /// A step was carried out: all of these.
    void stepDone(const std::vector<registry::Edit>& edits);
    /// The step that stopped it: which of its edits are to blame and why, and all of it.
    void stepFailed(const std::vector<registry::Edit>& blamed, const std::vector<registry::Error>& why,
        const std::vector<registry::Edit>& all);
    /// It is over: isFinished().
    void finished();

private:
    void next();
    void look();
    void send();
    void onAnswer(const registry::Result<registry::ReplyBody>& result);
    void stop(const std::vector<std::size_t>& blamed, const std::vector<registry::Error>& why);
    void finish();
    std::vector<registry::Edit> editsOf(const std::vector<std::size_t>& indexes) const;
    registry::Edit wholeOf(const ChangeSet::Step& step) const;

    registry::Session& m_session;
    const ChangeSet m_set;
    const std::vector<ChangeSet::Step> m_steps;
    const std::string m_group; ///< of all steps; empty when there is one
    std::size_t m_done = 0;
    std::optional<registry::Error> m_error;
    bool m_cancelled = false;
    bool m_finished = false;
};

/// How `set` is cut for `session`, whose chroot counts.
std::vector<ChangeSet::Step> stepsFor(const ChangeSet& set, const registry::Session& session);

/// What the server's node says about `edit`: nothing when it is what the edit is based on. Pure.
std::optional<registry::Error> changedSince(const registry::Edit& edit, const registry::Result<registry::Stat>& now);

} // namespace ui
