// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/WatchHubPrivate.h"

#include <QLoggingCategory>

#include <algorithm>

namespace registry {

namespace {

Q_LOGGING_CATEGORY(watchLog, "registry.watch", QtWarningMsg)

// Replies come in helpings, two in 16 ms at most: the window must hold what is answered between two of them.
constexpr int readWindow = 512;
constexpr auto pumpBudget = std::chrono::milliseconds(4); // of the session's thread, then its event loop has a turn
constexpr std::size_t clockEvery = 16; // steps between two looks at the clock
constexpr auto dataPause = std::chrono::milliseconds(10); // at most 100 re-reads of one node's data per second
constexpr auto smallPause = std::chrono::milliseconds(50); // at most 20 re-reads of one list per second
constexpr std::size_t bigList = 2'000; // names; from here on a list rests three times as long as it took
constexpr auto retryPause = std::chrono::seconds(1);
constexpr auto auditInterval = std::chrono::seconds(60);
constexpr auto pollInterval = std::chrono::seconds(5); // of what the budget leaves without a watch; longer when ...
constexpr int pollsPerSecond = 1'000; // ... that would be more than this
constexpr auto auditTick = std::chrono::seconds(5);

std::size_t watchCost(const Path& path)
{
    return path.str().size() + 4; // as it stands in the SetWatches packet after a reconnect (trap 15)
}

} // namespace

WatchHub::Private::Private(Requests& requests, NodeCacheWriter& writer, bool live)
    : m_requests(requests)
    , m_writer(writer)
    , m_live(live)
{
}

void WatchHub::Private::attach(WatchHub* hub)
{
    q = hub;
    m_pumpTimer.setSingleShot(true);
    m_delayTimer.setSingleShot(true);
    m_delayTimer.setTimerType(Qt::PreciseTimer);
    m_pumpTimer.callOnTimeout(hub, [this] { pump(); });
    m_delayTimer.callOnTimeout(hub, [this] { wakeDelayed(); });
    m_auditTimer.callOnTimeout(hub, [this] { audit(); });
    if (m_live)
        m_auditTimer.start(auditTick);
}

void WatchHub::Private::hold(const Path& path, std::uint8_t interest)
{
    Sides& sides = m_paths[path];
    for (const auto& [bit, kind] :
        {std::pair{InterestData, WatchKind::Data}, std::pair{InterestChildren, WatchKind::Children}}) {
        if (!(interest & bit))
            continue;
        if (++side(sides, kind).holders > 1)
            continue;
        m_writer.begin(path, aspectsOf(kind == WatchKind::Data ? Asked::Data : Asked::Children));
        side(sides, kind).viaExists = false;
        markDirty(path, sides, kind);
    }
}

void WatchHub::Private::release(const Path& path, std::uint8_t interest)
{
    const auto found = m_paths.find(path);
    if (found == m_paths.end())
        return;
    Sides& sides = found->second;
    for (const auto& [bit, kind] :
        {std::pair{InterestData, WatchKind::Data}, std::pair{InterestChildren, WatchKind::Children}})
        if (interest & bit)
            --side(sides, kind).holders;
    // Either side may have held the data watch (a missing node's children wait for it): look at both.
    enqueue(path, side(sides, WatchKind::Data), WatchKind::Data);
    enqueue(path, side(sides, WatchKind::Children), WatchKind::Children);
}

void WatchHub::Private::refresh(const Path& path)
{
    const auto found = m_paths.find(path);
    if (found == m_paths.end())
        return;
    for (const WatchKind kind : {WatchKind::Data, WatchKind::Children})
        if (isWanted(found->second, kind)) {
            side(found->second, kind).notBefore = {};
            markDirty(path, found->second, kind);
        }
}

void WatchHub::Private::refreshAll()
{
    enqueueAll(true);
}

std::vector<Path> WatchHub::Private::heldLists() const
{
    std::vector<Path> paths;
    for (const auto& [path, sides] : m_paths)
        if (sides[static_cast<std::size_t>(WatchKind::Children)].holders > 0)
            paths.push_back(path);
    return paths;
}

void WatchHub::Private::statusChanged(bool wasUsable, bool handleReplaced)
{
    if (handleReplaced) { // the old handle took its watches with it
        for (auto& [path, sides] : m_paths)
            for (Side& one : sides)
                setArmed(path, one, false);
        pump(); // announces the count
    }
    if (m_requests.isUsable() && (!wasUsable || handleReplaced)) {
        qCDebug(watchLog) << "reading everything again:" << m_paths.size() << "paths";
        enqueueAll(true);
    }
}

void WatchHub::Private::fired(const WatchFired& fired)
{
    const auto found = m_paths.find(fired.path);
    if (found == m_paths.end())
        return;
    Sides& sides = found->second;
    Side& data = side(sides, WatchKind::Data);
    Side& children = side(sides, WatchKind::Children);
    if (fired.what != WatchEvent::ChildrenChanged) {
        setArmed(fired.path, data, false);
        data.viaExists = false;
        markDirty(fired.path, sides, WatchKind::Data);
        m_writer.doubt(fired.path, NodeChange::DataAspect | NodeChange::StatAspect);
    }
    if (fired.what == WatchEvent::ChildrenChanged || fired.what == WatchEvent::Deleted)
        setArmed(fired.path, children, false);
    // Whatever happened to a node's being also decides about its children.
    if (fired.what != WatchEvent::Changed) {
        markDirty(fired.path, sides, WatchKind::Children);
        m_writer.doubt(fired.path, NodeChange::Children);
    }
}

bool WatchHub::Private::isPolled(const Path& path, std::uint8_t interest) const
{
    const auto found = m_paths.find(path);
    if (found == m_paths.end())
        return false;
    const auto polled = [&found](WatchKind kind) {
        const Side& one = found->second[static_cast<std::size_t>(kind)];
        return one.holders > 0 && one.polled;
    };
    return ((interest & InterestData) && polled(WatchKind::Data))
        || ((interest & InterestChildren) && polled(WatchKind::Children));
}

bool WatchHub::Private::isWanted(const Sides& sides, WatchKind kind)
{
    const Side& children = sides[static_cast<std::size_t>(WatchKind::Children)];
    if (kind == WatchKind::Children)
        return children.holders > 0;
    return sides[static_cast<std::size_t>(WatchKind::Data)].holders > 0 || (children.holders > 0 && children.missing);
}

void WatchHub::Private::markDirty(const Path& path, Sides& sides, WatchKind kind)
{
    Side& one = side(sides, kind);
    one.dirty = true;
    enqueue(path, one, kind);
}

void WatchHub::Private::enqueue(const Path& path, Side& one, WatchKind kind)
{
    if (!std::exchange(one.queued, true))
        m_queue.push_back({path, kind});
    if (!m_pumpTimer.isActive())
        m_pumpTimer.start(0);
}

void WatchHub::Private::enqueueAll(bool markAllDirty)
{
    for (auto& [path, sides] : m_paths)
        for (const WatchKind kind : {WatchKind::Data, WatchKind::Children}) {
            Side& one = side(sides, kind);
            if (markAllDirty && isWanted(sides, kind)) {
                one.dirty = true;
                one.viaExists = false;
                one.notBefore = {};
            }
            enqueue(path, one, kind);
        }
}

void WatchHub::Private::pump()
{
    const auto end = Clock::now() + pumpBudget;
    std::size_t steps = 0;
    // Not connected: what is queued waits, statusChanged() starts us again.
    while (!m_queue.empty() && (m_inFlight < readWindow || !m_requests.isUsable())) {
        if (++steps % clockEvery == 0 && Clock::now() >= end) {
            m_pumpTimer.start(0);
            break;
        }
        const Key key = std::move(m_queue.front());
        m_queue.pop_front();
        const auto found = m_paths.find(key.path);
        if (found == m_paths.end())
            continue;
        side(found->second, key.kind).queued = false;
        step(key.path, found->second, key.kind);
        forgetIfDone(key.path);
    }
    if (std::exchange(m_announcedCount, m_count) != m_count)
        Q_EMIT q->watchCountChanged(m_count);
}

void WatchHub::Private::step(const Path& path, Sides& sides, WatchKind kind)
{
    Side& one = side(sides, kind);
    if (one.reading || one.removing || !m_requests.isUsable())
        return; // their ends, or the connection's return, lead back here
    if (!isWanted(sides, kind)) {
        one.dirty = one.missing = false;
        if (one.armed)
            remove(path, one, kind);
    } else if (one.dirty) {
        if (one.notBefore > Clock::now())
            delay(path, kind, one.notBefore);
        else
            read(path, sides, kind);
    }
}

void WatchHub::Private::delay(const Path& path, WatchKind kind, Clock::time_point until)
{
    side(m_paths[path], kind).queued = true;
    m_delayed.emplace(until, Key{path, kind});
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_delayed.begin()->first - Clock::now());
    m_delayTimer.start(std::max(wait, std::chrono::milliseconds(0)));
}

