// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "text/JsonSchema.h"
#include "text/SchemaRules.h"

// A schema, a NUL, a document.

void fuzzOne(std::string_view input)
{
    const std::size_t seam = std::min(input.find('\0'), input.size());
    const std::string_view text = input.substr(seam == input.size() ? seam : seam + 1);
    (void)ui::matchesPathPattern(input.substr(0, seam), text);
    (void)ui::SchemaRules::fromJson(text);
    const auto schema = ui::JsonSchema::parse(input.substr(0, seam));
    if (!schema)
        return;
    ui::SchemaLimits limits;
    limits.maxSteps = 20'000;
    for (const auto& violation : schema->validate(text, limits).violations)
        FUZZ_VERIFY(violation.offset + violation.length <= text.size());
}
