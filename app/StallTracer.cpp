// SPDX-License-Identifier: GPL-3.0-or-later
#include "StallTracer.h"

#include <QAbstractEventDispatcher>

#include <cstdio>
#include <dlfcn.h>
#include <poll.h>
#include <time.h>

namespace app {

namespace {

constexpr double threshold = 16.0;

// Qt's glib dispatcher works its events off between aboutToBlock() and awake(), so these signals do not bracket the
// work there. Glib lets us put our own function in the place of poll(): what lies between two polls is work. Glib is
// looked up at run time because Qt has loaded it whenever this dispatcher is in use; we do not depend on it otherwise.
using PollFunction = int (*)(pollfd*, unsigned, int); // GPollFD has pollfd's layout
PollFunction originalPoll = nullptr;
StallTracer* pollListener = nullptr;

int tracedPoll(pollfd* descriptors, unsigned count, int timeout)
{
    if (pollListener)
        pollListener->waitBegins();
    const int result = originalPoll(descriptors, count, timeout);
    if (pollListener)
        pollListener->waitEnded();
    return result;
}

template <typename Function> Function lookUp(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

/// False when the program does not run on glib.
bool hookGlib(StallTracer* listener)
{
    const auto defaultContext = lookUp<void* (*)()>("g_main_context_default");
    const auto pollFunction = lookUp<PollFunction (*)(void*)>("g_main_context_get_poll_func");
    const auto setPollFunction = lookUp<void (*)(void*, PollFunction)>("g_main_context_set_poll_func");
    if (!defaultContext || !pollFunction || !setPollFunction)
        return false;
    pollListener = listener;
    if (!originalPoll) {
        originalPoll = pollFunction(defaultContext());
        setPollFunction(defaultContext(), tracedPoll);
    }
    return true;
}

/// Processor time of the calling thread.
std::chrono::nanoseconds threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

double milliseconds(StallTracer::Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

StallTracer::StallTracer(const QString& fileName, QObject* parent)
    : QObject(parent)
    , m_file(fileName)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    const bool onGlib = dispatcher && QByteArray(dispatcher->metaObject()->className()).contains("Glib");
    if (onGlib && hookGlib(this))
        return;
    if (dispatcher) {
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallTracer::waitBegins);
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallTracer::waitEnded);
    }
}

StallTracer::~StallTracer()
{
    if (pollListener == this)
        pollListener = nullptr;
    if (!m_file.isOpen())
        return;
    waitBegins(); // the turn that led here counts too
    m_file.write("max " + QByteArray::number(m_longest, 'f', 1) + '\n');
}

void StallTracer::waitBegins()
{
    if (!m_awake)
        return;
    m_awake = false;
    const Clock::time_point now = Clock::now();
    const double gap = milliseconds(now - m_awakeSince);
    m_longest = std::max(m_longest, gap);
    m_mostWork = std::max(m_mostWork, milliseconds(threadTime() - m_workedBefore));
    if (gap < threshold)
        return;
    char line[64];
    const int length = std::snprintf(line, sizeof line, "%.1f %.1f\n", milliseconds(m_awakeSince - m_start), gap);
    m_file.write(line, length);
}

void StallTracer::waitEnded()
{
    if (m_awake)
        return; // "awake" may come twice; the first one counts
    m_awake = true;
    m_workedBefore = threadTime();
    m_awakeSince = Clock::now();
}

} // namespace app
