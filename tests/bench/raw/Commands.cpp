// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Bench.h"
#include "RawClient.h"

#include <atomic>
#include <cstdio>
#include <deque>
#include <memory>
#include <stdexcept>
#include <thread>

namespace raw {

namespace {

void tell(const char* key, double value)
{
    std::printf("%s %.6f\n", key, value);
}

/// A depth-agnostic crawl: get every node, list only those with children.
class Crawl {
public:
    Crawl(Client& client, int window)
        : m_client(client)
        , m_window(window)
    {
    }

    long run(const std::string& root)
    {
        m_todo.push_back({root, false});
        std::unique_lock lock(m_mutex);
        while (!m_todo.empty() || m_inFlight > 0) {
            while (!m_todo.empty() && m_inFlight < m_window) {
                const Request request = std::move(m_todo.front());
                m_todo.pop_front();
                ++m_inFlight;
                lock.unlock();
                send(request);
                lock.lock();
            }
            m_changed.wait(lock, [this] { return m_inFlight == 0 || (!m_todo.empty() && m_inFlight < m_window); });
        }
        return m_nodes;
    }

private:
    struct Request {
        std::string path;
        bool list = false;
    };
    struct Context {
        Crawl* crawl;
        std::string path;
    };

    void send(const Request& request)
    {
        auto* context = new Context{this, request.path};
        const int rc = request.list ? zoo_aget_children2(m_client, request.path.c_str(), 0, onList, context)
                                    : zoo_aget(m_client, request.path.c_str(), 0, onData, context);
        if (rc != ZOK)
            throw std::runtime_error("request was not sent");
    }

    void finish(std::deque<Request> more)
    {
        const std::lock_guard lock(m_mutex);
        --m_inFlight;
        for (Request& request : more)
            m_todo.push_back(std::move(request));
        m_changed.notify_one();
    }

    static void onData(int rc, const char* value, int length, const Stat* stat, const void* data)
    {
        const std::unique_ptr<const Context> context(static_cast<const Context*>(data));
        std::deque<Request> more;
        if (rc == ZOK) {
            context->crawl->m_data.assign(value ? value : "", std::size_t(std::max(0, length)));
            ++context->crawl->m_nodes;
            if (stat->numChildren > 0)
                more.push_back({context->path, true});
        }
        context->crawl->finish(std::move(more));
    }

    static void onList(int rc, const String_vector* names, const Stat*, const void* data)
    {
        const std::unique_ptr<const Context> context(static_cast<const Context*>(data));
        std::deque<Request> more;
        for (int i = 0; rc == ZOK && i < names->count; ++i)
            more.push_back({(context->path == "/" ? "" : context->path) + "/" + names->data[i], false});
        context->crawl->finish(std::move(more));
    }

    Client& m_client;
    const int m_window;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Request> m_todo;
    int m_inFlight = 0;
    long m_nodes = 0; // completion thread only, until the end
    std::string m_data; // what a program would keep: the last one stands for it
};

/// One watcher that re-reads on each event, and a way to wait for the re-read.
class Follower {
public:
    Follower(const std::string& hosts, std::string path, bool list)
        : m_path(std::move(path))
        , m_list(list)
        , m_client(hosts, [this](int, const char*) { read(); })
    {
        read();
        wait(1);
    }

    void read()
    {
        if (m_list)
            zoo_aget_children2(m_client, m_path.c_str(), 1, onList, this);
        else
            zoo_aget(m_client, m_path.c_str(), 1, onData, this);
    }
    void wait(long reads)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_reads >= reads; }))
            throw std::runtime_error("no event");
    }
    long reads()
    {
        const std::lock_guard lock(m_mutex);
        return m_reads;
    }

private:
    void done()
    {
        const std::lock_guard lock(m_mutex);
        ++m_reads;
        m_changed.notify_all();
    }
    static void onList(int, const String_vector*, const Stat*, const void* self)
    {
        static_cast<Follower*>(const_cast<void*>(self))->done();
    }
    static void onData(int, const char*, int, const Stat*, const void* self)
    {
        static_cast<Follower*>(const_cast<void*>(self))->done();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    long m_reads = 0;
    const std::string m_path;
    const bool m_list;
    Client m_client;
};

void mustBe(int rc)
{
    if (rc != ZOK)
        throw std::runtime_error(zerror(rc));
}

std::vector<double> latencies(
    Client& writer, Follower& follower, int rounds, int gapMs, const std::function<void(int)>& write)
{
    (void)writer;
    std::vector<double> all;
    for (int i = 0; i < rounds; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(gapMs));
        const long before = follower.reads();
        const auto start = bench::Clock::now();
        write(i);
        follower.wait(before + 1);
        all.push_back(bench::millisecondsSince(start));
    }
    return all;
}

} // namespace

