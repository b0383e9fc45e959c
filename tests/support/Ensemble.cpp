// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Ensemble.h"

#include "support/Ports.h"

#include <array>
#include <set>
#include <stdexcept>
#include <thread>

namespace support {

namespace {

std::array<std::uint16_t, 9> ninePorts()
{
    std::set<std::uint16_t> ports;
    while (ports.size() < 9)
        ports.insert(freePort());
    std::array<std::uint16_t, 9> result{};
    std::copy(ports.begin(), ports.end(), result.begin());
    return result;
}

} // namespace

ServerOptions Ensemble::quickOptions()
{
    ServerOptions options;
    options.tickTime = 200;
    options.config = {"initLimit=25", "syncLimit=15"};
    return options;
}

Ensemble::Ensemble(ServerOptions options, bool tellsClients)
{
    for (int attempt = 0; attempt < 3; ++attempt) { // again with other ports when one of them was taken meanwhile
        const auto ports = ninePorts();
        std::vector<std::string> members;
        for (std::size_t i = 0; i < 3; ++i)
            members.push_back("server." + std::to_string(i + 1) + "=127.0.0.1:" + std::to_string(ports[3 + i]) + ':'
                + std::to_string(ports[6 + i])
                + (tellsClients ? ";127.0.0.1:" + std::to_string(ports[i]) : std::string()));
        m_servers.clear();
        for (std::size_t i = 0; i < 3; ++i)
            m_servers.push_back(std::make_unique<ZooKeeperServer>(options, static_cast<int>(i + 1), ports[i], members));
        for (const auto& server : m_servers)
            server->launch();
        if (waitUntilServing())
            return;
    }
    throw std::runtime_error("the ensemble does not start:\n" + m_servers.front()->log());
}

std::string Ensemble::connectString() const
{
    std::string text;
    for (const auto& server : m_servers)
        text += (text.empty() ? "" : ",") + server->hostPort();
    return text;
}

ZooKeeperServer& Ensemble::leader()
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (std::chrono::steady_clock::now() < end) {
        for (const auto& server : m_servers) {
            if (server->isRunning() && server->fourLetter("srvr").find("Mode: leader") != std::string::npos)
                return *server;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw std::runtime_error("the ensemble has no leader");
}

std::vector<ZooKeeperServer*> Ensemble::followers()
{
    std::vector<ZooKeeperServer*> result;
    for (const auto& server : m_servers) {
        if (server->isRunning() && server->fourLetter("srvr").find("Mode: follower") != std::string::npos)
            result.push_back(server.get());
    }
    return result;
}

bool Ensemble::waitUntilServing(std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    for (const auto& server : m_servers) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (server->pid() > 0 && !server->waitUntilServing(left))
            return false;
    }
    return true;
}

} // namespace support
