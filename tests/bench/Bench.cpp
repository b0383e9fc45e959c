// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace bench {

namespace {

double clockSeconds(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

pid_t spawn(const std::vector<std::string>& argv, int output)
{
    std::string program = argv.front();
    if (program.find('/') == std::string::npos)
        program = BENCH_DIR "/" + program;
    std::vector<char*> arguments;
    for (const std::string& argument : argv)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    pid_t pid = -1;
    const int fault = posix_spawn(&pid, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (fault != 0)
        throw std::runtime_error("cannot run " + program);
    return pid;
}

} // namespace

double percentile(std::vector<double> values, double percent)
{
    if (values.empty())
        throw std::runtime_error("no values measured");
    std::sort(values.begin(), values.end());
    const double place = percent / 100 * double(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - double(below));
}

double processCpu()
{
    return clockSeconds(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpu()
{
    return clockSeconds(CLOCK_THREAD_CPUTIME_ID);
}

double residentKib()
{
    std::ifstream statm("/proc/self/statm");
    double size = 0;
    double resident = 0;
    statm >> size >> resident;
    return resident * double(sysconf(_SC_PAGESIZE)) / 1024;
}

double pssKib(int pid)
{
    std::ifstream rollup("/proc/" + std::to_string(pid) + "/smaps_rollup");
    for (std::string line; std::getline(rollup, line);) {
        if (line.starts_with("Pss:"))
            return std::strtod(line.c_str() + 4, nullptr);
    }
    return 0;
}

std::vector<std::string> capture(const std::vector<std::string>& argv)
{
    std::array<int, 2> pipeEnds{};
    if (pipe2(pipeEnds.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("pipe");
    const pid_t pid = spawn(argv, pipeEnds[1]);
    ::close(pipeEnds[1]);
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(pipeEnds[0], buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(count));
    ::close(pipeEnds[0]);
    int status = 0;
    waitpid(pid, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(argv.front() + " failed: " + text);
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::map<std::string, double> raw(const std::vector<std::string>& arguments)
{
    std::vector<std::string> argv{"bench_raw"};
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    std::map<std::string, double> values;
    for (const std::string& line : capture(argv)) {
        std::istringstream words(line);
        std::string key;
        double value = 0;
        if (words >> key >> value)
            values[key] = value;
    }
    return values;
}

std::string formatted(const Line& line)
{
    std::array<char, 256> text{};
    std::array<char, 32> baseline{"-"};
    std::array<char, 32> ratio{"-"};
    if (line.baseline > 0) {
        std::snprintf(baseline.data(), baseline.size(), "%.2f", line.baseline);
        std::snprintf(ratio.data(), ratio.size(), "%.2fx", line.ours / line.baseline);
    }
    const char* const verdict = line.limit <= 0 ? "-" : line.ours <= line.limit ? "met" : "MISSED";
    std::snprintf(text.data(), text.size(), "%-48s %10.2f %10s %-4s %8s  %-34s %s", line.what.c_str(), line.ours,
        baseline.data(), line.unit.c_str(), ratio.data(), line.target.c_str(), verdict);
    return text.data();
}

void print(const Line& line)
{
    std::printf("%s\n", formatted(line).c_str());
    std::fflush(stdout);
}

int runs()
{
    const char* const wanted = std::getenv("BENCH_RUNS");
    return wanted ? std::max(1, std::atoi(wanted)) : 5;
}

} // namespace bench
