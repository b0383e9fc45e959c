// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HeldStore.h"

#include "storage/SqliteFile.h"
#include "storage/SqliteValues.h"

namespace registry {

namespace {

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
    [[nodiscard]] Result<void> write(const HeldStore::Writes::Changes& changes);
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

Result<void> HeldFile::write(const HeldStore::Writes::Changes& changes)
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
    , m_writes(this,
          {[file = m_file](const auto& changes) { return file->write(changes); }, [file = m_file] { file->close(); },
              [this](const std::string& detail) { Q_EMIT failed(detail); }, [this] { Q_EMIT recovered(); }})
{
}

HeldStore::~HeldStore() = default;

void HeldStore::keep(const std::string& connection, HeldEntry entry)
{
    Key key{connection, entry.path};
    m_claimed.insert(key);
    m_writes.change(std::move(key), std::move(entry));
}

void HeldStore::forget(const std::string& connection, const Path& path)
{
    release(connection, path);
    m_writes.change({connection, path}, std::nullopt);
}

void HeldStore::take(std::string connection, Taken taken)
{
    using Entries = std::vector<HeldEntry>;
    m_writes.read<Entries>([file = m_file, connection] { return file->list(connection); },
        [this, connection, taken = std::move(taken)](const Entries& entries) {
            Entries free;
            for (const HeldEntry& entry : entries)
                if (m_claimed.insert({connection, entry.path}).second)
                    free.push_back(entry);
            taken(std::move(free));
        });
}

} // namespace registry
