// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Fixture.h"

#include "backend/embedded/EmbeddedBackend.h"
#include "backend/embedded/SqliteStore.h"
#include "backend/zookeeper/ZooKeeperBackend.h"
#include "support/PlainClient.h"
#include "support/Scratch.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <map>
#include <stdexcept>

namespace contract {

using namespace registry;

namespace {

EmbeddedOptions embeddedOptions(std::chrono::milliseconds sweepInterval)
{
    EmbeddedOptions options;
    options.minSessionTimeout = 400ms; // as the throw-away server
    options.maxSessionTimeout = 60'000ms;
    options.sweepInterval = sweepInterval;
    return options;
}

class EmbeddedFixture : public Fixture {
public:
    explicit EmbeddedFixture(std::shared_ptr<EmbeddedServer> server)
        : m_server(std::move(server))
    {
    }
    std::string name() const override { return "embedded"; }
    std::unique_ptr<Backend> backend(ConnectionProfile profile) override
    {
        return std::make_unique<EmbeddedBackend>(m_server, AccessGate(profile.readOnly), profile);
    }
    void disconnect(TestClient& client) override { client.as<EmbeddedBackend>().faults().disconnect(); }
    void reconnect(TestClient& client) override { client.as<EmbeddedBackend>().faults().reconnect(); }
    void expire(TestClient& client) override { client.as<EmbeddedBackend>().faults().expire(); }
    bool restart() override { return false; }

protected:
    std::shared_ptr<EmbeddedServer> m_server; ///< shared with the backends
};

/// The embedded registry with its nodes in an SQLite file.
class FileFixture : public EmbeddedFixture {
public:
    explicit FileFixture(std::chrono::milliseconds sweepInterval)
        : EmbeddedFixture(nullptr)
        , m_options(embeddedOptions(sweepInterval))
    {
        open();
    }
    ~FileFixture() override { m_server.reset(); } // before its file's folder goes
    std::string name() const override { return "file"; }
    bool restart() override
    {
        m_server.reset(); // the last to hold it: the file is closed when this returns
        open();
        return true;
    }

private:
    void open()
    {
        m_server = EmbeddedServer::withStore(
            [file = m_scratch.file("contract.registry")] { return openSqliteStore(file); }, m_options);
    }

    const EmbeddedOptions m_options;
    support::Scratch m_scratch{"contract"};
};

class ZooKeeperFixture : public Fixture {
public:
    explicit ZooKeeperFixture(std::chrono::milliseconds sweepInterval)
        : m_server(options(sweepInterval))
    {
    }
    std::string name() const override { return "zookeeper"; }
    std::unique_ptr<Backend> backend(ConnectionProfile profile) override
    {
        m_proxies.push_back(std::make_unique<support::TcpProxy>(m_server.port()));
        profile.endpoint = ZooKeeperEndpoint{{{"127.0.0.1", m_proxies.back()->port()}}, {}};
        return std::make_unique<ZooKeeperBackend>(profile);
    }
    void disconnect(TestClient& client) override
    {
        support::TcpProxy& proxy = proxyOf(client);
        proxy.refuse(true);
        proxy.abortAll();
    }
    void reconnect(TestClient& client) override { proxyOf(client).refuse(false); }
    void clientsGone() override { m_proxies.clear(); }
    void expire(TestClient& client) override
    {
        const auto secret = client.as<ZooKeeperBackend>().sessionForTests();
        if (!support::PlainClient::expire(m_server.port(), secret.id, secret.password))
            throw std::runtime_error("the session cannot be expired");
    }
    bool restart() override
    {
        m_server.stop();
        m_server.start();
        return true;
    }

private:
    static support::ServerOptions options(std::chrono::milliseconds sweepInterval)
    {
        support::ServerOptions options;
        options.java = {"-Dznode.container.checkIntervalMs=" + std::to_string(sweepInterval.count())};
        return options;
    }
    support::TcpProxy& proxyOf(const TestClient& client)
    {
        for (const auto& proxy : m_proxies) {
            if (client.status().server == proxy->hostPort())
                return *proxy;
        }
        throw std::runtime_error("no proxy for " + client.status().server);
    }

    support::ZooKeeperServer m_server;
    std::vector<std::unique_ptr<support::TcpProxy>> m_proxies; ///< one for each client
};

void removeBelow(TestClient& client, const std::string& at)
{
    for (const std::string& child : client.names(at)) {
        const std::string below = (at == "/" ? "" : at) + '/' + child;
        if (below == "/zookeeper")
            continue;
        removeBelow(client, below);
        (void)client.remove(below);
    }
}

std::map<std::string, std::unique_ptr<Fixture>>& fixtures()
{
    static std::map<std::string, std::unique_ptr<Fixture>> all;
    return all;
}

} // namespace

std::unique_ptr<TestClient> Fixture::connect(std::chrono::milliseconds sessionTimeout)
{
    ConnectionProfile profile;
    profile.sessionTimeout = sessionTimeout;
    profile.readOnly = false;
    return connect(profile);
}

std::unique_ptr<TestClient> Fixture::connect(ConnectionProfile profile)
{
    auto client = std::make_unique<TestClient>(backend(std::move(profile)));
    if (!client->waitFor(ConnectionState::Connected))
        throw std::runtime_error("not connected: " + client->history());
    return client;
}

void Fixture::clear()
{
    clientsGone();
    ConnectionProfile profile;
    profile.readOnly = false;
    for (const char* secret :
        {"ann:secret", "ann:wrong", "bob:b", "nocolon"}) // whoever a test was, it left nodes behind
        profile.credentials.push_back({"digest", Secret(secret)});
    const auto client = connect(profile);
    removeBelow(*client, "/");
    (void)client->setAcl("/", openAcl());
    client->close();
}

std::unique_ptr<Fixture> makeFixture(const std::string& name, std::chrono::milliseconds sweepInterval)
{
    if (name == "embedded")
        return std::make_unique<EmbeddedFixture>(EmbeddedServer::inMemory(embeddedOptions(sweepInterval)));
    if (name == "file")
        return std::make_unique<FileFixture>(sweepInterval);
    return std::make_unique<ZooKeeperFixture>(sweepInterval);
}

void addBackendRows()
{
    QTest::addColumn<QString>("backend");
    for (const char* name : {"embedded", "file", "zookeeper"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

Fixture& currentFixture()
{
    QFETCH_GLOBAL(QString, backend);
    auto& fixture = fixtures()[backend.toStdString()];
    if (!fixture)
        fixture = makeFixture(backend.toStdString());
    fixture->clear();
    return *fixture;
}

void dropFixtures()
{
    fixtures().clear();
}

} // namespace contract
