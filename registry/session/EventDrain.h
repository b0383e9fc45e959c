// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Inbox.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace registry {

/// Brings the events of one Inbox to the thread it lives on, in their order and in small helpings: the first after a
/// pause on the next turn of the event loop, so does the next one (the answer to what the first one asked for), then no
/// more than these two in 16 ms, of about 4 ms each. What is left over waits for the next 16 ms.
class EventDrain final : public QObject {
public:
    using OnEvent = std::function<void(Event&&)>;
    using OnDrained = std::function<void()>;

    /// `onDrained` is called once at the end of every helping, also of an empty one asked for with wake().
    EventDrain(OnEvent onEvent, OnDrained onDrained, QObject* parent = nullptr);
    ~EventDrain() override;

    const std::shared_ptr<Inbox>& inbox() const { return m_inbox; }
    /// A helping will follow even when no event comes. This thread only.
    void wake();
    /// No event comes through any more, not even those already taken.
    void stop();
    /// stop() in a forked child: without touching the inbox, whose lock a thread may have held that is not here. Nor is
    /// it safe to destroy afterwards.
    void abandon();

protected:
    bool event(QEvent* event) override;

private:
    void drainOrWait();
    void startPeriod();
    void drain();

    OnEvent m_onEvent;
    OnDrained m_onDrained;
    std::shared_ptr<Inbox> m_inbox; // shared with the backend's threads
    std::deque<Event> m_queue;
    QElapsedTimer m_periodStart;
    int m_drainsLeft = 0;
    QTimer m_timer;
    bool m_wakePosted = false;
    bool m_stopped = false;
};

} // namespace registry
