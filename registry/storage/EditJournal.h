// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/TaskThread.h"
#include "value/Edit.h"
#include "value/Error.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace registry {

/// What became of a journalled write.
enum class EditOutcome : std::uint8_t {
    Pending, ///< on disk, and a living process waits for the answer
    Done,
    Conflict, ///< somebody else had written: not carried out
    Failed, ///< not carried out
    Unknown, ///< it cannot be told whether it was
};

/// Whether anything more will be found out about a write.
enum class Judged : std::uint8_t {
    Finally,
    No, ///< looking was cut short: whoever is next to be connected looks again
};

/// What a write left behind: the real path of what was created, and the node's Stat where the answer carries one.
struct WriteResult {
    Path path;
    std::optional<Stat> stat = std::nullopt;
    friend bool operator==(const WriteResult&, const WriteResult&) = default;
};

/// One write, with every byte.
struct JournalEntry {
    std::int64_t id = 0; ///< rises with time, over all processes
    std::string connection; ///< toString() of the endpoint: no secret
    Edit edit;
    EditOutcome outcome = EditOutcome::Pending;
    ErrorCode code = ErrorCode::Ok; ///< why not Done
    std::vector<WriteResult> results{}; ///< when Done: one for each part of a Multi, otherwise one
    std::chrono::system_clock::time_point started{};
    std::chrono::system_clock::time_point ended{};
    std::int64_t sessionId = 0; ///< ours when it was sent, and the newest zxid seen then: for judging a lost answer
    std::int64_t newestZxid = 0;
    bool open = false; ///< not judged finally: will be when the connection is there again
};

/// An entry without its bytes, for lists.
struct JournalLine {
    enum class Kind : std::uint8_t { Create, Delete, SetData, SetAcl, Multi }; // stored: append only

    std::int64_t id = 0;
    std::string connection;
    Path path; ///< of the first part; the real one where something was created
    Kind kind = Kind::SetData;
    int parts = 1;
    Intent intent = Intent::Save;
    std::string group;
    EditOutcome outcome = EditOutcome::Pending;
    ErrorCode code = ErrorCode::Ok;
    std::chrono::system_clock::time_point started{};
    std::optional<std::int32_t> version; ///< of the first part's node after the write, where known
    std::int64_t bytes = 0; ///< the entry's data and access lists, before and after
    bool open = false; ///< as in JournalEntry
};

struct JournalQuery {
    std::string connection; ///< empty: all
    std::optional<Path> path = std::nullopt; ///< writes that changed it or removed it
    std::string group{}; ///< empty: all
    std::int64_t below = std::numeric_limits<std::int64_t>::max(); ///< ids below this: the next page
    int limit = 200;
};

struct JournalPage {
    std::vector<JournalLine> lines; ///< newest first
    std::int64_t dropped = 0; ///< entries that the limits have cost so far
    std::chrono::system_clock::time_point droppedUpTo{}; ///< when the newest of those was written
};

class JournalFile;

/// Every write made by hand, on disk before it is sent: a file of its own, mode 0600, that survives crashes and power
/// cuts and that several processes may share.
///
/// Read and written on a thread of its own; callbacks come later, on the thread that made the journal, in the order of
/// the calls, and not any more once the journal is being destroyed. Must outlive the sessions that use it.
class EditJournal : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::int64_t entries = 20'000;
        std::int64_t bytes = std::int64_t(256)
            << 20; ///< of data and access lists; what one entry holds is kept in any case
    };
    using Begun = std::function<void(Result<std::int64_t>)>; ///< the id, or Storage or Locked with the file's name
    using Paged = std::function<void(Result<JournalPage>)>;
    using Read = std::function<void(Result<JournalEntry>)>;
    using ReadAll = std::function<void(Result<std::vector<JournalEntry>>)>;

    explicit EditJournal(std::string file, QObject* parent = nullptr);
    EditJournal(std::string file, Limits limits, QObject* parent = nullptr);
    /// Writes what was asked for and waits for it.
    ~EditJournal() override;

    /// `entry` is pending and on the disk when `begun` is called with its id. Drops the oldest ended entries beyond the
    /// limits.
    void begin(JournalEntry entry, Begun begun);
    /// How it ended.
    void finish(std::int64_t id, EditOutcome outcome, ErrorCode code, std::vector<WriteResult> results,
        Judged judged = Judged::Finally);
    /// Entries that nobody looks after any more, of processes that are gone or not judged finally: pending and ours
    /// from now on, to be judged and finished.
    void adopt(const std::string& connection, ReadAll adopted);
    void list(JournalQuery query, Paged paged);
    void read(std::int64_t id, Read read);
    /// All that belongs to one larger work, oldest first.
    void readGroup(std::string group, ReadAll read);

Q_SIGNALS:
    /// An entry was begun or finished by this process.
    void changed();
    /// An outcome could not be written down; once until it works again. `detail` in technical English, with the file.
    void failed(const std::string& detail);

private:
    template <typename T> void reply(std::function<void(T)> callback, T value);
    void onWritten(const Result<void>& done);

    std::shared_ptr<JournalFile> m_file; ///< used on the thread only; shared with its tasks
    bool m_broken = false;
    std::unique_ptr<TaskThread> m_thread;
};

} // namespace registry
