// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace registry {

/// Finds the TCP socket that one handle of the C client uses, and can cut it.
///
/// The C client does not tell its socket, and closing a handle that believes itself connected ends the session (trap
/// 23). To leave a frozen server with the session alive the connection must break first, so the socket is looked up
/// among this process's descriptors: connected to the handle's address, not close-on-exec (all others of ours are), not
/// there before the handle, claimed by no other. A gate per address lets only one handle of the process connect there
/// at a time, so that there is one candidate. When in doubt nothing is claimed and nothing cut.
class SocketTracker {
public:
    SocketTracker(const std::string& address, std::uint16_t port);
    ~SocketTracker();
    SocketTracker(const SocketTracker&) = delete;
    SocketTracker& operator=(const SocketTracker&) = delete;

    /// The gate. False while another handle is connecting to the address.
    [[nodiscard]] bool tryEnter();
    void leave();

    /// Before the handle is made: remembers what is there already.
    void snapshot();
    /// Afterwards, repeatedly: true once the socket is found. Makes it close-on-exec (trap 32).
    bool claim();
    bool isClaimed() const { return m_inode != 0; }
    /// Whether the claimed socket is still the one under its descriptor.
    bool isOpen() const;
    /// Breaks the claimed connection both ways; the C client sees the end of the stream at once. False: not found.
    bool cut();
    /// How long no byte has come in.
    std::optional<std::chrono::milliseconds> silence() const;

private:
    void release();

    const std::string m_peer; ///< "address port"
    std::vector<ino_t> m_before;
    bool m_inside = false;
    int m_socket = -1;
    ino_t m_inode = 0;
};

} // namespace registry
