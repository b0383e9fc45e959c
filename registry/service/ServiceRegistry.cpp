// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceRegistryPrivate.h"

#include "session/BackendFactory.h"
#include "session/OnDone.h"

#include <QLoggingCategory>

#include <algorithm>
#include <exception>
#include <utility>

namespace registry {

namespace {

Q_LOGGING_CATEGORY(registryLog, "registry.service", QtWarningMsg)

ConnectionProfile profileOf(const ServiceOptions& options)
{
    ConnectionProfile profile;
    if (auto endpoint = parseEndpoint(options.server))
        profile.endpoint = std::move(*endpoint);
    profile.sessionTimeout = options.timeout;
    profile.readOnly = options.readOnly;
    if (!options.username.empty() && !options.password.isEmpty())
        profile.credentials.push_back({"digest", Secret(options.username + ':' + options.password.reveal())});
    return profile;
}

/// Whether a callback that was told `a` need not hear of `b`.
bool sameState(const NodeValue& a, const NodeValue& b)
{
    const auto identity = [](const NodeValue& v) {
        return v.stat ? std::pair(v.stat->czxid, v.stat->mzxid) : std::pair<std::int64_t, std::int64_t>(0, 0);
    };
    const auto trouble = [](const NodeValue& v) { return v.error ? v.error->code : ErrorCode::Ok; };
    return a.exists == b.exists && a.raw == b.raw && a.children == b.children && identity(a) == identity(b)
        && trouble(a) == trouble(b);
}

void callGuarded(const ServiceRegistry::Callback& callback, const NodeValue& value)
{
    try {
        callback(value);
    } catch (const std::exception& e) {
        qCWarning(registryLog) << "a callback threw" << value.path.str().c_str() << e.what();
    } catch (...) {
        qCWarning(registryLog) << "a callback threw" << value.path.str().c_str();
    }
}

} // namespace

ServiceRegistry::Private::Private(ServiceRegistry* registry, ServiceOptions o, std::unique_ptr<Backend> backend)
    : q(registry)
    , options(std::move(o))
{
    if (const auto endpoint = parseEndpoint(options.server); !endpoint)
        badServer = endpoint.error();
    badServerStatus.state = ConnectionState::Failed;
    badServerStatus.since = SessionStatus::Clock::now();
    badServerStatus.reason = badServer;
    ConnectionProfile profile = profileOf(options);
    session = backend ? std::make_unique<Session>(std::move(profile), std::move(backend))
                      : std::make_unique<Session>(std::move(profile));
}

ServiceRegistry::Private::~Private()
{
    for (auto& [path, node] : nodes)
        for (const auto& promise : node.waiting)
            finishWith<NodeValue>(promise, fail(ErrorCode::Closing, path.str()));
}

ServiceRegistry::ServiceRegistry(ServiceOptions options, QObject* parent)
    : ServiceRegistry(std::move(options), nullptr, parent)
{
}

ServiceRegistry::ServiceRegistry(ServiceOptions options, std::unique_ptr<Backend> backend, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), std::move(backend)))
{
    connect(&d->session->cache(), &NodeCache::changed, this, [this](const ChangeSet& set) { d->onChanged(set); });
    connect(d->session.get(), &Session::statusChanged, this, [this](const SessionStatus& s) { d->onStatus(s); });
}

ServiceRegistry::~ServiceRegistry() = default;

Result<void> ServiceRegistry::start()
{
    const bool first = !std::exchange(d->started, true);
    if (d->badServer) {
        if (first)
            qCWarning(registryLog) << "cannot connect:" << d->badServer->detail.c_str();
        return tl::unexpected(*d->badServer);
    }
    if (first)
        d->session->open();
    return {};
}

void ServiceRegistry::stop()
{
    d->session->close();
}

const SessionStatus& ServiceRegistry::state() const
{
    return d->badServer ? d->badServerStatus : d->session->status();
}

void ServiceRegistry::watchState(QObject* context, StateCallback callback)
{
    auto told = std::make_shared<std::optional<ConnectionState>>(); // shared by the two ways to be called
    const auto tell = [this, told, callback = std::move(callback)] {
        const SessionStatus status = state();
        if (std::exchange(*told, status.state) == status.state)
            return;
        try {
            callback(status);
        } catch (...) {
            qCWarning(registryLog) << "a state callback threw";
        }
    };
    connect(d->session.get(), &Session::statusChanged, context, tell);
    QTimer::singleShot(0, context, [self = QPointer<ServiceRegistry>(this), tell] {
        if (self)
            tell();
    });
}

