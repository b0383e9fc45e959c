// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Fixture.h"

using namespace contract;
using registry::CreateMode;
using registry::WatchKind;
namespace op = registry::op;
using Texts = std::vector<std::string>;

/// One-shot watches: what fires them, what does not, and in which order.
class WatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackendRows(); }
    void init()
    {
        m_fixture = &currentFixture();
        m_client = m_fixture->connect();
        m_writer = m_fixture->connect();
    }
    void cleanup()
    {
        QCOMPARE(m_client->strayReplies(), 0);
        m_client.reset();
        m_writer.reset();
    }
    void cleanupTestCase() { dropFixtures(); }

    void dataWatchesFireOnce()
    {
        (void)m_writer->create("/a", "0");
        COMPARE_CODE(m_client->get("/a", true), Ok);
        (void)m_writer->set("/a", "0"); // the same data
        (void)m_writer->set("/a", "2");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Changed /a"});
        COMPARE_CODE(m_client->get("/a", true), Ok);
        (void)m_writer->remove("/a");
        (void)m_writer->create("/a");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Deleted /a"});
        COMPARE_CODE(m_client->exists("/a", true), Ok);
        (void)m_writer->set("/a", "3");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Changed /a"});
    }

    void existsWatchesWaitForTheNode()
    {
        COMPARE_CODE(m_client->exists("/late", true), NoNode);
        (void)m_writer->create("/late");
        (void)m_writer->set("/late", "x");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Created /late"});
    }

    void getOnAMissingNodeLeavesNoWatch()
    {
        COMPARE_CODE(m_client->get("/late", true), NoNode);
        COMPARE_CODE(m_client->children("/late", true), NoNode);
        (void)m_writer->create("/late");
        (void)m_writer->create("/late/child");
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
    }

    void settingAWatchTwiceIsOnce()
    {
        (void)m_writer->create("/a", "0");
        (void)m_client->get("/a", true);
        (void)m_client->get("/a", true);
        (void)m_client->exists("/a", true);
        (void)m_writer->set("/a", "1");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Changed /a"});
    }

    void everySessionGetsItsOwn()
    {
        (void)m_writer->create("/a", "0");
        (void)m_client->get("/a", true);
        (void)m_writer->get("/a", true);
        (void)m_writer->set("/a", "1");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Changed /a"});
        QCOMPARE(m_writer->takeWatchTexts(), Texts{"Changed /a"});
    }

    void setAclFiresNothing()
    {
        (void)m_writer->create("/a", "0");
        (void)m_client->get("/a", true);
        (void)m_client->children("/a", true);
        COMPARE_CODE(m_writer->setAcl("/a", registry::openAcl()), Ok);
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
    }

    void whoMayNotReadIsToldNothing()
    {
        (void)m_writer->create("/a", "0");
        (void)m_client->exists("/a", true); // needs no permission
        (void)m_writer->addAuth("digest", "ann:secret");
        (void)m_writer->setAcl("/a", {{registry::PermissionAll, "auth", ""}});
        (void)m_writer->set("/a", "secret");
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
        (void)m_client->exists("/a", true);
        QCOMPARE(m_writer->remove("/a"), ErrorCode::Ok);
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
        (void)m_client->exists("/a", true); // of a missing node: what comes then decides
        (void)m_writer->create("/a", "0");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Created /a"});
    }

    void childWatchesSeeTheList()
    {
        (void)m_writer->create("/p");
        (void)m_client->children("/p", true);
        (void)m_writer->set("/p", "data of the parent");
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
        (void)m_writer->create("/p/a");
        (void)m_writer->create("/p/b");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"ChildrenChanged /p"});
        (void)m_client->children("/p", true);
        (void)m_writer->set("/p/a", "data of a child");
        (void)m_writer->create("/p/a/deeper");
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
        (void)m_writer->remove("/p/b");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"ChildrenChanged /p"});
    }

    void deletionIsToldOnce()
    {
        (void)m_writer->create("/p");
        (void)m_writer->create("/p/n");
        (void)m_client->children("/p", true);
        (void)m_client->children("/p/n", true);
        (void)m_client->get("/p/n", true);
        (void)m_writer->remove("/p/n");
        QCOMPARE(m_client->takeWatchTexts(), (Texts{"Deleted /p/n", "ChildrenChanged /p"}));
    }

    void aNodeThatCameAndWentInOneMultiIsAListChange()
    {
        (void)m_writer->create("/p");
        (void)m_client->children("/p", true);
        (void)m_client->exists("/p/n", true);
        (void)m_writer->multi({op::Create{path("/p/n"), ""}, op::Delete{path("/p/n")}});
        const Texts fired = m_client->takeWatchTexts();
        QCOMPARE(std::count(fired.begin(), fired.end(), std::string("ChildrenChanged /p")), std::ptrdiff_t(1));
    }

    void theEndOfASessionFiresOncePerPath()
    {
        (void)m_writer->create("/p");
        auto owner = m_fixture->connect();
        (void)owner->create("/p/e1", "", CreateMode::Ephemeral);
        (void)owner->create("/p/e2", "", CreateMode::Ephemeral);
        (void)m_client->exists("/p/e1", true);
        (void)m_client->exists("/p/e2", true);
        (void)m_client->children("/p", true);
        owner->close();
        QVERIFY(m_client->waitUntil([&] { return code(m_client->exists("/p/e2")) == ErrorCode::NoNode; }));
        Texts fired = m_client->takeWatchTexts();
        std::sort(fired.begin(), fired.end());
        QCOMPARE(fired, (Texts{"ChildrenChanged /p", "Deleted /p/e1", "Deleted /p/e2"}));
    }

    void eventsComeBeforeWhatShowsThem()
    {
        (void)m_writer->create("/a", "0");
        for (int round = 1; round <= 200; ++round) {
            (void)m_client->get("/a", true);
            const auto write = m_writer->submit(op::SetData{path("/a"), std::to_string(round)});
            bool seen = false;
            while (!seen) // reading until the change shows
                seen = m_client->get("/a")->data == std::to_string(round);
            COMPARE_CODE(m_writer->answerTo(write), Ok);
        }
        // In the order things came, each value is first shown after the event that announced it.
        int events = 0;
        int shown = 0;
        for (const registry::Event& event : m_client->log()) {
            if (std::holds_alternative<registry::WatchFired>(event)) {
                ++events;
            } else if (const auto* reply = std::get_if<registry::Reply>(&event)) {
                if (const auto* data = reply->result ? std::get_if<registry::DataReply>(&*reply->result) : nullptr)
                    shown = std::max(shown, std::stoi(*data->data));
                QVERIFY2(events >= shown, qPrintable(QStringLiteral("%1 shown, %2 told").arg(shown).arg(events)));
            }
        }
        QCOMPARE(events, 200);
    }

    void eventsKeepTheServersOrder()
    {
        (void)m_writer->create("/p");
        for (int i = 0; i < 50; ++i)
            (void)m_client->exists("/p/" + std::to_string(i), true);
        Texts expected;
        for (int i = 49; i >= 0; --i) {
            const std::string at = "/p/" + std::to_string(i);
            (void)m_writer->create(at);
            expected.push_back("Created " + at);
        }
        QCOMPARE(m_client->takeWatchTexts(), expected);
    }

    void ownWritesFireToo()
    {
        (void)m_client->create("/a");
        (void)m_client->get("/a", true);
        (void)m_client->children("/a", true);
        (void)m_client->set("/a", "x");
        (void)m_client->create("/a/b");
        QCOMPARE(m_client->takeWatchTexts(), (Texts{"Changed /a", "ChildrenChanged /a"}));
    }

    void watchesCanBeGivenBack()
    {
        (void)m_writer->create("/a");
        QCOMPARE(m_client->removeWatch("/a", WatchKind::Data), ErrorCode::NoWatcher);
        QCOMPARE(m_client->removeWatch("/a", WatchKind::Children), ErrorCode::NoWatcher);
        (void)m_client->get("/a", true);
        (void)m_client->children("/a", true);
        QCOMPARE(m_client->removeWatch("/a", WatchKind::Data), ErrorCode::Ok);
        QCOMPARE(m_client->removeWatch("/a", WatchKind::Data), ErrorCode::NoWatcher);
        (void)m_writer->set("/a", "x");
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
        (void)m_writer->create("/a/b");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"ChildrenChanged /a"});
        QCOMPARE(m_client->removeWatch("/a", WatchKind::Children), ErrorCode::NoWatcher); // it has fired
        (void)m_client->exists("/missing", true);
        QCOMPARE(m_client->removeWatch("/missing", WatchKind::Data), ErrorCode::Ok);
        (void)m_writer->create("/missing");
        QCOMPARE(m_client->takeWatchTexts(), Texts{});
    }

    void aReconnectRaisesTheEpochAndTheSessionLives()
    {
        (void)m_client->create("/mine", "", CreateMode::Ephemeral);
        (void)m_client->create("/a", "0");
        (void)m_client->get("/a", true);
        const auto session = m_client->status().sessionId;
        const auto epoch = m_client->epoch();
        m_fixture->disconnect(*m_client);
        QVERIFY(m_client->waitFor(registry::ConnectionState::Suspended));
        COMPARE_CODE(m_client->exists("/a"), NoConnection);
        m_fixture->reconnect(*m_client);
        QVERIFY(m_client->waitFor(registry::ConnectionState::Connected));
        QVERIFY(m_writer->waitFor(registry::ConnectionState::Connected));
        QCOMPARE(m_client->status().sessionId, session);
        QVERIFY(m_client->epoch() > epoch);
        COMPARE_CODE(m_client->exists("/mine"), Ok);
        // A watch is a hint and may be lost with its epoch; reading again arms it again.
        COMPARE_CODE(m_client->get("/a", true), Ok);
        (void)m_client->takeWatches();
        (void)m_writer->set("/a", "1");
        QCOMPARE(m_client->takeWatchTexts(), Texts{"Changed /a"});
    }

private:
    Fixture* m_fixture = nullptr;
    std::unique_ptr<TestClient> m_client;
    std::unique_ptr<TestClient> m_writer;
};

QTEST_GUILESS_MAIN(WatchTest)
#include "WatchTest.moc"
