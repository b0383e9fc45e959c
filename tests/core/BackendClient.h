// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "value/ConnectionProfile.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

/// Drives a Backend from one thread without an event loop: takes events until something has happened.
class BackendClient {
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit BackendClient(registry::Backend& backend)
        : m_backend(backend)
        , m_inbox(std::make_shared<registry::Inbox>())
    {
    }

    void start() { m_backend.start(m_inbox); }

    registry::RequestId send(registry::Operation operation, Milliseconds deadline = Milliseconds(0))
    {
        m_backend.submit(++m_lastId, std::move(operation), nullptr, deadline);
        return m_lastId;
    }

    /// Takes events until `done` or the time is over; returns done().
    bool waitFor(const std::function<bool()>& done, Milliseconds atMost = Milliseconds(10'000))
    {
        const auto end = std::chrono::steady_clock::now() + atMost;
        while (!done()) {
            const auto left = std::chrono::ceil<Milliseconds>(end - std::chrono::steady_clock::now());
            if (left.count() <= 0)
                return false;
            for (registry::Event& event : m_inbox->waitAndTake(left))
                keep(std::move(event));
        }
        return true;
    }
    bool waitForState(registry::ConnectionState state, Milliseconds atMost = Milliseconds(10'000))
    {
        return waitFor([&] { return status().state == state; }, atMost);
    }
    bool waitForReply(registry::RequestId id, Milliseconds atMost = Milliseconds(10'000))
    {
        return waitFor([&] { return replies.count(id) > 0; }, atMost);
    }
    /// Sends and waits; no answer at all is told as Cancelled.
    registry::Result<registry::ReplyBody> call(registry::Operation operation, Milliseconds deadline = Milliseconds(0))
    {
        const registry::RequestId id = send(std::move(operation), deadline);
        if (!waitForReply(id, Milliseconds(20'000)))
            return registry::fail(registry::ErrorCode::Cancelled);
        return replies.at(id).front().result;
    }
    registry::ErrorCode codeOf(registry::Operation operation, Milliseconds deadline = Milliseconds(0))
    {
        const auto result = call(std::move(operation), deadline);
        return result ? registry::ErrorCode::Ok : result.error().code;
    }

    registry::SessionStatus status() const
    {
        return statuses.empty() ? registry::SessionStatus{} : statuses.back().status;
    }
    /// How often the state was entered.
    int times(registry::ConnectionState state) const
    {
        int count = 0;
        for (std::size_t i = 0; i < statuses.size(); ++i) {
            if (statuses[i].status.state == state && (i == 0 || statuses[i - 1].status.state != state))
                ++count;
        }
        return count;
    }

    std::vector<registry::SessionChanged> statuses;
    std::vector<registry::WatchFired> watches;
    std::map<registry::RequestId, std::vector<registry::Reply>> replies;

private:
    void keep(registry::Event event)
    {
        if (auto* reply = std::get_if<registry::Reply>(&event))
            replies[reply->id].push_back(std::move(*reply));
        else if (auto* watch = std::get_if<registry::WatchFired>(&event))
            watches.push_back(std::move(*watch));
        else
            statuses.push_back(std::get<registry::SessionChanged>(event));
    }

    registry::Backend& m_backend;
    std::shared_ptr<registry::Inbox> m_inbox; // shared with the backend
    registry::RequestId m_lastId = 0;
};

/// A profile that may write.
inline registry::ConnectionProfile profileFor(const std::string& connectString, std::chrono::milliseconds timeout)
{
    registry::ConnectionProfile profile;
    profile.endpoint = registry::parseEndpoint(connectString).value();
    profile.sessionTimeout = timeout;
    profile.readOnly = false;
    return profile;
}

inline registry::Path pathOf(const char* text)
{
    return registry::Path::parse(text).value();
}
