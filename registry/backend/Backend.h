// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/AccessGate.h"
#include "backend/Event.h"
#include "backend/Inbox.h"

#include <chrono>
#include <memory>

namespace registry {

/// A registry one can talk to: a ZooKeeper ensemble or an embedded one. One contract, tested by one suite over all.
///
/// Everything is asynchronous and comes back as an Event; nothing is ever answered before the call returns.
/// Within one Inbox events keep the server's order: a watch event comes before any reply that shows the change.
/// All public functions are thread-safe and never block on the network or the disk.
class Backend {
public:
    explicit Backend(AccessGate gate)
        : m_gate(gate)
    {
    }
    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;
    /// Blocks until the backend's threads have ended, up to some seconds on a frozen link: never on the GUI thread.
    virtual ~Backend() = default;

    /// Starts connecting. Status changes and watch events go to `events`; so do replies without an inbox of their own.
    virtual void start(std::shared_ptr<Inbox> events) = 0;

    /// Sends one operation; exactly one Reply with `id` follows in `replyTo` (null: the inbox given to start()).
    /// Refused by the gate: ReadOnly, TooLarge. Not connected: NoConnection, nothing was sent. After `deadline` (0: the
    /// session timeout) OperationTimeout: the outcome is unknown and a write may land later still (trap 8).
    void submit(RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo = {},
        std::chrono::milliseconds deadline = std::chrono::milliseconds(0));

    /// Asks for proof of life now (after a resume from suspend, or because the user wants to know).
    virtual void probe() = 0;

    /// Ends the session (ephemerals go at once where the server can be reached) and every pending request (Closing).
    /// Returns at once; the last event of the backend is SessionChanged{Closed}.
    virtual void close() = 0;

    /// What every submit() passes first.
    const AccessGate& gate() const { return m_gate; }

protected:
    /// Called only for operations that have passed the gate.
    virtual void send(
        RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline) = 0;
    /// Delivers an answer made here, through `replyTo` or, when null, the inbox given to start().
    virtual void answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo) = 0;

private:
    const AccessGate m_gate;
};

} // namespace registry
