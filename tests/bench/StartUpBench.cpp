// SPDX-License-Identifier: GPL-3.0-or-later
// From fork to a usable window, and the memory it then takes: Roster against a plain Qt window, in turn.
#include "Harness.h"

#include <QTemporaryDir>

#include <cstdio>

namespace {

struct Start {
    double painted = 0; ///< ms
    double usable = 0; ///< ms
    double memory = 0; ///< MiB
};

Start start(const std::vector<std::string>& argv)
{
    const double begin = std::chrono::duration<double, std::milli>(bench::Clock::now().time_since_epoch()).count();
    Start result;
    for (const std::string& line : bench::capture(argv)) {
        double value = 0;
        if (std::sscanf(line.c_str(), "painted %lf", &value) == 1)
            result.painted = value - begin;
        else if (std::sscanf(line.c_str(), "usable %lf", &value) == 1)
            result.usable = value - begin;
        else if (std::sscanf(line.c_str(), "memory %lf", &value) == 1)
            result.memory = value / 1024;
    }
    return result;
}

struct Starts {
    std::vector<double> painted, usable, memory;
    void add(const Start& one)
    {
        painted.push_back(one.painted);
        usable.push_back(one.usable);
        memory.push_back(one.memory);
    }
};

void measure()
{
    const QTemporaryDir folder;
    const std::string config = folder.path().toStdString();
    Starts plain, empty, sample, away;
    for (int i = -1; i < bench::runs(); ++i) { // the first fills the file cache
        const Start a = start({"bench_plain_window"});
        const Start b = start({"bench_roster_window", "--config-dir", config + "/a"});
        const Start c = start({"bench_roster_window", "--until-rows", "--config-dir", config + "/b", "sample:"});
        const Start d = start({"bench_roster_window", "--config-dir", config + "/c", "127.0.0.1:1"});
        if (i < 0)
            continue;
        plain.add(a);
        empty.add(b);
        sample.add(c);
        away.add(d);
    }
    const double base = bench::median(plain.painted);
    const double memory = bench::median(plain.memory);
    bench::print({"start to first paint, welcome page", "ms", bench::median(empty.painted), base, 2.5 * base,
        "<= 2.5x plain window"});
    bench::print({"start to first paint, sample:", "ms", bench::median(sample.painted), base, 2.5 * base,
        "<= 2.5x plain window"});
    bench::print({"start to rows on screen, sample:", "ms", bench::median(sample.usable), base, 1000, "<= 1000 ms"});
    bench::print({"start to usable, no server reachable", "ms", bench::median(away.usable), base, 1000, "<= 1000 ms"});
    bench::print({"resident when idle, welcome page", "MiB", bench::median(empty.memory), memory, 2 * memory,
        "<= 2x plain window"});
    bench::print(
        {"resident when idle, sample:", "MiB", bench::median(sample.memory), memory, 2 * memory, "<= 2x plain window"});
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
