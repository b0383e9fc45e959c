// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace support {

/// A child process that cannot outlive us: it gets SIGKILL when the thread that started it ends, however that happens.
/// So start it from a thread that lives as long as the child is wanted (a test's main thread).
class Process {
public:
    Process() = default;
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process() { kill9(); }

    /// Runs argv[0] (searched in PATH) with stdout and stderr appended to `log`. Throws std::runtime_error when it
    /// cannot fork.
    void start(const std::vector<std::string>& argv, const std::string& log);
    bool isRunning();
    pid_t pid() const { return m_pid; }
    void signal(int number) const;
    /// SIGTERM, then SIGKILL when it has not ended in time. A stopped process is continued first.
    void stop(std::chrono::milliseconds patience = std::chrono::seconds(5));
    void kill9();
    /// Waits for the end and returns the exit code (128 + signal when killed), or nothing when it still runs.
    std::optional<int> waitForEnd(std::chrono::milliseconds atMost);

private:
    bool reap(int options);
    pid_t m_pid = -1;
    int m_exitCode = 0;
};

} // namespace support
