// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServiceRows.h"

#include "PlainText.h"
#include "models/RowText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

using namespace registry::lens;

constexpr qsizetype servicesNamed = 3;

bool isUp(const InstanceRow& row)
{
    return !row.gone && row.decoded
        && (row.record.status == Status::Up || row.record.status == Status::Holding
            || row.record.status == Status::Waiting);
}

void addTo(ServiceRow& group, const ServiceRow& service)
{
    group.folders.insert(group.folders.end(), service.folders.begin(), service.folders.end());
    group.up += service.up;
    group.unknown += service.unknown;
    group.present += service.present;
    group.seen += service.seen;
    group.gone += service.gone;
    group.flapping += service.flapping;
    group.unwell += service.unwell;
    if (service.expected)
        group.expected = group.expected.value_or(0) + *service.expected;
    group.lastChange = std::max(group.lastChange, service.lastChange);
    group.activity.resize(std::max(group.activity.size(), service.activity.size()), 0);
    for (std::size_t i = 0; i < service.activity.size(); ++i)
        group.activity[i] += service.activity[i];
    if (group.format.isEmpty())
        group.format = service.format;
    else if (group.format != service.format)
        group.format = QCoreApplication::translate("ServiceRows", "several", "formats");
    const auto worse = [](Freshness f) { return f == Freshness::Live ? 0 : f == Freshness::Polled ? 1 : 2; };
    if (group.folders.size() == service.folders.size() || worse(service.freshness) > worse(group.freshness))
        group.freshness = service.freshness;
}

void addTo(ServiceRow& group, const InstanceRow& instance, const ServiceState& service)
{
    if (group.folders.empty() || group.folders.back() != service.folder)
        group.folders.push_back(service.folder);
    ++group.seen;
    group.flapping += instance.flapping ? 1 : 0;
    group.freshness = service.freshness;
    group.lastChange = std::max(group.lastChange, service.lastChange);
    if (instance.gone) {
        ++group.gone;
        return;
    }
    ++group.present;
    if (!instance.decoded || instance.record.status == Status::Unreadable)
        ++group.unknown;
    else if (isUp(instance))
        ++group.up;
    else
        ++group.unwell;
}

std::vector<ServiceRow> byEnvironment(const std::vector<const ServiceState*>& states, const Expectations& expected)
{
    std::map<std::string, ServiceRow> groups;
    for (const ServiceState* state : states) {
        ServiceRow& group = groups[state->environment];
        group.key = group.name = displayText(state->environment);
        addTo(group, serviceRow(*state, expected));
    }
    std::vector<ServiceRow> rows;
    for (auto& [environment, row] : groups) {
        const int count = static_cast<int>(row.folders.size());
        row.where = QCoreApplication::translate("ServiceRows", "%n services", nullptr, count);
        rows.push_back(std::move(row));
    }
    return rows;
}

template <typename Key> void nameServices(ServiceRow& row, const std::map<Key, QStringList>& names, const Key& key)
{
    const QStringList& all = names.at(key);
    if (all.size() <= servicesNamed) {
        row.where = all.join(QStringLiteral(", "));
        return;
    }
    const int more = static_cast<int>(all.size() - servicesNamed);
    row.where = QCoreApplication::translate("ServiceRows", "%1 and %n more", "names of services", more)
                    .arg(all.first(servicesNamed).join(QStringLiteral(", ")));
}

