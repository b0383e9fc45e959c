// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Lock.h"
#include "service/NodeValue.h"
#include "service/Registration.h"
#include "session/Session.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace registry {

/// The options of ndServiceRegistry with its defaults. A value; immutable for the life of a registry.
struct ServiceOptions {
    std::string server = "localhost:2181"; ///< see parseEndpoint()
    bool readOnly = false;
    std::chrono::milliseconds timeout{5'000}; ///< of the session; the server clamps it
    std::string username{}; ///< with a password: digest identity, and creator-all + world-read for created nodes
    Secret password{};
    std::optional<Acl> acl{}; ///< of created nodes, instead of what follows from username
    /// Start from the cache file when no server can be reached. Without it, nothing is told before there was a
    /// connection once.
    bool lazy = false;
    /// Where the last good values are kept for the time without a server; empty: in memory only. Made with mode 0600;
    /// several processes may share one. An empty node does not replace what is kept.
    std::string cacheFile{};
    /// No more than this many calls that ask a server for something, in `rateLimitTime` on average; what is beyond
    /// waits its turn, with a warning in the log. 0: no limit. Does not slow down what the registry does by itself
    /// (heartbeats, reading again what is watched, registering again) nor a lock's own traffic.
    int rateLimitCalls = 50;
    std::chrono::milliseconds rateLimitTime{2'000};
};

enum class Registered : bool { No, Yes };
/// How a wish was met: by the server's word, or kept and carried out when that becomes possible.
enum class Done : std::uint8_t { Now, NotYet };

/// What a C++ program embeds: registers services, lists them, calls back when they change, keeps simple config data,
/// takes global locks and looks after the connection by itself. Semantics: ndServiceRegistry (KazooServiceRegistry).
///
/// Needs a QCoreApplication and a running event loop on the thread that makes it; every function is called and every
/// callback and future ends there. Several may exist, on threads of their own. No exceptions for ordinary trouble.
class ServiceRegistry : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const NodeValue&)>;
    using StateCallback = std::function<void(const SessionStatus&)>;

    /// Connects to nothing before start(). Reads no file on this thread.
    explicit ServiceRegistry(ServiceOptions options = {}, QObject* parent = nullptr);
    /// With backends of the caller's making: with a fault injector in tests, one that is kept an eye on for walks.
    ServiceRegistry(ServiceOptions options, Session::BackendMaker maker, QObject* parent = nullptr);
    /// On a connection described in full; of `options` count all but server, readOnly, timeout, username and password.
    /// `maker`: as above; empty, the backend for the profile.
    ServiceRegistry(
        ConnectionProfile profile, ServiceOptions options, Session::BackendMaker maker = {}, QObject* parent = nullptr);
    /// Ends the session, and with it the ephemeral nodes. See Session::waitForClosedBackends().
    ~ServiceRegistry() override;

    /// Begins to connect, in the background, also after stop(): then everything that was set and watched is again.
    /// What is set or watched before is done when connected. Harmless twice.
    /// Error: BadConnectionString when options().server cannot be read; then state() is Failed with that reason from
    /// the beginning, and every call ends with that error at once.
    Result<void> start();
    /// Ends the session (ephemerals go with it); what is known is answered from memory, with its age, until start().
    void stop();
    /// Gives the connection up for a new one: another session, registrations made and watches set again, held locks
    /// lost. For a connection one does not trust. Nothing before start() or after stop().
    ///
    /// Does so by itself, with a warning in the log, in a child that a fork made, within a second of its event loop or
    /// at the next call: the parent keeps its session, the child gets one of its own. A lock is lost there, and a
    /// registration waits until the parent's node of that name ends. The cache file stays the parent's: the child keeps
    /// last-known values in memory only.
    void rebuild();

    /// The connection at this moment; the reference is good for as long as the registry, its content for this turn of
    /// the loop.
    const SessionStatus& state() const;
    /// Calls back at once (on the next turn of the loop) and then whenever the state's word changes; until the context
    /// dies.
    void watchState(QObject* context, StateCallback callback);

    /// The node and a watch on it that stays, so that the next get() answers from memory. A node that does not exist is
    /// a value, not an error. Without a connection: what was last known, in this process or else in the cache file,
    /// with staleSince. Errors: NoConnection when nothing is known and there is no connection, after
    /// options().timeout at the latest, also while connecting hangs; OperationTimeout when a server is there and does
    /// not answer within it; BadConnectionString.
    QFuture<Result<NodeValue>> get(const Path& path);
    /// Calls back as soon as something is known (last known, when there is no connection), then once per change of
    /// data, list or existence, never twice for the same state, until `context` dies. A node that is missing is watched
    /// until it appears. Changes that follow each other faster than they are read may come as one. What a callback
    /// throws is caught and logged; each call has a turn of the loop of its own, and a slow one delays the others but
    /// loses none of them.
    void watch(const Path& path, QObject* context, Callback callback);

    /// Keeps an ephemeral node there (Yes) or away (No: also when somebody else makes it again). `user`: see
    /// codec::encode(). Parents are made: open, but the deepest folder with our ACL. NotYet: there is no connection or
    /// another session's node is in the way or the server has not answered within options().timeout; it is kept
    /// trying, and a warning is logged. Errors: ReadOnly,
    /// BadArguments, and what makes a registration Refused (NoAuth, a persistent node of that name, ...).
    QFuture<Result<Done>> setNode(const Path& path, const Data& user, Registered registered = Registered::Yes);
    /// setNode(Yes) for bytes of the caller's own making: the node holds `data` as it stands, nothing is encoded. For
    /// formats other than ndServiceRegistry's, and for who has shown the bytes before. May follow setNode() on the same
    /// path and the other way round: the registration goes on with the new data. Errors: as setNode().
    QFuture<Result<Done>> holdNode(const Path& path, const Data& data);
    /// Ends a registration of ours there and takes its node away, if it is ours: unlike unset(), what another session
    /// or nobody's session has at the path stays. No registration: Done::Now. NotYet: there is no connection, or no
    /// answer within options().timeout; the node goes as soon as it can be told, at the latest with the session.
    /// Errors: ReadOnly, BadConnectionString.
    QFuture<Result<Done>> releaseNode(const Path& path);
    /// The registration setNode() or holdNode() made; null when there is none.
    Registration* registration(const Path& path) const;

    /// Writes a persistent node once, with its parents; from then on others' changes stand. What says the same but for
    /// pid and created is not written again. Versioned: what another writes meanwhile is not overwritten (Conflict).
    /// Errors: ReadOnly, NoConnection, Conflict, NoAuth, BadArguments, ...
    QFuture<Result<Done>> setData(const Path& path, const Data& user);
    /// Ends a registration of ours there and removes the node, at the version it has. No such node: Done::Now.
    /// Errors: ReadOnly, NoConnection, NotEmpty, Conflict, NoAuth; the registration has ended all the same, and its
    /// node goes as soon as there is a connection.
    QFuture<Result<Done>> unset(const Path& path);

    /// A lock on `path`, not yet acquired, with our ACL; the caller connects to its signals, then calls acquire().
    std::unique_ptr<Lock> lock(const Path& path, Lock::Options options = {});

    /// What created nodes are given: options().acl, or what follows from the identity (creator all, world read), or all
    /// to everybody.
    Acl acl() const;

    /// The connection underneath, for what this class does not cover.
    Session& session();
    /// As given to the constructor.
    const ServiceOptions& options() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace registry
