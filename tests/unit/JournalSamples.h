// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/JournalRig.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

/// What is written into a journal, and a look into its file.
namespace rig {

inline constexpr const char* cluster = "zk://a:2181";

inline registry::Path path(std::string_view text)
{
    return *registry::Path::parse(text);
}

inline registry::JournalEntry entryFor(registry::Operation operation, int second = 0)
{
    registry::JournalEntry entry;
    entry.connection = cluster;
    entry.edit.operation = std::move(operation);
    entry.started = std::chrono::system_clock::time_point(std::chrono::seconds(1'000 + second));
    return entry;
}

inline registry::JournalEntry saving(std::string data, int second = 0)
{
    return entryFor(registry::op::SetData{path("/n"), std::move(data), 3}, second);
}

inline registry::Stat oddStat()
{
    return registry::Stat{1, std::int64_t(1) << 60, -3, 4, -5, 6, 7, std::int64_t(-8), 9, 10, 11};
}

/// What stands in the first column of the first row.
inline qint64 askFile(const std::string& file, const QString& sql)
{
    qint64 number = -1;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(QString::fromStdString(file));
        QSqlQuery query(database);
        if (database.open() && query.exec(sql) && query.next())
            number = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return number;
}

/// Files of its own for every test.
class JournalFolder {
public:
    JournalFolder()
    {
        // Hundreds of files are opened: where there is one, on a disk that costs nothing to be sure of.
        const QString quick = QStringLiteral("/dev/shm");
        m_folder = std::make_unique<QTemporaryDir>(
            (QFileInfo(quick).isWritable() ? quick : QDir::tempPath()) + QStringLiteral("/roster-journal-XXXXXX"));
    }
    bool isValid() const { return m_folder->isValid(); }
    QString filePath(const QString& name) const { return m_folder->filePath(name); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace rig