Session& ServiceRegistry::session()
{
    return *d->session;
}

const ServiceOptions& ServiceRegistry::options() const
{
    return d->options;
}

ServiceRegistry::Private::Watched& ServiceRegistry::Private::watched(const Path& path)
{
    Watched& node = nodes[path];
    if (!node.hold)
        node.hold = session->watchHub().hold(path, InterestData | InterestChildren);
    return node;
}

std::optional<NodeValue> ServiceRegistry::Private::known(const Path& path) const
{
    const NodeEntry* entry = session->cache().find(path);
    if (!entry)
        return {};
    NodeValue value{path};
    const auto staleSince = session->status().lastProof;
    if (entry->gone) {
        if (entry->stat.stale)
            value.staleSince = staleSince;
        return value;
    }
    const bool dataKnown = entry->data.value || entry->data.error;
    const bool childrenKnown = entry->children.value || entry->children.error;
    const auto outdated = [](const auto& aspect) { return aspect.error && aspect.error->code == ErrorCode::NoNode; };
    if (!dataKnown || !childrenKnown || !entry->stat.value || outdated(entry->data) || outdated(entry->children))
        return {}; // it has just appeared: the rest is being read
    value.exists = true;
    value.stat = entry->stat.value;
    if (entry->data.value)
        value.raw = *entry->data.value;
    if (entry->children.value)
        for (std::size_t i = 0; i < (*entry->children.value)->size(); ++i)
            value.children.emplace_back((**entry->children.value)[i]);
    std::sort(value.children.begin(), value.children.end());
    if (entry->data.error)
        value.error = *entry->data.error;
    else if (entry->children.error)
        value.error = *entry->children.error;
    if (entry->data.stale || entry->children.stale || !isUsable(session->status().state))
        value.staleSince = staleSince;
    return value;
}

QFuture<Result<NodeValue>> ServiceRegistry::get(const Path& path)
{
    auto promise = promised<NodeValue>();
    d->watched(path).waiting.push_back(promise);
    QTimer::singleShot(0, this, [this, path] { d->settle(path); });
    QTimer::singleShot(d->options.timeout, this, [this, path, promise] { d->giveUp(path, promise); });
    return promise->future();
}

void ServiceRegistry::watch(const Path& path, QObject* context, Callback callback)
{
    auto watcher = std::make_shared<Private::Watcher>(); // shared by the table and deliveries under way
    watcher->context = context;
    watcher->callback = std::move(callback);
    d->watched(path).watchers.push_back(std::move(watcher));
    QTimer::singleShot(0, this, [this, path] { d->settle(path); });
}

void ServiceRegistry::Private::onChanged(const ChangeSet& changes)
{
    for (const NodeChange& change : changes.changes)
        if (nodes.contains(change.path))
            settle(change.path);
}

void ServiceRegistry::Private::onStatus(const SessionStatus&)
{
    for (const auto& [path, node] : nodes)
        if (!node.waiting.empty())
            settle(path);
}

/// Answers who waits for the path and calls back who has not heard its present state.
void ServiceRegistry::Private::settle(const Path& path)
{
    const auto found = nodes.find(path);
    if (found == nodes.end())
        return;
    Watched& node = found->second;
    const auto value = known(path);
    const ConnectionState state = session->status().state;
    const bool hopeless = badServer || (!isUsable(state) && state != ConnectionState::Connecting);
    if (value || hopeless || !started)
        for (const auto& promise : std::exchange(node.waiting, {}))
            finishWith<NodeValue>(promise, value ? Result<NodeValue>(*value) : tl::unexpected(nothingKnown(path)));
    if (!value)
        return;
    std::erase_if(node.watchers, [](const auto& watcher) { return !watcher->context; });
    for (const auto& watcher : node.watchers) {
        if (watcher->told && sameState(*watcher->told, *value))
            continue;
        watcher->told = *value;
        watcher->pending.push_back(*value);
        deliver(watcher);
    }
}

