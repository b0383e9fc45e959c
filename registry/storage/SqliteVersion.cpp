// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteVersion.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace registry {

std::string sqliteVersion()
{
    const QString connection = QStringLiteral("version-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::string version;
    { // all of it is gone before the connection is
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), database);
            if (query.next())
                version = query.value(0).toString().toStdString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace registry
