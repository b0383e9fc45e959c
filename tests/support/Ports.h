// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace support {

/// A TCP port on 127.0.0.1 that was free a moment ago.
std::uint16_t freePort();

} // namespace support
