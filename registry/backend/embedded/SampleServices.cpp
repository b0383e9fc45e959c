// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SampleServices.h"

#include <cctype>
#include <cstdio>
#include <ctime>

namespace registry {

namespace {

std::string number(std::int64_t n)
{
    return std::to_string(n);
}

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

/// The inside of a JSON string that holds JSON.
std::string escaped(std::string_view json)
{
    std::string result;
    for (const char c : json) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

std::string percentEncoded(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' || c == '~') {
            result += c;
        } else {
            char code[4];
            std::snprintf(code, sizeof code, "%%%02X", static_cast<unsigned char>(c));
            result += code;
        }
    }
    return result;
}

/// Stable small number for a name, to derive addresses and versions from.
int hashOf(std::string_view text)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return static_cast<int>(hash % 9973);
}

std::string versionOf(const SampleInstance& i)
{
    const int hash = hashOf(i.service->name);
    const int minor = hash % 17 + (i.environment == "production" ? 0 : 1); // staging is ahead
    return number(hash % 4 + 1) + '.' + number(minor) + '.' + number(hash % 5);
}

std::string hostPortData(const SampleInstance& i)
{
    return "{\"pid\":" + number(1000 + hashOf(i.id) * 3) + ",\"created\":" + quoted(sampleTime(i.registered))
        + ",\"version\":" + quoted(versionOf(i))
        + ",\"zone\":" + quoted("eu-1" + std::string(1, char('a' + i.number % 3)))
        + ",\"weight\":" + number(i.inService ? 100 : 0) + ",\"load\":" + number(i.load) + "}";
}

std::string curatorData(const SampleInstance& i)
{
    const std::string payload = "{\"@class\":\"net.example.discovery.InstanceDetails\",\"description\":"
        + quoted(std::string(i.service->name) + " " + versionOf(i)) + ",\"load\":" + number(i.load)
        + ",\"status\":" + quoted(i.inService ? "UP" : "DRAINING") + "}";
    return "{\"name\":" + quoted(i.service->name) + ",\"id\":" + quoted(i.id)
        + ",\"address\":" + quoted(sampleAddress(i)) + ",\"port\":" + number(i.service->port) + ",\"sslPort\":"
        + (hashOf(i.service->name) % 2 ? number(i.service->port + 443) : "null") + ",\"payload\":" + payload
        + ",\"registrationTimeUTC\":" + number(i.registered) + ",\"serviceType\":\"DYNAMIC\",\"uriSpec\":null}";
}

std::string springData(const SampleInstance& i)
{
    const auto part = [](std::string_view value, bool variable) {
        return "{\"value\":" + quoted(value) + ",\"variable\":" + (variable ? "true" : "false") + "}";
    };
    return "{\"name\":" + quoted(i.service->name) + ",\"id\":" + quoted(i.id) + ",\"address\":" + quoted(sampleHost(i))
        + ",\"port\":" + number(i.service->port)
        + ",\"sslPort\":null,\"payload\":{\"@class\":\"org.springframework.cloud.zookeeper.discovery."
          "ZookeeperInstance\",\"id\":"
        + quoted(std::string(i.service->name) + "-" + number(i.number)) + ",\"name\":" + quoted(i.service->name)
        + ",\"metadata\":{\"instance_status\":" + quoted(i.inService ? "UP" : "OUT_OF_SERVICE")
        + ",\"version\":" + quoted(versionOf(i)) + ",\"load\":" + quoted(number(i.load)) + "}},\"registrationTimeUTC\":"
        + number(i.registered) + ",\"serviceType\":\"DYNAMIC\",\"uriSpec\":{\"parts\":[" + part("scheme", true) + ","
        + part("://", false) + "," + part("address", true) + "," + part(":", false) + "," + part("port", true) + "]}}";
}

