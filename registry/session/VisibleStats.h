// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/NodeCacheWriter.h"
#include "session/Requests.h"

#include <QTimer>

#include <chrono>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace registry {

/// Fetches the stats of the rows on screen: Exists without a watch (needs no permission), pipelined, in the order
/// given, again every second while shown. Rows that left the screen before their turn are never asked for.
class VisibleStats {
public:
    using Clock = std::chrono::steady_clock;

    /// `live` false: every row is read once, and again only on refresh().
    VisibleStats(Requests& requests, NodeCacheWriter& writer, bool live);

    /// Replaces what `owner` shows. Cost: linear in the rows on screen.
    void show(const void* owner, std::vector<Path> paths);
    /// Reads every shown row again.
    void refresh();
    void connected() { refresh(); }
    bool isShown(const Path& path) const { return m_rows.contains(path); }
    std::vector<Path> shownPaths() const;

private:
    struct Row {
        bool wanted = true; ///< to be read (again)
        bool reading = false;
        Clock::time_point lastRead{};
    };
    void pump();
    void read(const Path& path, Row& row);
    void tick();

    Requests& m_requests;
    NodeCacheWriter& m_writer;
    const bool m_live;
    std::unordered_map<const void*, std::vector<Path>> m_lists; ///< by owner
    std::unordered_map<Path, Row> m_rows; ///< the union of all lists
    QTimer m_tick;
    QTimer m_pump;
    int m_inFlight = 0;
};

} // namespace registry
