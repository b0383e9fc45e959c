// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "value/AclRules.h"

#include <deque>

namespace ui {

/// One node whose access list would become another one.
struct AclChange {
    registry::Path path;
    registry::Acl before;
    registry::Stat stat; ///< read together with `before`: its aversion is what the change is checked against
};

/// Reads the access lists of a node and all below it and finds those that are not `wanted` yet. A window of reads at a
/// time; nodes that come or go meanwhile may be missed. The server's own /zookeeper is left out unless it is asked for.
///
/// Memory: the paths still to be read and the changes found, up to `mostNodes`.
class AclPlan : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t mostNodes = 100'000;
    struct Outcome {
        std::vector<AclChange> changes; ///< in the order of their paths
        std::size_t same = 0; ///< have the list already
        std::vector<registry::Error> unread; ///< nodes whose list or children were refused: what is below is unknown
        bool capped = false; ///< there are more than mostNodes
        std::optional<registry::Error> stopped; ///< the connection went; what was found is incomplete
    };

    /// `session` must outlive the plan.
    AclPlan(registry::Session& session, registry::Path root, registry::Acl wanted, QObject* parent = nullptr);

    /// Once. finished() comes on a later turn of the event loop, unless the plan is deleted first: that cancels it.
    void start();

Q_SIGNALS:
    void progressed(qulonglong read, qulonglong known);
    void finished(const ui::AclPlan::Outcome& outcome);

private:
    void pump();
    void read(const registry::Path& path);
    void onAcl(const registry::Path& path, const registry::Result<registry::AclReply>& reply);
    void onChildren(const registry::Path& path, const registry::Result<registry::ChildrenReply>& reply);
    void settle();
    void note(const registry::Error& error);

    registry::Session& m_session;
    const registry::Path m_root;
    const registry::Acl m_wanted; ///< as the server would keep it
    std::deque<registry::Path> m_waiting;
    std::size_t m_known = 0;
    std::size_t m_read = 0;
    int m_inFlight = 0;
    bool m_ended = false;
    Outcome m_outcome;
};

} // namespace ui
