// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

/// A JSON value as Python would hold it after json.loads: the last of several equal keys counts, integers have any
/// length, other numbers are doubles.
struct Value {
    enum class Kind : unsigned char { Null, Bool, Integer, Float, String, List, Object };
    using Member = std::pair<std::string, Value>;

    Kind kind = Kind::Null;
    bool truth = false;
    std::string text; ///< of a String in UTF-8; of a number as Python's repr gives it
    std::vector<Value> items;
    std::vector<Member> members; ///< sorted by key, keys unique

    static Value boolean(bool truth);
    static Value integer(long long number);
    static Value string(std::string utf8);
    static Value list(std::vector<Value> items = {});
    /// Sorts; of equal keys the last counts.
    static Value object(std::vector<Member> members = {});
};

/// Nothing when `json` is no JSON, or deeper than 500 levels.
std::optional<Value> parseJson(std::string_view json);
/// A JSON number's text as Python's repr of it: integers as they stand, 1e5 -> 100000.0.
std::string pythonNumber(const std::string& json);

} // namespace cli
