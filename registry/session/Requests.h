// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace registry {

/// The session's table of questions under way: who asked what, so that a Reply finds its asker. Session's thread only.
///
/// Every handler is called exactly once, never before send() has returned: by a reply, or by endAll().
class Requests {
public:
    /// `current`: the reply is of the handle in use. Of an older one it still ends what waited for it, but what it says
    /// about nodes must not get into the cache and a watch it set is gone.
    using Handler = std::function<void(Result<ReplyBody>&& result, bool current)>;

    Requests(Backend& backend, std::shared_ptr<Inbox> inbox);

    /// From here on `backend` is asked. Answers of the old one are not waited for any more: what was under way ends
    /// with ConnectionLoss, so call setStatus() with a state that is not usable before.
    void moveTo(Backend& backend, std::shared_ptr<Inbox> inbox);

    /// `deadline` 0 means the session timeout.
    void send(Operation operation, Handler handler, std::chrono::milliseconds deadline = std::chrono::milliseconds(0));
    /// Answers by itself, on a later turn, without asking the backend.
    void answerLocally(Error error, Handler handler);
    /// Returns false for a reply nobody waits for.
    bool route(Reply&& reply);
    /// Ends all that is under way, and what the handlers ask meanwhile, with `error`.
    void endAll(const Error& error);

    void setStatus(const SessionChanged& changed);
    void setLastProof(SessionStatus::Clock::time_point proof) { m_status.lastProof = proof; }
    const SessionStatus& status() const { return m_status; }
    bool isUsable() const { return registry::isUsable(m_status.state); }
    Epoch epoch() const { return m_epoch; }
    std::size_t pending() const { return m_handlers.size(); }

private:
    Backend* m_backend; ///< the session's
    std::shared_ptr<Inbox> m_inbox; // shared with the backend
    std::unordered_map<RequestId, Handler> m_handlers;
    RequestId m_nextId = 1;
    Epoch m_epoch = 0;
    SessionStatus m_status;
};

} // namespace registry
