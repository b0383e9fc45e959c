// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextPosition.h"

#include <QString>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ui {

enum class JsonFault : std::uint8_t {
    Empty,
    MoreAfterEnd,
    ValueExpected,
    NameExpected,
    ColonExpected,
    CommaOrBraceExpected,
    CommaOrBracketExpected,
    BadUnicodeEscape,
    BadSurrogate,
    BadEscape,
    UnclosedString,
    BadEncoding,
    NumberTooBig,
    FractionMissing,
    ExponentMissing,
    Other,
};

struct JsonProblem {
    JsonFault fault = JsonFault::Other;
    std::size_t offset = 0; ///< in bytes, a byte order mark counted
    TextPosition position;
    friend bool operator==(const JsonProblem&, const JsonProblem&) = default;
};

/// The first thing that makes `utf8` no JSON (RFC 8259), or nothing. A leading byte order mark is let pass. Numbers too
/// large for a double are valid JSON and no problem here. Needs no stack for depth. Linear.
std::optional<JsonProblem> checkJson(std::string_view utf8);

struct DuplicateKey {
    std::string key; ///< what it says
    std::size_t offset = 0; ///< of its second place
};

/// The first key of valid JSON that its object has had before. Own stack; linear.
std::optional<DuplicateKey> firstDuplicateKey(std::string_view utf8, const std::atomic<bool>* cancelled = nullptr);

/// "Line 3, column 5: a comma or } is missing".
QString jsonProblemText(const JsonProblem& problem);

} // namespace ui
