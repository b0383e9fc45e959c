// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/Invariants.h"
#include "fault/SoakFaults.h"
#include "support/ClosingLeak.h"
#include "support/PlainClient.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace fault;
using namespace std::chrono_literals;
using registry::ConnectionState;
using registry::Lock;
namespace op = registry::op;

/// An operation every two milliseconds and a fault about every second, both drawn from a printed seed, then the four
/// invariants. ROSTER_SEED repeats a run's draws (not its timing), ROSTER_SOAK_SECONDS sets the length (60).
class ServiceSoakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        m_seed = qEnvironmentVariable("ROSTER_SEED").toULongLong(&given);
        if (!given)
            m_seed = std::random_device{}();
        bool asked = false;
        m_seconds = qEnvironmentVariableIntValue("ROSTER_SOAK_SECONDS", &asked);
        if (!asked)
            m_seconds = 60;
        m_random.seed(m_seed);
        qInfo("ROSTER_SEED=%llu ROSTER_SOAK_SECONDS=%d", static_cast<unsigned long long>(m_seed), m_seconds);
    }

    void soak()
    {
        support::ServerOptions durable;
        durable.durable = true; // it will be killed
        support::ZooKeeperServer server(durable);
        makeFolders(server);
        support::TcpProxy first(server.port());
        support::TcpProxy second(server.port());
        ServiceProbe probe({first.port(), second.port()}, 4s);
        SessionProbe other(profileFor({server.port()}, 30s));
        Invariants holds(probe, server.hostPort(), "/soak");
        m_probe = &probe;
        m_other = &other.session();
        m_holds = &holds;
        QVERIFY(probe.waitForConnected() && other.waitForConnected());
        begin();
        SoakFaults faults(server, {&first, &second}, probe, m_seed);
        faults.start();
        QTimer every;
        every.setTimerType(Qt::PreciseTimer);
        every.callOnTimeout(&every, [this] { operate(); });
        every.start(2);
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(m_seconds), &loop, &QEventLoop::quit);
        loop.exec();
        every.stop();
        m_locks.clear();
        faults.stopAndHeal();
        qInfo("%d operations; %s%d of our locks acquired, %d lost; edits: %s faults: %s", m_operations,
            m_overlaps ? "LOCKS OVERLAPPED; " : "", m_acquired, m_lost, holds.editSummary().constData(),
            faults.summary().constData());
        QVERIFY(probe.waitForConnected());
        QByteArray broken = holds.broken(5s, false);
        if (broken.isEmpty())
            broken = holds.broken(25s); // others' tampering makes a registration hesitate up to 15 s
        QVERIFY2(broken.isEmpty(), broken + " ROSTER_SEED=" + QByteArray::number(static_cast<qulonglong>(m_seed)));
        QCOMPARE(m_overlaps, 0);
        QTRY_VERIFY(std::all_of(m_gets.begin(), m_gets.end(), [](const auto& get) { return get.isFinished(); }));
        support::PlainClient truth(server.hostPort());
        for (const char* folder : {"/soak/lock", "/soak/lock-__lock__"}) {
            std::vector<std::string> names;
            QTRY_VERIFY2(truth.children(folder, names) != 0 || names.empty(), folder); // nothing stays behind
        }
        QVERIFY(m_operations > m_seconds * 100); // the loop was not held up all the time
    }

