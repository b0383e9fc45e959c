// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/Detector.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

/// What the detector tests share: tests/data/detectors/*.json, a folder each with what stands in it, and the table that
/// it must be decoded to.
namespace detectors {

using namespace registry;
using namespace registry::lens;

struct Fixture {
    QString file;
    QString detector;
    QString service;
    QString environment;
    FolderSight sight;
    std::vector<NodeSight> nodes;
    std::vector<NodeSight> waiters; ///< in another folder
    std::optional<std::vector<std::string>> joined; ///< names in the folder elsewhere
    QStringList golden;
};

inline std::string text(const QJsonValue& value)
{
    return value.toString().toStdString();
}

inline NodeSight nodeFrom(const QJsonObject& json, const Path& folder)
{
    NodeSight node;
    node.path =
        json.contains(QLatin1String("name")) ? folder.childFromServer(text(json[QLatin1String("name")])) : folder;
    node.stat = Stat{};
    node.stat->ephemeralOwner = json[QLatin1String("owner")].toInteger(0);
    node.stat->czxid = json[QLatin1String("czxid")].toInteger(1);
    node.data = Data();
    if (json.contains(QLatin1String("hex")))
        node.data = Data(QByteArray::fromHex(json[QLatin1String("hex")].toString().toLatin1()).toStdString());
    else if (json.contains(QLatin1String("data")))
        node.data = Data(text(json[QLatin1String("data")]));
    const QJsonObject below = json[QLatin1String("below")].toObject();
    for (auto it = below.begin(); it != below.end(); ++it)
        node.below[it.key().toStdString()] =
            it->isNull() ? std::optional<Data>() : std::optional<Data>(Data(text(*it)));
    return node;
}

inline Fixture readFixture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto folder = Path::parse(text(json[QLatin1String("folder")]));
    if (!folder)
        qFatal("%s is no fixture", qPrintable(path));
    Fixture fixture{QFileInfo(path).baseName(), json[QLatin1String("detector")].toString(),
        json[QLatin1String("service")].toString(), json[QLatin1String("environment")].toString(), {*folder}, {}, {}, {},
        {}};
    for (const QJsonValue& node : json[QLatin1String("nodes")].toArray()) {
        fixture.nodes.push_back(nodeFrom(node.toObject(), *folder));
        if (fixture.nodes.back().path != *folder)
            fixture.sight.names.emplace_back(fixture.nodes.back().path.name());
        else
            fixture.sight.data = *fixture.nodes.back().data;
    }
    for (const QJsonValue& name : json[QLatin1String("otherNames")].toArray())
        fixture.sight.names.push_back(text(name));
    const QJsonObject waiters = json[QLatin1String("waiters")].toObject();
    for (const QJsonValue& node : waiters[QLatin1String("nodes")].toArray())
        fixture.waiters.push_back(nodeFrom(node.toObject(), *Path::parse(text(waiters[QLatin1String("folder")]))));
    std::sort(fixture.sight.names.begin(), fixture.sight.names.end());
    fixture.sight.count = fixture.sight.names.size();
    fixture.sight.sample = fixture.nodes;
    if (json.contains(QLatin1String("folderData")))
        fixture.sight.data = Data(text(json[QLatin1String("folderData")]));
    if (json.contains(QLatin1String("joined"))) {
        fixture.joined.emplace();
        for (const QJsonValue& name : json[QLatin1String("joined")].toArray())
            fixture.joined->push_back(text(name));
    }
    for (const QJsonValue& line : json[QLatin1String("golden")].toArray())
        fixture.golden.push_back(line.toString());
    return fixture;
}

inline std::vector<Fixture> readFixtures()
{
    std::vector<Fixture> fixtures;
    const QDir folder(QStringLiteral(ROSTER_TEST_DATA "/detectors"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        fixtures.push_back(readFixture(folder.filePath(name)));
    return fixtures;
}

inline std::optional<Joined> joinedOf(const Fixture& fixture, const Detector& detector)
{
    const auto path = detector.joined(fixture.sight.path);
    return path ? std::optional<Joined>(Joined{*path, fixture.joined, false}) : std::nullopt;
}

/// All instances of the folder, in the order they are to be shown.
inline std::vector<InstanceRecord> decodeAll(const Fixture& fixture, const Detector& detector)
{
    std::vector<InstanceRecord> all;
    const auto joined = joinedOf(fixture, detector);
    std::vector<NodeSight> nodes = fixture.nodes;
    nodes.insert(nodes.end(), fixture.waiters.begin(), fixture.waiters.end());
    for (const NodeSight& node : nodes)
        for (InstanceRecord& record : detector.decode(node, fixture.sight.path, joined ? &*joined : nullptr))
            all.push_back(std::move(record));
    detector.arrange(all, fixture.sight.data);
    return all;
}

inline QString statusName(Status status)
{
    constexpr std::array names{"Up", "OutOfService", "Down", "Holding", "Waiting", "Unreadable"};
    return QLatin1String(names.at(static_cast<std::size_t>(status)));
}

/// A line for the instance and one for each field, without what does not stand in it.
inline QStringList toLines(const InstanceRecord& record)
{
    constexpr std::array kinds{"", "number", "boolean", "time", "json"};
    const auto add = [](QString& line, const char* name, const std::string& value) {
        if (!value.empty())
            line += QStringLiteral(" %1=%2").arg(QLatin1String(name), QString::fromStdString(value));
    };
    QString first = QString::fromStdString(record.key) + QLatin1Char(' ') + statusName(record.status);
    add(first, "name", record.name == record.key ? std::string() : record.name);
    add(first, "host", record.host);
    add(first, "port", record.port ? std::to_string(*record.port) : std::string());
    add(first, "status", record.statusText);
    add(first, "started", record.startedMs ? std::to_string(*record.startedMs) : std::string());
    add(first, "sequence", record.sequence ? std::to_string(*record.sequence) : std::string());
    add(first, "problem", record.problem);
    QStringList lines{first};
    for (const Field& field : record.fields) {
        QString line =
            QStringLiteral("  %1: %2").arg(QString::fromStdString(field.name), QString::fromStdString(field.text));
        if (field.kind != FieldKind::Text)
            line += QStringLiteral(" (%1)").arg(QLatin1String(kinds.at(static_cast<std::size_t>(field.kind))));
        add(line, "ms", field.ms ? std::to_string(*field.ms) : std::string());
        add(line, "raw", field.raw);
        lines.push_back(line);
    }
    return lines;
}

} // namespace detectors