std::string dubbo3Data(const SampleInstance& i)
{
    const std::string id = sampleAddress(i) + ":" + number(i.service->port);
    const std::string endpoints = "[{\"port\":" + number(i.service->port) + ",\"protocol\":\"dubbo\"}]";
    const std::string parameters = "{\"version\":\"1.0.0\",\"release\":\"3.2.9\",\"side\":\"provider\",\"port\":\""
        + number(i.service->port) + "\",\"protocol\":\"dubbo\"}";
    char revision[33];
    std::snprintf(
        revision, sizeof revision, "%08x%08x%08x%08x", hashOf(i.service->name), hashOf(versionOf(i)), 4711, 815);
    return "{\"name\":" + quoted(i.service->name) + ",\"id\":" + quoted(id) + ",\"address\":" + quoted(sampleAddress(i))
        + ",\"port\":" + number(i.service->port)
        + ",\"sslPort\":null,\"payload\":{\"@class\":\"org.apache.dubbo.registry.zookeeper.ZookeeperInstance\",\"id\":"
        + quoted(id) + ",\"name\":" + quoted(i.service->name) + ",\"metadata\":{\"dubbo.endpoints\":"
        + quoted(escaped(endpoints)) + ",\"dubbo.metadata-service.url-params\":" + quoted(escaped(parameters))
        + ",\"dubbo.metadata.revision\":" + quoted(revision)
        + ",\"dubbo.metadata.storage-type\":\"local\",\"weight\":" + quoted(number(i.inService ? 100 : 0))
        + "}},\"registrationTimeUTC\":" + number(i.registered) + ",\"serviceType\":\"DYNAMIC\",\"uriSpec\":null}";
}

/// The record is the name; see sampleData for what little is inside.
std::string dubbo2Name(const SampleInstance& i)
{
    const std::string_view interface = i.service->name;
    const std::string url = "dubbo://" + sampleAddress(i) + ":" + number(i.service->port) + "/" + std::string(interface)
        + "?anyhost=true&application=" + std::string(interface.substr(interface.rfind('.') + 1))
        + "-provider&dubbo=2.0.2" + "&group=" + std::string(i.environment) + "&interface=" + std::string(interface)
        + "&methods=find,list,reserve,release&pid=" + number(1000 + hashOf(i.id))
        + "&side=provider&timestamp=" + number(i.registered) + "&version=" + versionOf(i);
    return percentEncoded(url);
}

} // namespace

std::string SampleRandom::hex(int digits)
{
    std::string text;
    for (int i = 0; i < digits; ++i)
        text += "0123456789abcdef"[below(16)];
    return text;
}

std::string SampleRandom::uuid()
{
    const std::string first = hex(8), second = hex(4), third = hex(3), fourth = hex(3), last = hex(12);
    return first + '-' + second + "-4" + third + "-a" + fourth + '-' + last;
}

const std::vector<SampleService>& sampleServices()
{
    using F = SampleFormat;
    static const std::vector<SampleService> services = {{"web", F::HostPort, 8080, 6, 2, 1},
        {"api-gateway", F::HostPort, 8443, 4, 2, 1}, {"search", F::HostPort, 9200, 5, 2, 1},
        {"checkout", F::HostPort, 8100, 4, 2, 1}, {"payments", F::HostPort, 8110, 3, 1, 1},
        {"billing", F::HostPort, 8120, 2, 1, 0}, {"invoices", F::HostPort, 8130, 2, 1, 0},
        {"inventory", F::HostPort, 8140, 3, 1, 1}, {"pricing", F::HostPort, 8150, 3, 1, 1},
        {"recommendations", F::HostPort, 8160, 4, 1, 1}, {"reviews", F::HostPort, 8170, 2, 1, 1},
        {"sessions", F::HostPort, 6379, 3, 1, 1}, {"images", F::HostPort, 8190, 3, 1, 0},
        {"mail", F::HostPort, 25, 2, 1, 0}, {"notifications", F::HostPort, 8210, 2, 1, 1},
        {"ssh", F::HostPort, 22, 12, 4, 2}, {"geo-coder", F::Curator, 7010, 3, 1, 0},
        {"tax-calculator", F::Curator, 7020, 2, 1, 0}, {"currency", F::Curator, 7030, 2, 1, 0},
        {"ledger", F::Curator, 7040, 3, 1, 0}, {"fraud-detector", F::Curator, 7050, 4, 1, 0},
        {"audit-log", F::Curator, 7060, 2, 1, 0}, {"report-builder", F::Curator, 7070, 2, 1, 0},
        {"document-store", F::Curator, 7080, 3, 1, 0}, {"customer-service", F::Spring, 8301, 3, 1, 0},
        {"order-service", F::Spring, 8302, 4, 1, 0}, {"shipment-service", F::Spring, 8303, 2, 1, 0},
        {"coupon-service", F::Spring, 8304, 2, 1, 0}, {"config-server", F::Spring, 8888, 2, 1, 0},
        {"edge-gateway", F::Spring, 8305, 3, 1, 0}, {"return-service", F::Spring, 8306, 2, 1, 0},
        {"loyalty-service", F::Spring, 8307, 2, 1, 0}, {"catalogue-service", F::Spring, 8308, 3, 1, 0},
        {"warehouse-provider", F::Dubbo3, 20880, 3, 1, 0}, {"picking-provider", F::Dubbo3, 20881, 2, 1, 0},
        {"courier-provider", F::Dubbo3, 20882, 2, 1, 0}, {"net.example.stock.StockService", F::Dubbo2, 20890, 3, 1, 0},
        {"net.example.stock.ReservationService", F::Dubbo2, 20890, 3, 1, 0},
        {"net.example.courier.RouteService", F::Dubbo2, 20891, 2, 1, 0},
        {"net.example.courier.LabelService", F::Dubbo2, 20891, 2, 0, 0}};
    return services;
}

