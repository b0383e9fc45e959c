// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PlainClient.h"

#include "support/Socket.h"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <stdexcept>
#include <zookeeper/zookeeper.h>

namespace support {

struct PlainClient::Handle {
    ~Handle()
    {
        if (zk)
            zookeeper_close(zk);
    }

    bool open(const std::string& hosts, int timeout, const clientid_t* id, std::chrono::milliseconds atMost)
    {
        zoo_set_debug_level(static_cast<ZooLogLevel>(0));
        zk = zookeeper_init(hosts.c_str(), &Handle::watch, timeout, id, this, 0);
        std::unique_lock lock(mutex);
        return zk && changed.wait_for(lock, atMost, [this] { return state == ZOO_CONNECTED_STATE || dead(); })
            && !dead();
    }

    bool dead() const { return state == ZOO_EXPIRED_SESSION_STATE || state == ZOO_AUTH_FAILED_STATE; }

    static void watch(zhandle_t*, int type, int state, const char*, void* context)
    {
        auto* self = static_cast<Handle*>(context);
        if (type != ZOO_SESSION_EVENT)
            return;
        const std::lock_guard lock(self->mutex);
        self->state = state;
        self->changed.notify_all();
    }

    zhandle_t* zk = nullptr;
    std::mutex mutex;
    std::condition_variable changed;
    int state = 0;
};

namespace {

void putInt(std::string& to, std::int32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        to.push_back(static_cast<char>(value >> shift & 0xff));
}

void putLong(std::string& to, std::int64_t value)
{
    putInt(to, static_cast<std::int32_t>(value >> 32));
    putInt(to, static_cast<std::int32_t>(value));
}

/// Counts the answers to pipelined requests.
struct Countdown {
    std::mutex mutex;
    std::condition_variable changed;
    int pending = 0;
    int firstError = ZOK;

