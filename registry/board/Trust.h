// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/BoardLink.h"

namespace registry::board {

/// How far what is known of one aspect of a node can be trusted.
struct Trust {
    Freshness freshness = Freshness::Unread;
    std::optional<TimePoint> provenAt{}; ///< for what is not Live
    std::optional<Error> error{};
};

/// Judges one aspect over losses of the connection. A cache entry is also `stale` for the moment between a firing watch
/// and the read it causes; that is no news, and only what was not read since a loss counts as stale here.
class TrustJudge {
public:
    /// To be called with every change of the session's status.
    void statusChanged(const BoardLink& link) { m_awaitsProof |= !link.isUsable(); }

    template <typename T>
    Trust judge(const BoardLink& link, const NodeEntry* entry, const Known<T> NodeEntry::*aspect, bool isPolled)
    {
        Trust trust;
        if (!entry)
            return trust;
        const Known<T>& known = entry->*aspect;
        const bool hasError = known.error && !isConnectionError(known.error->code);
        if (!known.value && !hasError && !entry->gone)
            return trust;
        const bool isStale = entry->gone ? entry->stat.stale && known.stale : known.stale;
        if (link.isUsable() && !isStale)
            m_awaitsProof = false;
        if (hasError)
            trust.error = *known.error;
        else if (entry->gone)
            trust.error = Error{ErrorCode::NoNode, {}, nativeCode(ErrorCode::NoNode), {}};
        if (!link.isUsable() || m_awaitsProof) {
            trust.freshness = Freshness::Stale;
            trust.provenAt = link.provenAt();
        } else if (entry->gone) {
            trust.freshness = Freshness::Missing;
        } else if (hasError && known.error->code == ErrorCode::NoAuth) {
            trust.freshness = Freshness::Refused;
        } else {
            trust.freshness = isPolled ? Freshness::Polled : Freshness::Live;
        }
        const bool isOldValue = trust.freshness == Freshness::Polled || trust.freshness == Freshness::Refused;
        if (isOldValue && known.readAt)
            trust.provenAt = link.byClock(*known.readAt);
        return trust;
    }

    /// Not read since the connection was lost.
    bool awaitsProof() const { return m_awaitsProof; }

private:
    bool m_awaitsProof = false; ///< lost since it was last read
};

} // namespace registry::board
