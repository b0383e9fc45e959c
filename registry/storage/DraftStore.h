// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/TaskThread.h"
#include "value/Operation.h"
#include "value/Path.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace registry {

/// What somebody typed into a node and has not saved, and what it is based on.
struct Draft {
    std::string connection; ///< toString() of the endpoint: no secret
    Path path;
    Data mine;
    Data base;
    Stat baseStat;
    std::chrono::system_clock::time_point changed{}; ///< when it was last typed in
    friend bool operator==(const Draft&, const Draft&) = default;
};

class DraftFile;

/// Drafts in a file of their own, mode 0600, so that they survive a crash: at most what was typed in the last 200 ms is
/// missing after SIGKILL. Several processes may share the file; the newest text of a node wins.
///
/// The file is read and written on a thread of its own. When it cannot be (disk full, not writable), failed() says so
/// once until it works again; the caller still has the draft in memory. Lives on the thread that made it.
class DraftStore : public QObject {
    Q_OBJECT

public:
    using Listed = std::function<void(std::vector<Draft>)>;

    explicit DraftStore(std::string file, QObject* parent = nullptr);
    /// Writes what was kept and waits for it: some ms, up to about 2 s when another process keeps the file locked.
    ~DraftStore() override;

    /// Written within 200 ms; newer drafts of one node replace older ones.
    void keep(Draft draft);
    /// It was saved or given up.
    void drop(const std::string& connection, const Path& path);
    /// Every draft, of all connections, newest first. Calls back later, on this thread, unless the store goes first.
    void list(Listed listed);
    /// Writes what was kept, now and in the background.
    void flush();

Q_SIGNALS:
    /// `detail` in technical English, with the file's name.
    void failed(const std::string& detail);
    /// After failed(): drafts are written again.
    void recovered();

private:
    using Key = std::pair<std::string, Path>;
    void onWritten(const Result<void>& done);

    QTimer m_flush;
    std::map<Key, std::optional<Draft>> m_changes; ///< nothing: to be dropped
    std::map<Key, std::optional<Draft>> m_unwritten; ///< failed; tried again with the next
    std::shared_ptr<DraftFile> m_file; ///< used on the thread only; shared with its tasks
    bool m_broken = false;
    std::unique_ptr<TaskThread> m_thread;
};

} // namespace registry
