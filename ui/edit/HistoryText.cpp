// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/HistoryText.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "text/Encoding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

using registry::EditOutcome;
using registry::Intent;
using registry::UndoRefusal;

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString intentName(Intent intent)
{
    switch (intent) {
    case Intent::Save:
        return HistoryWords::tr("Save");
    case Intent::Create:
        return HistoryWords::tr("Create");
    case Intent::Delete:
        return HistoryWords::tr("Delete");
    case Intent::Access:
        return HistoryWords::tr("Access list");
    case Intent::Copy:
        return HistoryWords::tr("Copy");
    case Intent::Move:
        return HistoryWords::tr("Move");
    case Intent::Restore:
        return HistoryWords::tr("Restore");
    case Intent::Undo:
        return HistoryWords::tr("Undo");
    case Intent::ChangeSet:
        break;
    }
    return HistoryWords::tr("Change set");
}

QString outcomeName(EditOutcome outcome)
{
    switch (outcome) {
    case EditOutcome::Pending:
        return HistoryWords::tr("On its way", "a write whose answer has not come");
    case EditOutcome::Done:
        return HistoryWords::tr("Done", "a write that was carried out");
    case EditOutcome::Conflict:
        return HistoryWords::tr("Conflict");
    case EditOutcome::Failed:
        return HistoryWords::tr("Not carried out");
    case EditOutcome::Unknown:
        break;
    }
    return HistoryWords::tr("Unknown", "whether a write was carried out");
}

/// Stable names for files, not for people.
const char* wordOf(EditOutcome outcome)
{
    static const char* const words[] = {"pending", "done", "conflict", "failed", "unknown"};
    return words[int(outcome)];
}

const char* wordOf(Intent intent)
{
    static const char* const words[] = {
        "save", "create", "delete", "access", "copy", "move", "restore", "undo", "changeSet"};
    return words[int(intent)];
}

void putBytes(QJsonObject& object, const char* name, const registry::Data& data)
{
    const QString key = QLatin1String(name);
    if (!data) {
        object[key] = QJsonValue::Null;
        return;
    }
    const QByteArray bytes = QByteArray::fromStdString(*data);
    const QString text = textFromUtf8(*data);
    if (text.toUtf8() == bytes)
        object[key] = text;
    else
        object[key + QLatin1String("Base64")] = QString::fromLatin1(bytes.toBase64());
}

QJsonArray jsonOf(const registry::Acl& acl)
{
    QJsonArray array;
    for (const registry::AclEntry& entry : acl)
        array.append(QJsonObject{{QStringLiteral("permissions"), entry.permissions},
            {QStringLiteral("scheme"), QString::fromStdString(entry.scheme)},
            {QStringLiteral("id"), QString::fromStdString(entry.id)}});
    return array;
}

struct JsonPart {
    QJsonObject operator()(const registry::op::Create& create) const
    {
        QJsonObject object = head("create", create.path);
        putBytes(object, "data", create.data);
        object[QStringLiteral("acl")] = jsonOf(create.acl);
        object[QStringLiteral("mode")] = int(create.mode);
        return object;
    }
    QJsonObject operator()(const registry::op::SetData& set) const
    {
        QJsonObject object = head("set", set.path);
        putBytes(object, "data", set.data);
        object[QStringLiteral("version")] = set.version;
        return object;
    }
    QJsonObject operator()(const registry::op::Delete& gone) const
    {
        QJsonObject object = head("delete", gone.path);
        object[QStringLiteral("version")] = gone.version;
        return object;
    }
    QJsonObject operator()(const registry::op::Check& check) const
    {
        QJsonObject object = head("check", check.path);
        object[QStringLiteral("version")] = check.version;
        return object;
    }
    static QJsonObject head(const char* what, const registry::Path& path)
    {
        return {{QStringLiteral("write"), QLatin1String(what)},
            {QStringLiteral("path"), QString::fromStdString(path.str())}};
    }
};

QJsonArray partsOf(const registry::Operation& operation)
{
    QJsonArray parts;
    std::visit(
        [&parts](const auto& one) {
            using Op = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Op, registry::op::Multi>) {
                for (const registry::op::MultiPart& part : one.parts)
                    parts.append(std::visit(JsonPart(), part));
            } else if constexpr (std::is_same_v<Op, registry::op::SetAcl>) {
                QJsonObject object = JsonPart::head("access", one.path);
                object[QStringLiteral("acl")] = jsonOf(one.acl);
                object[QStringLiteral("version")] = one.aclVersion;
                parts.append(object);
            } else if constexpr (std::is_constructible_v<registry::op::MultiPart, Op>) {
                parts.append(JsonPart()(one));
            }
        },
        operation);
    return parts;
}

