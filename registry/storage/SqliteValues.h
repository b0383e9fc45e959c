// SPDX-License-Identifier: GPL-3.0-or-later
// How our values stand in the columns of our files.
#pragma once

#include "value/Operation.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <string>

namespace registry {

/// Never null, unlike QByteArray().
inline QByteArray blobOf(const std::string& bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// NULL for null data, which is not empty data.
inline QVariant blobOf(const Data& data)
{
    return data ? QVariant(blobOf(*data)) : QVariant(QMetaType::fromType<QByteArray>());
}

inline std::string bytesAt(const QSqlQuery& row, int column)
{
    return row.value(column).toByteArray().toStdString();
}

inline Data dataAt(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? Data() : Data(bytesAt(row, column));
}

inline qint64 inMilliseconds(std::chrono::system_clock::time_point when)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count();
}

inline std::chrono::system_clock::time_point timeOf(qint64 milliseconds)
{
    return std::chrono::system_clock::time_point(std::chrono::milliseconds(milliseconds));
}

} // namespace registry
