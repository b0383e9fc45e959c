// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ZooKeeperBackend.h"
#include "edit/NodeEdit.h"
#include "fault/SessionProbe.h"
#include "session/OnDone.h"
#include "support/ClosingLeak.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"
#include "unit/ObservedBackend.h"

#include <QEventLoop>

#include <functional>
#include <map>
#include <random>
#include <set>

using namespace fault;
using namespace std::chrono_literals;
using registry::Data;
using registry::ErrorCode;
using registry::Session;
using ui::NodeEdit;
namespace op = registry::op;

namespace {

/// What the rounds run on: our session, somebody else's, and what can go wrong between us and the server.
struct Field {
    Session* ours = nullptr;
    Session* theirs = nullptr;
    std::function<void()> loseReply; ///< of our next save
    std::function<void()> cut;
    std::function<void()> expire;
};

struct Tally {
    int saved = 0, conflicts = 0, notSaved = 0, unknown = 0, gone = 0, givenUp = 0, theirs = 0;
};

/// Nodes that we edit through NodeEdit and somebody else writes to, each adding tokens to what it has read. A token is
/// in the end's text when its write was acknowledged; when it was said not to be saved it is in the draft, and not in
/// the text.
class Race {
public:
    Race(Field field, std::uint64_t seed, int rounds)
        : m_field(std::move(field))
        , m_random(seed)
        , m_rounds(rounds)
    {
    }

    void run()
    {
        for (int i = 0; i < nodes; ++i) {
            m_lanes.push_back(std::make_unique<Lane>());
            Lane& lane = *m_lanes.back();
            lane.path = path("/race" + std::to_string(i));
            lane.edit = std::make_unique<NodeEdit>(*m_field.ours, lane.path);
            QObject::connect(lane.edit.get(), &NodeEdit::saved, lane.edit.get(), [this, &lane] { onSaved(lane); });
            QObject::connect(lane.edit.get(), &NodeEdit::failed, lane.edit.get(),
                [this, &lane](const registry::Error& error) { onFailed(lane, error); });
        }
        QTimer beat;
        beat.callOnTimeout(&beat, [this] { step(); });
        beat.start(1);
        QEventLoop loop; // not qWaitFor(), which sleeps 10 ms in every turn
        QElapsedTimer since;
        since.start();
        int known = 0;
        beat.callOnTimeout(&beat, [&] {
            if (!m_problem.isEmpty() || (m_started >= m_rounds && allIdle() && m_theirsOpen == 0))
                return loop.quit();
            if (std::exchange(known, m_ended) != m_ended)
                since.start();
            if (since.elapsed() > 60'000) {
                m_problem = "rounds were left hanging";
                loop.quit();
            }
        });
        loop.exec();
    }

    /// Empty when every promise was kept.
    QByteArray broken()
    {
        if (!m_problem.isEmpty())
            return m_problem;
        for (const auto& lane : m_lanes) {
            const auto now = await(m_field.theirs->readData(lane->path));
            if (!now)
                return "cannot read the end's text";
            const std::string text = now->data.value_or("");
            for (const std::string& token : lane->acknowledged)
                if (occurrences(text, token) != 1)
                    return QByteArray::fromStdString("acknowledged, but not once in the text: " + token);
            for (const std::string& token : lane->open)
                if (occurrences(text, token) > 1)
                    return QByteArray::fromStdString("twice in the text: " + token);
            for (const std::string& token : lane->denied)
                if (occurrences(text, token) != 0)
                    return QByteArray::fromStdString("said not to be saved, but in the text: " + token);
        }
        return {};
    }
    const Tally& tally() const { return m_tally; }

private:
    static constexpr int nodes = 16;

    struct Lane {
        registry::Path path;
        std::unique_ptr<NodeEdit> edit;
        std::string token; ///< of the round under way; empty: none
        bool hadConflict = false; ///< in that round: what was sent first may lie below somebody's later text
        std::set<std::string> acknowledged;
        std::set<std::string> denied; ///< said to be certainly not saved, then given up
        std::set<std::string> open; ///< ended as conflict or unknown: perhaps below somebody's later text, but once
    };

