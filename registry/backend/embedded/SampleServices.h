// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace registry {

/// The sample's dice: the same on every machine for the same seed (std's distributions are not).
class SampleRandom {
public:
    explicit SampleRandom(std::uint32_t seed)
        : m_engine(seed)
    {
    }
    /// 0 .. n-1
    int below(int n) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(n)); }
    std::string hex(int digits);
    std::string uuid();

private:
    std::mt19937 m_engine;
};

/// How a service writes itself down (see payloads: ndServiceRegistry, Curator, Spring Cloud, Dubbo 3, Dubbo 2).
enum class SampleFormat : std::uint8_t { HostPort, Curator, Spring, Dubbo3, Dubbo2 };

struct SampleService {
    std::string_view name;
    SampleFormat format;
    int port;
    int production; ///< instances to begin with
    int staging;
    int development;
};

/// One running instance. Equal instances make equal records.
struct SampleInstance {
    const SampleService* service = nullptr;
    std::string_view environment; ///< production, staging, development
    int number = 1;
    std::string id; ///< UUID of this registration
    std::int64_t registered = 0; ///< ms since the epoch, of the sample's own calendar
    int load = 0; ///< percent
    bool inService = true;
};

const std::vector<SampleService>& sampleServices();
/// The folder its instances are in; it exists also while there are none.
std::string sampleFolder(const SampleService& service, std::string_view environment);
std::string samplePath(const SampleInstance& instance);
std::string sampleData(const SampleInstance& instance);
std::string sampleHost(const SampleInstance& instance);
std::string sampleAddress(const SampleInstance& instance);
/// "2026-09-21 14:13:20"
std::string sampleTime(std::int64_t msSinceEpoch);

} // namespace registry
