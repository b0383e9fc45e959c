// SPDX-License-Identifier: GPL-3.0-or-later
// Which lists are valid and what becomes of us: what an interface foretells before the server says it.
#include "value/AclRules.h"
#include "value/Digest.h"

#include <QTest>

using namespace registry;

namespace {

const Identities nobody;
const Identities ann{{"digest", "ann:7RJfAeIvrl4zdj6sS2fXrQHDvHM="}};

} // namespace

Q_DECLARE_METATYPE(registry::AclFault)
Q_DECLARE_METATYPE(registry::Acl)
Q_DECLARE_METATYPE(registry::Grip)

class AclRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Made with kazoo.security.make_digest_acl_credential.
    void digestsAreKazoos_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("super") << QByteArray("super:admin") << QByteArray("super:xQJmxLMiHGwaqBvst5y6rkB6HQs=");
        QTest::newRow("ann") << QByteArray("ann:secret") << QByteArray("ann:7RJfAeIvrl4zdj6sS2fXrQHDvHM=");
        QTest::newRow("colon") << QByteArray("bob:p:w") << QByteArray("bob:c9E8gjtVdLtMPTfBBukKZD37tig=");
        QTest::newRow("letters of others")
            << QByteArray("Jürgen:größe€") << QByteArray("Jürgen:PpJqOthPkKjl1NpeHyufllG++6E=");
        QTest::newRow("no password") << QByteArray("x:") << QByteArray("x:klkAALJ94iTJT/Sb0xMaO8xNka8=");
        const QByteArray a(60, 'a'); // two blocks of SHA-1
        QTest::newRow("long") << a + ':' + QByteArray(60, 'b') << a + ":aVuXk9u3A41ezkBfEiP+JDtQV7A=";
    }
    void digestsAreKazoos()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, id);
        QCOMPARE(QByteArray::fromStdString(digestId(secret.toStdString())), id);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<AclFault>("fault");
        const auto row = [](const char* scheme, const char* id, AclFault fault) {
            QTest::addRow("%s:%s", scheme, id) << QByteArray(scheme) << QByteArray(id) << fault;
        };
        row("world", "anyone", AclFault::None);
        row("world", "", AclFault::WorldId);
        row("world", "Anyone", AclFault::WorldId);
        row("digest", "ann:hash", AclFault::None);
        row("digest", ":hash", AclFault::None); // the server takes it
        row("digest", "ann:hash:", AclFault::None); // and this
        row("digest", "ann", AclFault::DigestId);
        row("digest", "ann:", AclFault::DigestId);
        row("digest", "a:b:c", AclFault::DigestId);
        row("digest", "", AclFault::DigestId);
        row("digest", ":", AclFault::DigestId);
        row("ip", "10.0.0.1", AclFault::None);
        row("ip", "10.0.0.0/8", AclFault::None);
        row("ip", "10.0.0.0/0", AclFault::None);
        row("ip", "10.0.0.0/33", AclFault::Address);
        row("ip", "10.0.0.0/-1", AclFault::Address);
        row("ip", "10.0.0.0/x", AclFault::Address);
        row("ip", "10.0.0", AclFault::Address);
        row("ip", "host", AclFault::Address);
        row("ip", "", AclFault::Address);
        row("sasl", "ann", AclFault::UnknownScheme);
        row("x509", "CN=ann", AclFault::UnknownScheme);
        row("", "", AclFault::UnknownScheme);
    }
    void faults()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, id);
        QFETCH(AclFault, fault);
        QCOMPARE(faultOf({PermissionAll, scheme.toStdString(), id.toStdString()}, nobody), fault);
    }
    void authNeedsSomebody()
    {
        QCOMPARE(faultOf({PermissionAll, "auth", ""}, nobody), AclFault::NoIdentity);
        QCOMPARE(faultOf({PermissionAll, "auth", ""}, {{"ip", "10.0.0.1"}}), AclFault::NoIdentity);
        QCOMPARE(faultOf({PermissionAll, "auth", ""}, ann), AclFault::None);
        QVERIFY(effectiveAcl({{PermissionAll, "auth", ""}}, ann, {}).value()
            == Acl({{PermissionAll, "digest", ann[0].id}}));
    }
    void identitiesComeFromTheProfile()
    {
        ConnectionProfile profile;
        profile.credentials.push_back({"digest", Secret("ann:secret")});
        profile.credentials.push_back({"other", Secret("x")});
        QVERIFY(identitiesOf(profile) == ann);
    }

    void grip_data()
    {
        QTest::addColumn<Acl>("acl");
        QTest::addColumn<bool>("isAnn");
        QTest::addColumn<Grip>("grip");
        const std::int32_t most = PermissionAll & ~PermissionAdmin;
        const std::string id = ann[0].id;
        QTest::newRow("open") << openAcl() << false << Grip::Kept;
        QTest::newRow("empty gives everything") << Acl() << false << Grip::Kept;
        QTest::newRow("no admin in it") << Acl{{most, "world", "anyone"}} << true << Grip::Lost;
        QTest::newRow("ours") << Acl{{PermissionAll, "digest", id}} << true << Grip::Kept;
        QTest::newRow("ours, without credentials") << Acl{{PermissionAll, "digest", id}} << false << Grip::Lost;
        QTest::newRow("ours without admin") << Acl{{most, "digest", id}} << true << Grip::Lost;
        QTest::newRow("another password") << Acl{{PermissionAll, "digest", "ann:x"}} << true << Grip::Lost;
        QTest::newRow("auth") << Acl{{PermissionAll, "auth", ""}} << true << Grip::Kept;
        QTest::newRow("auth of nobody") << Acl{{PermissionAll, "auth", ""}} << false << Grip::Lost;
        QTest::newRow("an address") << Acl{{PermissionAll, "ip", "10.0.0.1"}} << true << Grip::Perhaps;
        QTest::newRow("an address, reading") << Acl{{PermissionRead, "ip", "10.0.0.1"}} << true << Grip::Lost;
        QTest::newRow("sasl") << Acl{{PermissionAll, "sasl", "ann"}} << false << Grip::Perhaps;
        QTest::newRow("perhaps and surely")
            << Acl{{PermissionAll, "sasl", "ann"}, {16, "digest", id}} << true << Grip::Kept;
    }
    void grip()
    {
        QFETCH(Acl, acl);
        QFETCH(bool, isAnn);
        QFETCH(Grip, grip);
        QCOMPARE(gripAfter(acl, isAnn ? ann : nobody), grip);
    }

    void sameWhateverTheOrder()
    {
        const AclEntry one{PermissionRead, "world", "anyone"};
        const AclEntry two{PermissionAll, "digest", "a:b"};
        QVERIFY(sameAcl({one, two}, {two, one, two}));
        QVERIFY(!sameAcl({one}, {one, two}));
        QVERIFY(!sameAcl({one, two}, {one}));
    }
};

QTEST_APPLESS_MAIN(AclRulesTest)
#include "AclRulesTest.moc"
