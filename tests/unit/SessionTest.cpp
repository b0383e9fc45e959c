// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/SessionRig.h"

using namespace registry;
using rig::path;
using rig::Rig;

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void readsEndWithValueOrError()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "hello"));
        QVERIFY(r.open());
        const auto data = r.session->readData(path("/a"));
        const auto missing = r.session->readStat(path("/b"));
        const auto children = r.session->readChildren(path("/"));
        const auto acl = r.session->readAcl(path("/a"));
        QVERIFY(!data.isFinished()); // never before the call returns
        QVERIFY(rig::ended(data) && rig::ended(missing) && rig::ended(children) && rig::ended(acl));
        QCOMPARE(data.result()->data, Data("hello"));
        QCOMPARE(missing.result().error().code, ErrorCode::NoNode);
        QVERIFY(children.result()->names->size() >= 1);
        QCOMPARE(acl.result()->acl, openAcl());
        QCOMPARE(r.data("/a"), Data("hello"));
        QVERIFY(r.entry("/b")->gone);
    }

    void readBeforeOpenAndAfterCloseEnds()
    {
        Rig r;
        const auto early = r.session->readData(path("/a"));
        QVERIFY(rig::ended(early));
        QCOMPARE(early.result().error().code, ErrorCode::NoConnection);
        QVERIFY(r.open());
        r.session->close();
        r.session->close();
        QTRY_COMPARE(r.state(), ConnectionState::Closed);
        const auto late = r.session->readData(path("/a"));
        const auto write = r.session->apply(op::Delete{path("/a")});
        QVERIFY(rig::ended(late) && rig::ended(write));
        QCOMPARE(late.result().error().code, ErrorCode::NoConnection);
        QCOMPARE(write.result().error().code, ErrorCode::NoConnection);
    }

    void everyFutureEndsWhenTheSessionDies()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->keep(true);
        const auto read = r.session->readData(path("/a"));
        const auto write = r.session->apply(op::Create{path("/a"), Data("x")});
        const auto hold = r.session->watchHub().hold(path("/c"), InterestData | InterestChildren);
        r.session->setVisible(this, {path("/a"), path("/b")});
        QTRY_VERIFY(r.backend->requests.size() >= 6);
        r.session.reset();
        QVERIFY(read.isFinished() && write.isFinished());
        QCOMPARE(read.result().error().code, ErrorCode::Closing);
        QCOMPARE(write.result().error().code, ErrorCode::Closing);
    }

    void closingEndsWhatIsUnderWay()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->faults().setDelay(std::chrono::seconds(3));
        const auto read = r.session->readData(path("/a"));
        const auto write = r.session->apply(op::Create{path("/a"), Data("x")});
        r.session->close();
        QVERIFY(rig::ended(read) && rig::ended(write));
        QCOMPARE(write.result().error().code, ErrorCode::Closing);
    }

    void publishesOncePerDrain()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->keep(true);
        for (int i = 0; i < 50; ++i)
            (void)r.session->readStat(path("/n" + std::to_string(i)));
        QTRY_COMPARE(r.backend->requests.size(), std::size_t(50));
        QTRY_COMPARE(r.sets.size(), std::size_t(1)); // "loading"
        QTest::qWait(20); // so that the next helping comes on the next turn
        for (const auto& request : r.backend->requests)
            r.backend->answer(request, ReplyBody(Stat{.czxid = 5, .mzxid = 5, .pzxid = 5}));
        QTRY_COMPARE(r.sets.size(), std::size_t(2));
        QCOMPARE(r.sets.back().changes.size(), std::size_t(50));
        QCOMPARE(r.sets.back().changes.front().path, path("/n0"));
        QVERIFY(r.sets.back().changes.front().local);
        QVERIFY(r.sets.back().changes.front().aspects & NodeChange::StatAspect);
    }

    void ignoresOlderRepliesAndOlderHandles()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->keep(true);
        const auto answer = [&r](std::int64_t mzxid, std::string data, Epoch epoch = 1) {
            const auto future = r.session->readData(path("/a"));
            Stat stat{.czxid = 5, .mzxid = mzxid, .pzxid = 5};
            r.backend->answer(r.backend->requests.back(), ReplyBody(DataReply{std::move(data), stat}), epoch);
            return rig::ended(future) && future.result().has_value();
        };
        QVERIFY(answer(7, "new"));
        QVERIFY(answer(6, "old"));
        QCOMPARE(r.data("/a"), Data("new"));
        QCOMPARE(r.entry("/a")->stat.value->mzxid, 7);
        QVERIFY(answer(9, "of an older handle", 0)); // its future ends, the cache does not learn
        QCOMPARE(r.data("/a"), Data("new"));
        QVERIFY(answer(8, "newer"));
        QCOMPARE(r.data("/a"), Data("newer"));
    }

    void acceptsAnOlderRegistryFromANewSession()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->keep(true);
        const auto answer = [&r](std::int64_t zxid, std::string data, Epoch epoch) {
            const auto future = r.session->readData(path("/a"));
            r.backend->answer(r.backend->requests.back(),
                ReplyBody(DataReply{std::move(data), Stat{.czxid = zxid, .mzxid = zxid, .pzxid = zxid}}), epoch);
            return rig::ended(future);
        };
        QVERIFY(answer(100, "before the restore", 1));
        const auto session = r.session->status().sessionId;
        r.backend->faults().expire();
        QTRY_VERIFY(r.session->status().sessionId != session && r.state() == ConnectionState::Connected);
        QVERIFY(answer(50, "restored", 2));
        QCOMPARE(r.data("/a"), Data("restored"));
        QVERIFY(answer(40, "older still", 2));
        QCOMPARE(r.data("/a"), Data("restored"));
    }

    void losingTheConnectionKeepsValuesAndMarksThemStale()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "one"));
        QVERIFY(r.writer.create("/b", "unheld"));
        QVERIFY(r.open());
        const auto hold = r.session->watchHub().hold(path("/a"), InterestData | InterestChildren);
        QVERIFY(rig::ended(r.session->readData(path("/b"))));
        QTRY_COMPARE(r.data("/a"), Data("one"));
        QVERIFY(!r.entry("/a")->data.stale && !r.entry("/b")->data.stale);
        r.sets.clear();
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        QTRY_VERIFY(!r.sets.empty());
        QVERIFY(r.sets.front().everythingStale);
        QCOMPARE(r.changesOf("/a").front().aspects, std::uint8_t(NodeChange::Condition));
        QVERIFY(r.changesOf("/b").empty()); // not held, not shown: found out when looked at
        QVERIFY(r.entry("/a")->data.stale && r.entry("/b")->data.stale && r.entry("/a")->stat.stale);
        QCOMPARE(r.data("/a"), Data("one"));
        QVERIFY(r.writer.set("/a", "two"));
        r.backend->faults().reconnect();
        QTRY_COMPARE(r.data("/a"), Data("two"));
        QVERIFY(!r.entry("/a")->data.stale);
    }

    void tellsFirstReadsChangesAndNewNodesApart()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "one"));
        QVERIFY(r.open());
        const auto hold = r.session->watchHub().hold(path("/a"), InterestData | InterestChildren);
        QTRY_COMPARE(r.data("/a"), Data("one"));
        QTRY_VERIFY(r.entry("/a")->children.value);
        for (const auto& change : r.changesOf("/a"))
            QVERIFY(change.local || change.aspects == NodeChange::Condition);
        r.sets.clear();
        QVERIFY(r.writer.set("/a", "two"));
        QTRY_COMPARE(r.data("/a"), Data("two"));
        QVERIFY(!r.changesOf("/a").back().local && !r.changesOf("/a").back().recreated);
        r.sets.clear();
        QVERIFY(r.writer.remove("/a"));
        QVERIFY(r.writer.create("/a", "three"));
        QTRY_COMPARE(r.data("/a"), Data("three"));
        const auto changes = r.changesOf("/a");
        QVERIFY(std::any_of(changes.begin(), changes.end(), [](const NodeChange& change) { return change.recreated; }));
        QVERIFY(!r.entry("/a")->gone);
    }

    void forgetsWhatNobodyHoldsOrShows()
    {
        Rig r;
        QVERIFY(r.open());
        r.session->setVisible(this, {path("/shown")});
        const auto hold = r.session->watchHub().hold(path("/held"), InterestData);
        QTRY_VERIFY(r.entry("/shown") && r.entry("/shown")->gone && r.entry("/held") && r.entry("/held")->gone);
        QFuture<Result<Stat>> last;
        for (int i = 0; i < 30'000; ++i)
            last = r.session->readStat(path("/visited/row" + std::to_string(i)));
        QVERIFY(QTest::qWaitFor([&] { return last.isFinished(); }, 30'000));
        QTRY_VERIFY(r.session->cache().size() < 15'000);
        QVERIFY(r.entry("/shown") && r.entry("/held"));
        QVERIFY(!r.entry("/visited/row0"));
    }

    void readOnlyProfileRefusesBeforeTheBackend()
    {
        auto profile = rig::writable();
        profile.readOnly = true;
        Rig r(profile);
        QVERIFY(r.open());
        const auto write = r.session->apply(op::Create{path("/a"), Data("x")});
        QVERIFY(!write.isFinished());
        QVERIFY(rig::ended(write));
        QCOMPARE(write.result().error().code, ErrorCode::ReadOnly);
        QCOMPARE(r.backend->count<op::Create>(), 0);
        QVERIFY(!r.writer.exists("/a"));
    }

    void ownWritesAreLearntAtOnce()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "one"));
        QVERIFY(r.open());
        QVERIFY(rig::ended(r.session->readData(path("/a"))));
        const auto write = r.session->apply(op::SetData{path("/a"), Data("two"), 0});
        QVERIFY(rig::ended(write));
        QCOMPARE(std::get<Stat>(*write.result()).version, 1);
        QCOMPARE(r.data("/a"), Data("two"));
        const auto stale = r.session->apply(op::SetData{path("/a"), Data("three"), 0});
        QVERIFY(rig::ended(stale));
        QCOMPARE(stale.result().error().code, ErrorCode::BadVersion);
        QVERIFY(rig::ended(r.session->apply(op::Delete{path("/a"), 1})));
        QVERIFY(r.entry("/a")->gone);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
