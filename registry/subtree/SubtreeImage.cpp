// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/SubtreeImage.h"

#include <QUuid>

#include <unordered_set>
#include <utility>

namespace registry {

void SubtreeImage::add(SubtreeNode node)
{
    bytes += static_cast<std::size_t>(node.image.stat.dataLength);
    ephemerals += node.image.stat.isEphemeral() ? 1 : 0;
    unreadable += node.error ? 1 : 0;
    unkept += !node.dataKnown && !node.error ? 1 : 0;
    nodes.push_back(std::move(node));
}

std::vector<Path> withoutNested(const std::vector<Path>& paths)
{
    const std::unordered_set<Path> all(paths.begin(), paths.end());
    std::unordered_set<Path> taken;
    std::vector<Path> roots;
    for (const Path& path : paths) {
        bool nested = false;
        for (Path above = path; !above.isRoot() && !nested;) {
            above = above.parent();
            nested = all.contains(above);
        }
        if (!nested && taken.insert(path).second)
            roots.push_back(path);
    }
    return roots;
}

std::string newGroup()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace registry
