// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/Invariants.h"
#include "support/ClosingLeak.h"
#include "support/PlainClient.h"
#include "support/Process.h"
#include "support/Scratch.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QSignalSpy>

using namespace fault;
using namespace std::chrono_literals;
using registry::ConnectionState;
using registry::Done;
using registry::ErrorCode;
using registry::Registration;
namespace op = registry::op;

/// Rows 10, 11, 13 to 18, 20 and 33 of the fault matrix for the foundational class: each ends with the four invariants.
class ServiceFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort(), 30s);
    }
    void init()
    {
        m_proxy = std::make_unique<support::TcpProxy>(m_server->port());
        m_top = '/' + std::string(QTest::currentTestFunction());
        if (const char* tag = QTest::currentDataTag())
            m_top += std::string("-") + tag;
        QCOMPARE(m_other->create(m_top), 0);
    }
    void cleanup()
    {
        m_proxy.reset();
        QVERIFY(registry::Session::waitForClosedBackends(10s));
    }

    /// Row 10: the session expires under 500 registrations and 500 callbacks.
    void row10_expiry()
    {
        constexpr int count = 500;
        QCOMPARE(m_other->createMany(m_top + "/w", count, "v"), 0);
        ServiceProbe probe({m_proxy->port()}, 10s);
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        for (int i = 0; i < count; ++i) {
            holds.want(m_top + "/up/i" + std::to_string(i), "here");
            holds.follow(m_top + "/w" + sixDigits(i));
        }
        QTRY_VERIFY_WITH_TIMEOUT(holds.allRegistered() && holds.told(m_top + "/w000499"), 20'000);
        const auto old = probe.status().sessionId;
        const int connected = probe.told(ConnectionState::Connected);
        QVERIFY(probe.expire(m_server->port()));
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(probe.status().sessionId != old && holds.allRegistered(), 10'000);
        const qint64 back = clock.elapsed();
        qInfo("500 registrations back %lld ms after the expiry", static_cast<long long>(back));
        QVERIFY2(back <= 3000, QByteArray::number(back)); // the row's own criterion
        QCOMPARE(m_other->set(m_top + "/w000321", "new"), 0);
        QTRY_COMPARE(holds.told(m_top + "/w000321")->raw, registry::Data("new"));
        FAULT_HOLDS(holds);
        QCOMPARE(holds.calls(m_top + "/w000320"), 1); // nothing changed there
        QCOMPARE(probe.told(ConnectionState::Lost), 1);
        QCOMPARE(probe.told(ConnectionState::Connected), connected + 1);
    }

    /// Row 11: the session ends while our create is carried out, and its answer is lost.
    void row11_expiryDuringCreate()
    {
        ServiceProbe probe({m_proxy->port()});
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        const auto old = probe.status().sessionId;
        m_proxy->refuse(true);
        m_proxy->loseReplyOf("the-marked-one");
        const auto done = holds.want(m_top + "/me", "the-marked-one");
        QTRY_COMPARE(m_proxy->repliesLost(), 1);
        std::int64_t owner = 0;
        QCOMPARE(m_other->exists(m_top + "/me", &owner), 0);
        QCOMPARE(owner, old); // carried out
        QVERIFY(probe.expire(m_server->port()));
        QCOMPARE(m_other->exists(m_top + "/me"), -101); // and gone with the session
        m_proxy->refuse(false);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished() && holds.allRegistered(), 20'000);
        FAULT_HOLDS(holds);
        QVERIFY(probe.status().sessionId != old);
    }

    /// Row 13: a process that was killed has left a node of that name, and its session goes on for a while.
    void row13_leftover()
    {
        const std::string me = m_top + "/me";
        support::Process earlier;
        earlier.start({"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py", m_server->hostPort(), "hold-node", me},
            m_scratch.file("python.log"));
        QTRY_COMPARE_WITH_TIMEOUT(m_other->exists(me), 0, 20'000);
        std::int64_t leftover = 0;
        QCOMPARE(m_other->exists(me, &leftover), 0);
        earlier.kill9();
        ServiceProbe probe({m_proxy->port()});
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        const auto done = holds.want(me, "here");
        std::vector<std::int64_t> owners; // whenever we said "registered"
        auto* registration = probe.registry().registration(path(me));
        connect(registration, &Registration::stateChanged, registration, [&](Registration::State state) {
            std::int64_t owner = 0;
            if (state == Registration::State::Registered && m_other->exists(me, &owner) == 0)
                owners.push_back(owner);
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().has_value() && *done.result() == Done::NotYet);
        QCOMPARE(registration->error()->code, ErrorCode::NodeExists);
        QTRY_VERIFY_WITH_TIMEOUT(holds.allRegistered(), 15'000);
        FAULT_HOLDS(holds);
        QVERIFY(leftover != probe.status().sessionId);
        QCOMPARE(owners, std::vector<std::int64_t>{probe.status().sessionId}); // never the other's, and once
    }

    /// Row 14: lost reply x ephemeral create.
    void row14_lostReplyOfCreate()
    {
        ServiceProbe probe({m_proxy->port()});
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        m_proxy->clearOpcodes();
        m_proxy->loseReplyOf("the-marked-one");
        const auto done = holds.want(m_top + "/me", "the-marked-one");
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 10'000);
        QVERIFY(done.result().has_value() && *done.result() == Done::Now);
        QCOMPARE(m_proxy->repliesLost(), 1);
        FAULT_HOLDS(holds);
        auto seen = m_proxy->opcodes();
        QCOMPARE(seen[1] + seen[15], 1); // recognised, not made twice
    }

    /// Row 15: lost reply x sequential create: the place in a lock's queue.
    void row15_lostReplyOfSequentialCreate()
    {
        const std::string at = m_top + "/lock";
        QCOMPARE(m_other->create(at, std::string("1")), 0);
        QCOMPARE(m_other->create(at + "/holder", std::string(), 1), 0);
        ServiceProbe probe({m_proxy->port()});
        Invariants holds(probe, m_server->hostPort(), m_top);
        holds.exempt(at);
        holds.stranger(m_other->sessionId());
        QVERIFY(probe.waitForConnected());
        registry::Lock::Options options;
        options.identifier = "the-marked-one"; // said by the queue's entry first
        const auto lock = probe.registry().lock(path(at), options);
        QSignalSpy acquired(lock.get(), &registry::Lock::acquired);
        m_proxy->loseReplyOf(options.identifier);
        lock->acquire();
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->repliesLost(), 1, 10'000);
        QVERIFY(probe.waitForConnected());
        const auto queued = [&] {
            std::vector<std::string> names;
            return m_other->children(at + "-__lock__", names) == 0 ? static_cast<int>(names.size()) : -1;
        };
        QTRY_VERIFY(holdersKnown(probe, at)); // it is its turn: it has looked at the holders
        QCOMPARE(queued(), 1);
        QCOMPARE(m_other->remove(at + "/holder"), 0);
        QTRY_COMPARE_WITH_TIMEOUT(acquired.size(), 1, 10'000);
        QTRY_COMPARE(queued(), 0);
        std::vector<std::string> leases;
        QCOMPARE(m_other->children(at, leases), 0);
        QCOMPARE(leases.size(), std::size_t(1));
        FAULT_HOLDS(holds);
    }

    /// Row 16: lost reply x versioned set.
    void row16_lostReplyOfSet_data()
    {
        QTest::addColumn<bool>("another");
        QTest::newRow("saved") << false;
        QTest::newRow("another writer came after") << true;
    }
    void row16_lostReplyOfSet()
    {
        QFETCH(bool, another);
        const std::string at = m_top + "/config";
        QCOMPARE(m_other->create(at, std::string("first")), 0);
        ServiceProbe probe({m_proxy->port()});
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        holds.follow(at);
        QTRY_VERIFY(holds.told(at));
        m_proxy->refuse(another);
        m_proxy->loseReplyOf("the-marked-one");
        const auto done = holds.edit(at, "the-marked-one");
        QTRY_COMPARE(m_proxy->repliesLost(), 1);
        if (another) {
            QCOMPARE(m_other->set(at, "of another"), 0);
            holds.othersWrote(at, "of another");
            m_proxy->refuse(false);
        }
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
        QCOMPARE(code(done.result()), another ? ErrorCode::Conflict : ErrorCode::Ok);
        FAULT_HOLDS(holds);
        std::optional<std::string> data;
        int version = 0;
        QCOMPARE(m_other->get(at, data, &version), 0);
        QCOMPARE(version, another ? 2 : 1); // written once
    }

    /// Row 17: lost reply x delete, x transaction.
    void row17_lostReplyOfDelete()
    {
        const std::string at = m_top + "/config";
        QCOMPARE(m_other->create(at, std::string("first")), 0);
        ServiceProbe probe({m_proxy->port()});
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        holds.follow(at);
        QTRY_VERIFY(holds.told(at));
        m_proxy->loseReplyOf(at);
        const auto gone = probe.session().apply(op::Delete{path(at), 0});
        QTRY_VERIFY_WITH_TIMEOUT(gone.isFinished(), 20'000);
        FAULT_CODE(gone.result(), Ok);
        QCOMPARE(m_proxy->repliesLost(), 1);
        // unset() looks first: its connection breaks after that.
        QCOMPARE(m_other->create(at, std::string("again")), 0);
        QTRY_VERIFY(holds.told(at)->exists);
        m_proxy->loseReplyOf(std::string("\0\0\0\x02\0\0\0", 7) + static_cast<char>(at.size()) + at);
        const auto unset = probe.registry().unset(path(at));
        QTRY_VERIFY_WITH_TIMEOUT(unset.isFinished(), 20'000);
        FAULT_CODE(unset.result(), Ok);
        QCOMPARE(m_proxy->repliesLost(), 2);
        FAULT_HOLDS(holds);
        QVERIFY(!holds.told(at)->exists);
    }
    void row17_lostTransaction_data()
    {
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("carried out") << true;
        QTest::newRow("never arrived") << false;
    }
    void row17_lostTransaction()
    {
        QFETCH(bool, carriedOut);
        QCOMPARE(m_other->create(m_top + "/b", std::string("old")), 0);
        ServiceProbe probe({m_proxy->port()});
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        holds.follow(m_top + "/a");
        holds.follow(m_top + "/b");
        QTRY_VERIFY(holds.told(m_top + "/a") && holds.told(m_top + "/b"));
        if (carriedOut)
            m_proxy->loseReplyOf("the-marked-one");
        else
            m_proxy->freeze(true);
        const auto result = probe.session().apply(
            op::Multi{{op::Create{path(m_top + "/a"), "the-marked-one"}, op::SetData{path(m_top + "/b"), "new", 0}}});
        if (!carriedOut) {
            m_proxy->abortAll();
            m_proxy->freeze(false);
        }
        QTRY_VERIFY_WITH_TIMEOUT(result.isFinished(), 20'000);
        QCOMPARE(code(result.result()), carriedOut ? ErrorCode::Ok : ErrorCode::NoConnection);
        FAULT_HOLDS(holds);
        QCOMPARE(holds.told(m_top + "/a")->exists, carriedOut); // all or none
        QCOMPARE(holds.told(m_top + "/b")->raw, registry::Data(carriedOut ? "new" : "old"));
    }

    /// Row 18: a write that hangs in the network and arrives when a later one has been made.
    void row18_lateLanding()
    {
        const std::string at = m_top + "/config";
        QCOMPARE(m_other->create(at, std::string("first")), 0);
        support::TcpProxy detour(m_server->port());
        detour.refuse(true);
        ServiceProbe probe({m_proxy->port(), detour.port()}, 3s);
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        holds.follow(at);
        holds.want(m_top + "/me", "here");
        QTRY_VERIFY(holds.told(at) && holds.allRegistered());
        const auto session = probe.status().sessionId;
        const std::string server = probe.status().server;
        m_proxy->freeze(true);
        const auto ghost = probe.session().apply(op::SetData{path(at), "ghost", 0});
        holds.edited(at, "ghost", ghost);
        detour.refuse(false);
        QTRY_VERIFY_WITH_TIMEOUT(
            probe.status().state == ConnectionState::Connected && probe.status().server != server, 10'000);
        QTRY_VERIFY(ghost.isFinished());
        FAULT_CODE(ghost.result(), NoConnection); // looked for and not found
        const auto later = holds.edit(at, "later");
        QTRY_VERIFY(later.isFinished());
        FAULT_CODE(later.result(), Ok);
        m_proxy->freeze(false);
        QTRY_COMPARE(m_proxy->connections(), 0); // the ghost has gone on to the server, and that has hung up
        FAULT_HOLDS(holds);
        std::optional<std::string> data;
        int version = 0;
        QCOMPARE(m_other->get(at, data, &version), 0);
        QCOMPARE(version, 1);
        QCOMPARE(probe.status().sessionId, session);
    }

    /// Row 20: connections are made, and nothing passes.
    void row20_blackHole()
    {
        const std::string at = m_top + "/config";
        const auto timeout = 6s;
        ServiceProbe probe({m_proxy->port()}, timeout);
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        holds.follow(at);
        holds.want(m_top + "/me", "here");
        auto edit = holds.edit(at, "before");
        QTRY_VERIFY(edit.isFinished() && holds.allRegistered());
        m_proxy->freeze(true);
        QElapsedTimer clock;
        clock.start();
        edit = holds.edit(at, "into the hole");
        QTRY_VERIFY_WITH_TIMEOUT(probe.status().state != ConnectionState::Connected, 6000);
        QVERIFY2(
            clock.elapsed() <= 3000, QByteArray::number(clock.elapsed())); // a third of the timeout, and a busy machine
        const auto more = holds.want(m_top + "/more", "too");
        QTRY_VERIFY(edit.isFinished() && more.isFinished());
        QVERIFY(!edit.result().has_value());
        QVERIFY(more.result().has_value() && *more.result() == Done::NotYet);
        QCOMPARE(m_other->set(at, "of another"), 0);
        holds.othersWrote(at, "of another");
        m_proxy->freeze(false);
        QVERIFY(probe.waitForConnected());
        FAULT_HOLDS(holds);
        QCOMPARE(holds.told(at)->raw, registry::Data("of another"));
    }

    /// Row 33: wrong password, none, unknown scheme; and then the right one, without a restart.
    void row33_identities()
    {
        registry::ServiceOptions options;
        options.username = "owner";
        options.password = registry::Secret("right");
        ServiceProbe owner({m_server->port()}, 6s, options);
        QVERIFY(owner.waitForConnected());
        FAULT_CODE(await(owner.registry().setData(path(m_top + "/closed/config"), std::string("ours"))), Ok);

        options.password = registry::Secret("wrong");
        ServiceProbe probe({m_proxy->port()}, 6s, options);
        Invariants holds(probe, m_server->hostPort(), m_top);
        QVERIFY(probe.waitForConnected());
        holds.follow(m_top + "/closed/config");
        QTRY_COMPARE(holds.calls(m_top + "/closed/config"), 1); // the world may read
        holds.othersWrote(m_top + "/closed/config", "ours");
        FAULT_CODE(await(holds.edit(m_top + "/closed/config", "theirs")), NoAuth);
        FAULT_CODE(await(holds.want(m_top + "/closed/me", "here")), NoAuth);
        const auto* registration = probe.registry().registration(path(m_top + "/closed/me"));
        QCOMPARE(registration->state(), Registration::State::Refused);
        QCOMPARE(registration->error()->code, ErrorCode::NoAuth);
        const auto add = [&](const char* scheme, const char* secret) {
            return code(await(probe.session().apply(op::AddAuth{scheme, registry::Secret(secret)})));
        };
        add("digest", "no colon"); // the server says nothing to that
        FAULT_CODE(await(holds.edit(m_top + "/closed/config", "theirs")), NoAuth);
        QCOMPARE(add("bogus", "x"), ErrorCode::AuthFailed); // told at once
        QTRY_COMPARE(probe.told(ConnectionState::AuthFailed), 1);
        probe.session().probe();
        QVERIFY(probe.waitForConnected());

        QCOMPARE(add("digest", "owner:right"), ErrorCode::Ok);
        FAULT_CODE(await(holds.edit(m_top + "/closed/config", "after all")), Ok);
        FAULT_CODE(await(holds.want(m_top + "/closed/me", "here")), Ok);
        FAULT_HOLDS(holds);
    }

private:
    static bool holdersKnown(ServiceProbe& probe, const std::string& at)
    {
        const auto* entry = probe.session().cache().find(path(at));
        return entry && entry->children.value;
    }
    static std::string sixDigits(int number) { return std::to_string(1'000'000 + number).substr(1); }

    support::Scratch m_scratch{"service-fault"};
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::unique_ptr<support::TcpProxy> m_proxy;
    std::string m_top;
};

QTEST_GUILESS_MAIN(ServiceFaultTest)
#include "ServiceFaultTest.moc"
