// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace support {

/// "Another client": the bare C client with blocking calls, for writes from outside and for looking at the truth.
/// Every call returns ZooKeeper's code, 0 for success. Not thread-safe.
class PlainClient {
public:
    /// Waits for the session; throws std::runtime_error when there is none in time.
    explicit PlainClient(
        const std::string& connectString, std::chrono::milliseconds sessionTimeout = std::chrono::seconds(10));
    PlainClient(const PlainClient&) = delete;
    PlainClient& operator=(const PlainClient&) = delete;
    /// Ends the session.
    ~PlainClient();

    /// `mode` is ZooKeeper's number (0 persistent, 1 ephemeral, 2 sequential, 3 both). `created`: the real path.
    int create(const std::string& path, const std::optional<std::string>& data = std::string(), int mode = 0,
        std::string* created = nullptr);
    int set(const std::string& path, const std::string& data, int version = -1);
    int remove(const std::string& path, int version = -1);
    int get(const std::string& path, std::optional<std::string>& data, int* version = nullptr);
    /// 0 or -101 (no node). `owner`: the ephemeral owner.
    int exists(const std::string& path, std::int64_t* owner = nullptr, std::int64_t* czxid = nullptr);
    int children(const std::string& path, std::vector<std::string>& names);
    /// `count` children named prefix000000, prefix000001, ..., pipelined. The first code that is not 0.
    int createMany(const std::string& prefix, int count, const std::string& data = {}, int mode = 0);
    int addAuth(const std::string& scheme, const std::string& secret);
    /// world:anyone with these permission bits.
    int setWorldAcl(const std::string& path, int permissions);

    std::int64_t sessionId() const;
    std::string password() const; ///< the session's 16 bytes

    /// Ends somebody's session the quick way: resumes it from elsewhere and closes it. True once it is no more.
    static bool expire(std::uint16_t port, std::int64_t sessionId, const std::string& password,
        std::chrono::milliseconds atMost = std::chrono::seconds(5));

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace support
