// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <optional>

namespace ui {

namespace {

const QString endpointKey = QStringLiteral("endpoint");
const QString pathKey = QStringLiteral("path");
const QString kindKey = QStringLiteral("kind");
const QString serviceKind = QStringLiteral("service");

std::optional<MovedNode> nodeOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    auto endpoint = registry::parseEndpoint(object.value(endpointKey).toString().toStdString());
    auto path = registry::Path::parse(object.value(pathKey).toString().toStdString());
    if (!endpoint || !path)
        return std::nullopt;
    return MovedNode{std::move(*endpoint), std::move(*path), object.value(kindKey).toString() == serviceKind};
}

} // namespace

QMimeData* toMimeData(const std::vector<MovedNode>& nodes)
{
    QJsonArray array;
    QStringList paths;
    for (const MovedNode& node : nodes) {
        const QString path = QString::fromStdString(node.path.str());
        array.append(QJsonObject{{endpointKey, QString::fromStdString(registry::toString(node.endpoint))},
            {pathKey, path}, {kindKey, node.isService ? serviceKind : QStringLiteral("node")}});
        paths += path;
    }
    auto* data = new QMimeData;
    const QJsonDocument document = array.size() == 1 ? QJsonDocument(array.first().toObject()) : QJsonDocument(array);
    data->setData(QLatin1String(nodeMimeType), document.toJson(QJsonDocument::Compact));
    data->setText(paths.join(QLatin1Char('\n')));
    return data;
}

std::vector<MovedNode> movedNodes(const QMimeData& data)
{
    const QJsonDocument document = QJsonDocument::fromJson(data.data(QLatin1String(nodeMimeType)));
    const QJsonArray array = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<MovedNode> nodes;
    for (const QJsonValue& value : array) {
        auto node = nodeOf(value);
        if (!node)
            return {};
        nodes.push_back(std::move(*node));
    }
    return nodes;
}

} // namespace ui
