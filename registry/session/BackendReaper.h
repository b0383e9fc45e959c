// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

namespace registry {

/// Where closed backends go to end: destroying one may block for seconds on a frozen link (trap 23), which neither the
/// GUI thread nor the next backend should wait for. Thread-safe.
class BackendReaper {
public:
    /// Destroys `backend` on a thread of its own. Returns at once.
    static void take(std::unique_ptr<Backend> backend);
    /// Blocks until every backend taken so far has ended, `atMost` so long. True when all did.
    static bool wait(std::chrono::milliseconds atMost);
};

} // namespace registry
