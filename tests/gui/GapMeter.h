// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

namespace gui_test {

#if defined(__SANITIZE_ADDRESS__)
constexpr int slowness = 10; // under a sanitizer only the order of magnitude is judged
#elif defined(__OPTIMIZE__)
constexpr int slowness = 1;
#else
constexpr int slowness = 2;
#endif

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
        : m_file(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) // of the thread that opens it
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        m_timer.callOnTimeout(this, [this] { look(); });
    }
    ~GapMeter() override
    {
        if (m_file >= 0)
            ::close(m_file);
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
        Moment moment{duration<double, std::milli>(steady_clock::now().time_since_epoch()).count()};
        std::array<char, 96> text{}; // "<ns on a processor> <ns queued> <slices>"
        if (m_file >= 0 && ::pread(m_file, text.data(), text.size() - 1, 0) > 0) {
            char* end = nullptr;
            (void)std::strtoull(text.data(), &end, 10);
            moment.queued = double(std::strtoull(end, nullptr, 10)) / 1e6;
        }
        return moment;
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
    const int m_file;
    Moment m_last;
    double m_longest = 0;
    double m_longestWall = 0;
};

} // namespace gui_test
