// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Gzip.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>

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

enum HeaderFlag : unsigned { HeaderCrc = 2, HeaderExtra = 4, HeaderName = 8, HeaderComment = 16 };
constexpr std::size_t fixedHeader = 10;
constexpr std::string_view plainHeader("\x1F\x8B\x08\0\0\0\0\0\0\xFF", fixedHeader); // no time, system unknown

unsigned headerByte(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

/// zlib's level that leaves the header's XFL byte as it is.
int levelOf(std::string_view header)
{
    const unsigned hint = headerByte(header, 8);
    return hint == 2 ? Z_BEST_COMPRESSION : hint == 4 ? Z_BEST_SPEED : Z_DEFAULT_COMPRESSION;
}

/// The deflated stream alone. In steps, so that no size is too large for zlib's counters.
void appendDeflated(std::string& out, std::string_view content, int level)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc(); // the only way it can fail
    const auto block = std::make_unique<std::array<Bytef, 32768>>();
    constexpr std::size_t step = 1u << 30;
    int code = Z_OK;
    while (code != Z_STREAM_END) {
        const std::string_view piece = content.substr(0, step);
        content.remove_prefix(piece.size());
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
        stream.avail_in = static_cast<uInt>(piece.size());
        do {
            stream.next_out = block->data();
            stream.avail_out = static_cast<uInt>(block->size());
            code = deflate(&stream, content.empty() ? Z_FINISH : Z_NO_FLUSH);
            out.append(reinterpret_cast<const char*>(block->data()), block->size() - stream.avail_out);
        } while (stream.avail_out == 0 && code != Z_STREAM_END);
    }
    deflateEnd(&stream);
}

void appendLittleEndian(std::string& out, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        out += static_cast<char>((number >> shift) & 0xFF);
}

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

std::string_view gzipHeader(std::string_view bytes)
{
    const unsigned flags = headerByte(bytes, 3);
    std::size_t end = fixedHeader;
    if ((flags & HeaderExtra) != 0)
        end += 2 + headerByte(bytes, end) + (headerByte(bytes, end + 1) << 8);
    for (const HeaderFlag flag : {HeaderName, HeaderComment}) {
        if ((flags & flag) != 0)
            end = std::min(bytes.find('\0', end), bytes.size() - 1) + 1;
    }
    if ((flags & HeaderCrc) != 0)
        end += 2;
    return bytes.substr(0, end);
}

std::string packGzip(std::string_view content, std::string_view header)
{
    std::string out(header.empty() ? plainHeader : header);
    appendDeflated(out, content, levelOf(out));
    const auto crc = crc32_z(0, reinterpret_cast<const Bytef*>(content.data()), content.size());
    appendLittleEndian(out, static_cast<std::uint32_t>(crc));
    appendLittleEndian(out, static_cast<std::uint32_t>(content.size()));
    return out;
}

} // namespace ui
