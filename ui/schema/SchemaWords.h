// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonSchema.h"
#include "text/SchemaRules.h"

#include <QString>

namespace ui {

// The one place where schemas become words. What they hold of foreign texts is made safe to display; plain text.

/// "the file config.schema.json", "the node /schemas/x".
QString schemaSourceText(const SchemaSource& source);
/// Why a text is no schema that can be used, a sentence.
QString schemaProblemText(const SchemaProblem& problem);
/// "Line 3, column 5: ... (/servers/0/port)"
QString violationText(const SchemaViolation& violation);
/// Why a document was not checked to the end, a sentence; empty: it was.
QString schemaEndText(SchemaEnd end);
/// "Draft 7".
QString schemaDraftText(SchemaDraft draft);

} // namespace ui
