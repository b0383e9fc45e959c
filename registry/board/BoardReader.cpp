// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/BoardProblems.h"
#include "board/BoardWords.h"

#include <algorithm>
#include <map>

namespace registry::board {

namespace {

using Json = PlacedJson::Kind;

constexpr std::size_t largestFile = std::size_t{4} * 1024 * 1024;
constexpr std::size_t mostTiles = 1'000;
constexpr std::size_t mostConnections = 100;
constexpr std::size_t mostRules = 100; ///< alarms or thresholds of one tile
constexpr std::size_t mostMembers = 10'000;
constexpr std::size_t longestId = 200;
constexpr int mostRows = 10'000;
constexpr int mostInstances = 1'000'000;

/// An identifier has to fit on a line of a log and of `rosterctl board`.
std::string whyNoId(std::string_view id)
{
    if (id.empty())
        return "this must not be empty";
    if (id.size() > longestId)
        return "this is longer than " + std::to_string(longestId) + " bytes";
    for (const char c : id)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return "this must not have control characters";
    return {};
}

/// RFC 6901.
std::string whyNoPointer(std::string_view pointer)
{
    if (!pointer.empty() && pointer.front() != '/')
        return "a JSON pointer is empty or begins with /";
    for (std::size_t i = pointer.find('~'); i != std::string_view::npos; i = pointer.find('~', i + 1))
        if (i + 1 == pointer.size() || (pointer[i + 1] != '0' && pointer[i + 1] != '1'))
            return "in a JSON pointer ~ must be followed by 0 or 1";
    return {};
}

std::string whyNoAdminServer(std::string_view address)
{
    constexpr std::string_view scheme = "http://";
    const std::string wanted = "this must be http://host:port";
    if (!address.starts_with(scheme))
        return wanted;
    address.remove_prefix(scheme.size());
    if (address.empty() || address.find_first_of("/?#@, \t\r\n") != std::string_view::npos)
        return wanted;
    const auto endpoint = parseEndpoint(address);
    if (!endpoint)
        return wanted + ": " + endpoint.error().detail;
    return std::holds_alternative<ZooKeeperEndpoint>(*endpoint) ? std::string() : wanted;
}

class BoardReader {
public:
    explicit BoardReader(BoardProblems& problems)
        : m_problems(problems)
    {
    }
    Board read(const PlacedJson& root);

private:
    bool readVersion(BoardMembers& members, const PlacedJson& root);
    void readConnections(BoardMembers& members);
    void readAdminServers(BoardMembers& members, BoardConnection& connection);
    void readTiles(BoardMembers& members);
    void readTile(const PlacedJson& json, std::string where);
    void readMembersOfKind(BoardMembers& members, Tile& tile);
    void readService(BoardMembers& members, Tile& tile);
    void readNames(BoardMembers& members, Tile& tile);
    void readThresholds(BoardMembers& members, Tile& tile);
    std::optional<Threshold> readThreshold(const PlacedJson& json, std::string where);
    void readAlarms(BoardMembers& members, Tile& tile);
    AlarmRule readAlarm(BoardMembers& members, const Tile& tile);
    void readCell(BoardMembers& members, Tile& tile);
    void checkOverlaps();
    /// The elements of an array of objects; what is beyond `most` is told and left alone.
    template <typename F> void each(BoardMembers& members, std::string_view name, std::size_t most, F f);
    template <typename E> const PlacedJson* word(BoardMembers& members, std::string_view name, E& into);

