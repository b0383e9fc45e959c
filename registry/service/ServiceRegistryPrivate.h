// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Private(ServiceRegistry* registry, ServiceOptions options, std::unique_ptr<Backend> backend);
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
    };

    Watched& watched(const Path& path);
    /// What the cache knows, or nothing while the first answers are under way.
    std::optional<NodeValue> known(const Path& path) const;
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

    ServiceRegistry* q;
    const ServiceOptions options;
    std::optional<Error> badServer;
    SessionStatus badServerStatus; ///< what state() tells for ever when there is no server to connect to
    std::unique_ptr<Session> session;
    std::map<Path, Watched> nodes;
    std::map<Path, std::unique_ptr<Registration>> registrations;
    bool started = false;
};

} // namespace registry
