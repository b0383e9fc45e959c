// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/TestClient.h"
#include "value/ConnectionProfile.h"

#include <QTest>

#include <memory>
#include <string>

namespace contract {

/// A registry the contract is held against. Empty (but for /zookeeper) when made or cleared.
class Fixture {
public:
    virtual ~Fixture() = default;

    virtual std::string name() const = 0;
    /// A new session's backend, not started.
    virtual std::unique_ptr<registry::Backend> backend(registry::ConnectionProfile profile) = 0;
    /// Cuts the client's connection, again and again until reconnect().
    virtual void disconnect(TestClient& client) = 0;
    virtual void reconnect(TestClient& client) = 0;
    /// The server ends the client's session.
    virtual void expire(TestClient& client) = 0;
    /// Stops everything and starts it again with what is stored. Clients must be gone. False: nothing is stored.
    virtual bool restart() = 0;
    /// No client is left: what was made for them can go.
    virtual void clientsGone() { }

    /// A client that is connected, with writes allowed.
    std::unique_ptr<TestClient> connect(std::chrono::milliseconds sessionTimeout = std::chrono::seconds(10));
    std::unique_ptr<TestClient> connect(registry::ConnectionProfile profile);
    /// Deletes every node but /zookeeper and opens the root's ACL.
    void clear();

    /// How often the registries of the fixtures look for expired TTL nodes and empty containers.
    static constexpr std::chrono::milliseconds sweepInterval{100};
};

/// "embedded", "file" (embedded, over an SQLite store) or "zookeeper". `sweepInterval`: how often it looks for expired TTL nodes and empty containers.
std::unique_ptr<Fixture> makeFixture(
    const std::string& name, std::chrono::milliseconds sweepInterval = std::chrono::milliseconds(100));
/// For initTestCase_data(): the column "backend" with a row for each.
void addBackendRows();
/// For init(): the fixture of the current row, cleared; made on first use and kept until the program's end.
Fixture& currentFixture();
/// For cleanupTestCase().
void dropFixtures();

} // namespace contract

namespace registry {

inline char* toString(ErrorCode code)
{
    return qstrdup(std::string(name(code)).c_str());
}
inline char* toString(ConnectionState state)
{
    return qstrdup(std::string(name(state)).c_str());
}

} // namespace registry

namespace std {

/// So that QCOMPARE shows lists of texts.
inline char* toString(const std::vector<std::string>& list)
{
    std::string all;
    for (const std::string& item : list)
        all += (all.empty() ? "" : ", ") + item;
    return qstrdup(('[' + all + ']').c_str());
}
inline char* toString(const std::string& item)
{
    return qstrdup(item.c_str());
}

} // namespace std

#define COMPARE_CODE(result, expected) QCOMPARE(contract::code(result), registry::ErrorCode::expected)
