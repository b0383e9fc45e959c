// SPDX-License-Identifier: GPL-3.0-or-later
// What the board may read: the credentials of its connections, found, asked for once, or done without.
#include "BoardWindow.h"

#include "panes/NoticeBar.h"

#include <QPointer>

namespace app {

using registry::board::BoardConnection;

std::vector<registry::Endpoint> BoardWindow::unknownEndpoints() const
{
    std::vector<registry::Endpoint> unknown;
    for (const BoardConnection& connection : board().connections) {
        if (m_credentials->count(toString(connection.endpoint)) == 0)
            unknown.push_back(connection.endpoint);
    }
    return unknown;
}

/// The board connects with what there is; what is typed later comes with a new connection. Nobody may stand before it.
void BoardWindow::takeCredentials(
    const std::vector<registry::Endpoint>& wanted, CredentialMap found, const std::vector<MissingCredentials>& missing)
{
    m_finding = false;
    for (const registry::Endpoint& endpoint : wanted)
        (*m_credentials)[toString(endpoint)] = {};
    for (auto& [endpoint, credentials] : found)
        (*m_credentials)[endpoint] = std::move(credentials);
    for (const MissingCredentials& one : missing) {
        if (!m_kiosk && m_source.ask)
            askForCredentials(one.endpoint, one.reason);
        else
            showHint(tr("%1 The board connects to %2 without credentials.", "what is wrong, connection")
                         .arg(one.reason, one.title));
    }
    updateMonitor();
}

void BoardWindow::askForCredentials(const registry::Endpoint& endpoint, const QString& reason)
{
    m_source.ask(
        endpoint, reason, *this, [self = QPointer(this), endpoint](const std::vector<registry::Credential>& typed) {
            if (!self)
                return;
            (*self->m_credentials)[toString(endpoint)] = typed;
            for (const BoardConnection& connection : self->board().connections) {
                if (self->m_monitor && connection.endpoint == endpoint)
                    self->m_monitor->reconnect(connection.key);
            }
        });
}

void BoardWindow::askForRefused()
{
    for (const registry::board::Tile& tile : board().tiles) {
        const registry::board::TileState* state = m_monitor ? m_monitor->tile(tile.id) : nullptr;
        if (!state || state->freshness != registry::board::Freshness::Refused)
            continue;
        for (const BoardConnection& connection : board().connections) {
            if (connection.key == tile.connection)
                return askForCredentials(connection.endpoint,
                    tr("Without them, or with other ones, the server does not let this board read all of its tiles."));
        }
    }
}

void BoardWindow::updateRefused()
{
    int refused = 0;
    for (const registry::board::Tile& tile : board().tiles) {
        const registry::board::TileState* state = m_monitor ? m_monitor->tile(tile.id) : nullptr;
        refused += state && state->freshness == registry::board::Freshness::Refused ? 1 : 0;
    }
    const bool isTold = refused > 0 && !m_kiosk && m_source.ask;
    m_refused->setText(
        isTold ? tr("The server does not let this board read %n tile(s).", nullptr, refused) : QString());
}

} // namespace app
