// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RateLimiter.h"

#include <algorithm>
#include <utility>

namespace registry {

RateLimiter::RateLimiter(int calls, std::chrono::milliseconds time, QObject* parent)
    : QObject(parent)
    , m_calls(std::max(calls, 0))
    , m_perToken(m_calls == 0 ? std::chrono::nanoseconds(0) : std::chrono::nanoseconds(time) / m_calls)
    , m_full(Clock::now())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, &RateLimiter::serve);
}

RateLimiter::~RateLimiter()
{
    cancel();
}

void RateLimiter::run(Call call)
{
    m_waiting.push_back(std::move(call));
    if (m_waiting.size() == 1)
        serve();
}

void RateLimiter::cancel()
{
    m_timer.stop();
    for (Call& call : std::exchange(m_waiting, {}))
        call(Turn::Cancelled);
}

/// A token is there while filling the bucket takes less than all its tokens' time. Every call taken adds one token's.
void RateLimiter::serve()
{
    const auto mayTakeAt = [this] { return m_full - m_perToken * (m_calls - 1); };
    while (!m_waiting.empty() && (m_calls == 0 || mayTakeAt() <= Clock::now())) {
        m_full = std::max(m_full, Clock::now()) + m_perToken;
        const Call call = std::move(m_waiting.front());
        m_waiting.pop_front();
        call(Turn::Come);
    }
    if (m_waiting.empty()) {
        m_limiting = false;
        return;
    }
    const auto pause = std::chrono::ceil<std::chrono::milliseconds>(mayTakeAt() - Clock::now());
    m_timer.start(std::max(pause, std::chrono::milliseconds(0)));
    if (!std::exchange(m_limiting, true))
        Q_EMIT limiting();
}

} // namespace registry
