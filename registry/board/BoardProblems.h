// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"
#include "board/PlacedJson.h"

#include <set>

namespace registry::board {

/// Collects what is wrong with a file and finds the lines and columns at the end, in one pass.
class BoardProblems {
public:
    /// More are counted, not kept: a hostile file must not cost more than it is long.
    static constexpr std::size_t most = 1'000;

    void add(std::size_t offset, std::string where, std::string what);
    bool isEmpty() const { return m_found.empty(); }
    std::size_t count() const { return m_found.size() + m_unkept; }
    /// In the order of the file.
    std::vector<Problem> placed(std::string_view utf8) &&;

private:
    struct Found {
        std::size_t offset;
        std::string where;
        std::string what;
    };
    std::vector<Found> m_found;
    std::size_t m_unkept = 0;
};

/// Takes an object's members one by one, by name, and tells at the end which nobody asked for.
class BoardMembers {
public:
    BoardMembers(BoardProblems& problems, const PlacedJson& object, std::string where);

    const std::string& where() const { return m_where; }
    std::size_t offset() const { return m_object.offset; }
    std::string whereOf(std::string_view name) const;
    void problem(const PlacedJson& at, std::string what);
    /// The member is missing.
    void missing(std::string_view name);

    /// Null when it is not there; a second one of the name is told by finish().
    const PlacedJson* find(std::string_view name);
    /// As find(), and null when it is of another kind, which is told.
    const PlacedJson* find(std::string_view name, PlacedJson::Kind kind);

    /// These leave `into` as it is when the member is not there or wrong.
    const PlacedJson* text(std::string_view name, std::string& into);
    const PlacedJson* boolean(std::string_view name, bool& into);
    const PlacedJson* integer(std::string_view name, int& into, int least, int greatest);
    const PlacedJson* number(std::string_view name, double& into);
    /// "30 s", or a number of seconds.
    const PlacedJson* duration(std::string_view name, std::chrono::milliseconds& into, std::chrono::milliseconds least);
    const PlacedJson* seconds(std::string_view name, std::chrono::seconds& into, std::chrono::seconds least);

    /// Tells members that were not asked for, and repeated ones.
    void finish();

private:
    BoardProblems& m_problems;
    const PlacedJson& m_object;
    std::string m_where;
    std::set<std::string, std::less<>> m_known;
};

/// "30 s", "1.5 h", "250 ms", "7 d"; nothing when it is none, or beyond 366 days.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);
/// The other way round, in the largest unit that leaves a whole number.
std::string durationText(std::chrono::milliseconds duration);

} // namespace registry::board
