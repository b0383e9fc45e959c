// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/FolderService.h"

#include <algorithm>

namespace registry::board {

namespace {

using Depth = lens::ServiceWatch::Depth;

} // namespace

FolderService::FolderService(const Tile& tile, BoardLink& link, const MonitorOptions& options)
    : m_tile(tile)
    , m_link(link)
    , m_detectors(*options.detectors)
    , m_memory(options.memory)
    , m_clock(options.clock)
{
    m_watched =
        m_link.watch(m_tile.path, InterestChildren | InterestData, [this](const NodeChange&) { Q_EMIT changed(); });
    if (!m_tile.detector.empty()) {
        if (lens::DetectorPtr detector = m_detectors.find(m_tile.detector))
            begin(std::move(detector));
        m_isDetectorUnknown = m_watch == nullptr;
        return;
    }
    lens::ServiceFinder::Limits limits;
    limits.depth = 0; // the folder itself, which it looks at again when other children come
    m_finder =
        std::make_unique<lens::ServiceFinder>(m_link.session(), m_tile.path, m_detectors, lens::Choices{}, limits);
    connect(m_finder.get(), &lens::ServiceFinder::found, this,
        [this](const Path&, const lens::Match& match) { begin(match.detector); });
    connect(m_finder.get(), &lens::ServiceFinder::progressChanged, this, &FolderService::changed);
}

FolderService::~FolderService() = default;

void FolderService::begin(lens::DetectorPtr detector)
{
    if (m_watch) // what was one kind of service stays it, even when all its instances go
        return;
    const Depth depth = detector->statusIsInPayload() ? Depth::Live : Depth::Once;
    m_watch = std::make_unique<lens::ServiceWatch>(
        m_link.session(), m_tile.path, std::move(detector), depth, m_memory, m_clock);
    connect(m_watch.get(), &lens::ServiceWatch::changed, this, &FolderService::changed);
    Q_EMIT changed();
}

bool FolderService::isKnown() const
{
    if (!m_watch)
        return !m_finder || !m_finder->progress().busy;
    const lens::ServiceState& state = m_watch->state();
    if (!m_watch->detector().wantsData())
        return true;
    return std::all_of(
        state.rows.begin(), state.rows.end(), [](const lens::InstanceRow& row) { return row.gone || row.decoded; });
}

void FolderService::statusChanged()
{
    m_judge.statusChanged(m_link);
}

Trust FolderService::trust()
{
    const NodeEntry* entry = m_link.cache().find(m_tile.path);
    WatchHub& hub = m_link.session().watchHub();
    const bool isSingle = m_watch && m_watch->detector().isSingleNode();
    Trust trust = isSingle
        ? m_judge.judge(m_link, entry, &NodeEntry::data, hub.isPolled(m_tile.path, InterestData))
        : m_judge.judge(m_link, entry, &NodeEntry::children, hub.isPolled(m_tile.path, InterestChildren));
    if (m_isDetectorUnknown)
        trust.error = Error{ErrorCode::BadArguments, m_tile.path.str(), 0, "there is no detector " + m_tile.detector};
    return trust;
}

std::optional<std::vector<std::string>> FolderService::children() const
{
    const NodeEntry* entry = m_link.cache().find(m_tile.path);
    if (!entry || !entry->children.value)
        return {};
    return sortedNames(**entry->children.value);
}

} // namespace registry::board
