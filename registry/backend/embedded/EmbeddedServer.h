// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/Store.h"
#include "backend/embedded/TaskThread.h"
#include "backend/embedded/ZnodeTree.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace registry {

class EmbeddedConnection;
class EmbeddedServer;

struct EmbeddedOptions {
    std::string name = "embedded"; ///< SessionStatus::server of its connections
    std::chrono::milliseconds minSessionTimeout{4'000}; ///< what is asked for is clamped to these two
    std::chrono::milliseconds maxSessionTimeout{40'000};
    std::chrono::milliseconds sweepInterval{60'000}; ///< how often TTL nodes and containers are looked through
    std::chrono::milliseconds reopenInterval{
        2'000}; ///< after the first failure to open a store; up to 16 times as long later
    std::function<std::int64_t()> clock; ///< ms since the epoch for ctime, mtime and TTLs; default: the system's
    std::function<void(EmbeddedServer&)> populate; ///< run on the server's thread before the first session
};

/// A registry in this process: a ZnodeTree, the one thread that touches it, and a Store when it is to last.
///
/// Shared by the EmbeddedBackends (each is one session), which may live on any thread. Everything takes effect in the
/// order posted; a write is answered when the store has it.
class EmbeddedServer {
public:
    [[nodiscard]] static std::shared_ptr<EmbeddedServer> inMemory(EmbeddedOptions options = {});
    /// `opener` runs on the server's thread when the first session starts, and again while it fails.
    [[nodiscard]] static std::shared_ptr<EmbeddedServer> withStore(StoreOpener opener, EmbeddedOptions options = {});
    EmbeddedServer(EmbeddedOptions options, StoreOpener opener);
    /// Blocks until what was posted has run and the store is closed.
    ~EmbeddedServer();

    const EmbeddedOptions& options() const { return m_options; }
    /// Thread-safe: runs `task` on the server's thread.
    void post(TaskThread::Task task) { m_thread.post(std::move(task)); }

    // The rest on the server's thread only.

    TaskThread& thread() { return m_thread; }
    ZnodeTree& tree() { return m_tree; }
    std::int64_t now() const;
    /// Calls connection.serverReady() or serverFailed(), at once or after trying again.
    void attach(const std::shared_ptr<EmbeddedConnection>& connection);
    /// No more calls of serverReady() and serverFailed().
    void detach(const EmbeddedConnection* connection);
    /// A new session; its watches go to `connection` (null: nowhere). `id`: for the sample's fixed ones.
    SessionId openSession(std::shared_ptr<EmbeddedConnection> connection, std::optional<SessionId> id = {});
    /// Removes its ephemerals in one transaction. Harmless for a session that is over.
    void endSession(SessionId session);
    /// Carries out one operation: into the store, then into the tree, then to everybody's watches.
    /// Errors: those of ZnodeTree::apply, Storage (and nothing was done).
    /// `when`: ms since the epoch, for content that is to look older than it is; default: now().
    [[nodiscard]] Result<ReplyBody> apply(
        SessionId session, const Operation& operation, std::optional<std::int64_t> when = {});

private:
    [[nodiscard]] Result<void> open();
    void tryOpen();
    /// Ends the tree's open transaction: stored, final and told to the watchers; or rolled back.
    [[nodiscard]] Result<void> settle();
    /// The same for changes that happen whether the store can take them or not.
    void settleAnyway();
    void publish();
    void sweep();

    const EmbeddedOptions m_options;
    const StoreOpener m_opener;
    ZnodeTree m_tree;
    std::unique_ptr<Store> m_store;
    bool m_open = false;
    SessionId m_lastSession = 0;
    std::map<SessionId, std::shared_ptr<EmbeddedConnection>> m_sessions; ///< shared with their EmbeddedBackends
    std::vector<std::shared_ptr<EmbeddedConnection>> m_waiting; ///< for the store to open
    TaskThread::TimerId m_retry = 0;
    int m_failures = 0; ///< to open, in a row
    TaskThread m_thread; ///< last: ends first, before what it uses
};

} // namespace registry