void WatchHub::Private::wakeDelayed()
{
    const auto now = Clock::now();
    while (!m_delayed.empty() && m_delayed.begin()->first <= now) {
        m_queue.push_back(std::move(m_delayed.begin()->second));
        m_delayed.erase(m_delayed.begin());
    }
    if (!m_delayed.empty())
        m_delayTimer.start(std::chrono::ceil<std::chrono::milliseconds>(m_delayed.begin()->first - now));
    pump();
}

void WatchHub::Private::read(const Path& path, Sides& sides, WatchKind kind)
{
    Side& one = side(sides, kind);
    const bool exists = kind == WatchKind::Data && (one.viaExists || one.holders == 0);
    const Asked asked = kind == WatchKind::Children ? Asked::Children : exists ? Asked::Exists : Asked::Data;
    const std::size_t cost = watchCost(path);
    const bool watch = m_live && (one.armed || m_bytes + m_reserved + cost <= m_budget);
    if (watch && !one.armed) {
        one.reserved = cost;
        m_reserved += cost;
    }
    one.dirty = false;
    one.reading = true;
    ++m_inFlight;
    Operation operation;
    if (asked == Asked::Children)
        operation = op::GetChildren{path, watch};
    else if (asked == Asked::Data)
        operation = op::GetData{path, watch};
    else
        operation = op::Exists{path, watch};
    m_requests.send(std::move(operation),
        [this, key = Key{path, kind}, asked, watch, begun = Clock::now()](
            Result<ReplyBody>&& result, bool current) { readEnded(key, asked, watch, begun, result, current); });
}

