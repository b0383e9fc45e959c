// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Undo.h"
#include "unit/JournalRig.h"
#include "unit/SubtreeRig.h"

#include <QTemporaryDir>

using namespace registry;
using rig::Lines;
using rig::path;
using rig::paths;
using rig::Rig;
using rig::Sluice;

namespace {

using Options = SubtreeCopy::Options;

Options from(std::string_view source, std::string_view target)
{
    Options options;
    options.targets = {{path(source), path(target)}};
    return options;
}

Options moving(std::string_view source, std::string_view target, std::size_t parts = 200)
{
    Options options = from(source, target);
    options.purpose = SubtreeCopy::Purpose::Move;
    options.limits.parts = parts;
    return options;
}

DataReply dataAt(rig::Writer& writer, std::string_view p)
{
    const auto reply = writer.call(op::GetData{path(p)});
    return reply ? std::get<DataReply>(*reply) : DataReply{Data("<missing>"), {}};
}

Acl aclAt(rig::Writer& writer, std::string_view p)
{
    return std::get<AclReply>(*writer.call(op::GetAcl{path(p)})).acl;
}

const Acl readers = {{PermissionRead | PermissionWrite | PermissionDelete | PermissionCreate, "world", "anyone"}};

/// /s with data of every kind, and an empty /d.
void plant(Rig& r)
{
    QVERIFY(r.writer.create("/s", "root"));
    QVERIFY(r.writer.create("/d"));
    QVERIFY(r.writer.call(op::Create{path("/s/null"), std::nullopt}));
    QVERIFY(r.writer.call(op::Create{path("/s/empty"), Data("")}));
    QVERIFY(r.writer.call(op::Create{path("/s/in"), Data("inner"), readers}));
    QVERIFY(r.writer.create("/s/in/leaf", std::string("\0\xff bytes", 8)));
    QVERIFY(r.writer.set("/s/in/leaf", std::string("\0\xff other", 8)));
}

void plantMany(Rig& r, int wide, int deep)
{
    QVERIFY(r.writer.create("/s", "root"));
    QVERIFY(r.writer.create("/d"));
    for (int i = 0; i < wide; ++i) {
        QVERIFY(r.writer.create("/s/n" + std::to_string(i), "inner" + std::to_string(i)));
        for (int j = 0; j < deep; ++j)
            QVERIFY(r.writer.create("/s/n" + std::to_string(i) + "/c" + std::to_string(j), "leaf"));
    }
}

bool isWholeCopy(Rig& r, std::string_view at, int wide, int deep)
{
    const SubtreeImage image = rig::imageOf(*r.session, {path(at)});
    return image.nodes.size() == std::size_t(1 + wide + wide * deep)
        && dataAt(r.writer, std::string(at) + "/n" + std::to_string(wide - 1)).data
        == Data("inner" + std::to_string(wide - 1));
}

} // namespace

class SubtreeCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void dataAndAccessListsAreKept()
    {
        Rig r;
        plant(r);
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), from("/s", "/d/copy"));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QCOMPARE(work.copied().size(), std::size_t(5));
        QCOMPARE(dataAt(r.writer, "/d/copy").data, Data("root"));
        QCOMPARE(dataAt(r.writer, "/d/copy/null").data, Data());
        QCOMPARE(dataAt(r.writer, "/d/copy/empty").data, Data(""));
        QCOMPARE(dataAt(r.writer, "/d/copy/in/leaf").data, Data(std::string("\0\xff other", 8)));
        QCOMPARE(aclAt(r.writer, "/d/copy/in"), readers);
        QVERIFY(r.writer.exists("/s/in/leaf"));
        QCOMPARE(r.backend->count<op::Multi>(), 1); // it fits
    }

    void accessListsByChoice()
    {
        Rig r;
        plant(r);
        QVERIFY(r.open());
        Options options = from("/s", "/d/copy");
        options.acl = SubtreeCopy::AclChoice::Open;
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), options);
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(aclAt(r.writer, "/d/copy/in"), openAcl());
        options = from("/s", "/d/mine");
        options.acl = SubtreeCopy::AclChoice::CreatorAll; // nobody is authenticated here
        SubtreeCopy refused(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), options);
        refused.start();
        QVERIFY(rig::finished(refused));
        QVERIFY(rig::leftOf(refused).contains("/s Refused"));
        QCOMPARE(refused.left().front().error->code, ErrorCode::InvalidAcl);
        QVERIFY(!r.writer.exists("/d/mine"));
    }

    void aSmallMoveIsOneTransaction()
    {
        Rig r;
        plant(r);
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), moving("/s", "/renamed"));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QCOMPARE(r.backend->count<op::Multi>(), 1);
        QVERIFY(!r.writer.exists("/s"));
        QCOMPARE(dataAt(r.writer, "/renamed/in/leaf").data, Data(std::string("\0\xff other", 8)));
        QCOMPARE(aclAt(r.writer, "/renamed/in"), readers);
        QCOMPARE(work.removed(), std::size_t(5));
        QCOMPARE(work.done(), work.total());
    }

    void aLargeMoveGoesInSteps()
    {
        Rig r;
        plantMany(r, 10, 5);
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), moving("/s", "/d/s", 20));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QVERIFY(r.backend->count<op::Multi>() > 5);
        QVERIFY(!r.writer.exists("/s"));
        QVERIFY(isWholeCopy(r, "/d/s", 10, 5));
        QCOMPARE(work.removed(), std::size_t(61));
        QCOMPARE(work.done(), work.total());
    }

    void aSourceThatChangedIsCopiedAsItIsNow_data()
    {
        QTest::addColumn<bool>("move");
        QTest::newRow("copy") << false;
        QTest::newRow("move") << true;
    }
    void aSourceThatChangedIsCopiedAsItIsNow()
    {
        QFETCH(bool, move);
        Rig r;
        plant(r);
        QVERIFY(r.open());
        Options options = from("/s", "/d/copy");
        options.purpose = move ? SubtreeCopy::Purpose::Move : SubtreeCopy::Purpose::Copy;
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), options);
        Sluice sluice(r);
        work.start();
        QVERIFY(sluice.toNextMulti());
        QVERIFY(r.writer.set("/s/in", "at the last moment"));
        sluice.passMulti();
        sluice.open();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QCOMPARE(dataAt(r.writer, "/d/copy/in").data, Data("at the last moment"));
        QCOMPARE(r.writer.exists("/s"), !move);
    }

    void whatChangedBehindAMovesBackStays()
    {
        Rig r;
        plantMany(r, 4, 2);
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), moving("/s", "/d/s", 10));
        Sluice sluice(r);
        work.start();
        // All is copied; the first transaction that deletes waits.
        do {
            QVERIFY(sluice.toNextMulti());
            if (!std::holds_alternative<op::Delete>(sluice.multi().parts.front()))
                sluice.passMulti();
        } while (!std::holds_alternative<op::Delete>(sluice.multi().parts.front()));
        QVERIFY(r.writer.set("/s/n0/c0", "newer"));
        QVERIFY(r.writer.create("/s/n1/appeared", "newer"));
        sluice.passMulti();
        sluice.open();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work),
            Lines({"/s HoldsOthers", "/s/n0 HoldsOthers", "/s/n0/c0 Changed", "/s/n1 HoldsOthers",
                "/s/n1/appeared Appeared"}));
        QCOMPARE(dataAt(r.writer, "/s/n0/c0").data, Data("newer"));
        QVERIFY(!r.writer.exists("/s/n2"));
        QVERIFY(isWholeCopy(r, "/d/s", 4, 2));
    }

    void aRecreatedSourceIsNotLostByAMove()
    {
        Rig r;
        plant(r);
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), moving("/s", "/d/s"));
        Sluice sluice(r);
        work.start();
        QVERIFY(sluice.toNextMulti());
        QVERIFY(r.writer.remove("/s/empty") && r.writer.create("/s/empty", "new, with version 0"));
        sluice.passMulti();
        sluice.open();
        QVERIFY(rig::finished(work));
        QCOMPARE(dataAt(r.writer, "/d/s/empty").data, Data("new, with version 0"));
        QVERIFY(!r.writer.exists("/s"));
    }

    void whatIsThereIsNotTouched()
    {
        Rig r;
        plant(r);
        QVERIFY(r.writer.create("/d/copy", "theirs") && r.writer.create("/d/copy/in", "theirs too"));
        QVERIFY(r.open());
        SubtreeCopy refused(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), from("/s", "/d/copy"));
        refused.start();
        QVERIFY(rig::finished(refused));
        QVERIFY(rig::leftOf(refused).contains("/s Exists"));
        QVERIFY(rig::leftOf(refused).contains("/s/in/leaf ParentNotCopied"));
        QVERIFY(!r.writer.exists("/d/copy/null"));
        Options options = from("/s", "/d/copy");
        options.existing = SubtreeCopy::Existing::Skip;
        options.purpose = SubtreeCopy::Purpose::Move;
        SubtreeCopy merged(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), options);
        merged.start();
        QVERIFY(rig::finished(merged));
        QCOMPARE(merged.skipped(), std::size_t(2));
        QCOMPARE(dataAt(r.writer, "/d/copy").data, Data("theirs"));
        QCOMPARE(dataAt(r.writer, "/d/copy/in").data, Data("theirs too"));
        QVERIFY(r.writer.exists("/d/copy/in/leaf") && r.writer.exists("/d/copy/null"));
        QVERIFY(r.writer.exists("/s/in")); // not copied, so not moved away
        QVERIFY(!r.writer.exists("/s/in/leaf"));
    }

    void neverIntoItself()
    {
        Rig r;
        plant(r);
        QVERIFY(r.open());
        for (const char* target : {"/s", "/s/new", "/s/in/leaf/x"}) {
            SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), from("/s", target));
            work.start();
            QVERIFY(rig::finished(work));
            QCOMPARE(work.error()->code, ErrorCode::BadArguments);
        }
        QCOMPARE(r.backend->count<op::Multi>(), 0);
        QVERIFY(!SubtreeCopy::refusal(*r.session, *r.session, {{path("/s"), path("/s2")}}));
    }

    void ephemeralsByChoice()
    {
        Rig r;
        plant(r);
        QVERIFY(r.writer.create("/s/e0000000007", "e", CreateMode::Ephemeral));
        QVERIFY(r.open());
        const SubtreeImage image = rig::imageOf(*r.session, paths({"/s"}));
        QCOMPARE(lossesOf(image).ephemerals, std::size_t(1));
        QCOMPARE(lossesOf(image).numbered, std::size_t(1));
        SubtreeCopy without(*r.session, *r.session, image, from("/s", "/d/without"));
        without.start();
        QVERIFY(rig::finished(without));
        QCOMPARE(rig::leftOf(without), Lines({"/s/e0000000007 Ephemeral"}));
        QVERIFY(!r.writer.exists("/d/without/e0000000007"));
        Options options = from("/s", "/d/with");
        options.ephemerals = SubtreeCopy::Ephemerals::MakePersistent;
        SubtreeCopy with(*r.session, *r.session, image, options);
        with.start();
        QVERIFY(rig::finished(with));
        QCOMPARE(r.writer.stat("/d/with/e0000000007").ephemeralOwner, 0);
        SubtreeCopy moved(*r.session, *r.session, image, moving("/s", "/d/moved"));
        moved.start();
        QVERIFY(rig::finished(moved));
        QCOMPARE(rig::leftOf(moved), Lines({"/s HoldsOthers", "/s/e0000000007 Appeared", "/s/e0000000007 Ephemeral"}));
    }

    void whatCannotBeReadIsNotCopied()
    {
        Rig r;
        plant(r);
        QVERIFY(r.writer.call(op::SetAcl{path("/s/empty"), {{PermissionWrite, "world", "anyone"}}}));
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), from("/s", "/d/copy"));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines({"/s/empty Refused"}));
        QCOMPARE(work.copied().size(), std::size_t(4));
    }

    void lostRepliesAndOutages()
    {
        Rig r;
        plantMany(r, 10, 5);
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), moving("/s", "/d/s", 20));
        int progress = 0;
        connect(&work, &SubtreeWork::progressed, this, [&] {
            if (++progress % 2 == 1)
                r.backend->faults().loseNextReply();
            if (progress == 3) {
                r.backend->faults().disconnect();
                r.backend->faults().reconnect();
            }
        });
        work.start();
        QVERIFY(rig::finished(work));
        QVERIFY(progress > 5);
        QCOMPARE(rig::leftOf(work), Lines());
        QVERIFY(!r.writer.exists("/s"));
        QVERIFY(isWholeCopy(r, "/d/s", 10, 5));
    }

    void aCancelledMoveCanGoOn()
    {
        Rig r;
        plantMany(r, 10, 5);
        QVERIFY(r.open());
        Options options = moving("/s", "/d/s", 20);
        options.limits.window = 1;
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), options);
        connect(&work, &SubtreeWork::progressed, &work, [&work] {
            if (work.copied().size() > 15)
                work.cancel();
        });
        work.start();
        QVERIFY(rig::finished(work));
        QVERIFY(work.copied().size() > 15 && work.copied().size() < 61);
        QVERIFY(isWholeCopy(r, "/s", 10, 5)); // nothing has been taken away
        options.copiedBefore = work.copied();
        SubtreeCopy again(*r.session, *r.session, work.remaining(), options);
        again.start();
        QVERIFY(rig::finished(again));
        QCOMPARE(rig::leftOf(again), Lines());
        QVERIFY(!r.writer.exists("/s"));
        QVERIFY(isWholeCopy(r, "/d/s", 10, 5));
        QCOMPARE(again.done(), again.total());
    }

    void toAnotherRegistry()
    {
        Rig r;
        plant(r);
        QVERIFY(r.open());
        ConnectionProfile profile = rig::writable();
        profile.endpoint = *parseEndpoint("other:2181"); // another name is all that tells them apart here
        Rig other(profile);
        QVERIFY(other.open());
        QVERIFY(other.writer.create("/into"));
        SubtreeCopy work(*r.session, *other.session, rig::imageOf(*r.session, paths({"/s"})), moving("/s", "/into/s"));
        work.start();
        QVERIFY(rig::finished(work));
        QCOMPARE(rig::leftOf(work), Lines());
        QCOMPARE(dataAt(other.writer, "/into/s/in/leaf").data, Data(std::string("\0\xff other", 8)));
        QCOMPARE(aclAt(other.writer, "/into/s/in"), readers);
        QVERIFY(!r.writer.exists("/s"));
        QVERIFY(!other.writer.exists("/s"));
    }

    void aMissingTargetParentIsNamed()
    {
        Rig r;
        plant(r);
        QVERIFY(r.open());
        SubtreeCopy work(*r.session, *r.session, rig::imageOf(*r.session, paths({"/s"})), moving("/s", "/none/s"));
        work.start();
        QVERIFY(rig::finished(work));
        QVERIFY(rig::leftOf(work).contains("/s Refused"));
        QCOMPARE(work.left().front().error->code, ErrorCode::NoNode);
        QVERIFY(r.writer.exists("/s/in/leaf"));
    }

    /// What the journal kept of a delete is enough to make the nodes again, data and access lists.
    void makesADeletedSubtreeAgain()
    {
        QTemporaryDir folder;
        EditJournal journal(folder.filePath(QStringLiteral("journal")).toStdString());
        Rig r;
        plant(r);
        QVERIFY(r.writer.call(op::Create{path("/s/eph"), "mine", openAcl(), CreateMode::Ephemeral}));
        r.session->setJournal(journal);
        QVERIFY(r.open());
        SubtreeDelete::Options deleting;
        deleting.group = "gone";
        deleting.limits.parts = 4; // several entries in the journal
        SubtreeDelete gone(*r.session, rig::imageOf(*r.session, {path("/s")}), deleting);
        gone.start();
        QVERIFY(rig::finished(gone) && !r.writer.exists("/s"));
        const auto entries =
            rig::answered<Result<std::vector<JournalEntry>>>([&](auto done) { journal.readGroup("gone", done); });
        QVERIFY(entries && entries->size() > 1);
        Restoration kept = restorationOf(*entries);
        QCOMPARE(kept.ephemerals, std::vector<Path>{path("/s/eph")});
        QVERIFY(r.writer.create("/s", "somebody else's")); // it stays, and what is missing below is added
        SubtreeImage image;
        image.roots = {path("/s")};
        for (NodeImage& node : kept.nodes)
            image.add({std::move(node)});
        Options options;
        options.purpose = SubtreeCopy::Purpose::Restore;
        options.existing = SubtreeCopy::Existing::Skip;
        options.limits.parts = 3;
        SubtreeCopy work(*r.session, *r.session, std::move(image), options);
        work.start();
        QVERIFY(rig::finished(work));
        QVERIFY(!work.error() && work.left().empty());
        QCOMPARE(work.skipped(), std::size_t(1));
        QCOMPARE(work.copied().size(), std::size_t(4));
        QCOMPARE(dataAt(r.writer, "/s").data, Data("somebody else's"));
        QCOMPARE(dataAt(r.writer, "/s/null").data, Data());
        QCOMPARE(dataAt(r.writer, "/s/empty").data, Data(""));
        QCOMPARE(dataAt(r.writer, "/s/in/leaf").data, Data(std::string("\0\xff other", 8)));
        QVERIFY(aclAt(r.writer, "/s/in") == readers);
        const auto page = rig::listed(journal);
        QVERIFY(page && page->lines.front().intent == Intent::Restore);
    }
};

QTEST_GUILESS_MAIN(SubtreeCopyTest)
#include "SubtreeCopyTest.moc"
