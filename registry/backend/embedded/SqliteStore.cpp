// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SqliteStore.h"

#include "backend/embedded/EmbeddedBackend.h"
#include "backend/embedded/SqliteLock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <charconv>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace registry {

namespace {

constexpr int applicationId = 0x526F7374; // "Rost"
constexpr int formatVersion = 1;

QString toQString(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray toBytes(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())); // never null, unlike QByteArray()
}

/// Entries as "<permissions> <bytes of scheme> <bytes of id> <scheme><id>": any text survives.
std::string encodeAcl(const Acl& acl)
{
    std::string text;
    for (const AclEntry& entry : acl)
        text += std::to_string(entry.permissions) + ' ' + std::to_string(entry.scheme.size()) + ' '
            + std::to_string(entry.id.size()) + ' ' + entry.scheme + entry.id;
    return text;
}

std::shared_ptr<const Acl> decodeAcl(std::string_view text)
{
    auto acl = std::make_shared<Acl>();
    while (!text.empty()) {
        std::size_t numbers[3] = {};
        for (std::size_t& number : numbers) {
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
            const auto used = static_cast<std::size_t>(end - text.data());
            if (error != std::errc() || used == text.size() || *end != ' ')
                return nullptr;
            text.remove_prefix(used + 1);
        }
        if (numbers[1] > text.size() || numbers[2] > text.size() - numbers[1])
            return nullptr;
        acl->push_back({static_cast<std::int32_t>(numbers[0]), std::string(text.substr(0, numbers[1])),
            std::string(text.substr(numbers[1], numbers[2]))});
        text.remove_prefix(numbers[1] + numbers[2]);
    }
    return acl;
}

/// Makes the file with nobody else's access before SQLite can make it with the umask's, and its name durable.
Result<void> createFile(const std::string& file)
{
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0)
        return fail(ErrorCode::Storage, file, std::strerror(errno), errno);
    ::close(made);
    const std::size_t slash = file.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : file.substr(0, slash + 1);
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return {};
}

/// A row of `nodes`, or nothing when it cannot be one of ours. Columns in the order of load()'s SELECT.
std::optional<ZnodeRecord> readRecord(const QSqlQuery& row)
{
    ZnodeRecord record;
    if (row.value(2).toInt() == 0)
        record.data = std::make_shared<const std::string>(row.value(1).toByteArray().toStdString());
    record.acl = decodeAcl(row.value(3).toByteArray().toStdString());
    const int kind = row.value(4).toInt();
    record.owner = row.value(5).toLongLong();
    record.ttl = row.value(6).toLongLong();
    record.czxid = row.value(7).toLongLong();
    record.mzxid = row.value(8).toLongLong();
    record.pzxid = row.value(9).toLongLong();
    record.ctime = row.value(10).toLongLong();
    record.mtime = row.value(11).toLongLong();
    record.version = row.value(12).toInt();
    record.aversion = row.value(13).toInt();
    record.creates = row.value(14).toInt();
    if (!record.acl || kind < 0 || kind > static_cast<int>(ZnodeKind::Ttl))
        return std::nullopt;
    record.kind = static_cast<ZnodeKind>(kind);
    if ((record.kind == ZnodeKind::Ephemeral) != (record.owner != 0))
        return std::nullopt;
    return record;
}

/// See openSqliteStore().
class SqliteStore final : public Store {
public:
    SqliteStore(std::string file, SqliteLock lock);
    ~SqliteStore() override;
    [[nodiscard]] Result<void> connect();

    [[nodiscard]] Result<std::int64_t> load(const Sink& sink) override;
    [[nodiscard]] Result<void> commit(const StoreBatch& batch) override;

private:
    [[nodiscard]] Result<void> identify();
    [[nodiscard]] Result<void> createTables();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> write(const StoreBatch& batch);
    [[nodiscard]] Result<void> writeWhole(const StoreBatch::Put& put);
    [[nodiscard]] Result<QVariant> ask(const QString& sql);
    [[nodiscard]] Result<void> run(const QString& sql);
    [[nodiscard]] Result<void> run(QSqlQuery& prepared);
    tl::unexpected<Error> failed(const QSqlError& error) const;

    struct Statements {
        QSqlQuery put;
        QSqlQuery count;
        QSqlQuery remove;
        QSqlQuery zxid;
    };
    const std::string m_file;
    const SqliteLock m_lock; ///< goes after the connection
    const QString m_connection; ///< our own, so that no other thread can come by it
    std::optional<QSqlDatabase> m_database;
    std::optional<Statements> m_statements;
};