std::string sampleFolder(const SampleService& service, std::string_view environment)
{
    const std::string env(environment);
    const std::string name(service.name);
    switch (service.format) {
    case SampleFormat::HostPort:
        return "/" + env + "/" + name;
    case SampleFormat::Curator:
        return "/discovery/" + env + "/" + name;
    case SampleFormat::Spring:
    case SampleFormat::Dubbo3:
        return (environment == "production" ? "/services/" : "/" + env + "/services/") + name;
    case SampleFormat::Dubbo2:
        break;
    }
    return "/dubbo/" + name + "/providers"; // every environment, told apart by its group
}

std::string samplePath(const SampleInstance& i)
{
    std::string name;
    switch (i.service->format) {
    case SampleFormat::HostPort:
        name = sampleHost(i) + ":" + number(i.service->port);
        break;
    case SampleFormat::Curator:
    case SampleFormat::Spring:
        name = i.id;
        break;
    case SampleFormat::Dubbo3:
        name = sampleAddress(i) + ":" + number(i.service->port);
        break;
    case SampleFormat::Dubbo2:
        name = dubbo2Name(i);
        break;
    }
    return sampleFolder(*i.service, i.environment) + "/" + name;
}

std::string sampleData(const SampleInstance& i)
{
    switch (i.service->format) {
    case SampleFormat::HostPort:
        return hostPortData(i);
    case SampleFormat::Curator:
        return curatorData(i);
    case SampleFormat::Spring:
        return springData(i);
    case SampleFormat::Dubbo3:
        return dubbo3Data(i);
    case SampleFormat::Dubbo2:
        break;
    }
    return sampleAddress(i);
}

std::string sampleHost(const SampleInstance& i)
{
    std::string base(i.service->name.substr(i.service->name.rfind('.') + 1));
    for (char& c : base)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (base == "ssh") {
        constexpr std::string_view machines[] = {"web", "api", "search", "shop", "db", "mail"};
        base = machines[i.number % 6];
    }
    char digits[8];
    std::snprintf(digits, sizeof digits, "-%02d.", i.number);
    const std::string_view zone = i.environment == "production" ? "prod" : i.environment == "staging" ? "stage" : "dev";
    return base + digits + std::string(zone) + ".example.net";
}

std::string sampleAddress(const SampleInstance& i)
{
    const int network = i.environment == "production" ? 20 : i.environment == "staging" ? 30 : 40;
    return "10." + number(network) + "." + number(hashOf(i.service->name) % 250) + "." + number(10 + i.number);
}

std::string sampleTime(std::int64_t msSinceEpoch)
{
    const std::time_t seconds = static_cast<std::time_t>(msSinceEpoch / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts);
    return text;
}

} // namespace registry
