// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/LensHub.h"

#include <algorithm>
#include <utility>

namespace registry::lens {

namespace {

constexpr int readWindow = 256; // the server is busy with 16 already; replies come in helpings, two in 16 ms at most
constexpr auto turnBudget = std::chrono::milliseconds(4);
constexpr auto announceEvery = std::chrono::milliseconds(25);
constexpr auto retryPause = std::chrono::milliseconds(500);
constexpr int levelsBelow = 2;

template <typename T> void eraseValue(T& container, const typename T::value_type& value)
{
    container.erase(std::remove(container.begin(), container.end(), value), container.end());
}

} // namespace

LensHub& LensHub::of(Session& session)
{
    if (auto* found = session.findChild<LensHub*>({}, Qt::FindDirectChildrenOnly))
        return *found;
    return *new LensHub(session);
}

LensHub::LensHub(Session& session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session.cache(), &NodeCache::changed, this, &LensHub::onChanged);
    connect(&session, &Session::statusChanged, this, [this] {
        if (std::exchange(m_wasUsable, isUsable()) != m_wasUsable) // not every answered probe
            tellAllOfConnection();
        pump();
    });
    m_wasUsable = isUsable();
    for (QTimer* timer : {&m_turnTimer, &m_announceTimer, &m_pumpTimer, &m_ageSlice})
        timer->setSingleShot(true);
    m_announceTimer.setTimerType(Qt::PreciseTimer);
    m_turnTimer.callOnTimeout(this, &LensHub::takeTurns);
    m_announceTimer.callOnTimeout(this, &LensHub::announceAll);
    m_pumpTimer.callOnTimeout(this, &LensHub::pump);
    m_ageTimer.callOnTimeout(this, &LensHub::ageAll);
    m_ageSlice.callOnTimeout(this, &LensHub::ageSome);
    m_ageTimer.start(std::chrono::seconds(1));
}

bool LensHub::isUsable() const
{
    return registry::isUsable(m_session.status().state);
}

void LensHub::join(const Path& path, Listener& listener)
{
    m_listeners[path].push_back(&listener);
    m_paths[&listener].push_back(path);
}

void LensHub::leave(const Path& path, Listener& listener)
{
    const auto found = m_listeners.find(path);
    if (found == m_listeners.end())
        return;
    eraseValue(found->second, &listener);
    if (found->second.empty())
        m_listeners.erase(found);
    eraseValue(m_paths[&listener], path);
}

void LensHub::leave(Listener& listener)
{
    for (const Path& path : std::exchange(m_paths[&listener], {}))
        leave(path, listener);
    m_paths.erase(&listener);
    if (std::exchange(listener.m_turnWanted, false))
        eraseValue(m_turns, &listener);
    if (std::exchange(listener.m_announceWanted, false))
        eraseValue(m_announced, &listener);
}

void LensHub::onChanged(const ChangeSet& changes)
{
    if (changes.everythingStale)
        tellAllOfConnection();
    for (const NodeChange& change : changes.changes) {
        Path path = change.path;
        for (int level = 0; level <= levelsBelow; ++level) {
            tell(path, change);
            if (path.isRoot())
                break;
            path = path.parent();
        }
    }
}

void LensHub::tell(const Path& path, const NodeChange& change)
{
    const auto found = m_listeners.find(path);
    if (found == m_listeners.end())
        return;
    const std::vector<Listener*> listeners = found->second; // one may join or leave meanwhile
    for (Listener* listener : listeners)
        if (m_paths.contains(listener))
            listener->nodeChanged(change);
}

void LensHub::tellAllOfConnection()
{
    std::vector<Listener*> listeners;
    listeners.reserve(m_paths.size());
    for (const auto& [listener, paths] : m_paths)
        listeners.push_back(listener);
    for (Listener* listener : listeners)
        if (m_paths.contains(listener))
            listener->connectionChanged();
}

void LensHub::read(const Path& path, QObject* context, DataRead then)
{
    ask(path, context, std::move(then));
}

