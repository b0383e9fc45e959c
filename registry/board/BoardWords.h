// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace registry::board {

/// What enumerators are called in a board file. One table for reading and writing.
template <typename E> struct Words;

template <> struct Words<TileKind> {
    static constexpr std::array<std::pair<std::string_view, TileKind>, 8> all{{
        {"service", TileKind::Service},
        {"value", TileKind::Value},
        {"chart", TileKind::Chart},
        {"note", TileKind::Note},
        {"changes", TileKind::Changes},
        {"ensemble", TileKind::Ensemble},
        {"election", TileKind::Election},
        {"age", TileKind::Age},
    }};
};
template <> struct Words<Compare> {
    static constexpr std::array<std::pair<std::string_view, Compare>, 5> all{{
        {"below", Compare::Below},
        {"above", Compare::Above},
        {"equals", Compare::Equals},
        {"differs", Compare::Differs},
        {"contains", Compare::Contains},
    }};
};
template <> struct Words<Severity> {
    static constexpr std::array<std::pair<std::string_view, Severity>, 2> all{{
        {"warning", Severity::Warning},
        {"critical", Severity::Critical},
    }};
};
template <> struct Words<AlarmRule::Kind> {
    static constexpr std::array<std::pair<std::string_view, AlarmRule::Kind>, 7> all{{
        {"below-minimum", AlarmRule::Kind::BelowMinimum},
        {"appears", AlarmRule::Kind::Appears},
        {"vanishes", AlarmRule::Kind::Vanishes},
        {"field", AlarmRule::Kind::Field},
        {"older-than", AlarmRule::Kind::OlderThan},
        {"flapping", AlarmRule::Kind::Flapping},
        {"no-leader", AlarmRule::Kind::NoLeader},
    }};
};

template <typename E> std::string_view wordOf(E value)
{
    for (const auto& [word, each] : Words<E>::all)
        if (each == value)
            return word;
    return {};
}
template <typename E> std::optional<E> fromWord(std::string_view text)
{
    for (const auto& [word, each] : Words<E>::all)
        if (word == text)
            return each;
    return {};
}

/// What a tile's kind uses of it, beside id, kind, title and cell.
struct TileMember {
    std::string_view name;
    unsigned kinds; ///< bits 1 << TileKind
};
constexpr unsigned bit(TileKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}
constexpr unsigned withNode = bit(TileKind::Service) | bit(TileKind::Value) | bit(TileKind::Chart)
    | bit(TileKind::Changes) | bit(TileKind::Election) | bit(TileKind::Age);
constexpr unsigned withValue = bit(TileKind::Value) | bit(TileKind::Chart);
inline constexpr std::array<TileMember, 13> tileMembers{{
    {"connection", withNode | bit(TileKind::Ensemble)},
    {"path", withNode},
    {"detector", bit(TileKind::Service) | bit(TileKind::Election)},
    {"below", bit(TileKind::Service)},
    {"minimum", bit(TileKind::Service)},
    {"expected", bit(TileKind::Service)},
    {"members", bit(TileKind::Service)},
    {"pointer", withValue},
    {"unit", withValue},
    {"thresholds", withValue},
    {"window", bit(TileKind::Chart)},
    {"text", bit(TileKind::Note)},
    {"alarms", withNode},
}};
/// Whether alarms of this kind can be told of tiles of that kind.
constexpr unsigned kindsWith(AlarmRule::Kind rule)
{
    switch (rule) {
    case AlarmRule::Kind::BelowMinimum:
    case AlarmRule::Kind::Flapping:
        return bit(TileKind::Service);
    case AlarmRule::Kind::Appears:
    case AlarmRule::Kind::Vanishes:
        return withNode;
    case AlarmRule::Kind::Field:
        return withValue;
    case AlarmRule::Kind::OlderThan:
        return withValue | bit(TileKind::Age);
    case AlarmRule::Kind::NoLeader:
        return bit(TileKind::Election);
    }
    return 0;
}

} // namespace registry::board
