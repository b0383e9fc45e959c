// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/NodeCache.h"
#include "value/SessionStatus.h"

#include <QString>

#include <chrono>
#include <optional>

namespace ui {

/// How what is known about one aspect of a node stands, in words: never an empty pane that looks like an empty node.
struct Condition {
    enum Kind : std::uint8_t { Fresh, Loading, Stale, Denied, Missing, Failed };
    Kind kind = Loading;
    QString text; ///< one or two sentences; empty when Fresh
    bool hasValue = false; ///< there is something to show below the words
};

/// A Known without its value.
struct KnownState {
    bool hasValue = false;
    std::optional<std::chrono::system_clock::time_point> readAt;
    const registry::Error* error = nullptr; ///< not owned; of the Known it was made from
    bool loading = false;
    bool stale = false;
};

template <typename T> KnownState stateOf(const registry::Known<T>& known)
{
    return {known.value.has_value(), known.readAt, known.error ? &*known.error : nullptr, known.loading, known.stale};
}

/// `gone`: the server said that the node does not exist.
Condition conditionOf(const KnownState& known, bool gone, const registry::SessionStatus& status);

/// "14:03:07", with the date in front when that was not today.
QString clockText(std::chrono::system_clock::time_point time);
/// The icon in resources/icons that stands for it; null for Fresh.
const char* iconName(Condition::Kind kind);

} // namespace ui
