// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/EditDesk.h"
#include "fault/SessionProbe.h"
#include "storage/DraftStore.h"
#include "storage/EditJournal.h"
#include "support/ClosingLeak.h"
#include "support/PlainClient.h"
#include "support/Process.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <csignal>

using namespace fault;
using namespace std::chrono_literals;
using registry::Data;

namespace {

constexpr const char* mine = "what was typed";

/// What one run of the victim left behind.
struct Remains {
    bool killed = false;
    bool saidSaved = false;
    std::string onServer;
    bool offered = false; ///< as a draft, at the next start
    bool pending = false; ///< an entry of the journal was not judged
    bool journalSaysDone = false;
};

/// The next start of Roster on the same folder: what it shows of the node.
class NextStart {
public:
    NextStart(std::uint16_t port, const std::string& folder, const registry::Path& node)
        : m_drafts(folder + "/drafts.sqlite")
        , m_journal(folder + "/journal.sqlite")
        , m_session(profileFor({port}))
        , m_node(node)
    {
        m_session.setJournal(m_journal);
        m_desk = std::make_unique<ui::EditDesk>(m_session, ui::Stores{.drafts = &m_drafts, .journal = &m_journal});
        m_session.open();
    }
    ~NextStart() { m_desk.reset(); }

    bool look(Remains& remains)
    {
        if (!QTest::qWaitFor([this] { return isUsable(m_session.status().state); }, 20'000))
            return false;
        std::optional<std::size_t> listed; // what the store has, the desk has taken up: it asked first
        m_drafts.list([&](const std::vector<registry::Draft>& all) { listed = all.size(); });
        if (!QTest::qWaitFor([&] { return listed.has_value(); }))
            return false;
        const auto settled = [this] {
            const ui::NodeEdit* edit = m_desk->find(m_node);
            return !edit || edit->theirs().has_value();
        };
        if (!QTest::qWaitFor(settled))
            return false;
        for (const ui::EditDesk::Unsaved& one : m_desk->unsaved())
            remains.offered |= one.edit->path() == m_node && one.edit->mine() == Data(mine);
        const auto judged = [this, &remains] { return readJournal(remains) && !remains.pending; };
        return QTest::qWaitFor(judged, 10'000) || remains.pending;
    }

private:
    bool readJournal(Remains& remains)
    {
        std::optional<registry::Result<registry::JournalPage>> page;
        m_journal.list({}, [&page](auto answer) { page = std::move(answer); });
        if (!QTest::qWaitFor([&page] { return page.has_value(); }) || !*page)
            return false;
        remains.pending = false;
        for (const registry::JournalLine& line : (*page)->lines) {
            remains.pending |= line.outcome == registry::EditOutcome::Pending;
            remains.journalSaysDone |= line.outcome == registry::EditOutcome::Done;
        }
        return true;
    }

    registry::DraftStore m_drafts;
    registry::EditJournal m_journal;
    registry::Session m_session;
    std::unique_ptr<ui::EditDesk> m_desk;
    const registry::Path m_node;
};

} // namespace

/// SIGKILL before and after every call of the save road that leaves something outside the process, from Save to the
/// draft's end. At the next start the text is either offered as a draft or on the server, and the journal knows which.
class SaveKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(registry::Session::waitForClosedBackends(5s)); }

    void nothingIsLostWhereverItEnds()
    {
        support::ZooKeeperServer server;
        support::PlainClient truth(server.hostPort());
        int points = 0, saved = 0, offered = 0;
        for (const bool after : {false, true}) {
            for (int at = 1;; ++at) {
                const std::string node = std::string("/kill-") + (after ? "after" : "before") + std::to_string(at);
                QCOMPARE(truth.create(node, "base"), 0);
                Remains remains;
                die(server, truth, node, at, after, remains);
                if (QTest::currentTestFailed())
                    return;
                if (!remains.killed)
                    break;
                ++points;
                saved += remains.onServer == mine ? 1 : 0;
                offered += remains.offered ? 1 : 0;
            }
        }
        qInfo("%d points: %d times the text was on the server, %d times it was offered as a draft", points, saved,
            offered);
        QVERIFY(points >= 50);
        QVERIFY(saved > 0 && offered > 0);
    }

private:
    void die(support::ZooKeeperServer& server, support::PlainClient& truth, const std::string& node, int at, bool after,
        Remains& remains)
    {
        const support::Scratch folder("kill");
        const std::string log = folder.file("log");
        std::vector<std::string> words{
            "env", std::string("LD_PRELOAD=") + ROSTER_KILL_POINT, "ROSTER_KILL_AT=" + std::to_string(at)};
        if (after)
            words.push_back("ROSTER_KILL_AFTER=1");
        words.insert(words.end(), {ROSTER_SAVE_VICTIM, std::to_string(server.port()), folder.path(), node, mine});
        support::Process victim;
        victim.start(words, log);
        const auto code = victim.waitForEnd(30s);
        const QByteArray said = QByteArray::fromStdString(support::readFile(log));
        const QByteArray where = QByteArray::fromStdString(node) + ": " + said;
        QVERIFY2(code && (*code == 0 || *code == 128 + SIGKILL), where);
        QVERIFY2(said.contains("TYPED"), where);
        remains.killed = *code != 0;
        remains.saidSaved = said.contains("SAVED");
        NextStart next(server.port(), folder.path(), path(node));
        QVERIFY2(next.look(remains), where);
        std::optional<std::string> stored;
        QCOMPARE(truth.get(node, stored), 0);
        remains.onServer = stored.value_or("");
        const bool isThere = remains.onServer == mine;
        QVERIFY2(isThere || remains.offered, where + " the text is lost");
        QVERIFY2(isThere || remains.onServer == "base", where);
        QVERIFY2(!remains.saidSaved || isThere, where + " it was said to be saved");
        QVERIFY2(!remains.pending, where + " the journal does not know what became of it");
        QCOMPARE(remains.journalSaysDone, isThere);
        QVERIFY2(!(isThere && remains.offered), where + " what is saved is offered as unsaved");
    }
};

QTEST_GUILESS_MAIN(SaveKillTest)
#include "SaveKillTest.moc"