    std::string end(Lane& lane)
    {
        ++m_ended;
        return std::exchange(lane.token, {});
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(limit)); }
    static int occurrences(const std::string& text, const std::string& token)
    {
        int found = 0;
        for (auto at = text.find(token); at != std::string::npos; at = text.find(token, at + 1))
            ++found;
        return found;
    }
    bool allIdle() const
    {
        return std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto& lane) { return lane->token.empty(); });
    }

    void step()
    {
        if (!registry::isUsable(m_field.ours->status().state))
            return;
        Lane& lane = *m_lanes[static_cast<std::size_t>(below(nodes))];
        switch (below(40)) {
        case 0:
            m_field.loseReply();
            break;
        case 1:
            if (below(8) == 0)
                m_field.cut();
            break;
        case 2:
            if (below(16) == 0)
                m_field.expire();
            break;
        case 3:
        case 4:
        case 5:
        case 6:
        case 7:
            othersWrite(lane);
            break;
        default:
            break;
        }
        for (const auto& one : m_lanes)
            if (m_started < m_rounds && one->token.empty() && below(2) == 0)
                begin(*one);
    }

    void begin(Lane& lane)
    {
        NodeEdit& edit = *lane.edit;
        if (edit.state() == NodeEdit::State::Dirty)
            return settle(lane);
        if (edit.state() != NodeEdit::State::Clean)
            return;
        lane.token = "<m" + std::to_string(++m_started) + '>';
        lane.hadConflict = false;
        edit.setMine(Data(edit.mine().value_or("") + lane.token));
        const int when = below(4);
        if (when == 0)
            othersWrite(lane); // at the same time
        if (when == 1)
            othersWrite(lane, [&edit] { edit.save(); }); // a moment before
        else
            edit.save();
    }

    /// A draft is left of a round that ended otherwise: merged into what the server has, or given up visibly.
    void settle(Lane& lane)
    {
        NodeEdit& edit = *lane.edit;
        if (edit.relation() == NodeEdit::Theirs::Same && edit.theirs())
            return edit.takeTheirs();
        if (edit.theirs())
            edit.takeTheirs();
    }

    void onSaved(Lane& lane)
    {
        if (lane.token.empty())
            return void(m_problem = "saved() without a save");
        lane.acknowledged.insert(end(lane));
        ++m_tally.saved;
    }

    void onFailed(Lane& lane, const registry::Error& error)
    {
        NodeEdit& edit = *lane.edit;
        if (lane.token.empty())
            return void(m_problem = "failed() without a save");
        if (edit.mine().value_or("").find(lane.token) == std::string::npos)
            return void(m_problem = "what was typed is gone: " + QByteArray::fromStdString(lane.token));
        if (error.code == ErrorCode::Conflict && edit.theirs() && below(2) == 0)
            return merge(lane);
        const std::string token = end(lane);
        if (error.code == ErrorCode::NoConnection) { // speaks of the last attempt alone
            ++m_tally.notSaved;
            (lane.hadConflict ? lane.open : lane.denied).insert(token);
        } else if (error.code == ErrorCode::Conflict || registry::isUnknownOutcome(error.code)) {
            ++(error.code == ErrorCode::Conflict ? m_tally.conflicts : m_tally.unknown);
            lane.open.insert(token);
        } else {
            m_problem = "an error nobody expects: " + QByteArray::fromStdString(std::string(name(error.code)));
        }
    }

    /// What the conflict view does: both sides' words, against the version that was looked at.
    void merge(Lane& lane)
    {
        ++m_tally.conflicts;
        lane.hadConflict = true;
        QTimer::singleShot(0, lane.edit.get(), [this, &lane] {
            NodeEdit& edit = *lane.edit;
            const std::string theirs = edit.theirs() ? edit.theirs()->data.value_or("") : std::string();
            // Its answer was lost and somebody has written on top: the merge has nothing to add.
            const bool inTheirs = theirs.find(lane.token) != std::string::npos;
            if (edit.state() != NodeEdit::State::Dirty || inTheirs) {
                lane.open.insert(end(lane));
                return;
            }
            edit.setMine(Data(theirs + lane.token));
            edit.keepMine();
            edit.save();
        });
    }

    /// Reads, adds a token, writes at the version read; acknowledged or not, as the server says.
    void othersWrite(Lane& lane, std::function<void()> then = {})
    {
        ++m_theirsOpen;
        registry::onDone(m_field.theirs->readData(lane.path), &m_context, [this, &lane, then](const auto& read) {
            if (!read) {
                m_problem = "the other cannot read";
                return;
            }
            const std::string token = "<o" + std::to_string(++m_theirTokens) + '>';
            op::SetData set{lane.path, read->data.value_or("") + token, read->stat.version};
            registry::onDone(
                m_field.theirs->apply(std::move(set)), &m_context, [this, &lane, token, then](const auto& done) {
                    --m_theirsOpen;
                    if (then)
                        then();
                    if (!done)
                        return;
                    ++m_tally.theirs;
                    lane.acknowledged.insert(token);
                });
        });
    }

    Field m_field;
    std::mt19937_64 m_random;
    const int m_rounds;
    int m_started = 0;
    int m_ended = 0;
    int m_theirsOpen = 0;
    int m_theirTokens = 0;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QObject m_context;
    Tally m_tally;
    QByteArray m_problem;
};

