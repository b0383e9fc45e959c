// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/BootClock.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace registry {

/// Decides which host is tried next, and when. Pure: knows neither sockets nor threads, time is handed in.
///
/// The first round over all hosts runs without a pause (a session is to be saved); from then on attempts back off with
/// full jitter from 0.1 s up to 15 s. No host is tried twice within a second (traps 3 and 30), but for the first
/// two attempts after a connection broke (a server that is just ending our session may cut the first), and that five
/// times in a row; one such freedom comes back every ten seconds.
class AddressRotation {
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds firstPause{100};
    static constexpr Milliseconds longestPause{15'000};
    static constexpr Milliseconds perHost{1000};
    static constexpr int freeRounds = 5;
    static constexpr Milliseconds freeAgain{10'000};
    static constexpr Milliseconds healthyAfter{30'000};

    /// Begins at a host drawn from `seed`, so that many clients spread over the ensemble.
    AddressRotation(std::size_t hosts, std::uint32_t seed);

    struct Attempt {
        std::size_t host = 0;
        BootTime at; ///< not before
    };
    /// The next attempt. `pauseCap` shortens the back-off while a lease runs.
    Attempt next(BootTime now, Milliseconds pauseCap = longestPause);
    /// The attempt on `host` begins now.
    void started(std::size_t host, BootTime now);
    /// It led to nothing.
    void failed();
    /// A connection that had stood since `since` broke: the next attempts begin afresh, with another host first; the
    /// back-off is forgotten only if it had stood for 30 s.
    void broke(BootTime since, BootTime now);

    int failuresInRow() const { return m_failures; }

private:
    std::size_t m_current;
    std::vector<std::optional<BootTime>> m_lastStart;
    std::vector<bool> m_free; ///< hosts that may be tried once more at any time
    int m_freeRounds = freeRounds; ///< how often the limit per host may still be lifted
    BootTime m_freeSince{}; ///< when the last of these came back; while there are all of them, of no meaning
    int m_failures = 0; ///< since the last connection
    int m_backedOff = 0; ///< survives short connections
    std::minstd_rand m_random;
};

} // namespace registry
