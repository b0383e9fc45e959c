// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zlib.h>

#include <string>

namespace gzip {

/// `bytes` as one gzip member, written without the code under test. With a name, also a time, a comment and an extra
/// field.
inline std::string packed(const std::string& bytes, const std::string& name = {}, int level = 9)
{
    z_stream stream{};
    deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    gz_header header{};
    std::string extra = "ab\x02\0xy";
    header.name = reinterpret_cast<Bytef*>(const_cast<char*>(name.c_str()));
    header.comment = header.name;
    header.extra = reinterpret_cast<Bytef*>(extra.data());
    header.extra_len = uInt(extra.size());
    header.time = 1'234'567'890;
    header.os = 3;
    header.hcrc = 1;
    if (!name.empty())
        deflateSetHeader(&stream, &header);
    std::string out(deflateBound(&stream, uLong(bytes.size())) + 64 + 2 * name.size() + 16, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// About 1 KiB for each of `mebibytes` of zeros, made at once whatever it unpacks to; the checksum is wrong.
inline std::string bomb(std::size_t mebibytes)
{
    const std::string zeros(1u << 20, '\0');
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    std::string block(1u << 16, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(zeros.data()));
    stream.avail_in = uInt(zeros.size());
    stream.next_out = reinterpret_cast<Bytef*>(block.data());
    stream.avail_out = uInt(block.size());
    deflate(&stream, Z_FULL_FLUSH); // ends at a byte, and what follows does not look back
    block.resize(stream.total_out);
    deflateEnd(&stream);
    std::string out("\x1F\x8B\x08\0\0\0\0\0\x02\x03", 10);
    for (std::size_t i = 0; i < mebibytes; ++i)
        out += block;
    return out + std::string("\x03\0\0\0\0\0\0\0\0\0", 10); // an empty last block, and a trailer
}

} // namespace gzip
