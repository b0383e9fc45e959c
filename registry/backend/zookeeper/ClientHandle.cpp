// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ClientHandle.h"

#include "backend/zookeeper/Completions.h"
#include "backend/zookeeper/Handshake.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

namespace registry {

namespace {

constexpr std::chrono::milliseconds uncuttablePatience{60'000};
constexpr std::chrono::milliseconds pollPause{5};

} // namespace

ClientHandle::ClientHandle(Epoch serial, Target target, HandleEvents& events)
    : m_serial(serial)
    , m_target(std::move(target))
    , m_events(events)
    , m_socket(m_target.address, m_target.port)
{
}

ClientHandle::~ClientHandle()
{
    m_pending.failAll(ErrorCode::ConnectionLoss); // completions the C client lost at its close (trap 22)
}

Result<void> ClientHandle::open(std::chrono::milliseconds timeout, const SessionSecret& session)
{
    clientid_t id{};
    id.client_id = session.id;
    std::copy_n(session.password.begin(), std::min(session.password.size(), sizeof id.passwd), id.passwd);
    // The C client takes IPv6 without brackets only (trap 29).
    const std::string host = m_target.address + ':' + std::to_string(m_target.port);
    m_socket.snapshot();
    m_handle = zookeeper_init2(host.c_str(), Completions::watcher, static_cast<int>(timeout.count()),
        session.id != 0 ? &id : nullptr, this, ZOO_NO_LOG_CLIENTENV, Completions::ignoreLog);
    std::memset(&id, 0, sizeof id);
    if (m_handle == nullptr)
        return fail(ErrorCode::UnknownNative, {}, std::string("zookeeper_init: ") + std::strerror(errno), errno);
    zoo_set_servers_resolution_delay(m_handle, -1); // the address is numeric: never ask again (trap 1)
    return {};
}

void ClientHandle::shutDown(End end, const std::atomic<bool>& hurry)
{
    mute();
    if (m_handle == nullptr)
        return;
    {
        const std::lock_guard lock(m_sessionMutex); // its own thread may be in takeSession()
        poison(m_handle);
    }
    const BootTime giveUp = BootClock::now() + uncuttablePatience;
    while (end == End::HandleOnly && !hurry.load() && BootClock::now() < giveUp) {
        const HandleState now = state();
        const bool connected = now == HandleState::Connected || now == HandleState::ReadOnly;
        // Until the C client has let go of the socket an answer to its handshake may still make it Connected. When the
        // socket cannot be found it notices a dead server by itself after 2/3 of the timeout.
        if (!m_socket.isOpen() && !connected)
            break;
        m_socket.cut();
        std::this_thread::sleep_for(pollPause);
    }
    zookeeper_close(m_handle);
    m_handle = nullptr;
    m_pending.failAll(ErrorCode::ConnectionLoss);
}

/// On the C client's thread, as it tells of Connected.
void ClientHandle::takeSession(_zhandle* handle)
{
    const clientid_t* id = zoo_client_id(handle);
    const std::lock_guard lock(m_sessionMutex);
    if (m_session.id == 0)
        m_session = {id->client_id, std::string(id->passwd, sizeof id->passwd)};
    poison(handle);
}

/// Makes the C client forget the session it has. When the connection breaks it dials again at once, before anybody can
/// close it, and would take the session from the handle we hand it over to, or end it when it is closed a moment later.
/// With a number that no server knows it only learns that it has expired. What the server holds is not affected, nor is
/// the session's end by zookeeper_close: that goes by connection.
void ClientHandle::poison(_zhandle* handle)
{
    auto* id = const_cast<clientid_t*>(zoo_client_id(handle)); // heap memory of the handle
    std::memset(id->passwd, 0, sizeof id->passwd);
    id->client_id = nobodysSession;
}

HandleState ClientHandle::state() const
{
    return m_handle != nullptr ? toHandleState(zoo_state(m_handle)) : HandleState::Disconnected;
}

SessionSecret ClientHandle::session() const
{
    const std::lock_guard lock(m_sessionMutex);
    return m_session;
}

std::chrono::milliseconds ClientHandle::negotiatedTimeout() const
{
    return std::chrono::milliseconds(zoo_recv_timeout(m_handle));
}

std::string ClientHandle::fullPath(const Path& path) const
{
    if (m_target.chroot.isRoot())
        return path.str();
    return path.isRoot() ? m_target.chroot.str() : m_target.chroot.str() + path.str();
}

Path ClientHandle::ownPath(const char* full) const
{
    std::string_view text(full);
    if (!m_target.chroot.isRoot() && text.starts_with(m_target.chroot.str()))
        text.remove_prefix(m_target.chroot.str().size());
    if (text.size() <= 1)
        return Path();
    if (auto path = Path::parse(text))
        return *std::move(path);
    return Path().childFromServer(text.substr(1)); // the server is right about what its paths may be
}

void ClientHandle::submit(PendingRequest request, const Operation& operation)
{
    request.handle = this;
    request.epoch = epoch();
    request.path = pathOf(operation).str();
    request.sentAt = BootClock::now();
    PendingRequest* pending = m_pending.add(std::move(request));
    const int rc = dispatch(pending, operation);
    if (rc != ZOK)
        answerNow(pending, rc);
}

/// The C client refused the request: it will not call back.
void ClientHandle::answerNow(PendingRequest* pending, int rc)
{
    auto request = m_pending.take(pending, false);
    if (!request)
        return;
    if (rc == ZINVALIDSTATE || rc == ZCLOSING)
        request->answer(fail(ErrorCode::NoConnection, request->path, "the session has just ended"));
    else
        request->answer(fail(errorFromNative(rc), request->path, {}, rc));
}

} // namespace registry