void WatchHub::Private::readEnded(
    const Key& key, Asked asked, bool withWatch, Clock::time_point begun, Result<ReplyBody>& result, bool current)
{
    --m_inFlight;
    Sides& sides = m_paths[key.path]; // never forgotten while reading
    Side& one = side(sides, key.kind);
    one.reading = false;
    one.lastRead = Clock::now();
    one.notBefore = begun + (asked == Asked::Children ? pauseAfter(result, one.lastRead - begun) : dataPause);
    m_reserved -= std::exchange(one.reserved, 0);
    const bool failed = !result && isConnectionError(result.error().code);
    if (!current || failed) {
        if (failed)
            m_writer.merge(key.path, aspectsOf(asked), result);
        else
            m_writer.abandon(key.path, aspectsOf(asked));
        if (failed && m_requests.isUsable() && current)
            one.notBefore = one.lastRead + retryPause;
        one.dirty = true;
    } else {
        // Exists arms on a missing node too; the others only when they succeed (trap 18).
        const bool arms = result.has_value() || (asked == Asked::Exists && result.error().code == ErrorCode::NoNode);
        if (withWatch && arms)
            setArmed(key.path, one, true);
        one.polled = !withWatch;
        const bool denied = !result && result.error().code == ErrorCode::NoAuth && asked == Asked::Data;
        m_writer.merge(key.path, denied ? std::uint8_t{NodeChange::DataAspect} : aspectsOf(asked),
            result); // Exists brings the stat
        if (asked == Asked::Children)
            concludeChildren(key.path, sides, result);
        else
            concludeData(key.path, sides, asked, result);
    }
    enqueue(key.path, one, key.kind);
}

void WatchHub::Private::concludeChildren(const Path& path, Sides& sides, const Result<ReplyBody>& result)
{
    Side& children = side(sides, WatchKind::Children);
    Side& data = side(sides, WatchKind::Data);
    const bool missing = !result && result.error().code == ErrorCode::NoNode;
    if (std::exchange(children.missing, missing) == missing)
        return;
    if (missing && !data.armed && !data.reading)
        markDirty(path, sides, WatchKind::Data); // leave an exists watch, it tells when the node appears
    else
        enqueue(path, data, WatchKind::Data); // the exists watch may have served its turn
}

