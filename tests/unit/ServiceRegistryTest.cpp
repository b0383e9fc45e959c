// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/ServiceRig.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace registry;
using rig::path;
using rig::ServiceRig;
using rig::wait;
using namespace std::chrono_literals;

class ServiceRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void registersGetsAndUnsets()
    {
        ServiceRig r;
        QVERIFY(r.open());
        const auto done = wait(r.registry->setNode(path("/services/web/host:1"), std::string(R"({"a":1.0})")));
        QVERIFY(done.has_value() && *done == Done::Now);
        const auto got = wait(r.registry->get(path("/services/web/host:1")));
        QVERIFY(got.has_value() && got->exists && got->stat->isEphemeral() && !got->staleSince);
        QCOMPARE(*(**got->instance()).find("a"), std::string("1.0"));
        QCOMPARE(wait(r.registry->get(path("/services/web")))->children, std::vector<std::string>{"host:1"});
        QVERIFY(!wait(r.registry->get(path("/missing")))->exists);
        QVERIFY(wait(r.registry->unset(path("/services/web/host:1"))).has_value());
        QVERIFY(!r.writer.exists("/services/web/host:1"));
    }

    void dataIsPutBackAndRoguesAreRemoved()
    {
        ServiceRig r;
        QVERIFY(r.open());
        QVERIFY(wait(r.registry->setNode(path("/me"), std::string("mine"))).has_value());
        const std::string mine = r.data("/me");
        QVERIFY(r.writer.set("/me", "theirs"));
        QTRY_COMPARE(r.data("/me"), mine);
        QVERIFY(r.writer.set("/me", "theirs again"));
        QTRY_COMPARE(r.data("/me"), mine);
        QVERIFY(wait(r.registry->setNode(path("/me"), {}, Registered::No)).has_value());
        QTRY_VERIFY(!r.writer.exists("/me"));
        QVERIFY(r.writer.create("/me", "rogue", CreateMode::Ephemeral));
        QTRY_VERIFY(!r.writer.exists("/me"));
        QCOMPARE(r.registry->registration(path("/me"))->state(), Registration::State::Stopped);
    }

    void configDataIsWrittenOnceAndFollowsOthers()
    {
        ServiceRig r;
        QVERIFY(r.open());
        const Path p = path("/config/app");
        QCOMPARE(*wait(r.registry->setData(p, std::string(R"({"x":1})"))), Done::Now);
        QCOMPARE(*wait(r.registry->setData(p, std::string(R"({"x":1})"))), Done::Now);
        QCOMPARE(r.writer.stat("/config/app").version, 0); // equal data is not written again
        QCOMPARE(*wait(r.registry->setData(p, std::string(R"({"x":2})"))), Done::Now);
        QCOMPARE(r.writer.stat("/config/app").version, 1);
        QVERIFY(r.writer.set("/config/app", "theirs"));
        QTRY_COMPARE(wait(r.registry->get(p))->raw.value(), std::string("theirs"));
    }

    void callsBackOncePerState()
    {
        ServiceRig r;
        QVERIFY(r.open());
        std::vector<NodeValue> told;
        QObject context;
        r.registry->watch(path("/list"), &context, [](const NodeValue&) { throw std::runtime_error("bad callback"); });
        r.registry->watch(path("/list"), &context, [&told](const NodeValue& value) { told.push_back(value); });
        QTRY_COMPARE(told.size(), std::size_t(1)); // missing, but told
        QVERIFY(!told.back().exists);
        QVERIFY(r.writer.create("/list", "a"));
        QTRY_COMPARE(told.size(), std::size_t(2));
        QVERIFY(r.writer.create("/list/b") && r.writer.create("/list/a"));
        QTRY_COMPARE(told.back().children, (std::vector<std::string>{"a", "b"}));
        const auto before = told.size();
        r.backend->faults().disconnect();
        QTRY_VERIFY(r.registry->state().state != ConnectionState::Connected);
        r.backend->faults().reconnect();
        QTRY_COMPARE(r.registry->state().state, ConnectionState::Connected);
        QVERIFY(r.writer.set("/list", "new"));
        QTRY_COMPARE(told.back().raw.value_or(""), std::string("new"));
        QCOMPARE(told.size(), before + 1); // the reconnection itself is no change
        QVERIFY(r.writer.remove("/list/a") && r.writer.remove("/list/b") && r.writer.remove("/list"));
        QTRY_VERIFY(!told.back().exists);
        QVERIFY(r.writer.create("/list", "back"));
        QTRY_COMPARE(told.back().raw.value_or(""), std::string("back"));
        for (std::size_t i = 1; i < told.size(); ++i)
            QVERIFY(told[i].exists != told[i - 1].exists || told[i].raw != told[i - 1].raw
                || told[i].children != told[i - 1].children || told[i].stat->mzxid != told[i - 1].stat->mzxid);
    }

    void readOnlyAndNoConnection()
    {
        ServiceOptions options;
        options.readOnly = true;
        ServiceRig r(std::move(options));
        QCOMPARE(wait(r.registry->get(path("/x"))).error().code, ErrorCode::NoConnection);
        QVERIFY(r.open());
        QCOMPARE(wait(r.registry->setNode(path("/x"), {})).error().code, ErrorCode::ReadOnly);
        QCOMPARE(wait(r.registry->setData(path("/x"), {})).error().code, ErrorCode::ReadOnly);
        QCOMPARE(wait(r.registry->unset(path("/x"))).error().code, ErrorCode::ReadOnly);
        QCOMPARE(wait(r.registry->holdNode(path("/x"), "raw")).error().code, ErrorCode::ReadOnly);
        QCOMPARE(wait(r.registry->releaseNode(path("/x"))).error().code, ErrorCode::ReadOnly);
        QVERIFY(!r.registry->registration(path("/x")));
        ServiceRig w;
        QCOMPARE(wait(w.registry->setData(path("/x"), {})).error().code, ErrorCode::NoConnection);
        QCOMPARE(*wait(w.registry->setNode(path("/x"), {})), Done::NotYet);
        QVERIFY(w.open());
        QTRY_VERIFY(w.writer.exists("/x"));
    }

    void unsetWithoutAConnectionIsCarriedOutLater()
    {
        ServiceRig r;
        QVERIFY(r.open());
        for (const char* p : {"/gone", "/back"})
            QCOMPARE(*wait(r.registry->setNode(path(p), std::string("mine"))), Done::Now);
        r.backend->faults().disconnect();
        QTRY_VERIFY(!isUsable(r.registry->state().state));
        for (const char* p : {"/gone", "/back"}) {
            QCOMPARE(wait(r.registry->unset(path(p))).error().code, ErrorCode::NoConnection);
            QVERIFY(!r.registry->registration(path(p)));
        }
        QCOMPARE(*wait(r.registry->setNode(path("/back"), std::string("mine again"))), Done::NotYet);
        r.backend->faults().reconnect();
        QTRY_VERIFY(!r.writer.exists("/gone"));
        QTRY_COMPARE(r.registry->registration(path("/back"))->state(), Registration::State::Registered);
        QTRY_VERIFY(r.writer.exists("/back") && r.data("/back").find("mine again") != std::string::npos);
        QCOMPARE(r.writer.stat("/back").ephemeralOwner, r.registry->state().sessionId);
        QCOMPARE(*wait(r.registry->setNode(path("/gone"), {})), Done::Now); // and it may come back
        QVERIFY(r.writer.exists("/gone"));
    }

    void holdsBytesAsTheyAre()
    {
        ServiceRig r;
        QVERIFY(r.open());
        const std::string bytes = "{\"b\": 1}\n\xFF";
        QCOMPARE(*wait(r.registry->holdNode(path("/services/web/raw"), bytes)), Done::Now);
        QCOMPARE(r.data("/services/web/raw"), bytes);
        QCOMPARE(r.writer.stat("/services/web/raw").ephemeralOwner, r.registry->state().sessionId);
        QVERIFY(r.writer.set("/services/web/raw", "theirs"));
        QTRY_COMPARE(r.data("/services/web/raw"), bytes);
        // What differs in `created` alone is other bytes here.
        for (const char* text : {R"({"pid":1,"created":"a"})", R"({"pid":2,"created":"b"})"}) {
            QVERIFY(wait(r.registry->holdNode(path("/services/web/raw"), std::string(text))).has_value());
            QTRY_COMPARE(r.data("/services/web/raw"), std::string(text));
        }
        QCOMPARE(*wait(r.registry->releaseNode(path("/services/web/raw"))), Done::Now);
        QVERIFY(!r.writer.exists("/services/web/raw"));
        QVERIFY(!r.registry->registration(path("/services/web/raw")));
        QCOMPARE(*wait(r.registry->releaseNode(path("/services/web/raw"))), Done::Now); // harmless twice
    }

    void releasingLeavesOthersNodesAlone()
    {
        ServiceRig r;
        QVERIFY(r.writer.create("/rival", "theirs", CreateMode::Ephemeral));
        QVERIFY(r.writer.create("/persistent", "theirs"));
        QVERIFY(r.open());
        QCOMPARE(*wait(r.registry->holdNode(path("/rival"), "mine")), Done::NotYet);
        QCOMPARE(wait(r.registry->holdNode(path("/persistent"), "mine")).error().code, ErrorCode::NodeExists);
        for (const char* p : {"/rival", "/persistent"}) {
            QCOMPARE(*wait(r.registry->releaseNode(path(p))), Done::Now);
            QVERIFY(!r.registry->registration(path(p)));
            QCOMPARE(r.data(p), std::string("theirs"));
        }
        QVERIFY(r.writer.remove("/rival")); // and it is not made when they go
        QVERIFY(wait(r.registry->holdNode(path("/other"), "mine")).has_value());
        QVERIFY(!r.writer.exists("/rival"));
    }

    void releasedWithoutAConnectionItGoesLater()
    {
        ServiceRig r;
        QVERIFY(r.open());
        QCOMPARE(*wait(r.registry->holdNode(path("/gone"), "mine")), Done::Now);
        r.backend->faults().disconnect();
        QTRY_VERIFY(!isUsable(r.registry->state().state));
        QCOMPARE(*wait(r.registry->releaseNode(path("/gone"))), Done::NotYet);
        QVERIFY(r.writer.exists("/gone"));
        r.backend->faults().reconnect();
        QTRY_VERIFY(!r.writer.exists("/gone"));
    }

    /// Everything the library may say, in trouble of many kinds.
    void noSecretIsLoggedAndDataOnlyForDebugging()
    {
        static int messages = 0;
        static QStringList leaks;
        QLoggingCategory::setFilterRules(QStringLiteral("registry.*=true"));
        const auto before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            ++messages;
            if (text.contains(QLatin1String("C4N4RY")) || (type != QtDebugMsg && text.contains(QLatin1String("D4TA"))))
                leaks.append(text);
        });
        {
            ServiceOptions options;
            options.username = "user";
            options.password = Secret("C4N4RY");
            ServiceRig r(std::move(options));
            wait(r.registry->setData(path("/early"), std::string("D4TA"))); // no connection
            wait(r.registry->setNode(path("/kept"), std::string("D4TA")));
            QVERIFY(r.open());
            QVERIFY(r.writer.create("/kept-not", "D4TA"));
            wait(r.registry->setNode(path("/kept-not"), std::string("D4TA"))); // refused
            QVERIFY(r.writer.create("/theirs", "D4TA", CreateMode::Ephemeral));
            wait(r.registry->setNode(path("/theirs"), std::string("D4TA"))); // in the way
            QObject context;
            r.registry->watch(path("/kept"), &context, [](const NodeValue&) { throw std::runtime_error("bad"); });
            r.backend->faults().loseNextReply();
            wait(r.registry->setData(path("/conf"), std::string("D4TA")));
            r.backend->faults().expire();
            QTRY_COMPARE(r.registry->registration(path("/kept"))->state(), Registration::State::Registered);
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(messages > 3);
        QCOMPARE(leaks, QStringList());
    }

    void locksAreRefusedReadOnly()
    {
        ServiceOptions options;
        options.readOnly = true;
        ServiceRig r(std::move(options));
        QVERIFY(r.open());
        auto lock = r.registry->lock(path("/locks/one"));
        QSignalSpy failed(lock.get(), &Lock::failed);
        lock->acquire();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::ReadOnly);
        QVERIFY(!r.writer.exists("/locks"));
    }

    void identityGivesCreatorAllAndWorldRead()
    {
        ServiceOptions options;
        options.username = "user";
        options.password = Secret("pw");
        ServiceRig r(std::move(options));
        QVERIFY(r.open());
        QVERIFY(wait(r.registry->setNode(path("/a/b/c"), {})).has_value());
        const auto aclOf = [&r](std::string_view p) {
            return std::get<AclReply>(*r.writer.call(op::GetAcl{path(p)})).acl;
        };
        QCOMPARE(aclOf("/a").size(), std::size_t(1));
        QCOMPARE(aclOf("/a/b").size(), std::size_t(2));
        QCOMPARE(aclOf("/a/b/c").size(), std::size_t(2));
        QVERIFY(!r.writer.set("/a/b/c", "no"));
    }

    void anExplicitAclGoesBeforeTheIdentitys()
    {
        ServiceOptions options;
        options.username = "user";
        options.password = Secret("pw");
        options.acl = Acl{{13, "world", "anyone"}}; // read, create, delete: not write
        ServiceRig r(std::move(options));
        QVERIFY(r.open());
        QVERIFY(wait(r.registry->setNode(path("/p/q/node"), {})).has_value());
        QVERIFY(wait(r.registry->setData(path("/conf"), std::string("x"))).has_value());
        for (const char* p : {"/p/q", "/p/q/node", "/conf"}) {
            const auto acl = std::get<AclReply>(*r.writer.call(op::GetAcl{path(p)})).acl;
            QVERIFY2(acl == (Acl{{13, "world", "anyone"}}), p);
        }
    }

    void callsBeyondTheRateWait()
    {
        ServiceOptions options;
        options.rateLimitCalls = 10;
        options.rateLimitTime = 1s;
        options.timeout = 10s;
        ServiceRig r(options);
        QVERIFY(r.open());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("rate limit")));
        std::vector<QFuture<Result<Done>>> futures;
        for (int i = 0; i < 15; ++i)
            futures.push_back(r.registry->setNode(path("/n" + std::to_string(i)), {}));
        QTRY_VERIFY(r.writer.exists("/n9"));
        QVERIFY(!futures.back().isFinished()); // half a second is still to come
        for (const auto& future : futures)
            QCOMPARE(*wait(future), Done::Now);
        const auto last = r.registry->setNode(path("/cancelled"), {});
        const auto unlimited = r.registry->get(path("/never"));
        r.registry.reset();
        for (const auto code : {last.isFinished() && last.result() ? ErrorCode::Ok : last.result().error().code,
                 unlimited.result().error().code})
            QVERIFY(code == ErrorCode::Closing || code == ErrorCode::Ok);
        r.backend = nullptr;
    }

    void registeringAgainIsNotLimited()
    {
        ServiceOptions options;
        options.rateLimitCalls = 100;
        options.rateLimitTime = 100s;
        ServiceRig r(options);
        QVERIFY(r.open());
        for (int i = 0; i < 90; ++i)
            QCOMPARE(*wait(r.registry->setNode(path("/n" + std::to_string(i)), {})), Done::Now);
        QSignalSpy states(r.registry->registration(path("/n89")), &Registration::stateChanged);
        r.backend->faults().expire();
        QTRY_VERIFY(states.size() >= 2); // Retrying, Registered
        for (int i = 0; i < 90; ++i)
            QTRY_COMPARE(
                r.registry->registration(path("/n" + std::to_string(i)))->state(), Registration::State::Registered);
    }

    void locksExcludeEachOther()
    {
        ServiceRig a;
        QVERIFY(a.open());
        auto first = a.registry->lock(path("/locks/job"));
        auto second = a.registry->lock(path("/locks/job"));
        QSignalSpy firstGot(first.get(), &Lock::acquired);
        QSignalSpy secondGot(second.get(), &Lock::acquired);
        first->acquire();
        QTRY_COMPARE(firstGot.size(), 1);
        QCOMPARE(a.data("/locks/job"), std::string("1"));
        Lock::Options once;
        once.wait = std::chrono::milliseconds(0);
        auto third = a.registry->lock(path("/locks/job"), once);
        QSignalSpy thirdFailed(third.get(), &Lock::failed);
        third->acquire();
        QTRY_COMPARE(thirdFailed.size(), 1);
        second->acquire();
        QTRY_VERIFY(a.writer.stat("/locks/job-__lock__").numChildren == 1);
        QCOMPARE(secondGot.size(), 0);
        first->release();
        QTRY_COMPARE(secondGot.size(), 1);
        QTRY_COMPARE(a.writer.stat("/locks/job-__lock__").numChildren, 0);
        QCOMPARE(a.writer.stat("/locks/job").numChildren, 1);
        QSignalSpy lost(second.get(), &Lock::lost);
        a.backend->faults().expire();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(second->state(), Lock::State::Free);
    }

    void leasesAreCountedAndMustAgree()
    {
        ServiceRig r;
        QVERIFY(r.open());
        Lock::Options two;
        two.simultaneous = 2;
        auto a = r.registry->lock(path("/sem"), two);
        auto b = r.registry->lock(path("/sem"), two);
        auto c = r.registry->lock(path("/sem"), two);
        auto other = r.registry->lock(path("/sem"));
        a->acquire();
        b->acquire();
        QTRY_VERIFY(a->state() == Lock::State::Held && b->state() == Lock::State::Held);
        QSignalSpy failed(other.get(), &Lock::failed);
        other->acquire();
        QTRY_COMPARE(failed.size(), 1);
        c->acquire();
        QTRY_COMPARE(r.writer.stat("/sem-__lock__").numChildren, 1);
        QCOMPARE(c->state(), Lock::State::Waiting);
        r.backend->faults().disconnect();
        QTRY_VERIFY(!isUsable(r.registry->state().state));
        a->release(); // cannot be told to the server yet
        r.backend->faults().reconnect();
        QTRY_COMPARE(c->state(), Lock::State::Held);
    }
};

QTEST_GUILESS_MAIN(ServiceRegistryTest)
#include "ServiceRegistryTest.moc"
