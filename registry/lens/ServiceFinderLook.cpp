// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceFinderPrivate.h"

#include <algorithm>
#include <utility>

namespace registry::lens {

namespace {

constexpr std::size_t sampled = 4;
constexpr std::size_t namesGiven = 200; // to the detectors

/// A few of n, spread evenly: neighbours in a list are often alike.
std::vector<std::size_t> spread(std::size_t n)
{
    std::vector<std::size_t> places;
    const std::size_t count = std::min(n, sampled);
    for (std::size_t i = 0; i < count; ++i)
        places.push_back(i * n / count);
    return places;
}

} // namespace

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
    sample(path, full, sortedNames(*result->names));
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
    std::optional<Match> match = isPart(look.path) ? std::nullopt : matchOf(look.sight);
    if (isPart(look.path)) {
        reject(look.path);
    } else if (match) {
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

} // namespace registry::lens
