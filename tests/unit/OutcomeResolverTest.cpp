// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/OutcomeResolver.h"
#include "unit/SessionRig.h"

using namespace registry;
using rig::path;
using rig::Rig;

namespace {

struct Case { // one column: what is in it cannot be compared, which QVariant would insist on
    Operation write;
    Result<ReplyBody> read;
};

constexpr std::int64_t mySession = 77;
constexpr std::int64_t knownZxid = 100; // newest when the write was sent

Result<ReplyBody> data(std::string text, Stat stat)
{
    return ReplyBody(DataReply{std::move(text), stat});
}

} // namespace

class OutcomeResolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void judges_data()
    {
        QTest::addColumn<Case>("given");
        QTest::addColumn<ErrorCode>("expected");
        const auto row = [](const char* name, Operation write, Result<ReplyBody> read, ErrorCode expected) {
            QTest::newRow(name) << Case{std::move(write), std::move(read)} << expected;
        };
        const Result<ReplyBody> none = fail(ErrorCode::NoNode);
        const Result<ReplyBody> denied = fail(ErrorCode::NoAuth);
        const Path p = path("/a");
        const op::SetData set{p, Data("new"), 3};
        row("set: done", set, data("new", {.mzxid = 101, .version = 4}), ErrorCode::Ok);
        row("set: not done", set, data("old", {.mzxid = 90, .version = 3}), ErrorCode::NoConnection);
        row("set: not done, same text", set, data("new", {.mzxid = 90, .version = 3}), ErrorCode::NoConnection);
        row("set: somebody else", set, data("theirs", {.mzxid = 101, .version = 4}), ErrorCode::Conflict);
        row("set: done, then somebody else", set, data("new", {.mzxid = 102, .version = 5}), ErrorCode::Conflict);
        row("set: recreated", set, data("x", {.mzxid = 102, .version = 0}), ErrorCode::Conflict);
        row("set: deleted", set, none, ErrorCode::Conflict);
        row("set: denied", set, denied, ErrorCode::ConnectionLoss);
        row("set: any version, equal and newer", op::SetData{p, Data("new")}, data("new", {.mzxid = 101}),
            ErrorCode::Ok);
        row("set: any version, equal and old", op::SetData{p, Data("new")}, data("new", {.mzxid = 9}),
            ErrorCode::ConnectionLoss);
        row("set: null is not empty", op::SetData{p, Data(), 3}, data("", {.mzxid = 101, .version = 4}),
            ErrorCode::Conflict);

        const op::Delete gone{p, 3};
        row("delete: done", gone, none, ErrorCode::Ok);
        row("delete: not done", gone, ReplyBody(Stat{.czxid = 50, .version = 3}), ErrorCode::NoConnection);
        row("delete: newer version", gone, ReplyBody(Stat{.czxid = 50, .version = 4}), ErrorCode::Conflict);
        row("delete: another node", gone, ReplyBody(Stat{.czxid = 150, .version = 3}), ErrorCode::Conflict);

        const op::Create ephemeral{p, Data("me"), openAcl(), CreateMode::Ephemeral};
        row("ephemeral: ours", ephemeral, data("me", {.ephemeralOwner = mySession}), ErrorCode::Ok);
        row("ephemeral: another's", ephemeral, data("me", {.ephemeralOwner = 5}), ErrorCode::Conflict);
        row("ephemeral: persistent there", ephemeral, data("me", {.czxid = 101}), ErrorCode::Conflict);
        row("ephemeral: not done", ephemeral, none, ErrorCode::NoConnection);
        const op::Create persistent{p, Data("x")};
        row("create: fresh and equal", persistent, data("x", {.czxid = 101}), ErrorCode::Ok);
        row("create: there before", persistent, data("x", {.czxid = 99}), ErrorCode::Conflict);
        row("create: other data", persistent, data("y", {.czxid = 101}), ErrorCode::Conflict);
        row("create: denied", persistent, denied, ErrorCode::ConnectionLoss);

        const op::Multi multi{{op::Delete{path("/b")}, op::SetData{p, Data("new"), 3}, op::Create{path("/c"), Data()}}};
        row("multi: done", multi, data("new", {.mzxid = 101, .version = 4}), ErrorCode::Ok);
        row("multi: not done", multi, data("old", {.mzxid = 90, .version = 3}), ErrorCode::NoConnection);
        row("multi: somebody else", multi, data("theirs", {.mzxid = 101, .version = 4}), ErrorCode::Conflict);
        const op::Multi deletes{{op::Check{p, 1}, op::Delete{path("/b"), 1}}};
        row("multi: deleted", deletes, none, ErrorCode::Ok);
        const op::Create mark{path("/m-"), Data(), openAcl(), CreateMode::PersistentSequential};
        const op::Multi passing{{mark, op::Delete{path("/m-0000000007"), 0}, op::Delete{path("/b"), 1}}};
        row("multi: a mark of its own: not done", passing, ReplyBody(Stat{.czxid = 50, .version = 1}),
            ErrorCode::NoConnection); // and not judged by the mark, which is missing either way
        row("multi: a mark of its own: done", passing, none, ErrorCode::Ok);
        const op::Multi left{{mark, op::Delete{path("/b"), 1}}};
        row("multi: a name nobody knows", left, none, ErrorCode::ConnectionLoss);

        const op::SetAcl acl{p, {{PermissionRead, "world", "anyone"}}, 2};
        row("acl: done", acl, ReplyBody(AclReply{acl.acl, {.aversion = 3}}), ErrorCode::Ok);
        row("acl: not done", acl, ReplyBody(AclReply{openAcl(), {.aversion = 2}}), ErrorCode::NoConnection);
        row("acl: somebody else", acl, ReplyBody(AclReply{openAcl(), {.aversion = 3}}), ErrorCode::Conflict);
        row("acl: auth expands", op::SetAcl{p, {{PermissionAll, "auth", ""}}, 2},
            ReplyBody(AclReply{openAcl(), {.aversion = 3}}), ErrorCode::ConnectionLoss);
    }

    void judges()
    {
        QFETCH(Case, given);
        QFETCH(ErrorCode, expected);
        const Error unknown{ErrorCode::ConnectionLoss, "/a", -4, {}};
        const auto outcome = OutcomeResolver::judge({given.write, mySession, knownZxid}, unknown, given.read);
        QCOMPARE(outcome ? ErrorCode::Ok : outcome.error().code, expected);
    }

    void aLostReplyIsFoundOut()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "old"));
        QVERIFY(r.open());
        r.backend->faults().loseNextReply();
        const auto set = r.session->apply(op::SetData{path("/a"), Data("new"), 0});
        QVERIFY(rig::ended(set));
        QVERIFY(set.result());
        QCOMPARE(std::get<Stat>(*set.result()).version, 1);
        r.backend->faults().loseNextReply();
        const auto create = r.session->apply(op::Create{path("/e"), Data("x"), openAcl(), CreateMode::Ephemeral});
        QVERIFY(rig::ended(create));
        QVERIFY(create.result());
        QCOMPARE(std::get<CreateReply>(*create.result()).path, path("/e"));
        r.backend->faults().loseNextReply();
        const auto gone = r.session->apply(op::Delete{path("/a"), 1});
        QVERIFY(rig::ended(gone));
        QVERIFY(gone.result());
        QCOMPARE(r.backend->count<op::Create>() + r.backend->count<op::SetData>() + r.backend->count<op::Delete>(),
            3); // never resent
    }

    void waitsForTheConnection()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "old"));
        QVERIFY(r.open());
        r.backend->faults().setDelay(std::chrono::milliseconds(200));
        const auto set = r.session->apply(op::SetData{path("/a"), Data("new"), 0});
        r.backend->faults().disconnect(); // what the delay held back is not carried out
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        QVERIFY(!set.isFinished());
        r.backend->faults().setDelay(std::chrono::milliseconds(0));
        r.backend->faults().reconnect();
        QVERIFY(rig::ended(set));
        QCOMPARE(set.result().error().code, ErrorCode::NoConnection);
        QCOMPARE(set.result().error().detail, std::string(OutcomeResolver::notDoneDetail));
    }

    void aLaterWriterIsAConflict()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "old"));
        QVERIFY(r.open());
        r.backend->faults().loseNextReply();
        r.backend->faults().setDelay(std::chrono::milliseconds(30));
        const auto set = r.session->apply(op::SetData{path("/a"), Data("mine"), 0});
        while (r.writer.stat("/a").version == 0) { } // ours is in; now theirs, before the resolver has looked
        QVERIFY(r.writer.set("/a", "theirs"));
        QVERIFY(rig::ended(set));
        QCOMPARE(set.result().error().code, ErrorCode::Conflict);
    }

    void whatCannotBeToldStaysUnknown()
    {
        Rig r;
        QVERIFY(r.open());
        r.backend->faults().loseNextReply();
        const auto create =
            r.session->apply(op::Create{path("/s-"), Data("x"), openAcl(), CreateMode::PersistentSequential});
        QVERIFY(rig::ended(create));
        QCOMPARE(create.result().error().code, ErrorCode::ConnectionLoss);
    }

    void closingLeavesItUnknown()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "old"));
        QVERIFY(r.open());
        r.backend->faults().setDelay(std::chrono::milliseconds(200));
        const auto set = r.session->apply(op::SetData{path("/a"), Data("new"), 0});
        r.backend->faults().disconnect();
        QTRY_COMPARE(r.state(), ConnectionState::Suspended);
        r.session->close();
        QVERIFY(rig::ended(set));
        QCOMPARE(set.result().error().code, ErrorCode::ConnectionLoss);
    }
};

QTEST_GUILESS_MAIN(OutcomeResolverTest)
#include "OutcomeResolverTest.moc"
