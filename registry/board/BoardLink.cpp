// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/BoardLink.h"

#include <algorithm>
#include <utility>

namespace registry::board {

namespace {

ConnectionProfile profileOf(const BoardConnection& connection, const MonitorOptions& options)
{
    ConnectionProfile profile;
    profile.endpoint = connection.endpoint;
    profile.name = connection.key;
    if (options.credentials)
        profile.credentials = options.credentials(connection.endpoint);
    profile.readOnly = true; // whatever else changes here: a board's connection writes nothing
    profile.live = true;
    return profile;
}

} // namespace

BoardLink::Watched::Watched(Watched&& other) noexcept
    : m_link(std::exchange(other.m_link, nullptr))
    , m_path(std::move(other.m_path))
    , m_id(other.m_id)
    , m_hold(std::move(other.m_hold))
{
}

BoardLink::Watched& BoardLink::Watched::operator=(Watched&& other) noexcept
{
    if (this == &other)
        return *this;
    if (m_link)
        m_link->forget(m_path, m_id);
    m_link = std::exchange(other.m_link, nullptr);
    m_path = std::move(other.m_path);
    m_id = other.m_id;
    m_hold = std::move(other.m_hold);
    return *this;
}

BoardLink::Watched::~Watched()
{
    if (m_link)
        m_link->forget(m_path, m_id);
}

BoardLink::BoardLink(BoardConnection connection, const MonitorOptions& options, QObject* parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_clock(options.clock)
{
    ConnectionProfile profile = profileOf(m_connection, options);
    m_session = options.backend ? std::make_unique<Session>(std::move(profile), options.backend)
                                : std::make_unique<Session>(std::move(profile));
    connect(&m_session->cache(), &NodeCache::changed, this, &BoardLink::publish);
    connect(m_session.get(), &Session::statusChanged, this, [this](const SessionStatus& status) {
        if (std::exchange(m_wasUsable, registry::isUsable(status.state)) && !m_wasUsable)
            m_provenAt = status.lastProof ? byClock(*status.lastProof) : m_clock();
        if (std::exchange(m_lastState, status.state) != status.state) // not every answered probe
            Q_EMIT statusChanged();
    });
}

BoardLink::~BoardLink() = default;

void BoardLink::open()
{
    m_session->open();
}

TimePoint BoardLink::byClock(std::chrono::system_clock::time_point at) const
{
    return m_clock() - (std::chrono::system_clock::now() - at);
}

BoardLink::Watched BoardLink::watch(const Path& path, std::uint8_t interest, Listener listener)
{
    Watched watched;
    watched.m_link = this;
    watched.m_path = path;
    watched.m_id = ++m_lastId;
    m_listeners[path].emplace_back(watched.m_id, std::make_shared<Listener>(std::move(listener)));
    watched.m_hold = m_session->watchHub().hold(path, interest);
    return watched;
}

void BoardLink::forget(const Path& path, std::uint64_t id)
{
    const auto found = m_listeners.find(path);
    if (found == m_listeners.end())
        return;
    std::erase_if(found->second, [id](const auto& listener) { return listener.first == id; });
    if (found->second.empty())
        m_listeners.erase(found);
}

void BoardLink::publish(const ChangeSet& changes)
{
    for (const NodeChange& change : changes.changes) {
        const auto found = m_listeners.find(change.path);
        if (found == m_listeners.end())
            continue;
        const auto listeners = found->second; // they may come and go meanwhile
        for (const auto& [id, listener] : listeners) {
            const auto now = m_listeners.find(change.path);
            const auto isThere = [id = id](const auto& each) { return each.first == id; };
            if (now != m_listeners.end() && std::any_of(now->second.begin(), now->second.end(), isThere))
                (*listener)(change);
        }
    }
    if (changes.everythingStale)
        Q_EMIT everythingStale();
}

} // namespace registry::board
