// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "backend/embedded/EmbeddedServer.h"
#include "backend/embedded/FaultInjector.h"
#include "value/ConnectionProfile.h"

namespace registry {

/// One session with an EmbeddedServer. The same contract as the ZooKeeper backend; no network, no server to install.
///
/// Requests, watch events and status changes take one road, the server's thread, so their order is one and the same.
/// Identities added with AddAuth are added again to the session that follows an expired one.
class EmbeddedBackend final : public Backend {
public:
    /// Of the profile count sessionTimeout and credentials.
    EmbeddedBackend(std::shared_ptr<EmbeddedServer> server, AccessGate gate, ConnectionProfile profile = {});
    /// Closes. The last backend of a server takes the server down with it.
    ~EmbeddedBackend() override;

    void start(std::shared_ptr<Inbox> events) override;
    void probe() override;
    void close() override;

    FaultInjector& faults() { return m_faults; }

protected:
    void send(
        RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline) override;
    void answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo) override;

private:
    std::shared_ptr<EmbeddedServer> m_server; ///< shared with the other sessions
    std::shared_ptr<EmbeddedConnection> m_connection; ///< shared with the server, on whose thread it lives
    FaultInjector m_faults;
};

} // namespace registry
