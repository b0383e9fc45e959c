// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

namespace registry {

/// Stands in for a kind of backend that is not there: Failed after start(), NoConnection for everything.
class UnavailableBackend final : public Backend {
public:
    using Backend::Backend;
    void start(std::shared_ptr<Inbox> events) override
    {
        m_events = std::move(events);
        tell(ConnectionState::Failed);
    }
    void probe() override { }
    void close() override { tell(ConnectionState::Closed); }

protected:
    void send(RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds) override
    {
        answer(id, fail(ErrorCode::NoConnection, pathOf(operation).str()), replyTo);
    }
    void answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo) override
    {
        (replyTo ? replyTo : m_events)->push(Reply{id, 0, std::move(result)});
    }

private:
    void tell(ConnectionState state)
    {
        SessionStatus status;
        status.state = state;
        status.since = SessionStatus::Clock::now();
        m_events->push(SessionChanged{status, 0});
    }
    std::shared_ptr<Inbox> m_events; // shared with the consumer
};

} // namespace registry
