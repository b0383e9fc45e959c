// SPDX-License-Identifier: GPL-3.0-or-later
// A wallboard of 200 tiles over 2,000 services with 20,000 instances while 1,000 changes a second are made: how long
// the event loop is away at most, how soon a change is on the screen, what it costs; the memory against an empty
// window.
#include "Harness.h"
#include "StallTracer.h"
#include "board/BoardMonitor.h"
#include "dashboard/BoardView.h"
#include "support/PlainClient.h"

#include <QEvent>
#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>

namespace {

constexpr int groups = 200; ///< a tile each
constexpr int servicesEach = 10;
constexpr int instancesEach = 10;
constexpr int writers = 4;
constexpr int perSecond = 1'000;
constexpr int seconds = 10;
constexpr int probes = 40;

std::string instance(int number)
{
    return "host" + std::to_string(number) + ".example.org:8080";
}

std::string payload(int number)
{
    return R"({"pid":)" + std::to_string(1'000 + number)
        + R"(,"created":"2026-01-02 03:04:05","zone":"eu-1a","version":"1.14.2","load":42})";
}

std::string folderOf(int group, int service)
{
    return "/group" + std::to_string(group) + "/service" + std::to_string(service);
}

/// One client with its share of the instances; afterwards it takes some away and registers them again, in turn.
class Writer {
public:
    Writer(const std::string& hostPort, int share)
        : m_client(hostPort, std::chrono::seconds(20))
        , m_share(share)
    {
        for (int group = share; group < groups; group += writers) {
            m_client.create("/group" + std::to_string(group));
            for (int service = 0; service < servicesEach; ++service) {
                m_client.create(folderOf(group, service));
                for (int i = 0; i < instancesEach; ++i)
                    m_client.create(folderOf(group, service) + '/' + instance(i), payload(i), 1);
            }
        }
    }
    void churn(const std::atomic<bool>& stop, std::atomic<int>& made)
    {
        auto next = std::chrono::steady_clock::now();
        for (int n = 0; !stop; ++n) {
            const int place = n / 2 * 7919; // all over, and never the probes' group
            const int group = m_share + place % (groups / writers - 1) * writers;
            const std::string path = folderOf(group, place / 13 % servicesEach) + '/' + instance(place / 131 % 10);
            const int code = n % 2 == 0 ? m_client.remove(path) : m_client.create(path, payload(n), 1);
            made += code == 0 ? 1 : 0;
            next += std::chrono::microseconds(1'000'000 * writers / perSecond);
            std::this_thread::sleep_until(next);
        }
    }

private:
    support::PlainClient m_client;
    const int m_share;
};

registry::board::Board wall(const std::string& hostPort)
{
    using namespace registry::board;
    Board board;
    board.title = "wall";
    board.columns = 20;
    board.connections.push_back({"zk", *registry::parseEndpoint(hostPort), {}});
    for (int group = 0; group < groups; ++group) {
        Tile tile;
        tile.id = "t" + std::to_string(group);
        tile.kind = TileKind::Service;
        tile.connection = "zk";
        tile.path = *registry::Path::parse("/group" + std::to_string(group));
        tile.below = true;
        tile.minimum = servicesEach * instancesEach / 2;
        tile.cell = {group % 20, group / 20, 1, 1};
        tile.alarms.push_back({});
        board.tiles.push_back(std::move(tile));
    }
    return board;
}

int upOf(const registry::board::BoardMonitor& monitor, const std::string& tile)
{
    const auto* state = monitor.tile(tile);
    const auto* figures = state ? std::get_if<registry::board::ServiceFigures>(&state->figures) : nullptr;
    return figures ? figures->up : -1;
}

/// Keeps the moment of the first paint while something is true.
class Painted : public QObject {
public:
    Painted(QWidget& widget, std::function<bool()> wanted)
        : m_wanted(std::move(wanted))
    {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && m_wanted()) {
            m_seen = true;
            at = bench::Clock::now();
        }
        return false;
    }
    bool isSeen() const { return m_seen; }
    bench::Clock::time_point at{};

private:
    std::function<bool()> m_wanted;
    bool m_seen = false;
};

std::vector<double> latencies(
    const std::string& hostPort, const registry::board::BoardMonitor& monitor, const ui::BoardView& view)
{
    const std::string tile = "t" + std::to_string(groups - 1);
    support::PlainClient client(hostPort, std::chrono::seconds(20));
    std::vector<double> times;
    for (int i = 0; i < probes; ++i) {
        const int before = upOf(monitor, tile);
        Painted painted(*view.tileWidget(tile), [&] { return upOf(monitor, tile) == before + 1; });
        const auto start = bench::Clock::now();
        const auto made = std::async(std::launch::async, [&] { // the server's answer is not for this thread to wait for
            client.create(folderOf(groups - 1, 3) + "/probe" + std::to_string(i) + ":1", payload(i), 1);
        });
        bench::waitFor([&] { return painted.isSeen(); }, "a new instance on the screen", 20);
        times.push_back(std::chrono::duration<double, std::milli>(painted.at - start).count());
        bench::idle(std::chrono::milliseconds(37));
    }
    return times;
}

void measure()
{
    const support::ZooKeeperServer server(bench::bigServer());
    std::vector<std::unique_ptr<Writer>> clients(writers);
    {
        std::vector<std::thread> makers;
        for (int w = 0; w < writers; ++w)
            makers.emplace_back([&, w] { clients[std::size_t(w)] = std::make_unique<Writer>(server.hostPort(), w); });
        for (std::thread& maker : makers)
            maker.join();
    }
    const double emptyKib = bench::residentKib();
    registry::board::BoardMonitor monitor(wall(server.hostPort()));
    ui::BoardView view;
    view.resize(1920, 1080);
    view.setBoard(monitor.board());
    view.setMonitor(&monitor);
    view.show();
    const auto begun = bench::Clock::now();
    monitor.start();
    bench::waitFor(
        [&] {
            for (int group = 0; group < groups; ++group)
                if (upOf(monitor, "t" + std::to_string(group)) != servicesEach * instancesEach)
                    return false;
            return true;
        },
        "all instances on the board", 120);
    const double opened = bench::millisecondsSince(begun);
    bench::idle(std::chrono::seconds(2));

    const QTemporaryDir folder;
    const app::StallTracer tracer(folder.filePath(QStringLiteral("stalls")));
    std::atomic<bool> stop = false;
    std::atomic<int> made = 0;
    std::vector<std::thread> threads;
    for (auto& client : clients)
        threads.emplace_back([&] { client->churn(stop, made); });
    const double gui = bench::threadCpu();
    const auto start = bench::Clock::now();
    const std::vector<double> times = latencies(server.hostPort(), monitor, view);
    while (bench::millisecondsSince(start) < seconds * 1000.0)
        bench::idle(std::chrono::milliseconds(100));
    const double wall = bench::millisecondsSince(start) / 1000;
    const double guiShare = (bench::threadCpu() - gui) / wall * 100;
    const double gap = tracer.longest();
    const double work = tracer.mostWork();
    const double kib = bench::residentKib();
    stop = true;
    for (std::thread& thread : threads)
        thread.join();
    bench::print({"board of 200 tiles, 2,000 services: all on the screen", "ms", opened, 0, 0, ""});
    bench::print({"board: changes made", "/s", made / wall, 0, 0, ""});
    bench::print({"board: longest GUI gap", "ms", gap, 0, 50, "<= 50 ms"});
    bench::print({"board: most work in one gap (CPU of the GUI thread)", "ms", work, 0, 50, "<= 50 ms"});
    bench::print({"board: a new instance is painted, median", "ms", bench::median(times), 0, 250, "<= 250 ms"});
    bench::print({"board: a new instance is painted, p95", "ms", bench::percentile(times, 95), 0, 250, "<= 250 ms"});
    bench::print({"board: CPU of the GUI thread", "%", guiShare, 0, 100, "<= one core"});
    bench::print(
        {"board: memory above the program's without it", "MiB", (kib - emptyKib) / 1024, 0, 300, "<= 300 MiB"});
    bench::print({"board: resident memory, the writers' incl.", "MiB", kib / 1024, 0, 300, "<= 300 MiB"});
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
