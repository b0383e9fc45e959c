// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Lock.h"
#include "unit/SessionRig.h"

using namespace registry;
using rig::path;
using rig::Rig;

/// What a lock leaves behind when it ends at an awkward moment: nothing. (Its ordinary work: ServiceRegistryTest.)
class LockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void goneWhileItQueues()
    {
        Rig r;
        QVERIFY(r.open());
        auto lock = std::make_unique<Lock>(*r.session, path("/job"), Lock::Options{});
        QVERIFY(holdAt<op::Create>(r, *lock, "/job-__lock__/"));
        lock.reset();
        passOn(r);
        QVERIFY(settles(r));
        QCOMPARE(left(r, "/job-__lock__"), 0);
    }

    void goneWhileItTakesTheLease()
    {
        Rig r;
        QVERIFY(r.open());
        auto lock = std::make_unique<Lock>(*r.session, path("/job"), Lock::Options{});
        QVERIFY(holdAt<op::Create>(r, *lock, "/job/"));
        lock.reset();
        passOn(r);
        QVERIFY(settles(r));
        QCOMPARE(left(r, "/job"), 0);
        QCOMPARE(left(r, "/job-__lock__"), 0);
    }

    void givenUpWithoutAnAnswer()
    {
        Rig r;
        QVERIFY(r.open());
        Lock lock(*r.session, path("/job"), {});
        QVERIFY(holdAt<op::Create>(r, lock, "/job-__lock__/"));
        r.backend->faults().loseNextReply();
        passOn(r);
        lock.release(); // before the answer that will not come
        QVERIFY(settles(r));
        QCOMPARE(left(r, "/job-__lock__"), 0);
    }

    void wantedAgainWhileItQueues()
    {
        Rig r;
        QVERIFY(r.open());
        Lock lock(*r.session, path("/job"), {});
        QSignalSpy acquired(&lock, &Lock::acquired);
        QVERIFY(holdAt<op::Create>(r, lock, "/job-__lock__/"));
        lock.release();
        lock.acquire();
        passOn(r);
        QTRY_COMPARE(acquired.size(), 1);
        QVERIFY(settles(r));
        QCOMPARE(left(r, "/job"), 1);
        QCOMPARE(left(r, "/job-__lock__"), 0);
        lock.release();
        QTRY_COMPARE(left(r, "/job"), 0);
    }

    void goneWithoutAConnection()
    {
        Rig r;
        QVERIFY(r.open());
        auto lock = std::make_unique<Lock>(*r.session, path("/job"), Lock::Options{});
        lock->acquire();
        QTRY_COMPARE(lock->state(), Lock::State::Held);
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        lock.reset();
        r.backend->faults().reconnect();
        QTRY_COMPARE(left(r, "/job"), 0);
    }

    void lostByOurOwnClock()
    {
        Rig r;
        QVERIFY(r.open());
        Lock lock(*r.session, path("/job"), {});
        QSignalSpy lost(&lock, &Lock::lost);
        QSignalSpy released(&lock, &Lock::released);
        lock.acquire();
        QTRY_COMPARE(lock.state(), Lock::State::Held);
        SessionStatus status = r.session->status(); // no server was asked: its session goes on
        const SessionStatus before = status;
        status.state = ConnectionState::Lost;
        r.backend->events().push(SessionChanged{status, 1});
        QTRY_COMPARE(lost.size(), 1);
        r.backend->events().push(SessionChanged{before, 1});
        QTRY_COMPARE(left(r, "/job"), 0);
        QCOMPARE(released.size(), 0); // nobody gave it back
    }

    void outlivesItsSession()
    {
        Rig r;
        QVERIFY(r.open());
        Lock lock(*r.session, path("/job"), {});
        lock.acquire();
        QTRY_COMPARE(lock.state(), Lock::State::Held);
        r.session.reset(); // not allowed, but no reason to crash at the end
    }

private:
    static int left(Rig& r, std::string_view folder) { return r.writer.stat(folder).numChildren; }

    /// Starts the lock and keeps the create below `folder` from the server.
    template <typename Op> static bool holdAt(Rig& r, Lock& lock, const std::string& folder)
    {
        r.backend->keep(true);
        m_seen = r.backend->requests.size();
        lock.acquire();
        return QTest::qWaitFor([&] { // whatever else is asked goes on
            for (; m_seen < r.backend->requests.size(); ++m_seen) {
                const auto& request = r.backend->requests[m_seen];
                const auto* create = std::get_if<Op>(&request.operation);
                if (create && create->path.str().starts_with(folder))
                    return true;
                r.backend->passOn(request);
            }
            return false;
        });
    }
    static void passOn(Rig& r)
    {
        r.backend->keep(false);
        for (; m_seen < r.backend->requests.size(); ++m_seen)
            r.backend->passOn(r.backend->requests[m_seen]);
    }
    /// Everything that was asked has been answered, and what followed from it too.
    static bool settles(Rig& r)
    {
        for (int i = 0; i < 10; ++i)
            if (!rig::ended(r.session->readStat(path("/"))))
                return false;
        return true;
    }

    static inline std::size_t m_seen = 0; ///< requests passed on
};

QTEST_GUILESS_MAIN(LockTest)
#include "LockTest.moc"
