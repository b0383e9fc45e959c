// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/SubtreePlan.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace registry {

namespace {

constexpr std::size_t noParent = std::numeric_limits<std::size_t>::max();

} // namespace

SubtreePlan::SubtreePlan(const std::vector<SubtreeNode>& nodes, Order order)
    : m_states(nodes.size(), State::Waiting)
    , m_parents(nodes.size(), noParent)
    , m_children(nodes.size())
    , m_waitsFor(nodes.size(), 0)
    , m_open(nodes.size())
    , m_order(order)
{
    std::unordered_map<std::string_view, std::size_t> places;
    places.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        places.emplace(nodes[i].image.path.str(), i);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Path& path = nodes[i].image.path;
        const std::string_view text = path.str();
        const std::string_view parent = text.substr(0, std::max<std::size_t>(1, text.rfind('/')));
        if (const auto above = places.find(parent); !path.isRoot() && above != places.end()) {
            m_parents[i] = above->second;
            m_children[above->second].push_back(i);
        }
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        m_waitsFor[i] = order == Order::ChildrenFirst ? m_children[i].size() : (m_parents[i] == noParent ? 0 : 1);
        if (m_waitsFor[i] == 0)
            m_ready.push_back(i);
    }
}

std::vector<std::size_t> SubtreePlan::dependents(std::size_t node) const
{
    if (m_order == Order::ParentsFirst)
        return m_children[node];
    if (m_parents[node] == noParent)
        return {};
    return {m_parents[node]};
}

bool SubtreePlan::takeOne(
    std::size_t node, const std::function<bool(std::size_t)>& fits, std::vector<std::size_t>& taken)
{
    if (!fits(node))
        return false;
    m_states[node] = State::Taken;
    taken.push_back(node);
    return true;
}

std::vector<std::size_t> SubtreePlan::take(const std::function<bool(std::size_t)>& fits)
{
    std::vector<std::size_t> taken;
    std::unordered_map<std::size_t, std::size_t> covered; // how much of what a node waits for is taken here
    while (!m_ready.empty()) {
        const std::size_t first = m_ready.front();
        if (m_states[first] != State::Waiting) {
            m_ready.pop_front();
            continue;
        }
        if (!takeOne(first, fits, taken))
            return taken;
        m_ready.pop_front();
        std::vector<std::size_t> follow = dependents(first);
        while (!follow.empty()) {
            const std::size_t next = follow.back();
            follow.pop_back();
            if (++covered[next] < m_waitsFor[next] || m_states[next] != State::Waiting)
                continue;
            if (!takeOne(next, fits, taken))
                return taken;
            const std::vector<std::size_t> further = dependents(next);
            follow.insert(follow.end(), further.begin(), further.end());
        }
    }
    return taken;
}

void SubtreePlan::putBack(const std::vector<std::size_t>& nodes)
{
    for (const std::size_t node : nodes) {
        if (m_states[node] != State::Taken)
            continue;
        m_states[node] = State::Waiting;
        if (m_waitsFor[node] == 0)
            m_ready.push_front(node);
    }
}

void SubtreePlan::done(std::size_t node)
{
    if (!isOpen(node))
        return;
    m_states[node] = State::Done;
    --m_open;
    for (const std::size_t next : dependents(node)) {
        if (--m_waitsFor[next] == 0 && m_states[next] == State::Waiting)
            m_ready.push_back(next);
    }
}

std::vector<std::size_t> SubtreePlan::giveUp(std::size_t node)
{
    std::vector<std::size_t> given;
    std::vector<std::size_t> follow{node};
    while (!follow.empty()) {
        const std::size_t next = follow.back();
        follow.pop_back();
        if (!isOpen(next))
            continue;
        m_states[next] = State::GivenUp;
        --m_open;
        if (next != node)
            given.push_back(next);
        const std::vector<std::size_t> further = dependents(next);
        follow.insert(follow.end(), further.begin(), further.end());
    }
    return given;
}

} // namespace registry
