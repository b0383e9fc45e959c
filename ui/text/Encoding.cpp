// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Encoding.h"

#include <QStringDecoder>

#include <cstring>

namespace ui {

namespace {

unsigned byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

/// Length of the well-formed sequence at `i` (Unicode table 3-7), 0 when there is none.
std::size_t utf8SequenceAt(std::string_view bytes, std::size_t i)
{
    const unsigned lead = byteAt(bytes, i);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + length > bytes.size())
        return 0;
    const unsigned second = byteAt(bytes, i + 1);
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high)
        return 0;
    for (std::size_t k = 2; k < length; ++k) {
        if ((byteAt(bytes, i + k) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

void appendUtf8(std::string& out, char32_t point)
{
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xC0 | (point >> 6));
        out += static_cast<char>(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        out += static_cast<char>(0xE0 | (point >> 12));
        out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (point >> 18));
        out += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (point & 0x3F));
    }
}

/// `bytes` with their mark; nothing when odd in length or with an unpaired surrogate.
std::optional<std::string> fromUtf16(std::string_view bytes, bool bigEndian)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto unit = [&](std::size_t i) {
        return bigEndian ? (byteAt(bytes, i) << 8) | byteAt(bytes, i + 1)
                         : (byteAt(bytes, i + 1) << 8) | byteAt(bytes, i);
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const char32_t first = unit(i);
        if (first < 0xD800 || first > 0xDFFF) {
            appendUtf8(out, first);
            continue;
        }
        if (first > 0xDBFF || i + 3 >= bytes.size())
            return std::nullopt;
        const char32_t second = unit(i + 2);
        if (second < 0xDC00 || second > 0xDFFF)
            return std::nullopt;
        appendUtf8(out, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
        i += 2;
    }
    return out;
}

std::optional<NotText> textFault(std::string_view utf8)
{
    std::size_t controls = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0)
            return NotText::HasNul;
        const bool usual = byte == '\n' || byte == '\r' || byte == '\t' || byte == '\f' || byte == 0x1B;
        if ((byte < 0x20 && !usual) || byte == 0x7F)
            ++controls;
    }
    return controls * 32 <= utf8.size() ? std::nullopt : std::optional(NotText::ControlCharacters);
}

void appendUnit(std::string& out, char32_t unit, bool bigEndian)
{
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    out += bigEndian ? high : low;
    out += bigEndian ? low : high;
}

/// The character at `i`, whose sequence has `length` bytes.
char32_t pointAt(std::string_view utf8, std::size_t i, std::size_t length)
{
    static constexpr unsigned leadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t point = byteAt(utf8, i) & leadBits[length];
    for (std::size_t k = 1; k < length; ++k)
        point = (point << 6) | (byteAt(utf8, i + k) & 0x3F);
    return point;
}

std::string toUtf16(std::string_view utf8, bool bigEndian)
{
    std::string out;
    out.reserve(utf8.size() * 2 + 2);
    appendUnit(out, 0xFEFF, bigEndian);
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t length = utf8SequenceAt(utf8, i);
        const char32_t point = length == 0 ? 0xFFFD : pointAt(utf8, i, length);
        if (point < 0x10000) {
            appendUnit(out, point, bigEndian);
        } else {
            appendUnit(out, 0xD800 + ((point - 0x10000) >> 10), bigEndian);
            appendUnit(out, 0xDC00 + ((point - 0x10000) & 0x3FF), bigEndian);
        }
        i += length == 0 ? 1 : length;
    }
    return out;
}

} // namespace

std::size_t wellFormedLength(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        std::uint64_t eight = 0;
        while (i + 8 <= bytes.size()) { // most data is ASCII: eight bytes a step
            std::memcpy(&eight, bytes.data() + i, 8);
            if ((eight & 0x8080808080808080ULL) != 0)
                break;
            i += 8;
        }
        if (i >= bytes.size())
            break;
        const std::size_t length = utf8SequenceAt(bytes, i);
        if (length == 0)
            break;
        i += length;
    }
    return i;
}

bool isWellFormedUtf8(std::string_view bytes)
{
    return wellFormedLength(bytes) == bytes.size();
}

tl::expected<DecodedText, NotText> textOf(std::string_view bytes)
{
    DecodedText result;
    const bool little = bytes.starts_with("\xFF\xFE");
    if (little || bytes.starts_with("\xFE\xFF")) {
        auto utf8 = fromUtf16(bytes, !little);
        if (!utf8)
            return tl::unexpected(NotText::BadUtf16);
        result.utf8 = std::move(*utf8);
        result.encoding = little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
    } else {
        if (!isWellFormedUtf8(bytes))
            return tl::unexpected(NotText::BadUtf8);
        result.utf8 = std::string(bytes);
        result.encoding = bytes.starts_with(utf8Mark) ? TextEncoding::Utf8WithMark : TextEncoding::Utf8;
    }
    if (const auto fault = textFault(result.utf8))
        return tl::unexpected(*fault);
    return result;
}

std::optional<DecodedText> decodeText(std::string_view bytes)
{
    auto text = textOf(bytes);
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

std::string encodedText(std::string_view utf8, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8WithMark:
        return std::string(utf8Mark).append(utf8);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return toUtf16(utf8, encoding == TextEncoding::Utf16Be);
    case TextEncoding::Utf8:
        break;
    }
    return std::string(utf8);
}

QString textFromUtf8(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

std::string_view withoutMark(std::string_view utf8)
{
    return utf8.starts_with(utf8Mark) ? utf8.substr(utf8Mark.size()) : utf8;
}

} // namespace ui
