// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RateLimiter.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace registry;
using namespace std::chrono_literals;

class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBurstPassesAndTheRestWaitsItsTurn()
    {
        RateLimiter limiter(5, 500ms); // one in 100 ms
        QSignalSpy limiting(&limiter, &RateLimiter::limiting);
        std::vector<int> served;
        const auto begun = std::chrono::steady_clock::now();
        for (int i = 0; i < 9; ++i)
            limiter.run([&served, i](RateLimiter::Turn turn) {
                QCOMPARE(turn, RateLimiter::Turn::Come);
                served.push_back(i);
            });
        QCOMPARE(served.size(), std::size_t(5));
        QCOMPARE(limiter.waiting(), std::size_t(4));
        QTRY_COMPARE(served.size(), std::size_t(9));
        QVERIFY(std::chrono::steady_clock::now() - begun >= 400ms); // never earlier, however slow the machine
        QCOMPARE(served, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(limiting.size(), 1);
    }

    void theBucketFillsWithTime()
    {
        RateLimiter limiter(2, 100ms);
        int served = 0;
        const auto count = [&served](RateLimiter::Turn) { ++served; };
        limiter.run(count);
        limiter.run(count);
        QTest::qWait(150);
        limiter.run(count);
        limiter.run(count);
        QCOMPARE(served, 4);
    }

    void noLimitNeverWaits()
    {
        RateLimiter limiter(0, 2s);
        int served = 0;
        for (int i = 0; i < 10'000; ++i)
            limiter.run([&served](RateLimiter::Turn) { ++served; });
        QCOMPARE(served, 10'000);
    }

    void whatWaitsIsCancelled()
    {
        std::vector<RateLimiter::Turn> turns;
        {
            RateLimiter limiter(1, 1h);
            for (int i = 0; i < 3; ++i)
                limiter.run([&turns](RateLimiter::Turn turn) { turns.push_back(turn); });
        }
        using Turn = RateLimiter::Turn;
        QCOMPARE(turns, (std::vector<Turn>{Turn::Come, Turn::Cancelled, Turn::Cancelled}));
    }

    void aCallMayCallAgain()
    {
        RateLimiter limiter(3, 30ms);
        int served = 0;
        std::function<void(RateLimiter::Turn)> again = [&](RateLimiter::Turn turn) {
            if (turn == RateLimiter::Turn::Come && ++served < 7)
                limiter.run(again);
        };
        limiter.run(again);
        QTRY_COMPARE(served, 7);
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "RateLimiterTest.moc"
