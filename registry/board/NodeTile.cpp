// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/NodeTile.h"

#include "board/ValueOf.h"

namespace registry::board {

NodeTile::NodeTile(const Tile& tile, TileContext context)
    : TileSource(tile, std::move(context))
    , m_history(tile.window)
    , m_watched(link().watch(tile.path, InterestData, [this](const NodeChange&) { changed(); }))
{
}

void NodeTile::statusChanged()
{
    m_judge.statusChanged(link());
}

/// Large documents are read through once per change, not once per look.
void NodeTile::readValue(const NodeEntry& entry)
{
    const auto stat = link().cache().statOfData(tile().path);
    const auto of = stat ? std::optional(std::pair(stat->czxid, stat->mzxid)) : std::nullopt;
    if (of && of == m_valueOf)
        return;
    m_valueOf = of;
    m_value = valueOf(*entry.data.value, tile());
}

void NodeTile::evaluate(TileState& state)
{
    const NodeEntry* entry = link().cache().find(tile().path);
    const bool isPolled = link().session().watchHub().isPolled(tile().path, InterestData);
    const Trust trust = tile().kind == TileKind::Age ? m_judge.judge(link(), entry, &NodeEntry::stat, isPolled)
                                                     : m_judge.judge(link(), entry, &NodeEntry::data, isPolled);
    state.freshness = trust.freshness;
    state.provenAt = trust.provenAt;
    state.error = trust.error;
    m_changedMs = entry && entry->stat.value ? std::optional(entry->stat.value->mtime) : std::nullopt;
    if (tile().kind == TileKind::Age) {
        state.figures = std::monostate();
        if (m_changedMs)
            state.figures = AgeFigures{m_changedMs};
        return;
    }
    const bool hasValue = entry && entry->data.value;
    if (hasValue)
        readValue(*entry);
    if (tile().kind == TileKind::Value) {
        state.figures = std::monostate();
        if (hasValue)
            state.figures = m_value;
        return;
    }
    const bool isProven = trust.freshness == Freshness::Live || trust.freshness == Freshness::Polled;
    m_history.add(now(), hasValue && isProven ? m_value.number : std::nullopt);
    if (!hasValue)
        m_value = {};
    state.figures = std::monostate();
    if (hasValue || !m_history.points().empty())
        state.figures = ChartFigures{m_value, m_history.points()};
}

} // namespace registry::board
