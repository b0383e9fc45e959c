// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TreeRig.h"

#include <limits>

using namespace std::chrono_literals;
using namespace tree_rig;
using registry::WatchEvent;
using registry::WatchKind;

/// What a change does beyond its own node: owners, clocks, watches, transactions, the store.
class ZnodeEffectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ephemerals()
    {
        Registry r;
        r.create("/s");
        r.create("/s/e1", CreateMode::Ephemeral);
        r.create("/s/e2", CreateMode::EphemeralSequential);
        r.create("/s/p");
        QCOMPARE(r.stat("/s/e1").ephemeralOwner, alice);
        QVERIFY(r.code(bob, op::SetData{at("/s/e1"), "by bob"}) == ErrorCode::Ok);
        r.run(bob, op::GetChildren{at("/s"), true});
        r.run(bob, op::Exists{at("/s/e1"), true});
        r.run(alice, op::Exists{at("/s"), true});
        const auto before = r.tree.zxid();
        r.tree.closeSession(alice, r.now);
        r.settle();
        QCOMPARE(r.tree.zxid(), before + 1); // one transaction
        COMPARE_TEXT(r.takeEvents(), "bob deleted /s/e1; bob children /s");
        r.tree.openSession(alice);
        COMPARE_TEXT(r.children("/s"), "p");
        QCOMPARE(r.stat("/s").pzxid, before + 1);
    }

    void ephemeralsDeletedByOthersStayDeleted()
    {
        Registry r;
        r.create("/e", CreateMode::Ephemeral);
        r.run(bob, op::Delete{at("/e")});
        r.create("/e", CreateMode::Persistent, "x", bob);
        r.tree.closeSession(alice, r.now);
        r.settle();
        r.tree.openSession(alice);
        QVERIFY(r.exists("/e"));
    }

    void sequences()
    {
        Registry r;
        r.create("/q");
        r.create("/q/a");
        r.create("/q/z");
        COMPARE_TEXT(r.create("/q/s-", CreateMode::PersistentSequential), "/q/s-0000000002");
        r.run(alice, op::Delete{at("/q/s-0000000002")});
        COMPARE_TEXT(r.create("/q/other-", CreateMode::EphemeralSequential), "/q/other-0000000003"); // never reused
        COMPARE_TEXT(r.create("/q/t", CreateMode::PersistentSequentialWithTtl, "x", alice, registry::openAcl(), 5ms),
            "/q/t0000000004");
        COMPARE_TEXT(r.create("/", CreateMode::PersistentSequential), "/0000000001");
    }

    void sequencesWrap()
    {
        registry::ZnodeTree tree;
        registry::ZnodeRecord record;
        record.acl = std::make_shared<const Acl>(registry::openAcl());
        record.creates = std::numeric_limits<std::int32_t>::max();
        QVERIFY(tree.load("/q", record));
        QVERIFY(!tree.load("/none/below", record));
        tree.openSession(alice);
        const auto create = [&] {
            const auto reply =
                tree.apply(alice, op::Create{at("/q/s"), "", registry::openAcl(), CreateMode::PersistentSequential}, 0);
            (void)tree.commit();
            return std::get<registry::CreateReply>(reply.value()).path.str();
        };
        COMPARE_TEXT(create(), "/q/s2147483647");
        COMPARE_TEXT(create(), "/q/s-2147483648");
    }

    void versionsWrap()
    {
        constexpr auto most = std::numeric_limits<std::int32_t>::max();
        for (const auto& [before, after] : {std::pair{most, -most - 1}, std::pair{-2, 0}}) { // -1 would mean "any"
            registry::ZnodeTree tree;
            registry::ZnodeRecord record;
            record.acl = std::make_shared<const Acl>(registry::openAcl());
            record.version = record.aversion = before;
            QVERIFY(tree.load("/v", record));
            tree.openSession(alice);
            const auto set = tree.apply(alice, op::SetData{at("/v"), "x", before}, 0);
            QCOMPARE(std::get<Stat>(set.value()).version, after);
            (void)tree.commit();
            const auto setAcl = tree.apply(alice, op::SetAcl{at("/v"), registry::openAcl(), before}, 0);
            QCOMPARE(std::get<Stat>(setAcl.value()).aversion, after);
            (void)tree.commit();
        }
    }

    void aPersistentNodeInAMortalsPlaceStays()
    {
        Registry r;
        r.create("/c", CreateMode::Container);
        r.create("/c/child");
        r.run(alice, op::Delete{at("/c/child")});
        r.run(alice, op::Delete{at("/c")});
        r.create("/c");
        QVERIFY(r.tree.expired(r.now + 1'000'000).empty());
    }

    void timeToLive()
    {
        Registry r;
        const auto ttl = [&](std::int64_t ms) {
            return r.code(alice,
                op::Create{at("/t" + std::to_string(ms)), "x", registry::openAcl(), CreateMode::PersistentWithTtl,
                    std::chrono::milliseconds(ms)});
        };
        QVERIFY(ttl(0) == ErrorCode::BadArguments);
        QVERIFY(ttl(std::int64_t(1) << 40) == ErrorCode::BadArguments);
        QVERIFY(ttl((std::int64_t(1) << 40) - 1) == ErrorCode::Ok);
        QVERIFY(ttl(100) == ErrorCode::Ok);
        QCOMPARE(r.stat("/t100").ephemeralOwner, 0);
        QVERIFY(r.tree.expired(r.now + 100).empty());
        QCOMPARE(r.tree.expired(r.now + 101).size(), 1u);
        r.now += 60;
        r.run(alice, op::SetData{at("/t100"), "y"}); // the clock starts again
        QVERIFY(r.tree.expired(r.now + 60).empty());
        r.create("/t100/child");
        QVERIFY(r.tree.expired(r.now + 1000).empty()); // not while it has children
        r.run(alice, op::Delete{at("/t100/child")});
        r.run(bob, op::GetData{at("/t100"), true});
        const auto paths = r.tree.expired(r.now + 1000);
        QCOMPARE(paths.size(), 1u);
        r.tree.expire(paths[0], r.now + 1000);
        r.settle();
        COMPARE_TEXT(r.takeEvents(), "bob deleted /t100");
        QVERIFY(!r.exists("/t100"));
    }

    void containers()
    {
        Registry r;
        r.create("/c", CreateMode::Container);
        QCOMPARE(r.stat("/c").ephemeralOwner, 0);
        QVERIFY(r.tree.expired(r.now + 1'000'000'000).empty()); // never had a child
        r.create("/c/child");
        QVERIFY(r.tree.expired(r.now).empty());
        r.run(alice, op::Delete{at("/c/child")});
        QCOMPARE(r.tree.expired(r.now).size(), 1u);
        r.tree.expire(at("/c"), r.now);
        r.settle();
        QCOMPARE(r.code(alice, op::Create{at("/c/child"), "x"}), ErrorCode::NoNode);
        QVERIFY(r.code(alice, op::Create{at("/d"), "x", registry::openAcl(), static_cast<CreateMode>(7)})
            == ErrorCode::BadArguments);
    }

    void watchesAreOneShot()
    {
        Registry r;
        r.create("/a");
        r.run(bob, op::GetData{at("/a"), true});
        r.run(bob, op::Exists{at("/a"), true}); // the same watch again
        r.run(alice, op::GetData{at("/a"), true});
        r.run(alice, op::SetData{at("/a"), "1"});
        COMPARE_TEXT(r.takeEvents(), "bob changed /a; alice changed /a");
        r.run(alice, op::SetData{at("/a"), "2"});
        COMPARE_TEXT(r.takeEvents(), "");
        QCOMPARE(r.tree.watchCount(), 0u);
    }

    void watchesOnMissingNodes()
    {
        Registry r;
        QCOMPARE(r.code(bob, op::GetData{at("/m"), true}), ErrorCode::NoNode);
        QCOMPARE(r.tree.watchCount(), 0u); // get leaves none
        QCOMPARE(r.code(bob, op::GetChildren{at("/m"), true}), ErrorCode::NoNode);
        QCOMPARE(r.tree.watchCount(), 0u);
        r.run(bob, op::Exists{at("/m"), true});
        QCOMPARE(r.tree.watchCount(bob), 1u);
        r.create("/m");
        COMPARE_TEXT(r.takeEvents(), "bob created /m");
    }

    void childWatches()
    {
        Registry r;
        r.create("/a");
        r.create("/a/b");
        r.run(bob, op::GetChildren{at("/a"), true});
        r.run(alice, op::SetData{at("/a/b"), "y"}); // not for a child's data
        r.run(alice, op::SetData{at("/a"), "y"}); // nor its own
        COMPARE_TEXT(r.takeEvents(), "");
        r.run(alice, op::Delete{at("/a/b")});
        COMPARE_TEXT(r.takeEvents(), "bob children /a");
        r.run(bob, op::GetChildren{at("/a"), true});
        r.run(bob, op::GetData{at("/a"), true});
        r.run(bob, op::GetChildren{at("/"), true});
        r.run(alice, op::Delete{at("/a")});
        COMPARE_TEXT(r.takeEvents(), "bob deleted /a; bob children /"); // DELETED once though both tables had it
    }

    void removingWatches()
    {
        Registry r;
        r.create("/a");
        r.run(bob, op::GetData{at("/a"), true});
        r.run(bob, op::GetChildren{at("/a"), true});
        QCOMPARE(r.code(alice, op::RemoveWatch{at("/a"), WatchKind::Data}), ErrorCode::NoWatcher);
        QVERIFY(r.code(bob, op::RemoveWatch{at("/a"), WatchKind::Data}) == ErrorCode::Ok);
        QCOMPARE(r.code(bob, op::RemoveWatch{at("/a"), WatchKind::Data}), ErrorCode::NoWatcher);
        QCOMPARE(r.tree.watchCount(bob), 1u);
        r.tree.dropWatches(bob);
        QCOMPARE(r.tree.watchCount(bob), 0u);
        r.run(alice, op::Delete{at("/a")});
        COMPARE_TEXT(r.takeEvents(), "");
    }

    void multiIsAtomic()
    {
        Registry r;
        r.create("/a");
        const auto done = r.get<registry::MultiReply>(alice,
            op::Multi{{op::Check{at("/a"), 0}, op::Create{at("/a/b"), "x"},
                op::Create{at("/a/b/c-"), "x", registry::openAcl(), CreateMode::PersistentSequential},
                op::SetData{at("/a/b"), "y", 0}, op::Delete{at("/a/b/c-0000000000"), 0}}});
        QVERIFY(done.code == ErrorCode::Ok);
        COMPARE_TEXT(done.parts[2].path.str(), "/a/b/c-0000000000");
        QCOMPARE(done.parts[3].stat.version, 1);
        QCOMPARE(done.parts[3].stat.mzxid, r.tree.zxid());
        QCOMPARE(r.tree.zxid(), 2); // one zxid for all
        QCOMPARE(r.stat("/a/b").czxid, 2);
        QCOMPARE(r.stat("/a/b").pzxid, 2);
        QVERIFY(r.get<registry::MultiReply>(alice, op::Multi{}).code == ErrorCode::Ok);
    }

    void multiFailsAsAWhole()
    {
        Registry r;
        r.create("/a");
        r.create("/a/old", CreateMode::Ephemeral);
        r.run(bob, op::GetChildren{at("/a"), true});
        const Stat before = r.stat("/a");
        const auto failed = r.get<registry::MultiReply>(alice,
            op::Multi{{op::Create{at("/a/b"), "x"}, op::SetData{at("/a"), "y"}, op::Delete{at("/a/old")},
                op::Delete{at("/a/b"), 5}, op::Create{at("/a/d"), "x"}}});
        QVERIFY(failed.code == ErrorCode::BadVersion);
        const ErrorCode expected[] = {
            ErrorCode::Ok, ErrorCode::Ok, ErrorCode::Ok, ErrorCode::BadVersion, ErrorCode::RuntimeInconsistency};
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY(failed.parts[i].code == expected[i]);
        QVERIFY(r.stat("/a") == before);
        COMPARE_TEXT(r.children("/a"), "old");
        QCOMPARE(r.stat("/a/old").ephemeralOwner, alice);
        COMPARE_TEXT(r.takeEvents(), "");
        QCOMPARE(r.tree.watchCount(), 1u);
        r.tree.closeSession(alice, r.now); // the ephemeral is still known as one
        r.settle();
        r.tree.openSession(alice);
        COMPARE_TEXT(r.children("/a"), "");
    }

    void aBlipInsideAMultiIsOneChildEvent()
    {
        Registry r;
        r.run(bob, op::GetChildren{at("/"), true});
        r.run(bob, op::Exists{at("/x"), true});
        r.run(alice, op::Multi{{op::Create{at("/x"), "1"}, op::Delete{at("/x")}}});
        COMPARE_TEXT(r.takeEvents(), "bob created /x; bob children /");
    }

    void rollbackLeavesNoTrace()
    {
        Registry r;
        r.create("/a");
        r.create("/a/b");
        const Stat before = r.stat("/a");
        for (const registry::Operation& operation : std::vector<registry::Operation>{op::Create{at("/a/new"), "x"},
                 op::Delete{at("/a/b")}, op::SetData{at("/a"), "y"}, op::SetAcl{at("/a"), only(1)}}) {
            QVERIFY(r.tree.apply(alice, operation, r.now).has_value());
            QVERIFY(r.tree.hasChanges());
            r.tree.rollback();
            QVERIFY(!r.tree.hasChanges());
            QVERIFY(r.stat("/a") == before);
            COMPARE_TEXT(r.children("/a"), "b");
        }
        QCOMPARE(r.tree.zxid(), 2);
    }

    void changesForTheStore()
    {
        Registry r;
        r.create("/a");
        r.create("/a/gone");
        QVERIFY(r.tree.apply(alice, op::Multi{{op::Create{at("/a/b"), "x"}, op::Delete{at("/a/gone")}}}, r.now));
        const registry::StoreBatch batch = r.tree.changes();
        QCOMPARE(batch.zxid, 3);
        QCOMPARE(batch.put.size(), 2u);
        COMPARE_TEXT(batch.put[0].path, "/a");
        QVERIFY(!batch.put[0].whole);
        COMPARE_TEXT(batch.put[1].path, "/a/b");
        QVERIFY(batch.put[1].whole);
        QCOMPARE(batch.removed.size(), 1u);
        COMPARE_TEXT(batch.removed[0], "/a/gone");
        (void)r.tree.commit();
    }

    void loadsAndPurges()
    {
        Registry old;
        old.create("/a", CreateMode::Persistent, "data");
        old.create("/a/e", CreateMode::Ephemeral);
        old.create("/a/t", CreateMode::PersistentWithTtl, std::nullopt, alice, registry::openAcl(), 50ms);
        QVERIFY(old.tree.apply(alice,
            op::Multi{{op::SetData{at("/"), "r"}, op::SetData{at("/a"), "s"}, op::SetData{at("/a/e"), "s"},
                op::SetData{at("/a/t"), "s"}}},
            old.now));
        const auto batch = old.tree.changes();
        (void)old.tree.commit();
        registry::ZnodeTree tree;
        for (const auto& put : batch.put)
            QVERIFY(tree.load(put.path, put.record));
        tree.setZxid(batch.zxid);
        tree.purgeEphemerals(7);
        const auto purge = tree.changes();
        QCOMPARE(purge.removed.size(), 1u);
        (void)tree.commit();
        QCOMPARE(tree.zxid(), batch.zxid + 1);
        tree.openSession(alice);
        const auto a = std::get<Stat>(*tree.apply(alice, op::Exists{at("/a")}, 7));
        QCOMPARE(a.numChildren, 1);
        QCOMPARE(a.cversion, 3);
        QCOMPARE(a.pzxid, tree.zxid());
        QCOMPARE(a.version, 1);
        QCOMPARE(tree.expired(old.now + 51).size(), 1u);
    }

    void aHundredThousandChildren()
    {
        Registry r;
        r.create("/wide");
        constexpr int count = 100'000;
        for (int i = 0; i < count; ++i)
            r.create("/wide/node" + std::to_string(i));
        const auto start = std::chrono::steady_clock::now();
        const auto reply = r.get<registry::ChildrenReply>(alice, op::GetChildren{at("/wide")});
        const auto first = std::chrono::steady_clock::now();
        QCOMPARE(reply.names->size(), std::size_t(count));
        r.run(alice, op::GetChildren{at("/wide")});
        const auto second = std::chrono::steady_clock::now();
        const auto us = [](auto d) { return std::chrono::duration_cast<std::chrono::microseconds>(d).count(); };
        qInfo("getChildren of 100k: %lld us cold, %lld us warm", static_cast<long long>(us(first - start)),
            static_cast<long long>(us(second - first)));
        r.create("/wide/last");
        QCOMPARE(
            r.get<registry::ChildrenReply>(alice, op::GetChildren{at("/wide")}).names->size(), std::size_t(count + 1));
    }
};

QTEST_APPLESS_MAIN(ZnodeEffectsTest)
#include "ZnodeEffectsTest.moc"
