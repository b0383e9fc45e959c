// SPDX-License-Identifier: GPL-3.0-or-later
#include "Signals.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cli {

namespace {

int pipeEnds[2] = {-1, -1};

void onSignal(int number, siginfo_t* info, void*)
{
    const char bytes[2] = {static_cast<char>(number), static_cast<char>(info->si_code == SI_KERNEL ? 1 : 0)};
    static_cast<void>(!::write(pipeEnds[1], bytes, sizeof bytes)); // full: enough have come
}

int openPipe()
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        std::abort();
    return pipeEnds[0];
}

} // namespace

Signals::Signals(Handler handler)
    : m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [handler = std::move(handler)] {
        char bytes[2];
        while (::read(pipeEnds[0], bytes, sizeof bytes) == sizeof bytes)
            handler(bytes[0], bytes[1] != 0);
    });
    struct ::sigaction action { };
    action.sa_sigaction = onSignal;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

Signals::~Signals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::signal(number, SIG_DFL);
    for (int& end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace cli
