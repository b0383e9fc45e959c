// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The translations of what is on a board share one context.
struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

// The words of boards: what a tile is, how far it can be trusted, what its alarms say. The only place where the codes
// of registry/board become words. Pure; server text in them is safe to display and must be shown as plain text.

/// "Service", "Value", ...
QString tileKindText(registry::board::TileKind kind);
/// The tile's title; without one told from its path, its connection or its kind.
QString tileTitle(const registry::board::Tile& tile);
/// "12 s", "3 min", "2 h 5 min", "4 days"; "0 s" for what lies ahead of us.
QString durationText(std::chrono::milliseconds duration);
/// "14:03:05" today, with the date when `moment` was another day.
QString momentText(registry::board::TimePoint moment, registry::board::TimePoint now);
registry::board::TimePoint momentOfMs(std::int64_t ms);

/// The shape beside the word about freshness.
enum class TileSign { None, Live, Polled, Waiting, Stale, Missing, Refused };
TileSign tileSign(const registry::board::Tile& tile, const registry::board::TileState& state);
/// How far the tile can be trusted: "Live", "Reconnecting, stale since 14:03:05 (2 min)". Empty for a note.
QString freshnessText(
    const registry::board::Tile& tile, const registry::board::TileState& state, registry::board::TimePoint now);
/// The same where there is little room: "Reconnecting, 2 min old".
QString shortFreshnessText(
    const registry::board::Tile& tile, const registry::board::TileState& state, registry::board::TimePoint now);
/// Why the tile has no figure to show, one or two sentences; empty when it has.
QString absenceText(const registry::board::Tile& tile, const registry::board::TileState& state);
/// Whether the figures are as they are now, proven live or by the last poll.
bool isCurrent(const registry::board::Tile& tile, const registry::board::TileState& state);
/// Whether words of the tile get older by themselves.
bool hasAge(const registry::board::Tile& tile, const registry::board::TileState& state);

QString severityText(registry::board::Severity severity);
QString alarmKindText(registry::board::AlarmRule::Kind kind);
/// "above 90", "not DISABLED".
QString thresholdText(const registry::board::Threshold& threshold);
/// Whether a value is beyond it; never when there is no number for a limit of numbers.
bool isBeyond(const registry::board::Threshold& threshold, const registry::board::ValueFigures& value);
/// What the rule is about: "Fewer than 3 up".
QString alarmText(const registry::board::Tile& tile, const registry::board::AlarmRule& rule);
/// How it stands: "Fewer than 3 up: 1 of 3, for 2 min".
QString alarmStateText(const registry::board::Tile& tile, const registry::board::AlarmRule& rule,
    const registry::board::AlarmState& state, registry::board::TimePoint now);

/// The raised alarm to show on a tile: not acknowledged before acknowledged, critical before warning.
std::optional<std::size_t> worstAlarm(const registry::board::Tile& tile, const registry::board::TileState& state);

} // namespace ui
