// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TileWords.h"

#include "TimeText.h"
#include "ErrorText.h"
#include "PlainText.h"

#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

using namespace registry::board;
using registry::ConnectionState;

QDateTime dateOf(TimePoint moment)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count());
}

std::chrono::milliseconds between(TimePoint from, TimePoint to)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(to - from);
}

/// Why what is shown is not current.
QString lossText(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
    case ConnectionState::ReadOnly:
        return BoardWords::tr("Reading again", "why a tile is not current");
    case ConnectionState::AuthFailed:
        return BoardWords::tr("Credentials refused", "why a tile is not current");
    case ConnectionState::Failed:
        return BoardWords::tr("No connection", "why a tile is not current");
    case ConnectionState::Closed:
        return BoardWords::tr("Closed", "why a tile is not current");
    default:
        return BoardWords::tr("Reconnecting", "why a tile is not current");
    }
}

QString unreadText(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
    case ConnectionState::ReadOnly:
        return BoardWords::tr("Reading…");
    case ConnectionState::Connecting:
        return BoardWords::tr("Connecting…");
    default:
        return lossText(state);
    }
}

bool isText(Compare compare)
{
    return compare == Compare::Equals || compare == Compare::Differs || compare == Compare::Contains;
}

} // namespace

QString tileKindText(TileKind kind)
{
    switch (kind) {
    case TileKind::Service:
        return BoardWords::tr("Service", "kind of tile");
    case TileKind::Value:
        return BoardWords::tr("Value", "kind of tile");
    case TileKind::Chart:
        return BoardWords::tr("Chart", "kind of tile");
    case TileKind::Note:
        return BoardWords::tr("Note", "kind of tile");
    case TileKind::Changes:
        return BoardWords::tr("Changes", "kind of tile");
    case TileKind::Ensemble:
        return BoardWords::tr("Ensemble", "kind of tile");
    case TileKind::Election:
        return BoardWords::tr("Election", "kind of tile");
    case TileKind::Age:
        return BoardWords::tr("Latest change", "kind of tile");
    }
    return {};
}