void ServiceRegistry::Private::deliver(const std::shared_ptr<Watcher>& watcher)
{
    QTimer::singleShot(0, watcher->context.data(), [watcher] {
        if (watcher->pending.empty())
            return;
        const NodeValue value = std::move(watcher->pending.front());
        watcher->pending.pop_front();
        callGuarded(watcher->callback, value);
    });
}

Error ServiceRegistry::Private::nothingKnown(const Path& path) const
{
    if (badServer)
        return *badServer;
    const bool silent = isUsable(session->status().state);
    return Error{silent ? ErrorCode::OperationTimeout : ErrorCode::NoConnection, path.str(), 0, {}};
}

/// Ends one get() that has waited long enough; the watch it made goes on.
void ServiceRegistry::Private::giveUp(const Path& path, const Promised<NodeValue>& promise)
{
    if (promise->future().isFinished())
        return;
    std::erase(nodes[path].waiting, promise);
    finishWith<NodeValue>(promise, tl::unexpected(nothingKnown(path)));
}

Acl ServiceRegistry::Private::acl() const
{
    if (options.acl)
        return *options.acl;
    if (options.username.empty() || options.password.isEmpty())
        return openAcl();
    return {{PermissionAll, "auth", ""}, {PermissionRead, "world", "anyone"}};
}

std::optional<Error> ServiceRegistry::Private::refusal(const Path& path) const
{
    if (badServer)
        return badServer;
    if (options.readOnly)
        return Error{ErrorCode::ReadOnly, path.str(), 0, {}};
    return {};
}

QFuture<Result<Done>> ServiceRegistry::setNode(const Path& path, const Data& user, Registered registered)
{
    auto promise = promised<Done>();
    const auto encoded = codec::encode(user);
    const auto refusal = d->refusal(path);
    if (refusal || !encoded) {
        finishWith<Done>(promise, tl::unexpected(refusal ? *refusal : encoded.error()));
        return promise->future();
    }
    auto& slot = d->registrations[path];
    if (!slot)
        slot = std::make_unique<Registration>(*d->session, path, *encoded, d->acl());
    else if (!codec::saysTheSame(slot->data(), *encoded))
        slot->setData(*encoded);
    if (registered == Registered::No) {
        slot->keepAway();
        finishWith<Done>(promise, isUsable(state().state) ? Done::Now : Done::NotYet);
        return promise->future();
    }
    slot->start();
    const auto settle = [promise, path, registration = slot.get()](Registration::State state) {
        using State = Registration::State;
        const auto error = registration->error().value_or(Error{ErrorCode::Cancelled, path.str(), 0, {}});
        if (state == State::Registered) {
            finishWith<Done>(promise, Done::Now);
        } else if (state == State::Retrying && !promise->future().isFinished()) {
            qCWarning(registryLog) << "not registered yet" << path.str().c_str() << name(error.code).data();
            finishWith<Done>(promise, Done::NotYet);
        } else if (state == State::Refused || state == State::Stopped) {
            finishWith<Done>(promise, tl::unexpected(error));
        }
    };
    auto* waiting = new QObject(slot.get());
    connect(slot.get(), &Registration::stateChanged, waiting, [settle, waiting, promise](Registration::State state) {
        settle(state);
        if (promise->future().isFinished())
            waiting->deleteLater();
    });
    settle(slot->state());
    if (!isUsable(state().state) && !promise->future().isFinished()) {
        qCWarning(registryLog) << "not registered yet, no connection" << path.str().c_str();
        finishWith<Done>(promise, Done::NotYet);
    }
    QTimer::singleShot(d->options.timeout, waiting, [promise, waiting, path] {
        if (!promise->future().isFinished())
            qCWarning(registryLog) << "not registered yet, no answer" << path.str().c_str();
        finishWith<Done>(promise, Done::NotYet);
        waiting->deleteLater();
    });
    return promise->future();
}

Registration* ServiceRegistry::registration(const Path& path) const
{
    const auto found = d->registrations.find(path);
    return found == d->registrations.end() ? nullptr : found->second.get();
}

QFuture<Result<Done>> ServiceRegistry::setData(const Path& path, const Data& user)
{
    auto promise = promised<Done>();
    auto encoded = codec::encode(user);
    const auto refusal = d->refusal(path);
    if (refusal || !encoded)
        finishWith<Done>(promise, tl::unexpected(refusal ? *refusal : encoded.error()));
    else
        d->writeData(path, std::move(*encoded), promise);
    return promise->future();
}

