// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

/// What the benchmarks share: clocks, medians, the raw program, and the table they all end with.
namespace bench {

using Clock = std::chrono::steady_clock;
inline double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Of at least one value.
double percentile(std::vector<double> values, double percent);
inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 50);
}

/// CPU time so far, in seconds: of this process, of the calling thread.
double processCpu();
double threadCpu();
/// Resident memory in KiB of this process; Pss in KiB of another one.
double residentKib();
double pssKib(int pid);

/// Runs `bench_raw arguments...` (the plain C-client program) to its end and returns the "key value" lines it printed.
/// Throws std::runtime_error when it fails.
std::map<std::string, double> raw(const std::vector<std::string>& arguments);
/// A program of the bench folder or, with a slash, any other; shell-free.
std::vector<std::string> capture(const std::vector<std::string>& argv);

/// One line of the result: ours against the baseline measured in the same run, the limit in ours' unit, and the
/// verdict.
struct Line {
    std::string what;
    std::string unit;
    double ours = 0;
    double baseline = 0; ///< 0: there is none
    double limit = 0; ///< 0: no target, only told
    std::string target; ///< how the limit comes about
};
void print(const Line& line);
std::string formatted(const Line& line);

/// Repeats for medians; BENCH_RUNS overrides it (for trying things out).
int runs();

} // namespace bench
