// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonOutline.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace ui {

// Edits of a JSON document's tree as changes of its text: as small as they can be, laid out as their surroundings are,
// and everything else stays byte for byte. Nothing is applied here: the editor does that as one step of its undo stack,
// and then outlines the text anew (every index and offset is stale after a change).
//
// `outline` must be that of `text` (outlineJson()), `node` an index into it. Linear in the text at worst. Line ends and
// indentation of what is added are copied from siblings, or from the container where it has none.

/// Bytes [begin, end) of the text become `replacement`.
struct TextChange {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string replacement;
    friend bool operator==(const TextChange&, const TextChange&) = default;
};
/// Ascending, not overlapping; all offsets are those of the text before any of them. Apply from the last to the first.
using TextChanges = std::vector<TextChange>;

enum class JsonEditFault : std::uint8_t {
    NoSuchNode, ///< an index or row that is not there
    NotJson, ///< the given value is none
    NotContainer, ///< only objects and arrays have children; also what is deeper than the outline's cap
    NotMember, ///< only members of objects have names
    NameNeeded, ///< for a place in an object
    IsRoot, ///< the document's value cannot be removed, renamed or moved
    IntoItself, ///< a container cannot go into itself
    Incomplete, ///< the outline misses the end of the text
};
using JsonEditResult = tl::expected<TextChanges, JsonEditFault>;

/// Where something goes: before the child that has this row now; `row` == number of children: at the end.
struct JsonPlace {
    std::uint32_t parent = 0;
    std::uint32_t row = 0;
};

/// Replaces the node's value by `json`, any JSON text (white space around it is dropped, inside kept).
JsonEditResult setJsonValue(
    std::string_view text, const JsonOutline& outline, std::uint32_t node, std::string_view json);
/// `name` is what the key says, not how it is written. Duplicates are allowed, as they are in JSON.
JsonEditResult renameJsonMember(
    std::string_view text, const JsonOutline& outline, std::uint32_t node, std::string_view name);
/// `name` is for objects; ignored in arrays.
JsonEditResult addJsonChild(std::string_view text, const JsonOutline& outline, JsonPlace place,
    const std::optional<std::string>& name, std::string_view json);
/// With the comma and the line it stood on.
JsonEditResult removeJsonNode(std::string_view text, const JsonOutline& outline, std::uint32_t node);
/// Moves within a container or to another. The value keeps its own bytes, but its continuation lines are indented as
/// the new place wants it; a key keeps its spelling. `name` is needed from an array into an object. No changes when the
/// place is where it stands.
JsonEditResult moveJsonNode(std::string_view text, const JsonOutline& outline, std::uint32_t node, JsonPlace to,
    const std::optional<std::string>& name = std::nullopt);

/// The text after the changes.
std::string applied(std::string_view text, const TextChanges& changes);

/// A JSON string that says `utf8`: quotes, backslashes and control characters escaped, everything else as it is.
std::string quotedJson(std::string_view utf8);

} // namespace ui
