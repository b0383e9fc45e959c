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

/// Reads a subtree, pipelined, on a connection of its own.
class Walk : public QObject {
public:
    using OnEnd = std::function<void(registry::Result<WalkedTree>)>;

    Walk(const registry::ConnectionProfile& profile, QObject* parent);
    ~Walk() override;
    /// Once. Calls back on this thread.
    void start(const registry::Path& root, registry::Traversal::Content content, OnEnd onEnd);

private:
    std::unique_ptr<registry::Backend> m_backend;
    std::shared_ptr<registry::Inbox> m_events; // shared with the backend; nobody reads it
    registry::ConnectionProfile m_profile;
    WalkedTree m_nodes; ///< the worker's until it has ended
    std::unique_ptr<registry::Traversal> m_traversal;
};

/// Sets `children` from the paths, sorts, and puts the root first.
WalkedTree linked(WalkedTree nodes);

} // namespace cli
