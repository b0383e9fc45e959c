// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace registry::board {

/// A JSON value that knows where it stands. A mistake in a file that people write has to be told with its place, which
/// a rapidjson::Document has forgotten by the time somebody finds out.
struct PlacedJson {
    enum class Kind : std::uint8_t { Null, Boolean, Number, Text, Array, Object };
    Kind kind = Kind::Null;
    std::size_t offset = 0; ///< of its first byte
    std::size_t nameOffset = 0; ///< of a member: of its name's quotation mark
    std::string name{}; ///< of a member
    std::string text{}; ///< what a Text says; a Number or Boolean as it was written
    std::vector<PlacedJson> items{}; ///< members or elements, in the order of the file, repeated members too
};

struct JsonFault {
    std::size_t offset = 0;
    std::string what{}; ///< technical English, a sentence without a full stop
};

/// Reads strict JSON (RFC 8259, no comments; a byte order mark is let pass). Stops at what is no JSON, at `mostOpen`
/// open brackets and at `mostValues` values, so that a hostile file costs no more than some ten MiB.
[[nodiscard]] tl::expected<PlacedJson, JsonFault> readPlacedJson(
    std::string_view utf8, std::size_t mostOpen = 16, std::size_t mostValues = 200'000);

} // namespace registry::board
