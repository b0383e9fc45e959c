// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/WriteBehind.h"
#include "value/Edit.h"

#include <QObject>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace registry {

/// What somebody has staged in one view of a connection, in order. Each edit is about one node, and of its images the
/// one of that node is kept.
struct StagedSet {
    std::string id; ///< StagedStore::newId()
    std::string connection; ///< toString() of the endpoint: no secret
    std::vector<Edit> edits;
};

class StagedFile;

/// Staged changes in a file of their own, mode 0600, so that they survive a crash: keep() is on its way to the disk
/// when it returns. A set belongs to one view; when that is gone the next one of the connection takes it.
///
/// The file is read and written on a thread of its own. When it cannot be (disk full, not writable), failed() says so
/// once until it works again; the caller still has the set in memory. Lives on the thread that made it.
class StagedStore : public QObject {
    Q_OBJECT

public:
    using Taken = std::function<void(std::vector<StagedSet>)>;

    explicit StagedStore(std::string file, QObject* parent = nullptr);
    /// Writes what was kept and waits for it: some ms, up to about 2 s when another process keeps the file locked.
    ~StagedStore() override;

    static std::string newId();
    /// In place of what was kept under its id, which is its caller's from now on; without edits nothing is kept.
    void keep(StagedSet set);
    /// The sets of `connection` that nobody in this process holds, newest first. They are the caller's from then on,
    /// until it releases them. Calls back later, on this thread, unless the store goes first.
    void take(std::string connection, Taken taken);
    /// The next may take it.
    void release(const std::string& id) { m_held.erase(id); }

Q_SIGNALS:
    /// `detail` in technical English, with the file's name.
    void failed(const std::string& detail);
    /// After failed(): sets are written again.
    void recovered();

private:
    std::set<std::string> m_held; ///< ids that somebody has
    std::shared_ptr<StagedFile> m_file; ///< used on the thread only; shared with its tasks
    WriteBehind<std::string, StagedSet> m_writes; ///< last: it goes first
};

} // namespace registry
