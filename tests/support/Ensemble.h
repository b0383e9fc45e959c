// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ZooKeeperServer.h"

#include <memory>
#include <string>
#include <vector>

namespace support {

/// Three servers that vote. Up and serving (one leader, two followers) when the constructor returns.
class Ensemble {
public:
    /// Ticks of 200 ms: elections after 0.4 to 1.1 s.
    /// `tellsClients`: the servers' lines have their addresses for clients, which /zookeeper/config tells then.
    explicit Ensemble(ServerOptions options = quickOptions(), bool tellsClients = false);

    static ServerOptions quickOptions();
    std::string connectString() const;
    int size() const { return static_cast<int>(m_servers.size()); }
    ZooKeeperServer& server(int index) { return *m_servers.at(static_cast<std::size_t>(index)); }
    /// The server that says of itself that it leads; throws std::runtime_error when there is none within 10 s.
    ZooKeeperServer& leader();
    std::vector<ZooKeeperServer*> followers();
    /// False when not every running server serves within the time.
    bool waitUntilServing(std::chrono::milliseconds atMost = std::chrono::seconds(30));

private:
    std::vector<std::unique_ptr<ZooKeeperServer>> m_servers;
};

} // namespace support
