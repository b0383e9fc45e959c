// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/BytesText.h"

#include "text/HexDump.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ui {

namespace {

bool isInlineBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view withoutTrailingBlanks(std::string_view text)
{
    while (!text.empty() && isInlineBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Reads a hex text line by line.
class HexReader {
public:
    HexReader(std::string_view text, std::string_view original)
        : m_text(text)
        , m_original(original)
    {
    }

    tl::expected<std::string, TextProblem> run()
    {
        m_bytes.reserve(m_text.size() / 4);
        for (std::size_t begin = 0; begin < m_text.size();) {
            const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
            if (const auto fault = readLine(begin, end))
                return tl::unexpected(textProblem(fault->fault, m_text, fault->offset));
            begin = end + 1;
        }
        return std::move(m_bytes);
    }

private:
    struct Fault {
        TextFault fault;
        std::size_t offset;
    };

    std::optional<Fault> readLine(std::size_t begin, std::size_t end)
    {
        const std::string_view line = m_text.substr(begin, end - begin);
        const std::size_t seam = std::min(line.find_first_of(":|"), line.size());
        m_offset.reset();
        std::size_t at = 0;
        if (seam < line.size() && line[seam] == ':') {
            if (const auto fault = readOffset(line.substr(0, seam)))
                return Fault{fault->fault, begin + fault->offset};
            at = seam + 1;
        }
        const std::size_t gutter = std::min(line.find('|', at), line.size());
        const std::size_t first = m_bytes.size();
        if (const auto fault = readBytes(begin + at, begin + gutter))
            return fault;
        if (gutter < line.size() && !isGutter(line.substr(gutter + 1), first))
            return Fault{TextFault::HexGutterEdited, begin + gutter + 1};
        return std::nullopt;
    }

    std::optional<Fault> readOffset(std::string_view digits)
    {
        std::uint64_t offset = 0;
        std::size_t count = 0;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const int digit = hexDigitValue(digits[i]);
            if (digit < 0 && !isInlineBlank(digits[i]))
                return Fault{TextFault::HexBadCharacter, i};
            if (digit >= 0) {
                offset = offset << 4 | static_cast<std::uint64_t>(digit);
                ++count;
            }
        }
        if (count == 0 || count > 16)
            return Fault{TextFault::HexBadCharacter, digits.size()};
        m_offset = offset;
        return std::nullopt;
    }

    std::optional<Fault> readBytes(std::size_t at, std::size_t end)
    {
        while (at < end) {
            if (isInlineBlank(m_text[at])) {
                ++at;
                continue;
            }
            const int high = hexDigitValue(m_text[at]);
            if (high < 0)
                return Fault{TextFault::HexBadCharacter, at};
            const int low = at + 1 < end ? hexDigitValue(m_text[at + 1]) : -1;
            if (low < 0) {
                const bool half = at + 1 >= end || isInlineBlank(m_text[at + 1]);
                return half ? Fault{TextFault::HexOddDigits, at} : Fault{TextFault::HexBadCharacter, at + 1};
            }
            m_bytes += static_cast<char>(high << 4 | low);
            at += 2;
        }
        return std::nullopt;
    }

    /// Whether `gutter`, what follows the "|", is what nobody typed into: no longer than it can be (lines that were
    /// joined end up in it), and as it was where the bytes are as they were.
    bool isGutter(std::string_view gutter, std::size_t firstByte) const
    {
        gutter = withoutTrailingBlanks(gutter);
        if (gutter.size() > hexBytesPerLine + 1 || (gutter.size() > hexBytesPerLine && gutter.back() != '|'))
            return false;
        const std::string_view bytes = std::string_view(m_bytes).substr(firstByte);
        const bool untouched = !gutter.empty() && m_offset && *m_offset < m_original.size() && !bytes.empty()
            && m_original.substr(static_cast<std::size_t>(*m_offset)).starts_with(bytes);
        if (!untouched)
            return true;
        std::string wanted = hexGutter(bytes.substr(0, hexBytesPerLine));
        wanted.resize(hexBytesPerLine, ' ');
        return bytes.size() <= hexBytesPerLine && gutter == wanted + '|';
    }

    std::string_view m_text;
    std::string_view m_original;
    std::optional<std::uint64_t> m_offset; ///< of this line, where it says one
    std::string m_bytes;
};

constexpr std::string_view base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t base64LineLength = 76; // as MIME does

constexpr std::array<std::int8_t, 256> base64Values()
{
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < base64Alphabet.size(); ++i)
        values[static_cast<unsigned char>(base64Alphabet[i])] = static_cast<std::int8_t>(i);
    return values;
}

/// Reads base64 group by group.
class Base64Reader {
public:
    explicit Base64Reader(std::string_view text)
        : m_text(text)
    {
    }

    tl::expected<std::string, TextProblem> run()
    {
        m_bytes.reserve(m_text.size() / 4 * 3);
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            const char c = m_text[at];
            if (isInlineBlank(c) || c == '\n')
                continue;
            if (const auto fault = take(c))
                return tl::unexpected(textProblem(*fault, m_text, at));
        }
        if (m_characters % 4 != 0)
            return tl::unexpected(textProblem(TextFault::Base64BadLength, m_text, m_text.size()));
        return std::move(m_bytes);
    }

private:
    std::optional<TextFault> take(char c)
    {
        static constexpr auto values = base64Values();
        const int value = values[static_cast<unsigned char>(c)];
        const std::size_t place = m_characters % 4;
        if (c != '=' && value < 0)
            return TextFault::Base64BadCharacter;
        if (m_padding > 0 && (c != '=' || place == 0))
            return TextFault::Base64BadPadding;
        ++m_characters;
        if (c == '=')
            return pad(place);
        m_bits = (m_bits << 6 | static_cast<std::uint32_t>(value)) & 0xFFFFFF;
        if (place > 0)
            m_bytes += static_cast<char>(m_bits >> (6 - 2 * place) & 0xFF);
        return std::nullopt;
    }

    std::optional<TextFault> pad(std::size_t place)
    {
        if (place < 2)
            return TextFault::Base64BadPadding;
        const std::uint32_t unused = place == 2 ? 0xF : 0x3;
        if (m_padding++ == 0 && (m_bits & unused) != 0)
            return TextFault::Base64UnusedBits;
        return std::nullopt;
    }

    std::string_view m_text;
    std::string m_bytes;
    std::size_t m_characters = 0;
    std::size_t m_padding = 0;
    std::uint32_t m_bits = 0;
};

} // namespace

tl::expected<std::string, TextProblem> bytesFromHex(std::string_view text, std::string_view original)
{
    return HexReader(text, original).run();
}

std::string base64Text(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() / 3 * 4 + bytes.size() / 57 + 8);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        if (i != 0 && i % (base64LineLength / 4 * 3) == 0)
            out += '\n';
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = bits << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            out += k <= count ? base64Alphabet[bits >> (18 - 6 * k) & 0x3F] : '=';
    }
    return out;
}

tl::expected<std::string, TextProblem> bytesFromBase64(std::string_view text)
{
    return Base64Reader(text).run();
}

} // namespace ui
