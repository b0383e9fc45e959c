// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// Limits on processor time are meant for the release build and take this factor in the others. Limits on what the C
/// client, a server or our own clocks do take none: those do not slow down.
#if defined(__SANITIZE_ADDRESS__)
constexpr int slowness = 10; // only the order of magnitude is judged
#elif defined(__OPTIMIZE__)
constexpr int slowness = 1;
#else
constexpr int slowness = 2;
#endif

} // namespace support
