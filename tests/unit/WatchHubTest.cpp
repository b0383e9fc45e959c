// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/SessionRig.h"

#include <QElapsedTimer>

#include <future>

using namespace registry;
using rig::path;
using rig::Rig;

namespace {

/// What the server says it holds for this session.
int watchesOnServer(Rig& r)
{
    std::promise<std::size_t> count;
    r.server->post(
        [&, session = r.session->status().sessionId] { count.set_value(r.server->tree().watchCount(session)); });
    return static_cast<int>(count.get_future().get());
}

#define COMPARE_WATCHES(r, expected)                                                                                   \
    QTRY_COMPARE((r).session->watchHub().watchCount(), expected);                                                      \
    QTRY_COMPARE(watchesOnServer(r), expected);                                                                        \
    QCOMPARE((r).session->watchHub().watchCount(), expected)

} // namespace

class WatchHubTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void countsHoldersAndGivesWatchesBack()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "x") && r.writer.create("/a/b"));
        QVERIFY(r.open());
        auto& hub = r.session->watchHub();
        QSignalSpy counted(&hub, &WatchHub::watchCountChanged);
        auto first = hub.hold(path("/a"), InterestChildren);
        auto second = hub.hold(path("/a"), InterestChildren);
        auto data = hub.hold(path("/a"), InterestData);
        COMPARE_WATCHES(r, 2);
        QCOMPARE(hub.watchBytes(), std::size_t(2 * (2 + 4)));
        QCOMPARE(r.childCount("/a"), std::size_t(1));
        QCOMPARE(r.backend->count<op::GetChildren>(), 1);
        first.release();
        first.release();
        COMPARE_WATCHES(r, 2);
        second = WatchHub::Hold();
        COMPARE_WATCHES(r, 1);
        data.release();
        COMPARE_WATCHES(r, 0);
        QCOMPARE(counted.back().front().toInt(), 0);
        QCOMPARE(r.backend->count<op::RemoveWatch>(), 2);
        QCOMPARE(hub.watchBytes(), std::size_t(0));
    }

    void releasedBeforeTheAnswerLeavesNothing()
    {
        Rig r;
        QVERIFY(r.writer.create("/a"));
        QVERIFY(r.open());
        r.backend->faults().setDelay(std::chrono::milliseconds(30));
        auto hold = r.session->watchHub().hold(path("/a"), InterestChildren | InterestData);
        QTRY_COMPARE(r.backend->count<op::GetChildren>(), 1);
        hold.release();
        QTRY_COMPARE(r.backend->count<op::RemoveWatch>(), 2);
        COMPARE_WATCHES(r, 0);
        // Held again while the removal is under way: it must be watched in the end.
        hold = r.session->watchHub().hold(path("/a"), InterestChildren);
        COMPARE_WATCHES(r, 1);
        hold.release();
        QTRY_COMPARE(r.backend->count<op::RemoveWatch>(), 3);
        hold = r.session->watchHub().hold(path("/a"), InterestChildren);
        COMPARE_WATCHES(r, 1);
    }

    void firesWhileBeingReleased()
    {
        Rig r;
        QVERIFY(r.writer.create("/a"));
        QVERIFY(r.open());
        auto hold = r.session->watchHub().hold(path("/a"), InterestChildren);
        COMPARE_WATCHES(r, 1);
        r.backend->faults().setDelay(std::chrono::milliseconds(50));
        hold.release();
        QTRY_COMPARE(r.backend->count<op::RemoveWatch>(), 1);
        QVERIFY(r.writer.create("/a/b")); // the watch is used up before its removal arrives: NoWatcher
        COMPARE_WATCHES(r, 0);
    }

    void missingNodesAreWatchedUntilTheyAppear()
    {
        Rig r;
        QVERIFY(r.open());
        auto data = r.session->watchHub().hold(path("/later"), InterestData);
        auto children = r.session->watchHub().hold(path("/later2"), InterestChildren);
        COMPARE_WATCHES(r, 2);
        QVERIFY(r.entry("/later")->gone && r.entry("/later2")->gone);
        QVERIFY(r.writer.create("/later", "here"));
        QVERIFY(r.writer.create("/later2"));
        QVERIFY(r.writer.create("/later2/child"));
        QTRY_COMPARE(r.data("/later"), Data("here"));
        QTRY_COMPARE(r.childCount("/later2"), std::size_t(1));
        COMPARE_WATCHES(r, 2); // the exists watch of /later2 was handed back or used up
        QVERIFY(r.writer.remove("/later"));
        QTRY_VERIFY(r.entry("/later")->gone);
        QVERIFY(r.writer.create("/later", "again"));
        QTRY_COMPARE(r.data("/later"), Data("again"));
        data.release();
        children.release();
        COMPARE_WATCHES(r, 0);
    }

    void deniedNodesKeepTheirStat()
    {
        Rig r;
        QVERIFY(r.writer.call(op::Create{path("/secret"), Data("x"), {{PermissionWrite, "world", "anyone"}}}));
        QVERIFY(r.open());
        const auto hold = r.session->watchHub().hold(path("/secret"), InterestData);
        COMPARE_WATCHES(r, 1);
        QTRY_VERIFY(r.entry("/secret")->data.error);
        QCOMPARE(r.entry("/secret")->data.error->code, ErrorCode::NoAuth);
        QVERIFY(r.entry("/secret")->stat.value && !r.entry("/secret")->stat.error);
        QVERIFY(r.writer.set("/secret", "longer"));
        r.session->watchHub().refresh(path("/secret")); // a server tells nobody of changes he may not read
        QTRY_COMPARE(r.entry("/secret")->stat.value->dataLength, 6);
    }

    void everythingHeldIsReadAgainAfterEveryReconnect()
    {
        Rig r;
        QVERIFY(r.writer.create("/w"));
        std::vector<WatchHub::Hold> holds;
        for (int i = 0; i < 300; ++i) {
            const std::string name = "/w/n" + std::to_string(i);
            QVERIFY(r.writer.create(name, "0"));
            holds.push_back(r.session->watchHub().hold(path(name), InterestData));
        }
        QVERIFY(r.open());
        COMPARE_WATCHES(r, 300);
        for (const bool expire : {false, true}) {
            r.backend->faults().disconnect();
            QTRY_COMPARE(r.state(), ConnectionState::Suspended);
            const std::string news = expire ? "expired" : "back";
            for (int i = 0; i < 300; ++i)
                QVERIFY(r.writer.set("/w/n" + std::to_string(i), news));
            if (expire)
                r.backend->faults().expire();
            r.backend->faults().reconnect();
            for (int i = 0; i < 300; i += 13)
                QTRY_COMPARE(r.data("/w/n" + std::to_string(i)), Data(news));
            COMPARE_WATCHES(r, 300);
        }
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        holds.clear(); // let go while away
        r.backend->faults().reconnect();
        COMPARE_WATCHES(r, 0);
    }

    void hotListsAreReadWithPausesAndTheLastChangeIsSeen()
    {
        Rig r;
        QVERIFY(r.writer.create("/hot"));
        QVERIFY(r.open());
        const auto hold = r.session->watchHub().hold(path("/hot"), InterestChildren);
        COMPARE_WATCHES(r, 1);
        const int before = r.backend->count<op::GetChildren>();
        QElapsedTimer clock;
        clock.start();
        std::size_t created = 0;
        while (clock.elapsed() < 600) { // a load, not a wait
            for (int i = 0; i < 20; ++i)
                QVERIFY(r.writer.create("/hot/n" + std::to_string(created++)));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        const int reads = r.backend->count<op::GetChildren>() - before;
        QVERIFY2(reads >= 3 && reads <= 13, qPrintable(QString::number(reads)));
        QTRY_COMPARE(r.childCount("/hot"), created);
        QCOMPARE(r.entry("/hot")->children.stale, false);
    }

    void manualProfilesReadWithoutWatches()
    {
        auto profile = rig::writable();
        profile.live = false;
        Rig r(profile);
        QVERIFY(r.writer.create("/a", "one"));
        QVERIFY(r.open());
        const auto hold = r.session->watchHub().hold(path("/a"), InterestData | InterestChildren);
        QTRY_COMPARE(r.data("/a"), Data("one"));
        QTRY_VERIFY(r.entry("/a")->children.value);
        COMPARE_WATCHES(r, 0);
        QVERIFY(r.writer.set("/a", "two"));
        r.session->watchHub().refresh(path("/a"));
        QTRY_COMPARE(r.data("/a"), Data("two"));
        QVERIFY(r.writer.create("/a/b"));
        r.session->watchHub().refreshAll();
        QTRY_COMPARE(r.childCount("/a"), std::size_t(1));
        COMPARE_WATCHES(r, 0);
    }

    void watchesStayWithinTheirBudget()
    {
        Rig r;
        QVERIFY(r.open());
        std::vector<WatchHub::Hold> holds;
        const std::string longName(1000, 'n');
        for (int i = 0; i < 700; ++i)
            holds.push_back(r.session->watchHub().hold(path("/" + longName + std::to_string(1000 + i)), InterestData));
        const int fit = 512 * 1024 / (1 + 1000 + 4 + 4);
        COMPARE_WATCHES(r, fit);
        const auto& last = holds.size();
        QTRY_VERIFY(r.entry("/" + longName + std::to_string(1000 + last - 1))->gone); // read all the same
        QVERIFY(r.session->watchHub().watchBytes() <= 512 * 1024);
        const std::string polled = "/" + longName + std::to_string(1000 + last - 1);
        QVERIFY(r.writer.create(polled, "appeared"));
        QTRY_COMPARE_WITH_TIMEOUT(r.data(polled), Data("appeared"), 15'000); // polled, not watched
    }

    void holdsMayOutliveTheHub()
    {
        Rig r;
        QVERIFY(r.open());
        auto hold = r.session->watchHub().hold(path("/a"), InterestData);
        r.session.reset();
        hold.release();
    }

    void childrenOfANodeThatIsBackAreReadAgain()
    {
        Rig r;
        QVERIFY(r.open());
        QVERIFY(r.writer.create("/n") && r.writer.create("/n/old"));
        const auto hold = r.session->watchHub().hold(path("/n"), InterestData | InterestChildren);
        QTRY_COMPARE(r.childCount("/n"), std::size_t(1));
        QTRY_COMPARE(r.session->watchHub().watchCount(), 2);
        QTest::qWait(100); // the pacing of what was just read
        r.backend->requests.clear();
        r.backend->keep(true);
        QVERIFY(r.writer.remove("/n/old") && r.writer.remove("/n"));
        QTRY_VERIFY(r.backend->count<op::GetChildren>() == 1 && r.backend->count<op::GetData>() == 1);
        const auto asked = r.backend->requests;
        for (const auto& request : asked)
            if (std::holds_alternative<op::GetChildren>(request.operation))
                r.backend->passOn(request); // sees that there is no node
        QTRY_VERIFY(r.entry("/n")->gone);
        QVERIFY(r.writer.create("/n", "back") && r.writer.create("/n/new"));
        r.backend->keep(false);
        for (const auto& request : asked)
            if (std::holds_alternative<op::GetData>(request.operation))
                r.backend->passOn(request); // sees it again, so that no watch tells that it was away
        QTRY_COMPARE_WITH_TIMEOUT(r.childCount("/n"), std::size_t(1), 3'000); // not by the audit, which takes 5 s
        QTRY_COMPARE(r.session->watchHub().watchCount(), 2);
    }
};

QTEST_GUILESS_MAIN(WatchHubTest)
#include "WatchHubTest.moc"
