// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/BoardLink.h"
#include "lens/Trust.h"

namespace registry::board {

/// How far what is known of one aspect of a node can be trusted, by the board's clock.
struct Trust {
    Freshness freshness = Freshness::Unread;
    std::optional<TimePoint> provenAt{}; ///< for what is not Live
    std::optional<Error> error{};
};

/// lens::TrustJudge for one connection of a board.
class TrustJudge {
public:
    /// To be called when the link's status is another.
    void statusChanged(const BoardLink& link) { m_judge.statusChanged(link.isUsable()); }

    template <typename T>
    Trust judge(const BoardLink& link, const NodeEntry* entry, const Known<T> NodeEntry::*aspect, bool isPolled)
    {
        const lens::Trust known = m_judge.judge(link.isUsable(), entry, aspect, isPolled);
        Trust trust{known.freshness, {}, known.error};
        if (known.freshness == Freshness::Stale)
            trust.provenAt = link.provenAt();
        else if (known.readAt)
            trust.provenAt = link.byClock(*known.readAt);
        return trust;
    }

private:
    lens::TrustJudge m_judge;
};

} // namespace registry::board
