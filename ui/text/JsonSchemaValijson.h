// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only way to valijson's headers, for one source file. Inside valijson's namespace "std" is first of all the
// namespace below: it stands in for the two things of the standard library that would be without a limit.

#include "text/SchemaWork.h"

#include <functional>
#include <regex>
#include <string>
#include <utility>

namespace valijson {
namespace std {
using namespace ::std;

/// A pattern of a schema, matched by PCRE within limits. std::regex needs stack for each character of the text.
class regex {
public:
    explicit regex(::std::string pattern)
        : m_pattern(::std::move(pattern))
    {
    }
    const ::std::string& pattern() const { return m_pattern; }

private:
    ::std::string m_pattern;
};

inline bool regex_search(const ::std::string& text, const regex& expression)
{
    return ui::matchesSchemaPattern(text, expression.pattern());
}
inline bool regex_match(const ::std::string& text, const regex& expression)
{
    return ui::matchesSchemaPattern(text, expression.pattern()); // only with patterns of its own, which are anchored
}
inline bool regex_match(const ::std::string&, const ::std::smatch&, const regex&)
{
    return false; // for "format", which is taken out of every schema
}

/// Called each time a sub-schema is applied to a value.
template <typename... Arguments> auto bind(Arguments&&... arguments)
{
    ui::chargeWork();
    return ::std::bind(::std::forward<Arguments>(arguments)...);
}

} // namespace std
} // namespace valijson

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
