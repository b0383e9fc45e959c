// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Acl.h"
#include "value/Operation.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace registry {

enum class ZnodeKind : std::uint8_t { Persistent, Ephemeral, Container, Ttl };

/// All there is to know about a znode but its place in the tree. Cheap to copy: data and ACL are shared, never changed.
struct ZnodeRecord {
    std::shared_ptr<const std::string> data; ///< null pointer: null data
    std::shared_ptr<const Acl> acl; ///< never null; shared among the nodes made alike
    ZnodeKind kind = ZnodeKind::Persistent;
    std::int64_t owner = 0; ///< session id of an ephemeral
    std::int64_t ttl = 0; ///< ms, of a TTL node
    std::int64_t czxid = 0;
    std::int64_t mzxid = 0;
    std::int64_t pzxid = 0;
    std::int64_t ctime = 0; ///< ms since the epoch
    std::int64_t mtime = 0;
    std::int32_t version = 0;
    std::int32_t aversion = 0;
    std::int32_t creates = 0; ///< children ever created, modulo 2^32; numbers the sequential ones
};

/// A node of the tree. Its name is the key in its parent's children.
struct Znode {
    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const noexcept { return std::hash<std::string_view>{}(name); }
    };
    using Children = std::unordered_map<std::string, std::unique_ptr<Znode>, NameHash, std::equal_to<>>;

    ZnodeRecord record;
    Znode* parent = nullptr; ///< null for the root only
    std::unique_ptr<Children> children; ///< null while there never was one: most nodes are leaves
    std::size_t nameBytes = 0; ///< of all children's names
    NameListPtr names; ///< of the children, made when asked for, dropped when they change

    std::size_t childCount() const { return children ? children->size() : 0; }
    Data data() const { return record.data ? Data(*record.data) : Data(); }
    Stat stat() const;
};

} // namespace registry
