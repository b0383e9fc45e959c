// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/Znode.h"
#include "value/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace registry {

/// What one transaction changed, as the state after it.
struct StoreBatch {
    struct Put {
        std::string path;
        ZnodeRecord record;
        bool whole = true; ///< false: neither data nor ACL changed, only the counters
    };
    std::int64_t zxid = 0;
    std::vector<Put> put;
    std::vector<std::string> removed;
};

/// Where an embedded registry is kept. Made, used and destroyed on the server's thread only.
class Store {
public:
    using Sink = std::function<void(const std::string& path, ZnodeRecord record)>;

    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    /// Hands every node to `sink`, parents before children, and returns the last zxid. Nothing and 0 when new.
    /// Errors: Storage.
    [[nodiscard]] virtual Result<std::int64_t> load(const Sink& sink) = 0;
    /// All of it or nothing; on return it survives a crash of the machine. Errors: Storage.
    [[nodiscard]] virtual Result<void> commit(const StoreBatch& batch) = 0;
};

/// Opens the store, on the server's thread. Errors: Storage (not a registry, unreadable), Locked (open elsewhere).
using StoreOpener = std::function<Result<std::unique_ptr<Store>>()>;

} // namespace registry
