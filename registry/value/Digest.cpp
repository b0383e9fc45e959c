// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Digest.h"

#include <bit>

namespace registry {

namespace {

class Sha1 {
public:
    void addBlock(const std::uint8_t* block)
    {
        std::uint32_t w[80];
        for (int i = 0; i < 16; ++i)
            w[i] = std::uint32_t(block[4 * i]) << 24 | std::uint32_t(block[4 * i + 1]) << 16
                | std::uint32_t(block[4 * i + 2]) << 8 | std::uint32_t(block[4 * i + 3]);
        for (int i = 16; i < 80; ++i)
            w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        auto [a, b, c, d, e] = m_state;
        for (int i = 0; i < 80; ++i) {
            const std::uint32_t next = std::rotl(a, 5) + mix(i, b, c, d) + e + w[i] + roundConstants[i / 20];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        const std::uint32_t sums[] = {a, b, c, d, e};
        for (int i = 0; i < 5; ++i)
            m_state[i] += sums[i];
    }

    std::array<std::uint8_t, 20> digest() const
    {
        std::array<std::uint8_t, 20> bytes{};
        for (int i = 0; i < 20; ++i)
            bytes[i] = std::uint8_t(m_state[i / 4] >> (24 - 8 * (i % 4)));
        return bytes;
    }

private:
    static constexpr std::uint32_t roundConstants[] = {0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xCA62C1D6};

    static std::uint32_t mix(int round, std::uint32_t b, std::uint32_t c, std::uint32_t d)
    {
        if (round < 20)
            return (b & c) | (~b & d);
        if (round >= 40 && round < 60)
            return (b & c) | (b & d) | (c & d);
        return b ^ c ^ d;
    }

    std::array<std::uint32_t, 5> m_state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
};

} // namespace

std::array<std::uint8_t, 20> sha1(std::string_view bytes)
{
    std::string padded(bytes);
    padded += '\x80';
    while (padded.size() % 64 != 56)
        padded += '\0';
    const std::uint64_t bits = std::uint64_t(bytes.size()) * 8;
    for (int shift = 56; shift >= 0; shift -= 8)
        padded += char(bits >> shift);
    Sha1 hash;
    for (std::size_t offset = 0; offset < padded.size(); offset += 64)
        hash.addBlock(reinterpret_cast<const std::uint8_t*>(padded.data() + offset));
    return hash.digest();
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto byte = [&](std::size_t at) { return at < bytes.size() ? std::uint8_t(bytes[at]) : 0u; };
        const std::uint32_t group = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
        for (std::size_t j = 0; j < 4; ++j)
            text += i + j <= bytes.size() ? alphabet[(group >> (18 - 6 * j)) & 63] : '=';
    }
    return text;
}

std::string digestId(std::string_view userAndPassword)
{
    const auto hash = sha1(userAndPassword);
    const std::string_view bytes(reinterpret_cast<const char*>(hash.data()), hash.size());
    return std::string(userAndPassword.substr(0, userAndPassword.find(':'))) + ':' + base64(bytes);
}

} // namespace registry
