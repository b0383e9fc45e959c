// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace registry {

/// An immutable list of child names in one block of memory: 4 bytes a name beyond its text.
/// Shared (by shared_ptr<const NameList>) among the cache, the model and the pool that sorts it.
class NameList {
public:
    /// Call add() for each name, then share the list as const.
    void reserve(std::size_t names, std::size_t bytes)
    {
        m_ends.reserve(names);
        m_text.reserve(bytes);
    }
    void add(std::string_view name)
    {
        m_text.append(name);
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }

    std::size_t size() const { return m_ends.size(); }
    bool empty() const { return m_ends.empty(); }
    std::string_view operator[](std::size_t i) const
    {
        const std::uint32_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_text).substr(begin, m_ends[i] - begin);
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

/// In byte order.
inline std::vector<std::string> sortedNames(const NameList& list)
{
    std::vector<std::string> names;
    names.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        names.emplace_back(list[i]);
    std::sort(names.begin(), names.end());
    return names;
}

using NameListPtr = std::shared_ptr<const NameList>;

} // namespace registry
