// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceState.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// What the services view lists on its left: services themselves, or what they have in common.
enum class Grouping : std::uint8_t { Service, Environment, Host, Owner };

/// How many instances somebody expects, by folder.
using Expectations = std::map<registry::Path, int>;

/// One row of that list: a service, or all instances of one environment, host or owner session. A value.
struct ServiceRow {
    QString key; ///< unique in the list, the same as long as it stands for the same
    QString name; ///< safe to show
    QString where; ///< environment, or which services
    QString format;
    std::vector<registry::Path> folders; ///< the services it is about, in order
    std::string host{}; ///< of a host's row
    std::int64_t owner = 0; ///< of an owner's row
    int up = 0;
    int unknown = 0;
    int present = 0;
    int seen = 0;
    int gone = 0;
    int flapping = 0;
    int unwell = 0; ///< present and not up by their own word
    std::optional<int> expected{};
    std::optional<registry::lens::TimePoint> lastChange{};
    std::vector<int> activity{};
    bool isQueue = false; ///< a lock or an election: who has left it is not missed
    registry::lens::Freshness freshness = registry::lens::Freshness::Unread;

    /// 0: in order; the higher, the sooner somebody should look.
    int trouble() const;
    friend bool operator==(const ServiceRow&, const ServiceRow&) = default;
};

/// What is the matter, a phrase; empty when nothing is.
QString troubleText(const ServiceRow& row);

ServiceRow serviceRow(const registry::lens::ServiceState& state, const Expectations& expected);
/// Pure. Cost: linear in the instances for Host and Owner, in the services otherwise.
std::vector<ServiceRow> groupedRows(
    const std::vector<const registry::lens::ServiceState*>& states, Grouping grouping, const Expectations& expected);
/// Whether an instance is one of those that a row stands for.
bool belongsTo(const ServiceRow& row, const registry::lens::InstanceRow& instance);

} // namespace ui
