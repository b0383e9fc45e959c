// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/EditJournal.h"
#include "unit/SubtreeRig.h"

#include <QTemporaryDir>

using namespace registry;
using rig::Lines;
using rig::path;
using rig::paths;
using rig::Rig;
using rig::Sluice;

namespace {

/// /t with `wide` children of `deep` children each.
void plant(Rig& r, int wide, int deep)
{
    QVERIFY(r.writer.create("/t", "root"));
    for (int i = 0; i < wide; ++i) {
        const std::string inner = "/t/n" + std::to_string(i);
        QVERIFY(r.writer.create(inner, "inner"));
        for (int j = 0; j < deep; ++j)
            QVERIFY(r.writer.create(inner + "/c" + std::to_string(j), "leaf"));
    }
}

SubtreeDelete::Options small(std::size_t parts = 10, int window = 3)
{
    SubtreeDelete::Options options;
    options.limits.parts = parts;
    options.limits.window = window;
    return options;
}

} // namespace

class SubtreeDeleteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void everythingShownGoes()
    {
        Rig r;
        plant(r, 20, 9);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small());
        QSignalSpy progressed(&work, &SubtreeWork::progressed);
        work.start();
        QVERIFY(!work.isFinished());
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QCOMPARE(work.deleted(), std::size_t(201));
        QCOMPARE(work.done(), work.total());
        QVERIFY(!r.writer.exists("/t"));
        QVERIFY(r.backend->count<op::Multi>() >= 20); // in pieces
        QVERIFY(progressed.size() > 1);
    }

    void aSmallOneGoesInOneTransaction()
    {
        Rig r;
        plant(r, 3, 3);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(r.backend->count<op::Multi>(), 1);
        QVERIFY(!r.writer.exists("/t"));
    }

    void severalRoots()
    {
        Rig r;
        plant(r, 3, 1);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t/n0", "/t/n2"})));
        work.start();
        QVERIFY(rig::finished(work));
        QVERIFY(!r.writer.exists("/t/n0") && r.writer.exists("/t/n1/c0") && !r.writer.exists("/t/n2"));
    }

    void whatIsNewerStays_data()
    {
        QTest::addColumn<int>("parts");
        QTest::newRow("one transaction") << 200;
        QTest::newRow("many") << 2;
    }
    void whatIsNewerStays()
    {
        QFETCH(int, parts);
        Rig r;
        plant(r, 5, 2);
        QVERIFY(r.open());
        SubtreeImage preview = rig::imageOf(*r.session, paths({"/t"}));
        QVERIFY(r.writer.set("/t/n0/c0", "written since"));
        QVERIFY(r.writer.remove("/t/n1/c1") && r.writer.create("/t/n1/c1", "another"));
        QVERIFY(r.writer.create("/t/n2/new", "appeared"));
        QVERIFY(r.writer.remove("/t/n3/c0"));
        QVERIFY(r.writer.call(op::SetAcl{path("/t/n4/c0"), {{PermissionRead, "world", "anyone"}}}));
        SubtreeDelete work(*r.session, std::move(preview), small(static_cast<std::size_t>(parts)));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work),
            Lines({"/t HoldsOthers", "/t/n0 HoldsOthers", "/t/n0/c0 Changed", "/t/n1 HoldsOthers", "/t/n1/c1 Recreated",
                "/t/n2 HoldsOthers", "/t/n2/new Appeared", "/t/n4 HoldsOthers", "/t/n4/c0 Changed"}));
        QCOMPARE(work.gone(), std::size_t(1));
        QCOMPARE(work.deleted(), std::size_t(16 - 1 - 8)); // 8 of the shown stay
        for (const char* kept : {"/t/n0/c0", "/t/n1/c1", "/t/n2/new", "/t/n4/c0"})
            QVERIFY(r.writer.exists(kept));
        for (const char* gone : {"/t/n0/c1", "/t/n1/c0", "/t/n2/c0", "/t/n3", "/t/n4/c1"})
            QVERIFY(!r.writer.exists(gone));
    }

    /// The version of a node that was removed and created again is 0, like the old one's: only the guard tells.
    void aNodeRecreatedAtTheLastMomentStays()
    {
        Rig r;
        plant(r, 1, 3);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})));
        Sluice sluice(r);
        work.start();
        QVERIFY(sluice.toNextMulti()); // everything was checked
        QVERIFY(r.writer.remove("/t/n0/c1") && r.writer.create("/t/n0/c1", "mine, and new"));
        QCOMPARE(r.writer.stat("/t/n0/c1").version, 0);
        sluice.passMulti();
        sluice.open();
        QVERIFY(rig::finished(work));
        QVERIFY(r.writer.exists("/t/n0/c1"));
        QCOMPARE(rig::leftOf(work), Lines({"/t HoldsOthers", "/t/n0 HoldsOthers", "/t/n0/c1 Recreated"}));
        QVERIFY(!r.writer.exists("/t/n0/c0") && !r.writer.exists("/t/n0/c2"));
    }

    void aNodeWrittenAtTheLastMomentStays()
    {
        Rig r;
        plant(r, 1, 3);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})));
        Sluice sluice(r);
        work.start();
        QVERIFY(sluice.toNextMulti());
        QVERIFY(r.writer.set("/t/n0/c1", "written now"));
        sluice.passMulti();
        sluice.open();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines({"/t HoldsOthers", "/t/n0 HoldsOthers", "/t/n0/c1 Changed"}));
        QVERIFY(r.writer.exists("/t/n0/c1"));
    }

    /// Several transactions on one parent are under way at a time, and do not take each other for a stranger.
    void itsOwnTransactionsDoNotDisturbEachOther()
    {
        Rig r;
        plant(r, 60, 0);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small(10, 4));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(work.deleted(), std::size_t(61));
        QCOMPARE(r.backend->count<op::Multi>(), 7);
    }

    /// With a journal every transaction is on the disk before it is sent, with the nodes it removes.
    void theJournalHoldsWhatWasDeleted()
    {
        QTemporaryDir folder;
        EditJournal journal(folder.filePath(QStringLiteral("journal")).toStdString());
        Rig r;
        plant(r, 12, 3);
        QVERIFY(r.writer.call(op::SetAcl{path("/t/n3"), {{PermissionAll, "world", "anyone"}}}));
        r.session->setJournal(journal);
        QVERIFY(r.open());
        const SubtreeImage preview = rig::imageOf(*r.session, paths({"/t"}));
        SubtreeDelete::Options options = small();
        options.group = newGroup();
        SubtreeDelete work(*r.session, preview, options);
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(work.deleted(), std::size_t(49));
        QVERIFY2(r.backend->count<op::Multi>() <= 7, QByteArray::number(r.backend->count<op::Multi>()));
        std::optional<std::vector<JournalEntry>> entries;
        journal.readGroup(options.group, [&](Result<std::vector<JournalEntry>> read) { entries = read.value(); });
        QTRY_VERIFY(entries);
        std::vector<NodeImage> kept;
        for (const JournalEntry& entry : *entries) {
            QCOMPARE(entry.outcome, EditOutcome::Done);
            QCOMPARE(entry.edit.intent, Intent::Delete);
            kept.insert(kept.end(), entry.edit.before.begin(), entry.edit.before.end());
        }
        QCOMPARE(kept.size(), preview.nodes.size());
        for (const SubtreeNode& node : preview.nodes)
            QVERIFY(std::find(kept.begin(), kept.end(), node.image) != kept.end());
        r.session.reset(); // before the journal
    }

    void aWholeSubtreeRecreatedAtTheLastMomentStays()
    {
        Rig r;
        plant(r, 1, 1);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})));
        Sluice sluice(r);
        work.start();
        QVERIFY(sluice.toNextMulti());
        for (const char* gone : {"/t/n0/c0", "/t/n0", "/t"})
            QVERIFY(r.writer.remove(gone));
        plant(r, 1, 1);
        sluice.passMulti();
        sluice.open();
        QVERIFY(rig::finished(work));
        QVERIFY(r.writer.exists("/t/n0/c0"));
        QCOMPARE(work.deleted(), std::size_t(0));
    }

    void theGuardLeavesNothingBehind()
    {
        Rig r;
        plant(r, 2, 2);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t/n0"})));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(r.writer.stat("/t").numChildren, 1);
        QVERIFY(r.writer.exists("/t/n1"));
    }

    void creatingMayBeForbidden()
    {
        Rig r;
        plant(r, 1, 3);
        QVERIFY(r.writer.call(op::SetAcl{path("/t/n0"), {{PermissionRead | PermissionDelete, "world", "anyone"}}}));
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QVERIFY(!r.writer.exists("/t"));
    }

    void whatMayNotBeDeletedIsNamedAndTheRestGoes()
    {
        Rig r;
        plant(r, 2, 2);
        QVERIFY(r.writer.call(op::SetAcl{path("/t/n0"), {{PermissionRead, "world", "anyone"}}}));
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small(200));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(
            rig::leftOf(work), Lines({"/t HoldsOthers", "/t/n0 HoldsOthers", "/t/n0/c0 Refused", "/t/n0/c1 Refused"}));
        const auto refused = std::find_if(
            work.left().begin(), work.left().end(), [](const SubtreeLeft& left) { return left.why == Why::Refused; });
        QCOMPARE(refused->error->code, ErrorCode::NoAuth);
        QVERIFY(!r.writer.exists("/t/n1"));
    }

    void lostRepliesAreFoundOut()
    {
        Rig r;
        plant(r, 10, 9);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small());
        int lost = 0;
        connect(&work, &SubtreeWork::progressed, this, [&] {
            if (++lost % 3 == 1)
                r.backend->faults().loseNextReply();
        });
        work.start();
        QVERIFY(rig::finished(work));
        QVERIFY(lost > 3);
        QCOMPARE(rig::leftOf(work), Lines());
        QCOMPARE(work.deleted(), std::size_t(101)); // and none is called somebody else's
        QVERIFY(!r.writer.exists("/t"));
    }

    void goesOnAfterAnOutage()
    {
        Rig r;
        plant(r, 10, 9);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small());
        r.backend->faults().setDelay(std::chrono::milliseconds(3));
        work.start();
        QTRY_VERIFY(work.done() > 20);
        r.backend->faults().disconnect();
        QTRY_VERIFY(work.isWaiting());
        QVERIFY(!work.isFinished());
        r.backend->faults().setDelay(std::chrono::milliseconds(0));
        r.backend->faults().reconnect();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QVERIFY(!r.writer.exists("/t"));
    }

    void cancelledItCanGoOn()
    {
        Rig r;
        plant(r, 10, 9);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small());
        connect(&work, &SubtreeWork::progressed, &work, [&work] {
            if (work.deleted() > 20)
                work.cancel();
        });
        work.start();
        QVERIFY(rig::finished(work));
        QVERIFY(work.deleted() > 20 && work.deleted() < 101);
        const SubtreeImage rest = work.remaining();
        QCOMPARE(rest.nodes.size(), 101 - work.deleted());
        QCOMPARE(rig::leftOf(work).size(), qsizetype(rest.nodes.size()));
        QVERIFY(rig::leftOf(work).contains("/t NotReached"));
        for (const SubtreeNode& node : rest.nodes)
            QVERIFY(r.writer.exists(node.image.path.str()));
        SubtreeDelete again(*r.session, rest, small());
        again.start();
        QVERIFY(rig::finished(again));
        QCOMPARE(again.deleted(), rest.nodes.size());
        QVERIFY(!r.writer.exists("/t"));
    }

    void cancelledWithoutAConnectionItEndsAtOnce()
    {
        Rig r;
        plant(r, 5, 5);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small());
        Sluice sluice(r);
        work.start();
        QVERIFY(sluice.toNextMulti());
        r.backend->faults().disconnect();
        QTRY_VERIFY(work.isWaiting());
        work.cancel();
        QVERIFY(work.isFinished()); // not only when the session is given up
        QVERIFY(rig::leftOf(work).join().contains("Unknown"));
        QCOMPARE(work.remaining().nodes.size(), std::size_t(31));
    }

    void nothingIsDoneReadOnly()
    {
        ConnectionProfile profile;
        profile.readOnly = true;
        Rig r(profile);
        plant(r, 1, 1);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(work.error()->code, ErrorCode::ReadOnly);
        QCOMPARE(work.deleted(), std::size_t(0));
        QVERIFY(r.writer.exists("/t/n0/c0"));
    }

    void endsWithItsSession()
    {
        Rig r;
        plant(r, 5, 5);
        QVERIFY(r.open());
        SubtreeDelete work(*r.session, rig::imageOf(*r.session, paths({"/t"})), small());
        Sluice sluice(r);
        work.start();
        QVERIFY(sluice.toNextMulti());
        r.session->close();
        QVERIFY(rig::finished(work));
        QVERIFY(work.error());
        QCOMPARE(work.deleted(), std::size_t(0));
    }

    /// Somebody creates beside it all the time: transactions fail and are tried again, in smaller parts.
    void aBusyParentDoesNotStopIt()
    {
        Rig r;
        plant(r, 30, 0);
        QVERIFY(r.open());
        SubtreeImage preview = rig::imageOf(*r.session, paths({"/t"}));
        preview.nodes.erase(preview.nodes.begin()); // the children only
        SubtreeDelete work(*r.session, std::move(preview), small(200));
        Sluice sluice(r);
        work.start();
        for (int i = 0; i < 6; ++i) {
            QVERIFY(sluice.toNextMulti());
            QVERIFY(r.writer.create("/t/x" + std::to_string(i), "beside"));
            sluice.passMulti();
        }
        sluice.open();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QCOMPARE(r.writer.stat("/t").numChildren, 6);
    }
};

QTEST_GUILESS_MAIN(SubtreeDeleteTest)
#include "SubtreeDeleteTest.moc"
