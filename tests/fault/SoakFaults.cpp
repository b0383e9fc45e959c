// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/SoakFaults.h"

namespace fault {

namespace {

constexpr int longestPauseMs = 3000;
constexpr int longestFaultMs = 2000;

} // namespace

SoakFaults::SoakFaults(
    support::ZooKeeperServer& server, std::vector<support::TcpProxy*> links, ServiceProbe& victim, std::uint64_t seed)
    : m_server(server)
    , m_links(std::move(links))
    , m_victim(victim)
    , m_random(seed)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(&m_timer, [this] { next(); });
}

void SoakFaults::start()
{
    m_timer.start(upTo(longestPauseMs));
}

void SoakFaults::next()
{
    once();
    m_timer.start(upTo(longestPauseMs));
}

void SoakFaults::later(int ms, std::function<void()> heal)
{
    QTimer::singleShot(ms, &m_context, std::move(heal));
}

void SoakFaults::once()
{
    support::TcpProxy* link = m_links[m_random() % m_links.size()];
    const int duration = upTo(longestFaultMs);
    const auto name = [this](const char* what) { ++m_done[what]; };
    switch (m_random() % 16) {
    case 0:
    case 1:
    case 2:
        name("cut");
        link->abortAll();
        break;
    case 3:
    case 4:
        name("freeze");
        link->freeze(true);
        later(duration, [link] { link->freeze(false); });
        break;
    case 5:
    case 6:
        name("swallow");
        link->swallowReplies(true);
        later(duration, [link] { link->abortAll(), link->swallowReplies(false); });
        break;
    case 7:
        name("refuse");
        link->refuse(true);
        link->abortAll();
        later(duration, [link] { link->refuse(false); });
        break;
    case 8:
        name("delay");
        link->setDelay(std::chrono::milliseconds(upTo(40)));
        later(duration, [link] { link->setDelay(std::chrono::milliseconds(0)); });
        break;
    case 9:
    case 10:
    case 11:
        name("lost reply");
        for (support::TcpProxy* one : m_links)
            one->loseReplyOf("edit-");
        break;
    case 12:
    case 13:
        name("expire");
        m_victim.expire(m_server.port());
        break;
    case 14:
        name("server frozen");
        m_server.freeze();
        later(duration, [this] { m_server.thaw(); });
        break;
    default:
        name("server restarted");
        m_server.kill9();
        m_server.launch();
        break;
    }
}

void SoakFaults::stopAndHeal()
{
    m_timer.stop();
    for (QObject* pending : m_context.children())
        delete pending;
    for (support::TcpProxy* link : m_links) {
        link->abortAll(); // what was swallowed leaves a connection nobody can use
        link->freeze(false);
        link->swallowReplies(false);
        link->setDelay(std::chrono::milliseconds(0));
        link->refuse(false);
    }
    m_server.thaw();
    if (!m_server.waitUntilServing(std::chrono::seconds(10)))
        m_server.start();
}

QByteArray SoakFaults::summary() const
{
    QByteArray text;
    for (const auto& [what, times] : m_done)
        text += what + " x" + QByteArray::number(times) + ", ";
    return text;
}

} // namespace fault
