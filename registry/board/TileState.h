// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"
#include "lens/ServiceState.h"
#include "value/SessionStatus.h"

#include <variant>

namespace registry::board {

using lens::Freshness;
using lens::TimePoint;

struct ServiceLine {
    std::string name;
    Path folder;
    int up = 0;
    int present = 0;
    int seen = 0;
    int flapping = 0;
    int unknown = 0; ///< there, but whether they are up is not to be read, or not read yet
    friend bool operator==(const ServiceLine&, const ServiceLine&) = default;
};

/// Of a Service tile. Sums over `lines` when the tile stands for several services.
struct ServiceFigures {
    int up = 0;
    int present = 0;
    int unknown = 0; ///< there, but whether they are up is not to be read, or not read yet: neither up nor down
    std::optional<int> expected{}; ///< the tile's, else how many were ever seen
    std::vector<std::string> missing{}; ///< by name: members that must be there and those that are gone, at most 50
    std::vector<std::string> flapping{};
    std::vector<ServiceLine> lines{}; ///< worst first, at most 200
    int services = 0;
    bool belowMinimum = false; ///< certainly: also if all unknown ones were up
    friend bool operator==(const ServiceFigures&, const ServiceFigures&) = default;
};

struct ValueFigures {
    std::string text{}; ///< as it is to be read, at most 4 KiB
    std::optional<double> number{};
    std::string problem{}; ///< technical English: why the field cannot be told (no such member, not JSON)
    std::optional<Severity> beyond{}; ///< the worst threshold it is beyond
    friend bool operator==(const ValueFigures&, const ValueFigures&) = default;
};

struct ChartPoint {
    TimePoint at{};
    std::optional<double> value{}; ///< nothing: it was not known then, a gap in the line
    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};
struct ChartFigures {
    ValueFigures now{};
    std::vector<ChartPoint> points{}; ///< oldest first, at most some 1,000: neighbours are put together
    friend bool operator==(const ChartFigures&, const ChartFigures&) = default;
};

struct FeedLine {
    TimePoint at{};
    enum class Kind : std::uint8_t { Created, Deleted, Changed, Children } kind = Kind::Changed;
    Path path{};
    friend bool operator==(const FeedLine&, const FeedLine&) = default;
};
struct FeedFigures {
    std::vector<FeedLine> lines{}; ///< newest first, at most 100
    friend bool operator==(const FeedFigures&, const FeedFigures&) = default;
};

struct ServerFigures {
    std::string address{}; ///< "host:port"
    bool answered = false; ///< else `error` says why
    std::string error{}; ///< technical English
    std::string mode{}; ///< "leader", "follower", "observer", "standalone"
    std::string version{};
    std::optional<double> latencyAverage{}; ///< ms
    std::optional<std::int64_t> latencyMaximum{}; ///< ms
    std::optional<std::int64_t> connections{};
    std::optional<std::int64_t> watches{};
    std::optional<std::int64_t> znodes{};
    std::optional<std::int64_t> outstanding{};
    friend bool operator==(const ServerFigures&, const ServerFigures&) = default;
};
struct EnsembleFigures {
    std::vector<ServerFigures> servers{};
    friend bool operator==(const EnsembleFigures&, const EnsembleFigures&) = default;
};

struct ElectionFigures {
    std::vector<std::string> holders{}; ///< by name
    std::vector<std::string> waiting{}; ///< in order
    std::optional<std::int64_t> sinceMs{}; ///< of the first holder, ms since the epoch by the server's clock
    bool mayHaveWaited = false; ///< `sinceMs` is when it joined: whether it led at once was not seen
    friend bool operator==(const ElectionFigures&, const ElectionFigures&) = default;
};

struct AgeFigures {
    std::optional<std::int64_t> changedMs{}; ///< mtime, ms since the epoch by the server's clock
    friend bool operator==(const AgeFigures&, const AgeFigures&) = default;
};

/// How an alarm rule stands.
struct AlarmState {
    enum class Phase : std::uint8_t {
        Quiet,
        Pending, ///< true, not yet for long enough
        Raised,
        Clearing, ///< raised, false, not yet for long enough
        Unknown, ///< cannot be told: not connected or never read. A raised alarm stays raised
    };
    Phase phase = Phase::Quiet;
    bool raised = false; ///< also while Unknown or Clearing
    bool acknowledged = false;
    TimePoint since{}; ///< of `phase`
    std::string value{}; ///< what made it true: "1 of 3"
    friend bool operator==(const AlarmState&, const AlarmState&) = default;
};

/// What a tile shows at one moment. A value.
struct TileState {
    Freshness freshness = Freshness::Unread;
    ConnectionState connection = ConnectionState::Connecting;
    std::optional<TimePoint> provenAt{}; ///< for what is not Live: when it was last known to be true
    std::optional<Error> error{};
    std::variant<std::monostate, ServiceFigures, ValueFigures, ChartFigures, FeedFigures, EnsembleFigures,
        ElectionFigures, AgeFigures>
        figures{}; ///< monostate: nothing was ever read, and nothing may be shown as a figure
    std::vector<AlarmState> alarms{}; ///< one per rule of the tile
    friend bool operator==(const TileState&, const TileState&) = default;
};

} // namespace registry::board
