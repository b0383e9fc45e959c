// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/PendingTable.h"
#include "backend/zookeeper/SocketTracker.h"
#include "backend/zookeeper/ZooKeeperBackend.h"

#include <atomic>
#include <chrono>
#include <string>

struct _zhandle;

namespace registry {

/// What the C client says about its session, in our words.
enum class HandleState { Disconnected, Connected, ReadOnly, Expired, AuthFailed };

/// Hears of a handle's life. Called on the C client's threads: copy and post, nothing else.
class HandleEvents {
public:
    virtual void sessionStateChanged(Epoch serial, HandleState state) = 0;
    virtual void watchFired(const WatchFired& event) = 0;
    virtual ~HandleEvents() = default;
};

/// One zhandle_t on one numeric address: makes it, sends operations through it, answers them from its PendingTable.
///
/// One static watcher function and this object as its one context (trap 16); completions always given (trap 21).
/// Destroy only after shutDown(), which blocks and belongs on a thread of its own.
class ClientHandle {
public:
    struct Target {
        std::string address; ///< numeric
        std::uint16_t port = 0;
        Path chroot;
    };

    /// `serial` marks this handle's events.
    ClientHandle(Epoch serial, Target target, HandleEvents& events);
    ~ClientHandle();
    ClientHandle(const ClientHandle&) = delete;
    ClientHandle& operator=(const ClientHandle&) = delete;

    /// Starts connecting, continuing `session` when its id is not 0. Errors: UnknownNative with errno.
    [[nodiscard]] Result<void> open(std::chrono::milliseconds timeout, const SessionSecret& session);

    enum class End {
        Session, ///< the session ends with the handle
        HandleOnly, ///< the session stays: the connection is cut first (trap 23)
    };
    /// Blocks until the handle is gone and nothing calls back any more: 0 ms when disconnected, up to 3 s on a frozen
    /// link. `hurry` ends the wait for a connection that cannot be cut.
    void shutDown(End end, const std::atomic<bool>& hurry);

    Epoch serial() const { return m_serial; }
    const Target& target() const { return m_target; }
    HandleState state() const;
    /// Once Connected has been told.
    SessionSecret session() const;
    std::chrono::milliseconds negotiatedTimeout() const;

    SocketTracker& socket() { return m_socket; }
    PendingTable& pending() { return m_pending; }

    /// From now on replies and watch events carry `epoch`.
    void adopt(Epoch epoch) { m_epoch.store(epoch); }
    Epoch epoch() const { return m_epoch.load(); }
    /// Watch events are dropped from now on.
    void mute() { m_muted.store(true); }

    /// Sends. `request` brings id, inbox or internal, and deadline; it is answered exactly once, also when the C client
    /// refuses it at once.
    void submit(PendingRequest request, const Operation& operation);

private:
    friend struct Completions;
    std::string fullPath(const Path& path) const;
    Path ownPath(const char* full) const;
    void takeSession(_zhandle* handle);
    static void poison(_zhandle* handle);
    int dispatch(PendingRequest* request, const Operation& operation);
    void answerNow(PendingRequest* request, int rc);

    const Epoch m_serial;
    const Target m_target;
    HandleEvents& m_events;
    std::atomic<Epoch> m_epoch{0};
    std::atomic<bool> m_muted{false};
    SocketTracker m_socket;
    PendingTable m_pending;
    _zhandle* m_handle = nullptr;
    mutable std::mutex m_sessionMutex;
    SessionSecret m_session;
};

} // namespace registry
