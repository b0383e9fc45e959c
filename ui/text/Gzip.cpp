// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Gzip.h"

#include <zlib.h>

#include <array>
#include <memory>

namespace ui {

namespace {

class GzipReader {
public:
    GzipReader(std::string_view packed, const UnpackLimits& limits, const std::atomic<bool>* cancelled)
        : m_packedSize(packed.size())
        , m_limits(limits)
        , m_cancelled(cancelled)
    {
        // zlib's API is older than const
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
    }
    GzipReader(const GzipReader&) = delete;
    GzipReader& operator=(const GzipReader&) = delete;
    ~GzipReader() { inflateEnd(&m_stream); }

    UnpackEnd run(std::string& out)
    {
        if (inflateInit2(&m_stream, 15 + 16) != Z_OK) // 16: gzip only, with its CRC
            return UnpackEnd::Damaged;
        for (;;) {
            m_stream.next_out = m_block.data();
            m_stream.avail_out = static_cast<uInt>(m_block.size());
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            out.append(reinterpret_cast<const char*>(m_block.data()), m_block.size() - m_stream.avail_out);
            if (const UnpackEnd end = checkLimits(out.size()); end != UnpackEnd::Complete)
                return end;
            if (code == Z_STREAM_END) {
                if (m_stream.avail_in == 0)
                    return UnpackEnd::Complete;
                if (inflateReset(&m_stream) != Z_OK) // the next member
                    return UnpackEnd::Damaged;
            } else if (code != Z_OK || (m_stream.avail_in == 0 && m_stream.avail_out != 0)) {
                return UnpackEnd::Damaged;
            }
        }
    }

private:
    UnpackEnd checkLimits(std::size_t size) const
    {
        if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
            return UnpackEnd::Cancelled;
        if (size > m_limits.bytes)
            return UnpackEnd::TooLarge;
        if (size > m_limits.freeBytes && size / m_limits.ratio > m_packedSize)
            return UnpackEnd::RatioTooHigh;
        if (std::chrono::steady_clock::now() - m_start > m_limits.time)
            return UnpackEnd::TookTooLong;
        return UnpackEnd::Complete;
    }

    z_stream m_stream{};
    std::array<Bytef, 32768> m_block;
    std::size_t m_packedSize;
    UnpackLimits m_limits;
    const std::atomic<bool>* m_cancelled;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace

bool isGzip(std::string_view bytes)
{
    return bytes.size() >= 18 && bytes.starts_with("\x1F\x8B\x08"); // 18: header and trailer alone
}

Unpacked unpackGzip(std::string_view bytes, const UnpackLimits& limits, const std::atomic<bool>* cancelled)
{
    Unpacked result;
    const auto reader = std::make_unique<GzipReader>(bytes, limits, cancelled); // 32 KiB: not on a pool thread's stack
    result.end = reader->run(result.bytes);
    if (result.end != UnpackEnd::Complete)
        result.bytes.clear();
    return result;
}

} // namespace ui
