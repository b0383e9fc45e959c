// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace registry {

/// What a database file of ours is told by, and how a new one is made.
struct SqliteFormat {
    int applicationId = 0; ///< PRAGMA application_id
    int version = 1; ///< PRAGMA user_version; files of another version are refused
    QStringList schema; ///< run once, in one transaction
    std::string name; ///< of the kind of file, for messages: "cache of last-known results"
    bool durable = false; ///< a commit survives a power cut (synchronous=FULL); costs an fsync each
};

/// A SQLite file of ours that several processes may share: mode 0600, WAL, trusted with nothing (its schema runs no
/// code, its pages are checked). Crash-safe: a commit is whole or not there; the last ones may be lost with the power
/// unless the format is durable.
///
/// On the thread that opened it only.
class SqliteFile {
public:
    /// Makes the file when it is missing. Waits up to `patience` for other processes, here and in every statement.
    /// Errors: Storage (cannot be made or read, somebody else's file, not of this format), Locked.
    [[nodiscard]] static Result<std::unique_ptr<SqliteFile>> open(
        const std::string& file, const SqliteFormat& format, std::chrono::milliseconds patience);
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;
    ~SqliteFile();

    [[nodiscard]] Result<void> run(const QString& sql);
    /// The first column of the first row. Error also when there is no row.
    [[nodiscard]] Result<QVariant> ask(const QString& sql);
    /// Runs `sql` with `values` bound to its question marks; the query stands before its first row.
    [[nodiscard]] Result<QSqlQuery> query(const QString& sql, const QVariantList& values);
    /// All that `body` does, or nothing of it when it fails.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()>& body);

private:
    SqliteFile(std::string file, QString connection);
    [[nodiscard]] Result<void> connect(const SqliteFormat& format, std::chrono::milliseconds patience);
    [[nodiscard]] Result<void> identify(const SqliteFormat& format);
    tl::unexpected<Error> failed(const QSqlError& error) const;

    const std::string m_file;
    const QString m_connection; ///< a name of our own, so that no other thread can come by it
    QSqlDatabase m_database;
};

} // namespace registry
