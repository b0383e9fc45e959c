// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileSource.h"
#include "board/Trust.h"
#include "lens/ServiceCatalogue.h"

#include <map>
#include <set>
#include <tuple>

namespace registry::board {

/// A Service tile of all services below a path. Its sums are kept per service, so that a look costs what changed: a
/// service's part is taken off and put on again, and the worst lines are the first of a sorted set.
class ServicesTile final : public TileSource {
public:
    ServicesTile(const Tile& tile, TileContext context);
    void evaluate(TileState& state) override;
    bool isSettled(const TileState& state) const override;
    void statusChanged() override;

private:
    /// A service's place among the lines: nobody up, then most missing, most flapping, then by folder.
    using Rank = std::tuple<bool, int, int, Path>;
    struct Part {
        ServiceFigures figures;
        int seen = 0;
        bool isPolled = false;
        std::vector<std::string> members{}; ///< of the tile's, those that are here; sorted
        Rank rank;
    };

    bool isWanted(const lens::ServiceWatch& watch) const;
    void takeChanges();
    void put(const lens::ServiceWatch& watch);
    void drop(const Path& folder);
    void count(const Part& part, int sign);
    bool isPolled(const lens::ServiceWatch& watch) const;
    ServiceFigures figures() const;
    std::vector<std::string> membersHere(const lens::ServiceState& service) const;

    TrustJudge m_judge;
    std::map<Path, Part> m_parts;
    std::set<Rank> m_ranks;
    std::set<Path> m_changed; ///< services whose part is to be made anew
    std::set<Path> m_awaitProof; ///< services not read again since the connection was lost
    std::map<std::string, int> m_membersHere; ///< of the tile's members: at how many places they are
    const std::set<std::string> m_members;
    ServiceFigures m_sums;
    int m_seen = 0;
    int m_polled = 0;
    bool m_wasWhole = false; ///< all below the path was found at least once
    BoardLink::Watched m_watched;
    lens::ServiceCatalogue m_catalogue; ///< goes first: it tells of its services
};

} // namespace registry::board
