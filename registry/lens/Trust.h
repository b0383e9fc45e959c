// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceState.h"
#include "session/NodeCache.h"

#include <chrono>
#include <optional>

namespace registry::lens {

/// How far what is known of one aspect of a node can be trusted.
struct Trust {
    Freshness freshness = Freshness::Unread;
    std::optional<std::chrono::system_clock::time_point> readAt{}; ///< of Polled and Refused: when it was last read
    std::optional<Error> error{}; ///< also of Missing
};

/// Judges one aspect over losses of the connection. A cache entry is also `stale` for the moment between a firing watch
/// and the read it causes; that is no news, and only what was not read since a loss counts as stale here.
class TrustJudge {
public:
    /// To be called when the session becomes usable or ceases to be.
    void statusChanged(bool isUsable) { m_awaitsProof |= !isUsable; }

    /// `entry`: of the cache, or null. `isPolled`: what is held has no watch.
    template <typename T>
    Trust judge(bool isUsable, const NodeEntry* entry, const Known<T> NodeEntry::*aspect, bool isPolled)
    {
        Trust trust;
        if (!entry)
            return trust;
        const Known<T>& known = entry->*aspect;
        const bool hasError = known.error && !isConnectionError(known.error->code);
        if (!known.value && !hasError && !entry->gone)
            return trust;
        const bool isStale = entry->gone ? entry->stat.stale && known.stale : known.stale;
        if (isUsable && !isStale)
            m_awaitsProof = false;
        if (hasError)
            trust.error = *known.error;
        else if (entry->gone)
            trust.error = Error{ErrorCode::NoNode, {}, nativeCode(ErrorCode::NoNode), {}};
        if (!isUsable || m_awaitsProof)
            trust.freshness = Freshness::Stale;
        else if (entry->gone)
            trust.freshness = Freshness::Missing;
        else if (hasError && known.error->code == ErrorCode::NoAuth)
            trust.freshness = Freshness::Refused;
        else
            trust.freshness = isPolled ? Freshness::Polled : Freshness::Live;
        if (trust.freshness == Freshness::Polled || trust.freshness == Freshness::Refused)
            trust.readAt = known.readAt;
        return trust;
    }

private:
    bool m_awaitsProof = false; ///< lost since it was last read
};

} // namespace registry::lens
