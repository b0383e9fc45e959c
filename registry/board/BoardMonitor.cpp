// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/BoardMonitor.h"

#include "board/AlarmConditions.h"
#include "board/BoardMonitorPrivate.h"

#include <algorithm>

namespace registry::board {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestHistory = 10'000;
constexpr auto flushPause = 50ms; // between two evaluations while much happens; the first comes at once
constexpr auto flushBudget = 8ms; // of the GUI thread, then its event loop has a turn
constexpr auto polledPause = 2s; // between two looks at what is polled: a read that tells nothing new is no change
constexpr auto longestSleep = 60s; // a wall clock may be set, and a computer may sleep

} // namespace

BoardMonitor::Private::Private(BoardMonitor* monitor, Board wanted, MonitorOptions wantedOptions)
    : q(monitor)
    , board(std::move(wanted))
    , options(std::move(wantedOptions))
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    m_flushTimer.callOnTimeout(q, [this] { flush(); });
    m_dueTimer.setSingleShot(true);
    m_dueTimer.callOnTimeout(q, [this] { lookAtClock(); });
    m_polledTimer.callOnTimeout(q, [this] { lookAtPolled(); });
    makeLinks();
    makeTiles({});
}

BoardMonitor::Private::~Private()
{
    tiles.clear();
}

void BoardMonitor::Private::makeLinks()
{
    std::map<std::string, std::unique_ptr<BoardLink>> made;
    for (const BoardConnection& connection : board.connections) {
        auto& link = made[connection.key];
        const auto old = links.find(connection.key);
        if (old != links.end() && old->second && old->second->connection() == connection) {
            link = std::move(old->second);
            continue;
        }
        link = std::make_unique<BoardLink>(connection, options);
        QObject::connect(link.get(), &BoardLink::statusChanged, q, [this, one = link.get()] {
            for (const auto& [id, work] : tiles)
                if (work->link == one && work->source)
                    work->source->statusChanged();
            markAll(*one);
            Q_EMIT q->connectionChanged(one->connection().key);
        });
        QObject::connect(link.get(), &BoardLink::everythingStale, q, [this, one = link.get()] { markAll(*one); });
        if (m_isStarted)
            link->open();
    }
    for (auto& [key, link] : links) // replaced or gone: their tiles have to go first
        if (link)
            for (auto& [id, work] : tiles)
                if (work->link == link.get()) {
                    work->source.reset();
                    work->link = nullptr;
                }
    links = std::move(made);
}

/// Whether a tile can be told from what the other is told from: it only looks different or stands elsewhere.
bool BoardMonitor::Private::hasSameSource(const Tile& a, const Tile& b)
{
    Tile same = b;
    same.title = a.title;
    same.cell = a.cell;
    same.alarms = a.alarms;
    return same == a;
}

std::unique_ptr<BoardMonitor::Private::Work> BoardMonitor::Private::makeWork(
    const Tile& tile, std::unique_ptr<Work> old)
{
    auto work = std::make_unique<Work>();
    work->tile = tile;
    const auto link = links.find(tile.connection);
    work->link = link == links.end() ? nullptr : link->second.get();
    if (old && hasSameSource(old->tile, tile) && old->link == work->link)
        std::swap(work, old);
    else if (old)
        endAlarms(*old, AlarmEvent::Edit::TileChanged);
    const auto isSame = [&](std::size_t i) { // a rule is known by its place, in the log too
        return i < work->trackers.size() && i < tile.alarms.size() && work->trackers[i].rule() == tile.alarms[i];
    };
    for (std::size_t i = 0; i < work->trackers.size(); ++i)
        if (!isSame(i))
            endAlarm(*work, i, i < tile.alarms.size() ? AlarmEvent::Edit::RuleChanged : AlarmEvent::Edit::RuleRemoved);
    std::vector<AlarmTracker> trackers;
    for (std::size_t i = 0; i < tile.alarms.size(); ++i)
        trackers.push_back(isSame(i) ? std::move(work->trackers[i]) : AlarmTracker(tile.alarms[i]));
    work->trackers = std::move(trackers);
    work->tile = tile;
    return work;
}

void BoardMonitor::Private::endAlarm(Work& work, std::size_t rule, AlarmEvent::Edit why)
{
    for (const auto& turn : work.trackers[rule].end(options.clock(), why))
        record(work, static_cast<int>(rule), turn);
}

void BoardMonitor::Private::endAlarms(Work& work, AlarmEvent::Edit why)
{
    for (std::size_t i = 0; i < work.trackers.size(); ++i)
        endAlarm(work, i, why);
}

