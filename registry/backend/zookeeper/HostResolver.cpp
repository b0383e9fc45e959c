// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/HostResolver.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace registry {

namespace {

Result<HostResolver::Addresses> systemLookUp(const std::string& host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int rc = ::getaddrinfo(host.c_str(), nullptr, &hints, &found))
        return fail(ErrorCode::NameNotResolved, {}, host + ": " + ::gai_strerror(rc), rc);
    HostResolver::Addresses addresses;
    for (const addrinfo* info = found; info != nullptr; info = info->ai_next) {
        char text[NI_MAXHOST];
        if (::getnameinfo(info->ai_addr, info->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) != 0)
            continue;
        if (std::find(addresses.begin(), addresses.end(), text) == addresses.end())
            addresses.emplace_back(text);
    }
    ::freeaddrinfo(found);
    if (addresses.empty())
        return fail(ErrorCode::NameNotResolved, {}, host + ": no address");
    return addresses;
}

} // namespace

bool isNumericHost(const std::string& host)
{
    in6_addr buffer{};
    return ::inet_pton(AF_INET, host.c_str(), &buffer) == 1 || ::inet_pton(AF_INET6, host.c_str(), &buffer) == 1;
}

struct HostResolver::Pending {
    Pending()
        : event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }
    ~Pending()
    {
        if (event >= 0)
            ::close(event);
    }
    Pending(const Pending&) = delete;
    Pending& operator=(const Pending&) = delete;

    void finish(Result<Addresses> answer)
    {
        const std::lock_guard lock(mutex);
        result = std::move(answer);
        ::eventfd_write(event, 1);
    }
    std::optional<Result<Addresses>> answer()
    {
        const std::lock_guard lock(mutex);
        return result;
    }

    const int event;
    std::mutex mutex;
    std::optional<Result<Addresses>> result;
};

HostResolver::HostResolver(LookUp lookUp)
    : m_lookUp(lookUp ? std::move(lookUp) : LookUp(systemLookUp))
{
}

Result<HostResolver::Addresses> HostResolver::ask(
    const std::string& host, std::chrono::milliseconds patience, const Cancellation& cancellation)
{
    // A look-up that was late last time and is still under way is joined: one thread per name, however often we ask.
    std::shared_ptr<Pending>& pending = m_pending[host];
    if (!pending) {
        pending = std::make_shared<Pending>();
        try {
            std::thread([pending, host, lookUp = m_lookUp] { pending->finish(lookUp(host)); }).detach();
        } catch (const std::exception& e) { // out of threads
            m_pending.erase(host);
            return fail(ErrorCode::NameNotResolved, {}, host + ": " + e.what());
        }
    }
    if (cancellation.wait(pending->event, POLLIN, BootClock::now() + patience) == Cancellation::Woken::Cancelled)
        return fail(ErrorCode::Cancelled);
    auto result = pending->answer();
    if (!result)
        return fail(ErrorCode::NameNotResolved, {}, host + ": no answer in time");
    m_pending.erase(host);
    return *std::move(result);
}

Result<HostResolver::Addresses> HostResolver::resolve(const std::string& host, const Cancellation& cancellation)
{
    if (isNumericHost(host))
        return Addresses{host};
    const auto known = m_lastGood.find(host);
    auto fresh = ask(host, known == m_lastGood.end() ? deadline : deadlineWithFallback, cancellation);
    if (fresh) {
        m_lastGood[host] = *fresh;
        return fresh;
    }
    if (known != m_lastGood.end() && fresh.error().code != ErrorCode::Cancelled)
        return known->second;
    return fresh;
}

} // namespace registry
