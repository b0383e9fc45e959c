// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace contract {

using namespace std::chrono_literals;
using registry::ErrorCode;
using registry::Result;

/// Ok, or the error's code.
template <typename T> ErrorCode code(const Result<T>& result)
{
    return result ? ErrorCode::Ok : result.error().code;
}

/// A path known to be good; throws on a bad one.
registry::Path path(const std::string& text);

/// One session of any backend with blocking calls, for tests. Standard library only. Not thread-safe.
///
/// What comes in is kept in order: watches for takeWatches(), statuses in statuses(), everything in log().
class TestClient {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Starts the backend. Use waitFor(Connected) before the first call.
    explicit TestClient(std::unique_ptr<registry::Backend> backend);
    TestClient(const TestClient&) = delete;
    TestClient& operator=(const TestClient&) = delete;
    ~TestClient();

    registry::Backend& backend() { return *m_backend; }
    template <typename T> T& as() { return dynamic_cast<T&>(*m_backend); }

    /// Sends; the answer is for answerTo().
    registry::RequestId submit(registry::Operation operation, Milliseconds deadline = 0ms);
    /// Waits for the answer. RuntimeInconsistency with the detail "no reply" when none comes in time: a broken backend.
    Result<registry::ReplyBody> answerTo(registry::RequestId id, Milliseconds atMost = 20s);
    Result<registry::ReplyBody> call(registry::Operation operation, Milliseconds deadline = 0ms);

    Result<registry::Stat> exists(const std::string& at, bool watch = false);
    Result<registry::DataReply> get(const std::string& at, bool watch = false);
    Result<registry::ChildrenReply> children(const std::string& at, bool watch = false);
    /// The children's names, sorted; empty on any error.
    std::vector<std::string> names(const std::string& at);
    Result<registry::AclReply> acl(const std::string& at);
    Result<registry::CreateReply> create(const std::string& at, registry::Data data = std::string(),
        registry::CreateMode mode = registry::CreateMode::Persistent, registry::Acl acl = registry::openAcl(),
        Milliseconds ttl = 0ms);
    ErrorCode remove(const std::string& at, std::int32_t version = registry::anyVersion);
    Result<registry::Stat> set(const std::string& at, registry::Data data, std::int32_t version = registry::anyVersion);
    Result<registry::Stat> setAcl(
        const std::string& at, registry::Acl acl, std::int32_t version = registry::anyVersion);
    Result<registry::MultiReply> multi(std::vector<registry::op::MultiPart> parts);
    ErrorCode addAuth(const std::string& scheme, const std::string& secret);
    ErrorCode removeWatch(const std::string& at, registry::WatchKind kind);
    ErrorCode sync(const std::string& at = "/");

    /// Every watch fired since the last call, in order. Makes a round trip first, so what was caused by writes already
    /// answered to anybody is among them.
    std::vector<registry::WatchFired> takeWatches();
    /// The same as "Created /a" texts.
    std::vector<std::string> takeWatchTexts();

    /// Takes in what has come, waiting at most so long for `condition` to hold.
    bool waitUntil(const std::function<bool()>& condition, Milliseconds atMost = 20s);
    bool waitFor(registry::ConnectionState state, Milliseconds atMost = 20s);
    const registry::SessionStatus& status() const { return m_status; }
    registry::Epoch epoch() const { return m_epoch; }
    /// Every status since the start.
    const std::vector<registry::SessionStatus>& statuses() const { return m_statuses; }
    /// Everything since the start, in the order it came.
    const std::vector<registry::Event>& log() const { return m_log; }
    /// All of them in one line, for failure messages.
    std::string history() const;
    /// Forgets what log() and statuses() hold; the tests that send a lot call it.
    void clearLog();
    /// Replies that nobody had asked for, or that came twice. Must stay 0.
    int strayReplies() const { return m_strays; }
    /// Closes and waits for Closed.
    bool close(Milliseconds atMost = 10s);

private:
    void takeIn(std::vector<registry::Event> events);

    std::shared_ptr<registry::Inbox> m_inbox; ///< shared with the backend
    std::unique_ptr<registry::Backend> m_backend;
    registry::RequestId m_lastId = 0;
    std::map<registry::RequestId, std::optional<Result<registry::ReplyBody>>> m_open;
    std::vector<registry::WatchFired> m_watches;
    registry::SessionStatus m_status;
    registry::Epoch m_epoch = 0;
    std::vector<registry::SessionStatus> m_statuses;
    std::vector<registry::Event> m_log;
    int m_strays = 0;
};

std::string text(registry::WatchEvent what);
std::string text(const registry::WatchFired& fired);

} // namespace contract
