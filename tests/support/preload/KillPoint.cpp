// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program that asks for it by calling rosterArmKillPoint(): ends it with SIGKILL just before, or just
// after, the Nth call that leaves something outside the process. ROSTER_KILL_AT=N; ROSTER_KILL_AFTER=1 for after.
// Standard library only; compiled without sanitizers.
#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<long> left{0}; // 0: not armed

void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

/// Around one call of the real function of that name.
template <typename Call> auto counted(Call call)
{
    long before = left.load();
    while (before > 0 && !left.compare_exchange_weak(before, before - 1)) { }
    const bool here = before == 1;
    static const bool after = std::getenv("ROSTER_KILL_AFTER") != nullptr;
    if (here && !after)
        die();
    auto result = call();
    if (here)
        die();
    return result;
}

template <typename F> F* real(F*& found, const char* name)
{
    if (!found)
        found = reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name));
    return found;
}

} // namespace

extern "C" {

void rosterArmKillPoint()
{
    const char* at = std::getenv("ROSTER_KILL_AT");
    left = at ? std::atol(at) : 0;
}

#define COUNTED(result, name, parameters, arguments)                                                                   \
    result name parameters                                                                                             \
    {                                                                                                                  \
        static result(*found) parameters = nullptr;                                                                    \
        return counted([&] { return real(found, #name) arguments; });                                                  \
    }

COUNTED(ssize_t, write, (int fd, const void* bytes, size_t size), (fd, bytes, size))
COUNTED(ssize_t, pwrite, (int fd, const void* bytes, size_t size, off_t at), (fd, bytes, size, at))
COUNTED(ssize_t, pwrite64, (int fd, const void* bytes, size_t size, off64_t at), (fd, bytes, size, at))
COUNTED(ssize_t, writev, (int fd, const iovec* parts, int count), (fd, parts, count))
COUNTED(ssize_t, send, (int fd, const void* bytes, size_t size, int flags), (fd, bytes, size, flags))
COUNTED(ssize_t, sendmsg, (int fd, const msghdr* message, int flags), (fd, message, flags))
COUNTED(int, fsync, (int fd), (fd))
COUNTED(int, fdatasync, (int fd), (fd))
COUNTED(int, ftruncate, (int fd, off_t size), (fd, size))
COUNTED(int, ftruncate64, (int fd, off64_t size), (fd, size))
COUNTED(int, unlink, (const char* path), (path))

} // extern "C"
