// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/EnsembleTile.h"

#include <algorithm>

namespace registry::board {

namespace {

constexpr std::uint16_t adminPort = 8080;
constexpr std::size_t mostServers = 50;

const ZooKeeperEndpoint* ensembleOf(const BoardLink& link)
{
    return std::get_if<ZooKeeperEndpoint>(&link.connection().endpoint);
}

} // namespace

EnsembleTile::EnsembleTile(const Tile& tile, TileContext context)
    : TileSource(tile, std::move(context))
{
    const ZooKeeperEndpoint* ensemble = ensembleOf(link());
    if (!ensemble)
        return;
    m_timer.callOnTimeout(&m_timer, [this] { ask(); });
    m_timer.start(options().ensembleEvery);
    if (ensemble->chroot.isRoot()) // below a chroot it cannot be reached
        m_config = link().watch(
            Path::parse("/zookeeper/config").value(), InterestData, [this](const NodeChange&) { makeProbes(); });
    makeProbes();
    QTimer::singleShot(0, &m_timer, [this] { ask(); });
}

/// Those on its own host, as configured.
std::vector<HostPort> EnsembleTile::adminsOf(const HostPort& server) const
{
    std::vector<HostPort> admins;
    for (const std::string& address : link().connection().adminServers) {
        constexpr std::string_view scheme = "http://";
        const std::string_view where = std::string_view(address).substr(scheme.size());
        const auto parsed = parseEndpoint(where);
        const auto* admin = parsed ? std::get_if<ZooKeeperEndpoint>(&*parsed) : nullptr;
        const bool hasPort = where.find(':', where.starts_with("[") ? where.find(']') : 0) != std::string_view::npos;
        if (admin && admin->hosts.front().host == server.host)
            admins.push_back({server.host, hasPort ? admin->hosts.front().port : adminPort});
    }
    return admins;
}

void EnsembleTile::makeProbes()
{
    std::vector<HostPort> servers = ensembleOf(link())->hosts;
    const NodeEntry* entry = m_config ? link().cache().find(Path::parse("/zookeeper/config").value()) : nullptr;
    if (entry && entry->data.value && *entry->data.value) {
        const std::vector<HostPort> told = clientAddresses(**entry->data.value);
        if (told.size() != servers.size()) // as many: the same ones, perhaps by other names
            for (const HostPort& server : told)
                if (std::find(servers.begin(), servers.end(), server) == servers.end())
                    servers.push_back(server);
    }
    servers.resize(std::min(servers.size(), mostServers));
    if (servers == m_servers)
        return;
    std::vector<std::unique_ptr<ServerProbe>> probes;
    for (const HostPort& server : servers) {
        const auto same = [&](const auto& probe) { return probe && probe->figures().address == toString(server); };
        const auto old = std::find_if(m_probes.begin(), m_probes.end(), same);
        if (old != m_probes.end()) {
            probes.push_back(std::move(*old));
            continue;
        }
        probes.push_back(std::make_unique<ServerProbe>(server, adminsOf(server), HostPort{server.host, adminPort}));
        QObject::connect(probes.back().get(), &ServerProbe::answered, &m_timer, [this, probe = probes.back().get()] {
            if (probe->figures().answered)
                m_answeredAt = now();
            changed();
        });
    }
    const bool isFirst = m_servers.empty();
    m_servers = std::move(servers);
    m_probes = std::move(probes);
    if (!isFirst)
        ask();
}

void EnsembleTile::ask()
{
    for (const auto& probe : m_probes)
        probe->ask();
}

void EnsembleTile::evaluate(TileState& state)
{
    EnsembleFigures figures;
    state.error.reset();
    state.provenAt.reset();
    if (!ensembleOf(link())) {
        figures.servers.push_back({toString(link().connection().endpoint), true, {}, "embedded"});
        state.freshness = Freshness::Live;
        state.figures = std::move(figures);
        return;
    }
    bool isAsked = true;
    bool hasAnswer = false;
    for (const auto& probe : m_probes) {
        isAsked = isAsked && probe->isAsked();
        hasAnswer = hasAnswer || probe->figures().answered;
        figures.servers.push_back(probe->figures());
    }
    if (!isAsked) // each of them once, before anything is said of the whole
        return;
    state.freshness = hasAnswer ? Freshness::Polled : Freshness::Stale;
    state.provenAt = m_answeredAt;
    state.figures = std::move(figures);
}

} // namespace registry::board
