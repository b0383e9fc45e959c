// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceRegistryPrivate.h"

#include "session/OnDone.h"
#include "session/OutcomeResolver.h"

#include <QLoggingCategory>

#include <utility>

namespace registry {

namespace {

Q_LOGGING_CATEGORY(writeLog, "registry.service", QtWarningMsg)

} // namespace

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
    d->checkProcess();
    const auto encoded = codec::encode(user);
    if (encoded || d->refusal(path))
        return d->keepNode(path, encoded ? Data(*encoded) : Data(), registered, codec::saysTheSame);
    auto promise = promised<Done>();
    finishWith<Done>(promise, tl::unexpected(encoded.error()));
    return promise->future();
}

QFuture<Result<Done>> ServiceRegistry::holdNode(const Path& path, const Data& data)
{
    d->checkProcess();
    return d->keepNode(path, data, Registered::Yes, [](const Data& a, const Data& b) { return a == b; });
}

QFuture<Result<Done>> ServiceRegistry::Private::keepNode(
    const Path& path, const Data& data, Registered registered, Same same)
{
    auto promise = promised<Done>();
    if (const auto refused = refusal(path)) {
        finishWith<Done>(promise, tl::unexpected(*refused));
        return promise->future();
    }
    auto& slot = registrations[path];
    if (auto ending = retired.extract(path); !slot && ending)
        slot = std::move(ending.mapped());
    if (!slot)
        slot = std::make_unique<Registration>(*session, path, data, acl());
    whenDue<Done>(path, promise,
        [this, path, registered, data, same, promise] { carryOut(path, registered, data, same, promise); });
    return promise->future();
}

void ServiceRegistry::Private::carryOut(
    const Path& path, Registered registered, const Data& data, Same same, const Promised<Done>& promise)
{
    Registration* const registration = q->registration(path);
    if (!registration) { // unset meanwhile
        finishWith<Done>(promise, fail(ErrorCode::Cancelled, path.str()));
        return;
    }
    if (!same(registration->data(), data))
        registration->setData(data);
    if (registered == Registered::No) {
        registration->keepAway();
        finishWith<Done>(promise, isUsable(session->status().state) ? Done::Now : Done::NotYet);
        return;
    }
    registration->start();
    const auto settle = [promise, path, registration](Registration::State state) {
        using State = Registration::State;
        const auto error = registration->error().value_or(Error{ErrorCode::Cancelled, path.str(), 0, {}});
        if (state == State::Registered) {
            finishWith<Done>(promise, Done::Now);
        } else if (state == State::Retrying && !promise->future().isFinished()) {
            qCWarning(writeLog) << "not registered yet" << path.str().c_str() << name(error.code).data();
            finishWith<Done>(promise, Done::NotYet);
        } else if (state == State::Refused || state == State::Stopped) {
            finishWith<Done>(promise, tl::unexpected(error));
        }
    };
    auto* waiting = new QObject(registration);
    QObject::connect(
        registration, &Registration::stateChanged, waiting, [settle, waiting, promise](Registration::State state) {
            settle(state);
            if (promise->future().isFinished())
                waiting->deleteLater();
        });
    settle(registration->state());
    if (!isUsable(session->status().state) && !promise->future().isFinished()) {
        qCWarning(writeLog) << "not registered yet, no connection" << path.str().c_str();
        finishWith<Done>(promise, Done::NotYet);
    }
    QTimer::singleShot(options.timeout, waiting, [promise, waiting, path] {
        if (!promise->future().isFinished())
            qCWarning(writeLog) << "not registered yet, no answer" << path.str().c_str();
        finishWith<Done>(promise, Done::NotYet);
        waiting->deleteLater();
    });
}

Acl ServiceRegistry::acl() const
{
    return d->acl();
}

Registration* ServiceRegistry::registration(const Path& path) const
{
    const auto found = d->registrations.find(path);
    return found == d->registrations.end() ? nullptr : found->second.get();
}

