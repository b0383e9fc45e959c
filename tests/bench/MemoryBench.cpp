// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of a loaded row: 100,000 children under one node, expanded and collapsed again. A process of its own for each
// run, for what an allocator has once taken it keeps.
#include "Harness.h"
#include "models/NodeTreeModel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"

#include <malloc.h>

#include <cstdio>

namespace {

constexpr int children = 100'000;
constexpr double nameBytes = 6;

double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

void loadOnce(const std::string& hostPort)
{
    const auto session = bench::connected(hostPort);
    ui::TreePane pane(*session);
    pane.resize(800, 800);
    pane.show();
    const auto path = *registry::Path::parse("/wide");
    pane.view().expand(pane.model().index(0, 0));
    bench::waitFor([&] { return pane.model().indexOf(path).isValid(); }, "the row of /wide");
    bench::idle(std::chrono::milliseconds(500));
    const double before = heapBytes();
    pane.view().expand(pane.model().indexOf(path));
    bench::waitFor([&] { return pane.model().rowCount(pane.model().indexOf(path)) == children; }, "all rows");
    bench::idle(std::chrono::seconds(1));
    std::printf("expanded %.1f\n", (heapBytes() - before) / children);
    std::printf("rss %.1f\n", bench::residentKib() / 1024);
    pane.view().collapse(pane.model().indexOf(path));
    bench::idle(std::chrono::seconds(1));
    std::printf("collapsed %.1f\n", (heapBytes() - before) / children);
    std::fflush(stdout);
}

void measure(const std::string& program)
{
    const support::ZooKeeperServer server(bench::bigServer());
    bench::raw({"load", server.hostPort(), "/wide", std::to_string(children), "6", "0"});
    std::vector<double> expanded, collapsed, rss;
    for (int i = 0; i < bench::runs(); ++i) {
        for (const std::string& line : bench::capture({program, server.hostPort()})) {
            double value = 0;
            if (std::sscanf(line.c_str(), "expanded %lf", &value) == 1)
                expanded.push_back(value);
            else if (std::sscanf(line.c_str(), "collapsed %lf", &value) == 1)
                collapsed.push_back(value);
            else if (std::sscanf(line.c_str(), "rss %lf", &value) == 1)
                rss.push_back(value);
        }
    }
    bench::print({"memory per loaded row, expanded, QTreeView's incl.", "B", bench::median(expanded), 0, 0, ""});
    bench::print({"memory per loaded, collapsed row", "B", bench::median(collapsed), 0, 120 + nameBytes,
        "<= 120 B and the name"});
    bench::print({"resident with 100,000 rows expanded (tree only)", "MiB", bench::median(rss), 0, 89,
        "<= 89 MiB (1/4 ZooInspector)"});
}

} // namespace

int main(int argc, char** argv)
{
    const std::string program = argv[0];
    const std::string hostPort = argc > 1 ? argv[1] : "";
    return bench::runBench(argc, argv, [&] { hostPort.empty() ? measure(program) : loadOnce(hostPort); });
}
