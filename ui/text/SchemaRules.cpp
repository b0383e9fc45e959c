// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SchemaRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui {

namespace {

/// One part of a path against one part of a pattern, with "*" and "?".
bool matchesPart(std::string_view pattern, std::string_view part)
{
    std::size_t p = 0;
    std::size_t s = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (s < part.size()) {
        if (p < pattern.size() && pattern[p] == '*') { // takes nothing, and more whenever the rest does not fit
            star = p++;
            retry = s;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == part[s])) {
            const bool any = pattern[p++] == '?';
            ++s;
            while (any && s < part.size() && (static_cast<unsigned char>(part[s]) & 0xC0) == 0x80)
                ++s; // one character, not one byte
        } else if (star != std::string_view::npos) {
            p = star + 1;
            s = ++retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        if (end > at)
            parts.push_back(path.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::optional<SchemaRule> ruleOf(const QJsonObject& object)
{
    SchemaRule rule;
    const QJsonValue pattern = object.value(QLatin1String("pattern"));
    const QJsonValue file = object.value(QLatin1String("file"));
    const QJsonValue node = object.value(QLatin1String("node"));
    if (!pattern.isString() || file.isString() == node.isString()) // just one of the two
        return std::nullopt;
    rule.pattern = pattern.toString().toStdString();
    rule.source.kind = file.isString() ? SchemaSource::Kind::File : SchemaSource::Kind::Node;
    rule.source.path = (file.isString() ? file : node).toString().toStdString();
    return rule;
}

} // namespace

bool matchesPathPattern(std::string_view pattern, std::string_view path)
{
    const std::vector<std::string_view> wanted = partsOf(pattern);
    const std::vector<std::string_view> parts = partsOf(path);
    std::size_t w = 0;
    std::size_t p = 0;
    std::size_t anyParts = std::string_view::npos; // the last "**"; only this one may have to take more
    std::size_t retry = 0;
    while (p < parts.size()) {
        if (w < wanted.size() && wanted[w] == "**") {
            anyParts = w++;
            retry = p;
        } else if (w < wanted.size() && matchesPart(wanted[w], parts[p])) {
            ++w;
            ++p;
        } else if (anyParts != std::string_view::npos) {
            w = anyParts + 1;
            p = ++retry;
        } else {
            return false;
        }
    }
    return std::all_of(wanted.begin() + static_cast<std::ptrdiff_t>(w), wanted.end(),
        [](std::string_view part) { return part == "**"; });
}

const SchemaRule* SchemaRules::ruleFor(std::string_view path) const
{
    const auto found = std::find_if(
        rules.begin(), rules.end(), [&](const SchemaRule& rule) { return matchesPathPattern(rule.pattern, path); });
    return found == rules.end() ? nullptr : &*found;
}

std::string SchemaRules::toJson() const
{
    QJsonArray array;
    for (const SchemaRule& rule : rules) {
        const bool isFile = rule.source.kind == SchemaSource::Kind::File;
        array.append(QJsonObject{{QStringLiteral("pattern"), QString::fromStdString(rule.pattern)},
            {isFile ? QStringLiteral("file") : QStringLiteral("node"), QString::fromStdString(rule.source.path)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<SchemaRules> SchemaRules::fromJson(std::string_view json)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isArray())
        return std::nullopt;
    SchemaRules result;
    for (const QJsonValue& entry : document.array()) {
        auto rule = ruleOf(entry.toObject());
        if (!rule)
            return std::nullopt;
        result.rules.push_back(std::move(*rule));
    }
    return result;
}

} // namespace ui
