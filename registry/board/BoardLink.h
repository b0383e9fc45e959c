// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/BoardMonitor.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace registry::board {

/// One connection of a board: its read-only session, and who wants to hear of which path. GUI thread.
class BoardLink : public QObject {
    Q_OBJECT

public:
    /// Hears of the changes of one path.
    using Listener = std::function<void(const NodeChange&)>;

    /// A path kept fresh, and listened to, while this lives; the link must outlive it.
    class Watched {
    public:
        Watched() = default;
        Watched(Watched&& other) noexcept;
        Watched& operator=(Watched&& other) noexcept;
        ~Watched();
        explicit operator bool() const { return m_link != nullptr; }

    private:
        friend class BoardLink;
        BoardLink* m_link = nullptr;
        Path m_path;
        std::uint64_t m_id = 0;
        WatchHub::Hold m_hold;
    };

    BoardLink(BoardConnection connection, const MonitorOptions& options, QObject* parent = nullptr);
    ~BoardLink() override;

    void open();
    const BoardConnection& connection() const { return m_connection; }
    Session& session() { return *m_session; }
    const Session& session() const { return *m_session; }
    NodeCache& cache() { return m_session->cache(); }
    bool isUsable() const { return registry::isUsable(m_session->status().state); }
    /// When what was live at the last loss was last known to be true, by the board's clock. While usable: before it was
    /// lost last, if ever.
    std::optional<TimePoint> provenAt() const { return m_provenAt; }
    /// A moment of the wall clock as the board's clock has it.
    TimePoint byClock(std::chrono::system_clock::time_point at) const;
    TimePoint now() const { return m_clock(); }

    [[nodiscard]] Watched watch(const Path& path, std::uint8_t interest, Listener listener);

Q_SIGNALS:
    /// The connection's state is another one.
    void statusChanged();
    /// Everything that is not held afresh may be stale now.
    void everythingStale();

private:
    void publish(const ChangeSet& changes);
    void forget(const Path& path, std::uint64_t id);

    BoardConnection m_connection;
    lens::Clock m_clock;
    std::unique_ptr<Session> m_session;
    std::optional<TimePoint> m_provenAt;
    bool m_wasUsable = false;
    std::optional<ConnectionState> m_lastState;
    std::uint64_t m_lastId = 0;
    /// By path, so that a drain costs as much as it changed. Shared with the call that is under way, whose listener may
    /// let go of itself.
    std::unordered_map<Path, std::vector<std::pair<std::uint64_t, std::shared_ptr<Listener>>>> m_listeners;
};

} // namespace registry::board
