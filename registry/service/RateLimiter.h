// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace registry {

/// A token bucket for a program's calls: as many at once as `calls`, and on average no more than `calls` in `time`.
/// What is too much waits its turn, in order; nothing is refused. Monotonic clock. One thread.
class RateLimiter : public QObject {
    Q_OBJECT

public:
    enum class Turn : std::uint8_t { Come, Cancelled };
    using Call = std::function<void(Turn)>;

    /// `calls` 0: no limit.
    RateLimiter(int calls, std::chrono::milliseconds time, QObject* parent = nullptr);
    ~RateLimiter() override;

    /// Calls back exactly once: before it returns when the bucket has a token, else later; with Cancelled by cancel().
    void run(Call call);
    /// Ends everything that waits.
    void cancel();
    std::size_t waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    /// The first call that has to wait after a time when none had.
    void limiting();

private:
    using Clock = std::chrono::steady_clock;
    void serve();

    const int m_calls;
    const std::chrono::nanoseconds m_perToken;
    Clock::time_point m_full; ///< when the bucket will be (or was) full
    std::deque<Call> m_waiting;
    QTimer m_timer;
    bool m_limiting = false; ///< limiting() was said, and the queue has not been empty since
};

} // namespace registry
