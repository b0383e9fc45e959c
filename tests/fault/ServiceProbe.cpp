// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/ServiceProbe.h"

#include "support/PlainClient.h"

#include <algorithm>

namespace fault {

using namespace registry;

ServiceProbe::ServiceProbe(
    const std::vector<std::uint16_t>& ports, std::chrono::milliseconds timeout, ServiceOptions options)
{
    ConnectionProfile profile = profileFor(ports, timeout);
    profile.readOnly = options.readOnly;
    if (!options.username.empty())
        profile.credentials.push_back({"digest", Secret(options.username + ':' + options.password.reveal())});
    options.server = toString(profile.endpoint);
    options.timeout = timeout;
    auto backend = std::make_unique<ZooKeeperBackend>(profile);
    m_backend = backend.get();
    m_registry = std::make_unique<ServiceRegistry>(std::move(options), std::move(backend));
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
