// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/EmbeddedBackend.h"

#include <QTest>

#include <chrono>
#include <deque>
#include <stdexcept>

namespace registry { // for QCOMPARE, which finds it by its argument

inline char* toString(ErrorCode code)
{
    return qstrdup(std::string(name(code)).c_str());
}

inline char* toString(ConnectionState state)
{
    return qstrdup(std::string(name(state)).c_str());
}

} // namespace registry

/// What the tests of EmbeddedBackend share: clients that take events one by one.
namespace embedded_rig {

using namespace std::chrono_literals;
using registry::ConnectionState;
using registry::EmbeddedBackend;
using registry::EmbeddedOptions;
using registry::EmbeddedServer;
using registry::ErrorCode;
using registry::Path;

constexpr auto patience = 10s; // for what must come; a test that passes never waits so long

inline Path at(const std::string& text)
{
    return Path::parse(text).value();
}

inline EmbeddedOptions quick()
{
    EmbeddedOptions options;
    options.minSessionTimeout = 50ms;
    return options;
}

inline registry::ConnectionProfile profile(std::chrono::milliseconds timeout = 10s)
{
    registry::ConnectionProfile result;
    result.sessionTimeout = timeout;
    return result;
}

/// A backend and the events it sent, taken one by one.
class Client {
public:
    explicit Client(
        std::shared_ptr<EmbeddedServer> server, registry::ConnectionProfile wanted = profile(), bool readOnly = false)
        : backend(
            std::make_unique<EmbeddedBackend>(std::move(server), registry::AccessGate(readOnly), std::move(wanted)))
    {
    }
    /// Starts and waits for Connected.
    Client& connected()
    {
        backend->start(inbox);
        while (nextStatus().status.state != ConnectionState::Connected) { }
        return *this;
    }

    registry::Event next()
    {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (events.empty()) {
            if (std::chrono::steady_clock::now() > end)
                throw std::runtime_error("no event came");
            for (auto& event : inbox->waitAndTake(100ms))
                events.push_back(std::move(event));
        }
        registry::Event event = std::move(events.front());
        events.pop_front();
        return event;
    }
    template <typename T> T nextOf()
    {
        registry::Event event = next();
        if (auto* wanted = std::get_if<T>(&event))
            return std::move(*wanted);
        throw std::runtime_error("another event came: " + std::to_string(event.index()));
    }
    registry::SessionChanged nextStatus() { return nextOf<registry::SessionChanged>(); }
    ConnectionState nextState() { return nextStatus().status.state; }
    std::string nextWatch()
    {
        static const char* const words[] = {"created", "deleted", "changed", "children"};
        const auto fired = nextOf<registry::WatchFired>();
        return std::string(words[static_cast<int>(fired.what)]) + " " + fired.path.str();
    }

    registry::RequestId send(registry::Operation operation, std::chrono::milliseconds deadline = 0ms)
    {
        backend->submit(++lastId, std::move(operation), {}, deadline);
        return lastId;
    }
    ErrorCode nextCode()
    {
        const auto reply = nextOf<registry::Reply>();
        return reply.result ? ErrorCode::Ok : reply.result.error().code;
    }
    /// Sends, and expects the reply as the next event.
    ErrorCode code(registry::Operation operation)
    {
        send(std::move(operation));
        return nextCode();
    }
    template <typename T> T get(registry::Operation operation)
    {
        send(std::move(operation));
        return std::get<T>(nextOf<registry::Reply>().result.value());
    }

    std::shared_ptr<registry::Inbox> inbox = std::make_shared<registry::Inbox>();
    std::deque<registry::Event> events;
    registry::RequestId lastId = 0;
    std::unique_ptr<EmbeddedBackend> backend;
};

} // namespace embedded_rig
