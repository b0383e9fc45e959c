// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Process.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace support {

void Process::start(const std::vector<std::string>& argv, const std::string& log)
{
    kill9();
    // Everything that allocates happens before the fork: other threads may hold the heap's locks.
    std::vector<char*> args;
    for (const std::string& arg : argv)
        args.push_back(const_cast<char*>(arg.c_str()));
    args.push_back(nullptr);
    const pid_t parent = ::getpid();
    m_pid = ::fork();
    if (m_pid < 0)
        throw std::runtime_error("fork failed");
    if (m_pid > 0)
        return;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(127);
    const int in = ::open("/dev/null", O_RDONLY);
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(in, 0);
    ::dup2(out, 1);
    ::dup2(out, 2);
    // The C client's sockets are not close-on-exec: a server that inherits one keeps that connection open for ever.
    ::close_range(3, ~0U, 0);
    ::execvp(args[0], args.data());
    ::_exit(127);
}

bool Process::reap(int options)
{
    if (m_pid <= 0)
        return true;
    int status = 0;
    const pid_t ended = ::waitpid(m_pid, &status, options);
    if (ended == 0 || (ended < 0 && errno == EINTR))
        return false;
    m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    m_pid = -1;
    return true;
}

bool Process::isRunning()
{
    return !reap(WNOHANG);
}

void Process::signal(int number) const
{
    if (m_pid > 0)
        ::kill(m_pid, number);
}

std::optional<int> Process::waitForEnd(std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (!reap(WNOHANG)) {
        if (std::chrono::steady_clock::now() >= end)
            return std::nullopt;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return m_exitCode;
}

void Process::stop(std::chrono::milliseconds patience)
{
    signal(SIGTERM);
    signal(SIGCONT);
    if (!waitForEnd(patience))
        kill9();
}

void Process::kill9()
{
    signal(SIGKILL);
    while (!reap(0)) { }
}

} // namespace support
