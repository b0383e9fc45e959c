// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/DetectorRules.h"
#include "lens/JsonDoc.h"

namespace registry::lens {

/// What a node's bytes say, as one object of members.
struct Payload {
    Doc doc{}; ///< an object, also when nothing could be read
    bool readable = true;
    bool belowReadable = true; ///< what was read of the nodes below it
    std::string problem{}; ///< technical English; empty: nothing
};

/// Reads `data`. Never fails; `plain` names the member that a payload which is no JSON object becomes (empty: that is
/// a problem); `fields` name those of a protobuf message. At most 4 MiB are read.
Payload readPayload(PayloadKind kind, const Data& data, const std::string& plain = {}, const FieldNames& fields = {});

/// Adds to a problem text.
void addProblem(std::string& problem, std::string_view more);
/// A piece of what a server said, to stand in a problem text: quoted, short, UTF-8.
std::string quotedPiece(std::string_view text);

} // namespace registry::lens
