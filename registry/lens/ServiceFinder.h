// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/Detector.h"
#include "session/Session.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace registry::lens {

/// What the user said about paths: the detector's id, or nothing for "no service". Wins over what is found out.
using Choices = std::map<Path, std::string>;

/// Finds the services below a root: walks it, level by level, asks the detectors about each folder, and looks on.
///
/// What leads to a service is watched (a child watch each), so that new services are found as they come; what was
/// looked at in vain is not, refresh() looks again. Bounded: progress() tells what was left out. GUI thread; the
/// session must outlive it.
class ServiceFinder : public QObject {
    Q_OBJECT

public:
    struct Limits {
        int depth = 8; ///< levels below the root
        int folders = 20'000; ///< looked into in all
        int children = 2'000; ///< of one folder that is no service, looked at further
        int emptyWatched = 500; ///< empty folders watched for a first instance
    };
    struct Progress {
        bool busy = true;
        int folders = 0; ///< looked into
        int services = 0;
        std::vector<Path> leftOut{}; ///< folders not, or not wholly, looked into because of a limit; at most 100
        int refused = 0; ///< folders that the server did not let us read
    };

    ServiceFinder(
        Session& session, Path root, DetectorSet detectors, Choices choices, Limits limits, QObject* parent = nullptr);
    ~ServiceFinder() override;

    const Path& root() const;
    Progress progress() const;
    /// Looks at everything again; what is still a service stays one without being told anew.
    void refresh();
    /// Whether the folder's nodes are shown with a service elsewhere, in whose queue they wait; then it is none itself.
    bool isPart(const Path& folder) const;
    /// What the user says from now on about one path; nothing: finds out again.
    void choose(const Path& folder, std::optional<std::string> detector);

Q_SIGNALS:
    /// Also when it is a service of another kind now.
    void found(const registry::Path& folder, const registry::lens::Match& match);
    /// The folder is no service any longer: deleted, or the user said so.
    void lost(const registry::Path& folder);
    void progressChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace registry::lens
