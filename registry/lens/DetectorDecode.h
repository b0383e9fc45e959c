// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/DetectorRules.h"
#include "lens/PayloadReader.h"

namespace registry::lens {

/// The node's payload with what was read of the nodes below it, each a member by its relative path.
Payload readNode(const Detector::Rules& rules, const NodeSight& node);

/// Whether every condition of the rules holds for the node.
bool payloadFits(const Detector::Rules& rules, const NodeSight& node, const Path& folder, std::string_view service);

} // namespace registry::lens
