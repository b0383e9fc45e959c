// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Ensemble.h"
#include "support/HostilePeer.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"

#include <QElapsedTimer>
#include <QTest>

#include <filesystem>
#include <unistd.h>

using support::PlainClient;
using support::TcpProxy;
using support::ZooKeeperServer;

/// The helpers of all server tests, tested themselves.
class SupportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsDataOverRestarts()
    {
        std::string data;
        {
            ZooKeeperServer server;
            data = server.dataDir();
            QCOMPARE(PlainClient(server.hostPort()).create("/kept", "yes"), 0);
            server.kill9();
            QVERIFY(!server.isServing());
            server.start();
            PlainClient client(server.hostPort());
            std::optional<std::string> value;
            QCOMPARE(client.get("/kept", value), 0);
            QCOMPARE(value.value_or(""), std::string("yes"));
            QVERIFY(server.metric("zk_znode_count") > 1);
        }
        QVERIFY(!std::filesystem::exists(data));
    }

    void expiresSessions()
    {
        ZooKeeperServer server;
        PlainClient victim(server.hostPort());
        PlainClient witness(server.hostPort());
        QCOMPARE(victim.create("/mine", "x", 1), 0);
        std::int64_t owner = 0;
        QCOMPARE(witness.exists("/mine", &owner), 0);
        QCOMPARE(owner, victim.sessionId());
        QVERIFY(PlainClient::expire(server.port(), victim.sessionId(), victim.password()));
        QTRY_COMPARE(witness.exists("/mine"), -101);
        QCOMPARE(witness.createMany("/many", 3000, "d"), 0);
        std::vector<std::string> names;
        QCOMPARE(witness.children("/", names), 0);
        QCOMPARE(names.size(), std::size_t(3001));
    }

    void electsALeader()
    {
        support::Ensemble ensemble;
        QCOMPARE(ensemble.followers().size(), std::size_t(2));
        ZooKeeperServer& old = ensemble.leader();
        old.kill9();
        QVERIFY(&ensemble.leader() != &old);
        old.start();
        QVERIFY(ensemble.waitUntilServing());
    }

    void proxyCutsAndCounts()
    {
        ZooKeeperServer server;
        TcpProxy proxy(server.port());
        PlainClient client(proxy.hostPort());
        PlainClient truth(server.hostPort());
        QCOMPARE(proxy.connections(), 1);
        QCOMPARE(client.create("/a", std::string(900'000, 'x')), 0);
        std::optional<std::string> value;
        QCOMPARE(client.get("/a", value), 0);
        QCOMPARE(value->size(), std::size_t(900'000));
        QCOMPARE(proxy.opcodes()[1], 1);
        QCOMPARE(proxy.opcodes()[4], 1);
        QCOMPARE(proxy.opcodes().count(5), std::size_t(0));

        proxy.loseReplyOf("lost text");
        QCOMPARE(client.set("/a", "the lost text"), -4);
        QCOMPARE(proxy.repliesLost(), 1);
        QCOMPARE(truth.get("/a", value), 0);
        QCOMPARE(*value, std::string("the lost text"));
        QTRY_COMPARE(client.exists("/a"), 0);

        proxy.setDelay(std::chrono::milliseconds(40));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(client.exists("/a"), 0);
        QVERIFY(clock.elapsed() >= 78);
        proxy.setDelay(std::chrono::milliseconds(0));
        proxy.abortAll();
        QTRY_COMPARE(client.exists("/a"), 0);
        QVERIFY(proxy.accepted() >= 3);
    }

    void proxyRefusesAndFreezes()
    {
        ZooKeeperServer server;
        TcpProxy proxy(server.port());
        QVERIFY(!support::exchange(proxy.port(), "srvr").empty());
        proxy.refuse(true);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(support::exchange(proxy.port(), "srvr", std::chrono::seconds(5)).empty());
        QVERIFY2(clock.elapsed() < 1000, "refused, not dropped");
        proxy.refuse(false);
        QVERIFY(!support::exchange(proxy.port(), "srvr").empty());
        proxy.freeze(true);
        QVERIFY(support::exchange(proxy.port(), "srvr", std::chrono::milliseconds(300)).empty());
        proxy.freeze(false);
        proxy.swallowReplies(true);
        QVERIFY(support::exchange(proxy.port(), "srvr", std::chrono::milliseconds(300)).empty());
        proxy.swallowReplies(false);
        QVERIFY(!support::exchange(proxy.port(), "srvr").empty());
    }

    void strangersAnswer()
    {
        using Manner = support::HostilePeer::Manner;
        const auto ask = [](Manner manner) {
            support::HostilePeer peer(manner);
            return QByteArray::fromStdString(support::exchange(peer.port(), "srvr", std::chrono::milliseconds(300)));
        };
        QVERIFY(ask(Manner::Http).startsWith("HTTP/1.1 400"));
        QVERIFY(ask(Manner::Ssh).startsWith("SSH-2.0"));
        QVERIFY(ask(Manner::Silent).isEmpty());
        QCOMPARE(ask(Manner::HugeLength).size(), 41);
    }
};

QTEST_APPLESS_MAIN(SupportTest)
#include "SupportTest.moc"
