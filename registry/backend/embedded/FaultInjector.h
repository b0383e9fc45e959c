// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace registry {

class EmbeddedConnection;
class EmbeddedServer;

/// Makes an EmbeddedBackend's connection go wrong the way networks and servers do. Thread-safe; each call takes its
/// place in the order of the backend's requests: what was submitted before is carried out before.
class FaultInjector {
public:
    FaultInjector(EmbeddedServer& server, std::shared_ptr<EmbeddedConnection> connection);

    /// Suspended; what a delay holds back ends with ConnectionLoss, undone. Lost when the session timeout has run out.
    void disconnect();
    /// Connected with a new epoch: the same session, or a new one when it was lost. No watch survives.
    void reconnect();
    /// The server ends the session: Lost, then Connected with a new session and epoch. While disconnected it shows at
    /// reconnect() only; others see the ephemerals go at once.
    void expire();
    /// Every request from now on is carried out so much later.
    void setDelay(std::chrono::milliseconds delay);
    /// The next write is carried out and answered with ConnectionLoss.
    void loseNextReply();
    /// True: ReadOnly, writes answer ServerReadOnly. False: Connected with a new session. A new epoch both times.
    void setServerReadOnly(bool readOnly);

private:
    template <typename F> void post(F f);
    EmbeddedServer& m_server;
    std::shared_ptr<EmbeddedConnection> m_connection; ///< shared with the backend and the server
};

} // namespace registry
