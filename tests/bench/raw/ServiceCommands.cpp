// SPDX-License-Identifier: GPL-3.0-or-later
// What a service does, by hand: come back after an expiry, read one node.
#include "../Bench.h"
#include "RawClient.h"

#include "support/PlainClient.h"

#include <cstdio>
#include <memory>
#include <stdexcept>

namespace raw {

void commandReturn(const std::string& hosts, const std::string& prefix, int count, int repeats)
{
    const auto port = static_cast<std::uint16_t>(std::atoi(hosts.substr(hosts.rfind(':') + 1).c_str()));
    auto client = std::make_unique<Client>(hosts);
    createMany(*client, prefix, count, 4, "here", ZOO_EPHEMERAL);
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const clientid_t* id = zoo_client_id(*client);
        if (!support::PlainClient::expire(port, id->client_id, {id->passwd, sizeof id->passwd}))
            throw std::runtime_error("the session does not expire");
        const auto start = bench::Clock::now();
        client->waitForExpiry();
        client = std::make_unique<Client>(hosts);
        createMany(*client, prefix, count, 4, "here", ZOO_EPHEMERAL);
        times.push_back(bench::millisecondsSince(start));
    }
    std::printf("ms %.6f\n", bench::median(times));
}

void commandGet(const std::string& hosts, const std::string& path, int repeats)
{
    Client client(hosts);
    std::vector<double> times;
    std::vector<char> buffer(1 << 16);
    for (int i = 0; i < repeats; ++i) {
        int length = static_cast<int>(buffer.size());
        const auto start = bench::Clock::now();
        if (zoo_get(client, path.c_str(), 0, buffer.data(), &length, nullptr) != ZOK)
            throw std::runtime_error("cannot read " + path);
        times.push_back(bench::millisecondsSince(start));
    }
    std::printf("median %.6f\np99 %.6f\n", bench::median(times), bench::percentile(times, 99));
}

} // namespace raw
