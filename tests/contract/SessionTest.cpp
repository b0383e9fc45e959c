// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Fixture.h"
#include "support/ClosingLeak.h"

using namespace contract;
using registry::Acl;
using registry::ConnectionProfile;
using registry::ConnectionState;
using registry::CreateMode;
namespace op = registry::op;

namespace {

/// user "ann", password "secret": base64(sha1("ann:secret")).
const std::string annsId = "ann:7RJfAeIvrl4zdj6sS2fXrQHDvHM=";

Acl digestOf(const std::string& id, int permissions = registry::PermissionAll)
{
    return {{permissions, "digest", id}};
}

} // namespace

/// Identities and ACLs, the gate, the session's life, and that every request is answered exactly once.
class SessionTest : public QObject {
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
        if (QTest::currentTestFailed())
            qInfo("states of the test's own client: %s", m_client->history().c_str());
        QCOMPARE(m_client->strayReplies(), 0);
        m_client.reset();
    }
    void cleanupTestCase() { dropFixtures(); }

    void aclListsAreChecked()
    {
        const auto with = [&](const Acl& acl) { return m_client->create("/x", "", CreateMode::Persistent, acl); };
        COMPARE_CODE(with({}), InvalidAcl);
        COMPARE_CODE(with({{31, "nonsense", "a"}}), InvalidAcl);
        COMPARE_CODE(with({{31, "digest", "nocolon"}}), InvalidAcl);
        COMPARE_CODE(with({{31, "ip", "not an address"}}), InvalidAcl);
        COMPARE_CODE(with({{31, "auth", ""}}), InvalidAcl); // nobody is authenticated
        COMPARE_CODE(m_client->setAcl("/", {}), InvalidAcl);
        COMPARE_CODE(with({{31, "ip", "127.0.0.1"}}), Ok);
        COMPARE_CODE(m_client->set("/x", "from this address"), Ok);
        QCOMPARE(m_client->acl("/x")->acl, (Acl{{31, "ip", "127.0.0.1"}}));
    }

    void everyOperationNeedsItsPermission()
    {
        const auto node = [&](const std::string& at, int permissions) {
            COMPARE_CODE(m_client->create(at, "x", CreateMode::Persistent, {{permissions, "world", "anyone"}}), Ok);
        };
        node("/none", 0);
        node("/read", registry::PermissionRead);
        node("/write", registry::PermissionWrite);
        node("/create", registry::PermissionCreate);
        node("/admin", registry::PermissionAdmin);
        COMPARE_CODE(m_client->exists("/none"), Ok); // needs none
        COMPARE_CODE(m_client->get("/none"), NoAuth);
        COMPARE_CODE(m_client->children("/none"), NoAuth);
        COMPARE_CODE(m_client->acl("/none"), NoAuth);
        COMPARE_CODE(m_client->set("/none", ""), NoAuth);
        COMPARE_CODE(m_client->get("/read"), Ok);
        COMPARE_CODE(m_client->children("/read"), Ok);
        COMPARE_CODE(m_client->acl("/read"), Ok);
        COMPARE_CODE(m_client->set("/read", ""), NoAuth);
        COMPARE_CODE(m_client->create("/read/c"), NoAuth);
        COMPARE_CODE(m_client->setAcl("/read", registry::openAcl()), NoAuth);
        COMPARE_CODE(m_client->set("/write", ""), Ok);
        COMPARE_CODE(m_client->get("/write"), NoAuth);
        COMPARE_CODE(m_client->create("/create/c"), Ok);
        QCOMPARE(m_client->remove("/create/c"), ErrorCode::NoAuth);
        COMPARE_CODE(m_client->acl("/admin"), Ok);
        COMPARE_CODE(m_client->get("/admin"), NoAuth);
        COMPARE_CODE(m_client->setAcl("/admin", registry::openAcl()), Ok);
        COMPARE_CODE(m_client->get("/admin"), Ok);
        (void)m_fixture->connect(); // "/create/c" stays: nobody may remove it
    }

    void setAclHasAVersionOfItsOwn()
    {
        (void)m_client->create("/a", "x");
        const registry::Stat before = *m_client->exists("/a");
        COMPARE_CODE(m_client->setAcl("/a", registry::openAcl(), 3), BadVersion);
        const auto stat = m_client->setAcl("/a", registry::openAcl(), 0);
        COMPARE_CODE(stat, Ok);
        QCOMPARE(stat->aversion, 1);
        QCOMPARE(stat->version, before.version);
        QCOMPARE(stat->mzxid, before.mzxid);
        QCOMPARE(m_client->acl("/a")->stat.aversion, 1);
        (void)m_client->create("/a/child"); // nothing is inherited
        COMPARE_CODE(m_client->setAcl("/a", {{registry::PermissionAll, "world", "anyone"}}), Ok);
        QCOMPARE(m_client->acl("/a/child")->stat.aversion, 0);
    }

    void digestIdentitiesAddUp()
    {
        COMPARE_CODE(m_client->create("/ann", "x", CreateMode::Persistent, digestOf(annsId)), Ok);
        COMPARE_CODE(m_client->get("/ann"), NoAuth);
        QCOMPARE(m_client->addAuth("digest", "ann:wrong"), ErrorCode::Ok); // nobody says so
        COMPARE_CODE(m_client->get("/ann"), NoAuth);
        QCOMPARE(m_client->addAuth("digest", "ann:secret"), ErrorCode::Ok);
        COMPARE_CODE(m_client->get("/ann"), Ok);
        QCOMPARE(m_client->addAuth("digest", "bob:b"), ErrorCode::Ok);
        COMPARE_CODE(m_client->get("/ann"), Ok); // still
        COMPARE_CODE(m_client->create("/mine", "", CreateMode::Persistent, {{31, "auth", ""}}), Ok);
        const auto acl = m_client->acl("/mine");
        COMPARE_CODE(acl, Ok);
        QCOMPARE(acl->acl.size(), std::size_t(3)); // ann twice (another password is another identity), and bob
        for (const auto& entry : acl->acl)
            QCOMPARE(entry.scheme, std::string("digest"));
        auto other = m_fixture->connect();
        COMPARE_CODE(other->get("/mine"), NoAuth);
    }

    void digestsAreHiddenFromWhoMayNotAdminister()
    {
        Acl acl = digestOf(annsId);
        acl.push_back({registry::PermissionRead, "world", "anyone"});
        COMPARE_CODE(m_client->create("/ann", "x", CreateMode::Persistent, acl), Ok);
        QCOMPARE(m_client->acl("/ann")->acl.front().id, std::string("ann:x"));
        QCOMPARE(m_client->addAuth("digest", "ann:secret"), ErrorCode::Ok);
        QCOMPARE(m_client->acl("/ann")->acl.front().id, annsId);
    }

    void credentialsOfTheProfileCountFromTheStart()
    {
        COMPARE_CODE(m_client->create("/ann", "x", CreateMode::Persistent, digestOf(annsId)), Ok);
        ConnectionProfile profile;
        profile.readOnly = false;
        profile.credentials.push_back({"digest", registry::Secret("ann:secret")});
        auto ann = m_fixture->connect(profile);
        COMPARE_CODE(ann->get("/ann"), Ok);
        m_fixture->expire(*ann);
        const auto old = ann->status().sessionId;
        QVERIFY(ann->waitUntil(
            [&] { return ann->status().state == ConnectionState::Connected && ann->status().sessionId != old; }));
        COMPARE_CODE(ann->get("/ann"), Ok);
    }

    void anUnknownSchemeEndsTheSession()
    {
        auto victim = m_fixture->connect();
        (void)victim->create("/gone", "", CreateMode::Ephemeral);
        QCOMPARE(victim->addAuth("nonsense", "x"), ErrorCode::AuthFailed);
        QVERIFY(victim->waitFor(ConnectionState::AuthFailed));
        QVERIFY(code(victim->get("/")) != ErrorCode::Ok);
        victim->close();
        victim.reset();
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/gone")) == ErrorCode::NoNode; }));
    }

    void aReadOnlyBackendSendsNoWrite()
    {
        ConnectionProfile profile;
        profile.readOnly = true;
        auto reader = m_fixture->connect(profile);
        QVERIFY(reader->backend().gate().isReadOnly());
        const registry::Stat before = *m_client->exists("/");
        COMPARE_CODE(reader->create("/x"), ReadOnly);
        QCOMPARE(reader->remove("/x"), ErrorCode::ReadOnly);
        COMPARE_CODE(reader->set("/", "x"), ReadOnly);
        COMPARE_CODE(reader->setAcl("/", registry::openAcl()), ReadOnly);
        COMPARE_CODE(reader->multi({op::Check{path("/"), -1}}), ReadOnly);
        COMPARE_CODE(reader->multi({}), ReadOnly);
        QVERIFY(*m_client->exists("/") == before);
        COMPARE_CODE(reader->get("/"), Ok);
        COMPARE_CODE(reader->children("/"), Ok);
        QCOMPARE(reader->sync(), ErrorCode::Ok);
    }

    void theTimeoutIsClamped()
    {
        QCOMPARE(m_client->status().timeout, 10'000ms);
        QCOMPARE(m_fixture->connect(200ms)->status().timeout, 400ms);
        QCOMPARE(m_fixture->connect(1h)->status().timeout, 60'000ms);
    }

    void connectedSaysWithWhom()
    {
        const auto& status = m_client->status();
        QCOMPARE(status.state, ConnectionState::Connected);
        QVERIFY(status.sessionId != 0);
        QVERIFY(!status.server.empty());
        QVERIFY(status.lastProof.has_value());
        QVERIFY(!status.reason.has_value());
        QVERIFY(status.since.time_since_epoch().count() > 0);
        QVERIFY(m_client->statuses().front().state == ConnectionState::Connecting);
        m_client->backend().probe();
        QVERIFY(m_client->waitUntil([&] { return m_client->status().roundTrip.has_value(); }));
    }

    void expiryTakesEphemeralsAndMakesANewSession()
    {
        auto victim = m_fixture->connect();
        (void)victim->create("/mine", "", CreateMode::Ephemeral);
        (void)victim->get("/", true);
        const auto session = victim->status().sessionId;
        const auto epoch = victim->epoch();
        m_fixture->expire(*victim);
        QVERIFY(victim->waitUntil([&] {
            return victim->status().state == ConnectionState::Connected && victim->status().sessionId != session;
        }));
        QVERIFY(victim->epoch() > epoch);
        COMPARE_CODE(victim->exists("/mine"), NoNode);
        const auto lost = std::count_if(victim->statuses().begin(), victim->statuses().end(),
            [](const auto& status) { return status.state == ConnectionState::Lost; });
        QCOMPARE(lost, std::ptrdiff_t(1));
        (void)victim->takeWatches();
        (void)m_client->set("/", "nobody watches any more");
        QCOMPARE(victim->takeWatchTexts(), std::vector<std::string>{});
    }

    void theLeaseRunsOutOnOurSideToo()
    {
        auto victim = m_fixture->connect(1000ms);
        (void)victim->create("/mine", "", CreateMode::Ephemeral);
        const auto session = victim->status().sessionId;
        m_fixture->disconnect(*victim);
        QVERIFY(victim->waitFor(ConnectionState::Suspended));
        QVERIFY(victim->waitFor(ConnectionState::Lost));
        // The server counts in ticks and may give the session a little longer.
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/mine")) == ErrorCode::NoNode; }));
        m_fixture->reconnect(*victim);
        QVERIFY(victim->waitFor(ConnectionState::Connected));
        QVERIFY(victim->status().sessionId != session);
        COMPARE_CODE(victim->exists("/mine"), NoNode);
        QVERIFY(m_client->waitFor(ConnectionState::Connected));
    }

    void nothingIsSentBeforeThereIsAConnection()
    {
        ConnectionProfile profile;
        profile.readOnly = false;
        TestClient early(m_fixture->backend(profile));
        const auto id = early.submit(op::Create{path("/early"), ""});
        const auto reply = early.answerTo(id);
        QVERIFY(code(reply) == ErrorCode::NoConnection || code(reply) == ErrorCode::Ok);
        QVERIFY(early.waitFor(ConnectionState::Connected));
        QCOMPARE(code(early.exists("/early")) == ErrorCode::Ok, code(reply) == ErrorCode::Ok);
    }

    void closeAnswersEverythingAndComesLast()
    {
        auto client = m_fixture->connect();
        (void)client->create("/mine", "", CreateMode::Ephemeral);
        std::vector<registry::RequestId> ids;
        for (int i = 0; i < 500; ++i)
            ids.push_back(client->submit(op::GetData{path("/")}));
        client->backend().close();
        for (const auto id : ids) {
            const auto reply = client->answerTo(id);
            QVERIFY2(reply || reply.error().code == ErrorCode::Closing || reply.error().code == ErrorCode::NoConnection,
                qPrintable(QString::fromStdString(reply ? std::string() : reply.error().detail)));
        }
        QVERIFY(client->close());
        QVERIFY(std::holds_alternative<registry::SessionChanged>(client->log().back()));
        COMPARE_CODE(client->get("/"), NoConnection); // certainly not sent
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/mine")) == ErrorCode::NoNode; }));
        client->backend().close(); // harmless
        QCOMPARE(client->strayReplies(), 0);
    }

    void repliesKeepTheOrderOfTheRequests()
    {
        (void)m_client->create("/a", "0");
        m_client->clearLog();
        for (int i = 0; i < 300; ++i) {
            if (i % 3 == 0)
                (void)m_client->submit(op::SetData{path("/a"), std::to_string(i)});
            else
                (void)m_client->submit(op::GetData{path("/a")});
        }
        (void)m_client->exists("/");
        registry::RequestId last = 0;
        for (const registry::Event& event : m_client->log()) {
            if (const auto* reply = std::get_if<registry::Reply>(&event)) {
                QVERIFY(reply->id > last);
                last = reply->id;
            }
        }
        QCOMPARE(m_client->exists("/a")->version, 100);
    }

private:
    Fixture* m_fixture = nullptr;
    std::unique_ptr<TestClient> m_client;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
