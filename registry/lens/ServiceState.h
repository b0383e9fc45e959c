// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/Detector.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace registry::lens {

using TimePoint = std::chrono::system_clock::time_point;
/// The wall clock; tests give one that runs faster.
using Clock = std::function<TimePoint()>;

/// How far what is shown can be trusted. Never is a figure shown as nought because of an error.
enum class Freshness : std::uint8_t {
    Unread, ///< nothing was ever read: no figure may be shown
    Live, ///< proven; a change would be told
    Polled, ///< proven at intervals only: beyond the watch budget
    Stale, ///< the connection is away; what is told is as of `provenAt`
    Missing, ///< the server says there is no such node
    Refused, ///< the server does not let us read it
};

/// One instance, with what is remembered of it.
struct InstanceRow {
    InstanceRecord record; ///< of a gone one: the last that was seen
    bool gone = false;
    TimePoint lastSeen{}; ///< of a gone one: when it was last known to be there
    TimePoint firstSeen{}; ///< by us
    int registrations = 0; ///< how often it was registered anew within the flap window, this time included
    bool flapping = false;
    bool decoded = false; ///< its payload was read: before that only its name is known
};

/// What happened to a service's membership, for its timeline.
struct MembershipEvent {
    enum class Kind : std::uint8_t { Appeared, Vanished, Changed, Reregistered };
    TimePoint at{};
    Kind kind = Kind::Appeared;
    std::string key{}; ///< of the instance
    int members = 0; ///< there afterwards
    bool seen = true; ///< false: told from a node's ctime, not seen happening
};

/// A service as it is known at one moment. A value.
struct ServiceState {
    Path folder;
    std::string name;
    std::string environment;
    DetectorPtr detector;
    std::vector<Evidence> evidence{};
    Freshness freshness = Freshness::Unread;
    std::optional<TimePoint> provenAt{}; ///< when the list of members was last known to be right; not for Live
    std::optional<Error> error{}; ///< of Missing and Refused
    std::vector<InstanceRow> rows{}; ///< gone ones first, then trouble, then by name; queues in their order
    int up = 0; ///< known to be so: Up and Holding (queues: Holding and Waiting), not gone
    int unknown = 0; ///< present, and whether up was not read yet or may not be read
    int seen = 0; ///< all that are remembered, gone ones too
    int present = 0; ///< nodes that are there, whatever they say
    int gone = 0;
    int flapping = 0;
    std::optional<TimePoint> lastChange{}; ///< of the membership or a payload: seen, or told by the server's times
};

/// For how long what happened is remembered.
struct MemorySettings {
    std::chrono::seconds goneFor{std::chrono::hours{24}}; ///< a gone instance ages out after this
    std::chrono::seconds flapWindow{std::chrono::minutes{10}};
    int flapCount = 3; ///< registrations within the window that make it flapping
    std::size_t mostGone = 1'000; ///< per service; the ones gone longest go first
    std::size_t mostEvents = 2'000; ///< of the timeline, per service
};

} // namespace registry::lens
