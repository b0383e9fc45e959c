// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace registry::lens {

/// A JSON value that keeps what others lose: the order of members, members that come twice, numbers as they are
/// written, and where each stood in the text.
struct Doc {
    enum class Kind : std::uint8_t { Null, Boolean, Number, Text, Object, Array };

    std::string name{}; ///< of a member of an object
    std::string text{}; ///< of scalars; of an opened string: as it was written
    std::vector<Doc> items{}; ///< of an object or array
    std::uint32_t nameAt = 0; ///< byte offset of the name's quote
    std::uint32_t at = 0; ///< byte offset of the value
    Kind kind = Kind::Null;
    bool opened = false; ///< was a string that held JSON

    bool isScalar() const { return kind != Kind::Object && kind != Kind::Array; }
};

/// What bounds the work and the memory that a payload can cost.
struct JsonLimits {
    std::size_t depth = 32; ///< what is nested deeper is left out
    std::size_t values = 50'000; ///< what comes after so many is left out
};

struct JsonParsed {
    Doc root;
    bool tooDeep = false; ///< something was left out for its depth
    bool tooMany = false; ///< something was left out for the number of values
};

struct JsonError {
    std::size_t at = 0; ///< byte offset
    std::string what{}; ///< technical English
};

/// One JSON value and nothing else. Text that is not UTF-8 is an error. Never deeper on the stack than `limits`.
tl::expected<JsonParsed, JsonError> parseJson(std::string_view text, const JsonLimits& limits = {});

/// Replaces strings that hold an object or an array by what they hold, `levels` deep; at most 64 KiB each.
void openStrings(Doc& doc, int levels);

/// The value as compact JSON; of an opened string, what it holds.
std::string compactJson(const Doc& doc);

/// The member that `path` names, its names joined by dots ("payload.metadata.status", "endpoints.0"); names may have
/// dots of their own. Of members that come twice the last, as most parsers do. Null when there is none.
const Doc* findMember(const Doc& doc, std::string_view path, bool ignoreCase = false);

/// Whether two ASCII names are the same but for case.
bool sameIgnoringCase(std::string_view a, std::string_view b);

/// "line N, column M" of a byte offset; columns are counted in characters.
std::string lineAndColumn(std::string_view text, std::size_t at);

} // namespace registry::lens
