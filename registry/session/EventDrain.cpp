// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EventDrain.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace registry {

namespace {

constexpr qint64 drainPeriodMs = 16;
constexpr int drainsPerPeriod = 2; // what happened, and the answer to the read it asked for
constexpr qint64 drainBudgetNs = 4'000'000;

QEvent::Type wakeEventType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

EventDrain::EventDrain(OnEvent onEvent, OnDrained onDrained, QObject* parent)
    : QObject(parent)
    , m_onEvent(std::move(onEvent))
    , m_onDrained(std::move(onDrained))
{
    const auto type = wakeEventType();
    m_inbox = std::make_shared<Inbox>([this, type] { QCoreApplication::postEvent(this, new QEvent(type)); });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, &EventDrain::startPeriod);
}

EventDrain::~EventDrain()
{
    stop();
}

void EventDrain::wake()
{
    if (!std::exchange(m_wakePosted, true))
        QCoreApplication::postEvent(this, new QEvent(wakeEventType()));
}

void EventDrain::stop()
{
    m_stopped = true;
    m_inbox->close(); // from here on no thread can post to us
    m_timer.stop();
    m_queue.clear();
}

void EventDrain::abandon()
{
    m_stopped = true;
    m_timer.stop();
    m_queue.clear();
}

bool EventDrain::event(QEvent* event)
{
    if (event->type() != wakeEventType())
        return QObject::event(event);
    m_wakePosted = false;
    drainOrWait();
    return true;
}

void EventDrain::drainOrWait()
{
    if (m_stopped || m_timer.isActive())
        return;
    const qint64 elapsed = m_periodStart.isValid() ? m_periodStart.elapsed() : drainPeriodMs;
    if (elapsed >= drainPeriodMs)
        startPeriod();
    else if (m_drainsLeft > 0 && m_queue.empty())
        drain();
    else
        m_timer.start(static_cast<int>(drainPeriodMs - elapsed));
}

void EventDrain::startPeriod()
{
    m_periodStart.start();
    m_drainsLeft = drainsPerPeriod;
    drain();
}

void EventDrain::drain()
{
    --m_drainsLeft;
    QElapsedTimer clock;
    clock.start();
    for (Event& event : m_inbox->take())
        m_queue.push_back(std::move(event));
    while (!m_queue.empty()) {
        Event next = std::move(m_queue.front());
        m_queue.pop_front();
        m_onEvent(std::move(next));
        if (clock.nsecsElapsed() >= drainBudgetNs)
            break;
    }
    m_onDrained();
    if (!m_queue.empty() && !m_stopped)
        drainOrWait();
}

} // namespace registry
