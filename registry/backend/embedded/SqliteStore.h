// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "backend/embedded/Store.h"
#include "value/ConnectionProfile.h"

#include <memory>
#include <string>

namespace registry {

enum class MissingFile : std::uint8_t { Create, Refuse };

/// A registry in one SQLite file: WAL, synchronous=FULL, one transaction per request. On one thread only.
///
/// The file (made with mode 0600) is for one user at a time. It is trusted with nothing: its schema runs no code, its
/// pages are checked, every row is validated.
/// Errors: Locked, Storage (cannot be made or read, not a registry, damaged, of a newer version).
[[nodiscard]] Result<std::unique_ptr<Store>> openSqliteStore(
    const std::string& file, MissingFile missing = MissingFile::Create);

/// A session with a registry of its own in the file of the profile's FileEndpoint. What is wrong with the file comes as
/// a Failed status after start(). A read-only profile does not create a missing file.
[[nodiscard]] std::unique_ptr<Backend> makeFileBackend(const ConnectionProfile& profile);

} // namespace registry
