// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Value.h"

#include <string>

namespace cli {

/// As json.dumps(value, sort_keys=True, indent=4, separators=(',', ': ')). ASCII. No newline at the end.
std::string toIndentedJson(const Value& value);
/// On one line, as json.dumps(value, sort_keys=True, separators=(',', ':')).
std::string toCompactJson(const Value& value);
/// As yaml.safe_dump(value, default_flow_style=False). ASCII. With a newline at the end. Only an empty key is written
/// otherwise (`'': 1`, where PyYAML writes `? ''` on a line of its own), which means the same.
std::string toYaml(const Value& value);

} // namespace cli
