// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/HostResolver.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using registry::BootClock;
using registry::Cancellation;
using registry::ErrorCode;
using registry::HostResolver;

namespace {

/// A name server to play with. Shared with the resolver's detached threads, which may outlive a test.
struct FakeNames {
    std::mutex mutex;
    std::condition_variable released;
    bool silent = false;
    HostResolver::Addresses answer{"10.0.0.1"};
    std::atomic<int> asked{0};

    void setSilent(bool on)
    {
        const std::lock_guard lock(mutex);
        silent = on;
        released.notify_all();
    }
    void setAnswer(HostResolver::Addresses addresses)
    {
        const std::lock_guard lock(mutex);
        answer = std::move(addresses);
    }
};

HostResolver::LookUp lookUpIn(const std::shared_ptr<FakeNames>& names)
{
    return [names](const std::string& host) -> registry::Result<HostResolver::Addresses> {
        ++names->asked;
        std::unique_lock lock(names->mutex);
        names->released.wait(lock, [&] { return !names->silent; });
        if (names->answer.empty())
            return registry::fail(ErrorCode::NameNotResolved, {}, host);
        return names->answer;
    };
}

template <typename F> std::chrono::milliseconds timeOf(F f)
{
    const auto start = BootClock::now();
    f();
    return std::chrono::duration_cast<std::chrono::milliseconds>(BootClock::now() - start);
}

} // namespace

class HostResolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_names = std::make_shared<FakeNames>(); }
    void cleanup() { m_names->setSilent(false); }

    void numbersAreNotLookedUp()
    {
        HostResolver resolver(lookUpIn(m_names));
        QCOMPARE(resolver.resolve("127.0.0.1", m_never).value(), HostResolver::Addresses{"127.0.0.1"});
        QCOMPARE(resolver.resolve("::1", m_never).value(), HostResolver::Addresses{"::1"});
        QCOMPARE(m_names->asked.load(), 0);
    }

    void theSystemKnowsLocalhost()
    {
        HostResolver resolver;
        const auto addresses = resolver.resolve("localhost", m_never);
        QVERIFY(addresses);
        for (const std::string& address : *addresses)
            QVERIFY(registry::isNumericHost(address));
    }

    void asksAgainEachTime()
    {
        HostResolver resolver(lookUpIn(m_names));
        QCOMPARE(resolver.resolve("zk", m_never).value().front(), std::string("10.0.0.1"));
        m_names->setAnswer({"10.0.0.2"});
        QCOMPARE(resolver.resolve("zk", m_never).value().front(), std::string("10.0.0.2"));
    }

    void aSilentNameServerCostsThreeSeconds()
    {
        HostResolver resolver(lookUpIn(m_names));
        m_names->setSilent(true);
        ErrorCode code = ErrorCode::Ok;
        const auto took = timeOf([&] { code = resolver.resolve("zk", m_never).error().code; });
        QCOMPARE(code, ErrorCode::NameNotResolved);
        QVERIFY2(took >= 2900ms && took < 3500ms, qPrintable(QString::number(took.count())));
        // The late look-up is joined, not doubled, and its answer is taken when it comes.
        m_names->setSilent(false);
        QVERIFY(resolver.resolve("zk", m_never));
        QCOMPARE(m_names->asked.load(), 1);
    }

    void fallsBackOnTheLastGoodAddresses()
    {
        HostResolver resolver(lookUpIn(m_names));
        QVERIFY(resolver.resolve("zk", m_never));
        m_names->setAnswer({});
        QCOMPARE(resolver.resolve("zk", m_never).value().front(), std::string("10.0.0.1"));
        m_names->setSilent(true);
        const auto took =
            timeOf([&] { QCOMPARE(resolver.resolve("zk", m_never).value().front(), std::string("10.0.0.1")); });
        QVERIFY2(took < 800ms, qPrintable(QString::number(took.count())));
    }

    void canBeCancelled()
    {
        HostResolver resolver(lookUpIn(m_names));
        m_names->setSilent(true);
        Cancellation cancellation;
        BootClock::time_point cancelled;
        std::thread canceller([&] {
            while (m_names->asked.load() == 0)
                std::this_thread::yield();
            cancelled = BootClock::now();
            cancellation.cancel();
        });
        const auto result = resolver.resolve("zk", cancellation);
        const auto ended = BootClock::now();
        canceller.join();
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(ended - cancelled < 100ms);
    }

private:
    std::shared_ptr<FakeNames> m_names; // shared with detached threads
    Cancellation m_never;
};

QTEST_GUILESS_MAIN(HostResolverTest)
#include "HostResolverTest.moc"
