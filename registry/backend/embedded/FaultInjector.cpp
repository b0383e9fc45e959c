// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/FaultInjector.h"

#include "backend/embedded/EmbeddedConnection.h"

#include <utility>

namespace registry {

FaultInjector::FaultInjector(EmbeddedServer& server, std::shared_ptr<EmbeddedConnection> connection)
    : m_server(server)
    , m_connection(std::move(connection))
{
}

template <typename F> void FaultInjector::post(F f)
{
    m_server.post([connection = m_connection, f] { f(*connection); });
}

void FaultInjector::disconnect()
{
    post([](EmbeddedConnection& connection) { connection.disconnect(); });
}

void FaultInjector::reconnect()
{
    post([](EmbeddedConnection& connection) { connection.reconnect(); });
}

void FaultInjector::expire()
{
    post([](EmbeddedConnection& connection) { connection.expire(); });
}

void FaultInjector::setDelay(std::chrono::milliseconds delay)
{
    post([delay](EmbeddedConnection& connection) { connection.setDelay(delay); });
}

void FaultInjector::loseNextReply()
{
    post([](EmbeddedConnection& connection) { connection.loseNextReply(); });
}

void FaultInjector::setServerReadOnly(bool readOnly)
{
    post([readOnly](EmbeddedConnection& connection) { connection.setServerReadOnly(readOnly); });
}

} // namespace registry
