// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServicesMemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

QString text(const registry::Path& path)
{
    return QString::fromStdString(path.str());
}

std::optional<registry::Path> path(const QString& text)
{
    const auto parsed = registry::Path::parse(text.toStdString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray())
        list << one.toString();
    return list;
}

} // namespace

QByteArray ServicesMemory::toJson() const
{
    QJsonObject choice;
    for (const auto& [folder, detector] : choices)
        choice.insert(text(folder), QString::fromStdString(detector));
    QJsonObject counts;
    for (const auto& [folder, count] : expected)
        counts.insert(text(folder), count);
    QJsonObject column;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        column.insert(it.key(),
            QJsonObject{{QStringLiteral("order"), QJsonArray::fromStringList(it->order)},
                {QStringLiteral("hidden"), QJsonArray::fromStringList(it->hidden)}});
    const QJsonObject all{{QStringLiteral("root"), text(root)}, {QStringLiteral("grouping"), int(grouping)},
        {QStringLiteral("choices"), choice}, {QStringLiteral("expected"), counts}, {QStringLiteral("columns"), column},
        {QStringLiteral("goneFor"), qint64(goneFor.count())}, {QStringLiteral("shown"), shown}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

ServicesMemory ServicesMemory::fromJson(const QByteArray& json)
{
    ServicesMemory memory;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    memory.root = path(all.value(QStringLiteral("root")).toString()).value_or(registry::Path());
    const int grouping = all.value(QStringLiteral("grouping")).toInt();
    if (grouping >= 0 && grouping <= int(Grouping::Owner))
        memory.grouping = static_cast<Grouping>(grouping);
    const QJsonObject choices = all.value(QStringLiteral("choices")).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it)
        if (const auto folder = path(it.key()))
            memory.choices[*folder] = it.value().toString().toStdString();
    const QJsonObject expected = all.value(QStringLiteral("expected")).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it)
        if (const auto folder = path(it.key()); folder && it.value().toInt() > 0)
            memory.expected[*folder] = it.value().toInt();
    const QJsonObject columns = all.value(QStringLiteral("columns")).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        memory.columns[it.key()] = {
            strings(one.value(QStringLiteral("order"))), strings(one.value(QStringLiteral("hidden")))};
    }
    const qint64 goneFor = all.value(QStringLiteral("goneFor")).toInteger(memory.goneFor.count());
    if (goneFor > 0)
        memory.goneFor = std::chrono::seconds(goneFor);
    memory.shown = all.value(QStringLiteral("shown")).toBool();
    return memory;
}

} // namespace ui
