// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceRegistryPrivate.h"

#include "session/BackendFactory.h"

#include <QLoggingCategory>

#include <algorithm>
#include <exception>
#include <unistd.h>
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

/// Whose values these are: another server's, chroot's or identity's are others.
std::string fileKey(const ConnectionProfile& profile)
{
    std::string key = toString(profile.endpoint);
    for (const Credential& credential : profile.credentials) {
        const std::string secret(credential.secret.reveal());
        key += ' ' + credential.scheme + ':' + secret.substr(0, secret.find(':'));
    }
    return key;
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

ServiceRegistry::Private::Private(
    ServiceRegistry* registry, ConnectionProfile profile, ServiceOptions o, Session::BackendMaker maker)
    : q(registry)
    , options(std::move(o))
    , limiter(options.rateLimitCalls, options.rateLimitTime)
    , process(::getpid())
{
    badServerStatus.state = ConnectionState::Failed;
    badServerStatus.since = SessionStatus::Clock::now();
    if (!options.cacheFile.empty())
        store = std::make_unique<LastKnownStore>(options.cacheFile, fileKey(profile));
    session =
        std::make_unique<Session>(std::move(profile), maker ? std::move(maker) : Session::BackendMaker(makeBackend));
    connect(
        &limiter, &RateLimiter::limiting, q, [] { qCWarning(registryLog) << "the rate limit is reached: calls wait"; });
    processCheck.callOnTimeout(q, [this] { checkProcess(); });
    processCheck.start(std::chrono::seconds(1));
}

ServiceRegistry::Private::~Private()
{
    if (isUsable(session->status().state))
        noteProof();
    limiter.cancel();
    for (auto& [path, node] : nodes)
        for (const auto& promise : node.waiting)
            finishWith<NodeValue>(promise, fail(ErrorCode::Closing, path.str()));
}

ServiceRegistry::ServiceRegistry(ServiceOptions options, QObject* parent)
    : ServiceRegistry(std::move(options), Session::BackendMaker(), parent)
{
}

ServiceRegistry::ServiceRegistry(ServiceOptions options, Session::BackendMaker maker, QObject* parent)
    : QObject(parent)
{
    ConnectionProfile profile = profileOf(options);
    std::optional<Error> bad;
    if (const auto endpoint = parseEndpoint(options.server); !endpoint)
        bad = endpoint.error();
    d = std::make_unique<Private>(this, std::move(profile), std::move(options), std::move(maker));
    d->badServer = bad;
    d->badServerStatus.reason = bad;
    d->connectSession();
}

ServiceRegistry::ServiceRegistry(
    ConnectionProfile profile, ServiceOptions options, Session::BackendMaker maker, QObject* parent)
    : QObject(parent)
{
    options.server = toString(profile.endpoint);
    options.readOnly = profile.readOnly;
    options.timeout = profile.sessionTimeout;
    d = std::make_unique<Private>(this, std::move(profile), std::move(options), std::move(maker));
    d->connectSession();
}

ServiceRegistry::~ServiceRegistry() = default;

void ServiceRegistry::Private::connectSession()
{
    connect(&session->cache(), &NodeCache::changed, q, [this](const ChangeSet& set) { onChanged(set); });
    connect(session.get(), &Session::statusChanged, q, [this](const SessionStatus& s) { onStatus(s); });
}

Result<void> ServiceRegistry::start()
{
    d->checkProcess();
    const bool first = !std::exchange(d->started, true);
    if (d->badServer) {
        if (first)
            qCWarning(registryLog) << "cannot connect:" << d->badServer->detail.c_str();
        return tl::unexpected(*d->badServer);
    }
    if (std::exchange(d->stopped, false))
        d->session->reopen();
    else if (first)
        d->session->open();
    return {};
}

void ServiceRegistry::stop()
{
    d->checkProcess();
    if (std::exchange(d->stopped, true))
        return;
    if (isUsable(d->session->status().state))
        d->noteProof();
    d->started = true; // what waits for a start that will not come ends
    d->session->close();
}

void ServiceRegistry::rebuild()
{
    d->checkProcess();
    if (d->started && !d->stopped && !d->badServer)
        d->session->reopen();
}

void ServiceRegistry::Private::checkProcess()
{
    if (std::exchange(process, ::getpid()) == ::getpid())
        return;
    qCWarning(registryLog) << "in a forked process: its connection is made anew";
    if (store) { // and not opened again: SQLite takes the parent's locks, which it remembers, for its own
        qCWarning(registryLog) << "in a forked process: the cache file is left to the parent";
        LastKnownStore::abandon(std::move(store));
    }
    if (started && !stopped && !badServer)
        session->reopen(Session::Old::Abandon);
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
    d->checkProcess();
    auto promise = promised<NodeValue>();
    const auto ask = [this, path, promise] {
        d->watched(path).waiting.push_back(promise);
        QTimer::singleShot(0, this, [this, path] { d->settle(path); });
        QTimer::singleShot(d->options.timeout, this, [this, path, promise] { d->giveUp(path, promise); });
    };
    if (d->nodes.contains(path))
        ask(); // from memory
    else
        d->whenDue<NodeValue>(path, promise, ask);
    return promise->future();
}

void ServiceRegistry::watch(const Path& path, QObject* context, Callback callback)
{
    d->checkProcess();
    auto watcher = std::make_shared<Private::Watcher>(); // shared by the table and deliveries under way
    watcher->context = context;
    watcher->callback = std::move(callback);
    const auto begin = [this, path, watcher = std::move(watcher)] {
        d->watched(path).watchers.push_back(watcher);
        QTimer::singleShot(0, this, [this, path] { d->settle(path); });
    };
    if (d->nodes.contains(path))
        begin();
    else
        d->limiter.run([begin](RateLimiter::Turn turn) {
            if (turn == RateLimiter::Turn::Come)
                begin();
        });
}

void ServiceRegistry::Private::onChanged(const ChangeSet& changes)
{
    for (const NodeChange& change : changes.changes)
        if (nodes.contains(change.path))
            settle(change.path);
}

void ServiceRegistry::Private::onStatus(const SessionStatus& status)
{
    const bool usable = isUsable(status.state);
    everConnected = everConnected || usable;
    if (std::exchange(wasUsable, usable) && !usable)
        noteProof();
    if (!usable)
        for (auto& [path, node] : nodes)
            if (!node.waiting.empty() || !node.watchers.empty())
                settle(path);
}

/// Answers who waits for the path and calls back who has not heard its present state.
void ServiceRegistry::Private::settle(const Path& path)
{
    const auto found = nodes.find(path);
    if (found == nodes.end())
        return;
    Watched& node = found->second;
    const auto value = knownOrStored(path, node);
    const ConnectionState state = session->status().state;
    const bool hopeless = badServer || (!isUsable(state) && state != ConnectionState::Connecting);
    const bool mayComeFromFile = mayAnswerFromFile() && node.asked == Watched::Stored::Asked;
    if (value || ((hopeless || !started) && !mayComeFromFile))
        for (const auto& promise : std::exchange(node.waiting, {}))
            finishWith<NodeValue>(promise, value ? Result<NodeValue>(*value) : tl::unexpected(nothingKnown(path)));
    if (!value)
        return;
    note(node, *value);
    std::erase_if(node.watchers, [](const auto& watcher) { return !watcher->context; });
    for (const auto& watcher : node.watchers) {
        if (watcher->told && sameState(*watcher->told, *value))
            continue;
        watcher->told = *value;
        watcher->pending.push_back(*value);
        deliver(watcher);
    }
}

bool ServiceRegistry::Private::mayAnswerFromFile() const
{
    const SessionStatus& status = session->status();
    if (!store || badServer || isUsable(status.state) || !(options.lazy || everConnected))
        return false;
    // The first attempt may still succeed.
    return !started || status.state != ConnectionState::Connecting || status.attempt > 0 || status.reason;
}

std::optional<NodeValue> ServiceRegistry::Private::knownOrStored(const Path& path, Watched& node)
{
    if (auto value = known(path))
        return value;
    if (!mayAnswerFromFile())
        return {};
    if (node.asked == Watched::Stored::NotAsked)
        askFile(path, node);
    return node.stored;
}

void ServiceRegistry::Private::askFile(const Path& path, Watched& node)
{
    node.asked = Watched::Stored::Asked;
    store->find(path, [this, path](std::optional<NodeValue> value) {
        Watched& asked = nodes[path];
        asked.asked = Watched::Stored::Answered;
        asked.stored = std::move(value);
        settle(path);
    });
}

void ServiceRegistry::Private::note(Watched& node, const NodeValue& value)
{
    if (!store || value.staleSince || value.error || (node.noted && sameState(*node.noted, value)))
        return;
    node.noted = value;
    store->note(value);
}

void ServiceRegistry::Private::noteProof()
{
    if (!store || !session->status().lastProof)
        return;
    std::vector<Path> live;
    for (const auto& [path, node] : nodes)
        if (node.noted && node.noted->exists)
            live.push_back(path);
    store->proven(std::move(live), *session->status().lastProof);
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

/// Ends one get() that has waited long enough, with what the file says if it may; the watch it made goes on.
void ServiceRegistry::Private::giveUp(const Path& path, const Promised<NodeValue>& promise)
{
    if (promise->future().isFinished())
        return;
    std::erase(nodes[path].waiting, promise);
    if (!store || badServer || !(options.lazy || everConnected)) {
        finishWith<NodeValue>(promise, tl::unexpected(nothingKnown(path)));
        return;
    }
    store->find(path, [this, path, promise](const std::optional<NodeValue>& value) {
        finishWith<NodeValue>(promise, value ? Result<NodeValue>(*value) : tl::unexpected(nothingKnown(path)));
    });
}

} // namespace registry
