// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace registry {

/// The version of the SQLite that is loaded, "3.40.1"; empty when there is none. Costs opening a database in memory.
std::string sqliteVersion();

} // namespace registry