    void done(int rc)
    {
        const std::lock_guard lock(mutex);
        --pending;
        if (firstError == ZOK)
            firstError = rc;
        changed.notify_all();
    }
};

void created(int rc, const char*, const void* context)
{
    static_cast<Countdown*>(const_cast<void*>(context))->done(rc);
}

void finished(int rc, const void* context)
{
    static_cast<Countdown*>(const_cast<void*>(context))->done(rc);
}

} // namespace

PlainClient::PlainClient(const std::string& connectString, std::chrono::milliseconds sessionTimeout)
    : m_handle(std::make_unique<Handle>())
{
    if (!m_handle->open(connectString, static_cast<int>(sessionTimeout.count()), nullptr, std::chrono::seconds(15)))
        throw std::runtime_error("no session with " + connectString);
}

PlainClient::~PlainClient() = default;

int PlainClient::create(
    const std::string& path, const std::optional<std::string>& data, int mode, std::string* createdPath)
{
    std::vector<char> buffer(path.size() + 16);
    const int rc = zoo_create(m_handle->zk, path.c_str(), data ? data->data() : nullptr,
        data ? static_cast<int>(data->size()) : -1, &ZOO_OPEN_ACL_UNSAFE, mode, buffer.data(),
        static_cast<int>(buffer.size()));
    if (rc == ZOK && createdPath)
        *createdPath = buffer.data();
    return rc;
}

int PlainClient::set(const std::string& path, const std::string& data, int version)
{
    return zoo_set(m_handle->zk, path.c_str(), data.data(), static_cast<int>(data.size()), version);
}

int PlainClient::remove(const std::string& path, int version)
{
    return zoo_delete(m_handle->zk, path.c_str(), version);
}

int PlainClient::get(const std::string& path, std::optional<std::string>& data, int* version)
{
    std::vector<char> buffer(1 << 20);
    int length = static_cast<int>(buffer.size());
    Stat stat{};
    const int rc = zoo_get(m_handle->zk, path.c_str(), 0, buffer.data(), &length, &stat);
    if (rc == ZOK) {
        data = length < 0 ? std::nullopt : std::optional(std::string(buffer.data(), static_cast<std::size_t>(length)));
        if (version)
            *version = stat.version;
    }
    return rc;
}

int PlainClient::exists(const std::string& path, std::int64_t* owner, std::int64_t* czxid)
{
    Stat stat{};
    const int rc = zoo_exists(m_handle->zk, path.c_str(), 0, &stat);
    if (rc == ZOK && owner)
        *owner = stat.ephemeralOwner;
    if (rc == ZOK && czxid)
        *czxid = stat.czxid;
    return rc;
}

int PlainClient::children(const std::string& path, std::vector<std::string>& names)
{
    String_vector list{};
    const int rc = zoo_get_children(m_handle->zk, path.c_str(), 0, &list);
    names.clear();
    if (rc == ZOK) {
        for (int i = 0; i < list.count; ++i)
            names.emplace_back(list.data[i]);
        deallocate_String_vector(&list);
    }
    return rc;
}

int PlainClient::createMany(const std::string& prefix, int count, const std::string& data, int mode)
{
    constexpr int window = 2000;
    Countdown countdown;
    char number[16];
    for (int i = 0; i < count; ++i) {
        std::unique_lock lock(countdown.mutex);
        countdown.changed.wait(lock, [&] { return countdown.pending < window; });
        ++countdown.pending;
        lock.unlock();
        std::snprintf(number, sizeof number, "%06d", i);
        const int rc = zoo_acreate(m_handle->zk, (prefix + number).c_str(), data.data(), static_cast<int>(data.size()),
            &ZOO_OPEN_ACL_UNSAFE, mode, created, &countdown);
        if (rc != ZOK)
            countdown.done(rc);
    }
    std::unique_lock lock(countdown.mutex);
    countdown.changed.wait(lock, [&] { return countdown.pending == 0; });
    return countdown.firstError;
}

int PlainClient::addAuth(const std::string& scheme, const std::string& secret)
{
    Countdown countdown;
    countdown.pending = 1;
    const int rc = zoo_add_auth(
        m_handle->zk, scheme.c_str(), secret.data(), static_cast<int>(secret.size()), finished, &countdown);
    if (rc != ZOK)
        return rc;
    std::unique_lock lock(countdown.mutex);
    countdown.changed.wait(lock, [&] { return countdown.pending == 0; });
    return countdown.firstError;
}

int PlainClient::setWorldAcl(const std::string& path, int permissions)
{
    ACL entry{permissions, ZOO_ANYONE_ID_UNSAFE};
    const ACL_vector acl{1, &entry};
    return zoo_set_acl(m_handle->zk, path.c_str(), -1, &acl);
}

std::int64_t PlainClient::sessionId() const
{
    return zoo_client_id(m_handle->zk)->client_id;
}

std::string PlainClient::password() const
{
    const clientid_t* id = zoo_client_id(m_handle->zk);
    return {id->passwd, sizeof id->passwd};
}

/// The session's owner fights for it: attaches again as soon as we have, and our close may get lost over that. So
/// again, until the server says that there is no such session.
bool PlainClient::expire(
    std::uint16_t port, std::int64_t sessionId, const std::string& password, std::chrono::milliseconds atMost)
{
    // Resuming and closing go in one packet: between two the victim might take its session back.
    std::string request;
    putInt(request, 45);
    putInt(request, 0); // protocol
    putLong(request, 0); // last zxid seen
    putInt(request, 10'000); // session timeout
    putLong(request, sessionId);
    putInt(request, 16);
    request += password;
    request.resize(4 + 44, '\0');
    request.push_back('\0'); // not content with a read-only server
    putInt(request, 8);
    putInt(request, 1); // xid
    putInt(request, -11); // closeSession
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (std::chrono::steady_clock::now() < end) {
        const std::string answer = exchange(port, request, std::chrono::milliseconds(1000));
        if (answer.size() >= 12 && answer.compare(8, 4, std::string(4, '\0')) == 0) // a timeout of 0: it is no more
            return true;
    }
    return false;
}

} // namespace support
