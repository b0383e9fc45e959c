// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ZooKeeperBackend.h"
#include "service/Registration.h"
#include "session/Session.h"
#include "subtree/Traversal.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace registry;
using namespace std::chrono_literals;

namespace {

Path at(std::string_view text)
{
    return *Path::parse(text);
}

ConnectionProfile profileFor(const std::string& hostPort)
{
    ConnectionProfile profile;
    profile.endpoint = *parseEndpoint(hostPort);
    profile.readOnly = false;
    return profile;
}

} // namespace

/// The session on a real server: the same promises as on the embedded one, and the server's word about watches.
class ServerSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
    }
    void init()
    {
        m_session = std::make_unique<Session>(profileFor(m_server->hostPort()));
        m_root = "/t" + std::to_string(++m_count);
        QCOMPARE(m_other->create(m_root), 0);
    }
    void cleanup()
    {
        m_session.reset();
        QVERIFY(Session::waitForClosedBackends(10s));
        QTRY_COMPARE(watchesOnServer(), 0LL);
    }

    void watchesAreWhatTheServerHolds()
    {
        for (int i = 0; i < 100; ++i)
            QCOMPARE(m_other->create(m_root + "/n" + std::to_string(i), "x"), 0);
        open();
        std::vector<WatchHub::Hold> holds;
        holds.push_back(hub().hold(at(m_root), InterestChildren));
        for (int i = 0; i < 100; ++i)
            holds.push_back(hub().hold(at(m_root + "/n" + std::to_string(i)), i % 2 ? InterestData : InterestChildren));
        holds.push_back(hub().hold(at(m_root + "/missing"), InterestData));
        compareWatches(102);
        for (int i = 0; i < 100; i += 7)
            QCOMPARE(m_other->set(m_root + "/n" + std::to_string(i), "changed"), 0);
        QCOMPARE(m_other->remove(m_root + "/n1"), 0);
        QCOMPARE(m_other->create(m_root + "/missing", "there now"), 0);
        QTRY_COMPARE(dataOf("/missing"), Data("there now"));
        QTRY_VERIFY(entry("/n1") && entry("/n1")->gone);
        QTRY_COMPARE(dataOf("/n7"), Data("changed"));
        compareWatches(102);
        holds.resize(51);
        compareWatches(51);
        holds.clear();
        compareWatches(0);
    }

    void writesOfOthersAreSeenWithin100Ms()
    {
        QCOMPARE(m_other->create(m_root + "/a", "0"), 0);
        open();
        const auto hold = hub().hold(at(m_root + "/a"), InterestData);
        QTRY_COMPARE(dataOf("/a"), Data("0"));
        QTRY_COMPARE(hub().watchCount(), 1);
        std::vector<qint64> took;
        for (int i = 1; i <= 11; ++i) {
            QTest::qWait(60); // idle, as a person sees it: past the pause between two reads of one node
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(m_other->set(m_root + "/a", std::to_string(i)), 0);
            QTRY_COMPARE(dataOf("/a"), Data(std::to_string(i)));
            took.push_back(clock.elapsed());
        }
        std::sort(took.begin(), took.end());
        qInfo("change to cache: median %lld ms, worst %lld ms", took[5], took.back());
        QVERIFY(took[5] < 100);
    }

    void survivesAServerRestart()
    {
        QCOMPARE(m_other->create(m_root + "/a", "before"), 0);
        open();
        const auto hold = hub().hold(at(m_root + "/a"), InterestData);
        QTRY_COMPARE(dataOf("/a"), Data("before"));
        m_other.reset();
        m_server->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!isUsable(m_session->status().state), 15'000);
        QVERIFY(entry("/a")->data.stale);
        QCOMPARE(dataOf("/a"), Data("before"));
        const auto refused = m_session->apply(op::SetData{at(m_root + "/a"), Data("x"), 0});
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, ErrorCode::NoConnection);
        m_server->start();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
        QCOMPARE(m_other->set(m_root + "/a", "after"), 0);
        QTRY_COMPARE_WITH_TIMEOUT(dataOf("/a"), Data("after"), 20'000);
        QVERIFY(!entry("/a")->data.stale);
        compareWatches(1);
    }

    void aCutConnectionLosesNoChange()
    {
        support::TcpProxy proxy(m_server->port());
        m_session = std::make_unique<Session>(profileFor(proxy.hostPort()));
        QCOMPARE(m_other->create(m_root + "/a", "one"), 0);
        open();
        const auto a = hub().hold(at(m_root + "/a"), InterestData);
        const auto list = hub().hold(at(m_root), InterestChildren);
        QTRY_COMPARE(dataOf("/a"), Data("one"));
        compareWatches(2);
        proxy.refuse(true);
        proxy.abortAll();
        QTRY_VERIFY_WITH_TIMEOUT(!isUsable(m_session->status().state), 10'000);
        QCOMPARE(m_other->remove(m_root + "/a"), 0); // A-B-A while cut
        QCOMPARE(m_other->create(m_root + "/a", "two"), 0);
        QCOMPARE(m_other->create(m_root + "/b"), 0);
        proxy.refuse(false);
        QTRY_COMPARE_WITH_TIMEOUT(dataOf("/a"), Data("two"), 20'000);
        QTRY_COMPARE((*m_session->cache().find(at(m_root))->children.value)->size(), std::size_t(2));
        compareWatches(2);
    }

    void aLostReplyIsFoundOut()
    {
        support::TcpProxy proxy(m_server->port());
        m_session = std::make_unique<Session>(profileFor(proxy.hostPort()));
        QCOMPARE(m_other->create(m_root + "/a", "one"), 0);
        open();
        proxy.loseReplyOf("MARKER-SET");
        const auto set = m_session->apply(op::SetData{at(m_root + "/a"), Data("MARKER-SET"), 0});
        QTRY_VERIFY_WITH_TIMEOUT(set.isFinished(), 20'000);
        QVERIFY2(set.result().has_value(), set.result() ? "" : set.result().error().detail.c_str());
        QCOMPARE(std::get<Stat>(*set.result()).version, 1);
        proxy.loseReplyOf("MARKER-CREATE");
        const auto create =
            m_session->apply(op::Create{at(m_root + "/e"), Data("MARKER-CREATE"), openAcl(), CreateMode::Ephemeral});
        QTRY_VERIFY_WITH_TIMEOUT(create.isFinished(), 20'000);
        QVERIFY2(create.result().has_value(), create.result() ? "" : create.result().error().detail.c_str());
        QCOMPARE(proxy.repliesLost(), 2);
        QCOMPARE(proxy.opcodes()[5], 1); // set: never resent
    }

    void registrationsComeBackAfterExpiry()
    {
        auto backend = std::make_unique<ZooKeeperBackend>(profileFor(m_server->hostPort()));
        ZooKeeperBackend* const zk = backend.get();
        m_session = std::make_unique<Session>(profileFor(m_server->hostPort()), std::move(backend));
        open();
        std::vector<std::unique_ptr<Registration>> all;
        for (int i = 0; i < 500; ++i) {
            all.push_back(
                std::make_unique<Registration>(*m_session, at(m_root + "/s/n" + std::to_string(i)), Data("x")));
            all.back()->start();
        }
        const auto back = [&] {
            return std::all_of(all.begin(), all.end(),
                [](const auto& one) { return one->state() == Registration::State::Registered; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(back(), 20'000);
        const auto secret = zk->sessionForTests();
        QElapsedTimer clock;
        QSignalSpy states(m_session.get(), &Session::statusChanged);
        QVERIFY(support::PlainClient::expire(m_server->port(), secret.id, secret.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->status().sessionId != secret.id, 10'000);
        clock.start(); // from the news of the expiry
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(m_session->status().state) && back(), 10'000);
        qInfo("500 registrations back %lld ms after the expiry was known", clock.elapsed());
        QVERIFY(clock.elapsed() < 3'000);
        std::vector<std::string> names;
        QCOMPARE(m_other->children(m_root + "/s", names), 0);
        QCOMPARE(names.size(), std::size_t(500));
        for (int i = 0; i < 500; i += 50) {
            std::int64_t owner = 0;
            QCOMPARE(m_other->exists(m_root + "/s/n" + std::to_string(i), &owner), 0);
            QCOMPARE(owner, m_session->status().sessionId);
        }
        all.clear();
    }

    void walksASubtree()
    {
        for (int i = 0; i < 20; ++i) {
            const std::string service = m_root + "/s" + std::to_string(i);
            QCOMPARE(m_other->create(service), 0);
            QCOMPARE(m_other->createMany(service + "/i", 50, "data"), 0);
        }
        ZooKeeperBackend backend(profileFor(m_server->hostPort()));
        const auto events = std::make_shared<Inbox>();
        backend.start(events);
        for (bool connected = false; !connected;)
            for (Event& event : events->waitAndTake(1s))
                if (auto* changed = std::get_if<SessionChanged>(&event))
                    connected |= isUsable(changed->status.state);
        std::promise<Result<Traversal::Progress>> end;
        std::size_t found = 0;
        Traversal walk(
            backend, {.root = at(m_root)}, [&](std::vector<TraversedNode>&& batch) { found += batch.size(); },
            [&](const Result<Traversal::Progress>& result) { end.set_value(result); });
        walk.start();
        const auto result = end.get_future().get();
        QVERIFY(result.has_value());
        QCOMPARE(found, std::size_t(1 + 20 + 20 * 50));
        QCOMPARE(result->bytes, std::uint64_t(20 * 50 * 4));
    }

    void closingAFrozenConnectionDoesNotBlock()
    {
        support::TcpProxy proxy(m_server->port());
        m_session = std::make_unique<Session>(profileFor(proxy.hostPort()));
        open();
        proxy.freeze(true);
        QElapsedTimer clock;
        clock.start();
        m_session.reset();
        QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(Session::waitForClosedBackends(5s));
    }

private:
    void open()
    {
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->status().state, ConnectionState::Connected, 20'000);
    }
    WatchHub& hub() { return m_session->watchHub(); }
    const NodeEntry* entry(const std::string& name) const { return m_session->cache().find(at(m_root + name)); }
    Data dataOf(const std::string& name) const
    {
        const NodeEntry* found = entry(name);
        return found && found->data.value ? *found->data.value : Data();
    }
    /// Of all sessions, data and child watches; `wchs` counts data watches alone.
    long long watchesOnServer() const { return m_server->metric("zk_watch_count"); }
    void compareWatches(int expected)
    {
        QTRY_COMPARE_WITH_TIMEOUT(hub().watchCount(), expected, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(watchesOnServer(), expected, 10'000);
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::unique_ptr<Session> m_session;
    std::string m_root;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(ServerSessionTest)
#include "SessionTest.moc"
