// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ServerAnswer.h"

#include "board/JsonText.h"
#include "board/PlacedJson.h"
#include "board/ValueOf.h"

#include <algorithm>
#include <map>

namespace registry::board {

namespace {

using Values = std::map<std::string, std::string, std::less<>>;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

template <typename F> void eachLine(std::string_view text, F f)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        f(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::optional<std::int64_t> wholeOf(const Values& values, std::string_view name)
{
    const auto found = values.find(name);
    const auto number = found == values.end() ? std::nullopt : numberOf(found->second);
    if (!number || *number < 0 || *number > 9e15)
        return {};
    return static_cast<std::int64_t>(*number);
}

/// mntr and the AdminServer use the same names, with and without "zk_" before them.
void fill(const Values& values, ServerFigures& server)
{
    const auto text = [&values](std::string_view name) {
        const auto found = values.find(name);
        return found == values.end() ? std::string() : shortened(found->second, 200);
    };
    server.mode = text("server_state");
    server.version = text("version");
    server.version = server.version.substr(0, server.version.find_first_of("-,"));
    server.latencyAverage = numberOf(text("avg_latency"));
    server.latencyMaximum = wholeOf(values, "max_latency");
    server.connections = wholeOf(values, "num_alive_connections");
    server.watches = wholeOf(values, "watch_count");
    server.znodes = wholeOf(values, "znode_count");
    server.outstanding = wholeOf(values, "outstanding_requests");
}

Values mntrValues(std::string_view answer)
{
    Values values;
    eachLine(answer, [&values](std::string_view line) {
        const std::size_t tab = line.find('\t');
        if (line.starts_with("zk_") && tab != std::string_view::npos)
            values.emplace(line.substr(3, tab - 3), trimmed(line.substr(tab)));
    });
    return values;
}

Values srvrValues(std::string_view answer)
{
    constexpr std::pair<std::string_view, std::string_view> names[] = {{"Zookeeper version", "version"},
        {"Connections", "num_alive_connections"}, {"Outstanding", "outstanding_requests"}, {"Mode", "server_state"},
        {"Node count", "znode_count"}};
    Values values;
    eachLine(answer, [&](std::string_view line) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return;
        const std::string_view value = trimmed(line.substr(colon + 1));
        for (const auto& [written, name] : names)
            if (line.substr(0, colon) == written)
                values.emplace(name, value);
        if (line.starts_with("Latency min/avg/max:")) {
            const std::size_t first = value.find('/');
            const std::size_t second = value.find('/', first == std::string_view::npos ? first : first + 1);
            if (second == std::string_view::npos)
                return;
            values.emplace("avg_latency", value.substr(first + 1, second - first - 1));
            values.emplace("max_latency", value.substr(second + 1));
        }
    });
    return values;
}

Values adminValues(std::string_view answer)
{
    Values values;
    const std::size_t body = answer.find("\r\n\r\n");
    const std::string_view status = answer.substr(0, answer.find('\r'));
    if (body == std::string_view::npos || !status.starts_with("HTTP/1.")
        || status.find(" 200") == std::string_view::npos)
        return values;
    const auto json = readPlacedJson(trimmed(answer.substr(body + 4)));
    if (json && json->kind == PlacedJson::Kind::Object)
        for (const PlacedJson& member : json->items)
            if (member.kind == PlacedJson::Kind::Text || member.kind == PlacedJson::Kind::Number)
                values.emplace(member.name, member.text);
    return values;
}

} // namespace

bool readServerAnswer(ServerWord word, std::string_view answer, ServerFigures& server)
{
    server = ServerFigures{server.address};
    if (answer.find("not in the whitelist") != std::string_view::npos) {
        server.error = std::string(word == ServerWord::Mntr ? "mntr" : "srvr") + " is not in the server's whitelist";
        return false;
    }
    if (answer.find("not currently serving requests") != std::string_view::npos) {
        server.error = "the server is not serving requests now";
        return true;
    }
    const Values values = word == ServerWord::Mntr ? mntrValues(answer)
        : word == ServerWord::Srvr                 ? srvrValues(answer)
                                                   : adminValues(answer);
    if (!values.contains("server_state")) {
        server.error = answer.empty() ? "the server closed the connection without an answer"
                                      : "the answer is not one of a ZooKeeper server";
        return false;
    }
    fill(values, server);
    server.answered = true;
    return true;
}

std::vector<HostPort> clientAddresses(std::string_view config)
{
    std::vector<HostPort> found;
    eachLine(config, [&found](std::string_view line) {
        const std::size_t equals = line.find('=');
        const std::size_t semicolon = line.find(';');
        if (!line.starts_with("server.") || equals == std::string_view::npos || semicolon == std::string_view::npos)
            return;
        const std::string_view servers = line.substr(equals + 1, semicolon - equals - 1);
        const std::string_view client = trimmed(line.substr(semicolon + 1));
        // host:peer:election[:role], with an IPv6 host in brackets
        const std::size_t hostEnd = servers.starts_with("[") ? servers.find(']') + 1 : servers.find(':');
        const std::string_view host = servers.substr(0, std::min(hostEnd, servers.size()));
        const std::size_t colon = client.rfind(':');
        const bool hasHost = colon != std::string_view::npos;
        const std::string_view clientHost = client.substr(0, hasHost ? colon : 0);
        const bool isAny = clientHost.empty() || clientHost == "0.0.0.0" || clientHost == "[::]"
            || clientHost == "[0:0:0:0:0:0:0:0]" || clientHost == "0:0:0:0:0:0:0:0";
        const std::string address =
            std::string(isAny ? host : clientHost) + ':' + std::string(hasHost ? client.substr(colon + 1) : client);
        const auto endpoint = parseEndpoint(address);
        if (!endpoint)
            return;
        if (const auto* ensemble = std::get_if<ZooKeeperEndpoint>(&*endpoint); ensemble && ensemble->hosts.size() == 1)
            found.push_back(ensemble->hosts.front());
    });
    return found;
}

} // namespace registry::board
