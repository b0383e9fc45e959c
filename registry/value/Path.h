// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace registry {

/// An absolute znode path, valid by construction: what a ZooKeeper 3.8 server accepts, in UTF-8.
///
/// The rules are the server's (PathUtils.validatePath), which are stricter than the C client's: absolute, no empty,
/// "." or ".." segment, no trailing slash, well-formed UTF-8, none of U+0000-001F, U+007F-009F, U+D800-F8FF (which
/// also shuts out everything beyond U+FFFF) and U+FFF0-FFFF.
class Path {
public:
    Path()
        : m_text("/")
    {
    }

    /// Errors: BadPath, with the reason and the byte offset in `detail`.
    [[nodiscard]] static Result<Path> parse(std::string_view utf8);
    /// Whether `name` may stand between two slashes.
    [[nodiscard]] static bool isValidName(std::string_view name);

    const std::string& str() const { return m_text; }
    bool isRoot() const { return m_text.size() == 1; }
    /// The last segment; empty for the root.
    std::string_view name() const;
    /// The root's parent is the root.
    Path parent() const;
    /// Number of segments; 0 for the root.
    int depth() const;
    std::vector<std::string_view> segments() const;

    /// Errors: BadPath when `name` is not valid.
    [[nodiscard]] Result<Path> child(std::string_view name) const;
    /// For names that came from the server and are valid by that. Does not check.
    Path childFromServer(std::string_view name) const;

    /// True for every path strictly below this one.
    bool isAncestorOf(const Path& other) const;

    friend bool operator==(const Path&, const Path&) = default;
    friend auto operator<=>(const Path&, const Path&) = default;

private:
    explicit Path(std::string text)
        : m_text(std::move(text))
    {
    }
    std::string m_text;
};

} // namespace registry

template <> struct std::hash<registry::Path> {
    std::size_t operator()(const registry::Path& path) const noexcept { return std::hash<std::string>{}(path.str()); }
};
