// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/AlarmConditions.h"

#include "board/BoardProblems.h"
#include "board/ValueOf.h"

namespace registry::board {

namespace {

AlarmCondition belowMinimum(const Tile& tile, const TileState& state)
{
    const auto* figures = std::get_if<ServiceFigures>(&state.figures);
    if (!tile.minimum)
        return {};
    const int up = figures ? figures->up : 0; // a service whose folder is missing has none
    std::string value = std::to_string(up) + " of " + std::to_string(*tile.minimum);
    if (up >= *tile.minimum)
        return {false, std::move(value)};
    if (figures && up + figures->unknown >= *tile.minimum)
        return {};
    return {true, std::move(value)};
}

AlarmCondition flapping(const TileState& state)
{
    const auto* figures = std::get_if<ServiceFigures>(&state.figures);
    if (!figures)
        return {false, {}};
    std::string names;
    for (const std::string& name : figures->flapping)
        if (names.size() < 200)
            names += (names.empty() ? "" : ", ") + name;
    return {!figures->flapping.empty(), std::move(names)};
}

AlarmCondition field(const AlarmRule& rule, const TileState& state)
{
    const ValueFigures* value = std::get_if<ValueFigures>(&state.figures);
    if (const auto* chart = std::get_if<ChartFigures>(&state.figures))
        value = &chart->now;
    if (!value || !rule.threshold)
        return {};
    return {isBeyond(*value, *rule.threshold), value->text};
}

AlarmCondition olderThan(const AlarmRule& rule, std::optional<std::int64_t> changedMs, TimePoint now)
{
    if (!changedMs)
        return {};
    const TimePoint changed{std::chrono::milliseconds{*changedMs}};
    const TimePoint at = changed + rule.age;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - changed);
    if (now < at)
        return {false, durationText(age), at};
    return {true, durationText(age)};
}

AlarmCondition noLeader(const TileState& state)
{
    const auto* figures = std::get_if<ElectionFigures>(&state.figures);
    if (!figures || figures->holders.empty())
        return {true, {}};
    return {false, figures->holders.front()};
}

} // namespace

AlarmCondition conditionOf(const Tile& tile, const AlarmRule& rule, const TileState& state,
    std::optional<std::int64_t> changedMs, TimePoint now)
{
    const bool isMissing = state.freshness == Freshness::Missing;
    const bool isProven = state.freshness == Freshness::Live || state.freshness == Freshness::Polled;
    const bool isRefused = state.freshness == Freshness::Refused;
    using Kind = AlarmRule::Kind;
    if (rule.kind == Kind::Appears || rule.kind == Kind::Vanishes) {
        if (!isMissing && !isProven && !isRefused)
            return {};
        return {isMissing == (rule.kind == Kind::Vanishes), tile.path.str()};
    }
    if (rule.kind == Kind::OlderThan && isProven)
        return olderThan(rule, changedMs, now);
    if (!isProven && !isMissing)
        return {};
    switch (rule.kind) {
    case Kind::BelowMinimum:
        return belowMinimum(tile, state);
    case Kind::Flapping:
        return flapping(state);
    case Kind::Field:
        return isMissing ? AlarmCondition{} : field(rule, state);
    case Kind::NoLeader:
        return noLeader(state);
    default:
        return {};
    }
}

} // namespace registry::board
