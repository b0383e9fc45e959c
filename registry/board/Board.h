// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"
#include "value/Path.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace registry::board {

enum class TileKind : std::uint8_t {
    Service, ///< one service, or all services below a path
    Value, ///< a node's data, or a field of it
    Chart, ///< the history of a numeric value, as seen while the board was open
    Note, ///< plain text
    Changes, ///< what changed below a path, newest first
    Ensemble, ///< the servers of a connection
    Election, ///< who holds a lock or leads, and who waits
    Age, ///< how long ago a node was last changed
};

enum class Compare : std::uint8_t { Below, Above, Equals, Differs, Contains };

/// A limit for a value, and how bad it is to be beyond it.
enum class Severity : std::uint8_t { Warning, Critical };

struct Threshold {
    Compare compare = Compare::Below;
    double number = 0; ///< of Below and Above
    std::string text{}; ///< of the others
    Severity severity = Severity::Warning;
    friend bool operator==(const Threshold&, const Threshold&) = default;
};

/// When a tile raises an alarm.
struct AlarmRule {
    enum class Kind : std::uint8_t {
        BelowMinimum, ///< a service has fewer instances up than the tile's minimum
        Appears, ///< the tile's path is there
        Vanishes, ///< the tile's path is not there
        Field, ///< the tile's value is beyond `threshold`
        OlderThan, ///< the node was last changed longer ago than `age`
        Flapping, ///< an instance of the service registers again and again
        NoLeader, ///< nobody holds the lock
    };
    Kind kind = Kind::BelowMinimum;
    Severity severity = Severity::Critical;
    std::chrono::milliseconds holdFor{0}; ///< true for so long before it is raised
    std::chrono::milliseconds clearFor{0}; ///< false for so long before it ends: against flapping
    std::optional<Threshold> threshold{}; ///< of Field
    std::chrono::milliseconds age{0}; ///< of OlderThan
    friend bool operator==(const AlarmRule&, const AlarmRule&) = default;
};

/// Where a tile stands, in cells; a board is `columns` wide, and as many rows as fit make a page.
struct Cell {
    int column = 0;
    int row = 0;
    int width = 1;
    int height = 1;
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One tile, as written in the file. Members that a kind does not use are at their defaults.
struct Tile {
    std::string id; ///< unique on the board
    TileKind kind = TileKind::Note;
    std::string title{}; ///< empty: told from the path
    std::string connection{}; ///< key of Board::connections; empty only for notes
    Path path{};
    Cell cell{};
    // Service
    std::string detector{}; ///< id; empty: found out
    bool below = false; ///< all services below `path`, not the one at it
    std::optional<int> minimum{};
    std::optional<int> expected{};
    std::vector<std::string> members{}; ///< names that must be there
    // Value, Chart
    std::string pointer{}; ///< JSON pointer (RFC 6901) into the data; empty: all of it
    std::string unit{};
    std::vector<Threshold> thresholds{};
    std::chrono::seconds window{3'600}; ///< of a chart
    // Note
    std::string text{};
    // all but Note
    std::vector<AlarmRule> alarms{};
    friend bool operator==(const Tile&, const Tile&) = default;
};

struct BoardConnection {
    std::string key; ///< what tiles call it
    Endpoint endpoint;
    std::vector<std::string> adminServers{}; ///< "http://host:8080" of servers that allow no four-letter words
    friend bool operator==(const BoardConnection&, const BoardConnection&) = default;
};

/// A board: what its file says, no more. A value. The format is described in resources/boards/README.md.
struct Board {
    static constexpr int formatVersion = 1;

    std::string title{};
    std::string theme{}; ///< "day", "night"; empty: the program's
    int columns = 6; ///< 1 .. 24
    std::chrono::seconds pageFor{20}; ///< before the next page is turned to in kiosk mode
    std::vector<BoardConnection> connections{}; ///< no credentials: these come from the keychain or are asked for
    std::vector<Tile> tiles{};
    friend bool operator==(const Board&, const Board&) = default;
};

/// One thing that is wrong with a board file.
struct Problem {
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in characters
    std::string where{}; ///< "tiles[3].minimum"
    std::string what{}; ///< technical English, a sentence without a full stop
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Reads a board file. Every mistake is told, not only the first; members nobody knows are mistakes too.
[[nodiscard]] tl::expected<Board, std::vector<Problem>> parseBoard(std::string_view json);
/// The normal form: indented, members in a fixed order, defaults left out; parseBoard(toJson(b)) == b.
std::string toJson(const Board& board);

} // namespace registry::board
