// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include <QRegularExpression>

namespace registry::lens {

/// A regular expression (PCRE) of a data file. What it may cost is bounded, also for a bad expression on a long text.
class Pattern {
public:
    Pattern() = default;
    /// Errors: what is wrong with the expression, in technical English.
    static tl::expected<Pattern, std::string> parse(std::string_view text, bool wholeText);

    const std::string& text() const { return m_text; }
    bool fits(std::string_view text) const;
    /// The first group, or all of what fits when there is no group; nothing when it does not fit.
    std::optional<std::string> firstGroup(std::string_view text) const;

    struct Part {
        std::string name;
        std::string text;
    };
    /// The named groups that took part, in their order; nothing when it does not fit.
    std::optional<std::vector<Part>> groups(std::string_view text) const;
    bool hasGroup(std::string_view name) const;

private:
    std::string m_text;
    QRegularExpression m_expression;
    std::vector<std::pair<int, std::string>> m_names;
};

/// What the name of an instance's node looks like and what it tells.
struct NameRule {
    using Part = Pattern::Part;

    std::optional<Pattern> pattern{}; ///< of the whole name, decoded; nothing: any name
    bool percent = false; ///< the name is percent-encoded
    bool url = false; ///< the name is a URL: it tells scheme, host, port, path and what is in the query

    bool fits(std::string_view name) const;
    /// What the name tells, as UTF-8; nothing when it does not fit. `problem` is appended to.
    std::optional<std::vector<Part>> read(std::string_view name, std::string& problem) const;
};

/// %XX replaced by the byte; what is no such code stays. `+` stays.
std::string percentDecoded(std::string_view text);
/// Well-formed UTF-8: bytes that are not are replaced by U+FFFD.
std::string cleanUtf8(std::string text);

} // namespace registry::lens
