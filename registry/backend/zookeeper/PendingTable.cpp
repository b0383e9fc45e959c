// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/PendingTable.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace registry {

namespace {

/// Enough of a request to answer it while the request itself stays with the C client.
struct Answerable {
    RequestId id;
    Epoch epoch;
    std::shared_ptr<Inbox> inbox;
    std::function<void(Result<ReplyBody>)> internal;
    std::string path;

    explicit Answerable(PendingRequest& from)
        : id(from.id)
        , epoch(from.epoch)
        , inbox(std::move(from.inbox))
        , internal(std::move(from.internal))
        , path(from.path)
    {
    }
    void fail(ErrorCode code, const char* detail)
    {
        PendingRequest request;
        request.id = id;
        request.epoch = epoch;
        request.inbox = std::move(inbox);
        request.internal = std::move(internal);
        request.answer(registry::fail(code, std::move(path), detail));
    }
};

} // namespace

void PendingRequest::answer(Result<ReplyBody> result)
{
    if (internal)
        internal(std::move(result));
    else if (inbox)
        inbox->push(Reply{id, epoch, std::move(result)});
}

PendingRequest* PendingTable::add(PendingRequest request)
{
    const std::lock_guard lock(m_mutex);
    PendingRequest& added = m_requests.emplace_back(std::move(request));
    added.m_self = std::prev(m_requests.end());
    added.m_deadline = m_deadlines.emplace(added.deadline, &added);
    return &added;
}

std::optional<PendingRequest> PendingTable::take(PendingRequest* request, bool heard)
{
    const std::lock_guard lock(m_mutex);
    if (heard) {
        m_lastHeard = BootClock::now();
        m_lastProof = std::max(m_lastProof, request->sentAt);
    }
    std::optional<PendingRequest> taken;
    if (!request->m_answered) {
        m_deadlines.erase(request->m_deadline);
        taken = std::move(*request);
    }
    m_requests.erase(request->m_self);
    return taken;
}

void PendingTable::expire(BootTime now)
{
    std::vector<Answerable> late;
    {
        const std::lock_guard lock(m_mutex);
        while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
            PendingRequest* request = m_deadlines.begin()->second;
            m_deadlines.erase(m_deadlines.begin());
            request->m_answered = true;
            late.emplace_back(*request);
        }
    }
    for (Answerable& request : late)
        request.fail(ErrorCode::OperationTimeout, "no answer within the deadline; it may still be carried out");
}

void PendingTable::failAll(ErrorCode code)
{
    std::vector<Answerable> open;
    {
        const std::lock_guard lock(m_mutex);
        m_deadlines.clear();
        for (PendingRequest& request : m_requests) {
            if (!std::exchange(request.m_answered, true))
                open.emplace_back(request);
        }
    }
    for (Answerable& request : open)
        request.fail(code, "the connection ended before the answer came");
}

std::optional<BootTime> PendingTable::earliestDeadline() const
{
    const std::lock_guard lock(m_mutex);
    return m_deadlines.empty() ? std::nullopt : std::optional(m_deadlines.begin()->first);
}

BootTime PendingTable::lastProof() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastProof;
}

BootTime PendingTable::lastHeard() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastHeard;
}

} // namespace registry
