// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/NodeCacheWriter.h"
#include "session/Requests.h"
#include "session/WatchHub.h"

#include <QTimer>

#include <array>
#include <chrono>
#include <deque>
#include <map>
#include <unordered_map>

namespace registry {

/// The hub's book: per path two sides, data and children, each a small state machine driven by step().
class WatchHub::Private {
public:
    using Clock = std::chrono::steady_clock;

    Private(Requests& requests, NodeCacheWriter& writer, bool live);
    void attach(WatchHub* hub);

    void hold(const Path& path, std::uint8_t interest);
    void release(const Path& path, std::uint8_t interest);
    void refresh(const Path& path);
    void refreshAll();
    bool isHeld(const Path& path) const { return m_paths.contains(path); }
    std::vector<Path> heldLists() const;

    void statusChanged(bool wasUsable, bool handleReplaced);
    void fired(const WatchFired& fired);

    int watchCount() const { return m_count; }
    std::size_t watchBytes() const { return m_bytes; }
    void setBudget(std::size_t bytes) { m_budget = bytes; }
    std::size_t budget() const { return m_budget; }
    bool isPolled(const Path& path, std::uint8_t interest) const;

private:
    struct Side { ///< one kind of watch at one path
        int holders = 0;
        bool armed = false; ///< the server holds a watch for us, as far as we know
        bool dirty = false; ///< to be read (again)
        bool reading = false;
        bool removing = false;
        bool queued = false;
        bool polled = false; ///< the last read was made without a watch
        bool missing = false; ///< the last read said NoNode: only an exists watch tells when it appears
        bool viaExists =
            false; ///< data side: the next read is Exists, because GetData leaves no watch on NoNode or NoAuth
        std::size_t reserved = 0; ///< bytes of the budget, while a read that arms is under way
        Clock::time_point notBefore{}; ///< pacing: the next read may start then
        Clock::time_point lastRead{};
    };
    using Sides = std::array<Side, 2>; ///< by WatchKind
    struct Key {
        Path path;
        WatchKind kind;
    };
    enum class Asked : std::uint8_t { Exists, Data, Children };

    static Side& side(Sides& sides, WatchKind kind) { return sides[static_cast<std::size_t>(kind)]; }
    static bool isWanted(const Sides& sides, WatchKind kind);
    void markDirty(const Path& path, Sides& sides, WatchKind kind);
    void enqueue(const Path& path, Side& side, WatchKind kind);
    void enqueueAll(bool markAllDirty);
    void pump();
    void step(const Path& path, Sides& sides, WatchKind kind);
    void delay(const Path& path, WatchKind kind, Clock::time_point until);
    void wakeDelayed();
    void read(const Path& path, Sides& sides, WatchKind kind);
    void readEnded(
        const Key& key, Asked asked, bool withWatch, Clock::time_point begun, Result<ReplyBody>& result, bool current);
    void concludeChildren(const Path& path, Sides& sides, const Result<ReplyBody>& result);
    void concludeData(const Path& path, Sides& sides, Asked asked, const Result<ReplyBody>& result);
    void remove(const Path& path, Side& side, WatchKind kind);
    void setArmed(const Path& path, Side& side, bool armed);
    void forgetIfDone(const Path& path);
    void audit();
    static std::uint8_t aspectsOf(Asked asked);
    static Clock::duration pauseAfter(const Result<ReplyBody>& result, Clock::duration took);

    WatchHub* q = nullptr;
    Requests& m_requests;
    NodeCacheWriter& m_writer;
    const bool m_live;
    std::unordered_map<Path, Sides> m_paths;
    std::deque<Key> m_queue;
    std::multimap<Clock::time_point, Key> m_delayed;
    QTimer m_pumpTimer;
    QTimer m_delayTimer;
    QTimer m_auditTimer;
    int m_inFlight = 0;
    int m_count = 0;
    int m_announcedCount = 0;
    int m_polled = 0; ///< sides wanted and without a watch, at the last audit
    std::size_t m_bytes = 0;
    std::size_t m_reserved = 0;
    std::size_t m_budget = 512 * 1024;
};

} // namespace registry
