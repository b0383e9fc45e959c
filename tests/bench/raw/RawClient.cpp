// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawClient.h"

#include <chrono>
#include <stdexcept>

namespace raw {

Client::Client(const std::string& hosts, WatchFunction onWatch)
    : m_onWatch(std::move(onWatch))
{
    zoo_set_debug_level(ZOO_LOG_LEVEL_ERROR);
    m_handle = zookeeper_init(hosts.c_str(), onEvent, 30'000, nullptr, this, 0);
    std::unique_lock lock(m_mutex);
    if (!m_handle || !m_changed.wait_for(lock, std::chrono::seconds(10), [this] { return m_connected; }))
        throw std::runtime_error("no connection to " + hosts);
}

void Client::onEvent(zhandle_t*, int type, int state, const char* path, void* context)
{
    auto* self = static_cast<Client*>(context);
    if (type != ZOO_SESSION_EVENT) {
        if (self->m_onWatch)
            self->m_onWatch(type, path);
        return;
    }
    const std::lock_guard lock(self->m_mutex);
    self->m_connected = state == ZOO_CONNECTED_STATE;
    self->m_expired = state == ZOO_EXPIRED_SESSION_STATE;
    self->m_changed.notify_all();
}

void Client::waitForExpiry()
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, std::chrono::seconds(60), [this] { return m_expired; }))
        throw std::runtime_error("no expiry");
}

void Window::enter()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_free > 0; });
    --m_free;
}

void Window::leave()
{
    const std::lock_guard lock(m_mutex);
    ++m_free;
    m_changed.notify_all();
}

void Window::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_free == m_size; });
}

void createMany(Client& client, const std::string& prefix, int count, int digits, const std::string& data, int mode)
{
    Window window(1000);
    for (int i = 0; i < count; ++i) {
        std::string number = std::to_string(i);
        number.insert(0, std::size_t(std::max(0, digits - int(number.size()))), '0');
        window.enter();
        const auto done = [](int, const char*, const void* context) {
            static_cast<Window*>(const_cast<void*>(context))->leave();
        };
        if (zoo_acreate(client, (prefix + number).c_str(), data.data(), int(data.size()), &ZOO_OPEN_ACL_UNSAFE, mode,
                done, &window)
            != ZOK)
            throw std::runtime_error("create was not sent");
    }
    window.drain();
}

} // namespace raw
