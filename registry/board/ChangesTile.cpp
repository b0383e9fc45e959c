// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ChangesTile.h"

#include <algorithm>

namespace registry::board {

namespace {

constexpr std::size_t mostLines = 100;
constexpr std::size_t mostNamed = 20; // names of one list that came or went at once; of more only the list is told

} // namespace

ChangesTile::ChangesTile(const Tile& tile, TileContext context)
    : TileSource(tile, std::move(context))
{
    hold(tile.path);
}

bool ChangesTile::hold(const Path& path)
{
    if (m_nodes.contains(path.str()))
        return true;
    if (m_nodes.size() >= mostHeld) {
        m_isLeftOut = true;
        return false;
    }
    Node& node = m_nodes[path.str()];
    node.watched = link().watch(path, InterestData | InterestChildren, [this, path](const NodeChange&) { look(path); });
    look(path); // somebody may hold it already
    return true;
}

void ChangesTile::tell(FeedLine::Kind kind, const Path& path)
{
    m_lines.push_front({now(), kind, path});
    if (m_lines.size() > mostLines)
        m_lines.pop_back();
}

/// What is another than at the last look. Values of the cache are compared, not its bits: a node that was read again
/// after a loss and is as it was is no news.
void ChangesTile::look(const Path& path)
{
    changed();
    const auto found = m_nodes.find(path.str());
    const NodeEntry* entry = link().cache().find(path);
    if (found == m_nodes.end() || !entry)
        return;
    Node& node = found->second;
    const bool isRoot = path == tile().path; // of others their parent's list tells
    if (entry->gone) {
        if (isRoot && node.czxid.value_or(0) != 0)
            tell(FeedLine::Kind::Deleted, path);
        node.czxid.reset();
        node.mzxid.reset();
        node.names = std::set<std::string>(); // should it come again, all in it is new
        dropBelow(path);
        if (isRoot)
            node.czxid = 0;
        return;
    }
    if (entry->stat.value) {
        const Stat& stat = *entry->stat.value;
        if (isRoot && node.czxid && *node.czxid != stat.czxid)
            tell(FeedLine::Kind::Created, path);
        else if (node.mzxid && stat.mzxid != *node.mzxid && (!isRoot || node.czxid == stat.czxid))
            tell(FeedLine::Kind::Changed, path);
        node.mzxid = stat.mzxid;
        node.czxid = stat.czxid;
    }
    if (entry->children.value)
        lookAtList(path, *entry);
}

void ChangesTile::lookAtList(const Path& path, const NodeEntry& entry)
{
    const NameList& list = **entry.children.value;
    std::set<std::string> names;
    for (std::size_t i = 0; i < list.size(); ++i)
        names.emplace(list[i]);
    const auto before = std::exchange(m_nodes.at(path.str()).names, names);
    std::vector<std::string> came;
    std::vector<std::string> went;
    if (before) {
        std::set_difference(names.begin(), names.end(), before->begin(), before->end(), std::back_inserter(came));
        std::set_difference(before->begin(), before->end(), names.begin(), names.end(), std::back_inserter(went));
    }
    for (const std::string& name : went) {
        const Path child = path.childFromServer(name);
        dropBelow(child);
        m_nodes.erase(child.str());
    }
    if (came.size() + went.size() > mostNamed) {
        tell(FeedLine::Kind::Children, path);
    } else {
        for (const std::string& name : went)
            tell(FeedLine::Kind::Deleted, path.childFromServer(name));
        for (const std::string& name : came)
            tell(FeedLine::Kind::Created, path.childFromServer(name));
    }
    if (path.depth() - tile().path.depth() >= deepest)
        return;
    for (const std::string& name : names)
        if (!hold(path.childFromServer(name)))
            break;
}

void ChangesTile::dropBelow(const Path& path)
{
    const std::string below = path.isRoot() ? path.str() : path.str() + '/';
    auto it = m_nodes.lower_bound(below);
    while (it != m_nodes.end() && it->first.starts_with(below))
        it = it->first == path.str() ? std::next(it) : m_nodes.erase(it);
}

void ChangesTile::evaluate(TileState& state)
{
    const NodeEntry* entry = link().cache().find(tile().path);
    const bool isPolled = link().session().watchHub().isPolled(tile().path, InterestData | InterestChildren);
    const Trust trust = m_judge.judge(link(), entry, &NodeEntry::children, isPolled);
    state.freshness = trust.freshness;
    state.provenAt = trust.provenAt;
    state.error = trust.error;
    if (m_isLeftOut && !state.error)
        state.error = Error{ErrorCode::TooLarge, tile().path.str(), 0,
            "only " + std::to_string(mostHeld) + " nodes below are looked at"};
    if (trust.freshness == Freshness::Unread)
        return;
    const bool hasFeed = trust.freshness != Freshness::Missing && trust.freshness != Freshness::Refused;
    if (hasFeed || !m_lines.empty())
        state.figures = FeedFigures{{m_lines.begin(), m_lines.end()}};
}

} // namespace registry::board
