// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Inbox.h"
#include "backend/zookeeper/BootClock.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace registry {

class ClientHandle;
struct MultiRequest;

/// A request handed to the C client, which knows it by its address until it calls back or its handle is closed.
struct PendingRequest {
    RequestId id = 0;
    Epoch epoch = 0;
    std::shared_ptr<Inbox> inbox; ///< where the answer goes (shared with the caller) ...
    std::function<void(Result<ReplyBody>)> internal; ///< ... or our own use of it, on any thread
    std::string path; ///< as the caller named it
    BootTime sentAt;
    BootTime deadline;
    ClientHandle* handle = nullptr;
    std::shared_ptr<MultiRequest> multi; ///< memory the C client writes a multi's results to

    void answer(Result<ReplyBody> result);

private:
    friend class PendingTable;
    bool m_answered = false;
    std::list<PendingRequest>::iterator m_self;
    std::multimap<BootTime, PendingRequest*>::iterator m_deadline;
};

/// The requests under way on one handle. Sees to it that each is answered exactly once, whoever comes first: the C
/// client, the deadline or the end of the handle. Thread-safe; answers are given outside the lock.
class PendingTable {
public:
    /// The address stays valid until take().
    PendingRequest* add(PendingRequest request);
    /// The C client is done with it. Nothing when it was answered before (the reply came too late). `heard`: a server's
    /// answer, a proof of life.
    std::optional<PendingRequest> take(PendingRequest* request, bool heard);
    /// Answers what is overdue with OperationTimeout.
    void expire(BootTime now);
    /// Answers everything with `code`; what the C client says about it later is dropped.
    void failAll(ErrorCode code);

    std::optional<BootTime> earliestDeadline() const;
    /// When the youngest request was sent that has been answered by the server: until then the session lived for sure.
    BootTime lastProof() const;
    /// When the last answer came in.
    BootTime lastHeard() const;

private:
    mutable std::mutex m_mutex;
    std::list<PendingRequest> m_requests;
    std::multimap<BootTime, PendingRequest*> m_deadlines; ///< the unanswered ones
    BootTime m_lastProof{};
    BootTime m_lastHeard{};
};

} // namespace registry
