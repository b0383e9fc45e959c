// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/LastKnownStore.h"
#include "service/RateLimiter.h"
#include "service/ServiceRegistry.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <deque>
#include <map>

namespace registry {

/// Whether the promise's owner is still waited for; shared with handlers, which must be copyable.
template <typename T> using Promised = std::shared_ptr<QPromise<Result<T>>>;

template <typename T> Promised<T> promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T> void finishWith(const Promised<T>& promise, Result<T> result)
{
    if (promise->future().isFinished())
        return;
    promise->addResult(std::move(result));
    promise->finish();
}

class ServiceRegistry::Private {
public:
    /// `maker` empty: the one for the profile.
    Private(ServiceRegistry* registry, ConnectionProfile profile, ServiceOptions options, Session::BackendMaker maker);
    ~Private();

    struct Watcher {
        QPointer<QObject> context;
        Callback callback;
        std::optional<NodeValue> told; ///< the last state it was called with
        std::deque<NodeValue> pending;
    };
    struct Watched {
        WatchHub::Hold hold;
        std::vector<std::shared_ptr<Watcher>> watchers; ///< shared with deliveries under way
        std::vector<Promised<NodeValue>> waiting;
        enum class Stored : std::uint8_t { NotAsked, Asked, Answered };
        Stored asked = Stored::NotAsked; ///< whether the file was
        std::optional<NodeValue> stored; ///< what it says
        std::optional<NodeValue> noted; ///< what was last written there
    };

    Watched& watched(const Path& path);
    /// What the cache knows, or nothing while the first answers are under way.
    std::optional<NodeValue> known(const Path& path) const;
    /// known(), or what the file says while there is no connection; asks the file when it was not yet.
    std::optional<NodeValue> knownOrStored(const Path& path, Watched& node);
    bool mayAnswerFromFile() const;
    void askFile(const Path& path, Watched& node);
    void note(Watched& node, const NodeValue& value);
    /// Tells the file that everything live was so at the last proof.
    void noteProof();
    /// Every public function begins with it: in a forked child the connection is made anew.
    void checkProcess();
    void connectSession();
    void onChanged(const ChangeSet& changes);
    void onStatus(const SessionStatus& status);
    void settle(const Path& path);
    void deliver(const std::shared_ptr<Watcher>& watcher);
    Acl acl() const;
    /// Why a get() that cannot be answered ends.
    Error nothingKnown(const Path& path) const;
    void giveUp(const Path& path, const Promised<NodeValue>& promise);
    std::optional<Error> refusal(const Path& path) const;
    void writeData(const Path& path, std::string data, Promised<Done> promise);
    void createData(const Path& path, std::string data, Promised<Done> promise, std::vector<Path> missing);
    void removeNode(const Path& path, Promised<Done> promise);
    void retire(std::unique_ptr<Registration> registration);

    /// What setNode() and holdNode() have in common. `same`: whether what is registered need not be replaced.
    using Same = bool (*)(const Data&, const Data&);
    QFuture<Result<Done>> keepNode(const Path& path, const Data& data, Registered registered, Same same);
    void carryOut(const Path& path, Registered registered, const Data& data, Same same, const Promised<Done>& promise);
    /// Runs `call` when the rate limit lets it; ends `promise` with Closing when that never comes.
    template <typename T> void whenDue(const Path& path, const Promised<T>& promise, std::function<void()> call)
    {
        limiter.run([path, promise, call = std::move(call)](RateLimiter::Turn turn) {
            if (turn == RateLimiter::Turn::Come)
                call();
            else
                finishWith<T>(promise, fail(ErrorCode::Closing, path.str()));
        });
    }

    ServiceRegistry* q;
    const ServiceOptions options;
    std::optional<Error> badServer;
    SessionStatus badServerStatus; ///< what state() tells for ever when there is no server to connect to
    std::unique_ptr<Session> session;
    std::map<Path, Watched> nodes;
    std::map<Path, std::unique_ptr<Registration>> registrations;
    std::map<Path, std::unique_ptr<Registration>> retired; ///< by unset(); until their nodes are gone
    RateLimiter limiter;
    std::unique_ptr<LastKnownStore> store; ///< none without a cache file
    QTimer processCheck;
    std::int64_t process = 0; ///< the one that the connection belongs to
    bool started = false;
    bool stopped = false;
    bool everConnected = false;
    bool wasUsable = false;
};

} // namespace registry
