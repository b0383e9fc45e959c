// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Registration.h"
#include "unit/SessionRig.h"

#include <QElapsedTimer>

using namespace registry;
using rig::path;
using rig::Rig;
using State = Registration::State;

class RegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void registersWithParentsAndWithdraws()
    {
        Rig r;
        Registration registration(*r.session, path("/services/web/host"), Data("me"));
        QSignalSpy states(&registration, &Registration::stateChanged);
        registration.start(); // before there is a connection
        QCOMPARE(registration.state(), State::Wanted);
        QVERIFY(r.open());
        QTRY_COMPARE(registration.state(), State::Registered);
        QCOMPARE(r.writer.stat("/services/web/host").ephemeralOwner, r.session->status().sessionId);
        QCOMPARE(r.writer.stat("/services/web").ephemeralOwner, 0);
        registration.stop();
        QCOMPARE(registration.state(), State::Stopped);
        QTRY_VERIFY(!r.writer.exists("/services/web/host"));
        QCOMPARE(states.size(), 3);
    }

    void comesBackAfterDeletionAndExpiry()
    {
        Rig r;
        QVERIFY(r.open());
        Registration registration(*r.session, path("/me"), Data("me"));
        registration.start();
        QTRY_COMPARE(registration.state(), State::Registered);
        QVERIFY(r.writer.remove("/me"));
        QTRY_VERIFY(r.writer.exists("/me"));
        const auto before = r.session->status().sessionId;
        r.backend->faults().expire();
        QTRY_VERIFY(r.state() == ConnectionState::Connected && r.session->status().sessionId != before);
        QTRY_VERIFY(r.writer.exists("/me") && r.writer.stat("/me").ephemeralOwner == r.session->status().sessionId);
        QTRY_COMPARE(registration.state(), State::Registered);
    }

    void countsHowOftenTheNodeWasMade()
    {
        Rig r;
        QVERIFY(r.open());
        Registration registration(*r.session, path("/me"), Data("me"));
        QSignalSpy made(&registration, &Registration::made);
        QCOMPARE(registration.timesMade(), 0);
        registration.start();
        QTRY_COMPARE(registration.timesMade(), 1);
        QVERIFY(r.writer.remove("/me")); // back at once: the state has no time to change
        QTRY_COMPARE(registration.timesMade(), 2);
        registration.setData("other"); // no creation
        QTRY_COMPARE(r.data("/me"), std::optional<std::string>("other"));
        r.backend->faults().expire();
        QTRY_COMPARE(registration.timesMade(), 3);
        QCOMPARE(made.size(), 3);
        registration.stop();
        QTRY_VERIFY(!r.writer.exists("/me"));
        registration.start();
        QTRY_COMPARE(registration.timesMade(), 1);
    }

    void deletedWhileAwayIsNoticed()
    {
        Rig r;
        QVERIFY(r.open());
        Registration registration(*r.session, path("/me"), Data("me"));
        registration.start();
        QTRY_COMPARE(registration.state(), State::Registered);
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        QVERIFY(r.writer.remove("/me"));
        r.backend->faults().reconnect();
        QTRY_VERIFY(r.writer.exists("/me"));
        QTRY_COMPARE(registration.state(), State::Registered);
    }

    void stoppedWithoutAConnectionItGoesWithTheNext()
    {
        Rig r;
        QVERIFY(r.open());
        Registration registration(*r.session, path("/me"), Data("me"));
        QSignalSpy withdrawn(&registration, &Registration::withdrawn);
        registration.start();
        QTRY_COMPARE(registration.state(), State::Registered);
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        registration.stop();
        QCOMPARE(registration.state(), State::Stopped);
        QVERIFY(r.writer.exists("/me")); // the session goes on, and the node with it
        QVERIFY(rig::ended(r.session->readStat(path("/me")))); // its own look has been refused, too
        QCOMPARE(withdrawn.size(), 0);
        r.backend->faults().reconnect();
        QTRY_COMPARE(withdrawn.size(), 1);
        QVERIFY(!r.writer.exists("/me"));
    }

    void stoppedWithALostAnswerItGoesAllTheSame()
    {
        Rig r;
        QVERIFY(r.open());
        Registration registration(*r.session, path("/deep/er/me"), Data("me"));
        QSignalSpy withdrawn(&registration, &Registration::withdrawn);
        r.backend->faults().loseNextReply();
        registration.start();
        registration.stop(); // while it is being made
        QTRY_COMPARE(withdrawn.size(), 1);
        QVERIFY(!r.writer.exists("/deep/er/me"));
        registration.start();
        QTRY_COMPARE(registration.state(), State::Registered);
        QVERIFY(r.writer.create("/deep/er/other"));
        registration.stop();
        registration.start(); // wanted again before it has gone
        QTRY_VERIFY(r.writer.exists("/deep/er/me") && registration.state() == State::Registered);
        QTRY_COMPARE(r.writer.stat("/deep/er/me").ephemeralOwner, r.session->status().sessionId);
        QCOMPARE(withdrawn.size(), 1);
    }

    void anotherSessionsNodeIsNotAdopted()
    {
        Rig r;
        QVERIFY(r.writer.create("/me", "old", CreateMode::Ephemeral));
        QVERIFY(r.open());
        Registration registration(*r.session, path("/me"), Data("me"));
        std::optional<std::chrono::system_clock::time_point> next;
        connect(&registration, &Registration::stateChanged, &registration, [&] { next = registration.nextAttempt(); });
        registration.start();
        QTRY_COMPARE(registration.state(), State::Retrying);
        QVERIFY(next && *next <= std::chrono::system_clock::now() + std::chrono::seconds(1));
        QCOMPARE(registration.error()->code, ErrorCode::NodeExists);
        QSignalSpy planned(&registration, &Registration::retryPlanned);
        QTRY_VERIFY(planned.size() > 1);
        QVERIFY(r.writer.stat("/me").ephemeralOwner != r.session->status().sessionId);
        QVERIFY(r.writer.remove("/me"));
        QTRY_COMPARE(registration.state(), State::Registered);
        QVERIFY(!registration.nextAttempt());
        QCOMPARE(r.writer.stat("/me").ephemeralOwner, r.session->status().sessionId);
    }

    void aPersistentNodeInTheWayIsRefusedUntilItGoes()
    {
        Rig r;
        QVERIFY(r.writer.create("/me", "persistent"));
        QVERIFY(r.open());
        Registration registration(*r.session, path("/me"), Data("me"));
        registration.start();
        QTRY_COMPARE(registration.state(), State::Refused);
        QVERIFY(r.writer.remove("/me"));
        QTRY_COMPARE(registration.state(), State::Registered);
    }

    void readOnlyIsRefused()
    {
        auto profile = rig::writable();
        profile.readOnly = true;
        Rig r(profile);
        QVERIFY(r.open());
        Registration registration(*r.session, path("/me"), Data("me"));
        registration.start();
        QTRY_COMPARE(registration.state(), State::Refused);
        QCOMPARE(registration.error()->code, ErrorCode::ReadOnly);
    }

    void aLostReplyMakesOneNode()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->faults().loseNextReply();
        Registration registration(*r.session, path("/me"), Data("me"));
        registration.start();
        QTRY_COMPARE(registration.state(), State::Registered);
        QCOMPARE(r.backend->count<op::Create>(), 1);
    }

    void fiveHundredAreBackWithinThreeSecondsOfExpiry()
    {
        Rig r;
        QVERIFY(r.open());
        std::vector<std::unique_ptr<Registration>> all;
        for (int i = 0; i < 500; ++i) {
            all.push_back(std::make_unique<Registration>(*r.session, path("/s/n" + std::to_string(i)), Data("x")));
            all.back()->start();
        }
        const auto back = [&] {
            return std::all_of(
                all.begin(), all.end(), [](const auto& one) { return one->state() == State::Registered; });
        };
        QTRY_VERIFY(back());
        const auto before = r.session->status().sessionId;
        QElapsedTimer clock;
        clock.start();
        r.backend->faults().expire();
        QTRY_VERIFY(r.state() == ConnectionState::Connected && r.session->status().sessionId != before);
        QTRY_VERIFY(back());
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        for (int i = 0; i < 500; i += 17)
            QCOMPARE(r.writer.stat("/s/n" + std::to_string(i)).ephemeralOwner, r.session->status().sessionId);
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "RegistrationTest.moc"
