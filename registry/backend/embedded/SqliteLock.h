// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <string>

namespace registry {

/// Sole use of a file among processes and within one, by flock on a file beside it. Ends with the process, however it
/// ends.
///
/// Not on the database file itself: closing any descriptor of that would drop SQLite's own locks on it.
class SqliteLock {
public:
    /// Errors: Locked (held elsewhere), Storage (the lock file cannot be made).
    [[nodiscard]] static Result<SqliteLock> take(const std::string& file);
    SqliteLock(SqliteLock&& other) noexcept;
    SqliteLock& operator=(SqliteLock&&) = delete;
    ~SqliteLock();

private:
    SqliteLock(std::string lockFile, int descriptor)
        : m_lockFile(std::move(lockFile))
        , m_descriptor(descriptor)
    {
    }
    std::string m_lockFile;
    int m_descriptor;
};

} // namespace registry