void makeNodes(Session& session)
{
    for (int i = 0; i < 16; ++i)
        QVERIFY(await(session.apply(op::Create{path("/race" + std::to_string(i)), Data("")})).has_value());
}

} // namespace

/// Two writers on the same nodes while answers get lost, connections break and sessions expire. ROSTER_SEED repeats a
/// run's draws, ROSTER_ROUNDS sets how many saves are begun.
class EditRaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        m_seed = qEnvironmentVariable("ROSTER_SEED").toULongLong(&given);
        if (!given)
            m_seed = std::random_device{}();
        qInfo("ROSTER_SEED=%llu", static_cast<unsigned long long>(m_seed));
    }
    void cleanup() { QVERIFY(Session::waitForClosedBackends(5s)); }

    void embedded()
    {
        auto server = registry::EmbeddedServer::inMemory({});
        registry::ConnectionProfile writable;
        writable.readOnly = false;
        auto owned = std::make_unique<rig::ObservedBackend>(server, writable);
        registry::FaultInjector& faults = owned->faults();
        SessionProbe ours(writable, std::move(owned));
        SessionProbe theirs(writable, std::make_unique<rig::ObservedBackend>(server, writable));
        QVERIFY(ours.waitForConnected() && theirs.waitForConnected());
        makeNodes(theirs.session());
        QObject context;
        const auto cut = [&faults, &context] { // with requests under way that are never carried out
            faults.setDelay(30ms);
            QTimer::singleShot(10, &context, [&faults] {
                faults.disconnect();
                faults.setDelay(0ms);
                faults.reconnect();
            });
        };
        judge({&ours.session(), &theirs.session(), [&faults] { faults.loseNextReply(); }, cut,
                  [&faults] { faults.expire(); }},
            rounds(10'000));
    }

    void realServer()
    {
        support::ZooKeeperServer server;
        support::TcpProxy proxy(server.port());
        registry::ConnectionProfile profile = profileFor({proxy.port()}, 4s);
        auto owned = std::make_unique<registry::ZooKeeperBackend>(profile);
        registry::ZooKeeperBackend& backend = *owned;
        SessionProbe ours(profile, std::move(owned));
        SessionProbe theirs(profileFor({server.port()}, 30s));
        QVERIFY(ours.waitForConnected() && theirs.waitForConnected());
        makeNodes(theirs.session());
        const auto expire = [&] {
            const registry::SessionSecret secret = backend.sessionForTests();
            if (secret.id != 0)
                support::PlainClient::expire(server.port(), secret.id, secret.password);
        };
        judge({&ours.session(), &theirs.session(), [&proxy] { proxy.loseReplyOf("<m"); },
                  [&proxy] { proxy.abortAll(); }, expire},
            rounds(600));
    }

private:
    static int rounds(int usual)
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("ROSTER_ROUNDS", &given);
        return given ? asked : usual;
    }

    void judge(Field field, int rounds)
    {
        Race race(std::move(field), m_seed, rounds);
        race.run();
        const Tally& tally = race.tally();
        qInfo("%d rounds: %d saved, %d conflicts, %d not saved, %d unknown; %d by the other", rounds, tally.saved,
            tally.conflicts, tally.notSaved, tally.unknown, tally.theirs);
        const QByteArray broken = race.broken();
        QVERIFY2(broken.isEmpty(), broken + " ROSTER_SEED=" + QByteArray::number(static_cast<qulonglong>(m_seed)));
        QVERIFY(tally.saved > rounds / 4);
        QVERIFY(tally.conflicts > 0 && tally.theirs > 0);
    }

    std::uint64_t m_seed = 0;
};

int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // ms; a long run is longer than Qt's own five minutes
    QCoreApplication application(argc, argv);
    EditRaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "EditRaceTest.moc"
