// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Digest.h"
#include "core/TreeRig.h"

#include <QCryptographicHash>

#include <limits>

using namespace std::chrono_literals;
using namespace tree_rig;

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
};

QTEST_APPLESS_MAIN(ZnodeTreeTest)
#include "ZnodeTreeTest.moc"
