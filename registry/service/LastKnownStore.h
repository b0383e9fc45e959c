// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/TaskThread.h"
#include "service/NodeValue.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace registry {

class LastKnownFile;

/// The last good value of every path a program was told of, in a file, for the time when no server can be reached.
/// ndServiceRegistry's cachefile, without its pickle: SQLite, mode 0600, shared by several processes and registries.
///
/// The file is read and written on a thread of its own. A file that cannot be used is said once in the log, and from
/// then on nothing is stored or found. Lives on the thread that made it.
class LastKnownStore : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::system_clock;
    using Found = std::function<void(std::optional<NodeValue>)>;

    /// `registry` keeps the paths of different servers, chroots and identities apart.
    LastKnownStore(std::string file, std::string registry, QObject* parent = nullptr);
    /// Writes what was noted and waits for it: some ms, up to about 2 s when another process keeps the file locked.
    ~LastKnownStore() override;

    /// `value` is live now. Written within 100 ms; newer values of one path replace each other. An empty node (neither
    /// data nor children) is not written, what the file says of it stays; a node that does not exist is taken out.
    /// While another process keeps the file locked it is tried again.
    void note(const NodeValue& value);
    /// What is stored of `paths` was still so at `when`.
    void proven(std::vector<Path> paths, Clock::time_point when);
    /// Calls back later, on this thread, unless the store goes first. `staleSince` is when the value was last proven.
    void find(const Path& path, Found found);
    /// Writes what was noted, now and in the background.
    void flush();
    /// In a forked child, instead of the destructor: the thread is not here and the file is the parent's. Leaks.
    static void abandon(std::unique_ptr<LastKnownStore> store);

private:
    QTimer m_flush;
    std::map<Path, NodeValue> m_noted;
    bool m_behind = false; ///< the file has not taken all it was given
    std::shared_ptr<LastKnownFile> m_file; ///< used on the thread only; shared with its tasks
    std::unique_ptr<TaskThread> m_thread;
};

} // namespace registry
