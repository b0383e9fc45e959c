// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Process.h"
#include "support/Scratch.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace support {

/// How a throw-away server is set up; the defaults are quick, not durable.
struct ServerOptions {
    int tickTime = 500; ///< ms
    int minSessionTimeout = 400; ///< ms
    int maxSessionTimeout = 60'000; ///< ms
    bool durable = false; ///< true: fsync before every answer
    std::vector<std::string> config; ///< further lines of zoo.cfg, "key=value"
    std::vector<std::string> java; ///< further arguments of the JVM, "-Dzookeeper.x=y"
    int heapMegabytes = 192;
    bool adminServer = false; ///< true: with its AdminServer, over HTTP at adminPort()
};

/// One ZooKeeper server of Debian's package on 127.0.0.1, started by the constructor, gone with the destructor (or with
/// this process). An open port is no ready server: "started" means that `srvr` has answered with a Zxid
/// (the AdminServer, where there is one: words may not be allowed beside it).
/// Everything throws std::runtime_error with the server's log when it does not work.
class ZooKeeperServer {
public:
    /// Starts at once and waits until it serves.
    explicit ZooKeeperServer(ServerOptions options = {});
    /// A member of an ensemble: nothing is started. `members` are zoo.cfg's server.N lines.
    ZooKeeperServer(ServerOptions options, int id, std::uint16_t port, const std::vector<std::string>& members);
    ~ZooKeeperServer();

    std::uint16_t port() const { return m_port; }
    std::string hostPort() const { return "127.0.0.1:" + std::to_string(m_port); }
    std::uint16_t adminPort() const { return m_adminPort; }

    /// The same data, the same port. Waits until it serves; of an ensemble that needs a quorum: see launch().
    void start();
    /// Starts the process without waiting.
    void launch();
    /// False when the time is over or the process has ended.
    bool waitUntilServing(std::chrono::milliseconds atMost = std::chrono::seconds(30));
    bool isServing() const;
    bool isRunning() { return m_process.isRunning(); }
    pid_t pid() const { return m_process.pid(); }
    void stop() { m_process.stop(); }
    void kill9() { m_process.kill9(); }
    /// SIGSTOP: the kernel still answers for the port, the server does not.
    void freeze();
    void thaw();
    /// The answer to a four-letter word ("srvr", "wchs", "mntr", ...), empty when there is none within a second.
    std::string fourLetter(const std::string& word) const;
    /// A number from `mntr`, e.g. "zk_watch_count"; -1 when it cannot be had.
    long long metric(const std::string& name) const;
    /// Whatever the server has printed.
    std::string log() const { return readFile(m_scratch.file("log")); }
    /// Where its data are (for wiping them while it is stopped).
    std::string dataDir() const { return m_scratch.file("data"); }

private:
    void writeConfig(const std::vector<std::string>& members);
    std::string classPath() const;
    bool bindFailed() const;

    const ServerOptions m_options;
    Scratch m_scratch;
    std::uint16_t m_port;
    std::uint16_t m_adminPort = 0;
    const bool m_member;
    Process m_process;
};

} // namespace support
