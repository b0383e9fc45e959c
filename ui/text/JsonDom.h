// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonOutline.h"

#include <string_view>

#include <nlohmann/json.hpp>

namespace ui {

/// The value of valid JSON as nlohmann's, for the schema validator and nothing else: of duplicate keys the last counts,
/// integers beyond 64 bits become the nearest that fits, larger floats the largest. With `wholeFloats`, 1.0 is an
/// integer (drafts 6 and 7). Node i of the outline is read before node i + 1; no recursion.
nlohmann::json jsonDom(std::string_view text, const JsonOutline& outline, bool wholeFloats);

} // namespace ui
