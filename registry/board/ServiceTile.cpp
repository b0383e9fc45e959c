// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ServiceTile.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace registry::board {

namespace {

constexpr std::size_t mostNames = 50;

void addName(std::vector<std::string>& names, const std::string& name)
{
    if (names.size() < mostNames && std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

std::vector<std::string> presentNames(const lens::ServiceState& service)
{
    std::vector<std::string> names;
    for (const lens::InstanceRow& row : service.rows) {
        if (row.gone)
            continue;
        names.push_back(row.record.name);
        names.emplace_back(row.record.key);
        names.emplace_back(row.record.path.name());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// ZooKeeper's sequence: ten digits at the end.
std::optional<std::int64_t> sequenceOf(std::string_view name)
{
    constexpr std::size_t digits = 10;
    if (name.size() < digits)
        return {};
    const std::string_view tail = name.substr(name.size() - digits);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(tail.data(), tail.data() + digits, number);
    return error == std::errc() && end == tail.data() + digits ? std::optional(number) : std::nullopt;
}

} // namespace

ServiceFigures figuresOf(const lens::ServiceState& service)
{
    ServiceFigures figures;
    figures.up = service.up;
    figures.present = service.present;
    figures.unknown = service.unknown;
    figures.services = 1;
    for (const lens::InstanceRow& row : service.rows) {
        if (row.gone)
            addName(figures.missing, row.record.name);
        if (row.flapping)
            addName(figures.flapping, row.record.name);
    }
    figures.lines.push_back({service.name, service.folder, service.up, service.present, service.seen,
        static_cast<int>(figures.flapping.size()), service.unknown});
    return figures;
}

void addMissing(
    ServiceFigures& figures, const std::vector<std::string>& members, const std::vector<std::string>& sortedPresent)
{
    std::vector<std::string> missing;
    for (const std::string& member : members)
        if (!std::binary_search(sortedPresent.begin(), sortedPresent.end(), member))
            addName(missing, member);
    for (const std::string& gone : figures.missing)
        addName(missing, gone);
    figures.missing = std::move(missing);
}

void applyLimits(ServiceFigures& figures, const Tile& tile, int seen)
{
    figures.expected = tile.expected.value_or(std::max(seen, static_cast<int>(tile.members.size())));
    figures.belowMinimum = tile.minimum && figures.up + figures.unknown < *tile.minimum;
}

ServiceTile::ServiceTile(const Tile& tile, TileContext context)
    : TileSource(tile, std::move(context))
    , m_service(this->tile(), link(), options())
{
    QObject::connect(&m_service, &FolderService::changed, &m_service, [this] { changed(); });
}

bool ServiceTile::isSettled(const TileState& state) const
{
    return state.freshness != Freshness::Unread && m_service.isKnown();
}

void ServiceTile::evaluate(TileState& state)
{
    const Trust trust = m_service.trust();
    state.freshness = trust.freshness;
    state.provenAt = trust.provenAt;
    state.error = trust.error;
    const lens::ServiceWatch* watch = m_service.watch();
    const auto children = m_service.children();
    const bool wasNeverRead = std::holds_alternative<std::monostate>(state.figures);
    if (trust.freshness == Freshness::Unread || (wasNeverRead && !m_service.isKnown())) {
        state.freshness = Freshness::Unread; // no figure before all of it can be told
        return;
    }
    if (trust.freshness == Freshness::Refused && !children)
        return;
    ServiceFigures figures;
    int seen = 0;
    if (watch) {
        const lens::ServiceState& service = watch->state();
        figures = figuresOf(service);
        seen = service.seen;
        addMissing(figures, tile().members, presentNames(service));
    } else {
        figures.up = figures.present = static_cast<int>(children ? children->size() : 0);
        seen = m_mostChildren = std::max(m_mostChildren, figures.present);
        figures.services = children ? 1 : 0;
        addMissing(figures, tile().members, children.value_or(std::vector<std::string>()));
        figures.lines.push_back(
            {std::string(tile().path.name()), tile().path, figures.up, figures.present, seen, 0, 0});
    }
    applyLimits(figures, tile(), seen);
    state.figures = std::move(figures);
}

ElectionTile::ElectionTile(const Tile& tile, TileContext context)
    : TileSource(tile, std::move(context))
    , m_service(this->tile(), link(), options())
{
    QObject::connect(&m_service, &FolderService::changed, &m_service, [this] { changed(); });
}

bool ElectionTile::isSettled(const TileState& state) const
{
    return state.freshness != Freshness::Unread && m_service.isKnown();
}

void ElectionTile::evaluate(TileState& state)
{
    const Trust trust = m_service.trust();
    state.freshness = trust.freshness;
    state.provenAt = trust.provenAt;
    state.error = trust.error;
    const bool wasNeverRead = std::holds_alternative<std::monostate>(state.figures);
    if (trust.freshness == Freshness::Unread || (wasNeverRead && !m_service.isKnown())) {
        state.freshness = Freshness::Unread;
        return;
    }
    const lens::ServiceWatch* watch = m_service.watch();
    if (trust.freshness == Freshness::Refused && !m_service.children() && !watch)
        return;
    if (!watch || (!watch->detector().isQueue() && !watch->detector().isSingleNode())) {
        state.figures = byNumber();
        return;
    }
    ElectionFigures figures;
    const lens::InstanceRecord* leader = nullptr;
    for (const lens::InstanceRow& row : watch->state().rows) {
        if (row.gone)
            continue;
        if (row.record.status == lens::Status::Waiting) {
            figures.waiting.push_back(row.record.name);
            continue;
        }
        figures.holders.push_back(row.record.name);
        if (figures.holders.size() == 1)
            leader = &row.record;
    }
    noteLeader(leader ? leader->key : std::string());
    if (leader)
        setSince(figures, leader->ctime, leader->sequence.has_value());
    state.figures = std::move(figures);
}

void ElectionTile::noteLeader(const std::string& key)
{
    const std::optional<std::string> before = std::exchange(m_leader, key);
    if (!before || *before == key)
        return;
    m_wasVacant = before->empty();
    m_tookOver = now();
}

/// A node in a queue is made when its owner joins: it has led since then only when nobody stood before it.
void ElectionTile::setSince(ElectionFigures& figures, std::int64_t joinedMs, bool isQueue) const
{
    if (joinedMs <= 0)
        return;
    figures.sinceMs = joinedMs;
    if (!isQueue || m_wasVacant)
        return;
    figures.mayHaveWaited = !m_tookOver;
    if (m_tookOver)
        figures.sinceMs = std::max(joinedMs,
            std::int64_t(
                std::chrono::duration_cast<std::chrono::milliseconds>(m_tookOver->time_since_epoch()).count()));
}

ElectionFigures ElectionTile::byNumber()
{
    std::vector<std::pair<std::int64_t, std::string>> queue;
    for (std::string& name : m_service.children().value_or(std::vector<std::string>()))
        if (const auto number = sequenceOf(name))
            queue.emplace_back(*number, std::move(name));
    std::sort(queue.begin(), queue.end());
    ElectionFigures figures;
    for (auto& [number, name] : queue)
        (figures.holders.empty() ? figures.holders : figures.waiting).push_back(std::move(name));
    noteLeader(figures.holders.empty() ? std::string() : figures.holders.front());
    if (figures.holders.empty()) {
        m_holderWatched = {};
        m_holder = {};
        return figures;
    }
    const Path holder = tile().path.childFromServer(figures.holders.front());
    if (holder != std::exchange(m_holder, holder))
        m_holderWatched = link().watch(holder, InterestData, [this](const NodeChange&) { changed(); });
    const NodeEntry* entry = link().cache().find(holder);
    if (entry && entry->stat.value)
        setSince(figures, entry->stat.value->ctime, true);
    return figures;
}

} // namespace registry::board
