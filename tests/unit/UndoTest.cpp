// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/JournalledWrites.h"
#include "session/Undo.h"
#include "unit/JournalRig.h"
#include "unit/SessionRig.h"

using namespace registry;
using namespace rig;

namespace {

NodeImage imageOf(std::string_view at, Data data, std::int32_t version = 0, std::int32_t aversion = 0)
{
    NodeImage image{path(at), std::move(data), openAcl(), {}};
    image.stat.version = version;
    image.stat.aversion = aversion;
    image.stat.czxid = 1;
    return image;
}

JournalEntry done(Operation operation, std::vector<NodeImage> before = {}, std::vector<WriteResult> results = {})
{
    JournalEntry entry;
    entry.edit.operation = std::move(operation);
    entry.edit.before = std::move(before);
    entry.outcome = EditOutcome::Done;
    entry.results = std::move(results);
    entry.sessionId = 5;
    return entry;
}

std::string undone(const JournalEntry& entry)
{
    const auto undo = undoOf(entry);
    return undo ? everyField(undo->operation)
                : "refused " + std::to_string(int(undo.error().why)) + " " + undo.error().path.str();
}

std::string refused(UndoRefusal why, std::string_view at)
{
    return "refused " + std::to_string(int(why)) + " " + std::string(at);
}

WriteResult left(std::string_view at, std::int32_t version, std::int32_t aversion = 0)
{
    Stat stat;
    stat.czxid = 1;
    stat.version = version;
    stat.aversion = aversion;
    return {path(at), stat};
}

const Acl mine{{31, "digest", "me:x"}};

} // namespace

