// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceWatch.h"

#include "lens/LensHub.h"
#include "lens/ServiceMemory.h"
#include "lens/Trust.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace registry::lens {

namespace {

// More members than this are not watched one by one: they are read once, as in Depth::Once.
constexpr std::size_t mostWatched = 2'000;
// Somebody registered again under the same name shows only in the folder's pzxid: then all are read again, up to this.
constexpr std::size_t mostReadAgain = 500;
constexpr int decodedAtOnce = 16;

} // namespace

class ServiceWatch::Private : public LensHub::Listener {
public:
    Private(ServiceWatch* watch, Session& session, Path folder, DetectorPtr detector, Depth depth,
        MemorySettings memory, Clock clock);
    ~Private() override { m_hub.leave(*this); }

    void setDepth(Depth depth);
    void begin();
    void invalidate();
    const ServiceState& state();

    void nodeChanged(const NodeChange& change) override;
    void connectionChanged() override;
    bool takeTurn() override;
    void announce() override;
    void age() override;

    ServiceMemory m_memory;
    std::vector<Evidence> m_evidence;

    Path memberPath(const std::string& name) const
    {
        if (m_waitersPath && !m_detector->isInstanceName(name))
            return m_waitersPath->childFromServer(name);
        return m_detector->isSingleNode() ? m_folder : m_folder.childFromServer(name);
    }
    void addWaiters(std::vector<std::string_view>& names) const;
    bool wantsHolds() const { return m_depth == Depth::Live && m_detector->wantsData(); }
    void refreshNames();
    void refreshJoined();
    void appeared(const std::string& name);
    void holdMember(const std::string& name);
    void readOnce(const std::string& name);
    void readIfAnother(const std::string& name);
    void readAllAgain();
    void markDirty(const std::string& name);
    void decode(const std::string& name);
    NodeSight sightOf(const std::string& name) const;
    Trust trust(const NodeEntry* entry);

    ServiceWatch* const q;
    Session& m_session;
    LensHub& m_hub;
    const Path m_folder;
    const DetectorPtr m_detector;
    const std::optional<Path> m_joinedPath;
    const std::optional<Path> m_waitersPath; ///< of a queue whose waiters stand in another folder
    const Clock m_clock;
    Depth m_depth;
    WatchHub::Hold m_folderHold;
    WatchHub::Hold m_joinedHold;
    WatchHub::Hold m_waitersHold;
    std::unordered_map<std::string, std::vector<WatchHub::Hold>> m_holds; ///< by member
    std::unordered_map<std::string, Result<DataReply>> m_read; ///< not decoded yet, by member
    std::unordered_set<std::string> m_reading;
    std::unordered_set<std::string> m_dirty;
    std::optional<Joined> m_joined;
    ServiceState m_state;
    bool m_stale = true; ///< m_state is to be made anew
    bool m_listed = false; ///< the names were read at least once
    bool m_wasUsable = false;
    TrustJudge m_judge;
};

ServiceWatch::Private::Private(ServiceWatch* watch, Session& session, Path folder, DetectorPtr detector, Depth depth,
    MemorySettings memory, Clock clock)
    : m_memory(memory)
    , q(watch)
    , m_session(session)
    , m_hub(LensHub::of(session))
    , m_folder(std::move(folder))
    , m_detector(std::move(detector))
    , m_joinedPath(m_detector->joined(m_folder))
    , m_waitersPath(m_detector->waiters(m_folder))
    , m_clock(std::move(clock))
    , m_depth(depth)
{
    m_state.folder = m_folder;
    m_state.detector = m_detector;
    m_state.name = m_detector->serviceName(m_folder);
    m_state.environment = m_detector->environment(m_folder);
}

