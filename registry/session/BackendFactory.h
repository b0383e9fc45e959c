// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "value/ConnectionProfile.h"

#include <memory>

namespace registry {

/// The backend for a profile's endpoint: ensemble, registry file or sample. Never null, does not connect yet;
/// what is wrong with the endpoint comes as a Failed status after start().
[[nodiscard]] std::unique_ptr<Backend> makeBackend(const ConnectionProfile& profile);

} // namespace registry