class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackOneWrite_data()
    {
        QTest::addColumn<JournalEntry>("entry");
        QTest::addColumn<std::string>("expected");
        const op::SetData set{path("/n"), "new", 3};
        const auto row = [](const char* name, const JournalEntry& entry, const std::string& expected) {
            QTest::newRow(name) << entry << expected;
        };
        row("set", done(set, {imageOf("/n", "old", 3)}, {left("/n", 4)}), "/n set 'old'4");
        row("set, found out by reading", done(set, {imageOf("/n", {}, 3)}), "/n set null4");
        row("set, nothing kept", done(set, {imageOf("/other", "old")}), refused(UndoRefusal::NothingKept, "/n"));
        row("set, any version", done(op::SetData{path("/n"), "x"}, {imageOf("/n", "old")}),
            refused(UndoRefusal::VersionUnknown, "/n"));
        const int last = std::numeric_limits<std::int32_t>::max();
        row("set, versions wrap", done(op::SetData{path("/n"), "x", last}, {imageOf("/n", "old", last)}),
            "/n set 'old'" + std::to_string(std::numeric_limits<std::int32_t>::min()));
        row("create", done(op::Create{path("/n"), "x"}, {}, {left("/n", 0)}), "/n delete 0");
        row("create, numbered",
            done(op::Create{path("/n-"), "x", openAcl(), CreateMode::PersistentSequential}, {}, {left("/n-7", 0)}),
            "/n-7 delete 0");
        row("create, number unknown", done(op::Create{path("/n-"), "x", openAcl(), CreateMode::PersistentSequential}),
            refused(UndoRefusal::NameUnknown, "/n-"));
        NodeImage owned = imageOf("/n", "old", 3);
        owned.acl = mine;
        row("delete", done(op::Delete{path("/n"), 3}, {owned}), "/n create 'old'31|digest|me:x;0/0");
        row("delete, nothing kept", done(op::Delete{path("/n"), 3}), refused(UndoRefusal::NothingKept, "/n"));
        NodeImage ephemeral = owned;
        ephemeral.stat.ephemeralOwner = 9;
        row("delete, ephemeral", done(op::Delete{path("/n"), 3}, {ephemeral}), refused(UndoRefusal::Ephemeral, "/n"));
        NodeImage open = owned;
        open.acl.reset();
        row("delete, access unknown", done(op::Delete{path("/n"), 3}, {open}), refused(UndoRefusal::AclUnknown, "/n"));
        const op::SetAcl access{path("/n"), openAcl(), 2};
        row("access", done(access, {owned}, {left("/n", 9, 3)}), "/n acl 31|digest|me:x;3");
        row("access, found out by reading", done(access, {owned}), "/n acl 31|digest|me:x;3");
        row("access, unknown", done(access, {open}, {left("/n", 9, 3)}), refused(UndoRefusal::AclUnknown, "/n"));
        JournalEntry failed = done(set, {imageOf("/n", "old", 3)});
        for (const EditOutcome outcome :
            {EditOutcome::Pending, EditOutcome::Conflict, EditOutcome::Failed, EditOutcome::Unknown}) {
            failed.outcome = outcome;
            row("not done", failed, refused(UndoRefusal::NotDone, "/n"));
        }
    }
    void takesBackOneWrite()
    {
        QFETCH(JournalEntry, entry);
        QFETCH(std::string, expected);
        QCOMPARE(undone(entry), expected);
    }

    void takesBackATransactionAsOne()
    {
        const op::Multi multi{{op::Check{path("/c"), 1}, op::Create{path("/a"), "1"}, op::Create{path("/a/b"), "2"},
            op::SetData{path("/n"), "new", 3}, op::Delete{path("/d/e"), 5}, op::Delete{path("/d"), 6}}};
        std::vector<NodeImage> before{imageOf("/n", "old", 3), imageOf("/d", "d", 6), imageOf("/d/e", "e", 5)};
        const std::string open = "31|world|anyone;0/0";
        QCOMPARE(undone(done(multi, before)),
            "multi\n/d create 'd'" + open + "\n/d/e create 'e'" + open + "\n/n set 'old'4\n/a/b delete 0\n/a delete 0");
        before.pop_back();
        QCOMPARE(undone(done(multi, before)), refused(UndoRefusal::NothingKept, "/d/e")); // then nothing of it
        QCOMPARE(undone(done(op::Multi{{op::Check{path("/c"), 1}}})), refused(UndoRefusal::NothingChanged, "/c"));
    }

    void whatATransactionMadeAndRemovedIsNothing()
    {
        const op::Multi guarded{
            {op::Delete{path("/p/n"), 1}, op::Create{path("/p/guard"), {}}, op::Delete{path("/p/guard"), -1}}};
        QCOMPARE(undone(done(guarded, {imageOf("/p/n", "x", 1)})), std::string("/p/n create 'x'31|world|anyone;0/0"));
        const op::Multi replaced{
            {op::Delete{path("/n"), 1}, op::Create{path("/n"), "new"}, op::SetData{path("/n"), "newer"}}};
        QCOMPARE(undone(done(replaced, {imageOf("/n", "old", 1)})),
            std::string("multi\n/n delete 1\n/n create 'old'31|world|anyone;0/0"));
    }

    void undoAndItsUndoGoThereAndBack_data()
    {
        QTest::addColumn<Operation>("write");
        QTest::newRow("set") << Operation(op::SetData{path("/n"), "new", 0});
        QTest::newRow("create") << Operation(op::Create{path("/m"), "made"});
        QTest::newRow("delete") << Operation(op::Delete{path("/n"), 0});
        QTest::newRow("access") << Operation(op::SetAcl{path("/n"), Acl{{17, "world", "anyone"}}, 0});
        QTest::newRow("multi") << Operation(op::Multi{{op::SetData{path("/n"), "new", 0}, op::Create{path("/m"), "m"},
            op::Create{path("/m/k"), "k"}, op::Delete{path("/gone"), 0}}});
    }
    void undoAndItsUndoGoThereAndBack()
    {
        QFETCH(Operation, write);
        Rig rig;
        QVERIFY(rig.writer.create("/n", "old") && rig.writer.create("/gone", "g"));
        const std::string before = everything(rig);
        JournalEntry entry = done(write, {imageOf("/n", "old"), imageOf("/gone", "g")});
        carryOut(rig, entry);
        const std::string after = everything(rig);
        QVERIFY(after != before);
        for (int round = 0; round < 2; ++round) {
            const auto undo = undoOf(entry);
            QVERIFY(undo);
            entry = done(undo->operation, undo->before);
            carryOut(rig, entry);
            QCOMPARE(everything(rig), before);
            const auto redo = undoOf(entry);
            QVERIFY(redo);
            entry = done(redo->operation, redo->before);
            carryOut(rig, entry);
            QCOMPARE(everything(rig), after);
        }
    }

    void neverTakesBackWhatSomebodyElseWrote()
    {
        Rig rig;
        QVERIFY(rig.writer.create("/n", "old"));
        JournalEntry entry = done(op::SetData{path("/n"), "new", 0}, {imageOf("/n", "old")});
        carryOut(rig, entry);
        QVERIFY(rig.writer.set("/n", "theirs"));
        const auto result = rig.writer.call(undoOf(entry)->operation);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadVersion);
    }

    void restoresADeletedSubtree()
    {
        const auto gone = [](std::initializer_list<std::string_view> paths) {
            op::Multi multi;
            for (const auto one : paths)
                multi.parts.push_back(op::Delete{path(one), 0});
            return multi;
        };
        NodeImage ephemeral = imageOf("/t/a/eph", "x");
        ephemeral.stat.ephemeralOwner = 4;
        std::vector<JournalEntry> entries{
            done(gone({"/t/a/x", "/t/a/eph", "/t/a/unread"}), {imageOf("/t/a/x", "x"), ephemeral}),
            done(gone({"/t/a", "/t/b", "/t"}), {imageOf("/t", "t"), imageOf("/t/b", "b"), imageOf("/t/a", {})})};
        entries.push_back(done(gone({"/kept"}), {imageOf("/kept", "k")}));
        entries.back().outcome = EditOutcome::Conflict; // was not deleted
        const Restoration plan = restorationOf(entries);
        std::vector<std::string> order;
        for (const NodeImage& node : plan.nodes)
            order.push_back(node.path.str());
        QCOMPARE(order, (std::vector<std::string>{"/t", "/t/a", "/t/b", "/t/a/x"}));
        QCOMPARE(plan.ephemerals, std::vector<Path>{path("/t/a/eph")});
        QCOMPARE(plan.unkept, std::vector<Path>{path("/t/a/unread")});
    }

private:
    static void carryOut(Rig& rig, JournalEntry& entry)
    {
        auto reply = rig.writer.call(entry.edit.operation);
        QVERIFY(reply);
        QCOMPARE(outcomeOf(reply), EditOutcome::Done);
        entry.results = resultsOf(entry.edit.operation, reply);
    }
    static std::string everything(Rig& rig)
    {
        std::string text;
        for (const char* at : {"/n", "/m", "/m/k", "/gone"}) {
            const auto data = rig.writer.call(op::GetData{path(at)});
            const auto access = rig.writer.call(op::GetAcl{path(at)});
            text += at;
            if (data)
                text += '=' + std::get<DataReply>(*data).data.value_or("null") + '/'
                    + std::to_string(std::get<AclReply>(*access).acl.at(0).permissions);
            text += '\n';
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"
