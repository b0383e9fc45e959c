// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "text/Encoding.h"
#include "text/JsonCheck.h"
#include "text/JsonEdit.h"
#include "text/JsonFormat.h"

// Tokens, outline, layout and edits, on JSON and on what is none.

void fuzzOne(std::string_view text)
{
    const bool valid = !ui::checkJson(text);
    for (const auto wish : {ui::JsonLayoutWish::Pretty, ui::JsonLayoutWish::Minified}) {
        const std::string out = ui::laidOutJson(text, wish).text;
        if (out.starts_with(ui::utf8Mark) && !text.starts_with(ui::utf8Mark))
            continue; // it stood behind white space, which is no JSON, and is a real mark now
        FUZZ_VERIFY(ui::sameJsonTokens(text, out));
        // not in what is no JSON: a line end in a string takes part in which one is usual
        FUZZ_VERIFY(!valid || ui::laidOutJson(out, wish).text == out);
        FUZZ_VERIFY(valid == !ui::checkJson(out));
    }
    const ui::JsonOutline outline = ui::outlineJson(text);
    FUZZ_VERIFY(!valid || !outline.nodes.empty());
    const auto count = static_cast<std::uint32_t>(outline.nodes.size());
    for (std::uint32_t node = 0; node < count && node < 20; ++node) {
        const std::uint32_t other = count - 1 - node;
        for (const auto& changes :
            {ui::setJsonValue(text, outline, node, "[1]"), ui::renameJsonMember(text, outline, node, "n\"\n"),
                ui::removeJsonNode(text, outline, node), ui::addJsonChild(text, outline, {node, 0}, "n", "{}"),
                ui::moveJsonNode(text, outline, node, {other, 0}, "n")}) {
            if (!changes)
                continue;
            const std::string after = ui::applied(text, *changes);
            FUZZ_VERIFY(!valid || !ui::checkJson(after));
        }
    }
}
