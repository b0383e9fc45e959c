// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SampleRegistry.h"

#include "backend/embedded/EmbeddedBackend.h"
#include "backend/embedded/SampleContent.h"

#include <deque>

namespace registry {

namespace {

constexpr std::int64_t calendarStart = 1'790'000'000'000; ///< 2026-09-21, in ms: payloads carry times of their own
constexpr SessionId firstSession = 0x0100'5A3C'7E10'0000; ///< of those who run the sample's services
constexpr std::int64_t firstZxid = 0x5'0000'0000;

/// What lives in the sample: it is filled once, then takes a small step now and then. On the server's thread.
class SampleWorld : public std::enable_shared_from_this<SampleWorld> {
public:
    SampleWorld(EmbeddedServer& server, const SampleOptions& options)
        : m_server(server)
        , m_pace(options.pace)
        , m_random(options.seed)
    {
    }

    void fill();
    void scheduleStep();

private:
    using Steps = void (SampleWorld::*)();
    SessionId newSession();
    SampleScribe admin() const { return {m_server, m_admin}; }

    void addInstance(const SampleService& service, std::string_view environment, int number, double daysAgo);
    void arrive(SampleInstance instance, double daysAgo);
    void fillLocks();

    void step();
    void leave();
    void comeBack();
    void changeLoad();
    void toggleService();
    void changePartition();
    void appendLog();
    void passLockOn();
    void queueForLock();

