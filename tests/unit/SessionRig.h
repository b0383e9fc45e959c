// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "unit/ObservedBackend.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

/// What sessions are tested with: an embedded registry, a session on it whose requests can be seen and kept back, and
/// another client that writes.
namespace rig {

inline registry::ConnectionProfile writable()
{
    registry::ConnectionProfile profile;
    profile.readOnly = false;
    return profile;
}

struct Rig {
    explicit Rig(registry::ConnectionProfile profile = writable(), registry::EmbeddedOptions options = {})
        : server(registry::EmbeddedServer::inMemory(std::move(options)))
        , writer(server)
    {
        auto owned = std::make_unique<ObservedBackend>(server, profile);
        backend = owned.get();
        session = std::make_unique<registry::Session>(std::move(profile), std::move(owned));
        QObject::connect(&session->cache(), &registry::NodeCache::changed, session.get(),
            [this](const registry::ChangeSet& set) { sets.push_back(set); });
    }
    bool open()
    {
        session->open();
        return QTest::qWaitFor([this] { return state() == registry::ConnectionState::Connected; });
    }
    registry::ConnectionState state() const { return session->status().state; }
    const registry::NodeEntry* entry(std::string_view p) const { return session->cache().find(path(p)); }
    std::optional<std::string> data(std::string_view p) const
    {
        const auto* found = entry(p);
        return found && found->data.value ? *found->data.value : std::nullopt;
    }
    std::size_t childCount(std::string_view p) const
    {
        const auto* found = entry(p);
        return found && found->children.value ? (*found->children.value)->size() : 0;
    }
    /// The changes of one path, in order.
    std::vector<registry::NodeChange> changesOf(std::string_view p) const
    {
        std::vector<registry::NodeChange> found;
        for (const auto& set : sets)
            for (const auto& change : set.changes)
                if (change.path == path(p))
                    found.push_back(change);
        return found;
    }

    std::shared_ptr<registry::EmbeddedServer> server; // shared with the backends
    Writer writer;
    ObservedBackend* backend = nullptr; ///< owned by the session
    std::unique_ptr<registry::Session> session;
    std::vector<registry::ChangeSet> sets;
};

/// Waits for a future's end without its value passing through a context.
template <typename T> bool ended(const QFuture<T>& future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); });
}

} // namespace rig
