// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Fixture.h"

using namespace contract;
using registry::CreateMode;
using registry::Data;
using registry::Stat;
namespace op = registry::op;
using Texts = std::vector<std::string>;

/// Nodes and their Stats: create, set, delete, modes, versions, multi.
class TreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackendRows(); }
    void init()
    {
        m_fixture = &currentFixture();
        m_client = m_fixture->connect();
    }
    void cleanup()
    {
        QCOMPARE(m_client->strayReplies(), 0);
        m_client.reset();
    }
    void cleanupTestCase() { dropFixtures(); }

    void createMakesANode()
    {
        const auto reply = m_client->create("/a", "x");
        COMPARE_CODE(reply, Ok);
        QCOMPARE(reply->path.str(), std::string("/a"));
        const Stat a = *m_client->exists("/a");
        QCOMPARE(a.version, 0);
        QCOMPARE(a.cversion, 0);
        QCOMPARE(a.aversion, 0);
        QCOMPARE(a.czxid, a.mzxid);
        QCOMPARE(a.czxid, a.pzxid);
        QCOMPARE(a.ctime, a.mtime);
        QVERIFY(a.czxid > 0);
        QVERIFY(qAbs(a.ctime - QDateTime::currentMSecsSinceEpoch()) < 60'000);
        QCOMPARE(a.ephemeralOwner, 0);
        QCOMPARE(a.dataLength, 1);
        QCOMPARE(a.numChildren, 0);
        if (reply->stat)
            QVERIFY(*reply->stat == a);
    }

    void createTouchesItsParent()
    {
        (void)m_client->create("/a");
        const Stat before = *m_client->exists("/a");
        COMPARE_CODE(m_client->create("/a/b"), Ok);
        const Stat after = *m_client->exists("/a");
        const Stat child = *m_client->exists("/a/b");
        QCOMPARE(after.cversion, before.cversion + 1);
        QCOMPARE(after.pzxid, child.czxid);
        QCOMPARE(after.numChildren, 1);
        QCOMPARE(after.mzxid, before.mzxid);
        QCOMPARE(after.version, before.version);
        QCOMPARE(after.mtime, before.mtime);
    }

    void createRefuses()
    {
        COMPARE_CODE(m_client->create("/none/a"), NoNode);
        COMPARE_CODE(m_client->create("/a"), Ok);
        COMPARE_CODE(m_client->create("/a"), NodeExists);
        COMPARE_CODE(m_client->create("/"), NodeExists);
        COMPARE_CODE(m_client->create("/e", "", CreateMode::Ephemeral), Ok);
        COMPARE_CODE(m_client->create("/e/below"), NoChildrenForEphemerals);
        COMPARE_CODE(m_client->create("/acl", "", CreateMode::Persistent, {}), InvalidAcl);
        (void)m_client->create("/closed", "", CreateMode::Persistent, {{registry::PermissionRead, "world", "anyone"}});
        COMPARE_CODE(m_client->create("/closed/a"), NoAuth);
        COMPARE_CODE(m_client->create("/mode", "", static_cast<CreateMode>(7)), BadArguments);
        QCOMPARE(m_client->names("/"), (Texts{"a", "closed", "e", "zookeeper"}));
    }

    void createChecksInTheServersOrder()
    {
        const registry::Acl bad{{31, "nonsense", "x"}};
        (void)m_client->create("/a");
        (void)m_client->create("/e", "", CreateMode::Ephemeral);
        (void)m_client->create("/closed", "", CreateMode::Persistent, {{registry::PermissionRead, "world", "anyone"}});
        COMPARE_CODE(m_client->create("/none/a", "", CreateMode::Persistent, bad), InvalidAcl); // before no parent
        COMPARE_CODE(
            m_client->create("/closed/a", "", CreateMode::Persistent, bad), InvalidAcl); // before no permission
        COMPARE_CODE(m_client->create("/a", "", CreateMode::Persistent, bad), InvalidAcl); // before exists
        COMPARE_CODE(m_client->create("/e/a", "", CreateMode::Persistent, bad), InvalidAcl); // before ephemeral parent
    }

    void removeChecksInTheServersOrder()
    {
        (void)m_client->create("/e");
        (void)m_client->create("/e/c");
        QCOMPARE(m_client->remove("/none", 9), ErrorCode::NoNode);
        QCOMPARE(m_client->remove("/e", 9), ErrorCode::BadVersion); // before not empty
        QCOMPARE(m_client->remove("/e", 0), ErrorCode::NotEmpty);
        QCOMPARE(m_client->remove("/"), ErrorCode::BadArguments);
        QCOMPARE(m_client->remove("/", 9), ErrorCode::BadArguments);
        QCOMPARE(m_client->remove("/e/c", 0), ErrorCode::Ok);
        QCOMPARE(m_client->remove("/e"), ErrorCode::Ok);
        COMPARE_CODE(m_client->exists("/e"), NoNode);
    }

    void setChecksInTheServersOrder()
    {
        (void)m_client->create("/closed", "", CreateMode::Persistent, {{registry::PermissionRead, "world", "anyone"}});
        (void)m_client->create("/a");
        COMPARE_CODE(m_client->set("/none", "", 9), NoNode);
        COMPARE_CODE(m_client->set("/closed", "", 9), NoAuth); // before the version
        COMPARE_CODE(m_client->set("/a", "", 9), BadVersion);
        COMPARE_CODE(m_client->set("/a", "", 0), Ok);
    }

    void removeTouchesItsParentAndNeedsItsPermission()
    {
        (void)m_client->create("/a");
        (void)m_client->create("/a/b", "", CreateMode::Persistent, {{registry::PermissionRead, "world", "anyone"}});
        const Stat before = *m_client->exists("/a");
        QCOMPARE(m_client->remove("/a/b"), ErrorCode::Ok); // READ on the node itself is enough
        const Stat after = *m_client->exists("/a");
        QCOMPARE(after.cversion, before.cversion + 1);
        QVERIFY(after.pzxid > before.pzxid);
        QCOMPARE(after.mzxid, before.mzxid);
        (void)m_client->create("/a/c");
        (void)m_client->setAcl("/a", {{registry::PermissionRead | registry::PermissionAdmin, "world", "anyone"}});
        QCOMPARE(m_client->remove("/a/c"), ErrorCode::NoAuth);
        QCOMPARE(m_client->remove("/a/c", 9), ErrorCode::NoAuth); // before the version
        (void)m_client->setAcl("/a", registry::openAcl());
    }

    void nullIsNotEmpty()
    {
        (void)m_client->create("/null", std::nullopt);
        (void)m_client->create("/empty", "");
        QCOMPARE(m_client->get("/null")->data, Data());
        QCOMPARE(m_client->get("/empty")->data, Data(""));
        QCOMPARE(m_client->exists("/null")->dataLength, 0);
        QCOMPARE(m_client->exists("/empty")->dataLength, 0);
        COMPARE_CODE(m_client->set("/empty", std::nullopt), Ok);
        QCOMPARE(m_client->get("/empty")->data, Data());
        const std::string bytes("a\0\xFF\n", 4);
        COMPARE_CODE(m_client->set("/null", bytes), Ok);
        QCOMPARE(m_client->get("/null")->data, Data(bytes));
    }

    void setBumpsEvenWhenNothingChanges()
    {
        (void)m_client->create("/a", "x");
        const Stat first = *m_client->exists("/a");
        const auto second = m_client->set("/a", "x");
        COMPARE_CODE(second, Ok);
        QCOMPARE(second->version, 1);
        QVERIFY(second->mzxid > first.mzxid);
        QCOMPARE(second->czxid, first.czxid);
        QCOMPARE(second->pzxid, first.pzxid);
        QCOMPARE(second->dataLength, 1);
        QVERIFY(*second == *m_client->exists("/a"));
        COMPARE_CODE(m_client->set("/a", "y", 0), BadVersion);
        QCOMPARE(m_client->get("/a")->data, Data("x"));
        COMPARE_CODE(m_client->set("/", "root"), Ok);
        QCOMPARE(m_client->get("/")->data, Data("root"));
    }

    void cversionCountsCreatesTwiceAndTakesChildrenOff()
    {
        (void)m_client->create("/a");
        (void)m_client->create("/a/1");
        (void)m_client->create("/a/2");
        QCOMPARE(m_client->exists("/a")->cversion, 2);
        (void)m_client->remove("/a/1");
        QCOMPARE(m_client->exists("/a")->cversion, 3);
        QCOMPARE(m_client->exists("/a")->numChildren, 1);
    }

    void tooLargeIsRefusedHere()
    {
        const std::size_t limit = registry::dataLimit(path("/big"));
        constexpr std::size_t aclBytes = 27; // a create carries its ACL
        COMPARE_CODE(m_client->create("/big2", std::string(limit - aclBytes, 'y')), TooLarge); // longer path
        COMPARE_CODE(m_client->create("/big", std::string(limit - aclBytes, 'x')), Ok);
        COMPARE_CODE(m_client->set("/big", std::string(limit, 'x')), Ok);
        COMPARE_CODE(m_client->set("/big", std::string(limit + 1, 'y')), TooLarge);
        const auto ttl = [&](std::size_t size) {
            return m_client->create(
                "/ttl", std::string(size, 'y'), CreateMode::PersistentWithTtl, registry::openAcl(), 1h);
        };
        COMPARE_CODE(ttl(limit - aclBytes - 7), TooLarge);
        COMPARE_CODE(ttl(limit - aclBytes - 8), Ok);
        const std::size_t multi = 1'048'575 - 8 - 9 - 2 * 9 - 2 * (4 + 4 + 4 + 4);
        const std::string part((multi - 1) / 2, 'm');
        const auto done = m_client->multi({op::SetData{path("/big"), part}, op::SetData{path("/ttl"), part}});
        COMPARE_CODE(done, Ok);
        QCOMPARE(done->code, ErrorCode::Ok);
        COMPARE_CODE(m_client->multi({op::SetData{path("/big"), part}, op::SetData{path("/ttl"), part + "123456789"}}),
            TooLarge);
        COMPARE_CODE(m_client->set("/big", std::string(limit, 'x')), Ok);
        const auto data = m_client->get("/big");
        COMPARE_CODE(data, Ok);
        QCOMPARE(data->data->size(), limit);
        QCOMPARE(data->stat.version, 3);
        QCOMPARE(m_client->status().state, registry::ConnectionState::Connected);
    }

    void ephemeralsBelongToTheirSession()
    {
        auto owner = m_fixture->connect();
        (void)m_client->create("/p");
        COMPARE_CODE(owner->create("/p/e1", "x", CreateMode::Ephemeral), Ok);
        COMPARE_CODE(owner->create("/p/e2", "x", CreateMode::EphemeralSequential), Ok);
        (void)owner->create("/p/gone", "x", CreateMode::Ephemeral);
        QCOMPARE(m_client->exists("/p/e1")->ephemeralOwner, owner->status().sessionId);
        COMPARE_CODE(m_client->set("/p/e1", "by another"), Ok);
        QCOMPARE(m_client->remove("/p/gone"), ErrorCode::Ok);
        const Stat before = *m_client->exists("/p");
        QVERIFY(owner->close());
        owner.reset();
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/p/e1")) == ErrorCode::NoNode; }));
        const Stat after = *m_client->exists("/p");
        QCOMPARE(after.numChildren, 0);
        QCOMPARE(after.cversion, before.cversion + 2);
        // One transaction took both, and the next one is the next: nothing stood between them.
        (void)m_client->set("/p", "");
        QCOMPARE(m_client->exists("/p")->pzxid, after.pzxid);
    }

    void sequencesCountCreates()
    {
        (void)m_client->create("/s");
        (void)m_client->create("/s/a");
        (void)m_client->create("/s/z");
        const auto next = [&](const std::string& at, CreateMode mode = CreateMode::PersistentSequential) {
            const auto reply = m_client->create(at, "", mode, registry::openAcl(), 1h);
            return reply ? reply->path.str() : std::string(registry::name(reply.error().code));
        };
        QCOMPARE(next("/s/s-"), std::string("/s/s-0000000002"));
        (void)m_client->remove("/s/a");
        (void)m_client->remove("/s/s-0000000002");
        QCOMPARE(next("/s/other", CreateMode::EphemeralSequential), std::string("/s/other0000000003"));
        QCOMPARE(next("/s/ttl", CreateMode::PersistentSequentialWithTtl), std::string("/s/ttl0000000004"));
        COMPARE_CODE(m_client->create("/s/s-0000000006"), Ok); // counts too: the next is 6 and taken
        QCOMPARE(next("/s/s-"), std::string("NodeExists"));
        QCOMPARE(next("/none/s-"), std::string("NoNode"));
        QCOMPARE(m_client->exists("/s")->cversion, 2 * 6 - 4);
    }

    void timeToLiveEndsChildlessNodes()
    {
        const auto ttl = [&](const std::string& at, std::chrono::milliseconds time) {
            return m_client->create(at, "x", CreateMode::PersistentWithTtl, registry::openAcl(), time);
        };
        COMPARE_CODE(ttl("/zero", 0ms), BadArguments);
        COMPARE_CODE(ttl("/negative", -1ms), BadArguments);
        COMPARE_CODE(ttl("/long", std::chrono::milliseconds((1LL << 40) - 1)), Ok);
        COMPARE_CODE(ttl("/over", std::chrono::milliseconds(1LL << 40)), BadArguments);
        COMPARE_CODE(ttl("/short", 50ms), Ok);
        COMPARE_CODE(ttl("/parent", 50ms), Ok);
        COMPARE_CODE(m_client->create("/parent/child"), Ok);
        QCOMPARE(m_client->exists("/long")->ephemeralOwner, 0);
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/short")) == ErrorCode::NoNode; }));
        COMPARE_CODE(m_client->exists("/parent"), Ok);
        (void)m_client->remove("/parent/child");
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/parent")) == ErrorCode::NoNode; }));
        COMPARE_CODE(m_client->exists("/long"), Ok);
    }

    void containersEndWithTheirLastChild()
    {
        COMPARE_CODE(m_client->create("/c", "x", CreateMode::Container), Ok);
        COMPARE_CODE(m_client->create("/unused", "x", CreateMode::Container), Ok);
        QCOMPARE(m_client->exists("/c")->ephemeralOwner, 0);
        COMPARE_CODE(m_client->create("/c/child"), Ok);
        (void)m_client->exists("/c", true);
        QCOMPARE(m_client->remove("/c/child"), ErrorCode::Ok);
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/c")) == ErrorCode::NoNode; }));
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Deleted /c"});
        COMPARE_CODE(m_client->create("/c/child"), NoNode);
        COMPARE_CODE(m_client->exists("/unused"), Ok); // never had a child
    }

    void multiIsAllOrNothing()
    {
        (void)m_client->create("/m");
        const auto done = m_client->multi({op::Create{path("/m/a"), "1"}, op::SetData{path("/m/a"), "2", 0},
            op::Create{path("/m/s-"), "", registry::openAcl(), CreateMode::PersistentSequential},
            op::Check{path("/m/a"), 1}, op::Delete{path("/m/a"), 1}});
        COMPARE_CODE(done, Ok);
        QCOMPARE(done->code, ErrorCode::Ok);
        QCOMPARE(done->parts.size(), std::size_t(5));
        QCOMPARE(done->parts[0].path.str(), std::string("/m/a"));
        QCOMPARE(done->parts[2].path.str(), std::string("/m/s-0000000001"));
        QCOMPARE(done->parts[1].stat.version, 1);
        for (const auto& part : done->parts)
            QCOMPARE(part.code, ErrorCode::Ok);
        const Stat parent = *m_client->exists("/m");
        const Stat made = *m_client->exists("/m/s-0000000001");
        QCOMPARE(parent.pzxid, made.czxid); // one transaction id for all of it
        QCOMPARE(done->parts[1].stat.mzxid, made.czxid);
        QCOMPARE(parent.cversion, 3);
    }

    void multiFailsAsOne()
    {
        (void)m_client->create("/m");
        const Stat before = *m_client->exists("/m");
        const auto failed = m_client->multi({op::Create{path("/m/a"), "1"}, op::SetData{path("/m"), "2"},
            op::Check{path("/m/a"), 7}, op::Create{path("/m/b"), ""}});
        COMPARE_CODE(failed, Ok); // the answer is known
        QCOMPARE(failed->code, ErrorCode::BadVersion);
        QCOMPARE(failed->parts.size(), std::size_t(4));
        QCOMPARE(failed->parts[0].code, ErrorCode::Ok);
        QCOMPARE(failed->parts[1].code, ErrorCode::Ok);
        QCOMPARE(failed->parts[2].code, ErrorCode::BadVersion);
        QCOMPARE(failed->parts[3].code, ErrorCode::RuntimeInconsistency);
        QVERIFY(*m_client->exists("/m") == before);
        const auto missing = m_client->multi({op::Check{path("/none"), -1}});
        QCOMPARE(missing->code, ErrorCode::NoNode);
        for (const CreateMode mode : {CreateMode::Container, CreateMode::PersistentWithTtl}) // the C client cannot
            COMPARE_CODE(m_client->multi({op::Create{path("/m/c"), "", registry::openAcl(), mode, 1h}}), Unimplemented);
        const auto nothing = m_client->multi({});
        COMPARE_CODE(nothing, Ok);
        QCOMPARE(nothing->code, ErrorCode::Ok);
        QVERIFY(nothing->parts.empty());
    }

    void readsNeedTheNode()
    {
        COMPARE_CODE(m_client->get("/none"), NoNode);
        COMPARE_CODE(m_client->exists("/none"), NoNode);
        COMPARE_CODE(m_client->children("/none"), NoNode);
        COMPARE_CODE(m_client->acl("/none"), NoNode);
        COMPARE_CODE(m_client->setAcl("/none", registry::openAcl()), NoNode);
        (void)m_client->create("/a");
        for (const char* name : {"x", "y", "\xC3\xA4"})
            (void)m_client->create(std::string("/a/") + name);
        QCOMPARE(m_client->names("/a"), (Texts{"x", "y", "\xC3\xA4"}));
        const auto children = m_client->children("/a");
        QCOMPARE(children->stat.numChildren, 3);
        QCOMPARE(m_client->sync("/a"), ErrorCode::Ok);
    }

    void reservedPathsAreThere()
    {
        COMPARE_CODE(m_client->exists("/zookeeper"), Ok);
        COMPARE_CODE(m_client->exists("/zookeeper/quota"), Ok);
        QVERIFY(!m_client->names("/zookeeper").empty());
        COMPARE_CODE(m_client->create("/zookeeper/x"), Ok); // 3.8 allows it
        QCOMPARE(m_client->remove("/zookeeper/x"), ErrorCode::Ok);
    }

    void zxidsOnlyRise()
    {
        (void)m_client->create("/kept", "x");
        const std::int64_t before = m_client->exists("/kept")->czxid;
        m_client->close();
        m_client.reset();
        const bool stored = m_fixture->restart();
        m_client = m_fixture->connect();
        COMPARE_CODE(m_client->exists("/kept"), Ok);
        (void)m_client->create("/later");
        QVERIFY(m_client->exists("/later")->czxid > before);
        if (stored)
            QCOMPARE(m_client->get("/kept")->data, Data("x"));
    }

private:
    Fixture* m_fixture = nullptr;
    std::unique_ptr<TestClient> m_client;
};

QTEST_GUILESS_MAIN(TreeTest)
#include "TreeTest.moc"
