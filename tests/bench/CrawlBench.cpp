// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over 101,001 nodes with 200 bytes each, against the C client by hand with the same window.
#include "Harness.h"
#include "session/BackendFactory.h"
#include "subtree/Traversal.h"

#include <future>
#include <stdexcept>

namespace {

constexpr int window = 64;

struct Cost {
    double wall = 0;
    double cpu = 0;
};

Cost walk(const std::string& hostPort, std::uint64_t nodes)
{
    const auto backend = registry::makeBackend(bench::profileFor(hostPort));
    const auto inbox = std::make_shared<registry::Inbox>();
    backend->start(inbox);
    for (bool ready = false; !ready;) {
        for (const registry::Event& event : inbox->waitAndTake(std::chrono::seconds(10))) {
            if (const auto* changed = std::get_if<registry::SessionChanged>(&event))
                ready = ready || registry::isUsable(changed->status.state);
        }
    }
    std::promise<registry::Result<registry::Traversal::Progress>> ended;
    registry::Traversal::Options options;
    options.root = *registry::Path::parse("/tree");
    options.window = window;
    const double cpu = bench::processCpu();
    const auto start = bench::Clock::now();
    registry::Traversal traversal(
        *backend, options, [](std::vector<registry::TraversedNode>&&) {},
        [&ended](const registry::Result<registry::Traversal::Progress>& end) { ended.set_value(end); });
    traversal.start();
    const auto end = ended.get_future().get();
    const Cost cost{bench::millisecondsSince(start) / 1000, bench::processCpu() - cpu};
    if (!end || end->done != nodes)
        throw std::runtime_error("the walk did not see every node");
    backend->close();
    return cost;
}

void measure()
{
    const support::ZooKeeperServer server(bench::bigServer());
    bench::raw({"loadtree", server.hostPort(), "/tree", "1000", "100", "200"});
    std::vector<double> wall, cpu, rawWall, rawCpu;
    for (int i = -1; i < bench::runs(); ++i) { // the first warms the server up
        auto raw = bench::raw({"crawl", server.hostPort(), "/tree", std::to_string(window)});
        const Cost ours = walk(server.hostPort(), std::uint64_t(raw["nodes"]));
        if (i < 0)
            continue;
        wall.push_back(ours.wall);
        cpu.push_back(ours.cpu);
        rawWall.push_back(raw["wall"]);
        rawCpu.push_back(raw["cpu"]);
    }
    const double baseWall = bench::median(rawWall);
    const double baseCpu = bench::median(rawCpu);
    bench::print(
        {"crawl of 101,001 nodes, wall", "s", bench::median(wall), baseWall, 1.25 * baseWall, "<= 1.25x C client"});
    bench::print(
        {"crawl of 101,001 nodes, client CPU", "s", bench::median(cpu), baseCpu, 1.5 * baseCpu, "<= 1.5x C client"});
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
