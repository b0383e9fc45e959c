// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <vector>

class QMimeData;

namespace ui {

/// A node, or the node of a service, on its way from one part of the program to another (a tree to a board), also
/// between processes: UTF-8 JSON {"endpoint": "zk://...", "path": "/a/b", "kind": "service" or "node"}, or an array of
/// these.
struct MovedNode {
    registry::Endpoint endpoint;
    registry::Path path;
    bool isService = false;
    friend bool operator==(const MovedNode&, const MovedNode&) = default;
};

inline constexpr const char* nodeMimeType = "application/x-roster-node";

/// The caller owns the result. The paths are in it as plain text too, a line each.
QMimeData* toMimeData(const std::vector<MovedNode>& nodes);
/// Empty when it is none of ours or not whole; nothing in it is trusted.
std::vector<MovedNode> movedNodes(const QMimeData& data);

} // namespace ui
