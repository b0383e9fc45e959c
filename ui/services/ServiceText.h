// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceState.h"

#include <QString>

namespace ui {

// The words for what registry/lens knows. Pure; safe to show in one line.

/// "up", "gone", "out of service", ... and as the instance wrote it where that says more.
QString instanceStatusText(const registry::lens::InstanceRow& row);
/// The same with what else there is to know: when a gone one was last seen, how often one has registered again.
QString instanceStatusDetails(const registry::lens::InstanceRow& row, registry::lens::TimePoint now);
/// A picture of resources/icons.
const char* instanceIconName(const registry::lens::InstanceRow& row);
/// "live", "as of 12:03:04, not connected", ...; empty for live.
QString freshnessText(const registry::lens::ServiceState& state);
/// Why a detector was chosen, a sentence for each fact.
QString evidenceText(const std::vector<registry::lens::Evidence>& evidence);
/// "3 min", "2 d 4 h": a span in its two greatest units.
QString spanText(std::chrono::milliseconds span);
/// A field's value as it is to be read: times by the locale.
QString fieldText(const registry::lens::Field& field);

} // namespace ui
