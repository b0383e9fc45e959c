// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonSchema.h"

#include <nlohmann/json.hpp>

namespace ui {

/// Which draft a schema says it is.
tl::expected<SchemaDraft, SchemaProblem> draftOf(const nlohmann::json& schema);

/// Makes a schema safe for valijson: every "$ref" that is followed leads to a place in `schema`, and not in a circle;
/// every pattern is one; what the draft does not know, "format" and names ("id", "$id") are gone. Looks at schemas
/// only, not at what is data in them ("enum", names of properties). Own stack; linear.
std::optional<SchemaProblem> prepareSchema(nlohmann::json& schema, SchemaDraft draft);

} // namespace ui
