// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <functional>
#include <vector>

namespace registry {

/// Asks for the stats of `paths`, pipelined and in their order, and calls `then` once with the answers in the same
/// places, on a later turn; not at all when `context` dies first. `synced`: after everything committed so far is
/// visible to this session. With an answer missing for the connection's sake the others are worth nothing together.
void readStats(Session& session, std::vector<Path> paths, bool synced, QObject* context,
    std::function<void(const std::vector<Result<Stat>>&)> then);

} // namespace registry
