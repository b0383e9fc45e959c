// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"

/// Tiles and states of every kind, made by hand.
namespace board_test {

using namespace registry::board;

inline registry::Path at(const char* text)
{
    return registry::Path::parse(text).value();
}

inline constexpr TileKind allKinds[] = {TileKind::Service, TileKind::Value, TileKind::Chart, TileKind::Note,
    TileKind::Changes, TileKind::Ensemble, TileKind::Election, TileKind::Age};

inline Tile tile(TileKind kind, const char* id, Cell cell = {})
{
    Tile made;
    made.kind = kind;
    made.id = id;
    made.title = std::string("Title of ") + id;
    made.cell = cell;
    if (kind == TileKind::Note)
        made.text = "A note\nof two lines";
    else
        made.connection = "prod";
    if (kind != TileKind::Note && kind != TileKind::Ensemble)
        made.path = at("/some/path");
    return made;
}

inline std::int64_t msOf(TimePoint moment)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count();
}

/// Figures of the kind, live.
inline TileState state(TileKind kind, TimePoint now)
{
    using namespace std::chrono_literals;
    TileState made;
    made.freshness = Freshness::Live;
    made.connection = registry::ConnectionState::Connected;
    switch (kind) {
    case TileKind::Service:
        made.figures = ServiceFigures{3, 3, 0, 5, {"host4:22", "host5:22"}, {"host1:22"}, {}, 1, false};
        break;
    case TileKind::Value:
        made.figures = ValueFigures{"42", 42.0, {}, Severity::Warning};
        break;
    case TileKind::Chart: {
        ChartFigures figures;
        figures.now = ValueFigures{"17", 17.0, {}, {}};
        for (int i = 0; i < 40; ++i)
            figures.points.push_back({now - (40 - i) * 30s, i == 20 ? std::nullopt : std::optional(10.0 + i % 7)});
        made.figures = figures;
        break;
    }
    case TileKind::Changes:
        made.figures = FeedFigures{{{now - 5s, FeedLine::Kind::Created, at("/some/path/new")},
            {now - 9s, FeedLine::Kind::Deleted, at("/some/path/old")}}};
        break;
    case TileKind::Ensemble: {
        ServerFigures up;
        up.address = "zk1:2181";
        up.answered = true;
        up.mode = "leader";
        up.latencyAverage = 1.5;
        up.connections = 12;
        ServerFigures down;
        down.address = "zk2:2181";
        down.error = "connection refused";
        made.figures = EnsembleFigures{{up, down}};
        break;
    }
    case TileKind::Election:
        made.figures = ElectionFigures{{"leader-1"}, {"second", "third"}, msOf(now - 2h)};
        break;
    case TileKind::Age:
        made.figures = AgeFigures{msOf(now - 3min)};
        break;
    case TileKind::Note:
        break;
    }
    return made;
}

/// The same after the connection went, or as a node that cannot be shown.
inline TileState state(TileKind kind, Freshness freshness, TimePoint now)
{
    using namespace std::chrono_literals;
    TileState made = state(kind, now);
    made.freshness = freshness;
    switch (freshness) {
    case Freshness::Stale:
        made.connection = registry::ConnectionState::Suspended;
        made.provenAt = now - 125s;
        break;
    case Freshness::Polled:
        made.provenAt = now - 4s;
        break;
    case Freshness::Unread:
        made.connection = registry::ConnectionState::Failed;
        made.error = registry::Error{registry::ErrorCode::ConnectionRefused, {}, 0, {}};
        made.figures = std::monostate();
        break;
    case Freshness::Missing:
    case Freshness::Refused:
        made.figures = std::monostate();
        break;
    case Freshness::Live:
        break;
    }
    return made;
}

} // namespace board_test
