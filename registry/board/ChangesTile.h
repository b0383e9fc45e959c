// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileSource.h"
#include "board/Trust.h"

#include <deque>
#include <map>
#include <set>

namespace registry::board {

/// A Changes tile: what happened below a path while the board was open.
///
/// ZooKeeper's old watches know one node each, so only so much of a tree can be seen: the node, its children, and
/// theirs, nearest first, `mostHeld` nodes in all. Of each of these its data and its list of children are kept known;
/// of what is further down nothing is seen. What was left out is told as an error TooLarge, beside the lines.
class ChangesTile final : public TileSource {
public:
    static constexpr std::size_t mostHeld = 500;
    static constexpr int deepest = 2; ///< levels below the path

    ChangesTile(const Tile& tile, TileContext context);
    void evaluate(TileState& state) override;
    void statusChanged() override { m_judge.statusChanged(link()); }

private:
    struct Node {
        BoardLink::Watched watched;
        std::optional<std::int64_t> mzxid;
        std::optional<std::int64_t> czxid;
        std::optional<std::set<std::string>> names; ///< nothing: not read yet
    };
    bool hold(const Path& path);
    void look(const Path& path);
    void lookAtList(const Path& path, const NodeEntry& entry);
    void dropBelow(const Path& path);
    void tell(FeedLine::Kind kind, const Path& path);

    TrustJudge m_judge;
    std::map<std::string, Node> m_nodes; ///< by path
    std::deque<FeedLine> m_lines; ///< newest first
    bool m_isLeftOut = false;
};

} // namespace registry::board
