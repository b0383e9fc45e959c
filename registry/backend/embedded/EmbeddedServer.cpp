// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/EmbeddedServer.h"

#include "backend/embedded/EmbeddedConnection.h"

#include <algorithm>
#include <utility>

namespace registry {

std::shared_ptr<EmbeddedServer> EmbeddedServer::inMemory(EmbeddedOptions options)
{
    return std::make_shared<EmbeddedServer>(std::move(options), StoreOpener());
}

std::shared_ptr<EmbeddedServer> EmbeddedServer::withStore(StoreOpener opener, EmbeddedOptions options)
{
    return std::make_shared<EmbeddedServer>(std::move(options), std::move(opener));
}

EmbeddedServer::EmbeddedServer(EmbeddedOptions options, StoreOpener opener)
    : m_options(std::move(options))
    , m_opener(std::move(opener))

{
}

EmbeddedServer::~EmbeddedServer()
{
    post([this] { m_store.reset(); }); // on the thread that made it
}

std::int64_t EmbeddedServer::now() const
{
    if (m_options.clock)
        return m_options.clock();
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
}

void EmbeddedServer::attach(const std::shared_ptr<EmbeddedConnection>& connection)
{
    m_waiting.push_back(connection);
    tryOpen();
}

void EmbeddedServer::detach(const EmbeddedConnection* connection)
{
    std::erase_if(m_waiting, [&](const auto& waiting) { return waiting.get() == connection; });
    if (m_waiting.empty())
        m_thread.cancel(std::exchange(m_retry, 0));
}

void EmbeddedServer::tryOpen()
{
    m_thread.cancel(std::exchange(m_retry, 0));
    const Result<void> opened = open();
    if (opened) {
        m_failures = 0;
        for (const auto& connection : std::exchange(m_waiting, {}))
            connection->serverReady();
        return;
    }
    constexpr int doublings = 4;
    const auto wait = m_options.reopenInterval * (1 << std::min(m_failures++, doublings));
    for (const auto& connection : m_waiting)
        connection->serverFailed(opened.error(), wait);
    m_retry = m_thread.runAfter(wait, [this] {
        m_retry = 0;
        tryOpen();
    });
}

Result<void> EmbeddedServer::open()
{
    if (m_open)
        return {};
    if (m_opener) {
        auto store = m_opener();
        if (!store)
            return tl::unexpected(store.error());
        ZnodeTree tree;
        std::string orphan;
        const Result<std::int64_t> zxid = (*store)->load([&](const std::string& path, ZnodeRecord record) {
            if (!tree.load(path, std::move(record)))
                orphan = path;
        });
        if (!zxid)
            return tl::unexpected(zxid.error());
        if (!orphan.empty())
            return fail(ErrorCode::Storage, m_options.name, "damaged: no parent for " + orphan);
        tree.setZxid(*zxid);
        m_tree = std::move(tree);
        m_store = std::move(*store);
        m_tree.purgeEphemerals(now()); // whoever owned them is gone
        if (const Result<void> purged = settle(); !purged) {
            m_store.reset();
            return purged;
        }
    }
    m_open = true;
    if (m_options.populate)
        m_options.populate(*this);
    m_thread.runAfter(m_options.sweepInterval, [this] { sweep(); });
    return {};
}

SessionId EmbeddedServer::openSession(std::shared_ptr<EmbeddedConnection> connection, std::optional<SessionId> id)
{
    if (!id) {
        // As a server does it: its number, then the time it started, then a counter.
        const SessionId fromClock = (SessionId(1) << 56) | ((now() << 16) & 0x00FF'FFFF'FFFF'0000);
        m_lastSession = m_lastSession ? m_lastSession + 1 : fromClock;
        id = m_lastSession;
    }
    m_tree.openSession(*id);
    if (connection)
        m_sessions[*id] = std::move(connection);
    return *id;
}

void EmbeddedServer::endSession(SessionId session)
{
    m_sessions.erase(session);
    m_tree.closeSession(session, now());
    settleAnyway();
}

Result<ReplyBody> EmbeddedServer::apply(SessionId session, const Operation& operation, std::optional<std::int64_t> when)
{
    Result<ReplyBody> reply = m_tree.apply(session, operation, when ? *when : now());
    if (const Result<void> settled = settle(); !settled)
        return fail(settled.error().code, pathOf(operation).str(), settled.error().detail, settled.error().native);
    return reply;
}

Result<void> EmbeddedServer::settle()
{
    if (m_store && m_tree.hasChanges()) {
        if (Result<void> stored = m_store->commit(m_tree.changes()); !stored) {
            m_tree.rollback();
            return stored;
        }
    }
    publish();
    return {};
}

void EmbeddedServer::settleAnyway()
{
    // The end of a session and of a TTL are facts. What the store misses of them it is rid of at the next opening or
    // sweep.
    if (m_store && m_tree.hasChanges())
        (void)m_store->commit(m_tree.changes());
    publish();
}

void EmbeddedServer::publish()
{
    for (const ZnodeTree::Fired& fired : m_tree.commit()) {
        const auto owner = m_sessions.find(fired.session);
        if (owner != m_sessions.end())
            owner->second->fire(fired.path, fired.what);
    }
}

void EmbeddedServer::sweep()
{
    for (const Path& path : m_tree.expired(now())) {
        m_tree.expire(path, now());
        settleAnyway();
    }
    m_thread.runAfter(m_options.sweepInterval, [this] { sweep(); });
}

} // namespace registry
