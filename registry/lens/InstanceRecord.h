// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace registry::lens {

/// How an instance says, or shows, that it is.
enum class Status : std::uint8_t {
    Up, ///< its node is there and nothing says otherwise
    OutOfService, ///< its payload says so: hidden from load balancing, disabled
    Down, ///< it is written down, but what proves it alive is not there
    Holding, ///< of a lock or an election: it has it
    Waiting, ///< of a lock or an election: in the queue
    Unreadable, ///< its node is there and may not or cannot be read: nothing is known about it
};

enum class FieldKind : std::uint8_t {
    Text,
    Number,
    Boolean,
    Time, ///< `ms` is set
    Json, ///< an object or array that is not opened further; `text` is compact JSON
};

/// One thing an instance says about itself: a column of the table.
struct Field {
    std::string name; ///< "payload.metadata.instance_status": members joined by dots
    std::string text{}; ///< as it is to be read, UTF-8
    FieldKind kind = FieldKind::Text;
    std::optional<std::int64_t> ms{}; ///< of a Time: since the epoch
    std::string raw{}; ///< as it was written, when that differs from `text`

    friend bool operator==(const Field&, const Field&) = default;
};

/// One instance of a service, decoded. A pure value; everything in it came from a server and is to be shown as plain
/// text.
struct InstanceRecord {
    Path path; ///< of its node
    std::string key; ///< unique within the service; the node's name unless one node tells of several instances
    std::string name; ///< as it is to be shown: "server1:22"
    std::string host{}; ///< empty: not told
    std::optional<int> port{};
    Status status = Status::Up;
    std::string statusText{}; ///< as written ("OUT_OF_SERVICE"); empty when it is not told
    std::optional<std::int64_t> startedMs{}; ///< by its own word, ms since the epoch
    std::int64_t owner = 0; ///< session of an ephemeral node; 0: none, or not read
    std::int64_t czxid = 0;
    std::int64_t ctime = 0; ///< ms since the epoch, by the server's clock; 0: not read
    std::int64_t mtime = 0;
    std::optional<std::int64_t> sequence{}; ///< its place in a queue, by the number in its name
    std::vector<Field> fields{}; ///< what its payload and name say, in their order, without what stands above
    std::string problem{}; ///< technical English: what of the payload could not be read; empty: nothing

    friend bool operator==(const InstanceRecord&, const InstanceRecord&) = default;
};

} // namespace registry::lens
