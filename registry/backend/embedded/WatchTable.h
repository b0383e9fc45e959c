// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace registry {

using SessionId = std::int64_t;

/// Who waits for what: one-shot watches by path and session. The same watch set twice is one.
class WatchTable {
public:
    void add(WatchKind kind, const std::string& path, SessionId session);
    /// False when there was none.
    bool remove(WatchKind kind, const std::string& path, SessionId session);
    void removeSession(SessionId session);
    /// Takes the watches off and tells whose they were, in the order they were set.
    std::vector<SessionId> fire(WatchKind kind, const std::string& path);
    std::size_t size() const;
    std::size_t size(SessionId session) const;

private:
    using ByPath = std::unordered_map<std::string, std::vector<SessionId>>;
    using Paths = std::unordered_set<std::string>;
    void takeOff(WatchKind kind, const std::string& path, SessionId session);
    std::array<ByPath, 2> m_byPath; ///< indexed by WatchKind
    std::unordered_map<SessionId, std::array<Paths, 2>> m_bySession;
};

} // namespace registry
