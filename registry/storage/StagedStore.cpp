// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StagedStore.h"

#include "storage/JournalRows.h"
#include "storage/SqliteFile.h"
#include "storage/SqliteValues.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace registry {

namespace {

constexpr auto stagedPatience = std::chrono::milliseconds(2'000); // with another process that writes

const SqliteFormat& stagedFormat()
{
    static const SqliteFormat format{0x526F7353, 1, // "RosS"
        {QStringLiteral("CREATE TABLE edits(id BLOB NOT NULL, n INTEGER NOT NULL, connection BLOB NOT NULL, "
                        "changed INTEGER NOT NULL, intent INTEGER NOT NULL, kind INTEGER NOT NULL, path BLOB NOT NULL, "
                        "data BLOB, acl BLOB, mode INTEGER NOT NULL, ttl INTEGER NOT NULL, version INTEGER NOT NULL, "
                        "wasStat TEXT, wasData BLOB, wasAcl BLOB, PRIMARY KEY(id, n)) WITHOUT ROWID")},
        "store of staged changes"};
    return format;
}

QVariant blobOf(const std::optional<Acl>& acl)
{
    return acl ? QVariant(bytesOf(*acl)) : QVariant(QMetaType::fromType<QByteArray>());
}

/// What can be told apart from nothing; nothing when it is none of ours.
bool readAcl(const QSqlQuery& row, int column, std::optional<Acl>& acl)
{
    if (row.isNull(column))
        return true;
    acl = aclFrom(row.value(column).toByteArray());
    return acl.has_value();
}

std::optional<Edit> editAt(const QSqlQuery& row)
{
    const auto path = Path::parse(bytesAt(row, 5));
    PartRow part;
    if (!path || !readAcl(row, 7, part.acl))
        return std::nullopt;
    part.kind = row.value(4).toInt();
    part.path = *path;
    part.data = dataAt(row, 6);
    part.mode = row.value(8).toInt();
    part.ttl = row.value(9).toLongLong();
    part.version = row.value(10).toInt();
    std::vector<PartRow> parts;
    parts.push_back(std::move(part));
    auto operation = operationFrom(std::move(parts), false);
    const int intent = row.value(3).toInt();
    if (!operation || intent < 0 || intent > int(Intent::ChangeSet))
        return std::nullopt;
    Edit edit{std::move(*operation), static_cast<Intent>(intent), {}, {}};
    if (row.isNull(11))
        return edit;
    const auto stat = statFrom(row.value(11).toString());
    NodeImage was{*path, dataAt(row, 12), std::nullopt, stat.value_or(Stat())};
    if (!stat || !readAcl(row, 13, was.acl))
        return std::nullopt;
    edit.before.push_back(std::move(was));
    return edit;
}

} // namespace

/// The store's work on its thread.
class StagedFile {
public:
    explicit StagedFile(std::string file)
        : m_name(std::move(file))
    {
    }
    [[nodiscard]] Result<void> write(const std::map<std::string, StagedSet>& sets);
    [[nodiscard]] Result<std::vector<StagedSet>> list(const std::string& connection);
    void close() { m_file.reset(); }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> put(const StagedSet& set);

    const std::string m_name;
    std::unique_ptr<SqliteFile> m_file;
};

Result<void> StagedFile::open()
{
    if (m_file)
        return {};
    auto opened = SqliteFile::open(m_name, stagedFormat(), stagedPatience);
    if (!opened)
        return tl::unexpected(opened.error());
    m_file = std::move(*opened);
    return {};
}

Result<void> StagedFile::write(const std::map<std::string, StagedSet>& sets)
{
    if (auto opened = open(); !opened)
        return opened;
    return m_file->transaction([&]() -> Result<void> {
        for (const auto& [id, set] : sets)
            if (auto done = put(set); !done)
                return done;
        return {};
    });
}

Result<void> StagedFile::put(const StagedSet& set)
{
    if (const auto gone = m_file->query(QStringLiteral("DELETE FROM edits WHERE id=?"), {blobOf(set.id)}); !gone)
        return tl::unexpected(gone.error());
    const qint64 now = inMilliseconds(std::chrono::system_clock::now());
    int n = 0;
    for (const Edit& edit : set.edits) {
        const auto rows = rowsOf(edit.operation);
        if (rows.size() != 1)
            continue; // what is no write, or many, cannot be staged
        const PartRow& row = rows[0];
        const auto was = std::find_if(
            edit.before.begin(), edit.before.end(), [&](const NodeImage& image) { return image.path == row.path; });
        const bool known = was != edit.before.end();
        const auto done = m_file->query(QStringLiteral("INSERT INTO edits VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
            {blobOf(set.id), n++, blobOf(set.connection), now, int(edit.intent), row.kind, blobOf(row.path.str()),
                blobOf(row.data), blobOf(row.acl), row.mode, row.ttl, row.version,
                known ? QVariant(textOf(was->stat)) : QVariant(QMetaType::fromType<QString>()),
                blobOf(known ? was->data : Data()), blobOf(known ? was->acl : std::optional<Acl>())});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<std::vector<StagedSet>> StagedFile::list(const std::string& connection)
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    auto rows = m_file->query(
        QStringLiteral("SELECT id, connection, changed, intent, kind, path, data, acl, mode, ttl, version, wasStat, "
                       "wasData, wasAcl FROM edits WHERE connection=? ORDER BY changed DESC, id, n"),
        {blobOf(connection)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StagedSet> sets;
    while (rows->next()) {
        auto edit = editAt(*rows);
        if (!edit)
            continue; // nothing of ours
        const std::string id = bytesAt(*rows, 0);
        if (sets.empty() || sets.back().id != id)
            sets.push_back({id, bytesAt(*rows, 1), {}});
        sets.back().edits.push_back(std::move(*edit));
    }
    return sets;
}

StagedStore::StagedStore(std::string file, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<StagedFile>(std::move(file)))
    , m_writes(this,
          {[file = m_file](const auto& sets) { return file->write(sets); }, [file = m_file] { file->close(); },
              [this](const std::string& detail) { Q_EMIT failed(detail); }, [this] { Q_EMIT recovered(); }})
{
}

StagedStore::~StagedStore() = default;

std::string StagedStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

void StagedStore::keep(StagedSet set)
{
    m_held.insert(set.id);
    std::string id = set.id;
    m_writes.change(std::move(id), std::move(set));
}

void StagedStore::take(std::string connection, Taken taken)
{
    using Sets = std::vector<StagedSet>;
    m_writes.read<Sets>([file = m_file, connection = std::move(connection)] { return file->list(connection); },
        [this, taken = std::move(taken)](const Sets& sets) {
            Sets free;
            for (const StagedSet& set : sets)
                if (m_held.insert(set.id).second)
                    free.push_back(set);
            taken(std::move(free));
        });
}

} // namespace registry
