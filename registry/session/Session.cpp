// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionPrivate.h"

#include "session/BackendFactory.h"
#include "session/BackendReaper.h"

#include <QLoggingCategory>

#include <utility>

namespace registry {

namespace {

Q_LOGGING_CATEGORY(sessionLog, "registry.session", QtWarningMsg)

template <typename T> void finish(QPromise<T>& promise, T result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

std::uint8_t aspectOf(const Operation& read)
{
    if (std::holds_alternative<op::GetData>(read))
        return NodeChange::DataAspect;
    if (std::holds_alternative<op::GetChildren>(read))
        return NodeChange::Children;
    return std::holds_alternative<op::GetAcl>(read) ? NodeChange::AclAspect : NodeChange::StatAspect;
}

} // namespace

Session::Private::Private(Session* session, ConnectionProfile p, std::unique_ptr<Backend> b, BackendMaker m)
    : q(session)
    , profile(std::move(p))
    , backend(std::move(b))
    , maker(std::move(m))
    , drain(makeDrain())
    , requests(*backend, drain->inbox())
    , writer(
          cache, [this](const Path& path) { return hubPrivate->isHeld(path) || visible.isShown(path); },
          [this] { drain->wake(); })
    , visible(requests, writer, profile.live)
    , resolver(requests)
{
    auto owned = std::make_unique<WatchHub::Private>(requests, writer, profile.live);
    hubPrivate = owned.get();
    hub.reset(new WatchHub(std::move(owned)));
}

std::unique_ptr<EventDrain> Session::Private::makeDrain()
{
    return std::make_unique<EventDrain>([this](Event&& event) { onEvent(std::move(event)); }, [this] { onDrained(); });
}

void Session::Private::onEvent(Event&& event)
{
    std::visit([this](auto& one) { one.epoch += epochBase; }, event);
    if (auto* reply = std::get_if<Reply>(&event))
        requests.route(std::move(*reply));
    else if (const auto* fired = std::get_if<WatchFired>(&event))
        onWatch(*fired);
    else
        onStatus(std::get<SessionChanged>(event));
}

void Session::Private::onStatus(const SessionChanged& changed)
{
    const ConnectionState before = requests.status().state;
    const bool wasUsable = requests.isUsable();
    const bool handleReplaced = changed.epoch > requests.epoch();
    const auto lastProof = requests.status().lastProof;
    requests.setStatus(changed);
    if (!changed.status.lastProof && lastProof) // of the backend before: what is shown is as of then
        requests.setLastProof(*lastProof);
    const SessionStatus& now = requests.status();
    if (now.state != before)
        qCInfo(sessionLog) << "state" << name(now.state).data() << "server" << now.server.c_str() << "attempt"
                           << now.attempt;
    if (now.sessionId != 0 && now.sessionId != std::exchange(lastSessionId, now.sessionId))
        writer.newHistory();
    if (wasUsable && (!requests.isUsable() || handleReplaced))
        writer.connectionLost(listedOrShown());
    hubPrivate->statusChanged(wasUsable, handleReplaced);
    if (requests.isUsable() && (!wasUsable || handleReplaced)) {
        visible.connected();
        resolver.connected();
        if (journalled)
            journalled->connected();
    }
    if (now.state == ConnectionState::Closed) {
        requests.endAll(Error{ErrorCode::Closing, {}, nativeCode(ErrorCode::Closing), "the session was closed"});
        resolver.giveUp();
    }
    Q_EMIT q->statusChanged(now);
}

void Session::Private::onWatch(const WatchFired& fired)
{
    if (fired.epoch < requests.epoch())
        return;
    hubPrivate->fired(fired);
    Q_EMIT q->watchFired(fired);
}

void Session::Private::onDrained()
{
    writer.publish();
}

std::vector<Path> Session::Private::listedOrShown() const
{
    std::vector<Path> paths = hubPrivate->heldLists();
    for (Path& path : visible.shownPaths())
        paths.push_back(std::move(path)); // one that is in both is noted once
    return paths;
}

void Session::Private::ask(Operation read, Answered then, Keep keep)
{
    const Path path = pathOf(read);
    const std::uint8_t aspects = keep == Keep::InCache ? aspectOf(read) : std::uint8_t{0};
    auto handler = [this, path, aspects, then = std::move(then)](Result<ReplyBody>&& result, bool current) {
        if (aspects != 0 && current)
            writer.merge(path, aspects, result);
        else if (aspects != 0)
            writer.abandon(path, aspects);
        then(std::move(result));
    };
    if (!opened) {
        requests.answerLocally(
            Error{ErrorCode::NoConnection, path.str(), 0, "the session is not open"}, std::move(handler));
        return;
    }
    if (aspects != 0)
        writer.begin(path, aspects);
    requests.send(std::move(read), std::move(handler));
}

template <typename T> QFuture<Result<T>> Session::Private::future(Operation read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>(); // shared with the handler, which must be copyable
    promise->start();
    ask(
        std::move(read), [promise](Result<ReplyBody>&& result) { finish(*promise, replyAs<T>(std::move(result))); },
        Keep::InCache);
    return promise->future();
}

void Session::Private::send(SentWrite write, JournalledWrites::Done done)
{
    const Operation operation = write.operation;
    requests.send(operation, [this, write = std::move(write), done](Result<ReplyBody>&& result, bool current) {
        const auto end = [this, operation = write.operation, done](Result<ReplyBody> outcome) {
            if (outcome)
                learnFrom(operation, *outcome);
            done(std::move(outcome));
        };
        if (!result && isUnknownOutcome(result.error().code)) {
            qCWarning(sessionLog) << "unknown outcome" << name(result.error().code).data()
                                  << pathOf(write.operation).str().c_str();
            resolver.resolve(write, result.error(), end);
        } else if (current) {
            end(std::move(result));
        } else {
            done(std::move(result)); // done, but by a handle that is gone: nothing for the cache
        }
    });
}

SentWrite Session::Private::now(Operation write) const
{
    return {std::move(write), requests.status().sessionId, writer.newestZxid()};
}

std::optional<Error> Session::Private::refusalOf(const Operation& write) const
{
    std::optional<Error> refused = q->gate().refusal(write);
    if (!refused)
        refused = q->gate().writeRefusal(requests.status());
    if (!refused && closing)
        refused = Error{ErrorCode::NoConnection, {}, 0, "the session is closing"};
    if (refused)
        refused->path = pathOf(write).str();
    return refused;
}

void Session::Private::learnFrom(const Operation& write, const ReplyBody& reply)
{
    if (const auto* set = std::get_if<op::SetData>(&write)) {
        if (const auto* stat = std::get_if<Stat>(&reply))
            writer.merge(set->path, 0, ReplyBody(DataReply{set->data, *stat}));
    } else if (const auto* gone = std::get_if<op::Delete>(&write)) {
        if (cache.find(gone->path))
            writer.merge(gone->path, 0, fail(ErrorCode::NoNode, gone->path.str()));
    } else if (const auto* created = std::get_if<CreateReply>(&reply)) {
        if (created->stat)
            writer.merge(created->path, 0, ReplyBody(*created->stat));
        hubPrivate->refresh(created->path);
    } else if (const auto* stat = std::get_if<Stat>(&reply)) {
        writer.merge(pathOf(write), 0, ReplyBody(*stat));
    }
}

void Session::Private::shutDown()
{
    drain->stop();
    SessionStatus status = requests.status();
    status.state = ConnectionState::Closed;
    requests.setStatus({status, requests.epoch()}); // nothing is sent any more by what ends below
    requests.endAll(Error{ErrorCode::Closing, {}, nativeCode(ErrorCode::Closing), "the session was closed"});
    resolver.giveUp();
    journalled.reset();
    if (opened && !closing)
        backend->close();
    BackendReaper::take(std::move(backend));
}

void Session::Private::reopen(Old old)
{
    SessionChanged over{requests.status(), requests.epoch() + 1};
    over.status.state = closing || !opened ? ConnectionState::Connecting : ConnectionState::Lost;
    over.status.since = SessionStatus::Clock::now();
    over.status.sessionId = 0;
    over.status.reason = Error{ErrorCode::SessionExpired, {}, 0, "the connection is made anew"};
    EventDrain* const oldDrain = drain.release(); // may be the one that calls us
    std::unique_ptr<Backend> oldBackend = std::exchange(backend, maker(profile));
    drain = makeDrain();
    if (old == Old::Close) {
        oldDrain->stop();
        oldDrain->deleteLater();
        if (opened && !closing)
            oldBackend->close();
        BackendReaper::take(std::move(oldBackend));
    } else {
        oldDrain->abandon();
        static_cast<void>(oldBackend.release());
    }
    opened = true;
    closing = false;
    epochBase = over.epoch;
    // First everybody hears that the old connection is over, then what it owed is ended: nothing is sent meanwhile.
    onStatus(over);
    requests.moveTo(*backend, drain->inbox());
    backend->start(drain->inbox());
}

Session::Session(ConnectionProfile profile, QObject* parent)
    : Session(std::move(profile), BackendMaker(makeBackend), parent)
{
}

Session::Session(ConnectionProfile profile, BackendMaker maker, QObject* parent)
    : QObject(parent)
{
    auto backend = maker(profile);
    d = std::make_unique<Private>(this, std::move(profile), std::move(backend), std::move(maker));
}

Session::Session(ConnectionProfile profile, std::unique_ptr<Backend> backend, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(profile), std::move(backend), BackendMaker()))
{
}

Session::~Session()
{
    d->shutDown();
}

void Session::open()
{
    if (std::exchange(d->opened, true))
        return;
    d->backend->start(d->drain->inbox());
}

void Session::close()
{
    if (std::exchange(d->closing, true))
        return;
    if (d->opened) {
        d->backend->close();
        return;
    }
    SessionStatus status;
    status.state = ConnectionState::Closed;
    status.since = SessionStatus::Clock::now();
    d->drain->inbox()->push(SessionChanged{status, 0});
}

void Session::reopen(Old old)
{
    if (!d->maker)
        qCWarning(sessionLog) << "cannot be opened again";
    else
        d->reopen(old);
}

bool Session::waitForClosedBackends(std::chrono::milliseconds atMost)
{
    return BackendReaper::wait(atMost);
}

const ConnectionProfile& Session::profile() const
{
    return d->profile;
}

const SessionStatus& Session::status() const
{
    return d->requests.status();
}

const AccessGate& Session::gate() const
{
    return d->backend->gate();
}

NodeCache& Session::cache()
{
    return d->cache;
}

WatchHub& Session::watchHub()
{
    return *d->hub;
}

void Session::probe()
{
    if (d->opened && !d->closing)
        d->backend->probe();
}

QFuture<Result<Stat>> Session::readStat(const Path& path)
{
    return d->future<Stat>(op::Exists{path, false});
}

QFuture<Result<DataReply>> Session::readData(const Path& path)
{
    return d->future<DataReply>(op::GetData{path, false});
}

QFuture<Result<ChildrenReply>> Session::readChildren(const Path& path)
{
    return d->future<ChildrenReply>(op::GetChildren{path, false});
}

QFuture<Result<AclReply>> Session::readAcl(const Path& path)
{
    return d->future<AclReply>(op::GetAcl{path});
}

void Session::ask(Operation read, Answered then, Keep keep)
{
    d->ask(std::move(read), std::move(then), keep);
}

QFuture<Result<ReplyBody>> Session::apply(Operation write)
{
    return d->apply(std::move(write),
        [this](Operation&& ready, JournalledWrites::Done done) { d->send(d->now(std::move(ready)), std::move(done)); });
}

QFuture<Result<ReplyBody>> Session::apply(Edit edit)
{
    if (!d->journalled)
        return apply(std::move(edit.operation));
    return d->apply(edit.operation,
        [this, edit](Operation&&, JournalledWrites::Done done) { d->journalled->apply(edit, std::move(done)); });
}

/// The way of every write: refused at once, or off on `road`. Its future ends in any case.
QFuture<Result<ReplyBody>> Session::Private::apply(
    Operation write, const std::function<void(Operation&&, JournalledWrites::Done)>& road)
{
    auto promise = std::make_shared<QPromise<Result<ReplyBody>>>(); // shared with the handler, which must be copyable
    promise->start();
    const auto future = promise->future();
    const auto end = [promise](Result<ReplyBody>&& result) { finish(*promise, std::move(result)); };
    if (std::optional<Error> refused = refusalOf(write))
        requests.answerLocally(
            std::move(*refused), [end](Result<ReplyBody>&& result, bool) { end(std::move(result)); });
    else
        road(std::move(write), end);
    return future;
}

void Session::setJournal(EditJournal& journal)
{
    d->journalled = std::make_unique<JournalledWrites>(journal, toString(d->profile.endpoint),
        JournalledWrites::Road{[this](const Operation& write) { return d->refusalOf(write); },
            [this](Operation write) { return d->now(std::move(write)); },
            [this](SentWrite write, JournalledWrites::Done done) { d->send(std::move(write), std::move(done)); },
            [this] { return d->requests.status().state == ConnectionState::Closed; }, d->resolver});
}

void Session::setVisible(const QObject* owner, std::vector<Path> paths)
{
    d->visible.show(owner, std::move(paths));
}

} // namespace registry
