// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/EmbeddedBackend.h"

#include <memory>
#include <vector>

/// The two ends of an embedded registry as session tests use them: what the session asks for, and another client.
namespace rig {

using namespace std::chrono_literals;
using registry::Path;

inline Path path(std::string_view text)
{
    return *Path::parse(text);
}

/// Between the session and the embedded backend: sees every request, and can keep them for the test to answer.
class ObservedBackend final : public registry::Backend {
public:
    struct Request {
        registry::RequestId id;
        registry::Operation operation;
    };

    ObservedBackend(std::shared_ptr<registry::EmbeddedServer> server, const registry::ConnectionProfile& profile)
        : Backend(registry::AccessGate(profile.readOnly))
        , m_inner(std::move(server), registry::AccessGate(profile.readOnly), profile)
    {
    }

    void start(std::shared_ptr<registry::Inbox> events) override
    {
        m_events = events;
        m_inner.start(std::move(events));
    }
    void probe() override { m_inner.probe(); }
    void close() override { m_inner.close(); }

    registry::FaultInjector& faults() { return m_inner.faults(); }
    /// From now on requests are only recorded; answer() or passOn() them.
    void keep(bool on) { m_keep = on; }
    void answer(const Request& request, registry::Result<registry::ReplyBody> result, registry::Epoch epoch = 1)
    {
        m_events->push(registry::Reply{request.id, epoch, std::move(result)});
    }
    void passOn(const Request& request) { m_inner.submit(request.id, request.operation); }
    registry::Inbox& events() { return *m_events; }

    std::vector<Request> requests; ///< all that were sent
    template <typename Op> int count() const
    {
        int found = 0;
        for (const Request& request : requests)
            found += std::holds_alternative<Op>(request.operation) ? 1 : 0;
        return found;
    }

protected:
    void send(registry::RequestId id, registry::Operation operation, std::shared_ptr<registry::Inbox> replyTo,
        std::chrono::milliseconds deadline) override
    {
        requests.push_back({id, operation});
        if (!m_keep)
            m_inner.submit(id, std::move(operation), std::move(replyTo), deadline);
    }
    void answer(registry::RequestId id, registry::Result<registry::ReplyBody> result,
        const std::shared_ptr<registry::Inbox>&) override
    {
        m_events->push(registry::Reply{id, 1, std::move(result)});
    }

private:
    registry::EmbeddedBackend m_inner;
    std::shared_ptr<registry::Inbox> m_events;
    bool m_keep = false;
};

/// Another client: blocking calls.
class Writer {
public:
    explicit Writer(std::shared_ptr<registry::EmbeddedServer> server)
        : m_backend(std::move(server), registry::AccessGate(false))
    {
        m_backend.start(m_events);
        while (!m_connected)
            take();
    }

    registry::Result<registry::ReplyBody> call(registry::Operation operation)
    {
        m_backend.submit(++m_id, std::move(operation), m_replies);
        for (;;)
            for (registry::Event& event : m_replies->waitAndTake(1s))
                if (auto* reply = std::get_if<registry::Reply>(&event); reply && reply->id == m_id)
                    return std::move(reply->result);
    }
    bool create(std::string_view p, std::string data = {}, registry::CreateMode mode = registry::CreateMode::Persistent)
    {
        return call(registry::op::Create{path(p), std::move(data), registry::openAcl(), mode}).has_value();
    }
    bool set(std::string_view p, std::string data)
    {
        return call(registry::op::SetData{path(p), std::move(data)}).has_value();
    }
    bool remove(std::string_view p) { return call(registry::op::Delete{path(p)}).has_value(); }
    registry::Stat stat(std::string_view p) { return std::get<registry::Stat>(*call(registry::op::Exists{path(p)})); }
    bool exists(std::string_view p) { return call(registry::op::Exists{path(p)}).has_value(); }

private:
    void take()
    {
        for (registry::Event& event : m_events->waitAndTake(1s))
            if (auto* changed = std::get_if<registry::SessionChanged>(&event))
                m_connected = isUsable(changed->status.state);
    }
    std::shared_ptr<registry::Inbox> m_events = std::make_shared<registry::Inbox>();
    std::shared_ptr<registry::Inbox> m_replies = std::make_shared<registry::Inbox>();
    registry::EmbeddedBackend m_backend;
    registry::RequestId m_id = 0;
    bool m_connected = false;
};

} // namespace rig
