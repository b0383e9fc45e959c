// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/Alarms.h"

#include "board/BoardWords.h"
#include "board/JsonText.h"

#include <array>
#include <ctime>
#include <utility>

namespace registry::board {

namespace {

using Phase = AlarmState::Phase;

/// "2026-11-26T18:05:09.123Z"
std::string utcText(TimePoint at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    const std::int64_t fraction = ((ms % 1000) + 1000) % 1000;
    const std::time_t seconds = (ms - fraction) / 1000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::string digits = std::to_string(1000 + fraction);
    digits.front() = '.';
    return std::string(text.data(), length) + digits + 'Z';
}

std::string_view wordOf(AlarmEvent::Kind kind)
{
    switch (kind) {
    case AlarmEvent::Kind::Raised:
        return "raised";
    case AlarmEvent::Kind::Cleared:
        return "cleared";
    case AlarmEvent::Kind::Acknowledged:
        return "acknowledged";
    }
    return {};
}

/// Empty for None.
std::string_view wordOf(AlarmEvent::Edit edit)
{
    switch (edit) {
    case AlarmEvent::Edit::None:
        return {};
    case AlarmEvent::Edit::TileRemoved:
        return "tile-removed";
    case AlarmEvent::Edit::TileChanged:
        return "tile-changed";
    case AlarmEvent::Edit::RuleRemoved:
        return "rule-removed";
    case AlarmEvent::Edit::RuleChanged:
        return "rule-changed";
    }
    return {};
}

} // namespace

std::string toJsonLine(const AlarmEvent& event)
{
    const auto text = [](std::string_view value) { return quotedJson(value); };
    const std::string_view edit = wordOf(event.edit);
    return "{\"at\":" + text(utcText(event.at)) + ",\"event\":" + text(wordOf(event.kind)) + ",\"tile\":"
        + text(event.tile) + ",\"title\":" + text(event.title) + ",\"rule\":" + std::to_string(event.rule)
        + ",\"when\":" + text(board::wordOf(event.what)) + ",\"severity\":" + text(board::wordOf(event.severity))
        + ",\"value\":" + text(event.value) + (edit.empty() ? "" : ",\"reason\":" + text(edit)) + "}\n";
}

AlarmTracker::AlarmTracker(AlarmRule rule)
    : m_rule(std::move(rule))
{
    m_state.phase = Phase::Unknown;
}

void AlarmTracker::enter(Phase phase, TimePoint since)
{
    if (m_state.phase == phase)
        return;
    m_state.phase = phase;
    m_state.since = since;
}

std::optional<TimePoint> AlarmTracker::due() const
{
    if (m_state.phase == Phase::Pending)
        return m_state.since + m_rule.holdFor;
    if (m_state.phase == Phase::Clearing)
        return m_state.since + m_rule.clearFor;
    return {};
}

/// What falls due up to `now` while the condition stays what it is.
void AlarmTracker::advance(TimePoint now, std::vector<Turn>& turns)
{
    const auto at = due();
    if (!at || *at > now)
        return;
    const bool raises = m_state.phase == Phase::Pending;
    m_state.raised = raises;
    m_state.acknowledged = false;
    enter(raises ? Phase::Raised : Phase::Quiet, *at);
    turns.push_back({*at, raises ? AlarmEvent::Kind::Raised : AlarmEvent::Kind::Cleared, m_state.value, {}});
}

std::vector<AlarmTracker::Turn> AlarmTracker::step(TimePoint now, std::optional<bool> condition, std::string value)
{
    std::vector<Turn> turns;
    if (now < m_last || m_last == TimePoint{})
        m_state.since = now;
    m_last = now;
    advance(now, turns);
    if (condition)
        m_state.value = std::move(value);
    if (!condition)
        enter(Phase::Unknown, now);
    else if (*condition)
        enter(m_state.raised ? Phase::Raised : Phase::Pending, now);
    else
        enter(m_state.raised ? Phase::Clearing : Phase::Quiet, now);
    advance(now, turns); // without a hold-down it happens at once
    return turns;
}

std::optional<AlarmTracker::Turn> AlarmTracker::acknowledge(TimePoint now)
{
    if (!m_state.raised || m_state.acknowledged)
        return {};
    m_state.acknowledged = true;
    return Turn{now, AlarmEvent::Kind::Acknowledged, m_state.value, {}};
}

std::vector<AlarmTracker::Turn> AlarmTracker::end(TimePoint now, AlarmEvent::Edit why)
{
    std::vector<Turn> turns;
    advance(now, turns);
    if (std::exchange(m_state.raised, false))
        turns.push_back({now, AlarmEvent::Kind::Cleared, m_state.value, why});
    return turns;
}

} // namespace registry::board
