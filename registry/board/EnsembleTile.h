// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/ServerProbe.h"
#include "board/TileSource.h"

namespace registry::board {

/// An Ensemble tile: every server of the endpoint, and those that /zookeeper/config tells of besides, asked at
/// intervals. An embedded registry has no servers and says so.
class EnsembleTile final : public TileSource {
public:
    EnsembleTile(const Tile& tile, TileContext context);
    void evaluate(TileState& state) override;

private:
    void makeProbes();
    std::vector<HostPort> adminsOf(const HostPort& server) const;
    void ask();

    std::vector<HostPort> m_servers;
    std::vector<std::unique_ptr<ServerProbe>> m_probes;
    std::vector<std::unique_ptr<ServerProbe>> m_former; ///< until the next turn
    std::optional<TimePoint> m_answeredAt;
    QTimer m_timer;
    BoardLink::Watched m_config;
};

} // namespace registry::board
