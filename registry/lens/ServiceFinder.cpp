// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceFinderPrivate.h"

#include <algorithm>
#include <utility>

namespace registry::lens {

namespace {

constexpr std::size_t leftOutTold = 100;

} // namespace

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
    if (!known) {
        releaseWaiters(path);
        claimWaiters(path, *match.detector);
    }
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
    releaseWaiters(path);
    Q_EMIT q->lost(path);
}

/// Who waits in a folder beside the service is shown with the service, and is none of its own.
void ServiceFinder::Private::claimWaiters(const Path& path, const Detector& detector)
{
    const std::optional<Path> waiters = detector.waiters(path);
    if (!waiters || !m_parts.emplace(*waiters, path).second || !isPart(*waiters))
        return;
    m_empties.erase(*waiters);
    if (m_folders.contains(waiters->str()))
        reject(*waiters);
}

void ServiceFinder::Private::releaseWaiters(const Path& path)
{
    std::vector<Path> released;
    std::erase_if(m_parts, [&](const auto& part) {
        if (part.second == path)
            released.push_back(part.first);
        return part.second == path;
    });
    for (const Path& part : released)
        if (m_folders.contains(part.str()))
            look(part);
}

void ServiceFinder::Private::lookAtEmpty(const Path& path)
{
    Folder& folder = m_folders[path.str()];
    if (folder.detector || isPart(path))
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
    return sortedNames(**entry->children.value);
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
    for (const Path& folder : lost) {
        releaseWaiters(folder);
        Q_EMIT q->lost(folder);
    }
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

bool ServiceFinder::isPart(const Path& folder) const
{
    return d->isPart(folder);
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
