// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/FolderService.h"

namespace registry::board {

/// What a service's rows are on a tile: its figures but for what the tile adds.
ServiceFigures figuresOf(const lens::ServiceState& service);
/// Adds who of the tile's members is not among the present ones; both sorted out, at most 50 names.
void addMissing(
    ServiceFigures& figures, const std::vector<std::string>& members, const std::vector<std::string>& sortedPresent);
/// What a tile's own limits make of the figures.
void applyLimits(ServiceFigures& figures, const Tile& tile, int seen);

/// A Service tile of one service.
class ServiceTile final : public TileSource {
public:
    ServiceTile(const Tile& tile, TileContext context);
    void evaluate(TileState& state) override;
    bool isSettled(const TileState& state) const override;
    void statusChanged() override { m_service.statusChanged(); }

private:
    FolderService m_service;
    int m_mostChildren = 0; ///< ever seen, where no detector fits
};

/// An Election tile: a lock, or who leads. Without a detector that fits, the child with the lowest number at the end of
/// its name holds it, as in ZooKeeper's recipes.
class ElectionTile final : public TileSource {
public:
    ElectionTile(const Tile& tile, TileContext context);
    void evaluate(TileState& state) override;
    bool isSettled(const TileState& state) const override;
    void statusChanged() override { m_service.statusChanged(); }

private:
    ElectionFigures byNumber();
    void noteLeader(const std::string& key);
    void setSince(ElectionFigures& figures, std::int64_t joinedMs, bool isQueue) const;
    FolderService m_service;
    std::optional<std::string> m_leader; ///< nothing: never told; empty: nobody
    std::optional<TimePoint> m_tookOver; ///< when we saw that it follows another one
    bool m_wasVacant = false; ///< nobody led before it, as far as we saw
    Path m_holder;
    BoardLink::Watched m_holderWatched;
};

} // namespace registry::board
