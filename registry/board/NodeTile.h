// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/ChartHistory.h"
#include "board/TileSource.h"
#include "board/Trust.h"

namespace registry::board {

/// A Value, Chart or Age tile: one node, kept fresh.
class NodeTile final : public TileSource {
public:
    NodeTile(const Tile& tile, TileContext context);
    void evaluate(TileState& state) override;
    std::optional<std::int64_t> changedMs() const override { return m_changedMs; }
    void statusChanged() override;

private:
    void readValue(const NodeEntry& entry);

    TrustJudge m_judge;
    std::optional<std::int64_t> m_changedMs;
    ValueFigures m_value;
    std::optional<std::pair<std::int64_t, std::int64_t>> m_valueOf; ///< czxid and mzxid of the node that m_value is of
    ChartHistory m_history;
    BoardLink::Watched m_watched;
};

} // namespace registry::board
