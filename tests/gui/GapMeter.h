// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/QueueTime.h"
#include "support/Slowness.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

namespace gui_test {

using support::slowness;

/// Runs the event loop until `done` or the time is over; unlike QTRY_VERIFY it never sleeps between two turns.
inline bool waitUntil(const std::function<bool()>& done, std::chrono::milliseconds atMost)
{
    QEventLoop loop;
    QTimer look;
    look.callOnTimeout(&loop, [&] {
        if (done())
            loop.quit();
    });
    look.start(2);
    QTimer::singleShot(atMost, &loop, &QEventLoop::quit);
    if (!done())
        loop.exec();
    return done();
}

/// The longest time for which the event loop did not turn because of us: working or blocking, but not standing in the
/// kernel's queue for a processor that others use. So a busy machine does not change what is measured.
class GapMeter : public QObject {
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        m_timer.callOnTimeout(this, [this] { look(); });
    }
    void start()
    {
        m_longest = m_longestWall = 0;
        m_last = now();
        m_timer.start();
    }
    double longestMs()
    {
        look();
        return m_longest;
    }
    /// With the time in the queue.
    double longestWallMs() const { return m_longestWall; }

private:
    struct Moment {
        double wall = 0; ///< ms
        double queued = 0; ///< ms this thread was ready and had no processor
    };
    Moment now() const
    {
        using namespace std::chrono;
        return {duration<double, std::milli>(steady_clock::now().time_since_epoch()).count(), m_queue.milliseconds()};
    }
    void look()
    {
        const Moment moment = now();
        const double wall = moment.wall - m_last.wall;
        m_longestWall = std::max(m_longestWall, wall);
        m_longest = std::max(m_longest, wall - (moment.queued - m_last.queued));
        m_last = moment;
    }

    QTimer m_timer;
    support::QueueTime m_queue;
    Moment m_last;
    double m_longest = 0;
    double m_longestWall = 0;
};

} // namespace gui_test
