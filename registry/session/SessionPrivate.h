// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/EventDrain.h"
#include "session/JournalledWrites.h"
#include "session/NodeCacheWriter.h"
#include "session/OutcomeResolver.h"
#include "session/Requests.h"
#include "session/Session.h"
#include "session/VisibleStats.h"
#include "session/WatchHubPrivate.h"

#include <QPromise>

namespace registry {

/// The parts of a session and the order they hear of things in; each part does its own job and knows no other's.
class Session::Private {
public:
    Private(Session* session, ConnectionProfile profile, std::unique_ptr<Backend> backend, BackendMaker maker);

    void onEvent(Event&& event);
    void onStatus(const SessionChanged& changed);
    void onWatch(const WatchFired& fired);
    void onDrained();
    void shutDown();
    void reopen(Old old);
    std::unique_ptr<EventDrain> makeDrain();
    std::vector<Path> listedOrShown() const;

    void ask(Operation read, Answered then, Keep keep);
    /// One read whose answer goes to a future and to the cache.
    template <typename T> QFuture<Result<T>> future(Operation read);
    QFuture<Result<ReplyBody>> apply(
        Operation write, const std::function<void(Operation&&, JournalledWrites::Done)>& road);
    std::optional<Error> refusalOf(const Operation& write) const;
    SentWrite now(Operation write) const;
    void send(SentWrite write, JournalledWrites::Done done);
    /// What our own successful write tells about the node.
    void learnFrom(const Operation& write, const ReplyBody& reply);

    Session* const q;
    const ConnectionProfile profile;
    std::unique_ptr<Backend> backend;
    const BackendMaker maker; ///< empty: cannot be opened again
    std::unique_ptr<EventDrain> drain;
    Requests requests;
    NodeCache cache;
    NodeCacheWriter writer;
    VisibleStats visible;
    WatchHub::Private* hubPrivate = nullptr; ///< owned by hub
    std::unique_ptr<WatchHub> hub;
    OutcomeResolver resolver;
    std::unique_ptr<JournalledWrites> journalled; ///< null: edits are sent without
    Epoch epochBase = 0; ///< added to the epochs of the present backend, so that they rise over all backends
    std::int64_t lastSessionId = 0;
    bool opened = false;
    bool closing = false;
    bool wasLost = false; ///< staleness of the current outage is published already
};

} // namespace registry