QString iso(std::chrono::system_clock::time_point when)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count();
    return since == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QString intentText(const registry::JournalLine& line)
{
    const QString name = intentName(line.intent);
    return line.parts > 1 ? HistoryWords::tr("%1, as one of %n step(s)", "what was done", line.parts).arg(name) : name;
}

QString seenText(SeenChange::What what)
{
    using What = SeenChange::What;
    switch (what) {
    case What::First:
        return HistoryWords::tr("Seen first", "a node's data, when it was looked at first");
    case What::Created:
        return HistoryWords::tr("Created on the server");
    case What::Recreated:
        return HistoryWords::tr("Replaced by a new node");
    case What::Gone:
        return HistoryWords::tr("Deleted on the server");
    case What::Changed:
        break;
    }
    return HistoryWords::tr("Changed on the server");
}

QString outcomeText(const registry::JournalLine& line)
{
    const QString name = outcomeName(line.outcome);
    if (line.outcome == EditOutcome::Unknown && line.open)
        return HistoryWords::tr("Unknown; will be found out once connected");
    if (line.code == registry::ErrorCode::Ok)
        return name;
    const registry::Error error{line.code, line.path.str(), 0, {}};
    return HistoryWords::tr("%1: %2", "outcome, reason").arg(name, errorText(error));
}

QString refusalText(const registry::UndoObstacle& obstacle)
{
    const QString path = displayText(obstacle.path.str());
    switch (obstacle.why) {
    case UndoRefusal::NotDone:
        return HistoryWords::tr("This write was not carried out, or nobody knows: there is nothing to take back.");
    case UndoRefusal::NothingKept:
        return HistoryWords::tr("What %1 held before was not kept.").arg(path);
    case UndoRefusal::Ephemeral:
        return HistoryWords::tr("%1 was ephemeral: only the session that owned it could make it again.").arg(path);
    case UndoRefusal::AclUnknown:
        return HistoryWords::tr("Who had access to %1 is not known.").arg(path);
    case UndoRefusal::VersionUnknown:
        return HistoryWords::tr("Which version this write left of %1 is not known.").arg(path);
    case UndoRefusal::NameUnknown:
        return HistoryWords::tr("Which number the server gave to %1 is not known.").arg(path);
    case UndoRefusal::NothingChanged:
        return HistoryWords::tr("This write changed nothing.");
    case UndoRefusal::TooLarge:
        break;
    }
    return HistoryWords::tr("Taking this back is too large for one transaction.");
}

QByteArray jsonLine(const registry::JournalEntry& entry)
{
    QJsonObject object{{QStringLiteral("id"), qint64(entry.id)},
        {QStringLiteral("connection"), QString::fromStdString(entry.connection)},
        {QStringLiteral("intent"), QLatin1String(wordOf(entry.edit.intent))},
        {QStringLiteral("outcome"), QLatin1String(wordOf(entry.outcome))},
        {QStringLiteral("started"), iso(entry.started)}, {QStringLiteral("ended"), iso(entry.ended)},
        {QStringLiteral("writes"), partsOf(entry.edit.operation)}};
    if (entry.code != registry::ErrorCode::Ok)
        object[QStringLiteral("error")] = QString::fromStdString(std::string(name(entry.code)));
    if (!entry.edit.group.empty())
        object[QStringLiteral("group")] = QString::fromStdString(entry.edit.group);
    QJsonArray before;
    for (const registry::NodeImage& image : entry.edit.before) {
        QJsonObject node{{QStringLiteral("path"), QString::fromStdString(image.path.str())},
            {QStringLiteral("version"), image.stat.version}};
        putBytes(node, "data", image.data);
        if (image.acl)
            node[QStringLiteral("acl")] = jsonOf(*image.acl);
        before.append(node);
    }
    object[QStringLiteral("before")] = before;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray jsonLine(std::int64_t id, const registry::Error& error)
{
    const QJsonObject object{
        {QStringLiteral("id"), qint64(id)}, {QStringLiteral("unreadable"), QString::fromStdString(error.detail)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray jsonLine(const SeenChange& change, const std::string& connection)
{
    static const char* const words[] = {"first", "created", "recreated", "changed", "deleted"};
    QJsonObject object{{QStringLiteral("connection"), QString::fromStdString(connection)},
        {QStringLiteral("seen"), QLatin1String(words[int(change.what)])}, {QStringLiteral("time"), iso(change.when)},
        {QStringLiteral("path"), QString::fromStdString(change.path.str())},
        {QStringLiteral("version"), change.stat.version}, {QStringLiteral("mzxid"), qint64(change.stat.mzxid)}};
    putBytes(object, "data", change.data);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace ui
