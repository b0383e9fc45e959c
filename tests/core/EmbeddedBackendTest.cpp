// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/EmbeddedRig.h"

#include <atomic>
#include <thread>

using namespace std::chrono_literals;
using namespace embedded_rig;
namespace op = registry::op;

#define COMPARE_TEXT(actual, expected) QCOMPARE(QByteArray::fromStdString(actual), QByteArray(expected))

class EmbeddedBackendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connects()
    {
        Client client(EmbeddedServer::inMemory(), profile(1ms));
        client.backend->start(client.inbox);
        const auto connecting = client.nextStatus();
        QCOMPARE(connecting.status.state, ConnectionState::Connecting);
        const auto connected = client.nextStatus();
        QCOMPARE(connected.status.state, ConnectionState::Connected);
        QCOMPARE(connected.epoch, 1u);
        QVERIFY(connected.status.sessionId > 0xFFFF'FFFF);
        QCOMPARE(connected.status.timeout, 4000ms); // clamped
        QVERIFY(connected.status.roundTrip.has_value());
        QVERIFY(connected.status.lastProof.has_value());
        QVERIFY(!connected.status.encrypted);
        COMPARE_TEXT(connected.status.server, "embedded");
    }

    void answersInOrder()
    {
        Client client(EmbeddedServer::inMemory());
        client.connected();
        const auto other = std::make_shared<registry::Inbox>();
        client.send(op::Create{at("/a"), "1"});
        client.send(op::GetData{at("/a"), true});
        client.send(op::SetData{at("/a"), "2"});
        client.send(op::GetData{at("/a")});
        for (registry::RequestId id = 1; id <= 4; ++id) {
            if (id == 3) // the own write's event comes before its reply
                COMPARE_TEXT(client.nextWatch(), "changed /a");
            const auto reply = client.nextOf<registry::Reply>();
            QCOMPARE(reply.id, id);
            QVERIFY(reply.result.has_value());
            QCOMPARE(reply.epoch, 1u);
        }
        client.backend->submit(77, op::Exists{at("/a")}, other);
        const auto elsewhere = other->waitAndTake(patience);
        QCOMPARE(elsewhere.size(), 1u);
        QCOMPARE(std::get<registry::Reply>(elsewhere[0]).id, 77u);
    }

    void sessionsSeeEachOther()
    {
        const auto server = EmbeddedServer::inMemory();
        Client a(server), b(server);
        a.connected();
        b.connected();
        QCOMPARE(b.code(op::Exists{at("/x"), true}), ErrorCode::NoNode);
        QCOMPARE(
            a.code(op::Create{at("/x"), "1", registry::openAcl(), registry::CreateMode::Ephemeral}), ErrorCode::Ok);
        COMPARE_TEXT(b.nextWatch(), "created /x");
        b.get<registry::DataReply>(op::GetData{at("/x"), true});
        a.backend->close();
        QCOMPARE(a.nextState(), ConnectionState::Closed);
        COMPARE_TEXT(b.nextWatch(), "deleted /x");
    }

    void theGateRefusesWrites()
    {
        Client client(EmbeddedServer::inMemory(), profile(), true);
        client.connected();
        QCOMPARE(client.code(op::Create{at("/x"), "1"}), ErrorCode::ReadOnly);
        QCOMPARE(client.code(op::Multi{}), ErrorCode::ReadOnly);
        QCOMPARE(client.code(op::Exists{at("/x")}), ErrorCode::NoNode);
        Client writer(EmbeddedServer::inMemory());
        writer.connected();
        const std::size_t limit = registry::dataLimit(at("/x"));
        QCOMPARE(writer.code(op::Create{at("/x"), std::string(limit + 1, 'x')}), ErrorCode::TooLarge);
        QCOMPARE(writer.code(op::Create{at("/x"), "1"}), ErrorCode::Ok);
        QCOMPARE(writer.code(op::SetData{at("/x"), std::string(limit, 'x')}), ErrorCode::Ok);
    }

    void disconnectAndReconnect()
    {
        const auto server = EmbeddedServer::inMemory();
        Client a(server), b(server);
        a.connected();
        b.connected();
        QCOMPARE(
            a.code(op::Create{at("/e"), "1", registry::openAcl(), registry::CreateMode::Ephemeral}), ErrorCode::Ok);
        a.get<registry::Stat>(op::Exists{at("/e"), true});
        const auto id = a.get<registry::Stat>(op::Exists{at("/e")}).ephemeralOwner;
        a.backend->faults().disconnect();
        const auto suspended = a.nextStatus();
        QCOMPARE(suspended.status.state, ConnectionState::Suspended);
        QCOMPARE(suspended.status.sessionId, id);
        QCOMPARE(suspended.status.reason->code, ErrorCode::ConnectionLoss);
        QCOMPARE(a.code(op::Exists{at("/e")}), ErrorCode::NoConnection);
        QCOMPARE(b.code(op::SetData{at("/e"), "2"}), ErrorCode::Ok); // still there
        a.backend->faults().reconnect();
        const auto connected = a.nextStatus();
        QCOMPARE(connected.status.state, ConnectionState::Connected);
        QCOMPARE(connected.epoch, 2u);
        QCOMPARE(connected.status.sessionId, id);
        QCOMPARE(b.code(op::SetData{at("/e"), "3"}), ErrorCode::Ok); // no watch of the old epoch fires
        QCOMPARE(a.code(op::RemoveWatch{at("/e"), registry::WatchKind::Data}), ErrorCode::NoWatcher);
    }

    void theLeaseEndsWithTheReconnect()
    {
        Client a(EmbeddedServer::inMemory(quick()), profile(50ms));
        a.connected();
        a.backend->faults().disconnect();
        a.backend->faults().reconnect();
        QCOMPARE(a.nextState(), ConnectionState::Suspended);
        QCOMPARE(a.nextState(), ConnectionState::Connected);
        a.backend->faults().setDelay(200ms); // far beyond the timeout
        a.send(op::Exists{at("/")}, 10s);
        QCOMPARE(a.nextCode(), ErrorCode::Ok);
    }

    void theSessionIsLostWhenItsTimeIsUp()
    {
        const auto server = EmbeddedServer::inMemory(quick());
        Client a(server, profile(100ms)), b(server);
        a.connected();
        b.connected();
        QCOMPARE(
            a.code(op::Create{at("/e"), "1", registry::openAcl(), registry::CreateMode::Ephemeral}), ErrorCode::Ok);
        const auto id = b.get<registry::Stat>(op::Exists{at("/e"), true}).ephemeralOwner;
        a.backend->faults().disconnect();
        QCOMPARE(a.nextState(), ConnectionState::Suspended);
        const auto lost = a.nextStatus();
        QCOMPARE(lost.status.state, ConnectionState::Lost);
        QCOMPARE(lost.status.reason->code, ErrorCode::SessionExpired);
        COMPARE_TEXT(b.nextWatch(), "deleted /e");
        a.backend->faults().reconnect();
        const auto again = a.nextStatus();
        QCOMPARE(again.status.state, ConnectionState::Connected);
        QCOMPARE(again.epoch, 2u);
        QVERIFY(again.status.sessionId != id);
    }

    void expires()
    {
        const auto server = EmbeddedServer::inMemory();
        Client a(server), b(server);
        a.connected();
        b.connected();
        QCOMPARE(
            a.code(op::Create{at("/e"), "1", registry::openAcl(), registry::CreateMode::Ephemeral}), ErrorCode::Ok);
        a.get<registry::Stat>(op::Exists{at("/e"), true});
        b.get<registry::Stat>(op::Exists{at("/e"), true});
        a.backend->faults().expire();
        QCOMPARE(a.nextState(), ConnectionState::Lost); // and no event for its own node
        const auto again = a.nextStatus();
        QCOMPARE(again.status.state, ConnectionState::Connected);
        QCOMPARE(again.epoch, 2u);
        COMPARE_TEXT(b.nextWatch(), "deleted /e");
        QCOMPARE(a.code(op::Exists{at("/e")}), ErrorCode::NoNode);
    }

    void expiresWhileDisconnected()
    {
        const auto server = EmbeddedServer::inMemory();
        Client a(server), b(server);
        a.connected();
        b.connected();
        QCOMPARE(
            a.code(op::Create{at("/e"), "1", registry::openAcl(), registry::CreateMode::Ephemeral}), ErrorCode::Ok);
        b.get<registry::Stat>(op::Exists{at("/e"), true});
        a.backend->faults().disconnect();
        a.backend->faults().expire();
        a.backend->faults().reconnect();
        QCOMPARE(a.nextState(), ConnectionState::Suspended);
        QCOMPARE(a.nextState(), ConnectionState::Lost);
        QCOMPARE(a.nextState(), ConnectionState::Connected);
        COMPARE_TEXT(b.nextWatch(), "deleted /e");
    }

    void deadlines()
    {
        Client a(EmbeddedServer::inMemory());
        a.connected();
        a.backend->faults().setDelay(200ms);
        a.send(op::Create{at("/late"), "1"}, 20ms);
        const auto reply = a.nextOf<registry::Reply>();
        QCOMPARE(reply.result.error().code, ErrorCode::OperationTimeout);
        const auto exists = a.send(op::Exists{at("/late")});
        const auto later = a.nextOf<registry::Reply>();
        QCOMPARE(later.id, exists); // no second answer to the first
        QVERIFY(later.result.has_value()); // it landed all the same
        a.backend->faults().setDelay(0ms);
        QCOMPARE(a.code(op::Exists{at("/late")}), ErrorCode::Ok);
    }

    void delayKeepsTheOrder()
    {
        Client a(EmbeddedServer::inMemory());
        a.connected();
        a.backend->faults().setDelay(50ms);
        a.send(op::Create{at("/x"), "1"});
        a.backend->faults().setDelay(0ms);
        a.send(op::SetData{at("/x"), "2"});
        a.send(op::SetData{at("/x"), "3", 1});
        for (registry::RequestId id = 1; id <= 3; ++id) {
            const auto reply = a.nextOf<registry::Reply>();
            QCOMPARE(reply.id, id);
            QVERIFY(reply.result.has_value());
        }
    }

    void pendingRequestsEndWhenTheConnectionDoes()
    {
        Client a(EmbeddedServer::inMemory());
        a.connected();
        a.backend->faults().setDelay(1h);
        a.send(op::Create{at("/x"), "1"});
        a.send(op::Exists{at("/x")});
        a.backend->faults().disconnect();
        QCOMPARE(a.nextCode(), ErrorCode::ConnectionLoss);
        QCOMPARE(a.nextCode(), ErrorCode::ConnectionLoss);
        QCOMPARE(a.nextState(), ConnectionState::Suspended);
        a.backend->faults().reconnect();
        QCOMPARE(a.nextState(), ConnectionState::Connected);
        a.send(op::Exists{at("/x")});
        a.backend->close();
        QCOMPARE(a.nextCode(), ErrorCode::Closing);
        QCOMPARE(a.nextState(), ConnectionState::Closed);
        QCOMPARE(a.code(op::Exists{at("/x")}), ErrorCode::NoConnection); // still exactly one answer
    }

    void losesAReply()
    {
        Client a(EmbeddedServer::inMemory());
        a.connected();
        a.backend->faults().loseNextReply();
        QCOMPARE(a.code(op::Create{at("/x"), "1"}), ErrorCode::ConnectionLoss);
        QCOMPARE(a.code(op::Create{at("/x"), "1"}), ErrorCode::NodeExists);
    }

    void aReadOnlyServer()
    {
        Client a(EmbeddedServer::inMemory());
        a.connected();
        const auto id = a.get<registry::CreateReply>(
                             op::Create{at("/e"), "1", registry::openAcl(), registry::CreateMode::Ephemeral})
                            .stat->ephemeralOwner;
        a.backend->faults().setServerReadOnly(true);
        const auto readOnly = a.nextStatus();
        QCOMPARE(readOnly.status.state, ConnectionState::ReadOnly);
        QCOMPARE(readOnly.epoch, 2u);
        QCOMPARE(a.code(op::SetData{at("/e"), "2"}), ErrorCode::ServerReadOnly);
        QCOMPARE(a.code(op::Multi{}), ErrorCode::ServerReadOnly);
        QCOMPARE(a.code(op::GetData{at("/e")}), ErrorCode::Ok);
        a.backend->faults().setServerReadOnly(false);
        const auto connected = a.nextStatus();
        QCOMPARE(connected.status.state, ConnectionState::Connected);
        QVERIFY(connected.status.sessionId != id);
        QCOMPARE(connected.epoch, 3u);
    }

    void credentials()
    {
        registry::ConnectionProfile wanted = profile();
        wanted.credentials.push_back({"digest", registry::Secret("ann:secret")});
        Client a(EmbeddedServer::inMemory(), wanted);
        a.connected();
        QCOMPARE(a.code(op::AddAuth{"digest", registry::Secret("ben:secret")}), ErrorCode::Ok);
        QCOMPARE(a.code(op::Create{at("/x"), "1", {{registry::PermissionAll, "auth", ""}}}), ErrorCode::Ok);
        QCOMPARE(a.get<registry::AclReply>(op::GetAcl{at("/x")}).acl.size(), 2u);
        a.backend->faults().expire();
        QCOMPARE(a.nextState(), ConnectionState::Lost);
        QCOMPARE(a.nextState(), ConnectionState::Connected);
        QCOMPARE(a.code(op::GetData{at("/x")}), ErrorCode::Ok); // proven again
        QCOMPARE(a.code(op::AddAuth{"bogus", registry::Secret("x")}), ErrorCode::AuthFailed);
        QCOMPARE(a.nextState(), ConnectionState::AuthFailed);
        QCOMPARE(a.code(op::Exists{at("/x")}), ErrorCode::NoConnection);
    }

    void refusedCredentials()
    {
        registry::ConnectionProfile wanted = profile();
        wanted.credentials.push_back({"kerberos", registry::Secret("x")});
        Client a(EmbeddedServer::inMemory(), wanted);
        a.backend->start(a.inbox);
        QCOMPARE(a.nextState(), ConnectionState::Connecting);
        QCOMPARE(a.nextState(), ConnectionState::AuthFailed);
    }

    void roundTripIsNotTheTimeOfFilling()
    {
        registry::EmbeddedOptions options;
        options.populate = [](EmbeddedServer&) { std::this_thread::sleep_for(200ms); };
        Client client(EmbeddedServer::inMemory(std::move(options)), profile(1ms));
        client.backend->start(client.inbox);
        QCOMPARE(client.nextState(), ConnectionState::Connecting);
        const auto connected = client.nextStatus();
        QCOMPARE(connected.status.state, ConnectionState::Connected);
        QVERIFY(connected.status.roundTrip < 100ms);
    }

    void probes()
    {
        Client a(EmbeddedServer::inMemory());
        a.connected();
        a.backend->probe();
        const auto status = a.nextStatus();
        QCOMPARE(status.status.state, ConnectionState::Connected);
        QVERIFY(status.status.roundTrip.has_value());
    }

    void timeToLiveEnds()
    {
        EmbeddedOptions options;
        options.sweepInterval = 20ms;
        Client a(EmbeddedServer::inMemory(options));
        a.connected();
        QCOMPARE(a.code(op::Create{at("/t"), "1", registry::openAcl(), registry::CreateMode::PersistentWithTtl, 10ms}),
            ErrorCode::Ok);
        a.send(op::Exists{at("/t"), true});
        const auto event = a.next(); // the reply, then the event; or the sweep was first and it is gone already
        const auto& reply = std::get<registry::Reply>(event);
        if (reply.result.has_value())
            COMPARE_TEXT(a.nextWatch(), "deleted /t");
    }

    void aStoreThatDoesNotOpen()
    {
        EmbeddedOptions options;
        options.reopenInterval = 20ms;
        const auto attempts = std::make_shared<std::atomic<int>>(0);
        const auto opener = [attempts]() -> registry::Result<std::unique_ptr<registry::Store>> {
            if (++*attempts < 3)
                return registry::fail(ErrorCode::Locked, "/some/file", "open elsewhere");
            return registry::fail(ErrorCode::Storage, "/some/file", "not a registry");
        };
        Client a(EmbeddedServer::withStore(opener, options));
        a.backend->start(a.inbox);
        QCOMPARE(a.nextState(), ConnectionState::Connecting);
        const auto failed = a.nextStatus().status;
        QCOMPARE(failed.state, ConnectionState::Failed);
        QCOMPARE(failed.reason->code, ErrorCode::Locked);
        QCOMPARE(failed.attempt, 1);
        QVERIFY(failed.nextAttempt.has_value());
        QCOMPARE(a.nextStatus().status.attempt, 2);
        QCOMPARE(a.nextStatus().status.reason->code, ErrorCode::Storage);
        a.backend->close();
        while (a.nextState() != ConnectionState::Closed) { }
    }

    void aStoreThatFails()
    {
        struct FullDisk : registry::Store {
            registry::Result<std::int64_t> load(const Sink&) override { return 41; }
            registry::Result<void> commit(const registry::StoreBatch& batch) override
            {
                if (full)
                    return registry::fail(ErrorCode::Storage, "/some/file", "disk full");
                zxid = batch.zxid;
                return {};
            }
            std::atomic<bool> full = false;
            std::atomic<std::int64_t> zxid = 0;
        };
        auto* disk = new FullDisk; // the server owns it
        const auto opener = [disk]() -> registry::Result<std::unique_ptr<registry::Store>> {
            return std::unique_ptr<registry::Store>(disk);
        };
        Client a(EmbeddedServer::withStore(opener));
        a.connected();
        QCOMPARE(a.get<registry::CreateReply>(op::Create{at("/x"), "1"}).stat->czxid, 42);
        a.get<registry::DataReply>(op::GetData{at("/x"), true});
        disk->full = true;
        QCOMPARE(a.code(op::SetData{at("/x"), "2"}), ErrorCode::Storage);
        QCOMPARE(a.code(op::Create{at("/y"), "2"}), ErrorCode::Storage);
        QCOMPARE(a.code(op::Exists{at("/y")}), ErrorCode::NoNode);
        disk->full = false;
        QCOMPARE(a.get<registry::DataReply>(op::GetData{at("/x")}).stat.version, 0);
        a.send(op::SetData{at("/x"), "2"});
        COMPARE_TEXT(a.nextWatch(), "changed /x"); // the watch is still there
        QCOMPARE(a.nextCode(), ErrorCode::Ok);
        QCOMPARE(disk->zxid, 43);
    }

    void manySessionsAtOnce()
    {
        const auto server = EmbeddedServer::inMemory();
        constexpr int sessions = 8;
        constexpr int writes = 200;
        std::vector<std::thread> threads;
        std::atomic<int> done = 0;
        for (int s = 0; s < sessions; ++s) {
            threads.emplace_back([&, s] {
                Client client(server);
                client.connected();
                const std::string mine = "/s" + std::to_string(s);
                client.code(op::Create{at(mine), ""});
                for (int i = 0; i < writes; ++i) {
                    client.send(op::Create{
                        at(mine + "/n-"), "", registry::openAcl(), registry::CreateMode::EphemeralSequential});
                    if (i == writes / 2)
                        client.backend->faults().expire();
                }
                for (int i = 0; i < writes;) {
                    if (std::holds_alternative<registry::Reply>(client.next()))
                        ++i;
                }
                ++done;
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(done.load(), sessions);
        Client last(server);
        last.connected();
        for (int s = 0; s < sessions; ++s)
            QCOMPARE(last.get<registry::Stat>(op::Exists{at("/s" + std::to_string(s))}).numChildren, 0);
    }
};

QTEST_APPLESS_MAIN(EmbeddedBackendTest)
#include "EmbeddedBackendTest.moc"
