// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalFile.h"

#include "storage/JournalRows.h"
#include "storage/SqliteValues.h"

#include <QFile>

#include <unistd.h>

namespace registry {

namespace {

constexpr auto journalPatience = std::chrono::milliseconds(2'000); // with another process that writes

const SqliteFormat& journalFormat()
{
    static const SqliteFormat format{0x526F734A, 1, // "RosJ"
        {QStringLiteral(
             "CREATE TABLE entries(id INTEGER PRIMARY KEY AUTOINCREMENT, connection BLOB NOT NULL, "
             "intent INTEGER NOT NULL, work BLOB NOT NULL, kind INTEGER NOT NULL, path BLOB NOT NULL, "
             "parts INTEGER NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL, "
             "outcome INTEGER NOT NULL, open INTEGER NOT NULL, code TEXT NOT NULL, session INTEGER NOT NULL, "
             "zxid INTEGER NOT NULL, pid INTEGER NOT NULL, born BLOB NOT NULL, bytes INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX entries_work ON entries(work) WHERE work<>x''"),
            QStringLiteral("CREATE INDEX entries_open ON entries(open) WHERE open=1"),
            QStringLiteral("CREATE TABLE parts(entry INTEGER NOT NULL, n INTEGER NOT NULL, kind INTEGER NOT NULL, "
                           "path BLOB NOT NULL, data BLOB, acl BLOB, mode INTEGER NOT NULL, ttl INTEGER NOT NULL, "
                           "version INTEGER NOT NULL, result BLOB, stat TEXT)"),
            QStringLiteral("CREATE INDEX parts_entry ON parts(entry, n)"),
            QStringLiteral("CREATE INDEX parts_path ON parts(path)"),
            QStringLiteral("CREATE INDEX parts_result ON parts(result) WHERE result IS NOT NULL"),
            QStringLiteral("CREATE TABLE images(entry INTEGER NOT NULL, n INTEGER NOT NULL, path BLOB NOT NULL, "
                           "data BLOB, acl BLOB, stat TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX images_entry ON images(entry, n)"),
            QStringLiteral("CREATE INDEX images_path ON images(path)"),
            QStringLiteral("CREATE TABLE totals(count INTEGER NOT NULL, bytes INTEGER NOT NULL, "
                           "dropped INTEGER NOT NULL, upTo INTEGER NOT NULL)"),
            QStringLiteral("INSERT INTO totals VALUES(0, 0, 0, 0)")},
        "journal of edits", true};
    return format;
}

/// Which start of the machine this is, and when the process started since then: tells it from a later one of the same
/// number. Empty: no such process.
QByteArray bornAt(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // the name before may hold anything
    if (fields.size() <= 19)
        return {};
    const QByteArray start = boot.open(QIODevice::ReadOnly) ? boot.readAll().trimmed() : QByteArray();
    return start + '/' + fields[19];
}

bool isAlive(qint64 pid, const QByteArray& born)
{
    return !born.isEmpty() && bornAt(pid) == born;
}

qint64 sizeOf(const Data& data)
{
    return data ? qint64(data->size()) : 0;
}

qint64 sizeOf(const std::optional<Acl>& acl)
{
    return acl ? qint64(bytesOf(*acl).size()) : 0;
}

qint64 sizeOf(const Edit& edit, const std::vector<PartRow>& rows)
{
    qint64 size = 0;
    for (const PartRow& row : rows)
        size += sizeOf(row.data) + sizeOf(row.acl);
    for (const NodeImage& image : edit.before)
        size += sizeOf(image.data) + sizeOf(image.acl);
    return size;
}

QVariant nullableAcl(const std::optional<Acl>& acl)
{
    return acl ? QVariant(bytesOf(*acl)) : QVariant(QMetaType::fromType<QByteArray>());
}

/// A number of the file as one of an enum's; nothing when it is none, which a sound file never holds.
template <typename Enum> std::optional<Enum> enumAt(const QSqlQuery& row, int column, Enum last)
{
    const qint64 number = row.value(column).toLongLong();
    return number >= 0 && number <= qint64(last) ? std::optional(static_cast<Enum>(number)) : std::nullopt;
}

ErrorCode codeAt(const QSqlQuery& row, int column)
{
    const QString code = row.value(column).toString();
    return code.isEmpty() ? ErrorCode::Ok : errorFromName(code.toStdString());
}

Error damaged(const std::string& file, std::int64_t id)
{
    return Error{ErrorCode::Storage, file, 0, "entry " + std::to_string(id) + " is damaged"};
}

} // namespace

Result<void> JournalFile::open()
{
    if (m_file)
        return {};
    auto opened = SqliteFile::open(m_name, journalFormat(), journalPatience);
    if (!opened)
        return tl::unexpected(opened.error());
    m_file = std::move(*opened);
    const auto counted = m_file->query(QStringLiteral("UPDATE totals SET count=(SELECT count(*) FROM entries), "
                                                      "bytes=(SELECT coalesce(sum(max(bytes, 0)), 0) FROM entries)"),
        {});
    if (!counted) {
        m_file.reset();
        return tl::unexpected(counted.error());
    }
    return {};
}

Result<std::int64_t> JournalFile::begin(const JournalEntry& entry)
{
    if (auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    std::int64_t id = 0;
    const auto done = m_file->transaction([&]() -> Result<void> {
        const auto inserted = insert(entry);
        if (!inserted)
            return tl::unexpected(inserted.error());
        id = *inserted;
        if (auto parts = insertParts(id, entry.edit); !parts)
            return parts;
        return dropOldest();
    });
    if (!done) {
        startAfresh(done.error());
        return tl::unexpected(done.error());
    }
    return id;
}

/// After a failed write: the next one opens the file again. Closing it takes the log away, which may be what fills the
/// disk.
void JournalFile::startAfresh(const Error& error)
{
    if (error.code == ErrorCode::Storage)
        m_file.reset();
}

Result<std::int64_t> JournalFile::insert(const JournalEntry& entry)
{
    const Edit& edit = entry.edit;
    const auto rows = rowsOf(edit.operation);
    const qint64 pid = ::getpid();
    const qint64 bytes = sizeOf(edit, rows);
    auto row = m_file->query(
        QStringLiteral("INSERT INTO entries(connection, intent, work, kind, path, parts, started, ended, outcome, "
                       "open, code, session, zxid, pid, born, bytes) VALUES(?,?,?,?,?,?,?,0,0,1,'',?,?,?,?,?)"),
        {blobOf(entry.connection), int(edit.intent), blobOf(edit.group), int(kindOf(edit.operation)),
            blobOf(pathOf(edit.operation).str()), int(rows.size()), inMilliseconds(entry.started),
            qint64(entry.sessionId), qint64(entry.newestZxid), pid, bornAt(pid), bytes});
    if (!row)
        return tl::unexpected(row.error());
    const auto counted = m_file->query(QStringLiteral("UPDATE totals SET count=count+1, bytes=bytes+?"), {bytes});
    if (!counted)
        return tl::unexpected(counted.error());
    return row->lastInsertId().toLongLong();
}

Result<void> JournalFile::insertParts(std::int64_t id, const Edit& edit)
{
    int n = 0;
    for (const PartRow& row : rowsOf(edit.operation)) {
        const auto done =
            m_file->query(QStringLiteral("INSERT INTO parts(entry, n, kind, path, data, acl, mode, ttl, version) "
                                         "VALUES(?,?,?,?,?,?,?,?,?)"),
                {qint64(id), n++, row.kind, blobOf(row.path.str()), blobOf(row.data), nullableAcl(row.acl), row.mode,
                    row.ttl, row.version});
        if (!done)
            return tl::unexpected(done.error());
    }
    n = 0;
    for (const NodeImage& image : edit.before) {
        const auto done = m_file->query(QStringLiteral("INSERT INTO images VALUES(?,?,?,?,?,?)"),
            {qint64(id), n++, blobOf(image.path.str()), blobOf(image.data), nullableAcl(image.acl),
                textOf(image.stat)});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> JournalFile::dropOldest()
{
    for (;;) {
        auto total = m_file->query(QStringLiteral("SELECT count, bytes FROM totals"), {});
        if (!total || !total->next())
            return tl::unexpected(total ? Error{ErrorCode::Storage, m_name, 0, "no count"} : total.error());
        const qint64 count = total->value(0).toLongLong();
        if (count <= 1 || (count <= m_limits.entries && total->value(1).toLongLong() <= m_limits.bytes))
            return {};
        auto oldest = m_file->query(
            QStringLiteral("SELECT id, started, bytes FROM entries WHERE outcome<>0 ORDER BY id LIMIT 1"), {});
        if (!oldest)
            return tl::unexpected(oldest.error());
        if (!oldest->next())
            return {}; // all that is left is under way
        if (auto removed = remove(oldest->value(0).toLongLong()); !removed)
            return removed;
        const auto noted = m_file->query(QStringLiteral("UPDATE totals SET count=count-1, bytes=bytes-max(?, 0), "
                                                        "dropped=dropped+1, upTo=max(upTo, ?)"),
            {oldest->value(2), oldest->value(1)});
        if (!noted)
            return tl::unexpected(noted.error());
    }
}

Result<void> JournalFile::remove(std::int64_t id)
{
    for (const char* sql :
        {"DELETE FROM parts WHERE entry=?", "DELETE FROM images WHERE entry=?", "DELETE FROM entries WHERE id=?"})
        if (const auto done = m_file->query(QLatin1String(sql), {qint64(id)}); !done)
            return tl::unexpected(done.error());
    return {};
}

Result<void> JournalFile::finish(
    std::int64_t id, EditOutcome outcome, ErrorCode code, const std::vector<WriteResult>& results, Judged judged)
{
    if (auto opened = open(); !opened)
        return opened;
    auto done = m_file->transaction([&]() -> Result<void> {
        const auto ended =
            m_file->query(QStringLiteral("UPDATE entries SET outcome=?, open=?, code=?, ended=? WHERE id=?"),
                {int(outcome), judged == Judged::No ? 1 : 0, QString::fromStdString(std::string(name(code))),
                    inMilliseconds(std::chrono::system_clock::now()), qint64(id)});
        if (!ended)
            return tl::unexpected(ended.error());
        int n = 0;
        for (const WriteResult& result : results) {
            const auto noted = m_file->query(QStringLiteral("UPDATE parts SET result=?, stat=? WHERE entry=? AND n=?"),
                {blobOf(result.path.str()), result.stat ? QVariant(textOf(*result.stat)) : QVariant(), qint64(id),
                    n++});
            if (!noted)
                return tl::unexpected(noted.error());
        }
        if (!results.empty()) {
            const auto named = m_file->query(
                QStringLiteral("UPDATE entries SET path=? WHERE id=?"), {blobOf(results[0].path.str()), qint64(id)});
            if (!named)
                return tl::unexpected(named.error());
        }
        return {};
    });
    if (!done)
        startAfresh(done.error());
    return done;
}

/// What nobody looks after: writes of processes that are no more, and those whose session ended while it looked.
Result<std::vector<std::int64_t>> JournalFile::orphans(const std::string& connection)
{
    auto rows = m_file->query(
        QStringLiteral("SELECT id, outcome, pid, born FROM entries WHERE open=1 AND connection=? ORDER BY id"),
        {blobOf(connection)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::int64_t> ids;
    while (rows->next())
        if (rows->value(1).toInt() != int(EditOutcome::Pending)
            || !isAlive(rows->value(2).toLongLong(), rows->value(3).toByteArray()))
            ids.push_back(rows->value(0).toLongLong());
    return ids;
}

Result<std::vector<JournalEntry>> JournalFile::adopt(const std::string& connection)
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    const qint64 self = ::getpid();
    std::vector<JournalEntry> entries;
    const auto done = m_file->transaction([&]() -> Result<void> {
        const auto ids = orphans(connection);
        if (!ids)
            return tl::unexpected(ids.error());
        for (const std::int64_t id : *ids) {
            auto entry = read(id);
            const int outcome = int(entry ? EditOutcome::Pending : EditOutcome::Unknown); // a damaged one stays so
            const auto owned =
                m_file->query(QStringLiteral("UPDATE entries SET pid=?, born=?, outcome=?, open=?, ended=0 WHERE id=?"),
                    {self, bornAt(self), outcome, entry ? 1 : 0, qint64(id)});
            if (!owned)
                return tl::unexpected(owned.error());
            if (entry)
                entries.push_back(std::move(*entry));
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

/// A row of list()'s query.
std::optional<JournalLine> JournalFile::lineFrom(const QSqlQuery& row)
{
    auto path = Path::parse(bytesAt(row, 2));
    const auto kind = enumAt(row, 3, JournalLine::Kind::Multi);
    const auto intent = enumAt(row, 5, Intent::ChangeSet);
    const auto outcome = enumAt(row, 7, EditOutcome::Unknown);
    if (!path || !kind || !intent || !outcome)
        return std::nullopt;
    JournalLine line{row.value(0).toLongLong(), bytesAt(row, 1), std::move(*path), *kind, row.value(4).toInt(), *intent,
        bytesAt(row, 6), *outcome, codeAt(row, 8), timeOf(row.value(9).toLongLong()), std::nullopt,
        row.value(10).toLongLong()};
    line.open = row.value(12).toInt() != 0;
    if (line.outcome == EditOutcome::Pending && !isAlive(row.value(13).toLongLong(), row.value(14).toByteArray()))
        line.outcome = EditOutcome::Unknown; // nobody waits for it any more
    if (const auto stat = statFrom(row.value(11).toString()))
        line.version = line.kind == JournalLine::Kind::SetAcl ? stat->aversion : stat->version;
    return line;
}

Result<JournalPage> JournalFile::list(const JournalQuery& query)
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    QString where = QStringLiteral("id<?");
    QVariantList values{qint64(query.below)};
    const auto also = [&](const char* condition, const std::string& value, int times) {
        where += QStringLiteral(" AND ") + QLatin1String(condition);
        for (; times > 0; --times)
            values.append(blobOf(value));
    };
    if (!query.connection.empty())
        also("connection=?", query.connection, 1);
    if (!query.group.empty())
        also("work=?", query.group, 1);
    if (query.path)
        also("id IN (SELECT entry FROM parts WHERE path=? UNION SELECT entry FROM parts WHERE result=? "
             "UNION SELECT entry FROM images WHERE path=?)",
            query.path->str(), 3);
    values.append(query.limit);
    auto rows = m_file->query(
        QStringLiteral("SELECT id, connection, path, kind, parts, intent, work, outcome, code, started, bytes, "
                       "(SELECT stat FROM parts WHERE entry=id AND n=0), open, pid, born FROM entries WHERE %1 "
                       "ORDER BY id DESC LIMIT ?")
            .arg(where),
        values);
    if (!rows)
        return tl::unexpected(rows.error());
    JournalPage page;
    while (rows->next())
        if (auto line = lineFrom(*rows)) // else damaged, nothing of ours
            page.lines.push_back(std::move(*line));
    auto dropped = m_file->query(QStringLiteral("SELECT dropped, upTo FROM totals"), {});
    if (dropped && dropped->next()) {
        page.dropped = dropped->value(0).toLongLong();
        page.droppedUpTo = timeOf(dropped->value(1).toLongLong());
    }
    return page;
}

Result<JournalEntry> JournalFile::read(std::int64_t id)
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    auto row = m_file->query(QStringLiteral("SELECT connection, intent, work, kind, started, ended, outcome, code, "
                                            "session, zxid, open, pid, born FROM entries WHERE id=?"),
        {qint64(id)});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::Storage, m_name, "entry " + std::to_string(id) + " is not there any more");
    const auto intent = enumAt(*row, 1, Intent::ChangeSet);
    const auto kind = enumAt(*row, 3, JournalLine::Kind::Multi);
    const auto outcome = enumAt(*row, 6, EditOutcome::Unknown);
    if (!intent || !kind || !outcome)
        return tl::unexpected(damaged(m_name, id));
    JournalEntry entry;
    entry.id = id;
    entry.connection = bytesAt(*row, 0);
    entry.edit.intent = *intent;
    entry.edit.group = bytesAt(*row, 2);
    entry.started = timeOf(row->value(4).toLongLong());
    entry.ended = timeOf(row->value(5).toLongLong());
    entry.outcome = *outcome;
    if (*outcome == EditOutcome::Pending && !isAlive(row->value(11).toLongLong(), row->value(12).toByteArray()))
        entry.outcome = EditOutcome::Unknown; // nobody waits for it any more
    entry.code = codeAt(*row, 7);
    entry.sessionId = row->value(8).toLongLong();
    entry.newestZxid = row->value(9).toLongLong();
    entry.open = row->value(10).toInt() != 0;
    if (const auto parts = readParts(entry, *kind == JournalLine::Kind::Multi); !parts)
        return tl::unexpected(parts.error());
    if (const auto images = readImages(entry); !images)
        return tl::unexpected(images.error());
    return entry;
}

Result<std::vector<JournalEntry>> JournalFile::readGroup(const std::string& group)
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    auto rows = m_file->query(QStringLiteral("SELECT id FROM entries WHERE work=? ORDER BY id"), {blobOf(group)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<JournalEntry> entries;
    while (rows->next()) {
        auto entry = read(rows->value(0).toLongLong());
        if (!entry)
            return tl::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<void> JournalFile::readParts(JournalEntry& entry, bool multi)
{
    auto rows = m_file->query(QStringLiteral("SELECT kind, path, data, acl, mode, ttl, version, result, stat "
                                             "FROM parts WHERE entry=? ORDER BY n"),
        {qint64(entry.id)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PartRow> parts;
    while (rows->next()) {
        const auto path = Path::parse(bytesAt(*rows, 1));
        if (!path)
            return tl::unexpected(damaged(m_name, entry.id));
        std::optional<Acl> acl;
        if (!rows->isNull(3)) {
            acl = aclFrom(rows->value(3).toByteArray());
            if (!acl)
                return tl::unexpected(damaged(m_name, entry.id));
        }
        parts.push_back({rows->value(0).toInt(), *path, dataAt(*rows, 2), std::move(acl), rows->value(4).toInt(),
            rows->value(5).toLongLong(), rows->value(6).toInt()});
        if (!rows->isNull(7))
            if (const auto real = Path::parse(bytesAt(*rows, 7)))
                entry.results.push_back({*real, statFrom(rows->value(8).toString())});
    }
    auto operation = operationFrom(std::move(parts), multi);
    if (!operation)
        return tl::unexpected(damaged(m_name, entry.id));
    entry.edit.operation = std::move(*operation);
    return {};
}

Result<void> JournalFile::readImages(JournalEntry& entry)
{
    auto rows = m_file->query(
        QStringLiteral("SELECT path, data, acl, stat FROM images WHERE entry=? ORDER BY n"), {qint64(entry.id)});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto path = Path::parse(bytesAt(*rows, 0));
        const auto stat = statFrom(rows->value(3).toString());
        if (!path || !stat)
            return tl::unexpected(damaged(m_name, entry.id));
        std::optional<Acl> acl;
        if (!rows->isNull(2)) {
            acl = aclFrom(rows->value(2).toByteArray());
            if (!acl)
                return tl::unexpected(damaged(m_name, entry.id));
        }
        entry.edit.before.push_back({*path, dataAt(*rows, 1), std::move(acl), *stat});
    }
    return {};
}

} // namespace registry
