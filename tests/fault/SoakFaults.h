// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/ServiceProbe.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <random>

namespace fault {

/// Does something bad to one server, its two links or a session every now and then, and makes it good again by itself.
class SoakFaults {
public:
    SoakFaults(support::ZooKeeperServer& server, std::vector<support::TcpProxy*> links, ServiceProbe& victim,
        std::uint64_t seed);

    void start();
    /// No more faults, and what is under way is healed.
    void stopAndHeal();
    /// What was done how often, in one line.
    QByteArray summary() const;

private:
    void next();
    void once();
    void later(int ms, std::function<void()> heal);
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(most)) + 1; }

    support::ZooKeeperServer& m_server;
    std::vector<support::TcpProxy*> m_links;
    ServiceProbe& m_victim;
    std::mt19937_64 m_random;
    QTimer m_timer;
    QObject m_context; ///< ends what heals later
    std::map<QByteArray, int> m_done;
};

} // namespace fault