/// `before`: the tiles of the board that was, in its order.
void BoardMonitor::Private::makeTiles(const std::vector<Tile>& before)
{
    auto old = std::move(tiles);
    tiles.clear();
    m_dirty.clear();
    m_dues.clear();
    for (const Tile& tile : board.tiles) {
        const auto same = old.find(tile.id);
        auto work = makeWork(tile, same == old.end() ? nullptr : std::move(same->second));
        work->isDirty = false;
        work->due.reset();
        if (!work->source)
            makeSource(*work);
        showAlarms(*work); // one per rule at any time
        markDirty(*work);
        tiles.insert_or_assign(tile.id, std::move(work));
    }
    for (const Tile& tile : before)
        if (const auto gone = old.find(tile.id); gone != old.end() && gone->second)
            endAlarms(*gone->second, AlarmEvent::Edit::TileRemoved);
    if (!m_happened.empty() && !m_flushTimer.isActive()) // the new board may have no tile that is marked
        m_flushTimer.start(0);
}

void BoardMonitor::Private::makeSource(Work& work)
{
    if (!work.link) { // a note: nothing about it can be unknown
        work.state.freshness = Freshness::Live;
        work.state.connection = ConnectionState::Connected;
        return;
    }
    if (!options.detectors && (work.tile.kind == TileKind::Service || work.tile.kind == TileKind::Election))
        options.detectors = lens::DetectorSet::builtIn();
    work.source = makeTileSource(work.tile, {work.link, &options, [this, one = &work] { markDirty(*one); }});
}

void BoardMonitor::Private::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    for (const auto& [key, link] : links)
        link->open();
    m_polledTimer.start(polledPause);
}

void BoardMonitor::Private::setBoard(Board wanted)
{
    const Board before = std::exchange(board, std::move(wanted));
    makeLinks();
    makeTiles(before.tiles);
}

void BoardMonitor::Private::reconnect(const std::string& key)
{
    const auto found = links.find(key);
    if (found == links.end() || !found->second)
        return;
    const std::unique_ptr<BoardLink> before = std::move(found->second);
    links.erase(found);
    std::vector<Work*> works;
    for (const auto& [id, work] : tiles)
        if (work->link == before.get())
            works.push_back(work.get());
    for (Work* work : works) { // before what they hold goes
        work->source.reset();
        work->link = nullptr;
    }
    makeLinks();
    for (Work* work : works) {
        work->link = links.at(key).get();
        makeSource(*work);
        markDirty(*work);
    }
}

void BoardMonitor::Private::markAll(BoardLink& link)
{
    for (const auto& [id, work] : tiles)
        if (work->link == &link)
            markDirty(*work);
}

void BoardMonitor::Private::markDirty(Work& work)
{
    if (std::exchange(work.isDirty, true))
        return;
    m_dirty.push_back(&work);
    if (m_flushTimer.isActive())
        return;
    const auto pause = std::chrono::milliseconds{m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : flushPause.count()};
    m_flushTimer.start(std::max(0ms, flushPause - pause));
}

void BoardMonitor::Private::flush()
{
    m_sinceFlush.start();
    std::vector<std::string> ids;
    std::size_t done = 0;
    for (; done < m_dirty.size() && (done == 0 || m_sinceFlush.elapsed() < flushBudget.count()); ++done) {
        Work& work = *m_dirty[done];
        work.isDirty = false;
        evaluate(work);
        ids.push_back(work.tile.id);
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + static_cast<std::ptrdiff_t>(done));
    if (!m_dirty.empty())
        m_flushTimer.start(0);
    armDueTimer();
    if (!ids.empty())
        Q_EMIT q->tilesChanged(ids);
    for (const AlarmEvent& event : std::exchange(m_happened, {}))
        Q_EMIT q->alarmHappened(event);
}

void BoardMonitor::Private::evaluate(Work& work)
{
    if (work.source) {
        work.state.connection = work.link->session().status().state;
        work.source->evaluate(work.state);
    }
    stepAlarms(work);
}

void BoardMonitor::Private::stepAlarms(Work& work)
{
    const TimePoint now = options.clock();
    std::optional<TimePoint> due;
    const auto sooner = [&due](std::optional<TimePoint> at) {
        if (at)
            due = std::min(due.value_or(*at), *at);
    };
    for (std::size_t i = 0; i < work.trackers.size(); ++i) {
        AlarmTracker& tracker = work.trackers[i];
        const auto changedMs = work.source ? work.source->changedMs() : std::nullopt;
        AlarmCondition condition = conditionOf(work.tile, tracker.rule(), work.state, changedMs, now);
        for (const auto& turn : tracker.step(now, condition.isTrue, std::move(condition.value)))
            record(work, static_cast<int>(i), turn);
        sooner(condition.changesAt);
        sooner(tracker.due());
    }
    showAlarms(work);
    setDue(work, due);
}

void BoardMonitor::Private::showAlarms(Work& work)
{
    work.state.alarms.clear();
    for (const AlarmTracker& tracker : work.trackers)
        work.state.alarms.push_back(tracker.state());
}

