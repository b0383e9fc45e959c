// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets on a real server, which judges versions, transactions and frames by itself.
#include "Actions.h"
#include "WindowTools.h"
#include "dialogs/ReviewDialog.h"
#include "edit/ChangeSetController.h"
#include "edit/EditDesk.h"
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"
#include "session/Session.h"

#include <QMessageBox>
#include <QTest>

using namespace registry;
using window_test::opened;
using namespace std::chrono_literals;
using Kind = ui::ChangeSetController::Standing::Kind;

namespace {

Path at(std::string_view text)
{
    return *Path::parse(text);
}

template <typename T> Result<T> ended(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("the future never ended");
    return future.result();
}

} // namespace

class ChangeSetServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::ServerOptions options;
        options.java = {"-Dzookeeper.extendedTypesEnabled=true"};
        m_server = std::make_unique<support::ZooKeeperServer>(options);
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
    }
    void init()
    {
        m_root = "/a-chroot-of-some-length-" + std::to_string(++m_count);
        QCOMPARE(m_other->create(m_root), 0);
        for (const char* name : {"/a", "/b", "/c"})
            QCOMPARE(m_other->create(m_root + name, "old"), 0);
        ConnectionProfile profile;
        profile.endpoint = *parseEndpoint(m_server->hostPort() + m_root);
        profile.readOnly = false;
        m_session = std::make_unique<Session>(std::move(profile));
        m_session->open();
        QVERIFY(QTest::qWaitFor([&] { return m_session->status().state == ConnectionState::Connected; }, 20'000));
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_actions = new ui::Actions(*m_session, false, m_window.get());
        m_desk = new ui::EditDesk(*m_session, {}, m_window.get());
        m_changes = new ui::ChangeSetController(*m_session, *m_desk, *m_actions, {}, false, m_window.get());
    }
    void cleanup()
    {
        delete m_changes;
        m_window.reset();
        m_session.reset();
        QVERIFY(Session::waitForClosedBackends(10s));
    }

    void twoDraftsAreOneTransaction()
    {
        for (const char* name : {"/a", "/b"})
            stageTyped(name, "new");
        QVERIFY(apply());
        QTRY_VERIFY_WITH_TIMEOUT(m_changes->set().isEmpty() && !m_changes->isApplying(), 20'000);
        const auto a = *ended(m_session->readData(at("/a")));
        const auto b = *ended(m_session->readData(at("/b")));
        QCOMPARE(a.data, Data("new"));
        QCOMPARE(b.data, Data("new"));
        QCOMPARE(a.stat.mzxid, b.stat.mzxid);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->hasUnsaved(), 20'000);
    }

    void aConflictLeavesAllAsItWas()
    {
        for (const char* name : {"/a", "/b"})
            stageTyped(name, "new");
        QCOMPARE(m_other->set(m_root + "/b", "theirs"), 0);
        QVERIFY(apply());
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("/b")), qPrintable(box->text()));
        QCOMPARE(ended(m_session->readData(at("/a")))->data, Data("old"));
        QCOMPARE(ended(m_session->readData(at("/b")))->data, Data("theirs"));
        QCOMPARE(m_changes->standing(m_changes->set().edits()[0]).kind, Kind::Staged);
        QCOMPARE(m_changes->standing(m_changes->set().edits()[1]).kind, Kind::Refused);
    }

    /// As full as a frame may be: none that was planned is too large for the server.
    void everythingAtOnceAndMoreThanAFrame()
    {
        for (int i = 0; i < 1'100; ++i)
            QVERIFY(m_changes->stage(
                {op::Create{at("/n" + std::to_string(i)), std::string(1'000, 'x')}, Intent::Create, {}, {}}));
        QVERIFY(
            m_changes->stage({op::Create{at("/box"), "x", openAcl(), CreateMode::Container}, Intent::Create, {}, {}}));
        stageTyped("/a", "new");
        const auto gone = *ended(m_session->readStat(at("/c")));
        QVERIFY(m_changes->stage(
            {op::Delete{at("/c"), gone.version}, Intent::Delete, {{at("/c"), "old", openAcl(), gone}}, {}}));
        const auto list = *ended(m_session->readAcl(at("/b")));
        const Acl readable{{PermissionRead, "world", "anyone"}};
        QVERIFY(m_changes->stage({op::SetAcl{at("/b"), readable, list.stat.aversion}, Intent::Access,
            {{at("/b"), {}, list.acl, list.stat}}, {}}));
        QVERIFY(apply());
        QTRY_VERIFY_WITH_TIMEOUT(!m_changes->isApplying() && !m_changes->result().isEmpty(), 60'000);
        QCOMPARE(m_changes->result(), QStringLiteral("The change set was applied."));
        QVERIFY(m_changes->set().isEmpty());
        QCOMPARE(ended(m_session->readChildren(at("/")))->names->size(), std::size_t(1'100 + 1 + 2));
        QCOMPARE(ended(m_session->readAcl(at("/b")))->acl, readable);
        QCOMPARE(ended(m_session->readData(at("/a")))->data, Data("new"));
    }

private:
    void stageTyped(std::string_view p, const std::string& text)
    {
        const DataReply reply = *ended(m_session->readData(at(p)));
        m_desk->begin(at(p), {reply.data, reply.stat}).setMine(text);
        QTRY_VERIFY(m_desk->find(at(p))->theirs());
        m_changes->stageDraft(at(p));
    }
    /// The review is confirmed.
    bool apply()
    {
        m_changes->apply();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        if (review)
            review->accept();
        return review != nullptr;
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    std::string m_root;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    ui::Actions* m_actions = nullptr; ///< the window's, as all below
    ui::EditDesk* m_desk = nullptr;
    ui::ChangeSetController* m_changes = nullptr;
};

QTEST_MAIN(ChangeSetServerTest)
#include "ChangeSetServerTest.moc"
