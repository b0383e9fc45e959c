// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/SocketTracker.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <mutex>
#include <set>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace registry {

namespace {

// File descriptors belong to the process, so does the knowledge who owns which.
struct ProcessSockets {
    std::mutex mutex;
    std::set<ino_t> claimed;
    std::set<std::string> connecting;
};

ProcessSockets& processSockets()
{
    static ProcessSockets sockets;
    return sockets;
}

// Looking through descriptors that other threads open and close is the point here, and every finding is checked again
// before it is used. Plain system calls, so that ThreadSanitizer does not take the look for an access to their owner's
// data.
ino_t socketInode(int fd)
{
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    constexpr std::string_view prefix = "socket:[";
    char text[64];
    const ssize_t size = ::readlink(link.c_str(), text, sizeof text);
    ino_t inode = 0;
    if (size > ssize_t(prefix.size()) && std::string_view(text, prefix.size()) == prefix)
        std::from_chars(text + prefix.size(), text + size, inode);
    return inode;
}

bool isCloseOnExec(int fd)
{
    return (::syscall(SYS_fcntl, fd, F_GETFD) & FD_CLOEXEC) != 0;
}

std::string peerOf(int fd)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    char host[NI_MAXHOST];
    char port[NI_MAXSERV];
    if (::syscall(SYS_getpeername, fd, &peer, &size) != 0 || (peer.ss_family != AF_INET && peer.ss_family != AF_INET6)
        || ::getnameinfo(reinterpret_cast<sockaddr*>(&peer), size, host, sizeof host, port, sizeof port,
               NI_NUMERICHOST | NI_NUMERICSERV)
            != 0)
        return {};
    return std::string(host) + ' ' + port;
}

struct Candidate {
    int fd;
    ino_t inode;
};

/// The sockets connected to `peer` that may be the C client's.
std::vector<Candidate> socketsTo(const std::string& peer)
{
    std::vector<Candidate> found;
    DIR* directory = ::opendir("/proc/self/fd");
    if (directory == nullptr)
        return found;
    while (const dirent* entry = ::readdir(directory)) {
        int fd = -1;
        const char* const end = entry->d_name + std::strlen(entry->d_name);
        if (std::from_chars(entry->d_name, end, fd).ptr != end)
            continue;
        const ino_t inode = socketInode(fd);
        if (inode != 0 && !isCloseOnExec(fd) && peerOf(fd) == peer)
            found.push_back({fd, inode});
    }
    ::closedir(directory);
    return found;
}

} // namespace

SocketTracker::SocketTracker(const std::string& address, std::uint16_t port)
    : m_peer(address + ' ' + std::to_string(port))
{
}

SocketTracker::~SocketTracker()
{
    leave();
    release();
}

void SocketTracker::release()
{
    if (m_inode != 0) {
        const std::lock_guard lock(processSockets().mutex);
        processSockets().claimed.erase(m_inode);
    }
    m_inode = 0;
    m_socket = -1;
}

bool SocketTracker::tryEnter()
{
    const std::lock_guard lock(processSockets().mutex);
    if (!m_inside)
        m_inside = processSockets().connecting.insert(m_peer).second;
    return m_inside;
}

void SocketTracker::leave()
{
    if (!m_inside)
        return;
    const std::lock_guard lock(processSockets().mutex);
    processSockets().connecting.erase(m_peer);
    m_inside = false;
}

void SocketTracker::snapshot()
{
    m_before.clear();
    for (const Candidate& candidate : socketsTo(m_peer))
        m_before.push_back(candidate.inode);
}

bool SocketTracker::claim()
{
    if (isClaimed())
        return true;
    std::vector<Candidate> candidates = socketsTo(m_peer);
    const std::lock_guard lock(processSockets().mutex);
    std::erase_if(candidates, [this](const Candidate& candidate) {
        return std::find(m_before.begin(), m_before.end(), candidate.inode) != m_before.end()
            || processSockets().claimed.count(candidate.inode) != 0;
    });
    if (candidates.size() != 1)
        return false;
    m_socket = candidates.front().fd;
    m_inode = candidates.front().inode;
    processSockets().claimed.insert(m_inode);
    ::syscall(SYS_fcntl, m_socket, F_SETFD, FD_CLOEXEC);
    return true;
}

bool SocketTracker::isOpen() const
{
    return m_inode != 0 && socketInode(m_socket) == m_inode;
}

bool SocketTracker::cut()
{
    if (!claim())
        return false;
    // The descriptor could be closed and reused by another thread between the check and the call; the peer's address
    // is checked last to make that window a matter of nanoseconds on an already broken connection.
    return isOpen() && peerOf(m_socket) == m_peer && ::syscall(SYS_shutdown, m_socket, SHUT_RDWR) == 0;
}

std::optional<std::chrono::milliseconds> SocketTracker::silence() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (!isOpen() || ::syscall(SYS_getsockopt, m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return std::nullopt;
    return std::chrono::milliseconds(info.tcpi_last_data_recv);
}

} // namespace registry