void ServiceWatch::Private::begin()
{
    m_wasUsable = m_hub.isUsable();
    m_hub.join(m_folder, *this);
    const bool needsData = m_detector->isSingleNode() || m_detector->isQueue();
    const std::uint8_t interest = m_detector->isSingleNode() ? InterestData : InterestChildren;
    m_folderHold = m_session.watchHub().hold(m_folder, interest | (needsData ? InterestData : 0));
    if (m_joinedPath) {
        m_hub.join(*m_joinedPath, *this);
        m_joinedHold = m_session.watchHub().hold(*m_joinedPath, InterestChildren);
        refreshJoined();
    }
    if (m_waitersPath) {
        m_hub.join(*m_waitersPath, *this);
        m_waitersHold = m_session.watchHub().hold(*m_waitersPath, InterestChildren);
    }
    refreshNames(); // somebody may hold it already
}

void ServiceWatch::Private::setDepth(Depth depth)
{
    if (std::exchange(m_depth, depth) == depth)
        return;
    std::unordered_map<std::string, std::vector<WatchHub::Hold>> before;
    before.swap(m_holds); // let go after the new holds stand, so that what both want is not asked for again
    for (const std::string& name : m_memory.present()) {
        holdMember(name);
        if (m_depth == Depth::Once && before.find(name) == before.end())
            readOnce(name);
    }
}

void ServiceWatch::Private::nodeChanged(const NodeChange& change)
{
    constexpr std::uint8_t dataAspects = NodeChange::DataAspect | NodeChange::StatAspect | NodeChange::Condition;
    if (change.path == m_folder) {
        if (change.aspects & (NodeChange::Children | NodeChange::Existence | NodeChange::Condition)
            || m_detector->isSingleNode())
            refreshNames();
        if (change.aspects & dataAspects && m_detector->isSingleNode())
            markDirty(std::string(m_folder.name()));
        invalidate();
    } else if (m_joinedPath && change.path == *m_joinedPath) {
        refreshJoined();
    } else if (m_waitersPath && change.path == *m_waitersPath) {
        refreshNames();
    } else if (change.path.parent() == m_folder || (m_waitersPath && change.path.parent() == *m_waitersPath)) {
        if (change.aspects & (dataAspects | NodeChange::Existence))
            markDirty(std::string(change.path.name()));
    } else if (change.path.parent().parent() == m_folder) {
        markDirty(std::string(change.path.parent().name()));
    }
}

void ServiceWatch::Private::connectionChanged()
{
    const bool usable = m_hub.isUsable();
    if (usable && !std::exchange(m_wasUsable, usable) && m_listed)
        readAllAgain(); // one of them may be another by now, under the same name
    m_wasUsable = usable;
    m_judge.statusChanged(usable);
    invalidate();
}

void ServiceWatch::Private::refreshNames()
{
    const NodeEntry* entry = m_session.cache().find(m_folder);
    if (!entry)
        return;
    std::vector<std::string_view> names;
    if (m_detector->isSingleNode()) {
        if (!entry->stat.value && !entry->gone)
            return;
        if (entry->stat.value)
            names.push_back(m_folder.name());
    } else if (entry->children.value) {
        const NameList& list = **entry->children.value;
        names.reserve(list.size());
        for (std::size_t i = 0; i < list.size(); ++i)
            if (m_detector->isInstanceName(list[i]))
                names.push_back(list[i]);
    } else if (!entry->gone) {
        return; // never read, or not to be read
    }
    if (!entry->gone)
        addWaiters(names);
    const bool knownBefore = m_listed && !entry->children.stale;
    const std::size_t before = m_memory.presentCount();
    m_listed = true;
    const std::vector<std::string> fresh = m_memory.membersAre(names, m_clock());
    std::erase_if(m_holds, [this](const auto& one) { return !m_memory.isPresent(one.first); });
    for (const std::string& name : fresh)
        appeared(name);
    if (knownBefore && fresh.empty() && before == m_memory.presentCount() && before <= mostReadAgain)
        readAllAgain();
    invalidate();
}

void ServiceWatch::Private::addWaiters(std::vector<std::string_view>& names) const
{
    const NodeEntry* entry = m_waitersPath ? m_session.cache().find(*m_waitersPath) : nullptr;
    if (!entry || !entry->children.value || entry->gone)
        return;
    const NameList& list = **entry->children.value;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (m_detector->isWaiterName(list[i]) && !m_detector->isInstanceName(list[i]))
            names.push_back(list[i]);
}

