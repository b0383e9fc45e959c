// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/ServiceProbe.h"

#include "support/PlainClient.h"

#include <algorithm>

namespace fault {

using namespace registry;

ServiceProbe::ServiceProbe(
    const std::vector<std::uint16_t>& ports, std::chrono::milliseconds timeout, ServiceOptions options)
{
    options.server = toString(profileFor(ports, timeout).endpoint);
    options.timeout = timeout;
    options.rateLimitCalls = 0;
    m_registry = std::make_unique<ServiceRegistry>(std::move(options), [this](const ConnectionProfile& asked) {
        auto backend = std::make_unique<ZooKeeperBackend>(asked);
        m_backend = backend.get();
        return backend;
    });
    m_registry->watchState(m_registry.get(), [this](const SessionStatus& now) { m_told.push_back(now.state); });
    m_registry->start();
}

bool ServiceProbe::waitForConnected(std::chrono::milliseconds atMost)
{
    return QTest::qWaitFor(
        [this] { return status().state == ConnectionState::Connected; }, static_cast<int>(atMost.count()));
}

bool ServiceProbe::expire(std::uint16_t serverPort)
{
    const SessionSecret secret = m_backend->sessionForTests();
    return secret.id != 0 && support::PlainClient::expire(serverPort, secret.id, secret.password);
}

int ServiceProbe::told(ConnectionState state) const
{
    return static_cast<int>(std::count(m_told.begin(), m_told.end(), state));
}

QByteArray ServiceProbe::history() const
{
    QByteArray text;
    for (const ConnectionState state : m_told)
        text += QByteArray::fromStdString(std::string(name(state))) + ' ';
    return text;
}

} // namespace fault
