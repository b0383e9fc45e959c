// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ui {

/// Node data comes from strangers: what unpacking may cost at most.
struct UnpackLimits {
    std::size_t bytes = 16u << 20;
    std::size_t ratio = 100; ///< unpacked to packed, once the unpacked data is larger than `freeBytes`
    std::size_t freeBytes = 4u << 20;
    std::chrono::milliseconds time{1000};
};

enum class UnpackEnd : std::uint8_t { Complete, TooLarge, RatioTooHigh, TookTooLong, Damaged, Cancelled };

struct Unpacked {
    UnpackEnd end = UnpackEnd::Damaged;
    std::string bytes; ///< only when Complete; half a document would be taken for the whole
};

/// Whether `bytes` begin like a gzip member (1f 8b, deflate).
bool isGzip(std::string_view bytes);

/// Unpacks all members within `limits`; polls `cancelled` (may be null). Checks the CRC of each. Safe on any thread.
Unpacked unpackGzip(
    std::string_view bytes, const UnpackLimits& limits = {}, const std::atomic<bool>* cancelled = nullptr);

/// The header of the first member of `bytes`, which must have been unpacked whole: flags, time, name, comment,
/// checksum.
std::string_view gzipHeader(std::string_view bytes);
/// `content` as one gzip member behind `header`, kept byte for byte (empty: a plain header without time or name),
/// packed about as hard as the header says.
std::string packGzip(std::string_view content, std::string_view header = {});

} // namespace ui
