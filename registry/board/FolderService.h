// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileSource.h"
#include "board/Trust.h"
#include "lens/ServiceFinder.h"
#include "lens/ServiceWatch.h"

namespace registry::board {

/// The service in one folder: finds out how it is written down, unless told, and keeps it known. When no detector fits,
/// its children are all there is to be said. GUI thread.
class FolderService : public QObject {
    Q_OBJECT

public:
    FolderService(const Tile& tile, BoardLink& link, const MonitorOptions& options);
    ~FolderService() override;

    /// Null while it is being found out, and when nothing fits.
    const lens::ServiceWatch* watch() const { return m_watch.get(); }
    /// Whether it is found out, one way or the other, and what the detector wants was read of every member.
    bool isKnown() const;
    /// How far the list of members can be trusted, and why not.
    Trust trust();
    void statusChanged();
    /// Names of the children, sorted; null when they were never read.
    std::optional<std::vector<std::string>> children() const;

Q_SIGNALS:
    void changed();

private:
    void begin(lens::DetectorPtr detector);

    const Tile m_tile;
    BoardLink& m_link;
    const lens::DetectorSet m_detectors;
    const lens::MemorySettings m_memory;
    const lens::Clock m_clock;
    bool m_isDetectorUnknown = false; ///< the tile names one that there is not
    TrustJudge m_judge;
    std::unique_ptr<lens::ServiceFinder> m_finder;
    std::unique_ptr<lens::ServiceWatch> m_watch;
    BoardLink::Watched m_watched;
};

} // namespace registry::board