QFuture<Result<Done>> ServiceRegistry::setData(const Path& path, const Data& user)
{
    d->checkProcess();
    auto promise = promised<Done>();
    const auto encoded = codec::encode(user);
    const auto refusal = d->refusal(path);
    if (refusal || !encoded)
        finishWith<Done>(promise, tl::unexpected(refusal ? *refusal : encoded.error()));
    else
        d->whenDue<Done>(path, promise, [this, path, data = *encoded, promise] { d->writeData(path, data, promise); });
    return promise->future();
}

namespace {

/// Of the look before a write: nothing was written, whatever became of the look.
Error nothingWritten(const Error& look)
{
    if (!isUnknownOutcome(look.code))
        return look;
    return Error{ErrorCode::NoConnection, look.path, 0, "not sent: " + std::string(name(look.code)) + " before that"};
}

} // namespace

void ServiceRegistry::Private::writeData(const Path& path, std::string data, Promised<Done> promise)
{
    onDone(session->readData(path), q, [this, path, data = std::move(data), promise](const Result<DataReply>& there) {
        if (!there && there.error().code == ErrorCode::NoNode) {
            createData(path, data, promise, {path});
        } else if (!there) {
            finishWith<Done>(promise, tl::unexpected(nothingWritten(there.error())));
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
    d->checkProcess();
    auto promise = promised<Done>();
    if (const auto refusal = d->refusal(path)) {
        finishWith<Done>(promise, tl::unexpected(*refusal));
        return promise->future();
    }
    d->whenDue<Done>(path, promise, [this, path, promise] {
        if (const auto found = d->registrations.find(path); found != d->registrations.end()) {
            d->retire(std::move(found->second));
            d->registrations.erase(found);
        }
        d->removeNode(path, promise);
    });
    return promise->future();
}

QFuture<Result<Done>> ServiceRegistry::releaseNode(const Path& path)
{
    d->checkProcess();
    auto promise = promised<Done>();
    if (const auto refusal = d->refusal(path)) {
        finishWith<Done>(promise, tl::unexpected(*refusal));
        return promise->future();
    }
    d->whenDue<Done>(path, promise, [this, path, promise] {
        const auto found = d->registrations.find(path);
        if (found == d->registrations.end() || found->second->state() == Registration::State::Stopped) {
            if (found != d->registrations.end())
                d->registrations.erase(found); // kept away until now: there is nothing to withdraw
            finishWith<Done>(promise, Done::Now);
            return;
        }
        Registration* const ending = found->second.get();
        connect(ending, &Registration::withdrawn, ending, [promise] { finishWith<Done>(promise, Done::Now); });
        QTimer::singleShot(d->options.timeout, ending, [promise] { finishWith<Done>(promise, Done::NotYet); });
        d->retire(std::move(found->second));
        d->registrations.erase(found);
        if (!isUsable(d->session->status().state))
            finishWith<Done>(promise, Done::NotYet);
    });
    return promise->future();
}

/// Ends a registration, which stays until its node is gone: in an outage that takes a while.
void ServiceRegistry::Private::retire(std::unique_ptr<Registration> registration)
{
    Registration* const ending = registration.get();
    retired[ending->path()] = std::move(registration);
    QObject::connect(ending, &Registration::withdrawn, q, [this, ending] {
        const auto found = retired.find(ending->path());
        if (found == retired.end() || found->second.get() != ending)
            return; // wanted again meanwhile
        found->second.release()->deleteLater();
        retired.erase(found);
    });
    ending->stop();
}

void ServiceRegistry::Private::removeNode(const Path& path, Promised<Done> promise)
{
    onDone(session->readStat(path), q, [this, path, promise](const Result<Stat>& there) {
        if (!there) {
            if (there.error().code == ErrorCode::NoNode)
                finishWith<Done>(promise, Done::Now);
            else
                finishWith<Done>(promise, tl::unexpected(nothingWritten(there.error())));
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
    d->checkProcess();
    options.acl = d->acl();
    return std::make_unique<Lock>(*d->session, path, std::move(options));
}

} // namespace registry
