// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/NodeEdit.h"
#include "fault/SessionProbe.h"
#include "support/ClosingLeak.h"
#include "support/Ensemble.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QSignalSpy>

using namespace fault;
using namespace std::chrono_literals;
using registry::Data;
using registry::ErrorCode;
using ui::NodeEdit;
using State = ui::NodeEdit::State;
using Theirs = ui::NodeEdit::Theirs;
namespace op = registry::op;

namespace {

/// A node under edit, and what its signals said.
struct Edited {
    Edited(SessionProbe& probe, const std::string& node)
        : edit(probe.session(), path(node))
        , saved(&edit, &NodeEdit::saved)
        , failed(&edit, &NodeEdit::failed)
    {
    }
    bool loaded()
    {
        return QTest::qWaitFor([this] { return edit.state() == State::Clean; }, 20'000);
    }
    /// Types and saves.
    void save(std::string text)
    {
        edit.setMine(Data(std::move(text)));
        edit.save();
    }
    bool ended(std::chrono::milliseconds atMost = 40s)
    {
        return QTest::qWaitFor([this] { return saved.size() + failed.size() > 0; }, int(atMost.count()));
    }
    ErrorCode code() const { return edit.error() ? edit.error()->code : ErrorCode::Ok; }

    NodeEdit edit;
    QSignalSpy saved;
    QSignalSpy failed;
};

} // namespace

/// Rows 6, 14 to 19, 22, 32, 34 and 36 of the fault matrix for what a person edits: an acknowledged edit is there,
/// every other ends visibly with the text kept.
class EditFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort(), 30s);
    }
    void init()
    {
        m_proxy = std::make_unique<support::TcpProxy>(m_server->port());
        m_node = '/' + std::string(QTest::currentTestFunction());
        QCOMPARE(m_other->create(m_node, "base"), 0);
    }
    void cleanup()
    {
        m_proxy.reset();
        QVERIFY(registry::Session::waitForClosedBackends(10s));
    }

    /// Row 6: two of three servers are gone when the text is saved. It is refused at once, stays, and is saved at its
    /// base's version when they are back; where somebody else was quicker, it is a conflict.
    void row6_noQuorum()
    {
        support::Ensemble ensemble;
        QVERIFY(ensemble.waitUntilServing());
        {
            support::PlainClient other(ensemble.connectString());
            QCOMPARE(other.create("/mine", "base"), 0);
            QCOMPARE(other.create("/both", "base"), 0);
        }
        SessionProbe probe(
            profileFor({ensemble.server(0).port(), ensemble.server(1).port(), ensemble.server(2).port()}));
        QVERIFY(probe.waitForConnected());
        Edited mine(probe, "/mine");
        Edited both(probe, "/both");
        QVERIFY(mine.loaded() && both.loaded());
        ensemble.server(0).kill9();
        ensemble.server(1).kill9();
        QTRY_VERIFY_WITH_TIMEOUT(!ensemble.server(2).isServing(), 20'000); // it takes a moment to notice
        QTRY_VERIFY_WITH_TIMEOUT(!isUsable(probe.status().state), 20'000);
        for (Edited* one : {&mine, &both}) {
            one->save("typed in the dark");
            QVERIFY(one->ended());
            QCOMPARE(one->code(), ErrorCode::NoConnection);
            QCOMPARE(one->edit.mine(), Data("typed in the dark"));
        }
        ensemble.server(0).launch();
        ensemble.server(1).launch();
        QVERIFY(ensemble.waitUntilServing());
        support::PlainClient other(ensemble.connectString());
        QCOMPARE(other.set("/both", "theirs"), 0);
        QVERIFY(probe.waitForConnected(60s));
        QTRY_COMPARE(both.edit.relation(), Theirs::Newer);
        QVERIFY(!both.edit.canSave());
        QCOMPARE(both.edit.mine(), Data("typed in the dark"));
        QTRY_VERIFY(mine.edit.canSave());
        QCOMPARE(mine.edit.base()->stat.version, 0);
        mine.edit.save();
        QTRY_COMPARE_WITH_TIMEOUT(mine.saved.size(), 1, 20'000);
        std::optional<std::string> stored;
        QCOMPARE(other.get("/mine", stored), 0);
        QCOMPARE(*stored, std::string("typed in the dark"));
        QCOMPARE(other.get("/both", stored), 0);
        QCOMPARE(*stored, std::string("theirs"));
    }

    /// Row 14: the answer to the create of an ephemeral node is lost, and the session lives. One node, ours, and
    /// "done".
    void row14_lostReplyOfAnEphemeral()
    {
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        const std::int64_t session = probe.status().sessionId;
        op::Create ephemeral{path(m_node + "/made-here"), "x"};
        ephemeral.mode = registry::CreateMode::Ephemeral;
        m_proxy->loseReplyOf("made-here");
        FAULT_CODE(await(probe.session().apply(registry::Edit{ephemeral, registry::Intent::Create})), Ok);
        QCOMPARE(m_proxy->repliesLost(), 1);
        std::vector<std::string> names;
        QCOMPARE(m_other->children(m_node, names), 0);
        QCOMPARE(names, std::vector<std::string>{"made-here"});
        std::int64_t owner = 0;
        QCOMPARE(m_other->exists(ephemeral.path.str(), &owner), 0);
        QCOMPARE(owner, session);
        QVERIFY(probe.waitForConnected());
        QCOMPARE(probe.status().sessionId, session);
    }

    /// Rows 15 and 17: the answer to a create and to a delete is lost. One node, and "done".
    void rows15and17_lostReplies()
    {
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        registry::Session& session = probe.session();
        const auto made = path(m_node + "/made-here");
        m_proxy->loseReplyOf("made-here");
        FAULT_CODE(await(session.apply(registry::Edit{op::Create{made, "x"}, registry::Intent::Create})), Ok);
        QCOMPARE(m_proxy->repliesLost(), 1);
        QVERIFY(probe.waitForConnected());
        m_proxy->loseReplyOf("made-here");
        FAULT_CODE(await(session.apply(registry::Edit{op::Delete{made, 0}, registry::Intent::Delete})), Ok);
        QCOMPARE(m_proxy->repliesLost(), 2);
        QCOMPARE(m_other->exists(made.str()), -101);
        QVERIFY(probe.waitForConnected());
        m_proxy->loseReplyOf(
            "made-here"); // a sequential one cannot be told from others' by its name: unknown, and said so
        op::Create sequential{made, "x"};
        sequential.mode = registry::CreateMode::PersistentSequential;
        const auto answer = await(session.apply(registry::Edit{sequential, registry::Intent::Create}));
        QVERIFY(!answer && registry::isUnknownOutcome(answer.error().code));
        std::vector<std::string> names;
        QCOMPARE(m_other->children(m_node, names), 0);
        QCOMPARE(names.size(), std::size_t(1)); // and never sent twice
    }

    /// Row 16: the save's answer is lost. Saved; and a conflict with both texts where somebody wrote on top.
    void row16_lostReplyOfASave()
    {
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        Edited one(probe, m_node);
        QVERIFY(one.loaded());
        m_proxy->loseReplyOf("marked-text");
        one.save("marked-text");
        QVERIFY(one.ended());
        QCOMPARE(m_proxy->repliesLost(), 1);
        QCOMPARE(one.saved.size(), 1);
        QCOMPARE(one.edit.state(), State::Clean);
        QCOMPARE(text(), std::string("marked-text"));

        one.saved.clear();
        QVERIFY(probe.waitForConnected());
        m_proxy->loseReplyOf("marked-again");
        m_proxy->refuse(true); // nobody finds out before the other has written
        one.save("marked-again");
        QTRY_COMPARE(m_proxy->repliesLost(), 2);
        QTRY_COMPARE(one.edit.state(), State::Checking);
        QCOMPARE(m_other->set(m_node, "theirs on top"), 0);
        m_proxy->refuse(false);
        QVERIFY(one.ended());
        QCOMPARE(one.code(), ErrorCode::Conflict);
        QCOMPARE(one.edit.mine(), Data("marked-again"));
        QTRY_VERIFY(one.edit.theirs() && one.edit.theirs()->data == Data("theirs on top"));
        QCOMPARE(text(), std::string("theirs on top"));
    }

    /// Row 18: the save hangs in a slow link, is written off, and comes out of it later. The server has closed that
    /// connection by then, for the session was taken up on another one; the version would be wrong as well.
    void row18_lateLanding()
    {
        support::TcpProxy second(m_server->port());
        second.refuse(true);
        SessionProbe probe(profileFor({m_proxy->port(), second.port()}, 10s));
        QVERIFY(probe.waitForConnected());
        Edited one(probe, m_node);
        QVERIFY(one.loaded());
        m_proxy->setDelay(6s); // less than the server waits for a silent connection
        one.save("ghost");
        QTRY_COMPARE_WITH_TIMEOUT(one.edit.state(), State::Checking, 20'000);
        second.refuse(false);
        m_proxy->refuse(true);
        QVERIFY(one.ended());
        QVERIFY(one.saved.isEmpty()); // it is not there
        QCOMPARE(text(), std::string("base"));
        one.failed.clear();
        QTRY_VERIFY_WITH_TIMEOUT(one.edit.canSave(), 20'000);
        one.save("typed after that");
        QTRY_COMPARE_WITH_TIMEOUT(one.saved.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->connections(), 0, 20'000);
        FAULT_CODE(await(probe.session().readData(path(m_node))), Ok);
        QCOMPARE(text(), std::string("typed after that"));
        QTRY_COMPARE(one.edit.state(), State::Clean);
    }

    /// Row 19: requests arrive, answers do not. Every save ends as unknown within its deadline, and is found out.
    void row19_repliesSwallowed()
    {
        SessionProbe probe(profileFor({m_proxy->port()}, 4s));
        QVERIFY(probe.waitForConnected());
        Edited one(probe, m_node);
        QVERIFY(one.loaded());
        m_proxy->swallowReplies(true);
        one.save("into the dark");
        QTRY_COMPARE_WITH_TIMEOUT(one.edit.state(), State::Checking, 20'000);
        QCOMPARE(text(), std::string("into the dark")); // it is there, and nobody knows yet
        m_proxy->swallowReplies(false);
        m_proxy->abortAll();
        QVERIFY(one.ended());
        QCOMPARE(one.saved.size(), 1);
        QCOMPARE(one.edit.state(), State::Clean);
    }

    /// Row 22: a reset in the middle of a save of a megabyte. All of it or nothing, and known which.
    void row22_resetInALargeSave()
    {
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        Edited one(probe, m_node);
        QVERIFY(one.loaded());
        const std::string large(1'000'000, 'x');
        m_proxy->setDelay(50ms);
        one.save(large);
        QTimer::singleShot(20, &one.edit, [this] {
            m_proxy->abortAll();
            m_proxy->setDelay(0ms);
        });
        QVERIFY(one.ended());
        const std::string now = text();
        if (one.saved.size() == 1) {
            QVERIFY(now == large);
        } else {
            QCOMPARE(one.code(), ErrorCode::NoConnection);
            QCOMPARE(now, std::string("base"));
            QVERIFY(one.edit.mine() == Data(large));
            QTRY_VERIFY_WITH_TIMEOUT(one.edit.canSave(), 20'000);
            one.edit.save();
            QTRY_COMPARE_WITH_TIMEOUT(one.saved.size(), 1, 20'000);
            QVERIFY(text() == large);
        }
    }

    /// Row 32: what does not fit is refused here, with the limit named; the connection stays.
    void row32_tooLarge()
    {
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        Edited one(probe, m_node);
        QVERIFY(one.loaded());
        const std::size_t limit = registry::dataLimit(path(m_node));
        const int accepted = m_proxy->accepted();
        one.save(std::string(limit + 1, 'x'));
        QVERIFY(one.ended());
        QCOMPARE(one.code(), ErrorCode::TooLarge);
        QVERIFY(one.edit.error()->detail.find(std::to_string(limit)) != std::string::npos);
        QCOMPARE(one.edit.mine()->size(), limit + 1);
        one.save(std::string(limit, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(one.saved.size(), 1, 20'000);
        QCOMPARE(text().size(), limit);
        QCOMPARE(m_proxy->accepted(), accepted); // never cut
    }

    /// Row 34: the permission to write is taken away under the editor.
    void row34_permissionRevoked()
    {
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        Edited one(probe, m_node);
        QVERIFY(one.loaded());
        one.edit.setMine(Data("typed"));
        QCOMPARE(m_other->setWorldAcl(m_node, registry::PermissionRead | registry::PermissionAdmin), 0);
        one.edit.save();
        QVERIFY(one.ended());
        QCOMPARE(one.code(), ErrorCode::NoAuth);
        QCOMPARE(one.edit.mine(), Data("typed"));
        QCOMPARE(text(), std::string("base"));
        QCOMPARE(m_other->setWorldAcl(m_node, registry::PermissionAll), 0);
        one.edit.save();
        QTRY_COMPARE(one.saved.size(), 1);
        QCOMPARE(text(), std::string("typed"));
    }

    /// Row 36: the node goes under the editor: said at once, made again on request; not below an ephemeral parent.
    void row36_deletedUnderTheEditor()
    {
        SessionProbe probe(profileFor({m_proxy->port()}));
        QVERIFY(probe.waitForConnected());
        const std::string child = m_node + "/child";
        QCOMPARE(m_other->create(child, "base"), 0);
        Edited one(probe, child);
        QVERIFY(one.loaded());
        one.edit.setMine(Data("typed"));
        QCOMPARE(m_other->remove(child), 0);
        QTRY_COMPARE(one.edit.relation(), Theirs::Gone);
        QCOMPARE(one.edit.mine(), Data("typed"));
        QCOMPARE(m_other->remove(m_node), 0);
        one.edit.recreate(registry::openAcl()); // the parent is gone too
        QVERIFY(one.ended());
        QCOMPARE(one.code(), ErrorCode::NoNode);
        QCOMPARE(one.edit.mine(), Data("typed"));
        one.failed.clear();
        QCOMPARE(m_other->create(m_node, "", 1), 0); // ephemeral now
        one.edit.recreate(registry::openAcl());
        QVERIFY(one.ended());
        QCOMPARE(one.code(), ErrorCode::NoChildrenForEphemerals);
        QCOMPARE(one.edit.mine(), Data("typed"));
        QCOMPARE(m_other->remove(m_node), 0);
        QCOMPARE(m_other->create(m_node), 0);
        one.edit.recreate(registry::openAcl());
        QTRY_COMPARE(one.saved.size(), 1);
        std::optional<std::string> stored;
        QCOMPARE(m_other->get(child, stored), 0);
        QCOMPARE(*stored, std::string("typed"));
    }

private:
    /// What the server has.
    std::string text()
    {
        std::optional<std::string> stored;
        return m_other->get(m_node, stored) == 0 ? stored.value_or("<null>") : std::string("<none>");
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::unique_ptr<support::TcpProxy> m_proxy;
    std::string m_node;
};

QTEST_GUILESS_MAIN(EditFaultTest)
#include "EditFaultTest.moc"
