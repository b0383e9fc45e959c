// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/AddressRotation.h"
#include "backend/zookeeper/Alarm.h"
#include "backend/zookeeper/ClientHandle.h"
#include "backend/zookeeper/HostResolver.h"
#include "backend/zookeeper/BlockingWorker.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace registry {

/// The state machine of one connection, on one thread: resolve -> rotate -> preflight -> handle -> auth -> probe ->
/// Connected, and back when the probe is missed. See README.md for the picture.
///
/// Members without a word on threads belong to the engine's thread. Other threads submit() and post().
class ZooKeeperEngine final : public HandleEvents {
public:
    explicit ZooKeeperEngine(ConnectionProfile profile, HostResolver::LookUp lookUp);
    /// Closes, and waits for every thread: up to some 3 s on a frozen link.
    ~ZooKeeperEngine() override;

    // Thread-safe:
    void start(std::shared_ptr<Inbox> events);
    void submit(RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline);
    void answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo);
    void probe();
    void close();
    SessionSecret session() const;

private:
    enum class Phase {
        Waiting, ///< for the next attempt
        Preflight, ///< the connector thread resolves and shakes hands
        Gate, ///< another handle of this process connects to the same address
        Opening, ///< the C client connects
        Proving, ///< connected, says the C client; auth, sync and a probe are under way
        Connected,
        Closing, ///< the closer thread ends the session
        Closed,
    };
    struct Probe {
        bool underWay = false;
        BootTime sentAt;
        BootTime windowStart; ///< of the time in which a sign of life is due
        int misses = 0;
    };
    using Milliseconds = std::chrono::milliseconds;

    // HandleEvents, on the C client's threads
    void sessionStateChanged(Epoch serial, HandleState state) override;
    void watchFired(const WatchFired& event) override;

    // the loop (ZooKeeperEngine.cpp)
    void run();
    void post(std::function<void()> message);
    void onTime(BootTime now);
    BootTime nextWake() const;
    void setState(ConnectionState state, std::optional<Error> reason);
    void publish();
    void beginClose();
    void finishClose();
    void retire(std::unique_ptr<ClientHandle> handle, ClientHandle::End end);

    // getting there (EngineConnect.cpp)
    void schedule(BootTime now);
    void beginAttempt(BootTime now);
    void preflightDone(int attempt, std::size_t host, Result<ClientHandle::Target> target);
    void openHandle();
    void enterGate(BootTime now);
    void watchOpening(BootTime now);
    void attemptFailed(Error error);
    void onConnected(bool readOnly);
    void authAnswered(Epoch serial, const Result<ReplyBody>& result);
    void proven(Epoch serial, BootTime sentAt, const Result<ReplyBody>& result);
    void becomeConnected(BootTime sentAt);
    void abandonHandle();
    bool isWrongEverywhere() const;
    bool leaseRuns(BootTime now) const { return m_session.id != 0 && now < m_leaseEnd; }
    Milliseconds openPatience(BootTime now) const;

    // staying there (EngineAlive.cpp)
    void onHandleState(Epoch serial, HandleState state);
    void onExpired();
    void onAuthFailed();
    void sendProbe(BootTime now);
    void probeAnswered(Epoch serial, BootTime sentAt, const Result<ReplyBody>& result);
    void checkProbe(BootTime now);
    void checkLease(BootTime now);
    void suspend(Error reason);
    void detachHandle(ErrorCode pendingCode);
    void loseSession(Error reason);
    Milliseconds probeInterval() const;
    Milliseconds probeWindow() const;

    void sendInternal(const Operation& operation, Milliseconds deadline, std::function<void(Result<ReplyBody>)> done);
    void saveSession(SessionSecret session);

    const ConnectionProfile m_profile;
    const ZooKeeperEndpoint m_endpoint;

    // shared, under m_mutex
    mutable std::mutex m_mutex; ///< taken before m_messageMutex and before any lock of the C client
    std::shared_ptr<Inbox> m_events; ///< shared with the caller of start()
    ClientHandle* m_usable = nullptr; ///< where submit() sends; only while Connected
    std::vector<Credential> m_addedAuth; ///< by AddAuth operations; repeated on every handle
    SessionSecret m_sharedSession;
    bool m_closeAsked = false;
    Milliseconds m_defaultDeadline;
    std::atomic<Epoch> m_epoch{0};
    std::atomic<BootTime> m_wakeAt{BootTime::max()};
    Alarm m_alarm;

    std::mutex m_messageMutex;
    std::vector<std::function<void()>> m_messages; ///< for the engine's thread

    // the engine's
    Phase m_phase = Phase::Waiting;
    SessionStatus m_status;
    std::optional<std::pair<SessionStatus, Epoch>> m_published;
    AddressRotation m_rotation;
    std::vector<std::optional<ErrorCode>> m_hostErrors; ///< the last of each host since we were connected
    std::size_t m_host = 0;
    BootTime m_nextAttempt = BootTime::max();
    int m_attempt = 0; ///< numbers the preflights
    std::shared_ptr<Cancellation> m_preflight; ///< shared with the connector thread
    std::string m_avoid; ///< the address that failed last
    ClientHandle::Target m_target;
    std::unique_ptr<ClientHandle> m_handle;
    Epoch m_serial = 0;
    BootTime m_phaseEnd = BootTime::max();
    BootTime m_reopened{};
    SessionSecret m_session;
    Milliseconds m_timeout{0}; ///< negotiated
    BootTime m_leaseEnd{};
    bool m_leaseOver = false;
    Probe m_probe;
    BootTime m_probeDue = BootTime::max();
    BootTime m_connectedSince{};
    BootTime m_roundTripShown{};

    std::atomic<bool> m_hurry{false}; ///< the closer shall not wait for what cannot be cut
    std::thread m_thread;
    HostResolver m_resolver; ///< the connector's
    BlockingWorker m_connector;
    BlockingWorker m_closer;
};

} // namespace registry