    struct Running {
        SampleInstance instance;
        SessionId session;
    };
    struct Waiter {
        SessionId session;
        std::string hex; ///< names the contender
        std::string path; ///< of its place in the queue
    };
    EmbeddedServer& m_server; ///< owns the timer that owns us
    const std::chrono::milliseconds m_pace;
    SampleRandom m_random;
    SessionId m_admin = 0;
    SessionId m_lastSession = firstSession;
    std::int64_t m_calendar = calendarStart; ///< moves with the steps, not with the clock
    int m_steps = 0;
    std::vector<Running> m_running;
    std::deque<SampleInstance> m_away; ///< come back in this order
    Waiter m_holder;
    std::deque<Waiter> m_waiters;
};

SessionId SampleWorld::newSession()
{
    return m_server.openSession(nullptr, ++m_lastSession);
}

void SampleWorld::fill()
{
    m_server.tree().setZxid(firstZxid);
    m_admin = newSession();
    const SessionId clusters = newSession();
    for (int i = 0; i < 16; ++i) // one for each machine of the clusters
        newSession();
    writeSampleConfig(admin(), m_random);
    writeSampleClusters({m_server, clusters}, m_random);
    for (const SampleService& service : sampleServices()) {
        for (const auto& [environment, count] : {std::pair{std::string_view("production"), service.production},
                 std::pair{std::string_view("staging"), service.staging},
                 std::pair{std::string_view("development"), service.development}}) {
            if (environment == "production" || service.format == SampleFormat::HostPort || count > 0)
                admin().daysAgo(500).put(sampleFolder(service, environment), "");
            for (int number = 1; number <= count; ++number)
                addInstance(service, environment, number, 0.01 * m_random.below(900));
        }
        if (service.format == SampleFormat::Dubbo2) {
            for (const char* folder : {"/consumers", "/configurators", "/routers"})
                admin().daysAgo(500).put("/dubbo/" + std::string(service.name) + folder, "");
            admin().daysAgo(500).put(
                "/dubbo/mapping/" + std::string(service.name), "warehouse-provider,picking-provider");
        }
    }
    fillLocks();
}

void SampleWorld::addInstance(const SampleService& service, std::string_view environment, int number, double daysAgo)
{
    SampleInstance instance;
    instance.service = &service;
    instance.environment = environment;
    instance.number = number;
    instance.load = m_random.below(100);
    arrive(std::move(instance), daysAgo);
}

void SampleWorld::arrive(SampleInstance instance, double daysAgo)
{
    instance.id = m_random.uuid();
    instance.registered = m_calendar - static_cast<std::int64_t>(daysAgo * 86'400'000);
    instance.inService = true;
    const SessionId session = newSession();
    const SampleScribe scribe(m_server, session);
    scribe.daysAgo(daysAgo).put(samplePath(instance), sampleData(instance), CreateMode::Ephemeral);
    m_running.push_back({std::move(instance), session});
}

void SampleWorld::fillLocks()
{
    admin().daysAgo(80).put("/locks/nightly-billing", "1");
    m_holder = {newSession(), m_random.hex(32), {}};
    SampleScribe(m_server, m_holder.session)
        .put("/locks/nightly-billing/" + m_holder.hex, "billing-01.prod.example.net", CreateMode::Ephemeral);
    for (int i = 0; i < 3; ++i)
        queueForLock();
    for (int i = 0; i < 2; ++i)
        SampleScribe(m_server, newSession())
            .put("/locks/inventory/_c_" + m_random.uuid() + "-lock-", "10.20.1.1" + std::to_string(i),
                CreateMode::EphemeralSequential);
}

void SampleWorld::scheduleStep()
{
    if (m_pace.count() <= 0)
        return;
    // Between half and one and a half of the mean, so that it does not tick like a clock.
    const auto wait = m_pace / 2 + m_pace * m_random.below(1000) / 1000;
    m_server.thread().runAfter(wait, [self = shared_from_this()] {
        self->step();
        self->scheduleStep();
    });
}

void SampleWorld::step()
{
    static constexpr Steps steps[] = {&SampleWorld::leave, &SampleWorld::comeBack, &SampleWorld::changeLoad,
        &SampleWorld::changeLoad, &SampleWorld::changeLoad, &SampleWorld::toggleService, &SampleWorld::changePartition,
        &SampleWorld::appendLog, &SampleWorld::passLockOn};
    ++m_steps;
    m_calendar += 1'500;
    (this->*steps[m_random.below(static_cast<int>(std::size(steps)))])();
    if (m_steps % 20 == 0)
        writeSampleFlags(admin(), m_random);
    if (m_steps % 7 == 0)
        writeSampleRates(admin(), m_random);
}

void SampleWorld::leave()
{
    if (m_away.size() >= 6) {
        comeBack();
        return;
    }
    const auto who = m_running.begin() + m_random.below(static_cast<int>(m_running.size()));
    m_server.endSession(who->session);
    m_away.push_back(std::move(who->instance));
    m_running.erase(who);
}

void SampleWorld::comeBack()
{
    if (m_away.empty()) {
        leave();
        return;
    }
    SampleInstance instance = std::move(m_away.front());
    m_away.pop_front();
    arrive(std::move(instance), 0);
}

void SampleWorld::changeLoad()
{
    Running& who = m_running[static_cast<std::size_t>(m_random.below(static_cast<int>(m_running.size())))];
    who.instance.load = m_random.below(100);
    SampleScribe(m_server, who.session).put(samplePath(who.instance), sampleData(who.instance));
}

void SampleWorld::toggleService()
{
    Running& who = m_running[static_cast<std::size_t>(m_random.below(static_cast<int>(m_running.size())))];
    who.instance.inService = !who.instance.inService;
    SampleScribe(m_server, who.session).put(samplePath(who.instance), sampleData(who.instance));
}

void SampleWorld::changePartition()
{
    const int topic = m_random.below(sampleTopics);
    const int partition = m_random.below(samplePartitions);
    const int leader = 1 + m_random.below(3);
    writeSamplePartition(admin(), topic, partition, leader, 8 + m_steps, m_random.below(3) != 0);
}

void SampleWorld::appendLog()
{
    const std::string log = "/clickhouse/tables/01/analytics/events/log";
    const std::string path = admin().put(log + "/log-",
        "format version: 4\nsource replica: ch-02\nmerge\n2026_" + std::to_string(m_steps) + "_1\n",
        CreateMode::PersistentSequential);
    // The oldest goes: numbers have no gaps, so its name follows from the newest.
    char oldest[16];
    const int newest = std::stoi(path.substr(path.rfind('-') + 1));
    std::snprintf(oldest, sizeof oldest, "%010d", newest + 1 - admin().childCount(log));
    admin().remove(log + "/log-" + oldest);
}

void SampleWorld::queueForLock()
{
    Waiter waiter{newSession(), m_random.hex(32), {}};
    waiter.path = SampleScribe(m_server, waiter.session)
                      .put("/locks/nightly-billing-__lock__/" + waiter.hex + "__lock__",
                          "billing-0" + std::to_string(1 + m_random.below(4)) + ".prod.example.net",
                          CreateMode::EphemeralSequential);
    m_waiters.push_back(std::move(waiter));
}

void SampleWorld::passLockOn()
{
    m_server.endSession(m_holder.session);
    m_holder = std::move(m_waiters.front());
    m_waiters.pop_front();
    const SampleScribe scribe(m_server, m_holder.session);
    scribe.remove(m_holder.path);
    scribe.put("/locks/nightly-billing/" + m_holder.hex, "billing-01.prod.example.net", CreateMode::Ephemeral);
    queueForLock();
}

} // namespace

EmbeddedOptions sampleOptions(const SampleOptions& sample)
{
    EmbeddedOptions options;
    options.name = "sample";
    options.populate = [sample](EmbeddedServer& server) {
        const auto world = std::make_shared<SampleWorld>(server, sample); // kept by its timer
        world->fill();
        world->scheduleStep();
    };
    return options;
}

std::unique_ptr<Backend> makeSampleBackend(const ConnectionProfile& profile)
{
    return std::make_unique<EmbeddedBackend>(
        EmbeddedServer::inMemory(sampleOptions()), AccessGate(profile.readOnly), profile);
}

} // namespace registry
