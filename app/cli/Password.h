// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"
#include "value/Secret.h"

#include <string>

namespace cli {

/// The first line of `file`, or, when that is empty, what is typed at the terminal without being shown.
/// Errors: Storage (with the file's name), BadArguments when there is neither file nor terminal.
registry::Result<registry::Secret> readPassword(const std::string& file, const std::string& user);

} // namespace cli
