// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace registry::lens {

/// What all lenses on one session share: changes told to those they concern, one queue of reads, one helping of time
/// for decoding, one moment of telling the world. So thousands of services cost what changes in them.
///
/// GUI thread. Made when first asked for; lives as long as its session.
class LensHub : public QObject {
    Q_OBJECT

public:
    /// Who wants to hear of a path and of what lies up to two levels below it.
    class Listener {
    public:
        Listener() = default;
        Listener(const Listener&) = delete;
        Listener& operator=(const Listener&) = delete;
        virtual void nodeChanged(const NodeChange& change) = 0;
        /// The connection became usable or ceased to be, or everything is to be read again.
        virtual void connectionChanged() = 0;
        /// Work was asked for with wantTurn(): does a part of it, some 100 microseconds. Whether there is more.
        virtual bool takeTurn() { return false; }
        /// Something was announced: tells its own listeners.
        virtual void announce() { }
        /// Once a second: lets go what is over.
        virtual void age() { }

    protected:
        virtual ~Listener() = default;

    private:
        friend class LensHub;
        bool m_turnWanted = false;
        bool m_announceWanted = false;
    };
    using DataRead = std::function<void(const Result<DataReply>&)>;
    using ListRead = std::function<void(const Result<ChildrenReply>&)>;
    using StatRead = std::function<void(const Result<Stat>&)>;

    static LensHub& of(Session& session);

    void join(const Path& path, Listener& listener);
    /// From everything it joined; nothing reaches it afterwards.
    void leave(Listener& listener);
    void leave(const Path& path, Listener& listener);

    /// One-off reads without a watch, some hundred in flight at most, in the order asked for; while there is no
    /// connection they wait for one. Nothing is called when the context is gone. Connection errors are asked again.
    void read(const Path& path, QObject* context, DataRead then);
    void list(const Path& path, QObject* context, ListRead then);
    void stat(const Path& path, QObject* context, StatRead then);

    void wantTurn(Listener& listener);
    /// announce() is called on the next turn, but not before 25 ms have passed since the last round; many of them a few
    /// ms at a time.
    void wantAnnounced(Listener& listener);
    /// Calls age() of everybody, a few ms at a time; by itself every second.
    void ageAll();

    Session& session() { return m_session; }
    bool isUsable() const;

private:
    struct Request {
        Path path;
        QPointer<QObject> context;
        std::variant<DataRead, ListRead, StatRead> then;
    };
    explicit LensHub(Session& session);
    void onChanged(const ChangeSet& changes);
    void tell(const Path& path, const NodeChange& change);
    void tellAllOfConnection();
    void pump();
    void ask(const Path& path, QObject* context, std::variant<DataRead, ListRead, StatRead> then);
    void send(Request request);
    void answered(Request request, Result<ReplyBody>&& result);
    void takeTurns();
    void announceAll();
    void ageSome();

    Session& m_session;
    std::unordered_map<Path, std::vector<Listener*>> m_listeners;
    std::unordered_map<Listener*, std::vector<Path>> m_paths;
    std::deque<Request> m_requests;
    int m_inFlight = 0;
    bool m_wasUsable = false;
    std::deque<Listener*> m_turns;
    std::deque<Listener*> m_announced;
    QTimer m_turnTimer;
    QTimer m_announceTimer;
    QTimer m_ageTimer;
    QTimer m_ageSlice;
    std::vector<Listener*> m_ageing; ///< whose turn is to come in this round
    QTimer m_pumpTimer;
    QElapsedTimer m_sinceAnnounced;
};

} // namespace registry::lens
