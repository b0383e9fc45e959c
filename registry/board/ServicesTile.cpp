// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ServicesTile.h"

#include "board/ServiceTile.h"

#include <QElapsedTimer>

#include <algorithm>

namespace registry::board {

namespace {

constexpr std::size_t mostLines = 200;
constexpr std::size_t mostNamesOfSum = 50;
constexpr qint64 budgetMs = 4; // of the GUI thread, for services that changed; the rest at the next look

lens::ServiceCatalogue::Options catalogueOptions(const MonitorOptions& options)
{
    lens::ServiceCatalogue::Options result{*options.detectors};
    result.memory = options.memory;
    result.clock = options.clock;
    result.depth = lens::ServiceWatch::Depth::Once;
    return result;
}

void addSome(std::vector<std::string>& into, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (into.size() < mostNamesOfSum)
            into.push_back(name);
}

} // namespace

ServicesTile::ServicesTile(const Tile& tile, TileContext context)
    : TileSource(tile, std::move(context))
    , m_members(tile.members.begin(), tile.members.end())
    , m_watched(link().watch(tile.path, InterestChildren, [this](const NodeChange&) { changed(); }))
    , m_catalogue(link().session(), tile.path, catalogueOptions(options()))
{
    using lens::ServiceCatalogue;
    const auto mark = [this](const Path& folder) {
        m_changed.insert(folder);
        changed();
    };
    QObject::connect(&m_catalogue, &ServiceCatalogue::added, &m_catalogue, [this, mark](const Path& folder) {
        const lens::ServiceWatch* watch = m_catalogue.find(folder);
        if (watch && isWanted(*watch) && watch->detector().statusIsInPayload())
            m_catalogue.open(folder);
        mark(folder);
    });
    QObject::connect(&m_catalogue, &ServiceCatalogue::changed, &m_catalogue, mark);
    QObject::connect(&m_catalogue, &ServiceCatalogue::aboutToRemove, &m_catalogue, mark);
    QObject::connect(&m_catalogue, &ServiceCatalogue::progressChanged, &m_catalogue, [this] { changed(); });
}

bool ServicesTile::isWanted(const lens::ServiceWatch& watch) const
{
    return tile().detector.empty() || watch.detector().id() == tile().detector;
}

void ServicesTile::statusChanged()
{
    m_judge.statusChanged(link());
    if (!link().isUsable())
        for (const auto& [folder, part] : m_parts)
            m_awaitProof.insert(folder);
}

bool ServicesTile::isSettled(const TileState& state) const
{
    return state.freshness != Freshness::Unread && m_changed.empty() && !m_catalogue.progress().busy;
}

std::vector<std::string> ServicesTile::membersHere(const lens::ServiceState& service) const
{
    std::set<std::string> here;
    if (!m_members.empty())
        for (const lens::InstanceRow& row : service.rows)
            for (const std::string& name : {row.record.name, row.record.key, std::string(row.record.path.name())})
                if (!row.gone && m_members.contains(name))
                    here.insert(name);
    return {here.begin(), here.end()};
}

/// Beyond the budget either the list of members or some of their payloads is read at intervals.
bool ServicesTile::isPolled(const lens::ServiceWatch& watch) const
{
    const WatchHub& hub = link().session().watchHub();
    if (hub.isPolled(watch.folder(), InterestChildren | InterestData))
        return true;
    const auto& rows = watch.state().rows;
    return watch.detector().statusIsInPayload() && std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
        return !row.gone && hub.isPolled(row.record.path, InterestData);
    });
}

void ServicesTile::count(const Part& part, int sign)
{
    m_sums.up += sign * part.figures.up;
    m_sums.present += sign * part.figures.present;
    m_sums.unknown += sign * part.figures.unknown;
    m_sums.services += sign;
    m_seen += sign * part.seen;
    m_polled += part.isPolled ? sign : 0;
    for (const std::string& member : part.members)
        m_membersHere[member] += sign;
    if (sign > 0)
        m_ranks.insert(part.rank);
    else
        m_ranks.erase(part.rank);
}

void ServicesTile::drop(const Path& folder)
{
    const auto found = m_parts.find(folder);
    if (found == m_parts.end())
        return;
    count(found->second, -1);
    m_parts.erase(found);
}

void ServicesTile::put(const lens::ServiceWatch& watch)
{
    drop(watch.folder());
    if (!isWanted(watch))
        return;
    const lens::ServiceState& service = watch.state();
    if (link().isUsable() && service.freshness != Freshness::Stale)
        m_awaitProof.erase(watch.folder());
    Part part{figuresOf(service), service.seen, isPolled(watch), membersHere(service), {}};
    const int flapping = static_cast<int>(part.figures.flapping.size());
    part.rank = {service.up > 0, service.up - service.seen, -flapping, watch.folder()};
    count(part, 1);
    m_parts.insert_or_assign(watch.folder(), std::move(part));
}

void ServicesTile::takeChanges()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_changed.empty() && timer.elapsed() < budgetMs) {
        const Path folder = *m_changed.begin();
        m_changed.erase(m_changed.begin());
        if (const lens::ServiceWatch* watch = m_catalogue.find(folder)) {
            put(*watch);
        } else {
            drop(folder);
            m_awaitProof.erase(folder);
        }
    }
    if (!m_changed.empty())
        changed();
}

ServiceFigures ServicesTile::figures() const
{
    ServiceFigures figures = m_sums;
    for (const std::string& member : tile().members) {
        const auto here = m_membersHere.find(member);
        if ((here == m_membersHere.end() || here->second == 0) && figures.missing.size() < mostNamesOfSum)
            figures.missing.push_back(member);
    }
    std::size_t looked = 0;
    for (const Rank& rank : m_ranks) {
        const Part& part = m_parts.at(std::get<Path>(rank));
        if (figures.lines.size() < mostLines)
            figures.lines.push_back(part.figures.lines.front());
        addSome(figures.missing, part.figures.missing);
        addSome(figures.flapping, part.figures.flapping);
        if (++looked >= mostLines)
            break;
    }
    applyLimits(figures, tile(), m_seen);
    return figures;
}

void ServicesTile::evaluate(TileState& state)
{
    takeChanges();
    const auto progress = m_catalogue.progress();
    m_wasWhole |= !progress.busy && m_changed.empty();
    const bool isPolled = link().session().watchHub().isPolled(tile().path, InterestChildren) || m_polled > 0;
    const Trust trust = m_judge.judge(link(), link().cache().find(tile().path), &NodeEntry::children, isPolled);
    state.freshness = trust.freshness;
    state.provenAt = trust.provenAt;
    state.error = trust.error;
    if (!m_awaitProof.empty() && trust.freshness != Freshness::Unread) {
        state.freshness = Freshness::Stale;
        state.provenAt = link().provenAt();
    }
    if (!progress.leftOut.empty() && !state.error)
        state.error = Error{ErrorCode::TooLarge, progress.leftOut.front().str(), 0,
            "some folders were not looked into: there are too many"};
    if (trust.freshness == Freshness::Unread || !m_wasWhole) {
        state.freshness = Freshness::Unread; // no sum before everything was found
        return;
    }
    if (trust.freshness == Freshness::Refused && m_parts.empty())
        return;
    state.figures = figures();
}

} // namespace registry::board
