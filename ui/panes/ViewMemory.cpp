// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ViewMemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

// Names, not numbers: a file of an older or newer program must not be misread.
struct FormatName {
    Format format;
    const char* name;
};
constexpr FormatName formatNames[] = {{Format::Text, "text"}, {Format::Json, "json"}, {Format::Xml, "xml"},
    {Format::Yaml, "yaml"}, {Format::Properties, "properties"}, {Format::Binary, "hex"}, {Format::Base64, "base64"}};
struct ViewName {
    DataView view;
    const char* name;
};
constexpr ViewName viewNames[] = {{DataView::Formatted, "formatted"}, {DataView::Raw, "raw"}, {DataView::Hex, "hex"}};

QJsonObject toObject(const QString& node, const PresentationWish& wish)
{
    QJsonObject object{{QStringLiteral("node"), node}};
    for (const auto& [format, name] : formatNames) {
        if (wish.format == format)
            object[QLatin1String("format")] = QLatin1String(name);
    }
    for (const auto& [view, name] : viewNames) {
        if (wish.view == view)
            object[QLatin1String("view")] = QLatin1String(name);
    }
    object[QLatin1String("packed")] = !wish.unpack;
    object[QLatin1String("decoded")] = wish.decode;
    return object;
}

PresentationWish wishOf(const QJsonObject& object)
{
    PresentationWish wish;
    for (const auto& [format, name] : formatNames) {
        if (object.value(QLatin1String("format")) == QLatin1String(name))
            wish.format = format;
    }
    for (const auto& [view, name] : viewNames) {
        if (object.value(QLatin1String("view")) == QLatin1String(name))
            wish.view = view;
    }
    wish.unpack = !object.value(QLatin1String("packed")).toBool();
    wish.decode = object.value(QLatin1String("decoded")).toBool();
    return wish;
}

} // namespace

QByteArray ViewMemory::toJson() const
{
    QJsonArray all;
    for (const auto& [node, remembered] : m_order) {
        PresentationWish wish = remembered;
        wish.outline = false; // for all nodes alike
        if (wish != PresentationWish())
            all.append(toObject(node, wish));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void ViewMemory::restore(const QByteArray& json)
{
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (qsizetype i = all.size(); i-- > 0;) { // the first is the one used last
        const QJsonObject object = all[i].toObject();
        const QString node = object.value(QLatin1String("node")).toString();
        if (!node.isEmpty())
            remember(node, wishOf(object));
    }
}

} // namespace ui
