// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/SessionProbe.h"
#include "support/PlainClient.h"
#include "support/Process.h"
#include "support/Scratch.h"
#include "support/Socket.h"
#include "support/ZooKeeperServer.h"

#include <QCoreApplication>
#include <QFile>

#include <arpa/inet.h>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace fault;
using registry::ConnectionState;
using registry::ErrorCode;
namespace op = registry::op;

namespace {

constexpr const char* inside = "ROSTER_TEST_IN_NAMESPACE"; ///< names the address of the silent name server

registry::ConnectionProfile profileForName(const char* host, std::uint16_t port, std::chrono::milliseconds timeout)
{
    auto profile = profileFor({}, timeout);
    profile.endpoint = registry::ZooKeeperEndpoint{{{host, port}}, {}};
    return profile;
}

} // namespace

/// What runs in a mount namespace of its own, with a hosts file and a name server of the test's.
class InsideNamespace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A name server that never says a word (without it the kernel would refuse at once).
        m_nameServer = support::Fd(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(53);
        ::inet_pton(AF_INET, qgetenv(inside).constData(), &address.sin_addr);
        QCOMPARE(::bind(m_nameServer.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    }

    void row25_silentNameServer()
    {
        StallMeter stalls;
        QElapsedTimer clock;
        clock.start();
        SessionProbe probe(profileForName("registry.invalid.test", 2181, std::chrono::seconds(6)));
        QVERIFY2(clock.elapsed() < 100, QByteArray::number(clock.elapsed()));
        const auto told = [&] {
            return probe.status().reason && probe.status().reason->code == ErrorCode::NameNotResolved;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), 8000);
        const qint64 ms = probe.now();
        QVERIFY2(ms <= 3500, QByteArray::number(ms));
        QVERIFY(ms >= 1000); // the name server was really silent
        QVERIFY2(stalls.worst() < 16, QByteArray::number(stalls.worst()));

        SessionProbe second(profileForName("another.invalid.test", 2181, std::chrono::seconds(6)));
        spend(std::chrono::milliseconds(300)); // in the middle of its look-up
        clock.start();
        second.session().close();
        QVERIFY(second.waitFor(ConnectionState::Closed, std::chrono::seconds(10)));
        QVERIFY2(clock.elapsed() < 100, QByteArray::number(clock.elapsed()));
        second.drop();
        probe.drop();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void row26_nameDiesWhileConnected()
    {
        support::ZooKeeperServer server;
        support::PlainClient other(server.hostPort());
        const auto timeout = std::chrono::milliseconds(2000);
        SessionProbe probe(profileForName("zk.roster.test", server.port(), timeout));
        QVERIFY2(probe.waitForConnected(), probe.history());
        FAULT_CODE(await(probe.session().apply(
                       op::Create{path("/mine"), "", registry::openAcl(), registry::CreateMode::Ephemeral})),
            Ok);
        const auto session = probe.status().sessionId;
        QFile hosts(QStringLiteral("/etc/hosts")); // the bound one
        QVERIFY(hosts.open(QIODevice::WriteOnly | QIODevice::Truncate));
        hosts.write("127.0.0.1 localhost\n");
        hosts.close();
        const qint64 died = probe.now();
        spend(std::chrono::seconds(seconds(8, 60))); // four times the session timeout
        QVERIFY2(probe.leftConnected(died) < 0, probe.history());
        std::int64_t owner = 0;
        QCOMPARE(other.exists("/mine", &owner), 0);
        QCOMPARE(owner, session);
        FAULT_CODE(await(probe.session().readData(path("/"))), Ok);
    }

private:
    support::Fd m_nameServer;
};

/// Rows 25 and 26 of the fault matrix: names that are not resolved, any more.
class DnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row25_silentNameServer() { runInside("row25_silentNameServer"); }
    void row26_nameDiesWhileConnected() { runInside("row26_nameDiesWhileConnected"); }

private:
    static void runInside(const char* function)
    {
        if (::geteuid() != 0)
            QSKIP("binding a hosts file of our own needs root");
        support::Scratch scratch("dns");
        const int pid = ::getpid();
        const std::string nameServer =
            "127." + std::to_string(1 + pid % 200) + '.' + std::to_string(pid / 200 % 250) + ".53";
        scratch.write("resolv.conf", "nameserver " + nameServer + '\n');
        scratch.write("hosts", "127.0.0.1 localhost zk.roster.test\n");
        support::Process trial;
        trial.start({"unshare", "-m", "true"}, scratch.file("log"));
        if (trial.waitForEnd(std::chrono::seconds(10)) != 0)
            QSKIP("mount namespaces are not allowed here");
        const std::string script = "mount --bind '" + scratch.file("resolv.conf")
            + "' /etc/resolv.conf && mount --bind '" + scratch.file("hosts") + "' /etc/hosts && exec env " + inside
            + '=' + nameServer + " '" + QCoreApplication::applicationFilePath().toStdString() + "' " + function;
        support::Process process;
        process.start({"unshare", "-m", "--propagation", "private", "sh", "-c", script}, scratch.file("log"));
        const auto exit = process.waitForEnd(std::chrono::seconds(seconds(60, 200)));
        const std::string log = support::readFile(scratch.file("log"));
        std::printf("%s", log.c_str());
        std::fflush(stdout);
        QCOMPARE(exit.value_or(-1), 0);
        QVERIFY(log.find("PASS   : InsideNamespace::" + std::string(function)) != std::string::npos);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(inside)) {
        InsideNamespace test;
        return QTest::qExec(&test, argc, argv);
    }
    DnsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DnsTest.moc"
