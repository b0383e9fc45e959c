// SPDX-License-Identifier: GPL-3.0-or-later
// 5,000 creates and deletes a second under an expanded node: how long the event loop is away at most, and what it
// costs; against a C client that lists again at every event.
#include "Harness.h"
#include "StallTracer.h"
#include "models/NodeTreeModel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"
#include "support/PlainClient.h"

#include <QTemporaryDir>

#include <future>

namespace {

constexpr int perSecond = 5000;
constexpr int seconds = 5;

struct Load {
    double gap = 0;
    double gui = 0; ///< percent of one core
    double process = 0;
    double reached = 0; ///< changes per second that were made
};

std::future<double> churn(const std::string& hostPort)
{
    return std::async(std::launch::async, [hostPort] {
        return bench::raw(
            {"churn", hostPort, "/storm", std::to_string(perSecond), std::to_string(seconds)})["per_second"];
    });
}

bool ended(const std::future<double>& future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

Load storm(registry::Session& session, const std::string& hostPort)
{
    ui::TreePane pane(session);
    pane.resize(800, 800);
    pane.show();
    const auto parent = *registry::Path::parse("/storm");
    pane.goTo(parent);
    bench::waitFor([&] { return pane.model().indexOf(parent).isValid(); }, "the row of /storm");
    pane.view().expand(pane.model().indexOf(parent));
    bench::idle(std::chrono::milliseconds(500));

    const QTemporaryDir folder;
    const app::StallTracer tracer(folder.filePath(QStringLiteral("stalls")));
    const double gui = bench::threadCpu();
    const double process = bench::processCpu();
    const auto start = bench::Clock::now();
    auto writer = churn(hostPort);
    bench::waitFor([&] { return ended(writer); }, "the end of the storm");
    const double wall = bench::millisecondsSince(start) / 1000;
    const double reached = writer.get();
    return {tracer.longest(), (bench::threadCpu() - gui) / wall * 100, (bench::processCpu() - process) / wall * 100,
        reached};
}

void measure()
{
    const support::ZooKeeperServer server(bench::bigServer());
    support::PlainClient(server.hostPort(), std::chrono::seconds(10)).create("/storm");
    const auto session = bench::connected(server.hostPort());
    std::vector<double> gaps, gui, process, raw, reached;
    for (int i = 0; i < bench::runs(); ++i) {
        const Load load = storm(*session, server.hostPort());
        gaps.push_back(load.gap);
        gui.push_back(load.gui);
        process.push_back(load.process);
        reached.push_back(load.reached);
        auto writer = churn(server.hostPort());
        raw.push_back(bench::raw({"follow", server.hostPort(), "/storm", std::to_string(seconds - 1)})["cpu_percent"]);
        writer.wait();
        bench::idle(std::chrono::seconds(1)); // the writer's ephemerals go
    }
    const double base = bench::median(raw);
    bench::print({"5,000 changes/s under an expanded node: made", "/s", bench::median(reached), 0, 0, ""});
    bench::print({"5,000 changes/s: longest GUI gap, median of runs", "ms", bench::median(gaps), 0, 50, "<= 50 ms"});
    bench::print(
        {"5,000 changes/s: longest GUI gap, worst run", "ms", bench::percentile(gaps, 100), 0, 50, "<= 50 ms"});
    bench::print({"5,000 changes/s: CPU of the GUI thread", "%", bench::median(gui), 0, 35, "<= 35 % of a core"});
    bench::print(
        {"5,000 changes/s: CPU of the process", "%", bench::median(process), base, 0, "(raw lists at each event)"});
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
