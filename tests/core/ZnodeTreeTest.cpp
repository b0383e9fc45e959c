// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/Digest.h"
#include "backend/embedded/ZnodeTree.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <limits>
#include <stdexcept>

using namespace std::chrono_literals;
namespace op = registry::op;
using registry::Acl;
using registry::CreateMode;
using registry::Data;
using registry::ErrorCode;
using registry::Path;
using registry::Stat;
using registry::WatchEvent;
using registry::WatchKind;

namespace {

constexpr registry::SessionId alice = 0x1001;
constexpr registry::SessionId bob = 0x1002;

Path at(const std::string& text)
{
    return Path::parse(text).value();
}

Acl only(std::int32_t permissions)
{
    return {{permissions, "world", "anyone"}};
}

std::string show(const registry::ZnodeTree::Fired& fired)
{
    static const char* const words[] = {"created", "deleted", "changed", "children"};
    return std::string(fired.session == alice ? "alice "
                   : fired.session == bob     ? "bob "
                                              : "? ")
        + words[static_cast<int>(fired.what)] + " " + fired.path.str();
}

/// A tree with two open sessions; every operation is committed at once and its events are collected as text.
class Registry {
public:
    Registry()
    {
        tree.openSession(alice, "127.0.0.1");
        tree.openSession(bob, "10.1.2.3");
    }

    registry::Result<registry::ReplyBody> run(registry::SessionId who, const registry::Operation& operation)
    {
        auto reply = tree.apply(who, operation, now);
        settle();
        return reply;
    }
    void settle()
    {
        for (const auto& fired : tree.commit())
            events.push_back(show(fired));
    }

    ErrorCode code(registry::SessionId who, const registry::Operation& operation)
    {
        const auto reply = run(who, operation);
        if (!reply)
            return reply.error().code;
        const auto* multi = std::get_if<registry::MultiReply>(&*reply);
        return multi ? multi->code : ErrorCode::Ok;
    }
    template <typename T> T get(registry::SessionId who, const registry::Operation& operation)
    {
        auto reply = run(who, operation);
        if (!reply)
            throw std::runtime_error(std::string(name(reply.error().code)) + " " + reply.error().detail);
        return std::get<T>(*reply);
    }
    std::string create(const std::string& path, CreateMode mode = CreateMode::Persistent, Data data = "x",
        registry::SessionId who = alice, Acl acl = registry::openAcl(), std::chrono::milliseconds ttl = 0ms)
    {
        return get<registry::CreateReply>(who, op::Create{at(path), data, acl, mode, ttl}).path.str();
    }
    Stat stat(const std::string& path) { return get<Stat>(alice, op::Exists{at(path), false}); }
    bool exists(const std::string& path) { return code(alice, op::Exists{at(path), false}) == ErrorCode::Ok; }
    std::string children(const std::string& path)
    {
        const auto reply = get<registry::ChildrenReply>(alice, op::GetChildren{at(path), false});
        std::vector<std::string> names;
        for (std::size_t i = 0; i < reply.names->size(); ++i)
            names.emplace_back((*reply.names)[i]);
        std::sort(names.begin(), names.end());
        std::string text;
        for (const auto& name : names)
            text += (text.empty() ? "" : " ") + name;
        return text;
    }
    std::string takeEvents()
    {
        std::string text;
        for (const auto& event : std::exchange(events, {}))
            text += (text.empty() ? "" : "; ") + event;
        return text;
    }

    registry::ZnodeTree tree;
    std::int64_t now = 1'000'000;
    std::vector<std::string> events;
};

} // namespace

namespace registry { // for QCOMPARE, which finds it by its argument

static char* toString(ErrorCode code)
{
    return qstrdup(std::string(name(code)).c_str());
}

} // namespace registry

#define COMPARE_TEXT(actual, expected) QCOMPARE(QByteArray::fromStdString(actual), QByteArray(expected))

class ZnodeTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digests()
    {
        // FIPS 180-1 and RFC 4648 vectors; the digest id is the one of ZooKeeper's own documentation.
        const auto hex = [](const std::string& text) {
            const auto hash = registry::sha1(text);
            return QByteArray(reinterpret_cast<const char*>(hash.data()), 20).toHex();
        };
        QCOMPARE(hex(""), QByteArray("da39a3ee5e6b4b0d3255bfef95601890afd80709"));
        QCOMPARE(hex("abc"), QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d"));
        QCOMPARE(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            QByteArray("84983e441c3bd26ebaae4aa1f95129e5e54670f1"));
        QCOMPARE(hex(std::string(1'000'000, 'a')), QByteArray("34aa973cd4c4daa4f61eeb2bdbad27316534016f"));
        for (int length = 50; length < 70; ++length) { // around the padding's edge
            const QByteArray text(length, 'q');
            QCOMPARE(hex(text.toStdString()), QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
        }
        for (const char* text : {"", "f", "fo", "foo", "foob", "fooba", "foobar"})
            COMPARE_TEXT(registry::base64(text), QByteArray(text).toBase64());
        COMPARE_TEXT(registry::digestId("super:admin"), "super:xQJmxLMiHGwaqBvst5y6rkB6HQs=");
    }

    void aNewTree()
    {
        Registry r;
        COMPARE_TEXT(r.children("/"), "zookeeper");
        COMPARE_TEXT(r.children("/zookeeper"), "config quota");
        QCOMPARE(r.stat("/").cversion, -1);
        QCOMPARE(r.stat("/zookeeper").cversion, -2);
        QCOMPARE(r.tree.zxid(), 0);
        COMPARE_TEXT(r.create("/zookeeper/mine"), "/zookeeper/mine"); // a 3.8 server allows it
    }

    void createSetsTheStat()
    {
        Registry r;
        r.now = 5000;
        r.create("/a", CreateMode::Persistent, "hello");
        const Stat parentBefore = r.stat("/a");
        QCOMPARE(parentBefore.czxid, 1);
        QCOMPARE(parentBefore.mzxid, 1);
        QCOMPARE(parentBefore.pzxid, 1);
        QCOMPARE(parentBefore.ctime, 5000);
        QCOMPARE(parentBefore.mtime, 5000);
        QCOMPARE(parentBefore.version, 0);
        QCOMPARE(parentBefore.dataLength, 5);
        QCOMPARE(parentBefore.ephemeralOwner, 0);
        r.now = 6000;
        r.create("/a/b");
        const Stat parent = r.stat("/a");
        QCOMPARE(parent.cversion, 1);
        QCOMPARE(parent.pzxid, 2);
        QCOMPARE(parent.mzxid, 1);
        QCOMPARE(parent.mtime, 5000);
        QCOMPARE(parent.version, 0);
        QCOMPARE(parent.numChildren, 1);
        const auto reply = r.get<registry::CreateReply>(alice, op::Create{at("/a/c"), "12"});
        QVERIFY(reply.stat.has_value());
        QCOMPARE(reply.stat->czxid, 3);
        QCOMPARE(reply.stat->dataLength, 2);
    }

    void cversionCountsCreatesAndDeletes()
    {
        Registry r;
        r.create("/p");
        r.create("/p/a");
        r.create("/p/b");
        r.run(alice, op::Delete{at("/p/a")});
        QCOMPARE(r.stat("/p").cversion, 3);
        QCOMPARE(r.stat("/p").numChildren, 1);
        QCOMPARE(r.stat("/p").pzxid, r.tree.zxid());
        r.run(alice, op::SetData{at("/p/b"), "y"});
        QCOMPARE(r.stat("/p").cversion, 3);
    }

    void nullIsNotEmpty()
    {
        Registry r;
        r.create("/null", CreateMode::Persistent, std::nullopt);
        r.create("/empty", CreateMode::Persistent, "");
        QVERIFY(!r.get<registry::DataReply>(alice, op::GetData{at("/null")}).data.has_value());
        QVERIFY(r.get<registry::DataReply>(alice, op::GetData{at("/empty")}).data == Data(""));
        QCOMPARE(r.stat("/null").dataLength, 0);
        r.run(alice, op::SetData{at("/empty"), std::nullopt});
        QVERIFY(!r.get<registry::DataReply>(alice, op::GetData{at("/empty")}).data.has_value());
        const std::string binary("\0\1\xFF\0", 4);
        r.run(alice, op::SetData{at("/empty"), binary});
        QVERIFY(r.get<registry::DataReply>(alice, op::GetData{at("/empty")}).data == Data(binary));
    }

    void setBumpsEvenWhenEqual()
    {
        Registry r;
        r.create("/a", CreateMode::Persistent, "same");
        r.run(bob, op::GetData{at("/a"), true});
        r.now += 10;
        const Stat after = r.get<Stat>(alice, op::SetData{at("/a"), "same", 0});
        QCOMPARE(after.version, 1);
        QCOMPARE(after.mzxid, 2);
        QCOMPARE(after.czxid, 1);
        QCOMPARE(after.mtime, r.now);
        COMPARE_TEXT(r.takeEvents(), "bob changed /a");
        QCOMPARE(r.get<Stat>(alice, op::SetData{at("/"), "root"}).version, 1);
    }

    void errorsOfCreate()
    {
        Registry r;
        r.create("/e", CreateMode::Ephemeral);
        r.create("/locked", CreateMode::Persistent, "x", alice, only(registry::PermissionRead));
        const auto create = [&](const char* path, const Acl& acl = registry::openAcl()) {
            return r.code(bob, op::Create{at(path), "x", acl});
        };
        QCOMPARE(create("/no/child"), ErrorCode::NoNode);
        QCOMPARE(create("/e"), ErrorCode::NodeExists);
        QCOMPARE(create("/"), ErrorCode::NodeExists);
        QCOMPARE(create("/e/child"), ErrorCode::NoChildrenForEphemerals);
        QCOMPARE(create("/locked/child"), ErrorCode::NoAuth);
        QCOMPARE(create("/x", {}), ErrorCode::InvalidAcl);
    }

    void orderOfErrorsOfCreate()
    {
        Registry r;
        const Acl bad;
        const auto create = [&](const char* path, const Acl& acl, CreateMode mode = CreateMode::Persistent) {
            return r.code(bob, op::Create{at(path), "x", acl, mode});
        };
        r.create("/locked", CreateMode::Persistent, "x", alice, registry::openAcl());
        r.create("/locked/there");
        r.run(alice, op::SetAcl{at("/locked"), only(registry::PermissionRead)});
        r.create("/e", CreateMode::Ephemeral);
        QCOMPARE(create("/x", bad, CreateMode::PersistentWithTtl), ErrorCode::BadArguments); // ttl before ACL
        QCOMPARE(create("/no/x", bad), ErrorCode::InvalidAcl); // ACL before parent
        QCOMPARE(create("/locked/x", bad), ErrorCode::InvalidAcl); // ACL before permission
        QCOMPARE(create("/e", bad), ErrorCode::InvalidAcl); // ACL before exists
        QCOMPARE(create("/locked/there", registry::openAcl()), ErrorCode::NoAuth); // permission before exists
        // permission before ephemeral parent
        r.run(alice, op::SetAcl{at("/e"), only(registry::PermissionRead)});
        QCOMPARE(create("/e/x", registry::openAcl()), ErrorCode::NoAuth);
    }

    void orderOfErrorsOfDelete()
    {
        Registry r;
        const auto remove = [&](const char* path, int version) { return r.code(bob, op::Delete{at(path), version}); };
        r.create("/e");
        r.create("/e/child");
        QCOMPARE(remove("/e", 9), ErrorCode::BadVersion); // version before not empty
        QCOMPARE(remove("/e", 0), ErrorCode::NotEmpty);
        QCOMPARE(remove("/e", -1), ErrorCode::NotEmpty);
        QCOMPARE(remove("/none", 9), ErrorCode::NoNode); // node before version
        QCOMPARE(remove("/none/below", -1), ErrorCode::NoNode);
        for (const char* kept : {"/", "/zookeeper", "/zookeeper/quota", "/zookeeper/config"})
            QCOMPARE(remove(kept, -1), ErrorCode::BadArguments);
        // DELETE is asked of the parent, before the node is looked for.
        r.run(alice, op::SetAcl{at("/e"), only(registry::PermissionRead)});
        QCOMPARE(remove("/e/none", 9), ErrorCode::NoAuth);
        QCOMPARE(remove("/e/child", 9), ErrorCode::NoAuth);
    }

    void aReadOnlyNodeCanBeDeleted()
    {
        Registry r;
        r.create("/ro", CreateMode::Persistent, "x", alice, only(registry::PermissionRead));
        QVERIFY(r.code(bob, op::Delete{at("/ro")}) == ErrorCode::Ok);
        QVERIFY(!r.exists("/ro"));
    }

    void orderOfErrorsOfSet()
    {
        Registry r;
        r.create("/ro", CreateMode::Persistent, "x", alice, only(registry::PermissionRead));
        r.create("/rw");
        QCOMPARE(r.code(bob, op::SetData{at("/none"), "y", 9}), ErrorCode::NoNode);
        QCOMPARE(r.code(bob, op::SetData{at("/ro"), "y", 9}), ErrorCode::NoAuth);
        QCOMPARE(r.code(bob, op::SetData{at("/rw"), "y", 9}), ErrorCode::BadVersion);
        QCOMPARE(r.stat("/rw").version, 0);
    }

    void orderOfErrorsOfSetAcl()
    {
        Registry r;
        r.create("/ro", CreateMode::Persistent, "x", alice, only(registry::PermissionRead));
        r.create("/rw");
        const auto setAcl = [&](const char* path, const Acl& acl, int version) {
            return r.code(bob, op::SetAcl{at(path), acl, version});
        };
        QCOMPARE(setAcl("/none", {}, 9), ErrorCode::InvalidAcl);
        QCOMPARE(setAcl("/none", registry::openAcl(), 9), ErrorCode::NoNode);
        QCOMPARE(setAcl("/ro", registry::openAcl(), 9), ErrorCode::NoAuth);
        QCOMPARE(setAcl("/rw", registry::openAcl(), 9), ErrorCode::BadVersion);
        r.run(bob, op::GetData{at("/rw"), true});
        QCOMPARE(r.get<Stat>(bob, op::SetAcl{at("/rw"), only(registry::PermissionAll), 0}).aversion, 1);
        QCOMPARE(r.stat("/rw").version, 0);
        COMPARE_TEXT(r.takeEvents(), ""); // fires nothing
    }

    void permissionsOfReads()
    {
        Registry r;
        r.create("/w", CreateMode::Persistent, "x", alice, only(registry::PermissionWrite));
        QCOMPARE(r.code(bob, op::Exists{at("/w")}), ErrorCode::Ok);
        QCOMPARE(r.code(bob, op::GetData{at("/w")}), ErrorCode::NoAuth);
        QCOMPARE(r.code(bob, op::GetChildren{at("/w")}), ErrorCode::NoAuth);
        QCOMPARE(r.code(bob, op::GetAcl{at("/w")}), ErrorCode::NoAuth);
        QCOMPARE(r.code(bob, op::GetData{at("/none")}), ErrorCode::NoNode);
        QCOMPARE(r.tree.watchCount(), 0u);
        r.run(bob, op::GetData{at("/w"), true});
        QCOMPARE(r.tree.watchCount(), 0u); // a refused read leaves no watch
    }

    void digestAndAuth()
    {
        Registry r;
        const Acl mine{{registry::PermissionAll, "auth", ""}};
        QCOMPARE(r.code(alice, op::Create{at("/mine"), "x", mine}), ErrorCode::InvalidAcl);
        r.run(alice, op::AddAuth{"digest", registry::Secret("ann:secret")});
        r.run(alice, op::AddAuth{"digest", registry::Secret("second:identity")});
        r.create("/mine", CreateMode::Persistent, "x", alice, mine);
        const auto acl = r.get<registry::AclReply>(alice, op::GetAcl{at("/mine")}).acl;
        QCOMPARE(acl.size(), 2u);
        COMPARE_TEXT(acl[0].scheme, "digest");
        COMPARE_TEXT(acl[0].id, registry::digestId("ann:secret").c_str());
        QCOMPARE(r.code(bob, op::GetData{at("/mine")}), ErrorCode::NoAuth);
        r.run(bob, op::AddAuth{"digest", registry::Secret("ann:wrong")}); // not reported
        QCOMPARE(r.code(bob, op::GetData{at("/mine")}), ErrorCode::NoAuth);
        r.run(bob, op::AddAuth{"digest", registry::Secret("ann:secret")});
        QCOMPARE(r.code(bob, op::GetData{at("/mine")}), ErrorCode::Ok);
        QCOMPARE(r.code(bob, op::AddAuth{"bogus", registry::Secret("x")}), ErrorCode::AuthFailed);
        QCOMPARE(r.code(bob, op::AddAuth{"digest", registry::Secret("nocolon")}), ErrorCode::Ok);
    }

    void digestsAreHiddenWithoutAdmin()
    {
        Registry r;
        r.create("/a", CreateMode::Persistent, "x", alice,
            {{registry::PermissionRead, "world", "anyone"}, {registry::PermissionAll, "digest", "ann:hash="}});
        const auto acl = r.get<registry::AclReply>(alice, op::GetAcl{at("/a")}).acl;
        COMPARE_TEXT(acl[1].id, "ann:x");
    }

    void aclsOfEveryScheme_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("good");
        QTest::newRow("world") << QByteArray("world") << QByteArray("anyone") << true;
        QTest::newRow("world, other id") << QByteArray("world") << QByteArray("everyone") << false;
        QTest::newRow("digest") << QByteArray("digest") << QByteArray("u:h") << true;
        QTest::newRow("digest without colon") << QByteArray("digest") << QByteArray("user") << false;
        QTest::newRow("digest with two") << QByteArray("digest") << QByteArray("a:b:c") << false;
        QTest::newRow("ip") << QByteArray("ip") << QByteArray("10.0.0.1") << true;
        QTest::newRow("ip range") << QByteArray("ip") << QByteArray("10.0.0.0/8") << true;
        QTest::newRow("ip 6") << QByteArray("ip") << QByteArray("2001:db8::/32") << true;
        QTest::newRow("ip, too many bits") << QByteArray("ip") << QByteArray("10.0.0.0/33") << false;
        QTest::newRow("ip, a name") << QByteArray("ip") << QByteArray("localhost") << false;
        QTest::newRow("unknown") << QByteArray("sasl2") << QByteArray("me") << false;
        QTest::newRow("no scheme") << QByteArray("") << QByteArray("") << false;
    }
    void aclsOfEveryScheme()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, id);
        QFETCH(bool, good);
        Registry r;
        const Acl acl{{registry::PermissionAll, scheme.toStdString(), id.toStdString()}};
        QCOMPARE(r.code(alice, op::SetAcl{at("/"), acl}), good ? ErrorCode::Ok : ErrorCode::InvalidAcl);
    }

    void ipScheme()
    {
        Registry r;
        r.create("/net", CreateMode::Persistent, "x", alice, {{registry::PermissionRead, "ip", "10.1.0.0/16"}});
        QCOMPARE(r.code(bob, op::GetData{at("/net")}), ErrorCode::Ok);
        QCOMPARE(r.code(alice, op::GetData{at("/net")}), ErrorCode::NoAuth);
        QVERIFY(registry::ipMatches("10.1.2.3/31", "10.1.2.2"));
        QVERIFY(!registry::ipMatches("10.1.2.3/32", "10.1.2.2"));
        QVERIFY(registry::ipMatches("::1", "::1"));
        QVERIFY(!registry::ipMatches("::/0", "10.1.2.3"));
    }

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

QTEST_APPLESS_MAIN(ZnodeTreeTest)
#include "ZnodeTreeTest.moc"
