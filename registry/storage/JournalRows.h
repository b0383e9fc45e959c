// SPDX-License-Identifier: GPL-3.0-or-later
// How stats, access lists and writes stand in the journal's columns, exactly.
#pragma once

#include "storage/EditJournal.h"
#include "value/Acl.h"
#include "value/Stat.h"

#include <QString>
#include <QVariant>

namespace registry {

/// Its numbers in the order of the declaration, with commas.
QString textOf(const Stat& stat);
/// Nothing for a text that is none of ours.
std::optional<Stat> statFrom(const QString& text);

/// Permissions, scheme and id of each entry with their lengths: any bytes are kept.
QByteArray bytesOf(const Acl& acl);
std::optional<Acl> aclFrom(const QByteArray& bytes);

/// One row of the table of parts. Kinds are JournalLine's numbers, and 5 for a check inside a multi.
struct PartRow {
    int kind = 0;
    Path path;
    Data data{};
    std::optional<Acl> acl = std::nullopt;
    int mode = 0;
    qint64 ttl = 0;
    int version = anyVersion;
};
inline constexpr int checkKind = 5;

/// The rows of a write; empty for what is no write (and is never journalled).
std::vector<PartRow> rowsOf(const Operation& operation);
/// The other way round; nothing when the rows are none of ours.
std::optional<Operation> operationFrom(std::vector<PartRow> rows, bool multi);
JournalLine::Kind kindOf(const Operation& operation);

} // namespace registry
