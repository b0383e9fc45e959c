// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "subtree/SubtreeImage.h"

#include <QPointer>

#include <deque>
#include <memory>

namespace registry {

/// Reads subtrees whole, data, stat and ACL of every node, through a session and on its thread: for previews, copies
/// and what is kept before a delete. `window` nodes are read at once. A lost connection is waited out; cancel() ends it
/// at once.
///
/// What it reads also passes the session's cache, which forgets it again. For walks over millions see Traversal.
class SubtreeReader : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::vector<Path> roots;
        int window = 64;
        std::size_t maxNodes = 100'000; ///< then it ends, and SubtreeImage::capped says so
        std::size_t maxBytes = 64 * 1024 * 1024; ///< of data kept; of nodes beyond only stat and ACL are
    };

    SubtreeReader(Session& session, Options options, QObject* parent = nullptr);

    /// Once. Everything is asked for after this has returned.
    void start();
    /// finished() follows, with Cancelled, unless it has been.
    void cancel();
    bool isFinished() const { return m_finished; }
    /// Not connected: goes on by itself.
    bool isWaiting() const { return m_waiting; }

    /// What has been read so far. Nodes only ever come behind those that are there.
    const SubtreeImage& image() const { return m_image; }
    SubtreeImage takeImage() { return std::move(m_image); }
    /// Nodes heard of so far, those not read yet included.
    std::size_t known() const { return m_known; }
    /// Cancelled, the session's end, or NoNode: no root is there. Nodes that may not be read are no error.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    /// image(), known() or isWaiting() have changed; once for many.
    void progressed();
    void finished();

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>; // shared by the handlers of the requests it has under way

    void fill();
    void read(const JobPtr& job);
    void onData(const JobPtr& job, const Result<DataReply>& reply);
    void onStat(const JobPtr& job, const Result<Stat>& reply);
    void onAcl(const JobPtr& job, const Result<AclReply>& reply);
    void onChildren(const JobPtr& job, const Result<ChildrenReply>& reply);
    void noteError(const JobPtr& job, const Error& error);
    void answered(const JobPtr& job);
    void complete(const JobPtr& job);
    void list(const JobPtr& job);
    void again(const JobPtr& job);
    void onStatus();
    void end(std::optional<Error> error);
    void noteProgress();

    QPointer<Session> m_session;
    const Options m_options;
    SubtreeImage m_image;
    std::deque<Path> m_waitingPaths;
    std::size_t m_known = 0;
    std::size_t m_kept = 0; ///< bytes of data
    int m_inFlight = 0; ///< jobs
    bool m_started = false;
    bool m_finished = false;
    bool m_waiting = false;
    bool m_progressNoted = false;
    std::optional<Error> m_error;
};

} // namespace registry
