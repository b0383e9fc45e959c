// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalRows.h"

#include <QStringList>

#include <array>

namespace registry {

namespace {

using Kind = JournalLine::Kind;

PartRow rowOf(const op::Create& create)
{
    return {int(Kind::Create), create.path, create.data, create.acl, int(create.mode), create.ttl.count(), anyVersion};
}
PartRow rowOf(const op::Delete& gone)
{
    return {int(Kind::Delete), gone.path, {}, {}, 0, 0, gone.version};
}
PartRow rowOf(const op::SetData& set)
{
    return {int(Kind::SetData), set.path, set.data, {}, 0, 0, set.version};
}
PartRow rowOf(const op::Check& check)
{
    return {checkKind, check.path, {}, {}, 0, 0, check.version};
}

std::optional<op::MultiPart> partFrom(PartRow row)
{
    switch (row.kind) {
    case int(Kind::Create):
        if (row.mode < 0 || row.mode > int(CreateMode::PersistentSequentialWithTtl) || !row.acl)
            return std::nullopt;
        return op::Create{std::move(row.path), std::move(row.data), std::move(*row.acl),
            static_cast<CreateMode>(row.mode), std::chrono::milliseconds(row.ttl)};
    case int(Kind::Delete):
        return op::Delete{std::move(row.path), row.version};
    case int(Kind::SetData):
        return op::SetData{std::move(row.path), std::move(row.data), row.version};
    case checkKind:
        return op::Check{std::move(row.path), row.version};
    default:
        return std::nullopt;
    }
}

/// "12:" at `at`, which it moves behind the colon.
std::optional<int> numberAt(const QByteArray& bytes, qsizetype& at)
{
    const qsizetype colon = bytes.indexOf(':', at);
    bool good = false;
    const int number = colon < 0 ? 0 : bytes.mid(at, colon - at).toInt(&good);
    at = colon + 1;
    return good ? std::optional(number) : std::nullopt;
}

std::optional<std::string> stringAt(const QByteArray& bytes, qsizetype& at)
{
    const auto length = numberAt(bytes, at);
    if (!length || *length < 0 || *length > bytes.size() - at)
        return std::nullopt;
    const std::string text = bytes.mid(at, *length).toStdString();
    at += *length;
    return text;
}

} // namespace

QString textOf(const Stat& stat)
{
    const std::array<qint64, 11> numbers{stat.czxid, stat.mzxid, stat.ctime, stat.mtime, stat.version, stat.cversion,
        stat.aversion, stat.ephemeralOwner, stat.dataLength, stat.numChildren, stat.pzxid};
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(QLatin1Char(','));
}

std::optional<Stat> statFrom(const QString& text)
{
    const QStringList texts = text.split(QLatin1Char(','));
    std::array<qint64, 11> numbers{};
    bool good = texts.size() == qsizetype(numbers.size());
    for (std::size_t i = 0; good && i < numbers.size(); ++i)
        numbers[i] = texts[qsizetype(i)].toLongLong(&good);
    if (!good)
        return std::nullopt;
    return Stat{numbers[0], numbers[1], numbers[2], numbers[3], int(numbers[4]), int(numbers[5]), int(numbers[6]),
        numbers[7], int(numbers[8]), int(numbers[9]), numbers[10]};
}

QByteArray bytesOf(const Acl& acl)
{
    std::string bytes;
    for (const AclEntry& entry : acl) {
        bytes += std::to_string(entry.permissions) + ':';
        bytes += std::to_string(entry.scheme.size()) + ':' + entry.scheme;
        bytes += std::to_string(entry.id.size()) + ':' + entry.id;
    }
    return QByteArray::fromStdString(bytes);
}

std::optional<Acl> aclFrom(const QByteArray& bytes)
{
    Acl acl;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto permissions = numberAt(bytes, at);
        auto scheme = permissions ? stringAt(bytes, at) : std::nullopt;
        auto id = scheme ? stringAt(bytes, at) : std::nullopt;
        if (!id)
            return std::nullopt;
        acl.push_back({*permissions, std::move(*scheme), std::move(*id)});
    }
    return acl;
}

std::vector<PartRow> rowsOf(const Operation& operation)
{
    std::vector<PartRow> rows;
    if (const auto* multi = std::get_if<op::Multi>(&operation)) {
        for (const op::MultiPart& part : multi->parts)
            rows.push_back(std::visit([](const auto& one) { return rowOf(one); }, part));
    } else if (const auto* create = std::get_if<op::Create>(&operation)) {
        rows.push_back(rowOf(*create));
    } else if (const auto* gone = std::get_if<op::Delete>(&operation)) {
        rows.push_back(rowOf(*gone));
    } else if (const auto* set = std::get_if<op::SetData>(&operation)) {
        rows.push_back(rowOf(*set));
    } else if (const auto* access = std::get_if<op::SetAcl>(&operation)) {
        rows.push_back({int(Kind::SetAcl), access->path, {}, access->acl, 0, 0, access->aclVersion});
    }
    return rows;
}

std::optional<Operation> operationFrom(std::vector<PartRow> rows, bool multi)
{
    if (!multi && rows.size() == 1 && rows[0].kind == int(Kind::SetAcl) && rows[0].acl)
        return op::SetAcl{rows[0].path, *rows[0].acl, rows[0].version};
    op::Multi all;
    for (PartRow& row : rows) {
        auto part = partFrom(std::move(row));
        if (!part)
            return std::nullopt;
        all.parts.push_back(std::move(*part));
    }
    if (multi)
        return all;
    if (all.parts.size() != 1 || std::holds_alternative<op::Check>(all.parts[0]))
        return std::nullopt;
    return std::visit(
        [](auto& one) -> std::optional<Operation> {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, op::Check>)
                return std::nullopt;
            else
                return std::move(one);
        },
        all.parts[0]);
}

Kind kindOf(const Operation& operation)
{
    if (std::holds_alternative<op::Multi>(operation))
        return Kind::Multi;
    const auto rows = rowsOf(operation);
    return rows.empty() ? Kind::SetData : static_cast<Kind>(rows[0].kind);
}

} // namespace registry
