// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/OnDone.h"
#include "session/SessionOwners.h"
#include "support/Ensemble.h"
#include "support/HostilePeer.h"
#include "support/PlainClient.h"
#include "support/Ports.h"
#include "support/ZooKeeperServer.h"

#include <QTest>

using namespace registry;
using namespace std::chrono_literals;

namespace {

Result<std::string> wait(const QFuture<Result<std::string>>& future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

Endpoint endpointOf(const std::string& text)
{
    return parseEndpoint(text).value();
}

support::ServerOptions allowing(const char* words)
{
    support::ServerOptions options;
    if (*words)
        options.config.push_back(std::string("4lw.commands.whitelist=") + words);
    return options;
}

} // namespace

/// Who a session is, by the words of real servers.
class SessionOwnersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesOfSessions()
    {
        support::ZooKeeperServer server(allowing("*"));
        support::PlainClient one(server.hostPort());
        support::PlainClient two(server.hostPort());
        SessionOwners owners(endpointOf(server.hostPort()));
        const auto first = owners.find(one.sessionId());
        QVERIFY(!first.isFinished()); // never before the call returns
        const auto second = owners.find(two.sessionId());
        const auto a = wait(first);
        const auto b = wait(second);
        QVERIFY(a.has_value() && b.has_value());
        QVERIFY2(a->starts_with("127.0.0.1:") && a->size() > 10, a->c_str());
        QVERIFY(*a != *b);
        // As the server itself has it.
        const std::string cons = server.fourLetter("cons");
        QVERIFY(cons.find('/' + *a + '[') != std::string::npos);
        QCOMPARE(wait(owners.find(one.sessionId())).value(), *a);
        QCOMPARE(wait(owners.find(0x1234567)).error().code, ErrorCode::NoNode);
    }

    void aSessionWithoutAClient()
    {
        support::ZooKeeperServer server(allowing("*"));
        // Its client is gone without a word, and its session goes on.
        support::Scratch scratch("owners");
        support::Process left;
        left.start({"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py", server.hostPort(), "hold-node", "/left"},
            scratch.file("python.log"));
        support::PlainClient other(server.hostPort());
        std::int64_t owner = 0;
        QTRY_VERIFY_WITH_TIMEOUT(other.exists("/left", &owner) == 0, 20'000);
        SessionOwners owners(endpointOf(server.hostPort()));
        QVERIFY(wait(owners.find(owner)).has_value());
        left.kill9();
        QTRY_COMPARE(server.fourLetter("cons").find("sid=0x" + hex(owner)), std::string::npos);
        const auto gone = wait(owners.find(owner));
        QVERIFY(gone.error().code == ErrorCode::SessionMoved
            || (gone.error().code == ErrorCode::NoNode && other.exists("/left") != 0)); // it lives two seconds
        QTRY_COMPARE_WITH_TIMEOUT(wait(owners.find(owner)).error().code, ErrorCode::NoNode, 20'000);
    }

    void whatIsNotAllowedIsSaid()
    {
        support::ZooKeeperServer server(allowing("srvr"));
        support::PlainClient one(server.hostPort());
        SessionOwners owners(endpointOf(server.hostPort()));
        const auto answer = wait(owners.find(one.sessionId()));
        QCOMPARE(answer.error().code, ErrorCode::NoAuth);
        QCOMPARE(answer.error().detail, server.hostPort());
    }

    void silentServersAreNotWaitedForLong()
    {
        support::HostilePeer silent(support::HostilePeer::Manner::Silent);
        support::HostilePeer hangup(support::HostilePeer::Manner::Hangup);
        const std::string nobody = "127.0.0.1:" + std::to_string(support::freePort());
        SessionOwners owners(endpointOf(silent.hostPort() + ',' + hangup.hostPort() + ',' + nobody), 200ms);
        const auto answer = wait(owners.find(1));
        QCOMPARE(answer.error().code, ErrorCode::NoConnection);
        QCOMPARE(answer.error().detail, silent.hostPort() + ' ' + hangup.hostPort() + ' ' + nobody);
        SessionOwners none(endpointOf("sample:"));
        QCOMPARE(wait(none.find(1)).error().code, ErrorCode::Unimplemented);
        QFuture<Result<std::string>> open;
        {
            SessionOwners ending(endpointOf(silent.hostPort()));
            open = ending.find(1);
        }
        QCOMPARE(wait(open).error().code, ErrorCode::Closing);
    }

    /// Each server knows its own clients only.
    void everyServerIsAsked()
    {
        support::ServerOptions options = support::Ensemble::quickOptions();
        options.config.push_back("4lw.commands.whitelist=*");
        support::Ensemble ensemble(options);
        SessionOwners owners(endpointOf(ensemble.connectString()));
        for (int i = 0; i < ensemble.size(); ++i) {
            support::PlainClient client(ensemble.server(i).hostPort());
            const auto answer = wait(owners.find(client.sessionId()));
            QVERIFY2(answer.has_value(), std::to_string(i).c_str());
            QVERIFY(ensemble.server(i).fourLetter("cons").find('/' + *answer + '[') != std::string::npos);
        }
        // With one server less it is still found at the others, and what is not is no certain "no".
        ensemble.server(0).kill9();
        support::PlainClient client(ensemble.server(1).hostPort());
        QVERIFY(wait(owners.find(client.sessionId())).has_value());
        QCOMPARE(wait(owners.find(0x1234567)).error().code, ErrorCode::NoConnection);
    }

private:
    static std::string hex(std::int64_t id)
    {
        return QByteArray::number(static_cast<qulonglong>(id), 16).toStdString();
    }
};

QTEST_GUILESS_MAIN(SessionOwnersTest)
#include "SessionOwnersTest.moc"
