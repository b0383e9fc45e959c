// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/EmbeddedBackend.h"
#include "session/OnDone.h"
#include "session/Session.h"

#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace tree_test {

inline registry::Path at(std::string_view text)
{
    return *registry::Path::parse(text);
}

/// An embedded registry, the session under test and another client's, all in this process.
struct Fixture {
    std::shared_ptr<registry::EmbeddedServer> server;
    registry::EmbeddedBackend* backend = nullptr; ///< of `session`
    std::unique_ptr<registry::Session> session;
    std::unique_ptr<registry::EmbeddedBackend> writer;
    std::uint64_t lastRequest = 0;

    explicit Fixture(std::vector<std::string> paths = {}, int wide = 0)
    {
        registry::EmbeddedOptions options;
        options.populate = [paths, wide](registry::EmbeddedServer& s) {
            const auto id = s.openSession(nullptr);
            const auto make = [&](const std::string& path) {
                (void)s.apply(id, registry::op::Create{at(path), std::string("x")});
            };
            for (const auto& path : paths)
                make(path);
            for (int i = 0; i < wide; ++i)
                make("/wide/node-" + std::to_string(i));
        };
        server = registry::EmbeddedServer::inMemory(std::move(options));
        auto made = std::make_unique<registry::EmbeddedBackend>(server, registry::AccessGate(false));
        backend = made.get();
        session = std::make_unique<registry::Session>(registry::ConnectionProfile{}, std::move(made));
        writer = std::make_unique<registry::EmbeddedBackend>(server, registry::AccessGate(false));
        writer->start(std::make_shared<registry::Inbox>());
        session->open();
    }

    /// Another client's writes: sent, not waited for.
    void write(registry::Operation operation) { writer->submit(++lastRequest, std::move(operation)); }
    void create(const std::string& path, registry::CreateMode mode = registry::CreateMode::Persistent)
    {
        write(registry::op::Create{at(path), std::string("x"), registry::openAcl(), mode});
    }
    void remove(const std::string& path) { write(registry::op::Delete{at(path)}); }
    void set(const std::string& path, const std::string& data) { write(registry::op::SetData{at(path), data}); }
    bool isConnected() const { return registry::isUsable(session->status().state); }
};

} // namespace tree_test
