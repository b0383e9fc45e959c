// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>

#include <chrono>

namespace app {

/// Measures how long the GUI thread's event loop is away: the time between its leaving the wait for events and its
/// coming back to it. Everything the user feels as "frozen" is such a gap.
///
/// Passive: no timer, nothing is woken, two clock reads per turn of the loop. At most one tracer at a time, on the GUI
/// thread. Gaps of 16 ms and more go to the file as "<ms since start> <gap in ms>", at the end "max <ms>". The first
/// turn starts the measurement, so building the first window does not count as a stall.
class StallTracer : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    /// An unwritable file: isOpen() is false and nothing is measured.
    explicit StallTracer(const QString& fileName, QObject* parent = nullptr);
    /// Writes the last line.
    ~StallTracer() override;

    bool isOpen() const { return m_file.isOpen(); }
    /// The longest gap so far, in milliseconds.
    double longest() const { return m_longest; }
    /// The most processor time, in milliseconds, that the GUI thread used in one gap. What a gap lasts longer than that,
    /// the thread waited: for a lock, or for a processor that others had.
    double mostWork() const { return m_mostWork; }

    /// The loop starts to wait. Public for the hook only.
    void waitBegins();
    /// The loop has events to work on. Public for the hook only.
    void waitEnded();

private:
    QFile m_file;
    const Clock::time_point m_start = Clock::now();
    Clock::time_point m_awakeSince{};
    bool m_awake = false;
    double m_longest = 0;
    std::chrono::nanoseconds m_workedBefore{0}; ///< the thread's processor time when the gap began
    double m_mostWork = 0;
};

} // namespace app
