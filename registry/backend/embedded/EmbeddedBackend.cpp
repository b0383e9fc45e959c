// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/EmbeddedBackend.h"

#include "backend/embedded/EmbeddedConnection.h"

#include <utility>

namespace registry {

EmbeddedBackend::EmbeddedBackend(std::shared_ptr<EmbeddedServer> server, AccessGate gate, ConnectionProfile profile)
    : Backend(gate)
    , m_server(std::move(server))
    , m_connection(std::make_shared<EmbeddedConnection>(*m_server, std::move(profile)))
    , m_faults(*m_server, m_connection)
{
}

EmbeddedBackend::~EmbeddedBackend()
{
    EmbeddedBackend::close();
}

void EmbeddedBackend::start(std::shared_ptr<Inbox> events)
{
    m_server->post([connection = m_connection, events = std::move(events)] { connection->start(events); });
}

void EmbeddedBackend::probe()
{
    m_server->post([connection = m_connection, asked = TaskThread::Clock::now()] { connection->probe(asked); });
}

void EmbeddedBackend::close()
{
    m_server->post([connection = m_connection] { connection->close(); });
}

void EmbeddedBackend::send(
    RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline)
{
    EmbeddedConnection::Request request{
        id, std::move(operation), std::move(replyTo), TaskThread::Clock::now(), deadline};
    m_server->post([connection = m_connection, request = std::move(request)]() mutable {
        connection->submit(std::move(request));
    });
}

void EmbeddedBackend::answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo)
{
    EmbeddedConnection::Request request{id, {}, replyTo, {}, {}};
    m_server->post([connection = m_connection, request = std::move(request), result = std::move(result)]() mutable {
        connection->answer(request, std::move(result));
    });
}

} // namespace registry
