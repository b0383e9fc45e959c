// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/DeleteGuard.h"

#include <cstdio>
#include <iterator>
#include <limits>

namespace registry {

bool DeleteGuard::watch(const Path& parent, const Stat& stat)
{
    // Stat::cversion counts every create twice less the children that are there (measured; reliability, section E).
    const std::int64_t creates = (std::int64_t(stat.cversion) + stat.numChildren) / 2;
    if (creates < 0 || creates >= std::numeric_limits<std::int32_t>::max() || stat.cversion < 0)
        return false; // it has wrapped around
    m_counts[parent] = static_cast<std::int32_t>(creates);
    return true;
}

std::vector<op::MultiPart> DeleteGuard::parts() const
{
    std::vector<op::MultiPart> parts;
    for (const auto& [parent, creates] : m_counts) {
        char number[16];
        std::snprintf(number, sizeof number, "%010d", creates);
        parts.push_back(
            op::Create{parent.childFromServer(markerName), {}, openAcl(), CreateMode::PersistentSequential});
        parts.push_back(op::Delete{parent.childFromServer(std::string(markerName) + number), 0});
    }
    return parts;
}

std::vector<Path> DeleteGuard::parents() const
{
    std::vector<Path> all;
    for (const auto& [parent, creates] : m_counts)
        all.push_back(parent);
    return all;
}

const Path& DeleteGuard::parentOf(std::size_t index) const
{
    return std::next(m_counts.begin(), static_cast<std::ptrdiff_t>(index / 2))->first;
}

} // namespace registry
