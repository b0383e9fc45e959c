// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/TestClient.h"

#include <algorithm>
#include <stdexcept>
#include <type_traits>

namespace contract {

using namespace registry;

namespace {

template <typename T> Result<T> bodyAs(Result<ReplyBody> result)
{
    if (!result)
        return tl::unexpected(result.error());
    if (T* body = std::get_if<T>(&*result))
        return std::move(*body);
    return fail(ErrorCode::MarshallingError, {}, "reply of the wrong type");
}

} // namespace

registry::Path path(const std::string& text)
{
    auto parsed = Path::parse(text);
    if (!parsed)
        throw std::invalid_argument("bad path in a test: " + text);
    return *parsed;
}

TestClient::TestClient(std::unique_ptr<Backend> backend)
    : m_inbox(std::make_shared<Inbox>())
    , m_backend(std::move(backend))
{
    m_backend->start(m_inbox);
}

TestClient::~TestClient()
{
    m_backend->close();
}

RequestId TestClient::submit(Operation operation, Milliseconds deadline)
{
    const RequestId id = ++m_lastId;
    m_open.emplace(id, std::nullopt);
    m_backend->submit(id, std::move(operation), {}, deadline);
    return id;
}

Result<ReplyBody> TestClient::answerTo(RequestId id, Milliseconds atMost)
{
    const auto open = m_open.find(id);
    if (open == m_open.end() || !waitUntil([&] { return open->second.has_value(); }, atMost))
        return fail(ErrorCode::RuntimeInconsistency, {}, "no reply");
    Result<ReplyBody> result = std::move(*open->second);
    m_open.erase(open);
    return result;
}

Result<ReplyBody> TestClient::call(Operation operation, Milliseconds deadline)
{
    return answerTo(submit(std::move(operation), deadline));
}

Result<Stat> TestClient::exists(const std::string& at, bool watch)
{
    return bodyAs<Stat>(call(op::Exists{path(at), watch}));
}

Result<DataReply> TestClient::get(const std::string& at, bool watch)
{
    return bodyAs<DataReply>(call(op::GetData{path(at), watch}));
}

Result<ChildrenReply> TestClient::children(const std::string& at, bool watch)
{
    return bodyAs<ChildrenReply>(call(op::GetChildren{path(at), watch}));
}

std::vector<std::string> TestClient::names(const std::string& at)
{
    std::vector<std::string> result;
    if (const auto reply = children(at)) {
        for (std::size_t i = 0; i < reply->names->size(); ++i)
            result.emplace_back((*reply->names)[i]);
    }
    std::sort(result.begin(), result.end());
    return result;
}

Result<AclReply> TestClient::acl(const std::string& at)
{
    return bodyAs<AclReply>(call(op::GetAcl{path(at)}));
}

Result<CreateReply> TestClient::create(const std::string& at, Data data, CreateMode mode, Acl acl, Milliseconds ttl)
{
    return bodyAs<CreateReply>(call(op::Create{path(at), std::move(data), std::move(acl), mode, ttl}));
}

ErrorCode TestClient::remove(const std::string& at, std::int32_t version)
{
    return code(call(op::Delete{path(at), version}));
}

Result<Stat> TestClient::set(const std::string& at, Data data, std::int32_t version)
{
    return bodyAs<Stat>(call(op::SetData{path(at), std::move(data), version}));
}

Result<Stat> TestClient::setAcl(const std::string& at, Acl acl, std::int32_t version)
{
    return bodyAs<Stat>(call(op::SetAcl{path(at), std::move(acl), version}));
}

Result<MultiReply> TestClient::multi(std::vector<op::MultiPart> parts)
{
    return bodyAs<MultiReply>(call(op::Multi{std::move(parts)}));
}

ErrorCode TestClient::addAuth(const std::string& scheme, const std::string& secret)
{
    return code(call(op::AddAuth{scheme, Secret(secret)}));
}

ErrorCode TestClient::removeWatch(const std::string& at, WatchKind kind)
{
    return code(call(op::RemoveWatch{path(at), kind}));
}

ErrorCode TestClient::sync(const std::string& at)
{
    return code(call(op::Sync{path(at)}));
}

std::vector<WatchFired> TestClient::takeWatches()
{
    (void)exists("/");
    return std::exchange(m_watches, {});
}

std::vector<std::string> TestClient::takeWatchTexts()
{
    std::vector<std::string> result;
    for (const WatchFired& fired : takeWatches())
        result.push_back(text(fired));
    return result;
}

bool TestClient::waitUntil(const std::function<bool()>& condition, Milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    takeIn(m_inbox->take());
    while (!condition()) {
        const auto left = std::chrono::ceil<Milliseconds>(end - std::chrono::steady_clock::now());
        if (left <= 0ms)
            return false;
        takeIn(m_inbox->waitAndTake(std::min(left, 10ms))); // the condition may ask the server
    }
    return true;
}

bool TestClient::waitFor(ConnectionState state, Milliseconds atMost)
{
    return waitUntil([&] { return m_status.state == state; }, atMost);
}

std::string TestClient::history() const
{
    std::string result;
    for (const SessionStatus& status : m_statuses) {
        result +=
            (result.empty() ? "" : ", ") + std::string(name(status.state)) + ' ' + std::to_string(status.sessionId);
        if (status.reason)
            result += " (" + std::string(name(status.reason->code)) + ' ' + status.reason->detail + ')';
    }
    return result;
}

void TestClient::clearLog()
{
    m_log.clear();
    m_statuses.clear();
}

bool TestClient::close(Milliseconds atMost)
{
    m_backend->close();
    return waitFor(ConnectionState::Closed, atMost);
}

void TestClient::takeIn(std::vector<Event> events)
{
    for (Event& event : events) {
        if (auto* reply = std::get_if<Reply>(&event)) {
            const auto open = m_open.find(reply->id);
            if (open == m_open.end() || open->second)
                ++m_strays;
            else
                open->second = reply->result;
        } else if (auto* fired = std::get_if<WatchFired>(&event)) {
            m_watches.push_back(*fired);
        } else if (auto* changed = std::get_if<SessionChanged>(&event)) {
            m_status = changed->status;
            m_epoch = changed->epoch;
            m_statuses.push_back(changed->status);
        }
        m_log.push_back(std::move(event));
    }
}

std::string text(WatchEvent what)
{
    switch (what) {
    case WatchEvent::Created:
        return "Created";
    case WatchEvent::Deleted:
        return "Deleted";
    case WatchEvent::Changed:
        return "Changed";
    case WatchEvent::ChildrenChanged:
        break;
    }
    return "ChildrenChanged";
}

std::string text(const WatchFired& fired)
{
    return text(fired.what) + ' ' + fired.path.str();
}

} // namespace contract
