// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/SessionProbe.h"

#include <cstdio>
#include <stdexcept>
#include <sys/resource.h>
#include <unistd.h>

namespace fault {

using namespace registry;

registry::Path path(const std::string& text)
{
    auto parsed = Path::parse(text);
    if (!parsed)
        throw std::invalid_argument("bad path in a test: " + text);
    return *parsed;
}

ConnectionProfile profileFor(const std::vector<std::uint16_t>& ports, std::chrono::milliseconds sessionTimeout)
{
    ZooKeeperEndpoint endpoint;
    for (const std::uint16_t port : ports)
        endpoint.hosts.push_back({"127.0.0.1", port});
    ConnectionProfile profile;
    profile.endpoint = endpoint;
    profile.sessionTimeout = sessionTimeout;
    profile.readOnly = false;
    return profile;
}

SessionProbe::SessionProbe(ConnectionProfile profile, std::unique_ptr<Backend> backend)
{
    m_clock.start();
    m_session = backend ? std::make_unique<Session>(std::move(profile), std::move(backend))
                        : std::make_unique<Session>(std::move(profile));
    QObject::connect(m_session.get(), &Session::statusChanged, m_session.get(), [this](const SessionStatus& status) {
        m_moments.push_back({now(), status});
    });
    m_session->open();
}

bool SessionProbe::waitFor(ConnectionState state, std::chrono::milliseconds atMost)
{
    return QTest::qWaitFor([&] { return status().state == state; }, static_cast<int>(atMost.count()));
}

bool SessionProbe::waitForConnected(std::chrono::milliseconds atMost)
{
    return waitFor(ConnectionState::Connected, atMost);
}

qint64 SessionProbe::leftConnected(qint64 since) const
{
    for (const Moment& moment : m_moments) {
        if (moment.ms >= since && moment.status.state != ConnectionState::Connected)
            return moment.ms;
    }
    return -1;
}

std::vector<qint64> SessionProbe::entered(ConnectionState state, qint64 since) const
{
    std::vector<qint64> result;
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        const bool fresh = i == 0 || m_moments[i - 1].status.state != state;
        if (fresh && m_moments[i].status.state == state && m_moments[i].ms >= since)
            result.push_back(m_moments[i].ms);
    }
    return result;
}

QByteArray SessionProbe::history() const
{
    QByteArray text;
    ConnectionState last = ConnectionState::Closed;
    for (const Moment& moment : m_moments) {
        if (moment.status.state == last)
            continue;
        last = moment.status.state;
        text += QByteArray::number(moment.ms) + ' ' + QByteArray::fromStdString(std::string(name(last)));
        if (moment.status.reason)
            text += '(' + QByteArray::fromStdString(std::string(name(moment.status.reason->code))) + ')';
        text += ", ";
    }
    return text;
}

StallMeter::StallMeter()
    : m_last(Clock::now())
    , m_queued(m_queue.milliseconds())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(&m_timer, [this] { look(); });
    m_timer.start(1);
}

void StallMeter::look()
{
    const auto now = Clock::now();
    const double queued = m_queue.milliseconds();
    const double gap = std::chrono::duration<double, std::milli>(now - m_last).count();
    m_worst = std::max(m_worst, gap - (queued - m_queued));
    m_last = now;
    m_queued = queued;
}

double StallMeter::takeWorst()
{
    look(); // what ran since the last tick belongs to the time before
    return std::exchange(m_worst, 0);
}

namespace {

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

CpuMeter::CpuMeter()
    : m_before(cpuSeconds())
{
    m_clock.start();
}

double CpuMeter::percent() const
{
    return 100'000 * (cpuSeconds() - m_before) / static_cast<double>(qMax<qint64>(1, m_clock.elapsed()));
}

double residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

int seconds(int quick, int soak)
{
    return qEnvironmentVariableIsSet("ROSTER_SOAK") ? soak : quick;
}

void spend(std::chrono::milliseconds time)
{
    QTest::qWait(static_cast<int>(time.count()));
}

} // namespace fault
