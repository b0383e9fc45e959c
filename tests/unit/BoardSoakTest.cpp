// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/BoardMonitor.h"
#include "unit/ObservedBackend.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>
#include <set>

// A board over 24 hours of a clock that runs faster: instances come and go, sessions break, and what it remembers stays
// as small as it was; its alarms are those that arithmetic on the recorded conditions gives.

using namespace registry;
using namespace registry::board;
using namespace std::chrono_literals;
using rig::ObservedBackend;
using rig::path;
using rig::Writer;

namespace {

constexpr int services = 6;
constexpr int places = 8; ///< names an instance may have, beside those that are used once
constexpr auto stepTime = 5min;
constexpr int steps = 24 * 60 / 5;
constexpr int warm = 4 * 60 / 5; ///< steps after which nothing may grow
constexpr auto hold = 12min + 30s; ///< never falls on a step
constexpr auto clear = 7min + 30s;
constexpr int minimum = 4;

std::string folderOf(int service)
{
    return "/services/s" + std::to_string(service);
}

/// What was true of one service from a moment on; a `cut` breaks what had gone on, although nothing changes.
struct Moment {
    TimePoint at;
    bool isBelow;
};

/// The alarms by arithmetic on whole stretches: raised `hold` into a long enough stretch of trouble, ended `clear` into
/// a long enough one without.
std::vector<std::pair<TimePoint, AlarmEvent::Kind>> expected(const std::vector<Moment>& moments, TimePoint end)
{
    std::vector<std::pair<TimePoint, AlarmEvent::Kind>> events;
    bool isRaised = false;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const TimePoint until = i + 1 < moments.size() ? moments[i + 1].at : end;
        const auto length = until - moments[i].at;
        if (moments[i].isBelow && !isRaised && length > hold) {
            isRaised = true;
            events.emplace_back(moments[i].at + hold, AlarmEvent::Kind::Raised);
        } else if (!moments[i].isBelow && isRaised && length > clear) {
            isRaised = false;
            events.emplace_back(moments[i].at + clear, AlarmEvent::Kind::Cleared);
        }
    }
    return events;
}

long residentKib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLong() * 4 : 0;
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

} // namespace

class BoardSoakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayOfChurnLeavesNothingBehind()
    {
        TimePoint now{std::chrono::hours(24 * 365)};
        auto server = EmbeddedServer::inMemory({});
        Writer writer(server);
        QVERIFY(writer.create("/services"));
        std::vector<std::set<std::string>> present(services);
        for (int s = 0; s < services; ++s) {
            QVERIFY(writer.create(folderOf(s)));
            for (int p = 0; p < places; ++p)
                add(writer, present, s, "host" + std::to_string(p) + ":80");
        }
        ObservedBackend* backend = nullptr;
        BoardMonitor monitor(board(), options(server, backend, now));
        monitor.start();
        QVERIFY(QTest::qWaitFor([&] { return monitor.isSettled() && shows(monitor, present); }, 20'000));

        std::mt19937 dice(7);
        std::vector<std::vector<Moment>> moments(services);
        for (int s = 0; s < services; ++s)
            moments[std::size_t(s)].push_back({now, false});
        Usage before;
        for (int step = 1; step <= steps; ++step) {
            now += stepTime;
            monitor.lookAtClock();
            change(writer, present, dice, step);
            QVERIFY2(
                QTest::qWaitFor([&] { return shows(monitor, present); }, 20'000), qPrintable(QString::number(step)));
            record(moments, present, now, false);
            if (step % 37 == 0) { // the connection breaks and comes back; nothing changed meanwhile
                backend->faults().disconnect();
                QVERIFY(QTest::qWaitFor([&] { return freshness(monitor) == Freshness::Stale; }, 20'000));
                QVERIFY(shows(monitor, present)); // the last figures stay
                backend->faults().reconnect();
                QVERIFY(QTest::qWaitFor([&] { return freshness(monitor) == Freshness::Live; }, 20'000));
                record(moments, present, now, true);
            }
            if (step == warm)
                before = usage(monitor);
        }
        compareHistory(monitor, moments, now);
        // What was seen two hours ago is forgotten by now: only the last ones and those that are there are remembered.
        QVERIFY(QTest::qWaitFor([&] { return remembered(monitor) < services * (places + 30); }, 20'000));
        const Usage after = usage(monitor);
        qInfo("resident %ld -> %ld KiB, files %lld -> %lld, watches %d -> %d, objects %lld -> %lld", before.kib,
            after.kib, static_cast<long long>(before.files), static_cast<long long>(after.files), before.watches,
            after.watches, static_cast<long long>(before.objects), static_cast<long long>(after.objects));
        QCOMPARE(after.files, before.files);
        QCOMPARE(after.watches, before.watches);
        QVERIFY(after.objects <= before.objects + 8); // a read or two may be under way
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
        QVERIFY(after.kib - before.kib < 8 * 1024); // the history grows by less; a leak of every change would not fit
#endif
    }
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

private:
    struct Usage {
        long kib = 0;
        qsizetype files = 0;
        int watches = 0;
        qsizetype objects = 0;
    };
    static Board board()
    {
        Board board;
        board.connections = {{"c", SampleEndpoint(), {}}};
        for (int s = 0; s < services; ++s) {
            Tile tile;
            tile.id = "t" + std::to_string(s);
            tile.kind = TileKind::Service;
            tile.connection = "c";
            tile.path = path(folderOf(s));
            tile.cell = {s, 0, 1, 1};
            tile.minimum = minimum;
            AlarmRule rule;
            rule.holdFor = hold;
            rule.clearFor = clear;
            tile.alarms = {rule};
            board.tiles.push_back(std::move(tile));
        }
        return board;
    }
    static MonitorOptions options(
        const std::shared_ptr<EmbeddedServer>& server, ObservedBackend*& backend, const TimePoint& now)
    {
        MonitorOptions options;
        options.clock = [&now] { return now; };
        options.memory.goneFor = 2h;
        options.backend = [server, &backend](const ConnectionProfile& profile) {
            auto made = std::make_unique<ObservedBackend>(server, profile);
            backend = made.get();
            return made;
        };
        return options;
    }
    static void add(Writer& writer, std::vector<std::set<std::string>>& present, int service, const std::string& name)
    {
        QVERIFY(writer.create(
            folderOf(service) + '/' + name, R"({"pid":1,"created":"2026-01-02 03:04:05"})", CreateMode::Ephemeral));
        present[std::size_t(service)].insert(name);
    }
    static void change(Writer& writer, std::vector<std::set<std::string>>& present, std::mt19937& dice, int step)
    {
        for (int s = 0; s < services; ++s) {
            auto& names = present[std::size_t(s)];
            if (dice() % 3 == 0 && !names.empty()) { // one leaves, more in the hours of trouble
                for (int n = 0; n < 1 + step / 24 % 2 * 3 && !names.empty(); ++n) {
                    auto gone = names.begin();
                    std::advance(gone, dice() % names.size());
                    QVERIFY(writer.remove(folderOf(s) + '/' + *gone));
                    names.erase(gone);
                }
            } else if (names.size() < places && dice() % 2 == 0) {
                const unsigned place = dice() % (places + 2);
                const std::string name =
                    place < places ? "host" + std::to_string(place) + ":80" : "once" + std::to_string(step) + ":80";
                if (!names.contains(name))
                    add(writer, present, s, name);
            }
        }
    }
    static const ServiceFigures* figures(const BoardMonitor& monitor, int service)
    {
        const TileState* state = monitor.tile("t" + std::to_string(service));
        return state ? std::get_if<ServiceFigures>(&state->figures) : nullptr;
    }
    static bool shows(const BoardMonitor& monitor, const std::vector<std::set<std::string>>& present)
    {
        for (int s = 0; s < services; ++s)
            if (const auto* shown = figures(monitor, s); !shown || shown->up != int(present[std::size_t(s)].size()))
                return false;
        return true;
    }
    static Freshness freshness(const BoardMonitor& monitor)
    {
        for (int s = 1; s < services; ++s)
            if (monitor.tile("t" + std::to_string(s))->freshness != monitor.tile("t0")->freshness)
                return Freshness::Unread;
        return monitor.tile("t0")->freshness;
    }
    static int remembered(const BoardMonitor& monitor)
    {
        int seen = 0;
        for (int s = 0; s < services; ++s)
            for (const ServiceLine& line : figures(monitor, s)->lines)
                seen += line.seen;
        return seen;
    }
    static void record(std::vector<std::vector<Moment>>& moments, const std::vector<std::set<std::string>>& present,
        TimePoint now, bool cut)
    {
        for (int s = 0; s < services; ++s) {
            const bool isBelow = present[std::size_t(s)].size() < std::size_t(minimum);
            if (cut || moments[std::size_t(s)].back().isBelow != isBelow)
                moments[std::size_t(s)].push_back({now, isBelow});
        }
    }
    static void compareHistory(
        const BoardMonitor& monitor, const std::vector<std::vector<Moment>>& moments, TimePoint end)
    {
        std::size_t all = 0;
        for (int s = 0; s < services; ++s) {
            std::vector<std::pair<TimePoint, AlarmEvent::Kind>> told;
            for (const AlarmEvent& event : monitor.history())
                if (event.tile == "t" + std::to_string(s))
                    told.emplace_back(event.at, event.kind);
            QVERIFY2(told == expected(moments[std::size_t(s)], end), qPrintable(QString::number(s)));
            all += told.size();
        }
        QVERIFY2(all >= 10, "a day without alarms proves nothing");
        QCOMPARE(monitor.history().size(), all);
        qInfo("%zu alarm events", all);
    }
    static Usage usage(const BoardMonitor& monitor)
    {
        const Session* session = monitor.session("c");
        return {residentKib(), openFiles(), const_cast<Session*>(session)->watchHub().watchCount(),
            monitor.findChildren<QObject*>().size() + session->findChildren<QObject*>().size()};
    }
};

QTEST_GUILESS_MAIN(BoardSoakTest)
#include "BoardSoakTest.moc"
