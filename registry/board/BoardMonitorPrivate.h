// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/BoardLink.h"
#include "board/BoardMonitor.h"
#include "board/TileSource.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <set>
#include <unordered_map>

namespace registry::board {

/// The monitor's book: per connection a link, per tile where its figures come from and how its alarms stand. What
/// changed marks its tile, marked tiles are evaluated together a little later.
class BoardMonitor::Private {
public:
    Private(BoardMonitor* monitor, Board wanted, MonitorOptions wantedOptions);
    ~Private();

    void start();
    void setBoard(Board wanted);
    void reconnect(const std::string& key);
    void acknowledge(const std::string& id, int rule);
    void lookAtClock();
    WatchUse watchUse(const std::string& key) const;
    bool isSettled() const;

    struct Work {
        Tile tile;
        TileState state;
        std::vector<AlarmTracker> trackers; ///< one per rule
        std::unique_ptr<TileSource> source; ///< null for notes, and before start()
        BoardLink* link = nullptr;
        bool isDirty = false;
        std::optional<TimePoint> due; ///< its place in `dues`
    };

    BoardMonitor* const q;
    Board board;
    MonitorOptions options;
    std::deque<AlarmEvent> history;
    std::map<std::string, std::unique_ptr<BoardLink>> links; ///< outlive the tiles
    std::unordered_map<std::string, std::unique_ptr<Work>> tiles;

private:
    void makeLinks();
    void makeTiles(const std::vector<Tile>& before);
    void makeSource(Work& work);
    std::unique_ptr<Work> makeWork(const Tile& tile, std::unique_ptr<Work> old);
    void endAlarm(Work& work, std::size_t rule, AlarmEvent::Edit why);
    void endAlarms(Work& work, AlarmEvent::Edit why);
    void markDirty(Work& work);
    void markAll(BoardLink& link);
    void flush();
    void evaluate(Work& work);
    void stepAlarms(Work& work);
    static void showAlarms(Work& work);
    void record(const Work& work, int rule, const AlarmTracker::Turn& turn);
    void setDue(Work& work, std::optional<TimePoint> due);
    void armDueTimer();
    void lookAtPolled();
    static bool hasSameSource(const Tile& a, const Tile& b);

    bool m_isStarted = false;
    std::vector<Work*> m_dirty;
    std::vector<AlarmEvent> m_happened; ///< not announced yet
    QTimer m_flushTimer;
    QElapsedTimer m_sinceFlush;
    std::set<std::pair<TimePoint, Work*>> m_dues; ///< when alarms change by time alone
    QTimer m_dueTimer;
    QTimer m_polledTimer;
};

} // namespace registry::board
