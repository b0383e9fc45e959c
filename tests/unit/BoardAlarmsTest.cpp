// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/Alarms.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace registry::board;
using namespace std::chrono_literals;
using Kind = AlarmEvent::Kind;
using Phase = AlarmState::Phase;
using Turn = AlarmTracker::Turn;

namespace {

TimePoint at(std::chrono::milliseconds ms)
{
    return TimePoint(1'000'000s) + ms;
}

AlarmRule rule(std::chrono::milliseconds hold, std::chrono::milliseconds clear)
{
    AlarmRule made;
    made.holdFor = hold;
    made.clearFor = clear;
    return made;
}

/// What was known from `from` until the next one.
struct Span {
    std::int64_t from = 0; ///< ms
    std::optional<bool> condition;
};

/// The history by arithmetic over the whole series: the unbroken runs of one condition, and which of them are long
/// enough. Knows nothing of steps or states.
std::vector<std::pair<std::int64_t, Kind>> expected(
    const std::vector<Span>& series, std::int64_t end, std::int64_t hold, std::int64_t clear)
{
    struct Run {
        std::int64_t from;
        std::int64_t to;
        bool value;
    };
    std::vector<Run> runs;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const std::int64_t to = i + 1 < series.size() ? series[i + 1].from : end;
        if (!series[i].condition)
            continue;
        const bool joins = i > 0 && series[i - 1].condition == series[i].condition && !runs.empty();
        if (joins)
            runs.back().to = to;
        else
            runs.push_back({series[i].from, to, *series[i].condition});
    }
    // moments at which a run became long enough, of either sort; then only those that change something
    std::vector<std::pair<std::int64_t, Kind>> moments;
    for (const Run& run : runs) {
        const std::int64_t need = run.value ? hold : clear;
        if (run.to - run.from >= need)
            moments.emplace_back(run.from + need, run.value ? Kind::Raised : Kind::Cleared);
    }
    const auto same = [](const auto& a, const auto& b) { return a.second == b.second; };
    moments.erase(std::unique(moments.begin(), moments.end(), same), moments.end());
    if (!moments.empty() && moments.front().second == Kind::Cleared)
        moments.erase(moments.begin());
    return moments;
}

} // namespace

class BoardAlarmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutHoldDownItIsAtOnce()
    {
        AlarmTracker tracker(rule(0ms, 0ms));
        QCOMPARE(tracker.state().phase, Phase::Unknown);
        QVERIFY(tracker.step(at(0ms), false, "3 of 3").empty());
        QCOMPARE(tracker.state().phase, Phase::Quiet);
        QVERIFY((tracker.step(at(1s), true, "2 of 3") == std::vector<Turn>{{at(1s), Kind::Raised, "2 of 3"}}));
        QVERIFY(tracker.state().raised);
        QVERIFY(!tracker.due());
        QVERIFY((tracker.step(at(2s), false, "3 of 3") == std::vector<Turn>{{at(2s), Kind::Cleared, "3 of 3"}}));
        QVERIFY(!tracker.state().raised);
    }

    void holdDownIsToldAtItsOwnTime()
    {
        AlarmTracker tracker(rule(30s, 10s));
        QVERIFY(tracker.step(at(0ms), true, "a").empty());
        QCOMPARE(tracker.state().phase, Phase::Pending);
        QVERIFY(tracker.due() == at(30s));
        QVERIFY(tracker.step(at(29'999ms), true, "b").empty());
        QVERIFY((tracker.step(at(5min), true, "c") == std::vector<Turn>{{at(30s), Kind::Raised, "b"}}));
        QVERIFY(tracker.step(at(6min), false, "d").empty());
        QCOMPARE(tracker.state().phase, Phase::Clearing);
        QVERIFY(tracker.state().raised);
        QVERIFY(tracker.due() == at(6min + 10s));
        QVERIFY(tracker.step(at(6min + 5s), true, "e").empty()); // flapping: it goes on
        QCOMPARE(tracker.state().phase, Phase::Raised);
        QVERIFY(tracker.step(at(7min), false, "f").empty());
        QVERIFY((tracker.step(at(8min), true, "g") == std::vector<Turn>{{at(7min + 10s), Kind::Cleared, "f"}}));
        QCOMPARE(tracker.state().phase, Phase::Pending);
    }

    void notKnowingNeitherRaisesNorClears()
    {
        AlarmTracker tracker(rule(10s, 10s));
        QVERIFY(tracker.step(at(0ms), true, {}).empty());
        QVERIFY(tracker.step(at(9s), std::nullopt, {}).empty());
        QCOMPARE(tracker.state().phase, Phase::Unknown);
        QVERIFY(!tracker.due());
        QVERIFY(tracker.step(at(1h), true, {}).empty());
        QCOMPARE(tracker.step(at(1h + 10s), true, {}).size(), std::size_t(1));
        QVERIFY(tracker.step(at(2h), std::nullopt, {}).empty());
        QVERIFY(tracker.state().raised);
        QVERIFY(tracker.step(at(9h), std::nullopt, {}).empty());
        QVERIFY(tracker.step(at(10h), false, {}).empty());
        QVERIFY(tracker.state().raised);
        QCOMPARE(tracker.step(at(10h + 10s), false, {}).size(), std::size_t(1));
    }

    void isAcknowledgedOnceAndAnewWhenItIsRaisedAgain()
    {
        AlarmTracker tracker(rule(0ms, 0ms));
        QVERIFY(!tracker.acknowledge(at(0ms)));
        (void)tracker.step(at(1s), true, "bad");
        QVERIFY((tracker.acknowledge(at(2s)) == Turn{at(2s), Kind::Acknowledged, "bad"}));
        QVERIFY(tracker.state().acknowledged);
        QVERIFY(!tracker.acknowledge(at(3s)));
        (void)tracker.step(at(4s), false, {});
        QVERIFY(!tracker.state().acknowledged);
        (void)tracker.step(at(5s), true, {});
        QVERIFY(!tracker.state().acknowledged);
    }

    void aClockThatGoesBackBeginsAnew()
    {
        AlarmTracker tracker(rule(10s, 0ms));
        (void)tracker.step(at(1h), true, {});
        QVERIFY(tracker.step(at(0ms), true, {}).empty());
        QVERIFY(tracker.due() == at(10s));
    }

    /// 24 hours of churn, thousands of times over, against arithmetic over the whole series.
    void aDayOfChurnIsWhatArithmeticSays()
    {
        constexpr std::int64_t day = 24LL * 3600 * 1000;
        std::size_t events = 0;
        for (unsigned seed = 1; seed <= 4'000; ++seed) {
            std::mt19937_64 random(seed);
            const auto upTo = [&random](std::int64_t most) {
                return std::uniform_int_distribution<std::int64_t>(0, most)(random);
            };
            const std::int64_t mean = 1LL << upTo(26); // ms between two changes: up to 18 hours
            const std::int64_t hold = upTo(2) == 0 ? 0 : upTo(3 * mean);
            const std::int64_t clear = upTo(2) == 0 ? 0 : upTo(3 * mean);
            std::vector<Span> series;
            for (std::int64_t t = 0; t < day && series.size() < 600; t += 1 + upTo(2 * mean))
                series.push_back({t, upTo(3) == 0 ? std::nullopt : std::optional(upTo(1) == 1)});
            AlarmTracker tracker(rule(std::chrono::milliseconds(hold), std::chrono::milliseconds(clear)));
            std::vector<std::pair<std::int64_t, Kind>> happened;
            const auto step = [&](std::int64_t t, std::optional<bool> condition) {
                for (const Turn& turn : tracker.step(at(std::chrono::milliseconds(t)), condition, {}))
                    happened.emplace_back((turn.at - at(0ms)) / 1ms, turn.kind);
            };
            const std::int64_t end = series.size() < 600 ? day : series.back().from + mean;
            for (std::size_t i = 0; i < series.size(); ++i) {
                step(series[i].from, series[i].condition);
                const std::int64_t next = i + 1 < series.size() ? series[i + 1].from : end;
                std::int64_t last = series[i].from;
                for (std::int64_t looks = upTo(2); looks > 0 && next - last > 1; --looks) {
                    last += upTo(next - last - 1);
                    step(last, series[i].condition);
                }
            }
            step(end, series.back().condition);
            const auto wanted = expected(series, end, hold, clear);
            events += wanted.size();
            QVERIFY2(happened == wanted,
                qPrintable(
                    QStringLiteral("seed %1: %2 events, wanted %3").arg(seed).arg(happened.size()).arg(wanted.size())));
        }
        QVERIFY(events > 50'000); // the series do raise alarms
    }

    void aRuleThatIsNoMoreEndsItsAlarm()
    {
        using Edit = AlarmEvent::Edit;
        AlarmTracker raised(rule(0ms, 0ms));
        QCOMPARE(raised.step(at(0ms), true, "1 of 3").size(), std::size_t(1));
        raised.step(at(1s), {}, {}); // not known: it stays raised
        QVERIFY((raised.end(at(5s), Edit::RuleRemoved)
            == std::vector<Turn>{{at(5s), Kind::Cleared, "1 of 3", Edit::RuleRemoved}}));
        QVERIFY(!raised.state().raised);

        AlarmTracker pending(rule(10s, 0ms));
        pending.step(at(0ms), true, "v");
        QVERIFY(pending.end(at(5s), Edit::TileRemoved).empty()); // it never was

        AlarmTracker late(rule(2s, 3s)); // nobody looked when it was due
        late.step(at(0ms), true, "v");
        QVERIFY((late.end(at(5s), Edit::TileRemoved)
            == std::vector<Turn>{{at(2s), Kind::Raised, "v", {}}, {at(5s), Kind::Cleared, "v", Edit::TileRemoved}}));

        AlarmTracker over(rule(0ms, 3s)); // it ended by itself before the rule went
        over.step(at(0ms), true, "v");
        over.step(at(1s), false, "w");
        QVERIFY((over.end(at(5s), Edit::TileChanged) == std::vector<Turn>{{at(4s), Kind::Cleared, "w", {}}}));
    }

    void aLineSaysWhichEditEndedAnAlarm()
    {
        using Edit = AlarmEvent::Edit;
        const auto line = [](Edit edit) {
            return toJsonLine({TimePoint(1'700'000'000'042ms), Kind::Cleared, "web", "Web", 0,
                AlarmRule::Kind::Vanishes, Severity::Warning, "/a", edit});
        };
        const std::string start = R"({"at":"2023-11-14T22:13:20.042Z","event":"cleared","tile":"web","title":"Web",)"
                                  R"("rule":0,"when":"vanishes","severity":"warning","value":"/a")";
        QCOMPARE(line(Edit::None), start + "}\n");
        QCOMPARE(line(Edit::TileRemoved), start + R"(,"reason":"tile-removed"})" + '\n');
        QCOMPARE(line(Edit::TileChanged), start + R"(,"reason":"tile-changed"})" + '\n');
        QCOMPARE(line(Edit::RuleRemoved), start + R"(,"reason":"rule-removed"})" + '\n');
        QCOMPARE(line(Edit::RuleChanged), start + R"(,"reason":"rule-changed"})" + '\n');
    }

    void aLineOfTheLog()
    {
        const AlarmEvent event{TimePoint(1'700'000'000'042ms), Kind::Raised, "web", "Web \"1\"\n", 2,
            AlarmRule::Kind::BelowMinimum, Severity::Critical, "1 of 3", {}};
        QCOMPARE(toJsonLine(event),
            std::string(
                "{\"at\":\"2023-11-14T22:13:20.042Z\",\"event\":\"raised\",\"tile\":\"web\",\"title\":\"Web "
                "\\\"1\\\"\\n\",\"rule\":2,\"when\":\"below-minimum\",\"severity\":\"critical\",\"value\":\"1 of "
                "3\"}\n"));
    }
};

QTEST_GUILESS_MAIN(BoardAlarmsTest)
#include "BoardAlarmsTest.moc"
