// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/ZooKeeperBackend.h"
#include "fault/SessionProbe.h"
#include "service/ServiceRegistry.h"

#include <vector>

namespace fault {

/// A started ServiceRegistry on real servers, the states it went through, and a way to end its session.
class ServiceProbe {
public:
    /// 127.0.0.1 on these ports. `options` give the rest.
    explicit ServiceProbe(const std::vector<std::uint16_t>& ports,
        std::chrono::milliseconds timeout = std::chrono::seconds(6), registry::ServiceOptions options = {});

    registry::ServiceRegistry& registry() { return *m_registry; }
    registry::Session& session() { return m_registry->session(); }
    const registry::SessionStatus& status() const { return m_registry->state(); }
    bool waitForConnected(std::chrono::milliseconds atMost = std::chrono::seconds(30));
    /// Ends the registry.
    void drop() { m_registry.reset(); }
    /// Ends the session at the server, on a connection of its own. False when there is no session or it cannot be done.
    bool expire(std::uint16_t serverPort);
    /// How often watchState() told of this state.
    int told(registry::ConnectionState state) const;
    /// What watchState() told, in one line.
    QByteArray history() const;

private:
    std::vector<registry::ConnectionState> m_told;
    std::unique_ptr<registry::ServiceRegistry> m_registry;
    registry::ZooKeeperBackend* m_backend = nullptr; ///< the registry's
};

} // namespace fault
