// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/WriteBehind.h"
#include "value/Path.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace registry {

/// A registration that is to be made again when its connection is opened: what InstancePayload says, without knowing
/// it.
struct HeldEntry {
    Path path;
    int format = 0; ///< InstancePayload::Format
    std::string content{};

    friend bool operator==(const HeldEntry&, const HeldEntry&) = default;
};

class HeldFile;

/// Registrations over the end of the program, in a file of their own, mode 0600: keep() is on its way to the disk when
/// it returns. A connection is toString() of its endpoint: no secret. An entry belongs to the view that kept or took
/// it; when that is gone the next one of the connection may take it.
///
/// The file is read and written on a thread of its own. When it cannot be (disk full, not writable), failed() says so
/// once until it works again. Lives on the thread that made it.
class HeldStore : public QObject {
    Q_OBJECT

public:
    using Taken = std::function<void(std::vector<HeldEntry>)>;

    explicit HeldStore(std::string file, QObject* parent = nullptr);
    /// Writes what was kept and waits for it: some ms, up to about 2 s when another process keeps the file locked.
    ~HeldStore() override;

    /// In place of what was kept for that path; the caller's from now on.
    void keep(const std::string& connection, HeldEntry entry);
    /// Takes it out for good.
    void forget(const std::string& connection, const Path& path);
    /// The entries of `connection` that nobody in this process has, by path. They are the caller's from then on, until
    /// it releases them. Calls back later, on this thread, unless the store goes first.
    void take(std::string connection, Taken taken);
    /// The next may take it; it stays on the disk.
    void release(const std::string& connection, const Path& path) { m_claimed.erase({connection, path}); }

Q_SIGNALS:
    /// `detail` in technical English, with the file's name.
    void failed(const std::string& detail);
    /// After failed(): entries are written again.
    void recovered();

private:
    using Key = std::pair<std::string, Path>;
    using Writes = WriteBehind<Key, std::optional<HeldEntry>>; ///< nothing: forgotten
    friend class HeldFile;

    std::set<Key> m_claimed; ///< somebody has them
    std::shared_ptr<HeldFile> m_file; ///< used on the thread only; shared with its tasks
    Writes m_writes; ///< last: it goes first
};

} // namespace registry
