// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/Cancellation.h"
#include "value/Error.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace registry {

/// Turns host names into numeric addresses without ever waiting longer than it was told (trap 2: the system's resolver
/// may take 10 s and cannot be interrupted, so it runs on a detached thread which is left behind when it is late).
///
/// Used by one thread at a time. Remembers the last good addresses of a name and falls back on them, sooner than it
/// gives up on a name never resolved: while a session hangs in the air a dead name server must not cost it.
class HostResolver {
public:
    using Addresses = std::vector<std::string>;
    /// Blocking look-up, called on a detached thread; it must own all it touches. Default: getaddrinfo.
    using LookUp = std::function<Result<Addresses>(const std::string& host)>;

    static constexpr std::chrono::milliseconds deadline{3000};
    static constexpr std::chrono::milliseconds deadlineWithFallback{400};

    explicit HostResolver(LookUp lookUp = {});

    /// Numeric hosts are answered at once. Errors: NameNotResolved, Cancelled.
    [[nodiscard]] Result<Addresses> resolve(const std::string& host, const Cancellation& cancellation);

private:
    struct Pending; // shared with the detached thread of one look-up
    [[nodiscard]] Result<Addresses> ask(
        const std::string& host, std::chrono::milliseconds patience, const Cancellation& cancellation);

    LookUp m_lookUp;
    std::map<std::string, Addresses> m_lastGood;
    std::map<std::string, std::shared_ptr<Pending>> m_pending; ///< late ones: their answer is used when it comes
};

/// Whether `host` is an IPv4 or IPv6 literal.
bool isNumericHost(const std::string& host);

} // namespace registry