void WatchHub::Private::concludeData(const Path& path, Sides& sides, Asked asked, const Result<ReplyBody>& result)
{
    Side& data = side(sides, WatchKind::Data);
    Side& children = side(sides, WatchKind::Children);
    if (result.has_value() && children.missing) // it is there again, and no exists watch may have told
        markDirty(path, sides, WatchKind::Children);
    if (asked == Asked::Exists) {
        const bool appeared = result.has_value() && data.missing;
        data.viaExists = false;
        if (appeared && data.holders > 0)
            data.dirty = true; // between GetData and Exists
        data.missing = !result.has_value();
        return;
    }
    data.missing = !result && result.error().code == ErrorCode::NoNode;
    const bool denied = !result && result.error().code == ErrorCode::NoAuth;
    if (data.missing || denied) { // GetData left no watch: ask again with Exists, which does
        data.viaExists = data.dirty = true;
        data.notBefore = {};
    }
}

void WatchHub::Private::remove(const Path& path, Side& one, WatchKind kind)
{
    one.removing = true;
    ++m_inFlight;
    m_requests.send(
        op::RemoveWatch{path, kind}, [this, key = Key{path, kind}](Result<ReplyBody>&& result, bool current) {
            --m_inFlight;
            Side& side = Private::side(m_paths[key.path], key.kind);
            side.removing = false;
            const bool unknown = !result && isConnectionError(result.error().code);
            if (current && !unknown) // else: asked again once connected, or gone with its handle
                setArmed(key.path, side, false);
            if (!unknown || m_requests.isUsable())
                enqueue(key.path, side, key.kind);
        });
}

void WatchHub::Private::setArmed(const Path& path, Side& one, bool armed)
{
    if (one.armed == armed)
        return;
    one.armed = armed;
    m_count += armed ? 1 : -1;
    m_bytes += armed ? watchCost(path) : -watchCost(path);
    if (!m_pumpTimer.isActive())
        m_pumpTimer.start(0); // announces the count
}

void WatchHub::Private::forgetIfDone(const Path& path)
{
    const auto found = m_paths.find(path);
    if (found == m_paths.end())
        return;
    for (const Side& one : found->second)
        if (one.holders > 0 || one.armed || one.reading || one.removing || one.queued)
            return;
    m_paths.erase(found);
}

void WatchHub::Private::audit()
{
    if (!m_requests.isUsable())
        return;
    const auto now = Clock::now();
    const auto pollEvery =
        std::max<std::chrono::seconds>(pollInterval, std::chrono::seconds(m_polled / pollsPerSecond));
    auto polls = pollsPerSecond * auditTick / std::chrono::seconds(1);
    m_polled = 0;
    for (auto& [path, sides] : m_paths)
        for (const WatchKind kind : {WatchKind::Data, WatchKind::Children}) {
            Side& one = side(sides, kind);
            if (!isWanted(sides, kind))
                continue;
            m_polled += one.armed ? 0 : 1;
            if (one.reading || one.queued)
                continue;
            // Staggered by the path's hash, so that a large held set is not re-read in one burst.
            const std::chrono::seconds stagger(std::hash<Path>{}(path) % 30);
            if (now - one.lastRead < (one.armed ? auditInterval + stagger : pollEvery))
                continue;
            if (one.armed || polls-- > 0)
                markDirty(path, sides, kind);
        }
}

std::uint8_t WatchHub::Private::aspectsOf(Asked asked)
{
    switch (asked) {
    case Asked::Data:
        return NodeChange::DataAspect | NodeChange::StatAspect;
    case Asked::Children:
        return NodeChange::Children;
    case Asked::Exists:
        break;
    }
    return NodeChange::StatAspect;
}

WatchHub::Private::Clock::duration WatchHub::Private::pauseAfter(const Result<ReplyBody>& result, Clock::duration took)
{
    const auto* children = result ? std::get_if<ChildrenReply>(&*result) : nullptr;
    const bool big = children && children->names->size() >= bigList;
    return big ? std::max<Clock::duration>(smallPause, 4 * took) : Clock::duration(smallPause);
}

} // namespace registry
