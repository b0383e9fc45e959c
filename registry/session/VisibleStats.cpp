// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/VisibleStats.h"

#include <algorithm>
#include <utility>

namespace registry {

namespace {

constexpr int statWindow = 64;
constexpr auto refreshInterval = std::chrono::seconds(1);

} // namespace

VisibleStats::VisibleStats(Requests& requests, NodeCacheWriter& writer, bool live)
    : m_requests(requests)
    , m_writer(writer)
    , m_live(live)
{
    m_pump.setSingleShot(true);
    m_pump.callOnTimeout([this] { pump(); });
    m_tick.callOnTimeout([this] { tick(); });
}

void VisibleStats::show(const void* owner, std::vector<Path> paths)
{
    if (paths.empty())
        m_lists.erase(owner);
    else
        m_lists[owner] = std::move(paths);
    std::unordered_map<Path, Row> rows;
    for (const auto& [key, list] : m_lists)
        for (const Path& path : list) {
            if (rows.contains(path))
                continue;
            const auto known = m_rows.find(path);
            rows.emplace(path, known == m_rows.end() ? Row{} : known->second);
        }
    m_rows = std::move(rows); // a row with its read under way may leave; its answer is merged all the same
    if (m_live && !m_rows.empty() && !m_tick.isActive())
        m_tick.start(refreshInterval);
    if (m_rows.empty())
        m_tick.stop();
    m_pump.start(0);
}

void VisibleStats::refresh()
{
    for (auto& [path, row] : m_rows)
        row.wanted = true;
    m_pump.start(0);
}

std::vector<Path> VisibleStats::shownPaths() const
{
    std::vector<Path> paths;
    paths.reserve(m_rows.size());
    for (const auto& [path, row] : m_rows)
        paths.push_back(path);
    return paths;
}

void VisibleStats::pump()
{
    if (!m_requests.isUsable())
        return; // connected() comes back here
    for (const auto& [owner, list] : m_lists)
        for (const Path& path : list) {
            if (m_inFlight >= statWindow)
                return;
            Row& row = m_rows[path];
            if (row.wanted && !row.reading)
                read(path, row);
        }
}

void VisibleStats::read(const Path& path, Row& row)
{
    row.wanted = false;
    row.reading = true;
    ++m_inFlight;
    m_writer.begin(path, NodeChange::StatAspect);
    m_requests.send(op::Exists{path, false}, [this, path](Result<ReplyBody>&& result, bool current) {
        --m_inFlight;
        const bool failed = !current || (!result && isConnectionError(result.error().code));
        if (const auto found = m_rows.find(path); found != m_rows.end()) {
            found->second.reading = false;
            found->second.lastRead = Clock::now();
            found->second.wanted |= failed;
        }
        if (current)
            m_writer.merge(path, NodeChange::StatAspect, result);
        else
            m_writer.abandon(path, NodeChange::StatAspect);
        if (!m_pump.isActive())
            m_pump.start(0);
    });
}

void VisibleStats::tick()
{
    if (!m_requests.isUsable())
        return;
    const auto due = Clock::now() - refreshInterval + std::chrono::milliseconds(100); // or a row would wait two ticks
    for (auto& [path, row] : m_rows)
        row.wanted |= row.lastRead < due;
    pump();
}

} // namespace registry