SqliteStore::SqliteStore(std::string file, SqliteLock lock)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
    , m_connection(QStringLiteral("registry-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqliteStore::~SqliteStore()
{
    m_statements.reset();
    if (m_database) {
        m_database->close();
        m_database.reset();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<void> SqliteStore::connect()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database->setDatabaseName(toQString(m_file));
    m_database->setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (!m_database->open())
        return failed(m_database->lastError());
    // The lock is kept from the first access to the last, and no shared memory is needed.
    for (const char* pragma :
        {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"}) {
        if (const auto done = run(QLatin1String(pragma)); !done)
            return done;
    }
    if (const auto known = identify(); !known)
        return known;
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"}) {
        if (const auto done = run(QLatin1String(pragma)); !done)
            return done;
    }
    const auto sound = ask(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->toString() != QLatin1String("ok"))
        return fail(ErrorCode::Storage, m_file, "damaged: " + sound->toString().toStdString());
    return prepare();
}

Result<void> SqliteStore::identify()
{
    const auto id = ask(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return tl::unexpected(id.error());
    const auto version = ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    const auto tables = ask(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tl::unexpected(tables.error());
    if (id->toInt() == 0 && tables->toInt() == 0)
        return createTables();
    if (id->toInt() != applicationId)
        return fail(ErrorCode::Storage, m_file, "a database, but not a registry");
    if (version->toInt() != formatVersion)
        return fail(
            ErrorCode::Storage, m_file, "format " + std::to_string(version->toInt()) + " is newer than this program");
    return {};
}

Result<void> SqliteStore::createTables()
{
    const QString statements[] = {QStringLiteral("BEGIN IMMEDIATE"),
        QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
        QStringLiteral("PRAGMA user_version=%1").arg(formatVersion),
        QStringLiteral(
            "CREATE TABLE nodes(path TEXT PRIMARY KEY NOT NULL, data BLOB, acl BLOB NOT NULL, kind INTEGER NOT NULL, "
            "owner INTEGER NOT NULL, ttl INTEGER NOT NULL, czxid INTEGER NOT NULL, mzxid INTEGER NOT NULL, "
            "pzxid INTEGER NOT NULL, ctime INTEGER NOT NULL, mtime INTEGER NOT NULL, version INTEGER NOT NULL, "
            "aversion INTEGER NOT NULL, creates INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE counter(zxid INTEGER NOT NULL)"), QStringLiteral("INSERT INTO counter VALUES(0)"),
        QStringLiteral("COMMIT")};
    for (const QString& statement : statements) {
        if (auto done = run(statement); !done) {
            (void)run(QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    return {};
}

Result<void> SqliteStore::prepare()
{
    m_statements.emplace(
        Statements{QSqlQuery(*m_database), QSqlQuery(*m_database), QSqlQuery(*m_database), QSqlQuery(*m_database)});
    const std::pair<QSqlQuery*, QString> wanted[] = {
        {&m_statements->put, QStringLiteral("INSERT OR REPLACE INTO nodes VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)")},
        {&m_statements->count, QStringLiteral("UPDATE nodes SET creates=?, pzxid=? WHERE path=?")},
        {&m_statements->remove, QStringLiteral("DELETE FROM nodes WHERE path=?")},
        {&m_statements->zxid, QStringLiteral("UPDATE counter SET zxid=?")}};
    for (const auto& [query, sql] : wanted) {
        if (!query->prepare(sql))
            return failed(query->lastError());
    }
    return {};
}

Result<std::int64_t> SqliteStore::load(const Sink& sink)
{
    const auto zxid = ask(QStringLiteral("SELECT zxid FROM counter"));
    if (!zxid)
        return tl::unexpected(zxid.error());
    QSqlQuery rows(*m_database);
    rows.setForwardOnly(true);
    // A parent's path is a prefix of its children's: it comes before them.
    if (!rows.exec(
            QStringLiteral("SELECT path, data, data IS NULL, acl, kind, owner, ttl, czxid, mzxid, pzxid, ctime, mtime, "
                           "version, aversion, creates FROM nodes ORDER BY path")))
        return failed(rows.lastError());
    while (rows.next()) {
        const std::string path = rows.value(0).toString().toStdString();
        auto record = readRecord(rows);
        if (!record || !Path::parse(path))
            return fail(ErrorCode::Storage, m_file, "damaged: the record of " + path);
        sink(path, std::move(*record));
    }
    if (rows.lastError().isValid())
        return failed(rows.lastError());
    return zxid->toLongLong();
}

Result<void> SqliteStore::commit(const StoreBatch& batch)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = write(batch);
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        (void)run(QStringLiteral("ROLLBACK")); // SQLite may have done so itself already
    return done;
}

Result<void> SqliteStore::write(const StoreBatch& batch)
{
    for (const StoreBatch::Put& put : batch.put) {
        if (!put.whole) {
            QSqlQuery& count = m_statements->count;
            count.bindValue(0, put.record.creates);
            count.bindValue(1, qlonglong(put.record.pzxid));
            count.bindValue(2, toQString(put.path));
            if (const auto done = run(count); !done)
                return done;
            if (count.numRowsAffected() > 0)
                continue; // else it was never stored: the root and /zookeeper of a new registry
        }
        if (const auto done = writeWhole(put); !done)
            return done;
    }
    for (const std::string& path : batch.removed) {
        m_statements->remove.bindValue(0, toQString(path));
        if (const auto done = run(m_statements->remove); !done)
            return done;
    }
    m_statements->zxid.bindValue(0, qlonglong(batch.zxid));
    return run(m_statements->zxid);
}

Result<void> SqliteStore::writeWhole(const StoreBatch::Put& put)
{
    const ZnodeRecord& r = put.record;
    const QVariant values[] = {toQString(put.path),
        r.data ? QVariant(toBytes(*r.data)) : QVariant(QMetaType::fromType<QByteArray>()), toBytes(encodeAcl(*r.acl)),
        int(r.kind), qlonglong(r.owner), qlonglong(r.ttl), qlonglong(r.czxid), qlonglong(r.mzxid), qlonglong(r.pzxid),
        qlonglong(r.ctime), qlonglong(r.mtime), r.version, r.aversion, r.creates};
    int column = 0;
    for (const QVariant& value : values)
        m_statements->put.bindValue(column++, value);
    return run(m_statements->put);
}

Result<QVariant> SqliteStore::ask(const QString& sql)
{
    QSqlQuery query(*m_database);
    if (!query.exec(sql))
        return failed(query.lastError());
    if (!query.next())
        return fail(ErrorCode::Storage, m_file, "damaged: no answer to " + sql.toStdString());
    return query.value(0);
}

Result<void> SqliteStore::run(const QString& sql)
{
    QSqlQuery query(*m_database);
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<void> SqliteStore::run(QSqlQuery& prepared)
{
    if (prepared.exec())
        return {};
    const QSqlError error = prepared.lastError();
    prepared.finish();
    return failed(error);
}

tl::unexpected<Error> SqliteStore::failed(const QSqlError& error) const
{
    constexpr int busy = 5;
    const int native = error.nativeErrorCode().toInt() & 0xFF; // without the extended part
    const std::string text = error.databaseText().toStdString();
    return fail(native == busy ? ErrorCode::Locked : ErrorCode::Storage, m_file, text, native);
}

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const std::string& file, MissingFile missing)
{
    if (::access(file.c_str(), F_OK) != 0) {
        if (missing == MissingFile::Refuse || errno != ENOENT)
            return fail(ErrorCode::Storage, file, std::strerror(errno), errno);
    } else if (::access(file.c_str(), R_OK | W_OK) != 0) {
        return fail(ErrorCode::Storage, file, std::strerror(errno), errno);
    }
    auto lock = SqliteLock::take(file);
    if (!lock)
        return tl::unexpected(lock.error());
    if (::access(file.c_str(), F_OK) != 0) {
        if (const auto made = createFile(file); !made)
            return tl::unexpected(made.error());
    }
    auto store = std::make_unique<SqliteStore>(file, std::move(*lock));
    if (const auto ready = store->connect(); !ready)
        return tl::unexpected(ready.error());
    return store;
}

std::unique_ptr<Backend> makeFileBackend(const ConnectionProfile& profile)
{
    const auto* endpoint = std::get_if<FileEndpoint>(&profile.endpoint);
    const std::string file = endpoint ? endpoint->file : std::string();
    EmbeddedOptions options;
    options.name = file;
    const auto missing = profile.readOnly ? MissingFile::Refuse : MissingFile::Create;
    auto server =
        EmbeddedServer::withStore([file, missing] { return openSqliteStore(file, missing); }, std::move(options));
    return std::make_unique<EmbeddedBackend>(std::move(server), AccessGate(profile.readOnly), profile);
}

} // namespace registry
