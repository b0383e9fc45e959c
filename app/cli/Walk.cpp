// SPDX-License-Identifier: GPL-3.0-or-later
#include "Walk.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cli {

Walk::Walk(registry::Backend& backend, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_patience(patience)
{
}

void Walk::start(registry::Traversal::Options options, OnEnd onEnd)
{
    options.patience = m_patience;
    const auto take = [this](std::vector<registry::TraversedNode>&& batch) {
        for (registry::TraversedNode& node : batch)
            m_nodes.push_back({std::move(node.path), std::move(node.data), node.stat, std::move(node.error), {}});
    };
    const auto end = [this, onEnd = std::move(onEnd)](const registry::Result<registry::Traversal::Progress>& result) {
        std::optional<registry::Error> error;
        if (!result)
            error = result.error();
        const auto tell = [this, onEnd, error] {
            if (error)
                onEnd(tl::unexpected(*error));
            else
                onEnd(linked(std::move(m_nodes)));
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); // the worker is joined before we go
    };
    m_traversal = std::make_unique<registry::Traversal>(m_backend, std::move(options), take, end);
    m_traversal->start();
}

WalkedTree linked(WalkedTree nodes)
{
    std::sort(nodes.begin(), nodes.end(), [](const WalkedNode& a, const WalkedNode& b) {
        return a.path.depth() != b.path.depth() ? a.path.depth() < b.path.depth() : a.path < b.path;
    });
    std::map<registry::Path, std::size_t> places;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        places[nodes[i].path] = i;
        const auto parent = i == 0 ? places.end() : places.find(nodes[i].path.parent());
        if (parent != places.end())
            nodes[parent->second].children.push_back(i);
    }
    return nodes;
}

} // namespace cli
