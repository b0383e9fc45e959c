// SPDX-License-Identifier: GPL-3.0-or-later
// Expanding a node with 100,000 children: until the first rows are painted, until all are there, and the longest time
// the event loop was away meanwhile.
#include "Harness.h"
#include "StallTracer.h"
#include "models/NodeTreeModel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"

#include <QTemporaryDir>

namespace {

constexpr int children = 100'000;

struct Times {
    double first = 0;
    double all = 0;
    double gap = 0;
};

Times expand(const std::string& hostPort)
{
    const auto session = bench::connected(hostPort);
    ui::TreePane pane(*session);
    pane.resize(800, 800);
    pane.show();
    const auto path = *registry::Path::parse("/wide");
    pane.view().expand(pane.model().index(0, 0));
    bench::waitFor([&] { return pane.model().indexOf(path).isValid(); }, "the row of /wide");
    bench::idle(std::chrono::milliseconds(300));

    const QTemporaryDir folder;
    Times times;
    {
        const app::StallTracer tracer(folder.filePath(QStringLiteral("stalls")));
        bench::PaintProbe probe(&pane.view());
        const auto rows = [&] { return pane.model().rowCount(pane.model().indexOf(path)); };
        probe.arm([&] { return rows() > 10; });
        const auto start = bench::Clock::now();
        pane.view().expand(pane.model().indexOf(path));
        bench::waitFor([&] { return probe.hasSeen(); }, "the first rows");
        times.first = std::chrono::duration<double, std::milli>(probe.seenAt() - start).count();
        bench::waitFor([&] { return rows() == children; }, "all rows");
        times.all = bench::millisecondsSince(start);
        bench::idle(std::chrono::milliseconds(500));
        times.gap = tracer.longest();
    }
    return times;
}

void measure()
{
    const support::ZooKeeperServer server(bench::bigServer());
    bench::raw({"load", server.hostPort(), "/wide", std::to_string(children), "6", "0"});
    std::vector<double> first, all, gaps, raw;
    for (int i = 0; i < bench::runs(); ++i) {
        raw.push_back(bench::raw({"children", server.hostPort(), "/wide", "5"})["ms"]);
        const Times times = expand(server.hostPort());
        first.push_back(times.first);
        all.push_back(times.all);
        gaps.push_back(times.gap);
    }
    const double base = bench::median(raw);
    bench::print({"100,000 children: expand to first rows painted", "ms", bench::median(first), base, 5 * base + 50,
        "<= 5x raw getChildren + 50 ms"});
    bench::print({"100,000 children: expand to all rows there", "ms", bench::median(all), base, 0, ""});
    bench::print({"100,000 children: longest GUI gap", "ms", bench::median(gaps), 0, 50, "<= 50 ms"});
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
