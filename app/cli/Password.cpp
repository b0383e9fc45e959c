// SPDX-License-Identifier: GPL-3.0-or-later
#include "Password.h"

#include "Report.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

registry::Secret firstLine(std::FILE* file)
{
    std::string line;
    for (int c = std::fgetc(file); c != EOF && c != '\n' && line.size() < 4096; c = std::fgetc(file))
        line += static_cast<char>(c);
    if (line.ends_with('\r'))
        line.pop_back();
    return registry::Secret(std::move(line));
}

volatile std::sig_atomic_t signalWhileAsking = 0;

void onSignalWhileAsking(int number)
{
    signalWhileAsking = number;
}

/// What would end us only ends the reading while this lives, so that the terminal gets its echo back; then it ends us.
class EndsLater {
public:
    EndsLater()
    {
        struct ::sigaction action { };
        action.sa_handler = onSignalWhileAsking; // without SA_RESTART
        for (std::size_t i = 0; i < std::size(numbers); ++i) {
            ::sigaction(numbers[i], &action, &m_before[i]);
            if (m_before[i].sa_handler == SIG_IGN)
                ::sigaction(numbers[i], &m_before[i], nullptr);
        }
    }
    EndsLater(const EndsLater&) = delete;
    EndsLater& operator=(const EndsLater&) = delete;
    ~EndsLater()
    {
        for (std::size_t i = 0; i < std::size(numbers); ++i)
            ::sigaction(numbers[i], &m_before[i], nullptr);
        if (signalWhileAsking != 0)
            ::raise(signalWhileAsking);
    }

private:
    static constexpr int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct ::sigaction m_before[4];
};

registry::Result<registry::Secret> askAtTerminal(const std::string& user)
{
    std::FILE* terminal = std::fopen("/dev/tty", "r+e");
    if (!terminal)
        return registry::fail(
            registry::ErrorCode::BadArguments, "-u", "no terminal to ask for the password: use --password-file");
    const EndsLater untilRestored;
    const int handle = ::fileno(terminal);
    ::termios before{};
    ::tcgetattr(handle, &before);
    ::termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fprintf(terminal, "Password of %s: ", oneLine(user).c_str());
    std::fflush(terminal);
    ::tcsetattr(handle, TCSAFLUSH, &silent);
    registry::Secret secret = firstLine(terminal);
    ::tcsetattr(handle, TCSAFLUSH, &before);
    std::fputc('\n', terminal);
    std::fclose(terminal);
    return secret;
}

} // namespace

registry::Result<registry::Secret> readPassword(const std::string& file, const std::string& user)
{
    if (file.empty())
        return askAtTerminal(user);
    std::FILE* opened = std::fopen(file.c_str(), "re");
    if (!opened)
        return registry::fail(registry::ErrorCode::Storage, file, std::strerror(errno), errno);
    registry::Secret secret = firstLine(opened);
    std::fclose(opened);
    if (secret.isEmpty())
        return registry::fail(registry::ErrorCode::Storage, file, "its first line is empty");
    return secret;
}

} // namespace cli
