// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ZooKeeperBackend.h"

#include "backend/zookeeper/ZooKeeperEngine.h"

#include <utility>

namespace registry {

class ZooKeeperBackend::Private {
public:
    Private(ConnectionProfile profile, LookUp lookUp)
        : engine(std::move(profile), std::move(lookUp))
    {
    }
    ZooKeeperEngine engine;
};

ZooKeeperBackend::ZooKeeperBackend(ConnectionProfile profile)
    : ZooKeeperBackend(std::move(profile), {})
{
}

ZooKeeperBackend::ZooKeeperBackend(ConnectionProfile profile, LookUp lookUp)
    : Backend(AccessGate(profile.readOnly))
    , d(std::make_unique<Private>(std::move(profile), std::move(lookUp)))
{
}

ZooKeeperBackend::~ZooKeeperBackend() = default;

void ZooKeeperBackend::start(std::shared_ptr<Inbox> events)
{
    d->engine.start(std::move(events));
}

void ZooKeeperBackend::probe()
{
    d->engine.probe();
}

void ZooKeeperBackend::close()
{
    d->engine.close();
}

SessionSecret ZooKeeperBackend::sessionForTests() const
{
    return d->engine.session();
}

void ZooKeeperBackend::send(
    RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline)
{
    d->engine.submit(id, std::move(operation), std::move(replyTo), deadline);
}

void ZooKeeperBackend::answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo)
{
    d->engine.answer(id, std::move(result), replyTo);
}

} // namespace registry
