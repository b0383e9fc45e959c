// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/LastKnownStore.h"

#include "storage/SqliteFile.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace registry {

namespace {

Q_LOGGING_CATEGORY(lastKnownLog, "registry.lastknown", QtWarningMsg)

constexpr auto flushAfter = std::chrono::milliseconds(100);
constexpr auto patience = std::chrono::milliseconds(2'000); // with another process that writes

const SqliteFormat& lastKnownFormat()
{
    static const SqliteFormat format{0x526F734C, 1, // "RosL"
        {QStringLiteral("CREATE TABLE nodes(registry BLOB NOT NULL, path BLOB NOT NULL, proven INTEGER NOT NULL, "
                        "data BLOB, children BLOB NOT NULL, czxid INTEGER NOT NULL, mzxid INTEGER NOT NULL, "
                        "pzxid INTEGER NOT NULL, ctime INTEGER NOT NULL, mtime INTEGER NOT NULL, "
                        "version INTEGER NOT NULL, cversion INTEGER NOT NULL, aversion INTEGER NOT NULL, "
                        "owner INTEGER NOT NULL, PRIMARY KEY(registry, path)) WITHOUT ROWID")},
        "cache of last-known results"};
    return format;
}

qint64 toMilliseconds(LastKnownStore::Clock::time_point when)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count();
}

QByteArray asBytes(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())); // never null, unlike QByteArray()
}

/// Names hold no slash.
std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += name + '/';
    return text;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> names;
    while (!text.empty()) {
        const auto end = std::min(text.find('/'), text.size());
        names.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

NodeValue valueOf(const Path& path, const QSqlQuery& row)
{
    NodeValue value{path};
    value.exists = true;
    value.staleSince = LastKnownStore::Clock::time_point(std::chrono::milliseconds(row.value(0).toLongLong()));
    if (row.value(1).toInt() == 0)
        value.raw = row.value(2).toByteArray().toStdString();
    value.children = split(row.value(3).toByteArray().toStdString());
    Stat stat;
    stat.czxid = row.value(4).toLongLong();
    stat.mzxid = row.value(5).toLongLong();
    stat.pzxid = row.value(6).toLongLong();
    stat.ctime = row.value(7).toLongLong();
    stat.mtime = row.value(8).toLongLong();
    stat.version = row.value(9).toInt();
    stat.cversion = row.value(10).toInt();
    stat.aversion = row.value(11).toInt();
    stat.ephemeralOwner = row.value(12).toLongLong();
    stat.dataLength = static_cast<std::int32_t>(value.raw ? value.raw->size() : 0);
    stat.numChildren = static_cast<std::int32_t>(value.children.size());
    value.stat = stat;
    return value;
}

} // namespace

/// The store's work on its thread.
class LastKnownFile {
public:
    using Clock = LastKnownStore::Clock;

    LastKnownFile(std::string file, std::string registry)
        : m_name(std::move(file))
        , m_registry(asBytes(registry))
    {
    }
    /// Writes all or nothing. False: another process keeps the file locked; what was to be written waits for the next
    /// call.
    [[nodiscard]] bool write(const std::map<Path, NodeValue>& noted, Clock::time_point when);
    void prove(const std::vector<Path>& paths, Clock::time_point when);
    std::optional<NodeValue> find(const Path& path);
    /// With a last attempt at what waits.
    void close();

private:
    struct Pending {
        NodeValue value;
        Clock::time_point when;
    };
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> writeOne(const NodeValue& value, qint64 when);
    void report(const Error& error);

    const std::string m_name;
    const QByteArray m_registry;
    std::unique_ptr<SqliteFile> m_file;
    std::map<Path, Pending> m_pending;
    std::optional<Error> m_unusable; ///< found out once, and not tried again
    bool m_reported = false;
};

Result<void> LastKnownFile::open()
{
    if (m_file)
        return {};
    if (m_unusable)
        return tl::unexpected(*m_unusable);
    auto opened = SqliteFile::open(m_name, lastKnownFormat(), patience);
    if (opened) {
        m_file = std::move(*opened);
        return {};
    }
    if (opened.error().code != ErrorCode::Locked) // that may pass
        m_unusable = opened.error();
    return tl::unexpected(opened.error());
}

void LastKnownFile::report(const Error& error)
{
    if (!std::exchange(m_reported, true))
        qCWarning(lastKnownLog) << "last-known results are not kept:" << m_name.c_str() << error.detail.c_str();
}

bool LastKnownFile::write(const std::map<Path, NodeValue>& noted, Clock::time_point when)
{
    for (const auto& [path, value] : noted)
        m_pending.insert_or_assign(path, Pending{value, when});
    Result<void> done = m_pending.empty() ? Result<void>() : open();
    if (done && !m_pending.empty())
        done = m_file->transaction([this]() -> Result<void> {
            for (const auto& [path, pending] : m_pending)
                if (auto written = writeOne(pending.value, toMilliseconds(pending.when)); !written)
                    return written;
            return {};
        });
    if (!done && done.error().code == ErrorCode::Locked)
        return false;
    if (!done)
        report(done.error());
    m_pending.clear();
    return true;
}

void LastKnownFile::close()
{
    if (!write({}, {}))
        report(Error{ErrorCode::Locked, m_name, 0, "another program keeps it locked"});
    m_file.reset();
}

