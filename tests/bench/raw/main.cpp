// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawClient.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <vector>

namespace {

int run(const std::vector<std::string>& words)
{
    const auto number = [&](std::size_t i) { return std::atoi(words.at(i).c_str()); };
    const std::string& command = words.at(0);
    if (command == "load")
        raw::commandLoad(words.at(1), words.at(2), number(3), number(4), number(5));
    else if (command == "loadtree")
        raw::commandLoadTree(words.at(1), words.at(2), number(3), number(4), number(5));
    else if (command == "children")
        raw::commandChildren(words.at(1), words.at(2), number(3));
    else if (command == "crawl")
        raw::commandCrawl(words.at(1), words.at(2), number(3));
    else if (command == "latency")
        raw::commandLatency(words.at(1), words.at(2), number(3), number(4));
    else if (command == "churn")
        raw::commandChurn(words.at(1), words.at(2), number(3), number(4));
    else if (command == "follow")
        raw::commandFollow(words.at(1), words.at(2), number(3));
    else if (command == "return")
        raw::commandReturn(words.at(1), words.at(2), number(3), number(4));
    else if (command == "get")
        raw::commandGet(words.at(1), words.at(2), number(3));
    else
        return 2;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "bench_raw: %s\n", fault.what());
        return 1;
    }
}
