// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "session/NodeCache.h"
#include "session/WatchHub.h"
#include "value/ConnectionProfile.h"
#include "value/Edit.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace registry {

class EditJournal;

/// One open connection as the GUI thread sees it: the only owner of the Backend, the road up (drain, route, merge,
/// publish) and the road down (gate, send, resolve).
///
/// Lives on the thread that made it. Every future is finished on that thread, always with a value or an Error, also at
/// close; consume with onDone() (session/OnDone.h), never with future.then(context, f).
class Session : public QObject {
    Q_OBJECT

public:
    /// Makes a backend that has not been started; never null. Called on the session's thread.
    using BackendMaker = std::function<std::unique_ptr<Backend>(const ConnectionProfile&)>;
    /// What becomes of the connection that reopen() replaces.
    enum class Old : std::uint8_t {
        Close, ///< its session ends, ephemerals go
        Abandon, ///< not touched and never freed: in a forked child it is the parent's, and its threads are not here
    };

    /// Whether an answer also goes to the cache.
    enum class Keep : std::uint8_t { Nowhere, InCache };

    /// For the application: makes the backend for the profile.
    explicit Session(ConnectionProfile profile, QObject* parent = nullptr);
    /// For tests: a backend with a fault injector, for instance.
    Session(ConnectionProfile profile, std::unique_ptr<Backend> backend, QObject* parent = nullptr);
    /// As above, with a backend for every reopen() too.
    Session(ConnectionProfile profile, BackendMaker maker, QObject* parent = nullptr);
    /// Never blocks: the backend goes to a reaper thread. See waitForClosedBackends().
    ~Session() override;

    /// Edits go through `journal` from now on, which must outlive the session; once, before open().
    void setJournal(EditJournal& journal);
    /// Starts connecting; call once, after connecting to the signals.
    void open();
    /// Ends the session; statusChanged(Closed) follows, and the session stays closed. Harmless twice.
    void close();
    /// Makes the connection anew, from scratch, also after close(): another session, in which what is held is read
    /// again. Reads under way end with ConnectionLoss, the outcome of writes is found out as after any loss. The state
    /// is Lost meanwhile (Connecting after close()). A session made with one given backend cannot: nothing happens.
    void reopen(Old old = Old::Close);
    /// For main(), at the end: lets backends of closed sessions end theirs, `atMost` so long. True when all did.
    static bool waitForClosedBackends(std::chrono::milliseconds atMost);

    /// As given to the constructor, credentials included.
    const ConnectionProfile& profile() const;
    /// How the connection stands; copy what is to outlast the next turn of the event loop.
    const SessionStatus& status() const;
    /// The gate every write passes. Same object the backend uses.
    const AccessGate& gate() const;
    /// What is known; lives as long as the session, also over reopen().
    NodeCache& cache();
    /// Keeps paths fresh; lives as long as the session.
    WatchHub& watchHub();
    /// Asks the server for proof of life now; the answer shows in status().
    void probe();

    /// One-off reads, this one and the next three. They also land in the cache. Errors: NoNode, NoAuth, NoConnection,
    /// ConnectionLoss, OperationTimeout, ... Semantics: exists, getData, getChildren, getACL of ZooKeeper, no watch.
    QFuture<Result<Stat>> readStat(const Path& path);
    QFuture<Result<DataReply>> readData(const Path& path);
    QFuture<Result<ChildrenReply>> readChildren(const Path& path);
    QFuture<Result<AclReply>> readAcl(const Path& path);

    /// The same reads for those who ask by the thousand, such as the lenses: no future is made, and what they keep
    /// themselves need not land in the cache. `then` is called once, on the session's thread, amid the draining of
    /// events, also at close: it may ask again, it may not close the session. `read` is Exists, GetData, GetChildren or
    /// GetAcl without a watch.
    using Answered = std::function<void(Result<ReplyBody>&&)>;
    void ask(Operation read, Answered then, Keep keep);

    /// Sends a write (gate first). An unknown outcome (ConnectionLoss, OperationTimeout, Closing) is resolved by
    /// reading once connected again: the future then ends with the reply as if nothing had happened, with Conflict when
    /// somebody else wrote, or with NoConnection when it was certainly not carried out; and with the unknown error
    /// itself when that cannot be told (sequential creates, multis, the session was closed). Never resent by itself.
    QFuture<Result<ReplyBody>> apply(Operation write);
    /// The same for what a person wants written: everything that an interface offers goes this way. With a journal it
    /// is on disk before it is sent; when that cannot be done it is not sent, and ends with Storage or Locked.
    QFuture<Result<ReplyBody>> apply(Edit edit);

    /// The rows on screen: their stats are fetched, pipelined, nearest first, kept fresh while shown (read
    /// again every second in live profiles) and land in the cache. Replaces the caller's earlier list; an empty one
    /// ends it. `owner` is only a key.
    void setVisible(const QObject* owner, std::vector<Path> paths);

Q_SIGNALS:
    /// status() has a new value.
    void statusChanged(const registry::SessionStatus& status);
    /// A watch fired (before the re-read it causes). For the events pane.
    void watchFired(const registry::WatchFired& fired);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace registry
