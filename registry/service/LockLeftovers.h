// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <utility>
#include <vector>

namespace registry {

/// Removes what a lock wants gone as soon as there is a connection, also when the lock itself is no more: an entry left
/// in the queue would keep everybody else out for as long as the session lives. Belongs to the session and ends with
/// it; the nodes are ephemeral.
class LockLeftovers : public QObject {
    Q_OBJECT

public:
    explicit LockLeftovers(Session& session);

    void remove(const Path& node);
    /// An entry of which only the beginning of its name is known: the answer to its creation did not or may not come.
    void removeEntries(const Path& folder, const std::string& prefix);
    /// The lock is no more: deletes itself when nothing is left to do.
    void letGo();

Q_SIGNALS:
    /// The server has answered, or said that there is no such node.
    void removed(const registry::Path& node);

private:
    void flush();
    void removeNow(const Path& node);
    void lookNow(const Path& folder, const std::string& prefix);
    /// Whether nothing was done and it is to be tried again.
    bool mustRetry(ErrorCode code);
    void ended();

    Session& m_session;
    std::vector<Path> m_nodes;
    std::vector<std::pair<Path, std::string>> m_entries;
    QTimer m_retry;
    int m_underWay = 0;
    bool m_letGo = false;
};

} // namespace registry
