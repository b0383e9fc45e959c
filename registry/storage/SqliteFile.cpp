// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteFile.h"

#include <QSqlError>
#include <QUuid>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace registry {

namespace {

/// Makes the file, empty and for us alone, under a name of its own first: whoever closes a descriptor of a file takes
/// all locks away that its process has on it, those of SQLite included (howtocorrupt.html, 2.2). Another may be
/// quicker.
Result<void> makeFile(const std::string& file)
{
    std::string name = file + ".new-XXXXXX";
    const int handle = ::mkostemp(name.data(), O_CLOEXEC); // mode 0600
    if (handle < 0)
        return fail(ErrorCode::Storage, file, std::strerror(errno), errno);
    ::close(handle);
    Result<void> done;
    if (::link(name.c_str(), file.c_str()) != 0 && errno != EEXIST)
        done = fail(ErrorCode::Storage, file, std::strerror(errno), errno);
    ::unlink(name.c_str());
    return done;
}

/// Makes the file before SQLite would with the umask's mode; of one that is there, takes others' access away. Never has
/// a descriptor of it whose end would take locks away: O_PATH is none.
Result<void> claimFile(const std::string& file)
{
    const auto look = [&file] { return ::open(file.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC); };
    int handle = look();
    if (handle < 0 && errno == ENOENT) {
        if (auto made = makeFile(file); !made)
            return made;
        handle = look();
    }
    if (handle < 0)
        return fail(ErrorCode::Storage, file, std::strerror(errno), errno);
    struct ::stat found { };
    Result<void> done;
    if (::fstat(handle, &found) != 0 || (!S_ISREG(found.st_mode) && !S_ISLNK(found.st_mode)))
        done = fail(ErrorCode::Storage, file, "not a plain file");
    else if (S_ISLNK(found.st_mode))
        done = fail(ErrorCode::Storage, file, "is a symbolic link");
    else if (found.st_uid != ::geteuid())
        done = fail(ErrorCode::Storage, file, "belongs to another user");
    else if ((found.st_mode & 077) != 0 && ::chmod(("/proc/self/fd/" + std::to_string(handle)).c_str(), 0600) != 0)
        done = fail(ErrorCode::Storage, file, std::strerror(errno), errno);
    ::close(handle);
    return done;
}

} // namespace

SqliteFile::SqliteFile(std::string file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

SqliteFile::~SqliteFile()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(
    const std::string& file, const SqliteFormat& format, std::chrono::milliseconds patience)
{
    if (const auto claimed = claimFile(file); !claimed)
        return tl::unexpected(claimed.error());
    std::unique_ptr<SqliteFile> opened(
        new SqliteFile(file, QStringLiteral("file-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (const auto connected = opened->connect(format, patience); !connected)
        return tl::unexpected(connected.error());
    return opened;
}

Result<void> SqliteFile::connect(const SqliteFormat& format, std::chrono::milliseconds patience)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(QString::fromUtf8(m_file.data(), static_cast<qsizetype>(m_file.size())));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    if (!m_database.open())
        return failed(m_database.lastError());
    for (const char* pragma : {"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"})
        if (auto done = run(QLatin1String(pragma)); !done)
            return done;
    if (auto known = identify(format); !known)
        return known;
    const char* synchronous = format.durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL";
    for (const char* pragma : {"PRAGMA journal_mode=WAL", synchronous})
        if (auto done = run(QLatin1String(pragma)); !done)
            return done;
    const auto sound = ask(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->toString() != QLatin1String("ok"))
        return fail(ErrorCode::Storage, m_file, "damaged: " + sound->toString().toStdString());
    return {};
}

Result<void> SqliteFile::identify(const SqliteFormat& format)
{
    // In one transaction: another process may be making it at this moment.
    return transaction([this, &format]() -> Result<void> {
        const auto id = ask(QStringLiteral("PRAGMA application_id"));
        const auto version = ask(QStringLiteral("PRAGMA user_version"));
        const auto tables = ask(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        for (const auto* answer : {&id, &version, &tables})
            if (!*answer)
                return tl::unexpected(answer->error());
        if (id->toInt() == 0 && tables->toInt() == 0) {
            struct ::stat found { };
            if (::stat(m_file.c_str(), &found) == 0 && found.st_size > 0) // SQLite takes a few bytes for an empty file
                return fail(ErrorCode::Storage, m_file, "damaged: it was cut off");
            QStringList statements = format.schema;
            statements.append(QStringLiteral("PRAGMA application_id=%1").arg(format.applicationId));
            statements.append(QStringLiteral("PRAGMA user_version=%1").arg(format.version));
            for (const QString& statement : statements)
                if (auto done = run(statement); !done)
                    return done;
            return {};
        }
        if (id->toInt() != format.applicationId)
            return fail(ErrorCode::Storage, m_file, "a database, but not a " + format.name);
        if (version->toInt() != format.version)
            return fail(ErrorCode::Storage, m_file, "of format " + std::to_string(version->toInt()));
        return {};
    });
}

Result<void> SqliteFile::run(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<QVariant> SqliteFile::ask(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError());
    if (!query.next())
        return fail(ErrorCode::Storage, m_file, "no answer to " + sql.toStdString());
    return query.value(0);
}

Result<QSqlQuery> SqliteFile::query(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return failed(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    return query;
}

Result<void> SqliteFile::transaction(const std::function<Result<void>()>& body)
{
    if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = body();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(run(QStringLiteral("ROLLBACK"))); // SQLite may have done so itself already
    return done;
}

tl::unexpected<Error> SqliteFile::failed(const QSqlError& error) const
{
    constexpr int busy = 5;
    const int native = error.nativeErrorCode().toInt() & 0xFF; // without the extended part
    return fail(
        native == busy ? ErrorCode::Locked : ErrorCode::Storage, m_file, error.databaseText().toStdString(), native);
}

} // namespace registry
