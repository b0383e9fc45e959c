// SPDX-License-Identifier: GPL-3.0-or-later
// From another client's write to repainted pixels, idle otherwise; against the C client's event and re-read by hand.
#include "Harness.h"
#include "models/NodeTreeModel.h"
#include "panes/DataPanel.h"
#include "panes/NodePane.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"
#include "support/PlainClient.h"

#include "editor/Scintilla.h"

#include <future>
#include <stdexcept>

namespace {

constexpr int rounds = 60;
constexpr int gapMs = 100;
constexpr double frame = 1000.0 / 60;

/// Writes from a thread of its own while the event loop runs, and returns the time until `probe` has seen it.
double timeOf(bench::PaintProbe& probe, const std::function<bool()>& shown, const std::function<int()>& write)
{
    bench::idle(std::chrono::milliseconds(gapMs));
    probe.arm(shown);
    const auto start = bench::Clock::now();
    const auto code = std::async(std::launch::async, write);
    bench::waitFor([&] { return probe.hasSeen(); }, "the change on screen");
    return std::chrono::duration<double, std::milli>(probe.seenAt() - start).count();
}

std::vector<double> rowTimes(registry::Session& session, support::PlainClient& writer)
{
    ui::TreePane pane(session);
    pane.resize(800, 2000); // every new row is in sight
    pane.show();
    const auto parent = *registry::Path::parse("/rows");
    pane.goTo(parent);
    bench::waitFor([&] { return pane.model().indexOf(parent).isValid(); }, "the row of /rows");
    pane.view().expand(pane.model().indexOf(parent));
    bench::idle(std::chrono::milliseconds(500));
    bench::PaintProbe probe(&pane.view());
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::string child = "/rows/new-" + std::to_string(1000 + i);
        const auto path = *registry::Path::parse(child);
        times.push_back(timeOf(
            probe, [&] { return pane.model().indexOf(path).isValid(); }, [&] { return writer.create(child, "x", 1); }));
    }
    return times;
}

std::vector<double> dataTimes(registry::Session& session, support::PlainClient& writer)
{
    ui::NodePane pane(session);
    pane.resize(800, 600);
    pane.show();
    pane.setPath(*registry::Path::parse("/data"));
    auto* editor = pane.findChild<QsciScintilla*>();
    if (!editor)
        throw std::runtime_error("no editor");
    bench::waitFor([&] { return editor->text().contains(QLatin1String("start")); }, "the node's data");
    bench::PaintProbe probe(editor);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::string value = "value-" + std::to_string(1000 + i);
        times.push_back(timeOf(
            probe, [&] { return editor->text().contains(QString::fromStdString(value)); },
            [&] { return writer.set("/data", value); }));
    }
    return times;
}

void measure()
{
    const support::ZooKeeperServer server;
    support::PlainClient writer(server.hostPort(), std::chrono::seconds(20));
    writer.create("/rows");
    writer.create("/data", std::string("start"));
    writer.create("/raw");
    auto raw = bench::raw({"latency", server.hostPort(), "/raw", std::to_string(rounds), std::to_string(gapMs)});
    const auto session = bench::connected(server.hostPort());
    const auto rows = rowTimes(*session, writer);
    const auto data = dataTimes(*session, writer);
    bench::print({"set by another to repainted data, median", "ms", bench::median(data), raw["set_median"],
        raw["set_median"] + frame, "<= raw re-read + one frame"});
    bench::print({"set by another to repainted data, p99", "ms", bench::percentile(data, 99), raw["set_p99"],
        raw["set_p99"] + 2 * frame, "<= raw re-read + two frames"});
    bench::print({"create by another to painted row, median", "ms", bench::median(rows), raw["create_median"],
        raw["create_median"] + frame, "<= raw re-read + one frame"});
    bench::print({"create by another to painted row, p99", "ms", bench::percentile(rows, 99), raw["create_p99"],
        raw["create_p99"] + 2 * frame, "<= raw re-read + two frames"});
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
