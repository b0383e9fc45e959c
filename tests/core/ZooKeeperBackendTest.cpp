// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ZooKeeperBackend.h"

#include "core/BackendClient.h"
#include "support/ClosingLeak.h"
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"

#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using registry::ConnectionState;
using registry::ErrorCode;
using registry::ZooKeeperBackend;
namespace op = registry::op;

/// One server, the whole road: session, reads, writes, watches, end.
class ZooKeeperBackendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<support::ZooKeeperServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    // The server cuts the owner's connection before it looks at the stranger's password; the session stays the owner's.
    void nobodyTakesASessionWithAWrongPassword()
    {
        ZooKeeperBackend backend(profileFor(m_server->hostPort(), std::chrono::seconds(6)));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(op::Create{pathOf("/kept"), "", registry::openAcl(), registry::CreateMode::Ephemeral}),
            ErrorCode::Ok);
        const auto session = backend.sessionForTests();
        QVERIFY(support::PlainClient::expire(m_server->port(), session.id, std::string(16, 'x'))); // "it is no more"
        QVERIFY(client.waitFor([&] { return client.times(ConnectionState::Connected) == 2; }));
        QCOMPARE(client.codeOf(op::Exists{pathOf("/kept")}), ErrorCode::Ok);
        QCOMPARE(backend.sessionForTests().id, session.id);
        QCOMPARE(client.times(ConnectionState::Lost), 0);
    }

    void connectsAndTellsAboutIt()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const auto status = client.status();
        QCOMPARE(client.statuses.front().status.state, ConnectionState::Connecting);
        QCOMPARE(status.server, m_server->hostPort());
        QVERIFY(status.sessionId != 0);
        QCOMPARE(status.timeout, 4000ms);
        QVERIFY(status.roundTrip && status.roundTrip->count() > 0);
        QVERIFY(!status.reason);
        QCOMPARE(client.statuses.back().epoch, 1u);
        QCOMPARE(backend.sessionForTests().id, status.sessionId);
        QCOMPARE(backend.sessionForTests().password.size(), std::size_t(16));
    }

    void readsAndWrites()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const auto path = pathOf("/rw");
        QCOMPARE(client.codeOf(op::GetData{path}), ErrorCode::NoNode);
        auto created = client.call(op::Create{path, std::string("one")});
        QVERIFY(created);
        QCOMPARE(std::get<registry::CreateReply>(*created).path.str(), std::string("/rw"));
        QVERIFY(std::get<registry::CreateReply>(*created).stat);
        QCOMPARE(client.codeOf(op::Create{path}), ErrorCode::NodeExists);
        auto set = client.call(op::SetData{path, std::string("zwei"), 0});
        QVERIFY(set);
        QCOMPARE(std::get<registry::Stat>(*set).version, 1);
        QCOMPARE(client.codeOf(op::SetData{path, std::string("x"), 0}), ErrorCode::BadVersion);
        auto got = client.call(op::GetData{path});
        QVERIFY(got);
        QCOMPARE(*std::get<registry::DataReply>(*got).data, std::string("zwei"));
        QCOMPARE(std::get<registry::DataReply>(*got).stat.dataLength, 4);
        auto sequential = client.call(
            op::Create{pathOf("/rw/s-"), {}, registry::openAcl(), registry::CreateMode::PersistentSequential});
        QVERIFY(sequential);
        QCOMPARE(std::get<registry::CreateReply>(*sequential).path.str(), std::string("/rw/s-0000000000"));
        auto children = client.call(op::GetChildren{path});
        QVERIFY(children);
        QCOMPARE(std::get<registry::ChildrenReply>(*children).names->size(), std::size_t(1));
        QCOMPARE(std::get<registry::ChildrenReply>(*children).stat.numChildren, 1);
        QCOMPARE(client.codeOf(op::Delete{path}), ErrorCode::NotEmpty);
        QCOMPARE(client.codeOf(op::Delete{pathOf("/rw/s-0000000000")}), ErrorCode::Ok);
        auto acl = client.call(op::GetAcl{path});
        QVERIFY(acl);
        QCOMPARE(std::get<registry::AclReply>(*acl).acl, registry::openAcl());
        auto aclSet = client.call(op::SetAcl{path, {{registry::PermissionAll, "world", "anyone"}}, 0});
        QVERIFY(aclSet);
        QCOMPARE(std::get<registry::Stat>(*aclSet).aversion, 1);
        QCOMPARE(client.codeOf(op::Sync{path}), ErrorCode::Ok);
        QCOMPARE(client.codeOf(op::Delete{path, 1}), ErrorCode::Ok);
    }

    void tellsNullFromEmpty()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(op::Create{pathOf("/null"), std::nullopt}), ErrorCode::Ok);
        QCOMPARE(client.codeOf(op::Create{pathOf("/empty"), std::string()}), ErrorCode::Ok);
        auto null = client.call(op::GetData{pathOf("/null")});
        auto empty = client.call(op::GetData{pathOf("/empty")});
        QVERIFY(null && empty);
        QVERIFY(!std::get<registry::DataReply>(*null).data);
        QVERIFY(std::get<registry::DataReply>(*empty).data == std::string());
    }

    void createsInEveryMode()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        using registry::CreateMode;
        const auto create = [&](const char* path, CreateMode mode, std::chrono::milliseconds ttl = 0ms) {
            return client.call(op::Create{pathOf(path), {}, registry::openAcl(), mode, ttl});
        };
        QVERIFY(create("/ephemeral", CreateMode::Ephemeral));
        auto stat = client.call(op::Exists{pathOf("/ephemeral")});
        QCOMPARE(std::get<registry::Stat>(*stat).ephemeralOwner, backend.sessionForTests().id);
        QVERIFY(create("/ephemeral-", CreateMode::EphemeralSequential));
        QVERIFY(create("/container", CreateMode::Container));
        QVERIFY(create("/ttl", CreateMode::PersistentWithTtl, 100s));
        QVERIFY(create("/ttl-", CreateMode::PersistentSequentialWithTtl, 100s));
        QCOMPARE(client.codeOf(op::Create{pathOf("/ephemeral/child")}), ErrorCode::NoChildrenForEphemerals);
    }

    void multiIsAllOrNothing()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        auto done = client.call(
            op::Multi{{op::Create{pathOf("/m"), std::string("a")}, op::SetData{pathOf("/m"), std::string("b"), 0},
                op::Create{pathOf("/m/s-"), {}, registry::openAcl(), registry::CreateMode::PersistentSequential},
                op::Check{pathOf("/m"), 1}}});
        QVERIFY(done);
        const auto& reply = std::get<registry::MultiReply>(*done);
        QCOMPARE(reply.code, ErrorCode::Ok);
        QCOMPARE(reply.parts.size(), std::size_t(4));
        QCOMPARE(reply.parts[0].path.str(), std::string("/m"));
        QCOMPARE(reply.parts[1].stat.version, 1);
        QCOMPARE(reply.parts[2].path.str(), std::string("/m/s-0000000000"));
        auto refused = client.call(op::Multi{{op::SetData{pathOf("/m"), std::string("c"), 1},
            op::Delete{pathOf("/m"), 7}, op::Create{pathOf("/m/never")}}});
        QVERIFY(refused);
        const auto& failed = std::get<registry::MultiReply>(*refused);
        QCOMPARE(failed.code, ErrorCode::BadVersion);
        QCOMPARE(failed.parts[0].code, ErrorCode::Ok);
        QCOMPARE(failed.parts[1].code, ErrorCode::BadVersion);
        QCOMPARE(failed.parts[2].code, ErrorCode::RuntimeInconsistency);
        auto empty = client.call(op::Multi{});
        QVERIFY(empty);
        QCOMPARE(std::get<registry::MultiReply>(*empty).code, ErrorCode::Ok);
    }

    void watchesFireOnceAndCanBeRemoved()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        support::PlainClient other(m_server->hostPort());
        QCOMPARE(client.codeOf(op::Exists{pathOf("/w"), true}), ErrorCode::NoNode);
        QCOMPARE(other.create("/w", std::string("1")), 0);
        QVERIFY(client.waitFor([&] { return client.watches.size() == 1; }));
        QCOMPARE(client.watches[0].path.str(), std::string("/w"));
        QCOMPARE(client.watches[0].what, registry::WatchEvent::Created);
        QCOMPARE(client.watches[0].epoch, client.statuses.back().epoch);
        QCOMPARE(client.codeOf(op::GetData{pathOf("/w"), true}), ErrorCode::Ok);
        QCOMPARE(client.codeOf(op::GetChildren{pathOf("/w"), true}), ErrorCode::Ok);
        QCOMPARE(other.set("/w", "2"), 0);
        QCOMPARE(other.create("/w/c"), 0);
        QVERIFY(client.waitFor([&] { return client.watches.size() == 3; }));
        QCOMPARE(client.watches[1].what, registry::WatchEvent::Changed);
        QCOMPARE(client.watches[2].what, registry::WatchEvent::ChildrenChanged);
        QCOMPARE(client.codeOf(op::GetChildren{pathOf("/w"), true}), ErrorCode::Ok);
        QCOMPARE(m_server->metric("zk_watch_count"), 1LL);
        QCOMPARE(client.codeOf(op::RemoveWatch{pathOf("/w"), registry::WatchKind::Children}), ErrorCode::Ok);
        QCOMPARE(m_server->metric("zk_watch_count"), 0LL);
        QCOMPARE(client.codeOf(op::RemoveWatch{pathOf("/w"), registry::WatchKind::Children}), ErrorCode::NoWatcher);
    }

    void stripsTheChroot()
    {
        support::PlainClient other(m_server->hostPort());
        QCOMPARE(other.create("/jail"), 0);
        ZooKeeperBackend backend(profileFor(m_server->hostPort() + "/jail", 4s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(op::GetChildren{{}, true}), ErrorCode::Ok);
        QCOMPARE(client.codeOf(op::Exists{pathOf("/in"), true}), ErrorCode::NoNode);
        auto created = client.call(op::Create{pathOf("/in")});
        QVERIFY(created);
        QCOMPARE(std::get<registry::CreateReply>(*created).path.str(), std::string("/in"));
        QCOMPARE(other.exists("/jail/in"), 0);
        QVERIFY(client.waitFor([&] { return client.watches.size() == 2; }));
        QCOMPARE(client.watches[0].path.str(), std::string("/in"));
        QVERIFY(client.watches[1].path.isRoot());
    }

    void aMissingChrootIsNoReasonNotToConnect()
    {
        ZooKeeperBackend backend(profileFor(m_server->hostPort() + "/nowhere", 4s));
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(op::GetChildren{}), ErrorCode::NoNode);
    }

    void readOnlyProfileSendsNoWrite()
    {
        auto readOnly = profile();
        readOnly.readOnly = true;
        ZooKeeperBackend backend(readOnly);
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(op::Create{pathOf("/ro")}), ErrorCode::ReadOnly);
        QCOMPARE(client.codeOf(op::Exists{pathOf("/ro")}), ErrorCode::NoNode);
    }

    void addsCredentialsBeforeAnythingElse()
    {
        auto withSecret = profile();
        withSecret.credentials = {{"digest", registry::Secret("ann:C4N4RY")}};
        ZooKeeperBackend backend(withSecret);
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(
            client.codeOf(op::Create{pathOf("/mine"), {}, {{registry::PermissionAll, "auth", ""}}}), ErrorCode::Ok);
        ZooKeeperBackend stranger(profile());
        BackendClient strange(stranger);
        strange.start();
        QVERIFY(strange.waitForState(ConnectionState::Connected));
        QCOMPARE(strange.codeOf(op::GetData{pathOf("/mine")}), ErrorCode::NoAuth);
        QCOMPARE(strange.codeOf(op::AddAuth{"digest", registry::Secret("ann:C4N4RY")}), ErrorCode::Ok);
        QCOMPARE(strange.codeOf(op::GetData{pathOf("/mine")}), ErrorCode::Ok);
    }

    void anUnknownSchemeIsAuthFailed()
    {
        auto withSecret = profile();
        withSecret.credentials = {{"nosuchscheme", registry::Secret("x:y")}};
        ZooKeeperBackend backend(withSecret);
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::AuthFailed));
        QVERIFY(client.status().nextAttempt);
    }

    void beforeStartAndAfterCloseNothingIsSent()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QCOMPARE(client.codeOf(op::Exists{}), ErrorCode::NoConnection);
        QVERIFY(client.waitForState(ConnectionState::Connected));
        QCOMPARE(client.codeOf(op::Create{pathOf("/gone"), {}, registry::openAcl(), registry::CreateMode::Ephemeral}),
            ErrorCode::Ok);
        backend.close();
        QVERIFY(client.waitForState(ConnectionState::Closed));
        QCOMPARE(client.codeOf(op::Exists{}), ErrorCode::NoConnection);
        support::PlainClient other(m_server->hostPort());
        QCOMPARE(other.exists("/gone"), -101); // the session ended with the backend
        QCOMPARE(client.statuses.back().status.state, ConnectionState::Closed);
    }

    void answersEveryRequestOnceAlsoWhenClosed()
    {
        ZooKeeperBackend backend(profile());
        BackendClient client(backend);
        client.start();
        QVERIFY(client.waitForState(ConnectionState::Connected));
        const int many = 5000;
        for (int i = 0; i < many; ++i)
            client.send(op::Exists{});
        backend.close();
        QVERIFY(client.waitForState(ConnectionState::Closed));
        QCOMPARE(client.replies.size(), std::size_t(many));
        for (const auto& [id, replies] : client.replies) {
            QCOMPARE(replies.size(), std::size_t(1));
            QVERIFY(replies[0].result || replies[0].result.error().code == ErrorCode::Closing);
        }
    }

private:
    registry::ConnectionProfile profile() const { return profileFor(m_server->hostPort(), 4s); }

    std::unique_ptr<support::ZooKeeperServer> m_server;
};

QTEST_GUILESS_MAIN(ZooKeeperBackendTest)
#include "ZooKeeperBackendTest.moc"
