// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/BoardLink.h"

#include <functional>
#include <memory>

namespace registry::board {

/// What a tile needs to be told from.
struct TileContext {
    BoardLink* link = nullptr; ///< null for notes
    const MonitorOptions* options = nullptr;
    /// The tile is to be evaluated again, soon and once however often this is called.
    std::function<void()> changed{};
};

/// Where one tile's figures come from: holds what is needed for them, and no more, and says when they are others.
/// GUI thread; the link outlives it.
class TileSource {
public:
    TileSource(const Tile& tile, TileContext context)
        : m_tile(tile)
        , m_context(std::move(context))
    {
    }
    TileSource(const TileSource&) = delete;
    TileSource& operator=(const TileSource&) = delete;
    virtual ~TileSource() = default;

    /// Brings freshness, provenAt, error and figures up to date. Touches memory only.
    virtual void evaluate(TileState& state) = 0;
    /// Whether it is known, one way or the other.
    virtual bool isSettled(const TileState& state) const { return state.freshness != Freshness::Unread; }
    /// When the tile's node was last changed, by the server's clock; nothing when that is not known.
    virtual std::optional<std::int64_t> changedMs() const { return {}; }
    /// The session's status is another one; the tile is evaluated afterwards.
    virtual void statusChanged() { }

protected:
    const Tile& tile() const { return m_tile; }
    BoardLink& link() const { return *m_context.link; }
    const MonitorOptions& options() const { return *m_context.options; }
    void changed() const { m_context.changed(); }
    TimePoint now() const { return m_context.options->clock(); }

private:
    const Tile m_tile;
    const TileContext m_context;
};

/// Null for notes.
std::unique_ptr<TileSource> makeTileSource(const Tile& tile, TileContext context);

} // namespace registry::board
