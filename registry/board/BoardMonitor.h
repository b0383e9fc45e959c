// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Alarms.h"
#include "board/TileState.h"
#include "session/Session.h"

#include <QObject>

#include <deque>
#include <memory>

namespace registry::board {

/// What a monitor is given beside the board.
struct MonitorOptions {
    /// Makes the backend of a connection; tests give one with a fault injector.
    using BackendMaker = Session::BackendMaker;
    /// Credentials for an endpoint, from the keychain; may be empty.
    using Credentials = std::function<std::vector<Credential>(const Endpoint&)>;

    BackendMaker backend{}; ///< empty: for the profile
    Credentials credentials{};
    lens::Clock clock = std::chrono::system_clock::now;
    std::optional<lens::DetectorSet> detectors{}; ///< nothing: the built-in ones
    lens::MemorySettings memory{};
    std::chrono::milliseconds ensembleEvery{5'000};
};

/// What a connection's watches cost its server.
struct WatchUse {
    int watches = 0;
    std::size_t bytes = 0; ///< of their paths
    std::size_t budget = 0; ///< what is beyond is polled, and its tiles say so (Freshness::Polled)
    int polledTiles = 0;
};

/// Opens a board's connections, read-only by construction (there is no function here that writes, and their sessions'
/// gates refuse), and keeps every tile's state. The engine behind BoardView and `rosterctl board`.
///
/// GUI thread. Work per drain grows with what changed, not with the size of the board.
class BoardMonitor : public QObject {
    Q_OBJECT

public:
    explicit BoardMonitor(Board board, MonitorOptions options = {}, QObject* parent = nullptr);
    ~BoardMonitor() override;

    /// Begins to connect. Once.
    void start();
    /// Another version of the board: tiles that did not change keep their state, connections theirs. The raised alarms
    /// of rules that are no more are over, and the history says why.
    void setBoard(Board board);
    const Board& board() const;
    /// Opens a connection anew, with the credentials that there are for it now. Its tiles and their alarms go on.
    void reconnect(const std::string& key);

    /// By Tile::id; null when there is none.
    const TileState* tile(const std::string& id) const;
    /// Of a connection by its key; null when there is none.
    const Session* session(const std::string& key) const;
    /// Of a connection by its key; all nought when there is none.
    WatchUse watchUse(const std::string& key) const;
    /// Whether every tile is known, one way or the other: read, missing, refused, or its connection failed.
    bool isSettled() const;

    /// Newest last, at most 10,000.
    const std::deque<AlarmEvent>& history() const;
    /// The alarms that are raised now: (tile id, rule).
    std::vector<std::pair<std::string, int>> raised() const;
    void acknowledge(const std::string& tile, int rule);
    /// Looks at the clock now, for alarms that fall due. Needed only where the given clock is no wall clock: otherwise
    /// a timer does this.
    void lookAtClock();

Q_SIGNALS:
    /// These tiles have new states; at most once per turn of the event loop, and while much happens every 50 ms.
    void tilesChanged(const std::vector<std::string>& ids);
    void alarmHappened(const registry::board::AlarmEvent& event);
    void connectionChanged(const std::string& key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace registry::board