void ServiceWatch::Private::refreshJoined()
{
    Joined joined{*m_joinedPath, {}, false};
    if (const NodeEntry* entry = m_session.cache().find(*m_joinedPath)) {
        joined.missing = entry->gone;
        if (entry->children.value)
            joined.names = sortedNames(**entry->children.value);
    }
    m_joined = std::move(joined);
    for (const std::string& name : m_memory.present())
        markDirty(name);
}

void ServiceWatch::Private::appeared(const std::string& name)
{
    m_read.erase(name);
    holdMember(name);
    if (m_depth != Depth::Names && !m_holds.contains(name) && !m_detector->isSingleNode())
        readOnce(name);
    markDirty(name);
}

void ServiceWatch::Private::holdMember(const std::string& name)
{
    if (m_holds.size() >= mostWatched || m_detector->isSingleNode())
        return;
    std::vector<WatchHub::Hold> holds;
    const Path path = memberPath(name);
    if (wantsHolds())
        holds.push_back(m_session.watchHub().hold(path, InterestData));
    if (m_depth != Depth::Names)
        for (const std::string& below : m_detector->below())
            if (const Result<Path> child = path.child(below)) // what proves it alive is always watched
                holds.push_back(m_session.watchHub().hold(*child, InterestData));
    if (wantsHolds() || !holds.empty())
        m_holds[name] = std::move(holds);
}

void ServiceWatch::Private::readOnce(const std::string& name)
{
    if (!m_reading.insert(name).second)
        return;
    m_hub.read(memberPath(name), q, [this, name](const Result<DataReply>& result) {
        m_reading.erase(name);
        m_read.insert_or_assign(name, result);
        markDirty(name);
    });
}

/// Most often nobody else has registered under the name since: then its stat is all that is read.
void ServiceWatch::Private::readIfAnother(const std::string& name)
{
    if (!m_memory.isDecoded(name)) {
        readOnce(name);
        return;
    }
    if (!m_reading.insert(name).second)
        return; // answered after the list that leads here, so it tells what is wanted
    m_hub.stat(memberPath(name), q, [this, name](const Result<Stat>& stat) {
        m_reading.erase(name);
        if (!stat || !m_memory.isOf(name, stat->czxid, stat->mtime))
            readOnce(name);
    });
}

void ServiceWatch::Private::readAllAgain()
{
    if (m_detector->isSingleNode() || m_depth == Depth::Names)
        return;
    for (const std::string& name : m_memory.present())
        if (!wantsHolds() || !m_holds.contains(name))
            readIfAnother(name);
        else
            m_session.watchHub().refresh(memberPath(name));
}

void ServiceWatch::Private::markDirty(const std::string& name)
{
    if (!m_memory.isPresent(name))
        return;
    m_dirty.insert(name);
    m_hub.wantTurn(*this);
}

bool ServiceWatch::Private::takeTurn()
{
    for (int i = 0; i < decodedAtOnce && !m_dirty.empty(); ++i) {
        const std::string name = *m_dirty.begin();
        m_dirty.erase(m_dirty.begin());
        decode(name);
    }
    invalidate();
    return !m_dirty.empty();
}

NodeSight ServiceWatch::Private::sightOf(const std::string& name) const
{
    NodeSight sight;
    sight.path = memberPath(name);
    const NodeEntry* entry = m_session.cache().find(sight.path);
    if (entry && entry->data.value && !entry->data.stale && (wantsHolds() || m_detector->isSingleNode())) {
        sight.data = *entry->data.value;
        sight.stat = entry->stat.value;
    } else if (const auto read = m_read.find(name); read != m_read.end() && read->second) {
        sight.data = read->second->data;
        sight.stat = read->second->stat;
    } else {
        sight.refused = (read != m_read.end() && read->second.error().code == ErrorCode::NoAuth)
            || (entry && entry->data.error && entry->data.error->code == ErrorCode::NoAuth);
        if (entry)
            sight.stat = entry->stat.value;
        if (entry && entry->data.value)
            sight.data = *entry->data.value;
    }
    for (const std::string& below : m_detector->below()) {
        const Result<Path> child = sight.path.child(below);
        const NodeEntry* found = child ? m_session.cache().find(*child) : nullptr;
        if (found && found->gone)
            sight.below.emplace(below, std::nullopt);
        else if (found && found->data.value)
            sight.below.emplace(below, *found->data.value);
    }
    return sight;
}

