// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/SessionRig.h"

using namespace registry;
using rig::path;
using rig::Rig;

namespace {

std::vector<Path> rows(const char* prefix, int count)
{
    std::vector<Path> paths;
    for (int i = 0; i < count; ++i)
        paths.push_back(path(prefix + std::to_string(i)));
    return paths;
}

} // namespace

class VisibleStatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void asksInAWindowAndOnlyForWhatIsStillShown()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->keep(true);
        r.session->setVisible(this, rows("/first", 500));
        QTRY_COMPARE(r.backend->count<op::Exists>(), 64);
        QCOMPARE(pathOf(r.backend->requests.front().operation), path("/first0"));
        r.session->setVisible(this, rows("/second", 10)); // scrolled away
        for (int i = 0; i < 64; ++i)
            r.backend->answer(r.backend->requests[std::size_t(i)], ReplyBody(Stat{.czxid = 1, .mzxid = 1, .pzxid = 1}));
        QTRY_COMPARE(r.backend->count<op::Exists>(), 74);
        for (std::size_t i = 64; i < 74; ++i)
            QVERIFY(pathOf(r.backend->requests[i].operation).str().starts_with("/second"));
        QVERIFY(!std::get<op::Exists>(r.backend->requests[0].operation).watch);
        QTRY_VERIFY(r.entry("/first0") && r.entry("/first0")->stat.value); // the answer was not thrown away
    }

    void staysFreshWhileShownAndLive()
    {
        Rig r;
        QVERIFY(r.writer.create("/row", "1"));
        QVERIFY(r.open());
        r.session->setVisible(this, {path("/row")});
        QTRY_VERIFY(r.entry("/row") && r.entry("/row")->stat.value);
        QVERIFY(r.writer.set("/row", "longer"));
        QTRY_COMPARE(r.entry("/row")->stat.value->dataLength, 6);
        QCOMPARE(r.session->watchHub().watchCount(), 0);
        r.session->setVisible(this, {});
        const int asked = r.backend->count<op::Exists>();
        QTest::qWait(1500); // nothing may happen
        QCOMPARE(r.backend->count<op::Exists>(), asked);
    }

    void listsOfSeveralOwnersAddUp()
    {
        Rig r;
        QVERIFY(r.open());
        const QObject other;
        r.session->setVisible(this, {path("/a"), path("/b")});
        r.session->setVisible(&other, {path("/b"), path("/c")});
        QTRY_VERIFY(r.entry("/a") && r.entry("/b") && r.entry("/c") && r.entry("/c")->gone);
        QCOMPARE(r.backend->count<op::Exists>(), 3);
    }

    void readAgainAfterReconnect()
    {
        auto profile = rig::writable();
        profile.live = false; // no ticking: only the reconnect reads again
        Rig r(profile);
        QVERIFY(r.writer.create("/row", "1"));
        QVERIFY(r.open());
        r.session->setVisible(this, {path("/row")});
        QTRY_VERIFY(r.entry("/row") && r.entry("/row")->stat.value);
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        QVERIFY(r.entry("/row")->stat.stale);
        QVERIFY(r.writer.set("/row", "longer"));
        r.backend->faults().reconnect();
        QTRY_COMPARE(r.entry("/row")->stat.value->dataLength, 6);
        QVERIFY(!r.entry("/row")->stat.stale);
    }
};

QTEST_GUILESS_MAIN(VisibleStatsTest)
#include "VisibleStatsTest.moc"
