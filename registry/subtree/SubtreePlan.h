// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeImage.h"

#include <deque>
#include <functional>
#include <unordered_map>

namespace registry {

/// In which order the nodes of a subtree may be worked on, so that several transactions can be under way: children
/// before parents (delete) or parents before children (copy). Knows nodes by their place in the list. Not a QObject,
/// asks nobody. Cost: a few words a node.
class SubtreePlan {
public:
    enum class Order : std::uint8_t { ChildrenFirst, ParentsFirst };

    SubtreePlan(const std::vector<SubtreeNode>& nodes, Order order);

    /// Nodes for one transaction, in the order they have to stand in it: what each waits for is done or stands before
    /// it. Ends with the first that `fits` refuses. Empty: nothing may go now.
    std::vector<std::size_t> take(const std::function<bool(std::size_t)>& fits);
    /// Taken, and not done after all: may be taken again.
    void putBack(const std::vector<std::size_t>& nodes);
    /// Carried out, by whomever.
    void done(std::size_t node);
    /// Will not be carried out. Returns what can therefore not be carried out either.
    std::vector<std::size_t> giveUp(std::size_t node);

    /// Neither done nor given up.
    std::size_t open() const { return m_open; }
    bool isOpen(std::size_t node) const { return m_states[node] == State::Waiting || m_states[node] == State::Taken; }

private:
    enum class State : std::uint8_t { Waiting, Taken, Done, GivenUp };

    bool takeOne(std::size_t node, const std::function<bool(std::size_t)>& fits, std::vector<std::size_t>& taken);

    std::vector<State> m_states;
    std::vector<std::size_t> m_parents; ///< noParent: it has none here
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_waitsFor; ///< how many, that are not done
    std::deque<std::size_t> m_ready; ///< wait for nothing; may hold some that are taken already
    std::size_t m_open = 0;
    const Order m_order;

    std::vector<std::size_t> dependents(std::size_t node) const;
};

} // namespace registry
