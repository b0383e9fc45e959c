// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that embeds the registry waits for: its registrations after an expiry, the callback for another
// client's write, a value it has in memory; against the C client doing the same by hand.
#include "Harness.h"
#include "backend/zookeeper/ZooKeeperBackend.h"
#include "service/ServiceRegistry.h"
#include "support/PlainClient.h"

#include <future>
#include <stdexcept>

namespace {

constexpr int registrations = 500;
constexpr int rounds = 300;
constexpr int gapMs = 30;
constexpr int gets = 2000;

registry::Path path(const std::string& text)
{
    return *registry::Path::parse(text);
}

struct Service {
    explicit Service(const support::ZooKeeperServer& server)
        : m_port(server.port())
    {
        registry::ServiceOptions options;
        options.server = server.hostPort();
        options.timeout = std::chrono::seconds(10);
        options.rateLimitCalls = 0;
        registry =
            std::make_unique<registry::ServiceRegistry>(options, [this](const registry::ConnectionProfile& asked) {
                auto owned = std::make_unique<registry::ZooKeeperBackend>(asked);
                backend = owned.get();
                return owned;
            });
        registry->start();
        bench::waitFor([this] { return isConnected(); }, "a connection");
    }
    bool isConnected() const { return registry->state().state == registry::ConnectionState::Connected; }
    void expire()
    {
        const auto secret = backend->sessionForTests();
        if (!support::PlainClient::expire(m_port, secret.id, secret.password))
            throw std::runtime_error("the session does not expire");
    }

    registry::ZooKeeperBackend* backend = nullptr; ///< the registry's
    std::unique_ptr<registry::ServiceRegistry> registry;

private:
    const std::uint16_t m_port;
};

/// From the expiry until the server has acknowledged every registration again.
std::vector<double> returnTimes(Service& service, std::chrono::milliseconds pause)
{
    int missing = 0;
    std::vector<registry::Registration*> all;
    for (int i = 0; i < registrations; ++i) {
        const auto at = path("/up/i" + std::to_string(i));
        service.registry->setNode(at, std::string("here"));
        all.push_back(service.registry->registration(at));
    }
    const auto count = [&] {
        missing = 0;
        for (const auto* one : all)
            missing += one->state() == registry::Registration::State::Registered ? 0 : 1;
        return missing;
    };
    bench::waitFor([&] { return count() == 0; }, "the registrations");
    std::vector<double> times;
    for (int i = 0; i < bench::runs(); ++i) {
        bench::idle(pause);
        const auto old = service.registry->state().sessionId;
        service.expire();
        const auto start = bench::Clock::now();
        bench::waitFor(
            [&] { return service.registry->state().sessionId != old && service.isConnected() && count() == 0; },
            "the registrations after an expiry");
        times.push_back(bench::millisecondsSince(start));
    }
    return times;
}

/// From another client's write to the callback with what it wrote.
std::vector<double> callbackTimes(Service& service, support::PlainClient& writer)
{
    std::string told;
    bench::Clock::time_point toldAt;
    QObject context;
    service.registry->watch(path("/data"), &context, [&](const registry::NodeValue& value) {
        told = value.raw.value_or("");
        toldAt = bench::Clock::now();
    });
    bench::waitFor([&] { return !told.empty(); }, "the first callback");
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        bench::idle(std::chrono::milliseconds(gapMs));
        const std::string text = "value-" + std::to_string(i);
        const auto start = bench::Clock::now();
        const auto written = std::async(std::launch::async, [&] { return writer.set("/data", text); });
        bench::waitFor([&] { return told == text; }, "the callback");
        times.push_back(std::chrono::duration<double, std::milli>(toldAt - start).count());
    }
    return times;
}

std::vector<double> getTimes(Service& service)
{
    std::vector<double> times;
    for (int i = 0; i < gets; ++i) {
        const auto start = bench::Clock::now();
        const auto future = service.registry->get(path("/data"));
        bench::waitFor([&] { return future.isFinished(); }, "a value");
        times.push_back(bench::millisecondsSince(start));
    }
    return times;
}

void measure()
{
    const support::ZooKeeperServer server;
    support::PlainClient writer(server.hostPort(), std::chrono::seconds(30));
    writer.create("/up");
    writer.create("/data", std::string("start"));
    writer.create("/raw");
    const std::string count = std::to_string(registrations);
    auto back = bench::raw({"return", server.hostPort(), "/raw/i", count, std::to_string(bench::runs())});
    auto latency = bench::raw({"latency", server.hostPort(), "/raw", std::to_string(rounds), std::to_string(gapMs)});
    auto get = bench::raw({"get", server.hostPort(), "/data", std::to_string(gets)});
    Service service(server);
    const auto callbacks = callbackTimes(service, writer);
    const auto reads = getTimes(service);
    const auto apart = returnTimes(service, std::chrono::milliseconds(1500));
    bench::print(
        {"500 registrations back after an expiry, median", "ms", bench::median(apart), back["ms"], 3000, "< 3 s"});
    bench::print({"the same, the slowest", "ms", bench::percentile(apart, 100), back["ms"], 3000, "< 3 s"});
    const auto close = returnTimes(service, std::chrono::milliseconds(0));
    bench::print({"the same, one expiry after the other, slowest", "ms", bench::percentile(close, 100), back["ms"],
        3000, "< 3 s"});
    bench::print({"set by another to callback, median", "ms", bench::median(callbacks), latency["set_median"], 0, ""});
    bench::print({"set by another to callback, p99", "ms", bench::percentile(callbacks, 99), latency["set_p99"], 20,
        "<= 20 ms"});
    bench::print({"get() from memory, median", "ms", bench::median(reads), get["median"], 1, "< 1 ms"});
    bench::print({"get() from memory, p99", "ms", bench::percentile(reads, 99), get["p99"], 1, "< 1 ms"});
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
