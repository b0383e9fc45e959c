// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DraftStore.h"

#include "storage/SqliteFile.h"
#include "storage/SqliteValues.h"

#include <array>

namespace registry {

namespace {

constexpr auto flushAfter = std::chrono::milliseconds(200);
constexpr auto retryAfter = std::chrono::seconds(5);
constexpr auto patience = std::chrono::milliseconds(2'000); // with another process that writes

const SqliteFormat& draftFormat()
{
    static const SqliteFormat format{0x526F7344, 1, // "RosD"
        {QStringLiteral("CREATE TABLE drafts(connection BLOB NOT NULL, path BLOB NOT NULL, changed INTEGER NOT NULL, "
                        "mine BLOB, base BLOB, czxid INTEGER NOT NULL, mzxid INTEGER NOT NULL, pzxid INTEGER NOT NULL, "
                        "ctime INTEGER NOT NULL, mtime INTEGER NOT NULL, version INTEGER NOT NULL, "
                        "cversion INTEGER NOT NULL, aversion INTEGER NOT NULL, owner INTEGER NOT NULL, "
                        "dataLength INTEGER NOT NULL, numChildren INTEGER NOT NULL, "
                        "PRIMARY KEY(connection, path)) WITHOUT ROWID")},
        "store of drafts"};
    return format;
}

} // namespace

/// The store's work on its thread.
class DraftFile {
public:
    using Changes = std::map<std::pair<std::string, Path>, std::optional<Draft>>;

    explicit DraftFile(std::string file)
        : m_name(std::move(file))
    {
    }
    [[nodiscard]] Result<void> write(const Changes& changes);
    [[nodiscard]] Result<std::vector<Draft>> list();
    void close() { m_file.reset(); }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> put(const Draft& draft);

    const std::string m_name;
    std::unique_ptr<SqliteFile> m_file;
};

Result<void> DraftFile::open()
{
    if (m_file)
        return {};
    auto opened = SqliteFile::open(m_name, draftFormat(), patience);
    if (!opened)
        return tl::unexpected(opened.error());
    m_file = std::move(*opened);
    return {};
}

Result<void> DraftFile::write(const Changes& changes)
{
    if (auto opened = open(); !opened)
        return opened;
    return m_file->transaction([&]() -> Result<void> {
        for (const auto& [key, draft] : changes) {
            if (draft) {
                if (auto done = put(*draft); !done)
                    return done;
                continue;
            }
            const auto gone = m_file->query(QStringLiteral("DELETE FROM drafts WHERE connection=? AND path=?"),
                {blobOf(key.first), blobOf(key.second.str())});
            if (!gone)
                return tl::unexpected(gone.error());
        }
        return {};
    });
}

Result<void> DraftFile::put(const Draft& draft)
{
    const Stat& stat = draft.baseStat;
    const auto done = m_file->query(
        QStringLiteral("INSERT INTO drafts VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(connection, path) DO "
                       "UPDATE SET changed=excluded.changed, mine=excluded.mine, base=excluded.base, "
                       "czxid=excluded.czxid, mzxid=excluded.mzxid, pzxid=excluded.pzxid, ctime=excluded.ctime, "
                       "mtime=excluded.mtime, version=excluded.version, cversion=excluded.cversion, "
                       "aversion=excluded.aversion, owner=excluded.owner, dataLength=excluded.dataLength, "
                       "numChildren=excluded.numChildren WHERE excluded.changed>=changed"),
        {blobOf(draft.connection), blobOf(draft.path.str()), inMilliseconds(draft.changed), blobOf(draft.mine),
            blobOf(draft.base), qlonglong(stat.czxid), qlonglong(stat.mzxid), qlonglong(stat.pzxid),
            qlonglong(stat.ctime), qlonglong(stat.mtime), stat.version, stat.cversion, stat.aversion,
            qlonglong(stat.ephemeralOwner), stat.dataLength, stat.numChildren});
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<std::vector<Draft>> DraftFile::list()
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    auto rows = m_file->query(
        QStringLiteral("SELECT connection, path, changed, mine, base, czxid, mzxid, pzxid, ctime, mtime, version, "
                       "cversion, aversion, owner, dataLength, numChildren FROM drafts ORDER BY changed DESC"),
        {});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Draft> drafts;
    while (rows->next()) {
        const auto path = Path::parse(bytesAt(*rows, 1));
        if (!path)
            continue; // nothing of ours
        Draft draft{
            bytesAt(*rows, 0), *path, dataAt(*rows, 3), dataAt(*rows, 4), {}, timeOf(rows->value(2).toLongLong())};
        Stat& stat = draft.baseStat;
        const std::array<std::int64_t*, 5> longs{&stat.czxid, &stat.mzxid, &stat.pzxid, &stat.ctime, &stat.mtime};
        int column = 5;
        for (std::int64_t* number : longs)
            *number = rows->value(column++).toLongLong();
        stat.version = rows->value(column++).toInt();
        stat.cversion = rows->value(column++).toInt();
        stat.aversion = rows->value(column++).toInt();
        stat.ephemeralOwner = rows->value(column++).toLongLong();
        stat.dataLength = rows->value(column++).toInt();
        stat.numChildren = rows->value(column).toInt();
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

DraftStore::DraftStore(std::string file, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<DraftFile>(std::move(file)))
    , m_thread(std::make_unique<TaskThread>())
{
    m_flush.setSingleShot(true);
    m_flush.callOnTimeout(this, &DraftStore::flush);
}

DraftStore::~DraftStore()
{
    flush();
    m_thread->post([file = m_file] { file->close(); });
    m_thread.reset(); // runs what was posted; then nobody can call back here any more
}

void DraftStore::keep(Draft draft)
{
    Key key{draft.connection, draft.path};
    m_changes.insert_or_assign(std::move(key), std::move(draft));
    if (!m_flush.isActive() || m_broken)
        m_flush.start(flushAfter);
}

void DraftStore::drop(const std::string& connection, const Path& path)
{
    m_changes.insert_or_assign(Key{connection, path}, std::nullopt);
    if (!m_flush.isActive() || m_broken)
        m_flush.start(flushAfter);
}

void DraftStore::flush()
{
    m_flush.stop();
    for (auto& [key, draft] : std::exchange(m_unwritten, {}))
        m_changes.try_emplace(key, std::move(draft)); // what came later stands
    if (m_changes.empty())
        return;
    m_thread->post([this, file = m_file, changes = std::exchange(m_changes, {})] {
        auto done = file->write(changes);
        auto back = done ? DraftFile::Changes() : changes;
        QMetaObject::invokeMethod(
            this,
            [this, done = std::move(done), back = std::move(back)]() mutable {
                for (auto& [key, draft] : back)
                    m_unwritten.try_emplace(key, std::move(draft));
                onWritten(done);
            },
            Qt::QueuedConnection);
    });
}

void DraftStore::onWritten(const Result<void>& done)
{
    if (!done) {
        m_flush.start(retryAfter);
        if (!std::exchange(m_broken, true))
            Q_EMIT failed(done.error().path + ": " + done.error().detail);
    } else if (std::exchange(m_broken, false)) {
        Q_EMIT recovered();
    }
}

void DraftStore::list(Listed listed)
{
    flush();
    m_thread->post([this, file = m_file, listed = std::move(listed)] {
        auto drafts = file->list();
        QMetaObject::invokeMethod(
            this,
            [this, listed, drafts = std::move(drafts)] {
                if (!drafts)
                    onWritten(tl::unexpected(drafts.error()));
                listed(drafts.value_or(std::vector<Draft>()));
            },
            Qt::QueuedConnection);
    });
}

} // namespace registry