/// By what each instance says of itself; `keyOf` gives it, `fill` what the row is called.
template <typename Key, typename KeyOf, typename Fill>
std::vector<ServiceRow> byInstance(const std::vector<const ServiceState*>& states, KeyOf keyOf, Fill fill)
{
    std::map<Key, ServiceRow> groups;
    std::map<Key, QStringList> names;
    for (const ServiceState* state : states)
        for (const InstanceRow& instance : state->rows) {
            const Key key = keyOf(instance);
            ServiceRow& group = groups[key];
            if (group.folders.empty() || group.folders.back() != state->folder)
                names[key] << displayText(state->name);
            addTo(group, instance, *state);
        }
    std::vector<ServiceRow> rows;
    for (auto& [key, row] : groups) {
        fill(row, key);
        nameServices(row, names, key);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

int ServiceRow::trouble() const
{
    if (freshness == Freshness::Missing || freshness == Freshness::Refused)
        return 6;
    if (up == 0 && unknown == 0 && ((seen > 0 && !isQueue) || expected.value_or(0) > 0))
        return 5;
    if (expected && up + unknown < *expected)
        return 4;
    if (gone > 0 && !isQueue)
        return 3;
    if (unwell > 0)
        return 2;
    return flapping > 0 ? 1 : 0;
}

QString troubleText(const ServiceRow& row)
{
    switch (row.trouble()) {
    case 6:
        return row.freshness == Freshness::Missing ? QCoreApplication::translate("ServiceRows", "its node is gone")
                                                   : QCoreApplication::translate("ServiceRows", "may not be read");
    case 5:
        return QCoreApplication::translate("ServiceRows", "none is up");
    case 4:
        return QCoreApplication::translate("ServiceRows", "%1 of %2 expected are up").arg(row.up).arg(*row.expected);
    case 3:
        return QCoreApplication::translate("ServiceRows", "%n are gone", nullptr, row.gone);
    case 2:
        return QCoreApplication::translate("ServiceRows", "%n are out of service or down", nullptr, row.unwell);
    case 1:
        return QCoreApplication::translate("ServiceRows", "%n are flapping", nullptr, row.flapping);
    default:
        return {};
    }
}

ServiceRow serviceRow(const ServiceState& state, const Expectations& expected)
{
    ServiceRow row;
    row.key = QString::fromStdString(state.folder.str());
    row.name = displayText(state.name);
    row.where = displayText(state.environment);
    row.format = state.detector ? displayText(state.detector->title()) : QString();
    row.folders = {state.folder};
    row.isQueue = state.detector && state.detector->isQueue();
    row.up = state.up;
    row.unknown = state.unknown;
    row.present = state.present;
    row.seen = state.seen;
    row.gone = state.gone;
    row.flapping = state.flapping;
    row.unwell = state.present - state.up - state.unknown;
    if (const auto found = expected.find(state.folder); found != expected.end())
        row.expected = found->second;
    row.lastChange = state.lastChange;
    row.activity = state.activity;
    row.freshness = state.freshness;
    return row;
}

std::vector<ServiceRow> groupedRows(
    const std::vector<const ServiceState*>& states, Grouping grouping, const Expectations& expected)
{
    switch (grouping) {
    case Grouping::Environment:
        return byEnvironment(states, expected);
    case Grouping::Host:
        return byInstance<std::string>(
            states, [](const InstanceRow& row) { return row.record.host; },
            [](ServiceRow& row, const std::string& host) {
                row.host = host;
                row.key = QStringLiteral("host:") + QString::fromStdString(host);
                row.name =
                    host.empty() ? QCoreApplication::translate("ServiceRows", "(no host told)") : displayText(host);
            });
    case Grouping::Owner:
        return byInstance<std::int64_t>(
            states, [](const InstanceRow& row) { return row.record.owner; },
            [](ServiceRow& row, std::int64_t owner) {
                row.owner = owner;
                row.key = QStringLiteral("owner:") + QString::number(owner);
                row.name = owner == 0 ? QCoreApplication::translate("ServiceRows", "(no owner: not ephemeral)")
                                      : sessionIdText(owner);
            });
    case Grouping::Service:
        break;
    }
    std::vector<ServiceRow> rows;
    rows.reserve(states.size());
    for (const ServiceState* state : states)
        rows.push_back(serviceRow(*state, expected));
    return rows;
}

bool belongsTo(const ServiceRow& row, const InstanceRow& instance)
{
    if (row.key.startsWith(QStringLiteral("host:")))
        return instance.record.host == row.host;
    if (row.key.startsWith(QStringLiteral("owner:")))
        return instance.record.owner == row.owner;
    return true;
}

} // namespace ui
