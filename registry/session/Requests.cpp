// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Requests.h"

#include <utility>

namespace registry {

Requests::Requests(Backend& backend, std::shared_ptr<Inbox> inbox)
    : m_backend(&backend)
    , m_inbox(std::move(inbox))
{
}

void Requests::moveTo(Backend& backend, std::shared_ptr<Inbox> inbox)
{
    m_backend = &backend;
    m_inbox = std::move(inbox);
    auto ending = std::exchange(m_handlers, {});
    for (auto& [id, handler] : ending)
        handler(fail(ErrorCode::ConnectionLoss, {}, "the connection was made anew"), false);
}

void Requests::send(Operation operation, Handler handler, std::chrono::milliseconds deadline)
{
    if (m_status.state == ConnectionState::Closed) { // a closed backend answers nothing any more
        answerLocally(
            Error{ErrorCode::NoConnection, pathOf(operation).str(), 0, "the session is closed"}, std::move(handler));
        return;
    }
    const RequestId id = m_nextId++;
    m_handlers.emplace(id, std::move(handler));
    m_backend->submit(id, std::move(operation), {}, deadline);
}

void Requests::answerLocally(Error error, Handler handler)
{
    const RequestId id = m_nextId++;
    m_handlers.emplace(id, std::move(handler));
    m_inbox->push(Reply{id, m_epoch, tl::unexpected(std::move(error))});
}

bool Requests::route(Reply&& reply)
{
    auto node = m_handlers.extract(reply.id);
    if (node.empty())
        return false;
    node.mapped()(std::move(reply.result), reply.epoch >= m_epoch);
    return true;
}

void Requests::endAll(const Error& error)
{
    while (!m_handlers.empty()) {
        auto ending = std::exchange(m_handlers, {});
        for (auto& [id, handler] : ending)
            handler(tl::unexpected(error), false);
    }
}

void Requests::setStatus(const SessionChanged& changed)
{
    m_status = changed.status;
    if (changed.epoch > m_epoch)
        m_epoch = changed.epoch;
}

} // namespace registry
