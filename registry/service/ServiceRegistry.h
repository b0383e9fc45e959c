// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/InstanceCodec.h"
#include "service/Lock.h"
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
};

/// What is known about one path.
struct NodeValue {
    Path path;
    bool exists = false; ///< false: the server said there is no such node
    Data raw{}; ///< as stored; nothing also when the node does not exist
    std::optional<Stat> stat{};
    std::vector<std::string> children{}; ///< sorted names
    std::optional<Error> error{}; ///< why data or children could not be read (NoAuth, ...)
    std::optional<std::chrono::system_clock::time_point> staleSince{}; ///< set: last known, not proven since then

    /// `raw` decoded; see codec::decode().
    [[nodiscard]] Result<std::optional<Instance>> instance() const { return codec::decode(raw); }
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

    explicit ServiceRegistry(ServiceOptions options = {}, QObject* parent = nullptr);
    /// For tests: a backend with a fault injector, for instance.
    ServiceRegistry(ServiceOptions options, std::unique_ptr<Backend> backend, QObject* parent = nullptr);
    /// Ends the session, and with it the ephemeral nodes. See Session::waitForClosedBackends().
    ~ServiceRegistry() override;

    /// Begins to connect, in the background. What is set or watched before is done when connected. Harmless twice.
    /// Error: BadConnectionString when options().server cannot be read; then state() is Failed with that reason from
    /// the beginning, and every call ends with that error at once.
    Result<void> start();
    /// Ends the session (ephemerals go with it). Not to be started again: make another registry.
    void stop();

    const SessionStatus& state() const;
    /// Calls back at once (on the next turn of the loop) and then whenever the state's word changes; until the context
    /// dies.
    void watchState(QObject* context, StateCallback callback);

    /// The node and a watch on it that stays, so that the next get() answers from memory. A node that does not exist is
    /// a value, not an error. Errors: NoConnection when nothing is known and there is no connection, after
    /// options().timeout at the latest, also while connecting hangs; OperationTimeout when a server is there and does
    /// not answer within it; BadConnectionString.
    QFuture<Result<NodeValue>> get(const Path& path);
    /// Calls back as soon as something is known, then once per change of data, list or existence, never twice for the
    /// same state, until `context` dies. A node that is missing is watched until it appears. Changes that follow each
    /// other faster than they are read may come as one. What a callback throws is caught and logged; each call has a
    /// turn of the loop of its own, and a slow one delays the others but loses none of them.
    void watch(const Path& path, QObject* context, Callback callback);

    /// Keeps an ephemeral node there (Yes) or away (No: also when somebody else makes it again). `user`: see
    /// codec::encode(). Parents are made: open, but the deepest folder with our ACL. NotYet: there is no connection or
    /// another session's node is in the way or the server has not answered within options().timeout; it is kept
    /// trying, and a warning is logged. Errors: ReadOnly,
    /// BadArguments, and what makes a registration Refused (NoAuth, a persistent node of that name, ...).
    QFuture<Result<Done>> setNode(const Path& path, const Data& user, Registered registered = Registered::Yes);
    /// The registration setNode() made; null when there is none.
    Registration* registration(const Path& path) const;

    /// Writes a persistent node once, with its parents; from then on others' changes stand. What says the same but for
    /// pid and created is not written again. Versioned: what another writes meanwhile is not overwritten (Conflict).
    /// Errors: ReadOnly, NoConnection, Conflict, NoAuth, BadArguments, ...
    QFuture<Result<Done>> setData(const Path& path, const Data& user);
    /// Ends a registration of ours there and removes the node, at the version it has. No such node: Done::Now.
    /// Errors: ReadOnly, NoConnection, NotEmpty, Conflict, NoAuth.
    QFuture<Result<Done>> unset(const Path& path);

    /// A lock on `path`, not yet acquired, with our ACL; the caller connects to its signals, then calls acquire().
    std::unique_ptr<Lock> lock(const Path& path, Lock::Options options = {});

    /// The connection underneath, for what this class does not cover.
    Session& session();
    const ServiceOptions& options() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace registry