QString tileTitle(const Tile& tile)
{
    if (!tile.title.empty())
        return displayText(tile.title);
    if (tile.kind == TileKind::Note)
        return {};
    if (tile.kind == TileKind::Ensemble)
        return displayText(tile.connection);
    return displayText(tile.path.isRoot() ? tile.path.str() : std::string(tile.path.name()));
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count() / 1000);
    if (seconds < 60)
        return BoardWords::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return BoardWords::tr("%1 min", "minutes").arg(seconds / 60);
    if (seconds < 86'400) {
        const qint64 minutes = seconds / 60 % 60;
        return minutes == 0 ? BoardWords::tr("%1 h", "hours").arg(seconds / 3600)
                            : BoardWords::tr("%1 h %2 min", "hours, minutes").arg(seconds / 3600).arg(minutes);
    }
    return BoardWords::tr("%n day(s)", nullptr, int(seconds / 86'400));
}

QString momentText(TimePoint moment, TimePoint now)
{
    return dayTimeText(dateOf(moment), dateOf(now));
}

TimePoint momentOfMs(std::int64_t ms)
{
    return TimePoint(std::chrono::duration_cast<TimePoint::duration>(std::chrono::milliseconds(ms)));
}

TileSign tileSign(const Tile& tile, const TileState& state)
{
    if (tile.kind == TileKind::Note)
        return TileSign::None;
    switch (state.freshness) {
    case Freshness::Live:
        return TileSign::Live;
    case Freshness::Polled:
        return TileSign::Polled;
    case Freshness::Missing:
        return TileSign::Missing;
    case Freshness::Refused:
        return TileSign::Refused;
    case Freshness::Unread:
        return state.connection == ConnectionState::Failed || state.connection == ConnectionState::AuthFailed
            ? TileSign::Refused
            : TileSign::Waiting;
    case Freshness::Stale:
        return TileSign::Stale;
    }
    return TileSign::None;
}

QString freshnessText(const Tile& tile, const TileState& state, TimePoint now)
{
    const QString age = state.provenAt ? durationText(between(*state.provenAt, now)) : QString();
    const QString since = state.provenAt ? momentText(*state.provenAt, now) : QString();
    if (tile.kind == TileKind::Note)
        return {};
    switch (state.freshness) {
    case Freshness::Live:
        return BoardWords::tr("Live", "freshness of a tile");
    case Freshness::Polled:
        return age.isEmpty() ? BoardWords::tr("Polled", "freshness of a tile")
                             : BoardWords::tr("Polled, last %1 ago", "freshness of a tile, duration").arg(age);
    case Freshness::Missing:
        return BoardWords::tr("No such node", "freshness of a tile");
    case Freshness::Refused:
        return BoardWords::tr("No permission", "freshness of a tile");
    case Freshness::Unread:
        return BoardWords::tr("Never read: %1", "why").arg(unreadText(state.connection));
    case Freshness::Stale:
        return age.isEmpty() ? lossText(state.connection)
                             : BoardWords::tr("%1, stale since %2 (%3)", "why, time, duration")
                                   .arg(lossText(state.connection), since, age);
    }
    return {};
}

QString shortFreshnessText(const Tile& tile, const TileState& state, TimePoint now)
{
    if (state.freshness == Freshness::Stale && state.provenAt)
        return BoardWords::tr("%1, %2 old", "why, duration")
            .arg(lossText(state.connection), durationText(between(*state.provenAt, now)));
    if (state.freshness == Freshness::Polled && state.provenAt)
        return BoardWords::tr("Polled %1 ago", "duration").arg(durationText(between(*state.provenAt, now)));
    if (state.freshness == Freshness::Unread)
        return unreadText(state.connection);
    return freshnessText(tile, state, now);
}

QString absenceText(const Tile& tile, const TileState& state)
{
    if (tile.kind == TileKind::Note)
        return {};
    const bool nothing = std::holds_alternative<std::monostate>(state.figures);
    const QString path = displayText(tile.path.str());
    if (state.freshness == Freshness::Missing)
        return BoardWords::tr("There is no node %1.").arg(path);
    if (!nothing)
        return {};
    if (state.freshness == Freshness::Refused)
        return BoardWords::tr(
            "The server does not let us read %1. Enter credentials in the board's window, or have the "
            "keychain remember those of its connection.")
            .arg(path);
    if (state.error && state.error->code == registry::ErrorCode::NoNode && state.freshness == Freshness::Stale)
        return BoardWords::tr("There was no node %1.").arg(path);
    if (state.error)
        return BoardWords::tr("Never read. %1", "why, a sentence").arg(errorText(*state.error));
    switch (state.connection) {
    case ConnectionState::Connected:
    case ConnectionState::ReadOnly:
    case ConnectionState::Connecting:
        return unreadText(state.connection);
    default:
        return BoardWords::tr("Never read. %1", "why, a sentence").arg(stateExplanation(state.connection));
    }
}

bool isCurrent(const Tile& tile, const TileState& state)
{
    return tile.kind == TileKind::Note || state.freshness == Freshness::Live || state.freshness == Freshness::Polled;
}

bool hasAge(const Tile& tile, const TileState& state)
{
    if (tile.kind == TileKind::Note)
        return false;
    if (state.freshness != Freshness::Live && state.provenAt)
        return true;
    if (const auto* age = std::get_if<AgeFigures>(&state.figures); age && age->changedMs)
        return true;
    if (const auto* election = std::get_if<ElectionFigures>(&state.figures); election && election->sinceMs)
        return true;
    return worstAlarm(tile, state).has_value();
}

QString severityText(Severity severity)
{
    return severity == Severity::Critical ? BoardWords::tr("Critical", "severity")
                                          : BoardWords::tr("Warning", "severity");
}

QString alarmKindText(AlarmRule::Kind kind)
{
    switch (kind) {
    case AlarmRule::Kind::BelowMinimum:
        return BoardWords::tr("Fewer up than the minimum");
    case AlarmRule::Kind::Appears:
        return BoardWords::tr("The node is there");
    case AlarmRule::Kind::Vanishes:
        return BoardWords::tr("The node is not there");
    case AlarmRule::Kind::Field:
        return BoardWords::tr("The value is beyond a limit");
    case AlarmRule::Kind::OlderThan:
        return BoardWords::tr("Not changed for too long");
    case AlarmRule::Kind::Flapping:
        return BoardWords::tr("An instance is flapping");
    case AlarmRule::Kind::NoLeader:
        return BoardWords::tr("Nobody leads");
    }
    return {};
}

QString thresholdText(const Threshold& threshold)
{
    const QString number = QLocale().toString(threshold.number, 'g', 12);
    const QString text = displayText(threshold.text);
    switch (threshold.compare) {
    case Compare::Below:
        return BoardWords::tr("below %1", "limit of a value").arg(number);
    case Compare::Above:
        return BoardWords::tr("above %1", "limit of a value").arg(number);
    case Compare::Equals:
        return BoardWords::tr("is %1", "limit of a value").arg(text);
    case Compare::Differs:
        return BoardWords::tr("is not %1", "limit of a value").arg(text);
    case Compare::Contains:
        return BoardWords::tr("contains %1", "limit of a value").arg(text);
    }
    return {};
}

bool isBeyond(const Threshold& threshold, const ValueFigures& value)
{
    if (!isText(threshold.compare))
        return value.number
            && (threshold.compare == Compare::Below ? *value.number < threshold.number
                                                    : *value.number > threshold.number);
    if (threshold.compare == Compare::Contains)
        return value.text.find(threshold.text) != std::string::npos;
    return (value.text == threshold.text) == (threshold.compare == Compare::Equals);
}

QString alarmText(const Tile& tile, const AlarmRule& rule)
{
    switch (rule.kind) {
    case AlarmRule::Kind::BelowMinimum:
        return tile.minimum ? BoardWords::tr("Fewer than %1 up", "alarm").arg(*tile.minimum) : alarmKindText(rule.kind);
    case AlarmRule::Kind::Field:
        return rule.threshold
            ? BoardWords::tr("The value %1", "alarm; 'is below 3'").arg(thresholdText(*rule.threshold))
            : alarmKindText(rule.kind);
    case AlarmRule::Kind::OlderThan:
        return BoardWords::tr("Not changed for %1", "alarm, duration").arg(durationText(rule.age));
    default:
        return alarmKindText(rule.kind);
    }
}

QString alarmStateText(const Tile& tile, const AlarmRule& rule, const AlarmState& state, TimePoint now)
{
    QString text = alarmText(tile, rule);
    if (!state.value.empty())
        text = BoardWords::tr("%1: %2", "alarm, the value that raised it").arg(text, displayText(state.value));
    if (state.since != TimePoint{})
        text = BoardWords::tr("%1, for %2", "alarm, duration").arg(text, durationText(between(state.since, now)));
    if (state.phase == AlarmState::Phase::Unknown)
        text = BoardWords::tr("%1 (not known now)", "alarm").arg(text);
    if (state.phase == AlarmState::Phase::Clearing)
        text = BoardWords::tr("%1 (over, waiting whether it stays so)", "alarm").arg(text);
    return text;
}

std::optional<std::size_t> worstAlarm(const Tile& tile, const TileState& state)
{
    std::optional<std::size_t> worst;
    int best = -1;
    for (std::size_t i = 0; i < state.alarms.size() && i < tile.alarms.size(); ++i) {
        if (!state.alarms[i].raised)
            continue;
        const int rank =
            (state.alarms[i].acknowledged ? 0 : 2) + (tile.alarms[i].severity == Severity::Critical ? 1 : 0);
        if (rank > best) {
            best = rank;
            worst = i;
        }
    }
    return worst;
}

} // namespace ui
