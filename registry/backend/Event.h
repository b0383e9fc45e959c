// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"
#include "value/SessionStatus.h"

#include <cstdint>
#include <variant>

namespace registry {

/// Chosen by the caller of Backend::submit, unique per Inbox.
using RequestId = std::uint64_t;
/// Counts the handles (connections) a backend has had. Replies and watches of an older handle are dropped on its
/// number.
using Epoch = std::uint32_t;

/// The answer to one request. Every submitted request gets exactly one, also at close.
struct Reply {
    RequestId id = 0;
    Epoch epoch = 0;
    Result<ReplyBody> result;
};

enum class WatchEvent : std::uint8_t { Created, Deleted, Changed, ChildrenChanged };

/// A one-shot watch fired. A hint: re-read to know (trap 17), and the re-read arms it again.
struct WatchFired {
    Path path;
    WatchEvent what = WatchEvent::Changed;
    Epoch epoch = 0;
};

/// The connection's status is now this. `epoch` rises when a new handle took over: then all watches are gone or in
/// doubt.
struct SessionChanged {
    SessionStatus status;
    Epoch epoch = 0;
};

using Event = std::variant<Reply, WatchFired, SessionChanged>;

} // namespace registry
