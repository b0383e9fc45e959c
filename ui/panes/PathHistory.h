// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <optional>
#include <vector>

namespace ui {

/// Where the user has been, as in a web browser. Capped.
class PathHistory {
public:
    static constexpr std::size_t limit = 200;

    /// The user is at `path` now. What lay ahead is forgotten, unless `path` is what travel() led to.
    void visit(const registry::Path& path)
    {
        if (!m_paths.empty() && m_paths[m_at] == path)
            return;
        if (!m_paths.empty())
            m_paths.resize(m_at + 1);
        if (m_paths.size() == limit)
            m_paths.erase(m_paths.begin());
        m_paths.push_back(path);
        m_at = m_paths.size() - 1;
    }
    bool canTravel(int step) const
    {
        const auto to = static_cast<std::ptrdiff_t>(m_at) + step;
        return to >= 0 && to < static_cast<std::ptrdiff_t>(m_paths.size());
    }
    /// Moves back (-1) or forward (+1) and tells where that is.
    std::optional<registry::Path> travel(int step)
    {
        if (!canTravel(step))
            return std::nullopt;
        m_at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_at) + step);
        return m_paths[m_at];
    }

private:
    std::vector<registry::Path> m_paths;
    std::size_t m_at = 0;
};

} // namespace ui
