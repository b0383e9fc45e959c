// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Inbox.h"

#include <QTest>

#include <atomic>
#include <thread>

using registry::Event;
using registry::Inbox;
using registry::Reply;

namespace {

constexpr auto forEver = std::chrono::seconds(60);

Event reply(registry::RequestId id, registry::Epoch epoch = 0)
{
    return Reply{id, epoch, registry::ReplyBody{}};
}

registry::RequestId idOf(const Event& event)
{
    return std::get<Reply>(event).id;
}

} // namespace

class InboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAcrossKinds()
    {
        Inbox inbox;
        inbox.push(reply(1));
        inbox.push(registry::WatchFired{});
        inbox.push(registry::SessionChanged{});
        inbox.push(reply(2));
        const auto events = inbox.take();
        QCOMPARE(events.size(), std::size_t(4));
        QCOMPARE(idOf(events[0]), registry::RequestId(1));
        QVERIFY(std::holds_alternative<registry::WatchFired>(events[1]));
        QVERIFY(std::holds_alternative<registry::SessionChanged>(events[2]));
        QCOMPARE(idOf(events[3]), registry::RequestId(2));
        QVERIFY(inbox.take().empty());
    }

    void wakesOncePerTake()
    {
        int wakes = 0;
        Inbox inbox([&wakes] { ++wakes; });
        QVERIFY(inbox.take().empty());
        QCOMPARE(wakes, 0);
        for (int i = 0; i < 5; ++i)
            inbox.push(reply(1));
        QCOMPARE(wakes, 1);
        QCOMPARE(inbox.take().size(), std::size_t(5));
        inbox.push(reply(6));
        inbox.push(reply(7));
        QCOMPARE(wakes, 2);
    }

    void dropsEverythingAfterClose()
    {
        int wakes = 0;
        Inbox inbox([&wakes] { ++wakes; });
        inbox.push(reply(1));
        inbox.close();
        inbox.push(reply(2));
        QCOMPARE(wakes, 1);
        QVERIFY(inbox.take().empty());
        inbox.push(reply(3));
        QCOMPARE(wakes, 1);
        QVERIFY(inbox.waitAndTake(forEver).empty()); // does not wait: nothing can come
        inbox.close();
    }

    void waitingEndsAtTheDeadline()
    {
        Inbox inbox;
        QVERIFY(inbox.waitAndTake(std::chrono::milliseconds(1)).empty());
    }

    void waitingEndsWithAPush()
    {
        Inbox inbox;
        std::thread pusher([&inbox] { inbox.push(reply(7)); });
        const auto events = inbox.waitAndTake(forEver);
        pusher.join();
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(idOf(events[0]), registry::RequestId(7));
    }

    void waitingEndsWithClose()
    {
        Inbox inbox;
        std::thread closer([&inbox] { inbox.close(); });
        QVERIFY(inbox.waitAndTake(forEver).empty());
        closer.join();
    }

    /// Each thread's own order survives, nothing is lost or doubled; for TSan above all.
    void takesFromManyThreads()
    {
        constexpr unsigned threads = 8;
        constexpr registry::RequestId each = 5'000;
        std::atomic<unsigned> wakes = 0;
        Inbox inbox([&wakes] { ++wakes; });
        std::vector<std::thread> pushers;
        for (unsigned t = 0; t < threads; ++t) {
            pushers.emplace_back([&inbox, t] {
                for (registry::RequestId i = 1; i <= each; ++i)
                    inbox.push(reply(i, t));
            });
        }
        std::vector<registry::RequestId> last(threads, 0);
        unsigned takes = 0;
        bool inOrder = true;
        for (std::size_t seen = 0; seen < threads * each; ++takes) {
            const auto events = inbox.waitAndTake(forEver);
            QVERIFY(!events.empty());
            for (const Event& event : events) {
                const auto& r = std::get<Reply>(event);
                inOrder &= r.id == ++last[r.epoch];
            }
            seen += events.size();
        }
        for (std::thread& pusher : pushers)
            pusher.join();
        QVERIFY(inOrder);
        QVERIFY(inbox.take().empty());
        QVERIFY(wakes <= takes + 1);
    }

    /// close() while others push: after it returns, no wake runs (the woken object may be gone).
    void noWakeRunsAfterClose()
    {
        for (int round = 0; round < 200; ++round) {
            auto alive = std::make_unique<std::atomic<bool>>(true);
            std::atomic<bool>* raw = alive.get();
            std::atomic<bool> late = false;
            auto inbox = std::make_unique<Inbox>([raw, &late] { late = late || !raw->load(); });
            std::thread pusher([&inbox] {
                for (int i = 0; i < 50; ++i)
                    inbox->push(reply(1));
            });
            std::thread taker([&inbox] {
                for (int i = 0; i < 50; ++i)
                    (void)inbox->take();
            });
            inbox->close();
            raw->store(false);
            pusher.join();
            taker.join();
            QVERIFY(!late);
        }
    }
};

QTEST_APPLESS_MAIN(InboxTest)
#include "InboxTest.moc"
