// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"

#include <optional>
#include <string>
#include <vector>

namespace registry::board {

/// What became of an alarm: a line of the history and of the JSON-lines log.
struct AlarmEvent {
    enum class Kind : std::uint8_t { Raised, Cleared, Acknowledged };
    /// Why an alarm is over although its condition may still be true: the board is another.
    enum class Edit : std::uint8_t {
        None, ///< of all events that no edit caused
        TileRemoved,
        TileChanged, ///< it is told from something else: path, kind, connection, minimum
        RuleRemoved,
        RuleChanged,
    };
    TimePoint at{};
    Kind kind = Kind::Raised;
    std::string tile{}; ///< id
    std::string title{}; ///< of the tile
    int rule = 0; ///< index into Tile::alarms
    AlarmRule::Kind what = AlarmRule::Kind::BelowMinimum;
    Severity severity = Severity::Critical;
    std::string value{};
    Edit edit = Edit::None; ///< of Cleared
    friend bool operator==(const AlarmEvent&, const AlarmEvent&) = default;
};
/// One line of JSON, with its newline.
std::string toJsonLine(const AlarmEvent& event);

/// One alarm rule over time: a pure state machine, whose every moment comes from its caller.
///
/// The condition is taken to hold from one step to the next. It raises the alarm when it has been true without a break
/// for `holdFor`, and ends it when it has been false without a break for `clearFor`. Not to know it breaks both: time
/// in which nothing was known counts neither way, a raised alarm stays raised. Moments that pass between two steps are
/// told with their own time, so that the history does not depend on how often somebody looks.
class AlarmTracker {
public:
    struct Turn {
        TimePoint at{};
        AlarmEvent::Kind kind = AlarmEvent::Kind::Raised;
        std::string value{};
        AlarmEvent::Edit edit = AlarmEvent::Edit::None;
        friend bool operator==(const Turn&, const Turn&) = default;
    };

    explicit AlarmTracker(AlarmRule rule);

    /// `condition` is what is known from `now` on; `value` is what made it so ("1 of 3"). What happened since the last
    /// step, oldest first: mostly nothing. A clock that went back begins the unbroken time anew.
    std::vector<Turn> step(TimePoint now, std::optional<bool> condition, std::string value);
    /// Nothing when no alarm is raised, or it was acknowledged before.
    std::optional<Turn> acknowledge(TimePoint now);
    /// The rule is no more, for this reason. What was due before `now` is told first, as if somebody had looked; an
    /// alarm that is raised then is over. Nothing may be asked of the tracker afterwards.
    std::vector<Turn> end(TimePoint now, AlarmEvent::Edit why);
    /// When step() has something to tell although nothing changes.
    std::optional<TimePoint> due() const;

    const AlarmRule& rule() const { return m_rule; }
    const AlarmState& state() const { return m_state; }

private:
    void advance(TimePoint now, std::vector<Turn>& turns);
    void enter(AlarmState::Phase phase, TimePoint since);

    AlarmRule m_rule;
    AlarmState m_state;
    TimePoint m_last{}; ///< of the last step
};

} // namespace registry::board
