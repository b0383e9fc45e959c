// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "support/QueueTime.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <vector>

namespace fault {

/// A path known to be good; throws on a bad one.
registry::Path path(const std::string& text);
/// 127.0.0.1 on these ports; writes allowed.
registry::ConnectionProfile profileFor(
    const std::vector<std::uint16_t>& ports, std::chrono::milliseconds sessionTimeout = std::chrono::seconds(6));

/// A Session and everything it said, with the time it said it.
class SessionProbe {
public:
    explicit SessionProbe(registry::ConnectionProfile profile, std::unique_ptr<registry::Backend> backend = {});

    struct Moment {
        qint64 ms = 0; ///< since construction
        registry::SessionStatus status;
    };

    registry::Session& session() { return *m_session; }
    registry::NodeCache& cache() { return m_session->cache(); }
    const registry::SessionStatus& status() const { return m_session->status(); }
    /// Destroys the session.
    void drop() { m_session.reset(); }
    qint64 now() const { return m_clock.elapsed(); }
    bool waitFor(registry::ConnectionState state, std::chrono::milliseconds atMost = std::chrono::seconds(20));
    bool waitForConnected(std::chrono::milliseconds atMost = std::chrono::seconds(20));
    const std::vector<Moment>& moments() const { return m_moments; }
    /// When a state other than Connected was first shown at or after `since`; -1: never.
    qint64 leftConnected(qint64 since) const;
    /// When `state` was entered, coming from another one, at or after `since`.
    std::vector<qint64> entered(registry::ConnectionState state, qint64 since = 0) const;
    /// All of it in one line, for failure messages.
    QByteArray history() const;

private:
    QElapsedTimer m_clock;
    std::unique_ptr<registry::Session> m_session;
    std::vector<Moment> m_moments;
};

/// Lets the event loop run until the future has ended. NoConnection with "no answer" in the detail when it does not.
template <typename T>
registry::Result<T> await(
    QFuture<registry::Result<T>> future, std::chrono::milliseconds atMost = std::chrono::seconds(30))
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, static_cast<int>(atMost.count()))
        || future.resultCount() == 0)
        return registry::fail(registry::ErrorCode::RuntimeInconsistency, {}, "no answer");
    return future.result();
}

template <typename T> registry::ErrorCode code(const registry::Result<T>& result)
{
    return result ? registry::ErrorCode::Ok : result.error().code;
}

/// How long this thread's event loop stood still at worst, beyond what the machine did to an idle thread meanwhile.
class StallMeter {
public:
    StallMeter();
    /// ms; the longest gap of the event loop, less the time this thread waited for a processor.
    double worst() const { return m_worst; }
    /// The same, what runs now included, and begins anew.
    double takeWorst();

private:
    using Clock = std::chrono::steady_clock;
    void look();

    QTimer m_timer;
    support::QueueTime m_queue;
    Clock::time_point m_last;
    double m_queued;
    double m_worst = 0;
};

/// CPU time this process used since construction, in percent of one core.
class CpuMeter {
public:
    CpuMeter();
    double percent() const;

private:
    QElapsedTimer m_clock;
    double m_before;
};

/// Resident memory of this process in MiB.
double residentMegabytes();
/// Seconds to spend on a fault whose criterion is time: `quick`, or `soak` when ROSTER_SOAK is set.
int seconds(int quick, int soak);
/// Lets the event loop run so long. Only where time is the criterion itself.
void spend(std::chrono::milliseconds time);

} // namespace fault

namespace registry {

inline char* toString(ErrorCode code)
{
    return qstrdup(std::string(name(code)).c_str());
}
inline char* toString(ConnectionState state)
{
    return qstrdup(std::string(name(state)).c_str());
}

} // namespace registry

#define FAULT_CODE(result, expected) QCOMPARE(fault::code(result), registry::ErrorCode::expected)