Result<void> LastKnownFile::writeOne(const NodeValue& value, qint64 when)
{
    const QByteArray path = asBytes(value.path.str());
    Result<QSqlQuery> done;
    if (!value.exists || !value.stat) { // but not what another process has proven since
        done = m_file->query(
            QStringLiteral("DELETE FROM nodes WHERE registry=? AND path=? AND proven<=?"), {m_registry, path, when});
    } else {
        const Stat& stat = *value.stat;
        done = m_file->query(
            QStringLiteral("INSERT INTO nodes(registry, path, proven, data, children, czxid, mzxid, pzxid, ctime, "
                           "mtime, version, cversion, aversion, owner) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
                           "ON CONFLICT(registry, path) DO UPDATE SET proven=excluded.proven, data=excluded.data, "
                           "children=excluded.children, czxid=excluded.czxid, mzxid=excluded.mzxid, "
                           "pzxid=excluded.pzxid, ctime=excluded.ctime, mtime=excluded.mtime, "
                           "version=excluded.version, cversion=excluded.cversion, aversion=excluded.aversion, "
                           "owner=excluded.owner WHERE excluded.proven>=proven"),
            {m_registry, path, when,
                value.raw ? QVariant(asBytes(*value.raw)) : QVariant(QMetaType::fromType<QByteArray>()),
                asBytes(joined(value.children)), qlonglong(stat.czxid), qlonglong(stat.mzxid), qlonglong(stat.pzxid),
                qlonglong(stat.ctime), qlonglong(stat.mtime), stat.version, stat.cversion, stat.aversion,
                qlonglong(stat.ephemeralOwner)});
    }
    return done ? Result<void>() : tl::unexpected(done.error());
}

void LastKnownFile::prove(const std::vector<Path>& paths, Clock::time_point when)
{
    if (const auto opened = open(); !opened)
        return report(opened.error());
    const auto done = m_file->transaction([&]() -> Result<void> {
        for (const Path& path : paths) {
            const auto updated =
                m_file->query(QStringLiteral("UPDATE nodes SET proven=? WHERE registry=? AND path=? AND proven<?"),
                    {toMilliseconds(when), m_registry, asBytes(path.str()), toMilliseconds(when)});
            if (!updated)
                return tl::unexpected(updated.error());
        }
        return {};
    });
    if (!done)
        report(done.error());
}

std::optional<NodeValue> LastKnownFile::find(const Path& path)
{
    if (const auto waiting = m_pending.find(path); waiting != m_pending.end()) {
        NodeValue value = waiting->second.value;
        value.staleSince = waiting->second.when;
        return value.exists ? std::optional(std::move(value)) : std::nullopt;
    }
    if (const auto opened = open(); !opened) {
        report(opened.error());
        return {};
    }
    auto row = m_file->query(QStringLiteral("SELECT proven, data IS NULL, data, children, czxid, mzxid, pzxid, ctime, "
                                            "mtime, version, cversion, aversion, owner FROM nodes "
                                            "WHERE registry=? AND path=?"),
        {m_registry, asBytes(path.str())});
    if (!row) {
        report(row.error());
        return {};
    }
    return row->next() ? std::optional(valueOf(path, *row)) : std::nullopt;
}

LastKnownStore::LastKnownStore(std::string file, std::string registry, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<LastKnownFile>(std::move(file), std::move(registry)))
    , m_thread(std::make_unique<TaskThread>())
{
    m_flush.setSingleShot(true);
    m_flush.callOnTimeout(this, &LastKnownStore::flush);
}

LastKnownStore::~LastKnownStore()
{
    flush();
    m_thread->post([file = m_file] { file->close(); });
    m_thread.reset(); // runs what was posted; then nobody can call find()'s answers here any more
}

void LastKnownStore::note(const NodeValue& value)
{
    const bool empty = value.exists && (!value.raw || value.raw->empty()) && value.children.empty();
    if (empty || value.error) {
        m_noted.erase(value.path);
        return;
    }
    m_noted.insert_or_assign(value.path, value);
    if (!m_flush.isActive())
        m_flush.start(flushAfter);
}

void LastKnownStore::flush()
{
    m_flush.stop();
    if (m_noted.empty() && !m_behind)
        return;
    m_behind = false;
    m_thread->post([this, file = m_file, noted = std::exchange(m_noted, {}), now = Clock::now()] {
        if (file->write(noted, now))
            return;
        const auto again = [this] {
            m_behind = true;
            if (!m_flush.isActive())
                m_flush.start(flushAfter);
        };
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
    });
}

void LastKnownStore::proven(std::vector<Path> paths, Clock::time_point when)
{
    flush();
    if (!paths.empty())
        m_thread->post([file = m_file, paths = std::move(paths), when] { file->prove(paths, when); });
}

void LastKnownStore::find(const Path& path, Found found)
{
    flush();
    m_thread->post([this, file = m_file, path, found = std::move(found)] {
        auto value = file->find(path);
        QMetaObject::invokeMethod(
            this, [found, value = std::move(value)] { found(value); }, Qt::QueuedConnection);
    });
}

void LastKnownStore::abandon(std::unique_ptr<LastKnownStore> store)
{
    store->m_flush.stop();
    static_cast<void>(store->m_thread.release());
    new std::shared_ptr<LastKnownFile>(std::move(store->m_file)); // its connection must not be closed from here
    static_cast<void>(store.release());
}

} // namespace registry