    BoardProblems& m_problems;
    Board m_board;
    std::map<std::string, std::size_t, std::less<>> m_ids; ///< of tiles: their number
    std::vector<std::optional<std::size_t>> m_cellOffsets; ///< per tile; nothing when the cell is wrong in itself
};

template <typename F> void BoardReader::each(BoardMembers& members, std::string_view name, std::size_t most, F f)
{
    const PlacedJson* array = members.find(name, Json::Array);
    if (!array)
        return;
    std::size_t number = 0;
    for (const PlacedJson& item : array->items) {
        std::string where = members.whereOf(name) + '[' + std::to_string(number) + ']';
        if (++number > most) {
            m_problems.add(item.offset, std::move(where), "there are more than " + std::to_string(most));
            return;
        }
        f(item, std::move(where));
    }
}

template <typename E> const PlacedJson* BoardReader::word(BoardMembers& members, std::string_view name, E& into)
{
    std::string text;
    const PlacedJson* found = members.text(name, text);
    if (!found)
        return nullptr;
    if (const auto value = fromWord<E>(text)) {
        into = *value;
        return found;
    }
    std::string wanted;
    for (const auto& [each, value] : Words<E>::all)
        wanted += (wanted.empty() ? "\"" : ", \"") + std::string(each) + '"';
    members.problem(*found, "this must be one of " + wanted);
    return nullptr;
}

Board BoardReader::read(const PlacedJson& root)
{
    if (root.kind != Json::Object) {
        m_problems.add(root.offset, {}, "a board is a JSON object");
        return {};
    }
    BoardMembers members(m_problems, root, {});
    if (!readVersion(members, root))
        return {};
    members.text("title", m_board.title);
    if (const PlacedJson* theme = members.text("theme", m_board.theme))
        if (!theme->text.empty() && theme->text != "day" && theme->text != "night")
            members.problem(*theme, "this must be one of \"day\", \"night\"");
    members.integer("columns", m_board.columns, 1, 24);
    members.seconds("page-for", m_board.pageFor, std::chrono::seconds{1});
    readConnections(members);
    readTiles(members);
    members.finish();
    checkOverlaps();
    return std::move(m_board);
}

/// False when nothing further can be said about the file.
bool BoardReader::readVersion(BoardMembers& members, const PlacedJson& root)
{
    constexpr std::string_view name = "roster-board";
    const PlacedJson* version = members.find(name);
    if (!version) {
        m_problems.add(
            root.offset, {}, "this is no board: the member \"roster-board\", the format's version, is missing");
        return false;
    }
    int number = 0;
    if (!members.integer(name, number, 1, 1'000'000))
        return false;
    if (number > Board::formatVersion) {
        members.problem(*version,
            "the board is of format version " + std::to_string(number)
                + ", which is newer than what this program reads (" + std::to_string(Board::formatVersion) + ")");
        return false;
    }
    if (root.items.front().name != name)
        m_problems.add(version->nameOffset, std::string(name), "this must be the first member");
    return true;
}

void BoardReader::readConnections(BoardMembers& members)
{
    each(members, "connections", mostConnections, [this](const PlacedJson& json, std::string where) {
        if (json.kind != Json::Object)
            return m_problems.add(json.offset, std::move(where), "a connection is an object");
        BoardMembers of(m_problems, json, std::move(where));
        BoardConnection connection;
        if (const PlacedJson* key = of.text("key", connection.key)) {
            const std::string why = whyNoId(connection.key);
            const auto same = [&connection](const BoardConnection& other) { return other.key == connection.key; };
            if (!why.empty())
                of.problem(*key, why);
            else if (std::any_of(m_board.connections.begin(), m_board.connections.end(), same))
                of.problem(*key, "another connection has the same key");
        } else if (!of.find("key")) {
            of.missing("key");
        }
        std::string endpoint;
        if (const PlacedJson* text = of.text("endpoint", endpoint)) {
            if (auto parsed = parseEndpoint(endpoint))
                connection.endpoint = std::move(*parsed);
            else
                of.problem(*text, "this is no connection string: " + parsed.error().detail);
        } else if (!of.find("endpoint")) {
            of.missing("endpoint");
        }
        readAdminServers(of, connection);
        of.finish();
        m_board.connections.push_back(std::move(connection));
    });
}

void BoardReader::readAdminServers(BoardMembers& members, BoardConnection& connection)
{
    each(members, "admin-servers", mostConnections, [&](const PlacedJson& json, std::string where) {
        std::string why = json.kind == Json::Text ? whyNoAdminServer(json.text) : "this must be http://host:port";
        if (!why.empty())
            m_problems.add(json.offset, std::move(where), std::move(why));
        connection.adminServers.push_back(json.text);
    });
}

void BoardReader::readTiles(BoardMembers& members)
{
    each(members, "tiles", mostTiles, [this](const PlacedJson& json, std::string where) {
        if (json.kind != Json::Object)
            return m_problems.add(json.offset, std::move(where), "a tile is an object");
        readTile(json, std::move(where));
    });
}

void BoardReader::readTile(const PlacedJson& json, std::string where)
{
    BoardMembers members(m_problems, json, std::move(where));
    Tile tile;
    if (const PlacedJson* id = members.text("id", tile.id)) {
        const std::string why = whyNoId(tile.id);
        if (!why.empty())
            members.problem(*id, why);
        else if (!m_ids.emplace(tile.id, m_board.tiles.size()).second)
            members.problem(*id, "another tile has the same id");
    } else if (!members.find("id")) {
        members.missing("id");
    }
    members.text("title", tile.title);
    readCell(members, tile);
    if (word(members, "kind", tile.kind)) {
        readMembersOfKind(members, tile);
        members.finish();
    } else if (!members.find("kind")) { // what else stands here cannot be judged without it
        members.missing("kind");
    }
    m_board.tiles.push_back(std::move(tile));
}

void BoardReader::readMembersOfKind(BoardMembers& members, Tile& tile)
{
    const auto uses = [&tile](std::string_view name) {
        const auto it = std::find_if(
            tileMembers.begin(), tileMembers.end(), [name](const TileMember& member) { return member.name == name; });
        return (it->kinds & bit(tile.kind)) != 0;
    };
    for (const TileMember& member : tileMembers)
        if (!uses(member.name))
            if (const PlacedJson* useless = members.find(member.name))
                members.problem(*useless,
                    "a tile of kind \"" + std::string(wordOf(tile.kind)) + "\" has no \"" + std::string(member.name)
                        + '"');
    if (uses("connection")) {
        const auto same = [&tile](const BoardConnection& other) { return other.key == tile.connection; };
        if (const PlacedJson* key = members.text("connection", tile.connection)) {
            if (std::none_of(m_board.connections.begin(), m_board.connections.end(), same))
                members.problem(*key, "there is no connection of that key");
        } else if (!members.find("connection")) {
            members.missing("connection");
        }
    }
    std::string path;
    if (uses("path")) {
        if (const PlacedJson* text = members.text("path", path)) {
            if (auto parsed = Path::parse(path))
                tile.path = std::move(*parsed);
            else
                members.problem(*text, "this is no path: " + parsed.error().detail);
        } else if (!members.find("path")) {
            members.missing("path");
        }
    }
    if (uses("detector"))
        members.text("detector", tile.detector);
    if (uses("minimum"))
        readService(members, tile);
    if (uses("pointer")) {
        if (const PlacedJson* pointer = members.text("pointer", tile.pointer))
            if (const std::string why = whyNoPointer(tile.pointer); !why.empty())
                members.problem(*pointer, why);
        members.text("unit", tile.unit);
        readThresholds(members, tile);
    }
    if (uses("window"))
        members.seconds("window", tile.window, std::chrono::seconds{10});
    if (uses("text"))
        members.text("text", tile.text);
    if (uses("alarms"))
        readAlarms(members, tile);
}

void BoardReader::readService(BoardMembers& members, Tile& tile)
{
    members.boolean("below", tile.below);
    int number = 0;
    if (members.integer("minimum", number, 0, mostInstances))
        tile.minimum = number;
    if (members.integer("expected", number, 0, mostInstances))
        tile.expected = number;
    readNames(members, tile);
}

void BoardReader::readNames(BoardMembers& members, Tile& tile)
{
    std::set<std::string_view> seen;
    each(members, "members", mostMembers, [&](const PlacedJson& json, std::string where) {
        if (json.kind != Json::Text || json.text.empty())
            m_problems.add(json.offset, std::move(where), "this must be the name of an instance, a string");
        else if (!seen.insert(json.text).second)
            m_problems.add(json.offset, std::move(where), "the name is there twice");
        else
            tile.members.push_back(json.text);
    });
}

void BoardReader::readThresholds(BoardMembers& members, Tile& tile)
{
    each(members, "thresholds", mostRules, [&](const PlacedJson& json, std::string where) {
        if (auto threshold = readThreshold(json, std::move(where)))
            tile.thresholds.push_back(std::move(*threshold));
    });
}

std::optional<Threshold> BoardReader::readThreshold(const PlacedJson& json, std::string where)
{
    if (json.kind != Json::Object) {
        m_problems.add(json.offset, std::move(where), "a threshold is an object such as {\"below\": 10}");
        return {};
    }
    BoardMembers members(m_problems, json, std::move(where));
    Threshold threshold;
    int comparisons = 0;
    for (const auto& [name, compare] : Words<Compare>::all) {
        const PlacedJson* found = members.find(name);
        if (!found)
            continue;
        if (++comparisons > 1)
            members.problem(*found, "a threshold has one comparison only");
        threshold.compare = compare;
        if (compare == Compare::Below || compare == Compare::Above)
            members.number(name, threshold.number);
        else
            members.text(name, threshold.text);
    }
    if (comparisons == 0)
        m_problems.add(json.offset, members.where(),
            "a threshold needs one of \"below\", \"above\", \"equals\", \"differs\", \"contains\"");
    word(members, "severity", threshold.severity);
    members.finish();
    return threshold;
}

void BoardReader::readAlarms(BoardMembers& members, Tile& tile)
{
    each(members, "alarms", mostRules, [&](const PlacedJson& json, std::string where) {
        if (json.kind != Json::Object)
            return m_problems.add(json.offset, std::move(where), "an alarm is an object");
        BoardMembers of(m_problems, json, std::move(where));
        tile.alarms.push_back(readAlarm(of, tile));
        of.finish();
    });
}

AlarmRule BoardReader::readAlarm(BoardMembers& members, const Tile& tile)
{
    AlarmRule rule;
    word(members, "severity", rule.severity);
    members.duration("hold-for", rule.holdFor, std::chrono::milliseconds{0});
    members.duration("clear-for", rule.clearFor, std::chrono::milliseconds{0});
    const PlacedJson* threshold = members.find("threshold");
    const PlacedJson* age = members.find("age");
    const PlacedJson* kind = word(members, "when", rule.kind);
    if (!kind) {
        if (!members.find("when"))
            members.missing("when");
        return rule;
    }
    if ((kindsWith(rule.kind) & bit(tile.kind)) == 0)
        members.problem(*kind,
            "a tile of kind \"" + std::string(wordOf(tile.kind)) + "\" cannot tell \"" + std::string(wordOf(rule.kind))
                + '"');
    else if (rule.kind == AlarmRule::Kind::BelowMinimum && !tile.minimum)
        members.problem(*kind, "the tile has no \"minimum\"");
    if (rule.kind == AlarmRule::Kind::Field && threshold)
        rule.threshold = readThreshold(*threshold, members.whereOf("threshold"));
    else if (rule.kind == AlarmRule::Kind::Field)
        members.missing("threshold");
    else if (threshold)
        members.problem(*threshold, "only alarms of \"field\" have this");
    if (rule.kind == AlarmRule::Kind::OlderThan && age)
        members.duration("age", rule.age, std::chrono::seconds{1});
    else if (rule.kind == AlarmRule::Kind::OlderThan)
        members.missing("age");
    else if (age)
        members.problem(*age, "only alarms of \"older-than\" have this");
    return rule;
}

void BoardReader::readCell(BoardMembers& members, Tile& tile)
{
    const PlacedJson* cell = members.find("cell", Json::Object);
    m_cellOffsets.emplace_back();
    if (!cell) {
        if (!members.find("cell"))
            members.missing("cell");
        return;
    }
    const std::size_t before = m_problems.count();
    BoardMembers of(m_problems, *cell, members.whereOf("cell"));
    of.integer("column", tile.cell.column, 0, m_board.columns - 1);
    of.integer("row", tile.cell.row, 0, mostRows - 1);
    const PlacedJson* width = of.integer("width", tile.cell.width, 1, m_board.columns);
    of.integer("height", tile.cell.height, 1, 100);
    if (tile.cell.column + tile.cell.width > m_board.columns)
        of.problem(width ? *width : *cell,
            "the tile reaches beyond the board's " + std::to_string(m_board.columns) + " columns");
    of.finish();
    if (m_problems.count() == before)
        m_cellOffsets.back() = cell->offset;
}

/// A grid of what is taken; a board has at most 24 columns and 1,000 tiles of 100 rows.
void BoardReader::checkOverlaps()
{
    std::map<std::pair<int, int>, std::size_t> taken;
    for (std::size_t i = 0; i < m_board.tiles.size(); ++i) {
        if (!m_cellOffsets[i])
            continue;
        const Cell& cell = m_board.tiles[i].cell;
        std::optional<std::size_t> other;
        for (int row = cell.row; row < cell.row + cell.height; ++row)
            for (int column = cell.column; column < cell.column + cell.width; ++column)
                if (const auto [at, isFree] = taken.emplace(std::pair(row, column), i); !isFree && !other)
                    other = at->second;
        if (other)
            m_problems.add(*m_cellOffsets[i], "tiles[" + std::to_string(i) + "].cell",
                "the tile lies on tiles[" + std::to_string(*other) + "], \"" + m_board.tiles[*other].id + '"');
    }
}

} // namespace

tl::expected<Board, std::vector<Problem>> parseBoard(std::string_view json)
{
    BoardProblems problems;
    if (json.size() > largestFile) {
        problems.add(0, {}, "the file is larger than 4 MiB");
        return tl::unexpected(std::move(problems).placed({}));
    }
    const auto root = readPlacedJson(json);
    if (!root) {
        problems.add(root.error().offset, {}, root.error().what);
        return tl::unexpected(std::move(problems).placed(json));
    }
    Board board = BoardReader(problems).read(*root);
    if (!problems.isEmpty())
        return tl::unexpected(std::move(problems).placed(json));
    return board;
}

} // namespace registry::board
