// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "value/ConnectionProfile.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace registry {

/// What it takes to continue a session elsewhere: as good as a password (trap 36). Memory only.
struct SessionSecret {
    std::int64_t id = 0; ///< 0: no session
    std::string password; ///< 16 bytes
};

/// A ZooKeeper ensemble through the C client, with the rules of reliability.md on top: numeric single-address handles,
/// our own name resolution, rotation, back-off, probe, lease clock and hand-over.
class ZooKeeperBackend final : public Backend {
public:
    /// `profile.endpoint` must be a ZooKeeperEndpoint.
    explicit ZooKeeperBackend(ConnectionProfile profile);
    /// With another resolver than the system's: a blocking look-up on detached threads, see HostResolver.
    using LookUp = std::function<Result<std::vector<std::string>>(const std::string& host)>;
    ZooKeeperBackend(ConnectionProfile profile, LookUp lookUp);
    ~ZooKeeperBackend() override;

    void start(std::shared_ptr<Inbox> events) override;
    void probe() override;
    void close() override;

    /// For tests that expire the session by a duplicate. Thread-safe.
    SessionSecret sessionForTests() const;

protected:
    void send(
        RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline) override;
    void answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace registry
