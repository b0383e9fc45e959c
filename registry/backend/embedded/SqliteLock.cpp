// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SqliteLock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace registry {

Result<SqliteLock> SqliteLock::take(const std::string& file)
{
    const std::string lockFile = file + "-lock";
    for (;;) {
        const int descriptor = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return fail(ErrorCode::Storage, file, lockFile + ": " + std::strerror(errno), errno);
        SqliteLock lock(lockFile, descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(std::exchange(lock.m_descriptor, -1));
            if (error == EWOULDBLOCK)
                return fail(ErrorCode::Locked, file, "in use by another connection or program", error);
            return fail(ErrorCode::Storage, file, lockFile + ": " + std::strerror(error), error);
        }
        struct stat held { };
        struct stat named { };
        if (::fstat(descriptor, &held) == 0 && ::stat(lockFile.c_str(), &named) == 0 && held.st_ino == named.st_ino)
            return lock;
        // Its last holder removed it between our open and our lock: what we hold has no name any more.
        ::close(std::exchange(lock.m_descriptor, -1));
    }
}

SqliteLock::SqliteLock(SqliteLock&& other) noexcept
    : m_lockFile(std::move(other.m_lockFile))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

SqliteLock::~SqliteLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_lockFile.c_str());
    ::close(m_descriptor);
}

} // namespace registry