void ServiceWatch::Private::decode(const std::string& name)
{
    if (!m_memory.isPresent(name))
        return;
    const NodeSight sight = sightOf(name);
    const bool enough =
        sight.data || sight.refused || m_depth == Depth::Names || !m_detector->wantsData() || !sight.below.empty();
    if (!enough)
        return;
    const bool belowMissing = m_depth != Depth::Names && sight.below.size() < m_detector->below().size();
    if (belowMissing && !sight.refused)
        return; // its other nodes are being read
    m_memory.tell(name, m_detector->decode(sight, m_folder, m_joined ? &*m_joined : nullptr), m_clock());
    m_read.erase(name);
}

void ServiceWatch::Private::invalidate()
{
    m_stale = true;
    m_hub.wantAnnounced(*this);
}

void ServiceWatch::Private::announce()
{
    Q_EMIT q->changed();
}

void ServiceWatch::Private::age()
{
    if (m_memory.age(m_clock()))
        invalidate();
}

Trust ServiceWatch::Private::trust(const NodeEntry* entry)
{
    const bool usable = m_hub.isUsable();
    const WatchHub& hub = m_session.watchHub();
    return m_detector->isSingleNode()
        ? m_judge.judge(usable, entry, &NodeEntry::data, hub.isPolled(m_folder, InterestData))
        : m_judge.judge(usable, entry, &NodeEntry::children, hub.isPolled(m_folder, InterestChildren));
}

const ServiceState& ServiceWatch::Private::state()
{
    if (!std::exchange(m_stale, false))
        return m_state;
    const NodeEntry* entry = m_session.cache().find(m_folder);
    m_state.evidence = m_evidence;
    const Trust trusted = trust(entry);
    m_state.freshness = trusted.freshness;
    const bool isProblem = trusted.freshness == Freshness::Missing || trusted.freshness == Freshness::Refused;
    m_state.error = isProblem ? trusted.error : std::nullopt;
    m_state.provenAt = trusted.freshness == Freshness::Stale ? m_session.status().lastProof : trusted.readAt;
    const Data data = entry && entry->data.value ? *entry->data.value : Data();
    m_memory.fill(m_state, *m_detector, data, m_clock());
    return m_state;
}

ServiceWatch::ServiceWatch(Session& session, Path folder, DetectorPtr detector, Depth depth, MemorySettings memory,
    Clock clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(
          this, session, std::move(folder), std::move(detector), depth, memory, std::move(clock)))
{
    d->begin();
}

ServiceWatch::~ServiceWatch() = default;

void ServiceWatch::setDepth(Depth depth)
{
    d->setDepth(depth);
}

void ServiceWatch::setMemory(const MemorySettings& memory)
{
    d->m_memory.setSettings(memory);
    d->age();
    d->invalidate();
}

void ServiceWatch::setEvidence(std::vector<Evidence> evidence)
{
    d->m_evidence = std::move(evidence);
    d->invalidate();
}

const Path& ServiceWatch::folder() const
{
    return d->m_folder;
}

const Detector& ServiceWatch::detector() const
{
    return *d->m_detector;
}

const ServiceState& ServiceWatch::state() const
{
    return d->state();
}

std::vector<MembershipEvent> ServiceWatch::timeline() const
{
    return d->m_memory.timeline();
}

void ServiceWatch::forgetGone()
{
    d->m_memory.forgetGone();
    d->invalidate();
}

void ServiceWatch::forgetGone(const std::string& key)
{
    d->m_memory.forgetGone(key);
    d->invalidate();
}

} // namespace registry::lens
