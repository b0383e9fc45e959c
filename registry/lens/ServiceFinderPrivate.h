// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/LensHub.h"
#include "lens/ServiceFinder.h"

#include <memory>
#include <optional>
#include <set>

namespace registry::lens {

/// What stands between the look at one folder and the next; ServiceFinderLook.cpp looks, ServiceFinder.cpp keeps what
/// was found and watches what leads to it.
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
    void claimWaiters(const Path& path, const Detector& detector);
    void releaseWaiters(const Path& path);
    /// Whether the folder is a part of a service elsewhere, and nobody said that it is one itself.
    bool isPart(const Path& path) const { return m_parts.contains(path) && !m_choices.contains(path); }
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
    std::map<Path, Path> m_parts; ///< folder of waiters -> the service in whose queue they are
    int m_emptyWatched = 0;
    Progress m_progress;
    int m_inFlight = 0;
};

} // namespace registry::lens
