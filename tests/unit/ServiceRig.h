// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ServiceRegistry.h"
#include "unit/ObservedBackend.h"

#include <QTest>

namespace rig {

using namespace registry;

/// A ServiceRegistry on an embedded server that others write to as well.
struct ServiceRig {
    explicit ServiceRig(ServiceOptions options = {})
        : server(EmbeddedServer::inMemory())
        , writer(server)
    {
        registry = std::make_unique<ServiceRegistry>(std::move(options), [this](const ConnectionProfile& profile) {
            auto owned = std::make_unique<rig::ObservedBackend>(server, profile);
            backend = owned.get();
            return owned;
        });
    }
    bool open()
    {
        registry->start();
        return QTest::qWaitFor([this] { return registry->state().state == ConnectionState::Connected; });
    }
    std::string data(std::string_view p)
    {
        return std::get<DataReply>(*writer.call(op::GetData{path(p)})).data.value_or("<null>");
    }
    std::shared_ptr<EmbeddedServer> server; // shared with the backends
    rig::Writer writer;
    rig::ObservedBackend* backend = nullptr; ///< owned by the registry
    std::unique_ptr<ServiceRegistry> registry;
};

template <typename T> Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        return fail(ErrorCode::OperationTimeout, {}, "the future never ended");
    return future.result();
}

} // namespace rig
