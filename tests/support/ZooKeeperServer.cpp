// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ZooKeeperServer.h"

#include "support/Ports.h"
#include "support/Socket.h"

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace support {

ZooKeeperServer::ZooKeeperServer(ServerOptions options)
    : m_options(std::move(options))
    , m_scratch("zk")
    , m_port(freePort())
    , m_member(false)
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (m_options.adminServer)
            m_adminPort = freePort();
        writeConfig({});
        launch();
        if (waitUntilServing())
            return;
        if (!bindFailed())
            break;
        m_port = freePort(); // somebody took it between our look and the server's bind
    }
    throw std::runtime_error("ZooKeeper does not start:\n" + log());
}

ZooKeeperServer::ZooKeeperServer(
    ServerOptions options, int id, std::uint16_t port, const std::vector<std::string>& members)
    : m_options(std::move(options))
    , m_scratch("zk" + std::to_string(id))
    , m_port(port)
    , m_member(true)
{
    m_scratch.write("data/myid", std::to_string(id) + '\n');
    writeConfig(members);
}

ZooKeeperServer::~ZooKeeperServer()
{
    m_process.kill9();
}

void ZooKeeperServer::writeConfig(const std::vector<std::string>& members)
{
    std::string text = "tickTime=" + std::to_string(m_options.tickTime) + "\ndataDir=" + dataDir() + "\nclientPort="
        + std::to_string(m_port) + "\nclientPortAddress=127.0.0.1\nmaxClientCnxns=0\n4lw.commands.whitelist=*"
        + "\nadmin.serverAddress=127.0.0.1\nadmin.serverPort=" + std::to_string(m_adminPort)
        + "\nadmin.enableServer=" + (m_options.adminServer ? "true" : "false")
        + "\nminSessionTimeout=" + std::to_string(m_options.minSessionTimeout)
        + "\nmaxSessionTimeout=" + std::to_string(m_options.maxSessionTimeout) + '\n';
    for (const std::string& line : members)
        text += line + '\n';
    for (const std::string& line : m_options.config)
        text += line + '\n';
    m_scratch.write("zoo.cfg", text);
}

void ZooKeeperServer::launch()
{
    std::vector<std::string> argv{"java", "-Xmx" + std::to_string(m_options.heapMegabytes) + 'm', "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dzookeeper.preAllocSize=4096",
        "-Dzookeeper.extendedTypesEnabled=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"};
    if (!m_options.durable)
        argv.push_back("-Dzookeeper.forceSync=no");
    argv.insert(argv.end(), m_options.java.begin(), m_options.java.end());
    argv.insert(argv.end(),
        {"-cp", classPath(),
            m_member ? "org.apache.zookeeper.server.quorum.QuorumPeerMain"
                     : "org.apache.zookeeper.server.ZooKeeperServerMain",
            m_scratch.file("zoo.cfg")});
    m_process.start(argv, m_scratch.file("log"));
}

/// The jars beside the first two are those of the AdminServer, which libzookeeper-java depends on.
std::string ZooKeeperServer::classPath() const
{
    std::string path = m_scratch.path();
    for (const char* jar : {"zookeeper", "slf4j-simple"})
        path += std::string(":/usr/share/java/") + jar + ".jar";
    for (const char* jar :
        {"jetty9-server", "jetty9-servlet", "jetty9-security", "jetty9-http", "jetty9-io", "jetty9-util",
            "jetty9-util-ajax", "servlet-api", "jackson-core", "jackson-databind", "jackson-annotations"})
        if (m_options.adminServer)
            path += std::string(":/usr/share/java/") + jar + ".jar";
    return path;
}

void ZooKeeperServer::start()
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        launch();
        if (waitUntilServing())
            return;
    }
    throw std::runtime_error("ZooKeeper does not start again on port " + std::to_string(m_port) + ":\n" + log());
}

bool ZooKeeperServer::waitUntilServing(std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (std::chrono::steady_clock::now() < end && m_process.isRunning()) {
        if (isServing())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool ZooKeeperServer::isServing() const
{
    if (m_options.adminServer)
        return exchange(m_adminPort, "GET /commands/monitor HTTP/1.0\r\n\r\n").find("znode_count") != std::string::npos;
    return fourLetter("srvr").find("Zxid:") != std::string::npos;
}

bool ZooKeeperServer::bindFailed() const
{
    return log().find("BindException") != std::string::npos;
}

void ZooKeeperServer::freeze()
{
    m_process.signal(SIGSTOP);
}

void ZooKeeperServer::thaw()
{
    m_process.signal(SIGCONT);
}

std::string ZooKeeperServer::fourLetter(const std::string& word) const
{
    return exchange(m_port, word);
}

long long ZooKeeperServer::metric(const std::string& name) const
{
    const std::string text = '\n' + fourLetter("mntr");
    const auto at = text.find('\n' + name + '\t');
    return at == std::string::npos ? -1 : std::atoll(text.c_str() + at + name.size() + 2);
}

} // namespace support
