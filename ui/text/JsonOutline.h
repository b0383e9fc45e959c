// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

enum class JsonKind : std::uint8_t { Object, Array, String, Number, Word, TooDeep };

/// One value of a JSON text. All offsets are bytes into that text. Nodes stand in the order of the text, so the same
/// node of two layouts of one document has the same index.
struct JsonNode {
    std::uint32_t keyBegin = 0; ///< with its quotes; keyBegin == keyEnd for items of arrays and the root
    std::uint32_t keyEnd = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t parent = 0; ///< index; the root is its own
    std::uint32_t row = 0; ///< among its parent's children
    std::uint32_t children = 0; ///< how many
    std::uint32_t nextSibling = 0; ///< index, 0 for the last; the first child of a container follows it
    JsonKind kind = JsonKind::Word;
};

/// What a JSON text consists of, with every duplicate key. A value: built in the pool, shared as const.
struct JsonOutline {
    std::vector<JsonNode> nodes; ///< nodes[0] is the root; empty when the text is not JSON
    bool reachedDepthCap = false; ///< some containers are shown as TooDeep, without their contents
    bool reachedSizeCap = false; ///< the rest of the text is missing
};

struct JsonOutlineLimits {
    int depth = 512;
    std::size_t nodes = 1'000'000;
};

/// The outline of `utf8`, or one without nodes when it is not JSON (checkJson() says why). Own stack; linear.
JsonOutline outlineJson(
    std::string_view utf8, const JsonOutlineLimits& limits = {}, const std::atomic<bool>* cancelled = nullptr);

/// The index of the innermost value (or key) around `offset`; 0 (the root) when there is none closer.
std::uint32_t nodeAt(const JsonOutline& outline, std::size_t offset);

/// What a JSON string with its quotes says: escapes resolved, lone surrogates as U+FFFD.
std::string decodedJsonString(std::string_view quoted);

} // namespace ui
