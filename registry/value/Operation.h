// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Acl.h"
#include "value/NameList.h"
#include "value/Path.h"
#include "value/Secret.h"
#include "value/Stat.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace registry {

/// Node data. Null and empty are different things in ZooKeeper: null is std::nullopt.
using Data = std::optional<std::string>;

/// ZooKeeper's create modes, with its numbers.
enum class CreateMode : std::uint8_t {
    Persistent = 0,
    Ephemeral = 1,
    PersistentSequential = 2,
    EphemeralSequential = 3,
    Container = 4,
    PersistentWithTtl = 5,
    PersistentSequentialWithTtl = 6,
};

inline bool isSequential(CreateMode mode)
{
    return mode == CreateMode::PersistentSequential || mode == CreateMode::EphemeralSequential
        || mode == CreateMode::PersistentSequentialWithTtl;
}
inline bool isEphemeral(CreateMode mode)
{
    return mode == CreateMode::Ephemeral || mode == CreateMode::EphemeralSequential;
}

inline constexpr std::int32_t anyVersion = -1;

enum class WatchKind : std::uint8_t {
    Data, ///< set by GetData and by Exists; fires Created, Changed, Deleted
    Children, ///< set by GetChildren; fires ChildrenChanged, Deleted
};

/// What can be asked of a backend. The reply's type stands behind each.
namespace op {

struct Exists { ///< Stat, or NoNode (with `watch` the node is then watched until it appears)
    Path path;
    bool watch = false;
};
struct GetData { ///< DataReply. On a missing node: NoNode and, unlike Exists, NO watch is left
    Path path;
    bool watch = false;
};
struct GetChildren { ///< ChildrenReply; names in no order
    Path path;
    bool watch = false;
};
struct GetAcl { ///< AclReply
    Path path;
};
struct Sync { ///< nothing; later reads of this session see all that was committed before
    Path path;
};
struct RemoveWatch { ///< nothing, or NoWatcher
    Path path;
    WatchKind kind = WatchKind::Data;
};
struct AddAuth { ///< nothing. A wrong digest password is NOT reported by any server (trap 27)
    std::string scheme;
    Secret secret;
};

struct Create { ///< CreateReply, with the real path (sequence suffix)
    Path path; ///< for sequential modes the prefix
    Data data{};
    Acl acl = openAcl();
    CreateMode mode = CreateMode::Persistent;
    std::chrono::milliseconds ttl{0}; ///< 1..2^40-1 for the TTL modes
};
struct Delete { ///< nothing
    Path path;
    std::int32_t version = anyVersion;
};
struct SetData { ///< Stat after the write
    Path path;
    Data data{};
    std::int32_t version = anyVersion;
};
struct SetAcl { ///< Stat after the write
    Path path;
    Acl acl;
    std::int32_t aclVersion = anyVersion;
};
struct Check { ///< nothing; only inside a Multi
    Path path;
    std::int32_t version = anyVersion;
};
using MultiPart = std::variant<Create, Delete, SetData, Check>;
struct Multi { ///< MultiReply, also when a part failed; an Error only when nothing is known
    std::vector<MultiPart> parts;
};

} // namespace op

using Operation = std::variant<op::Exists, op::GetData, op::GetChildren, op::GetAcl, op::Sync, op::RemoveWatch,
    op::AddAuth, op::Create, op::Delete, op::SetData, op::SetAcl, op::Multi>;

struct DataReply {
    Data data{};
    Stat stat;
};
struct ChildrenReply {
    NameListPtr names; ///< never null
    Stat stat;
};
struct AclReply {
    Acl acl;
    Stat stat;
};
struct CreateReply {
    Path path;
    std::optional<Stat> stat;
};
struct MultiPartReply {
    ErrorCode code =
        ErrorCode::ConnectionLoss; ///< preset to "unknown": the C client leaves it untouched on a lost connection
    Path path; ///< the created path of a Create
    Stat stat; ///< of a SetData
};
struct MultiReply {
    ErrorCode code = ErrorCode::Ok; ///< the first failing part's, Ok when all was done
    std::vector<MultiPartReply>
        parts; ///< failed: Ok before the failing part, RuntimeInconsistency behind it; nothing was done
};
using ReplyBody = std::variant<std::monostate, Stat, DataReply, ChildrenReply, AclReply, CreateReply, MultiReply>;
/// The reply to a read as what it asked for; MarshallingError when it is something else.
template <typename T> Result<T> replyAs(Result<ReplyBody>&& reply)
{
    if (!reply)
        return tl::unexpected(std::move(reply.error()));
    if (auto* body = std::get_if<T>(&*reply))
        return std::move(*body);
    return fail(ErrorCode::MarshallingError, {}, "a reply of another kind");
}

/// Whether the operation can change the registry. A Multi always counts, even one of checks only.
bool mutates(const Operation& operation);
/// The path the operation is about; of a Multi the first part's; of AddAuth the root.
const Path& pathOf(const Operation& operation);
/// The wire limit for SetData at `path`: 1 048 575 - 20 - path bytes (jute.maxbuffer's default; measured, trap 25).
/// A Create has less room by its ACL (27 bytes for openAcl()); what is below a chroot, by the chroot's length.
std::size_t dataLimit(const Path& path);
/// Why the operation does not fit into one frame, as a TooLarge error naming the limit for its largest data; or
/// nothing.
std::optional<Error> tooLarge(const Operation& operation);

} // namespace registry