void commandLoad(const std::string& hosts, const std::string& parent, int count, int digits, int dataBytes)
{
    Client client(hosts);
    mustBe(zoo_create(client, parent.c_str(), nullptr, -1, &ZOO_OPEN_ACL_UNSAFE, 0, nullptr, 0));
    createMany(client, parent + "/", count, digits, std::string(std::size_t(dataBytes), 'x'));
}

void commandLoadTree(const std::string& hosts, const std::string& parent, int services, int instances, int dataBytes)
{
    Client client(hosts);
    mustBe(zoo_create(client, parent.c_str(), nullptr, -1, &ZOO_OPEN_ACL_UNSAFE, 0, nullptr, 0));
    const std::string data(std::size_t(dataBytes), 'x');
    createMany(client, parent + "/service-", services, 5, data);
    for (int i = 0; i < services; ++i) {
        std::string number = std::to_string(i);
        number.insert(0, 5 - number.size(), '0');
        createMany(client, parent + "/service-" + number + "/instance-", instances, 4, data);
    }
}

void commandChildren(const std::string& hosts, const std::string& path, int repeats)
{
    Client client(hosts);
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        String_vector names{};
        Stat stat{};
        const auto start = bench::Clock::now();
        mustBe(zoo_get_children2(client, path.c_str(), 0, &names, &stat));
        times.push_back(bench::millisecondsSince(start));
        deallocate_String_vector(&names);
    }
    tell("ms", bench::median(times));
}

void commandCrawl(const std::string& hosts, const std::string& path, int window)
{
    Client client(hosts);
    Crawl crawl(client, window);
    const double cpu = bench::processCpu();
    const auto start = bench::Clock::now();
    const long nodes = crawl.run(path);
    tell("wall", bench::millisecondsSince(start) / 1000);
    tell("cpu", bench::processCpu() - cpu);
    tell("nodes", double(nodes));
}

void commandLatency(const std::string& hosts, const std::string& parent, int rounds, int gapMs)
{
    Client writer(hosts);
    const std::string node = parent + "/latency";
    mustBe(zoo_create(writer, node.c_str(), "", 0, &ZOO_OPEN_ACL_UNSAFE, 0, nullptr, 0));
    Follower data(hosts, node, false);
    const auto sets = latencies(writer, data, rounds, gapMs, [&](int i) {
        const std::string value = std::to_string(i);
        mustBe(zoo_set(writer, node.c_str(), value.data(), int(value.size()), -1));
    });
    tell("set_median", bench::median(sets));
    tell("set_p99", bench::percentile(sets, 99));
    Follower list(hosts, parent, true);
    const auto creates = latencies(writer, list, rounds, gapMs, [&](int i) {
        const std::string child = parent + "/new-" + std::to_string(i);
        mustBe(zoo_create(writer, child.c_str(), "", 0, &ZOO_OPEN_ACL_UNSAFE, ZOO_EPHEMERAL, nullptr, 0));
    });
    tell("create_median", bench::median(creates));
    tell("create_p99", bench::percentile(creates, 99));
    mustBe(zoo_delete(writer, node.c_str(), -1));
}

void commandChurn(const std::string& hosts, const std::string& parent, int perSecond, int seconds)
{
    Client client(hosts);
    Window window(500);
    const auto done = [](int, const void* context) { static_cast<Window*>(const_cast<void*>(context))->leave(); };
    const auto created = [](int, const char*, const void* context) {
        static_cast<Window*>(const_cast<void*>(context))->leave();
    };
    const auto start = bench::Clock::now();
    const long total = long(perSecond) * seconds;
    constexpr long alive = 500; // so many children come and go, in turn
    for (long i = 0; i < total; ++i) {
        std::this_thread::sleep_until(start + std::chrono::nanoseconds(i * 1'000'000'000L / perSecond));
        window.enter();
        const long child = i / 2;
        if (i % 2 == 0)
            zoo_acreate(client, (parent + "/churn-" + std::to_string(child)).c_str(), "x", 1, &ZOO_OPEN_ACL_UNSAFE, 1,
                created, &window);
        else if (child >= alive)
            zoo_adelete(client, (parent + "/churn-" + std::to_string(child - alive)).c_str(), -1, done, &window);
        else
            zoo_aset(
                client, (parent + "/churn-" + std::to_string(child)).c_str(), "y", 1, -1,
                [](int, const Stat*, const void* context) {
                    static_cast<Window*>(const_cast<void*>(context))->leave();
                },
                &window);
    }
    window.drain();
    tell("per_second", double(total) / (bench::millisecondsSince(start) / 1000));
}

void commandFollow(const std::string& hosts, const std::string& parent, int seconds)
{
    Follower follower(hosts, parent, true);
    const double cpu = bench::processCpu();
    const long reads = follower.reads();
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    tell("cpu_percent", (bench::processCpu() - cpu) / seconds * 100);
    tell("reads_per_second", double(follower.reads() - reads) / seconds);
}

} // namespace raw