void LensHub::list(const Path& path, QObject* context, ListRead then)
{
    ask(path, context, std::move(then));
}

void LensHub::stat(const Path& path, QObject* context, StatRead then)
{
    ask(path, context, std::move(then));
}

void LensHub::ask(const Path& path, QObject* context, std::variant<DataRead, ListRead, StatRead> then)
{
    m_requests.push_back({path, context, std::move(then)});
    m_pumpTimer.start(0);
}

void LensHub::pump()
{
    while (isUsable() && m_inFlight < readWindow && !m_requests.empty()) {
        Request request = std::move(m_requests.front());
        m_requests.pop_front();
        if (request.context)
            send(std::move(request));
    }
}

void LensHub::send(Request request)
{
    ++m_inFlight;
    Operation read = op::Exists{request.path, false};
    Session::Keep keep = Session::Keep::Nowhere; // the listeners remember
    if (std::holds_alternative<DataRead>(request.then)) {
        read = op::GetData{request.path, false};
    } else if (std::holds_alternative<ListRead>(request.then)) {
        read = op::GetChildren{request.path, false};
        keep = Session::Keep::InCache; // what turns out to be a service is held next, and knows its names at once
    }
    m_session.ask(
        std::move(read),
        [this, request = std::move(request)](
            Result<ReplyBody>&& result) mutable { answered(std::move(request), std::move(result)); },
        keep);
}

void LensHub::answered(Request request, Result<ReplyBody>&& result)
{
    --m_inFlight;
    if (!result && isConnectionError(result.error().code)) {
        m_requests.push_front(std::move(request));
        m_pumpTimer.start(retryPause);
        return;
    }
    if (request.context)
        std::visit([&result]<typename T>(
                       const std::function<void(const Result<T>&)>& then) { then(replyAs<T>(std::move(result))); },
            request.then);
    if (!m_requests.empty() && !m_pumpTimer.isActive())
        m_pumpTimer.start(0);
}

void LensHub::wantTurn(Listener& listener)
{
    if (!std::exchange(listener.m_turnWanted, true))
        m_turns.push_back(&listener);
    if (!m_turnTimer.isActive())
        m_turnTimer.start(0);
}

void LensHub::takeTurns()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_turns.empty() && spent.elapsed() < turnBudget.count()) {
        Listener* listener = m_turns.front();
        m_turns.pop_front();
        listener->m_turnWanted = false;
        if (listener->takeTurn())
            wantTurn(*listener);
    }
    if (!m_turns.empty())
        m_turnTimer.start(0);
}

void LensHub::wantAnnounced(Listener& listener)
{
    if (!std::exchange(listener.m_announceWanted, true))
        m_announced.push_back(&listener);
    if (m_announceTimer.isActive())
        return;
    const qint64 passed = m_sinceAnnounced.isValid() ? m_sinceAnnounced.elapsed() : announceEvery.count();
    m_announceTimer.start(static_cast<int>(std::max<qint64>(0, announceEvery.count() - passed)));
}

void LensHub::announceAll()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_announced.empty() && spent.elapsed() < turnBudget.count()) {
        Listener* listener = m_announced.front();
        m_announced.pop_front();
        listener->m_announceWanted = false;
        listener->announce();
    }
    m_sinceAnnounced.start();
    if (!m_announced.empty())
        m_announceTimer.start(0);
}

void LensHub::ageAll()
{
    if (!m_ageing.empty())
        return; // still at the last round
    for (const auto& [listener, paths] : m_paths)
        m_ageing.push_back(listener);
    ageSome();
}

void LensHub::ageSome()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_ageing.empty() && spent.elapsed() < turnBudget.count()) {
        Listener* listener = m_ageing.back();
        m_ageing.pop_back();
        if (m_paths.contains(listener)) // it may have left meanwhile
            listener->age();
    }
    if (!m_ageing.empty())
        m_ageSlice.start(0);
}

} // namespace registry::lens
