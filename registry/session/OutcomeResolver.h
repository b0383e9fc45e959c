// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Requests.h"

#include <functional>
#include <list>

namespace registry {

/// A write whose answer was lost, and what was known when it was sent.
struct SentWrite {
    Operation operation;
    std::int64_t sessionId = 0; ///< ours then: the owner of an ephemeral we created
    std::int64_t newestZxid = 0; ///< anything created later has a higher czxid
};

/// Finds out by reading what became of writes that ended as ConnectionLoss, OperationTimeout or Closing (traps 8-10).
///
/// Waits until connected, syncs (so that a lagging server shows what was committed), reads, and judges:
/// done (the reply as if nothing had happened), Conflict (somebody else wrote), certainly not done (NoConnection, with
/// the detail notDoneDetail), or the unknown error itself when the registry cannot tell. Never resends. A Multi is
/// judged by the part that tells most; its reply then carries no Stats.
class OutcomeResolver {
public:
    using Done = std::function<void(Result<ReplyBody>)>;
    static constexpr const char* notDoneDetail = "not carried out: found by reading after the connection was lost";

    explicit OutcomeResolver(Requests& requests);

    /// `error` is the unknown error the write ended with.
    void resolve(SentWrite write, Error error, Done done);
    void connected();
    /// The session is over for good: what is open ends with its own unknown error.
    void giveUp();
    std::size_t open() const { return m_cases.size(); }

    /// The judgement alone: what `read` (the reply to verifyingRead) says about `write`. Pure.
    static Result<ReplyBody> judge(const SentWrite& write, const Error& error, const Result<ReplyBody>& read);
    /// The read that tells about `write`; nothing when none can.
    static std::optional<Operation> verifyingRead(const Operation& write);

private:
    struct Case {
        SentWrite write;
        Error error;
        Done done;
        bool reading = false;
    };
    using Cases = std::list<Case>;
    void sync(Cases::iterator one);
    void read(Cases::iterator one);
    void end(Cases::iterator one, Result<ReplyBody> outcome);
    bool mustWait(Cases::iterator one, const Result<ReplyBody>& result);

    Requests& m_requests;
    Cases m_cases;
};

} // namespace registry
