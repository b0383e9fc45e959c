// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Where a schema is read from.
struct SchemaSource {
    enum class Kind : std::uint8_t { File, Node };
    Kind kind = Kind::File;
    std::string path; ///< of a file, or of a node of the same connection
    friend bool operator==(const SchemaSource&, const SchemaSource&) = default;
};

/// Nodes whose path is like `pattern` have a schema.
struct SchemaRule {
    std::string pattern; ///< "/config/*/db" (one part of a path, or a piece of one), "/config/**" (any number of parts)
    SchemaSource source;
    friend bool operator==(const SchemaRule&, const SchemaRule&) = default;
};

/// Whether `path` is like `pattern`: "*" is any number of characters but "/", "?" is one, "**" as a whole part is any
/// number of parts, also none. Everything else means itself. Time is at most the product of both lengths.
bool matchesPathPattern(std::string_view pattern, std::string_view path);

/// Which schema belongs to which node. A value, kept as JSON in a settings file.
struct SchemaRules {
    std::vector<SchemaRule> rules; ///< the first that matches counts

    const SchemaRule* ruleFor(std::string_view path) const; ///< null: none
    /// [{"pattern": "/config/**", "file": "/srv/schemas/config.json"}, {"pattern": "/x", "node": "/schemas/x"}]
    std::string toJson() const;
    /// Nothing when `json` is not what toJson() writes; unknown members are let pass.
    static std::optional<SchemaRules> fromJson(std::string_view json);
    friend bool operator==(const SchemaRules&, const SchemaRules&) = default;
};

} // namespace ui
