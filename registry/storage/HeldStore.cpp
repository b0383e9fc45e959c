// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HeldStore.h"

#include "storage/SqliteFile.h"
#include "storage/SqliteValues.h"

namespace registry {

namespace {

constexpr auto heldRetryAfter = std::chrono::seconds(5);
constexpr auto heldPatience = std::chrono::milliseconds(2'000); // with another process that writes

const SqliteFormat& heldFormat()
{
    static const SqliteFormat format{0x526F7348, 1, // "RosH"
        {QStringLiteral("CREATE TABLE held(connection BLOB NOT NULL, path BLOB NOT NULL, format INTEGER NOT NULL, "
                        "content BLOB NOT NULL, PRIMARY KEY(connection, path)) WITHOUT ROWID")},
        "store of registrations"};
    return format;
}

} // namespace

/// The store's work on its thread.
class HeldFile {
public:
    explicit HeldFile(std::string file)
        : m_name(std::move(file))
    {
    }
    [[nodiscard]] Result<void> write(const HeldStore::Changes& changes);
    [[nodiscard]] Result<std::vector<HeldEntry>> list(const std::string& connection);
    void close() { m_file.reset(); }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> put(const HeldStore::Key& key, const std::optional<HeldEntry>& entry);

    const std::string m_name;
    std::unique_ptr<SqliteFile> m_file;
};

Result<void> HeldFile::open()
{
    if (m_file)
        return {};
    auto opened = SqliteFile::open(m_name, heldFormat(), heldPatience);
    if (!opened)
        return tl::unexpected(opened.error());
    m_file = std::move(*opened);
    return {};
}

Result<void> HeldFile::write(const HeldStore::Changes& changes)
{
    if (auto opened = open(); !opened)
        return opened;
    return m_file->transaction([&]() -> Result<void> {
        for (const auto& [key, entry] : changes)
            if (auto done = put(key, entry); !done)
                return done;
        return {};
    });
}

Result<void> HeldFile::put(const HeldStore::Key& key, const std::optional<HeldEntry>& entry)
{
    const QVariantList where{blobOf(key.first), blobOf(key.second.str())};
    const auto done = entry
        ? m_file->query(
            QStringLiteral("INSERT OR REPLACE INTO held(connection, path, format, content) VALUES(?,?,?,?)"),
            where + QVariantList{entry->format, blobOf(entry->content)})
        : m_file->query(QStringLiteral("DELETE FROM held WHERE connection=? AND path=?"), where);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<std::vector<HeldEntry>> HeldFile::list(const std::string& connection)
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    auto rows = m_file->query(QStringLiteral("SELECT path, format, content FROM held WHERE connection=? ORDER BY path"),
        {blobOf(connection)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<HeldEntry> entries;
    while (rows->next()) {
        const auto path = Path::parse(bytesAt(*rows, 0));
        if (path) // else nothing of ours
            entries.push_back({*path, rows->value(1).toInt(), bytesAt(*rows, 2)});
    }
    return entries;
}

HeldStore::HeldStore(std::string file, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<HeldFile>(std::move(file)))
    , m_thread(std::make_unique<TaskThread>())
{
    m_flush.setSingleShot(true);
    m_flush.callOnTimeout(this, &HeldStore::flush);
}

HeldStore::~HeldStore()
{
    flush();
    m_thread->post([file = m_file] { file->close(); });
    m_thread.reset(); // runs what was posted; then nobody can call back here any more
}

void HeldStore::keep(const std::string& connection, HeldEntry entry)
{
    Key key{connection, entry.path};
    m_claimed.insert(key);
    change(std::move(key), std::move(entry));
}

void HeldStore::forget(const std::string& connection, const Path& path)
{
    release(connection, path);
    change({connection, path}, std::nullopt);
}

void HeldStore::change(Key key, std::optional<HeldEntry> entry)
{
    m_changes.insert_or_assign(std::move(key), std::move(entry));
    m_flush.start(0); // several of one turn go together
}

void HeldStore::flush()
{
    m_flush.stop();
    for (auto& [key, entry] : std::exchange(m_unwritten, {}))
        m_changes.try_emplace(key, std::move(entry)); // what came later stands
    if (m_changes.empty())
        return;
    m_thread->post([this, file = m_file, changes = std::exchange(m_changes, {})] {
        auto done = file->write(changes);
        auto back = done ? Changes() : changes;
        QMetaObject::invokeMethod(
            this, [this, done = std::move(done), back = std::move(back)] { onWritten(done, back); },
            Qt::QueuedConnection);
    });
}

void HeldStore::onWritten(const Result<void>& done, Changes back)
{
    for (auto& [key, entry] : back)
        m_unwritten.try_emplace(key, std::move(entry));
    if (!done) {
        m_flush.start(heldRetryAfter);
        if (!std::exchange(m_broken, true))
            Q_EMIT failed(done.error().path + ": " + done.error().detail);
    } else if (std::exchange(m_broken, false)) {
        Q_EMIT recovered();
    }
}

void HeldStore::take(std::string connection, Taken taken)
{
    flush();
    m_thread->post([this, file = m_file, connection = std::move(connection), taken = std::move(taken)] {
        auto entries = file->list(connection);
        QMetaObject::invokeMethod(
            this,
            [this, connection, taken, entries = std::move(entries)] {
                if (!entries)
                    onWritten(tl::unexpected(entries.error()), {});
                std::vector<HeldEntry> free;
                for (const HeldEntry& entry : entries.value_or(std::vector<HeldEntry>()))
                    if (m_claimed.insert({connection, entry.path}).second)
                        free.push_back(entry);
                taken(std::move(free));
            },
            Qt::QueuedConnection);
    });
}

} // namespace registry