void ServiceRegistry::Private::writeData(const Path& path, std::string data, Promised<Done> promise)
{
    onDone(session->readData(path), q, [this, path, data = std::move(data), promise](const Result<DataReply>& there) {
        if (!there && there.error().code == ErrorCode::NoNode) {
            createData(path, data, promise, {path});
        } else if (!there) {
            finishWith<Done>(promise, tl::unexpected(there.error()));
        } else if (codec::saysTheSame(there->data, data)) {
            finishWith<Done>(promise, Done::Now);
        } else {
            onDone(session->apply(op::SetData{path, data, there->stat.version}), q,
                [promise, path](const Result<ReplyBody>& result) {
                    if (result)
                        finishWith<Done>(promise, Done::Now);
                    else if (result.error().code == ErrorCode::BadVersion)
                        finishWith<Done>(promise, fail(ErrorCode::Conflict, path.str(), "another client wrote it"));
                    else
                        finishWith<Done>(promise, tl::unexpected(result.error()));
                });
        }
    });
}

/// Creates the last of `missing`, then the one before, until the node itself is there.
void ServiceRegistry::Private::createData(
    const Path& path, std::string data, Promised<Done> promise, std::vector<Path> missing)
{
    const Path next = missing.back();
    const bool self = next == path;
    const bool ours = self || next == path.parent();
    auto create = op::Create{next, self ? data : std::string(), ours ? acl() : openAcl(), CreateMode::Persistent};
    onDone(session->apply(std::move(create)), q,
        [this, path, data = std::move(data), promise, missing = std::move(missing), self](
            const Result<ReplyBody>& result) mutable {
            const ErrorCode code = result ? ErrorCode::Ok : result.error().code;
            const bool there = code == ErrorCode::NodeExists || code == ErrorCode::Conflict;
            if (code == ErrorCode::NoNode && !missing.back().isRoot()) {
                missing.push_back(missing.back().parent());
                createData(path, std::move(data), promise, std::move(missing));
            } else if (code != ErrorCode::Ok && (!there || self)) {
                finishWith<Done>(promise,
                    there ? fail(ErrorCode::Conflict, path.str(), "created by another client meanwhile")
                          : tl::unexpected(result.error()));
            } else if (self) {
                finishWith<Done>(promise, Done::Now);
            } else {
                missing.pop_back();
                createData(path, std::move(data), promise, std::move(missing));
            }
        });
}

QFuture<Result<Done>> ServiceRegistry::unset(const Path& path)
{
    auto promise = promised<Done>();
    if (const auto refusal = d->refusal(path)) {
        finishWith<Done>(promise, tl::unexpected(*refusal));
        return promise->future();
    }
    if (const auto found = d->registrations.find(path); found != d->registrations.end()) {
        found->second->stop();
        found->second.release()->deleteLater(); // its own removal of the node goes on meanwhile
        d->registrations.erase(found);
    }
    d->removeNode(path, promise);
    return promise->future();
}

void ServiceRegistry::Private::removeNode(const Path& path, Promised<Done> promise)
{
    onDone(session->readStat(path), q, [this, path, promise](const Result<Stat>& there) {
        if (!there) {
            if (there.error().code == ErrorCode::NoNode)
                finishWith<Done>(promise, Done::Now);
            else
                finishWith<Done>(promise, tl::unexpected(there.error()));
            return;
        }
        onDone(session->apply(op::Delete{path, there->version}), q, [promise, path](const Result<ReplyBody>& result) {
            if (result || result.error().code == ErrorCode::NoNode)
                finishWith<Done>(promise, Done::Now);
            else if (result.error().code == ErrorCode::BadVersion)
                finishWith<Done>(promise, fail(ErrorCode::Conflict, path.str(), "another client wrote it"));
            else
                finishWith<Done>(promise, tl::unexpected(result.error()));
        });
    });
}

std::unique_ptr<Lock> ServiceRegistry::lock(const Path& path, Lock::Options options)
{
    options.acl = d->acl();
    return std::make_unique<Lock>(*d->session, path, std::move(options));
}

} // namespace registry
