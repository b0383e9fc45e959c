// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/AddressRotation.h"

#include <QTest>

#include <map>
#include <set>

using namespace std::chrono_literals;
using registry::AddressRotation;
using registry::BootTime;

/// The rotation is pure: time is handed in, so nothing here waits.
class AddressRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesEveryHostOnceWithoutAPause()
    {
        for (std::uint32_t seed = 0; seed < 20; ++seed) {
            for (std::size_t hosts : {1u, 2u, 3u, 4u}) {
                AddressRotation rotation(hosts, seed);
                std::set<std::size_t> tried;
                for (std::size_t i = 0; i < hosts; ++i) {
                    const auto attempt = rotation.next(m_start);
                    QCOMPARE(attempt.at, m_start);
                    tried.insert(attempt.host);
                    rotation.started(attempt.host, m_start);
                    rotation.failed();
                }
                QCOMPARE(tried.size(), hosts); // an even number too: the C client would skip half of them
            }
        }
    }

    void spreadsTheFirstAttempts()
    {
        std::set<std::size_t> first;
        for (std::uint32_t seed = 0; seed < 50; ++seed)
            first.insert(AddressRotation(3, seed).next(m_start).host);
        QCOMPARE(first.size(), std::size_t(3));
    }

    void neverTriesAHostTwiceWithinASecond()
    {
        AddressRotation rotation(2, 7);
        BootTime now = m_start;
        for (int i = 0; i < AddressRotation::freeRounds; ++i) { // all free rounds are used up
            rotation.broke(now, now);
            for (const std::size_t host : {0u, 1u})
                rotation.started(host, now);
        }
        std::map<std::size_t, BootTime> last;
        for (int i = 0; i < 15; ++i) { // less than the ten seconds until the next free round
            const auto attempt = rotation.next(now, 0ms);
            if (last.count(attempt.host))
                QVERIFY(attempt.at - last[attempt.host] >= 1s);
            now = std::max(now, attempt.at);
            last[attempt.host] = now;
            rotation.started(attempt.host, now);
            if (i % 5 == 4)
                rotation.broke(now, now + 10ms); // short-lived connections do not lift the limit
            else
                rotation.failed();
        }
    }

    void aBrokenConnectionIsReplacedAtOnce()
    {
        AddressRotation rotation(1, 7);
        rotation.started(0, m_start);
        rotation.broke(m_start, m_start + 100ms);
        QCOMPARE(rotation.next(m_start + 100ms).at, m_start + 100ms);
        rotation.started(0, m_start + 100ms);
        rotation.failed(); // a server that ends the session may cut the first attempt
        QVERIFY(rotation.next(m_start + 100ms).at <= m_start + 100ms + AddressRotation::firstPause);
        rotation.started(0, m_start + 150ms);
        BootTime now = m_start + 200ms;
        for (int i = 1; i < AddressRotation::freeRounds; ++i, now += 50ms) { // expired again at once, and again
            rotation.broke(now, now);
            QCOMPARE(rotation.next(now).at, now);
            rotation.started(0, now);
            rotation.started(0, now);
        }
        rotation.broke(now, now); // but not for ever
        QCOMPARE(rotation.next(now).at, now - 50ms + 1s);
        rotation.broke(now, m_start + 100ms + 10s); // one freedom has come back
        rotation.started(0, m_start + 100ms + 10s);
        QCOMPARE(rotation.next(m_start + 100ms + 10s).at, m_start + 100ms + 10s);
        rotation.started(0, m_start + 100ms + 10s);
        rotation.broke(m_start + 100ms + 10s, m_start + 200ms + 10s); // and only one
        QCOMPARE(rotation.next(m_start + 200ms + 10s).at, m_start + 1100ms + 10s);
    }

    void backsOffWithJitterUpToTheCap()
    {
        AddressRotation rotation(1, 3);
        std::set<long long> pauses;
        std::chrono::nanoseconds longest{0};
        BootTime now = m_start;
        for (int i = 0; i < 300; ++i) {
            const auto attempt = rotation.next(now);
            QVERIFY(attempt.at - now <= AddressRotation::longestPause);
            if (i > 20)
                longest = std::max(longest, attempt.at - now);
            pauses.insert((attempt.at - now).count());
            now = attempt.at;
            rotation.started(attempt.host, now);
            rotation.failed();
        }
        QVERIFY(longest > 10s); // the cap is used ...
        QVERIFY(pauses.size() > 200); // ... and the pauses differ
        QVERIFY(rotation.next(now, 1000ms).at - now <= 1000ms); // while a lease runs
    }

    void forgetsTheBackOffAfterHealthyTimes()
    {
        AddressRotation rotation(2, 3);
        for (int i = 0; i < 20; ++i)
            rotation.failed();
        QCOMPARE(rotation.failuresInRow(), 20);
        rotation.broke(m_start, m_start + 31s);
        QCOMPARE(rotation.failuresInRow(), 0);
        rotation.failed();
        rotation.failed();
        QVERIFY(rotation.next(m_start).at - m_start <= AddressRotation::firstPause);
        for (int i = 0; i < 20; ++i)
            rotation.failed();
        rotation.broke(m_start, m_start + 1s); // a connection that stood for a second
        QCOMPARE(rotation.next(m_start).at, m_start); // the first round is free all the same
        rotation.failed();
        rotation.failed();
        std::chrono::nanoseconds longest{0};
        for (int i = 0; i < 100; ++i)
            longest = std::max(longest, rotation.next(m_start).at - m_start);
        QVERIFY(longest > 5s);
    }

    void leavesTheHostThatBroke()
    {
        AddressRotation rotation(3, 1);
        const auto host = rotation.next(m_start).host;
        rotation.started(host, m_start);
        rotation.broke(m_start, m_start + 1min);
        QVERIFY(rotation.next(m_start + 1min).host != host);
    }

private:
    const BootTime m_start{std::chrono::hours(1)};
};

QTEST_GUILESS_MAIN(AddressRotationTest)
#include "AddressRotationTest.moc"
