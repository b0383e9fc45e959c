// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceFinder.h"

#include "lens/LensHub.h"

#include <algorithm>
#include <set>
#include <utility>

namespace registry::lens {

namespace {

constexpr std::size_t sampled = 4;
constexpr std::size_t namesGiven = 200; // to the detectors
constexpr std::size_t leftOutTold = 100;

/// A few of n, spread evenly: neighbours in a list are often alike.
std::vector<std::size_t> spread(std::size_t n)
{
    std::vector<std::size_t> places;
    const std::size_t count = std::min(n, sampled);
    for (std::size_t i = 0; i < count; ++i)
        places.push_back(i * n / count);
    return places;
}

std::vector<std::string> sorted(const NameList& list)
{
    std::vector<std::string> names;
    names.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        names.emplace_back(list[i]);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

class ServiceFinder::Private : public LensHub::Listener {
public:
    Private(ServiceFinder* finder, Session& session, Path root, DetectorSet detectors, Choices choices, Limits limits);
    ~Private() override { m_hub.leave(*this); }

    struct Folder {
        std::vector<std::string> names; ///< as last looked at, sorted
        WatchHub::Hold hold; ///< of its list, when it leads somewhere
        DetectorPtr detector; ///< it is a service
        bool empty = false; ///< may be a service without instances
        bool pending = false; ///< being looked into
        bool again = false; ///< and once more after that
        bool joined = false;
    };
    /// One look at a folder, until all of it is read.
    struct Look {
        Path path;
        int depth = 0;
        bool full = false; ///< all its children are to be looked at, not only the new ones
        FolderSight sight;
        std::vector<std::string> names;
        std::vector<std::string> before; ///< its names at the last look
        std::size_t waiting = 0;
    };

    void look(const Path& path, bool full = false);
    void listed(const Path& path, bool full, const Result<ChildrenReply>& result);
    void sample(const Path& path, bool full, std::vector<std::string> names);
    void readSample(const std::shared_ptr<Look>& look, std::size_t place, const std::vector<std::string>& below,
        const std::function<void()>& finish);
    std::vector<std::string> belowAny(const Path& folder) const;
    void judge(Look& look);
    std::optional<Match> matchOf(const FolderSight& sight) const;
    void accept(const Path& path, Match match);
    void reject(const Path& path);
    void descend(const Look& look, const Detector* matched);
    void inspect(const Path& child, bool full);
    /// Nothing: not read, or not to be read.
    std::optional<std::vector<std::string>> cachedNames(const Path& path) const;
    void lookAtEmpty(const Path& path);
    void matchEmpties();
    void lead(const Path& path);
    void watch(const Path& path, Folder& folder);
    void drop(const Path& path);
    void leaveOut(const Path& path);
    void begun() { ++m_inFlight; }
    void ended();
    int depthOf(const Path& path) const { return path.depth() - m_root.depth(); }

    void nodeChanged(const NodeChange& change) override;
    void connectionChanged() override { }
    void announce() override { Q_EMIT q->progressChanged(); }

    ServiceFinder* const q;
    Session& m_session;
    LensHub& m_hub;
    const Path m_root;
    const DetectorSet m_detectors;
    Choices m_choices;
    const Limits m_limits;
    std::map<std::string, Folder> m_folders; ///< by path: services, what leads to them, what is being looked at
    std::map<std::pair<std::string, std::string>, Path> m_kinds; ///< (detector, environment) -> a service of it
    std::set<Path> m_empties;
    int m_emptyWatched = 0;
    Progress m_progress;
    int m_inFlight = 0;
};

ServiceFinder::Private::Private(
    ServiceFinder* finder, Session& session, Path root, DetectorSet detectors, Choices choices, Limits limits)
    : q(finder)
    , m_session(session)
    , m_hub(LensHub::of(session))
    , m_root(std::move(root))
    , m_detectors(std::move(detectors))
    , m_choices(std::move(choices))
    , m_limits(limits)
{
}

void ServiceFinder::Private::look(const Path& path, bool full)
{
    Folder& folder = m_folders[path.str()];
    if (std::exchange(folder.pending, true)) {
        folder.again = true;
        return;
    }
    if (m_progress.folders >= m_limits.folders) {
        folder.pending = false;
        leaveOut(path);
        return;
    }
    ++m_progress.folders;
    begun();
    m_hub.list(path, q, [this, path, full](const Result<ChildrenReply>& result) {
        listed(path, full, result);
        ended();
    });
}

void ServiceFinder::Private::listed(const Path& path, bool full, const Result<ChildrenReply>& result)
{
    const auto found = m_folders.find(path.str());
    if (found == m_folders.end())
        return; // deleted meanwhile
    if (!result) {
        found->second.pending = false;
        if (result.error().code == ErrorCode::NoAuth)
            ++m_progress.refused;
        else if (path != m_root)
            drop(path);
        return;
    }
    sample(path, full, sorted(*result->names));
}

void ServiceFinder::Private::sample(const Path& path, bool full, std::vector<std::string> names)
{
    auto look = std::make_shared<Look>(); // shared by the reads that make it whole
    look->path = path;
    look->depth = depthOf(path);
    look->full = full;
    look->names = std::move(names);
    look->sight.path = path;
    look->sight.count = look->names.size();
    look->sight.names.assign(look->names.begin(),
        look->names.begin() + static_cast<std::ptrdiff_t>(std::min(look->names.size(), namesGiven)));
    for (const std::size_t place : spread(look->names.size()))
        look->sight.sample.push_back({path.childFromServer(look->names[place]), {}, {}, {}, false});
    const std::vector<std::string> below = belowAny(path);
    look->waiting = 1 + look->sight.sample.size() * (1 + below.size());
    begun();
    const auto finish = [this, look] {
        if (--look->waiting > 0)
            return;
        std::erase_if(look->sight.sample, [](const NodeSight& node) { return !node.data && !node.refused; });
        judge(*look);
        ended();
    };
    m_hub.read(path, q, [look, finish](const Result<DataReply>& result) {
        if (result)
            look->sight.data = result->data;
        finish();
    });
    for (std::size_t i = 0; i < look->sight.sample.size(); ++i)
        readSample(look, i, below, finish);
}

void ServiceFinder::Private::readSample(const std::shared_ptr<Look>& look, std::size_t place,
    const std::vector<std::string>& below, const std::function<void()>& finish)
{
    const Path node = look->sight.sample[place].path;
    m_hub.read(node, q, [look, place, finish](const Result<DataReply>& result) {
        NodeSight& sight = look->sight.sample[place];
        if (result) {
            sight.stat = result->stat;
            sight.data = result->data;
        } else {
            sight.refused = result.error().code == ErrorCode::NoAuth;
        }
        finish();
    });
    for (const std::string& name : below) {
        const Result<Path> child = node.child(name);
        if (!child) {
            finish();
            continue;
        }
        m_hub.read(*child, q, [look, place, name, finish](const Result<DataReply>& result) {
            NodeSight& sight = look->sight.sample[place];
            if (result)
                sight.below.emplace(name, result->data);
            else if (result.error().code == ErrorCode::NoNode)
                sight.below.emplace(name, std::nullopt);
            finish();
        });
    }
}

/// What detectors whose shape fits the folder look at below an instance's node.
std::vector<std::string> ServiceFinder::Private::belowAny(const Path& folder) const
{
    std::vector<std::string> all;
    for (const DetectorPtr& detector : m_detectors.all())
        if (!detector->below().empty() && detector->shapeFits(folder))
            for (const std::string& name : detector->below())
                if (std::find(all.begin(), all.end(), name) == all.end())
                    all.push_back(name);
    return all;
}

std::optional<Match> ServiceFinder::Private::matchOf(const FolderSight& sight) const
{
    if (const auto chosen = m_choices.find(sight.path); chosen != m_choices.end()) {
        DetectorPtr detector = m_detectors.find(chosen->second);
        if (!detector)
            return {};
        return Match{std::move(detector), {{Evidence::Kind::Chosen, {}, 0, 0}}};
    }
    return m_detectors.match(sight);
}

void ServiceFinder::Private::judge(Look& look)
{
    const auto found = m_folders.find(look.path.str());
    if (found == m_folders.end())
        return;
    Folder& folder = found->second;
    folder.pending = false;
    look.before = std::exchange(folder.names, look.names);
    const std::optional<std::vector<std::string>> now = folder.hold ? cachedNames(look.path) : std::nullopt;
    const bool again = std::exchange(folder.again, false) || (now && *now != look.names);
    std::optional<Match> match = matchOf(look.sight);
    if (match) {
        const DetectorPtr detector = match->detector;
        accept(look.path, std::move(*match));
        descend(look, detector.get());
    } else if (look.names.empty() && look.path != m_root && !m_choices.contains(look.path)) {
        lookAtEmpty(look.path);
    } else {
        reject(look.path);
        descend(look, nullptr);
    }
    if (again)
        this->look(look.path);
}

void ServiceFinder::Private::accept(const Path& path, Match match)
{
    Folder& folder = m_folders[path.str()];
    if (folder.empty)
        m_empties.erase(path);
    folder.empty = false;
    const bool known = folder.detector && folder.detector->id() == match.detector->id();
    if (!folder.detector)
        ++m_progress.services;
    folder.detector = match.detector;
    lead(path.parent());
    watch(path, folder);
    const auto key = std::pair(match.detector->id(), match.detector->environment(path));
    const bool newKind = m_kinds.emplace(key, path).second;
    if (!known)
        Q_EMIT q->found(path, match);
    if (newKind)
        matchEmpties();
}

void ServiceFinder::Private::reject(const Path& path)
{
    Folder& folder = m_folders[path.str()];
    if (!std::exchange(folder.detector, nullptr))
        return;
    --m_progress.services;
    std::erase_if(m_kinds, [&](const auto& one) { return one.second == path; });
    Q_EMIT q->lost(path);
}

void ServiceFinder::Private::descend(const Look& look, const Detector* matched)
{
    if (look.depth >= m_limits.depth) {
        if (!matched && !look.names.empty())
            leaveOut(look.path);
        return;
    }
    int looked = 0;
    for (const std::string& name : look.names) {
        if (matched && matched->isInstanceName(name))
            continue;
        if (look.path.isRoot() && name == "zookeeper")
            continue;
        if (!look.full && std::binary_search(look.before.begin(), look.before.end(), name))
            continue; // looked at before
        if (++looked > m_limits.children) {
            leaveOut(look.path);
            break;
        }
        inspect(look.path.childFromServer(name), look.full);
    }
}

void ServiceFinder::Private::inspect(const Path& child, bool full)
{
    if (m_choices.contains(child)) {
        look(child, full);
        return;
    }
    begun();
    m_hub.stat(child, q, [this, child, full](const Result<Stat>& stat) {
        if (stat && stat->numChildren > 0)
            look(child, full);
        else if (stat && !stat->isEphemeral() && stat->dataLength == 0)
            lookAtEmpty(child);
        else if (stat) { // a single node may be all there is: a leader's name
            begun();
            m_hub.read(child, q, [this, child](const Result<DataReply>& read) {
                if (read) {
                    const FolderSight sight{child, {}, 0, read->data, {}};
                    if (std::optional<Match> match = m_detectors.match(sight); match && match->detector->isSingleNode())
                        accept(child, std::move(*match));
                }
                ended();
            });
        }
        ended();
    });
}

void ServiceFinder::Private::lookAtEmpty(const Path& path)
{
    Folder& folder = m_folders[path.str()];
    if (folder.detector)
        return; // its instances are gone; it stays what it is
    folder.empty = true;
    m_empties.insert(path);
    if (!folder.hold && m_emptyWatched < m_limits.emptyWatched) {
        ++m_emptyWatched;
        watch(path, folder);
    }
    matchEmpties();
}

/// An empty folder is a service of the kind that stands beside it.
void ServiceFinder::Private::matchEmpties()
{
    std::vector<std::pair<Path, Match>> matched;
    for (const Path& path : m_empties)
        for (const DetectorPtr& detector : m_detectors.all()) {
            if (!detector->shapeFits(path))
                continue;
            const auto kind = m_kinds.find({detector->id(), detector->environment(path)});
            if (kind == m_kinds.end())
                continue;
            matched.emplace_back(path, Match{detector, {{Evidence::Kind::Sibling, kind->second.str(), 0, 0}}});
            break;
        }
    for (auto& [path, match] : matched)
        accept(path, std::move(match));
}

void ServiceFinder::Private::lead(const Path& path)
{
    if (path != m_root && !m_root.isAncestorOf(path))
        return;
    Folder& folder = m_folders[path.str()];
    if (folder.hold)
        return;
    watch(path, folder);
    if (path != m_root)
        lead(path.parent());
}

void ServiceFinder::Private::watch(const Path& path, Folder& folder)
{
    if (!folder.hold)
        folder.hold = m_session.watchHub().hold(path, InterestChildren);
    if (!std::exchange(folder.joined, true))
        m_hub.join(path, *this);
}

void ServiceFinder::Private::nodeChanged(const NodeChange& change)
{
    const auto found = m_folders.find(change.path.str());
    if (found == m_folders.end() || !(change.aspects & (NodeChange::Children | NodeChange::Existence)))
        return;
    const NodeEntry* entry = m_session.cache().find(change.path);
    if (!entry)
        return;
    Folder& folder = found->second;
    if (entry->gone) {
        if (change.path != m_root)
            drop(change.path);
        return;
    }
    if (folder.pending) // judge() compares once more
        return;
    if (folder.detector && !folder.names.empty())
        return; // a service's instances come and go without changing what it is
    const std::optional<std::vector<std::string>> names = cachedNames(change.path);
    if (!names || *names == folder.names)
        return;
    std::vector<std::string> lost;
    std::set_difference(
        folder.names.begin(), folder.names.end(), names->begin(), names->end(), std::back_inserter(lost));
    for (const std::string& name : lost)
        drop(change.path.childFromServer(name));
    look(change.path); // it may have become a service by this
}

std::optional<std::vector<std::string>> ServiceFinder::Private::cachedNames(const Path& path) const
{
    const NodeEntry* entry = m_session.cache().find(path);
    if (!entry || !entry->children.value || entry->children.stale)
        return {};
    return sorted(**entry->children.value);
}

void ServiceFinder::Private::drop(const Path& path)
{
    const std::string below = path.str() + '/';
    std::vector<Path> lost;
    const auto forget = [&](std::map<std::string, Folder>::iterator it) {
        const Path folder = *Path::parse(it->first);
        if (it->second.detector) {
            --m_progress.services;
            std::erase_if(m_kinds, [&](const auto& one) { return one.second == folder; });
            lost.push_back(folder);
        }
        m_empties.erase(folder);
        if (it->second.joined)
            m_hub.leave(folder, *this);
        return m_folders.erase(it);
    };
    if (const auto self = m_folders.find(path.str()); self != m_folders.end())
        forget(self);
    for (auto it = m_folders.lower_bound(below); it != m_folders.end() && it->first.starts_with(below);)
        it = forget(it);
    for (const Path& folder : lost)
        Q_EMIT q->lost(folder);
}

void ServiceFinder::Private::leaveOut(const Path& path)
{
    auto& told = m_progress.leftOut;
    if (told.size() < leftOutTold && std::find(told.begin(), told.end(), path) == told.end())
        told.push_back(path);
}

void ServiceFinder::Private::ended()
{
    --m_inFlight;
    m_hub.wantAnnounced(*this);
}

ServiceFinder::ServiceFinder(
    Session& session, Path root, DetectorSet detectors, Choices choices, Limits limits, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session, std::move(root), std::move(detectors), std::move(choices), limits))
{
    d->watch(d->m_root, d->m_folders[d->m_root.str()]);
    d->look(d->m_root);
    for (const auto& [path, detector] : d->m_choices)
        if (d->m_root.isAncestorOf(path))
            d->look(path);
}

ServiceFinder::~ServiceFinder() = default;

const Path& ServiceFinder::root() const
{
    return d->m_root;
}

ServiceFinder::Progress ServiceFinder::progress() const
{
    Progress progress = d->m_progress;
    progress.busy = d->m_inFlight > 0;
    return progress;
}

void ServiceFinder::refresh()
{
    d->m_progress.folders = 0;
    d->m_progress.refused = 0;
    d->m_progress.leftOut.clear();
    d->look(d->m_root, true);
}

void ServiceFinder::choose(const Path& folder, std::optional<std::string> detector)
{
    if (detector)
        d->m_choices[folder] = *std::move(detector);
    else
        d->m_choices.erase(folder);
    d->look(folder);
}

} // namespace registry::lens
