// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ServiceRegistry.h"
#include "subtree/Traversal.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cli {

/// One node of a subtree that was read whole.
struct WalkedNode {
    registry::Path path;
    registry::Data data;
    registry::Stat stat;
    std::optional<registry::Error> error;
    std::vector<std::size_t> children; ///< indices, sorted by name
};
/// The root comes first; parents before their children.
using WalkedTree = std::vector<WalkedNode>;

/// Reads a subtree, pipelined, on the command's own connection: a registry file takes no second one.
class Walk : public QObject {
public:
    using OnEnd = std::function<void(registry::Result<WalkedTree>)>;

    /// `backend` outlives it. `patience`: without a single answer before giving up.
    Walk(registry::Backend& backend, std::chrono::milliseconds patience, QObject* parent);
    /// Once. Calls back on this thread.
    void start(registry::Traversal::Options options, OnEnd onEnd);

private:
    registry::Backend& m_backend;
    const std::chrono::milliseconds m_patience;
    WalkedTree m_nodes; ///< the worker's until it has ended
    std::unique_ptr<registry::Traversal> m_traversal;
};

/// Sets `children` from the paths, sorts, and puts the root first.
WalkedTree linked(WalkedTree nodes);

} // namespace cli