private:
    static constexpr int configs = 30;
    static constexpr int foreign = 30;
    static constexpr int services = 20;
    static constexpr int away = 3;

    static std::string at(const char* folder, int i)
    {
        return std::string("/soak/") + folder + '/' + std::to_string(i);
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(limit)); }

    static void makeFolders(const support::ZooKeeperServer& server)
    {
        support::PlainClient client(server.hostPort());
        for (const char* folder : {"/soak", "/soak/config", "/soak/foreign", "/soak/up", "/soak/away"})
            if (client.create(folder) != 0)
                qFatal("cannot make %s", folder);
    }

    void begin()
    {
        for (int i = 0; i < configs; ++i) {
            m_holds->follow(at("config", i));
            m_holds->soleWriter(at("config", i));
        }
        for (int i = 0; i < foreign; ++i)
            m_holds->follow(at("foreign", i)); // most do not exist yet
        for (int i = 0; i < services; ++i) {
            m_holds->follow(at("up", i));
            m_holds->want(at("up", i), "here");
        }
        for (int i = 0; i < away; ++i)
            m_holds->unwant(at("away", i));
        for (const char* folder : {"/soak/foreign", "/soak/up", "/soak/missing/deep"})
            m_holds->follow(folder);
        m_holds->exempt("/soak/lock");
        for (int i = 0; i < 3; ++i)
            addLock();
    }

    void addLock()
    {
        m_locks.push_back(m_probe->registry().lock(path("/soak/lock")));
        Lock* lock = m_locks.back().get();
        const auto again = [this, lock] { QTimer::singleShot(below(100), lock, [lock] { lock->acquire(); }); };
        connect(lock, &Lock::acquired, lock, [this, lock, again] {
            ++m_acquired;
            for (const auto& one : m_locks)
                m_overlaps += one.get() != lock && one->state() == Lock::State::Held ? 1 : 0;
            QTimer::singleShot(below(50), lock, [lock, again] {
                if (lock->state() != Lock::State::Held)
                    return; // lost() has started it again
                lock->release();
                again();
            });
        });
        connect(lock, &Lock::failed, lock, again);
        connect(lock, &Lock::lost, lock, [this, again] {
            ++m_lost;
            again();
        });
        lock->acquire();
    }

    void operate()
    {
        ++m_operations;
        const int draw = below(1000);
        const std::string text = "edit-" + std::to_string(m_operations);
        if (draw < 400) {
            const std::string node = at("config", below(configs));
            if (m_holds->editEnded(node))
                m_holds->edit(node, text);
        } else if (draw < 850) {
            const registry::Path node = path(at("foreign", below(foreign)));
            if (draw < 550)
                m_other->apply(op::Create{node, text});
            else if (draw < 750)
                m_other->apply(op::SetData{node, text});
            else
                m_other->apply(op::Delete{node});
        } else if (draw < 960) {
            m_gets.push_back(m_probe->registry().get(path(at(draw % 2 ? "config" : "up", below(configs)))));
            std::erase_if(m_gets, [](const auto& get) { return get.isFinished(); });
        } else if (draw < 980) {
            toggle(at("up", below(services)));
        } else if (draw < 995) {
            m_other->apply(op::Delete{path(at("up", below(services)))});
        } else if (draw < 998) {
            m_other->apply(op::SetData{path(at("up", below(services))), "tampered with"});
        } else {
            const registry::Path rogue = path(at("away", below(away)));
            m_other->apply(op::Create{rogue, "rogue", registry::openAcl(), registry::CreateMode::Ephemeral});
        }
    }

    void toggle(const std::string& node)
    {
        if (m_off.erase(node)) {
            m_holds->want(node, "here");
        } else {
            m_off.insert(node);
            m_holds->unwant(node);
        }
    }

    std::uint64_t m_seed = 0;
    int m_seconds = 0;
    std::mt19937_64 m_random;
    ServiceProbe* m_probe = nullptr;
    registry::Session* m_other = nullptr;
    Invariants* m_holds = nullptr;
    std::vector<std::unique_ptr<Lock>> m_locks;
    std::vector<QFuture<registry::Result<registry::NodeValue>>> m_gets;
    std::set<std::string> m_off;
    int m_operations = 0;
    int m_acquired = 0;
    int m_lost = 0;
    int m_overlaps = 0;
};

int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // ms; Qt's own five minutes are the length of the long run
    QCoreApplication application(argc, argv);
    ServiceSoakTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ServiceSoakTest.moc"