void BoardMonitor::Private::record(const Work& work, int rule, const AlarmTracker::Turn& turn)
{
    const AlarmRule& what = work.tile.alarms[static_cast<std::size_t>(rule)];
    m_happened.push_back(
        {turn.at, turn.kind, work.tile.id, work.tile.title, rule, what.kind, what.severity, turn.value, turn.edit});
    history.push_back(m_happened.back());
    if (history.size() > longestHistory)
        history.pop_front();
}

void BoardMonitor::Private::setDue(Work& work, std::optional<TimePoint> due)
{
    if (work.due == due)
        return;
    if (work.due)
        m_dues.erase({*work.due, &work});
    work.due = due;
    if (due)
        m_dues.emplace(*due, &work);
}

void BoardMonitor::Private::armDueTimer()
{
    if (m_dues.empty())
        return m_dueTimer.stop();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_dues.begin()->first - options.clock());
    m_dueTimer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, longestSleep));
}

void BoardMonitor::Private::lookAtClock()
{
    const TimePoint now = options.clock();
    for (const auto& [at, work] : m_dues) {
        if (at > now)
            break;
        markDirty(*work);
    }
    if (m_dirty.empty()) // else flush() does
        armDueTimer();
}

/// When it was read last, and whether it still has no watch.
void BoardMonitor::Private::lookAtPolled()
{
    for (const auto& [id, work] : tiles)
        if (work->state.freshness == Freshness::Polled)
            markDirty(*work);
}

void BoardMonitor::Private::acknowledge(const std::string& id, int rule)
{
    const auto found = tiles.find(id);
    if (found == tiles.end() || rule < 0 || static_cast<std::size_t>(rule) >= found->second->trackers.size())
        return;
    Work& work = *found->second;
    AlarmTracker& tracker = work.trackers[static_cast<std::size_t>(rule)];
    if (const auto turn = tracker.acknowledge(options.clock())) {
        record(work, rule, *turn);
        showAlarms(work);
        markDirty(work);
    }
}

WatchUse BoardMonitor::Private::watchUse(const std::string& key) const
{
    const auto found = links.find(key);
    if (found == links.end())
        return {};
    WatchHub& hub = found->second->session().watchHub();
    WatchUse use{hub.watchCount(), hub.watchBytes(), hub.watchBudget(), 0};
    for (const auto& [id, work] : tiles)
        if (work->link == found->second.get() && work->state.freshness == Freshness::Polled
            && work->tile.kind != TileKind::Ensemble) // servers are asked at intervals anyway
            ++use.polledTiles;
    return use;
}

bool BoardMonitor::Private::isSettled() const
{
    return m_dirty.empty() && std::all_of(tiles.begin(), tiles.end(), [](const auto& each) {
        const Work& work = *each.second;
        if (!work.source)
            return true;
        const ConnectionState state = work.link->session().status().state;
        const bool hasFailed = state == ConnectionState::Failed || state == ConnectionState::AuthFailed
            || state == ConnectionState::Closed;
        return hasFailed || work.source->isSettled(work.state);
    });
}

BoardMonitor::BoardMonitor(Board board, MonitorOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(board), std::move(options)))
{
}

BoardMonitor::~BoardMonitor() = default;

void BoardMonitor::start()
{
    d->start();
}

void BoardMonitor::setBoard(Board board)
{
    d->setBoard(std::move(board));
}

void BoardMonitor::reconnect(const std::string& key)
{
    d->reconnect(key);
}

const Board& BoardMonitor::board() const
{
    return d->board;
}

const TileState* BoardMonitor::tile(const std::string& id) const
{
    const auto found = d->tiles.find(id);
    return found == d->tiles.end() ? nullptr : &found->second->state;
}

const Session* BoardMonitor::session(const std::string& key) const
{
    const auto found = d->links.find(key);
    return found == d->links.end() ? nullptr : &found->second->session();
}

WatchUse BoardMonitor::watchUse(const std::string& key) const
{
    return d->watchUse(key);
}

bool BoardMonitor::isSettled() const
{
    return d->isSettled();
}

const std::deque<AlarmEvent>& BoardMonitor::history() const
{
    return d->history;
}

std::vector<std::pair<std::string, int>> BoardMonitor::raised() const
{
    std::vector<std::pair<std::string, int>> raised;
    for (const Tile& tile : d->board.tiles)
        if (const TileState* state = this->tile(tile.id))
            for (std::size_t i = 0; i < state->alarms.size(); ++i)
                if (state->alarms[i].raised)
                    raised.emplace_back(tile.id, static_cast<int>(i));
    return raised;
}

void BoardMonitor::acknowledge(const std::string& tile, int rule)
{
    d->acknowledge(tile, rule);
}

void BoardMonitor::lookAtClock()
{
    d->lookAtClock();
}

} // namespace registry::board
