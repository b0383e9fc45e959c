// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Path.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace registry {

namespace {

struct Decoded {
    char32_t codePoint;
    std::size_t length;
};

/// Strict UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF.
std::optional<Decoded> decodeUtf8(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return Decoded{first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return std::nullopt;
    char32_t point = first & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return std::nullopt;
        point = (point << 6) | (byte(i) & 0x3F);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (point < smallest[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return std::nullopt;
    return Decoded{point, length};
}

bool refusedByServer(char32_t point)
{
    return point <= 0x1F || (point >= 0x7F && point <= 0x9F) || (point >= 0xD800 && point <= 0xF8FF) || point >= 0xFFF0;
}

/// Offset of the first offending byte and why, or nothing.
std::optional<std::pair<std::size_t, std::string>> faultInName(std::string_view name)
{
    if (name.empty())
        return std::pair{std::size_t{0}, std::string("empty segment")};
    if (name == "." || name == "..")
        return std::pair{std::size_t{0}, std::string("relative segment")};
    for (std::size_t i = 0; i < name.size();) {
        if (name[i] == '/')
            return std::pair{i, std::string("slash inside a name")};
        const auto decoded = decodeUtf8(name.substr(i));
        if (!decoded)
            return std::pair{i, std::string("not UTF-8")};
        if (refusedByServer(decoded->codePoint))
            return std::pair{i, std::string("character the server refuses")};
        i += decoded->length;
    }
    return std::nullopt;
}

} // namespace

Result<Path> Path::parse(std::string_view utf8)
{
    const auto bad = [&](std::size_t offset, const std::string& why) {
        return fail(ErrorCode::BadPath, std::string(utf8), why + " at byte " + std::to_string(offset));
    };
    if (utf8.empty())
        return bad(0, "empty path");
    if (utf8.front() != '/')
        return bad(0, "does not start with a slash");
    if (utf8.size() == 1)
        return Path();
    if (utf8.back() == '/')
        return bad(utf8.size() - 1, "trailing slash");
    for (std::size_t start = 1; start <= utf8.size();) {
        const std::size_t end = std::min(utf8.find('/', start), utf8.size());
        if (const auto fault = faultInName(utf8.substr(start, end - start)))
            return bad(start + fault->first, fault->second);
        start = end + 1;
    }
    return Path(std::string(utf8));
}

bool Path::isValidName(std::string_view name)
{
    return !faultInName(name);
}

std::string_view Path::name() const
{
    return std::string_view(m_text).substr(m_text.rfind('/') + 1);
}

Path Path::parent() const
{
    const std::size_t slash = m_text.rfind('/');
    return slash == 0 ? Path() : Path(m_text.substr(0, slash));
}

int Path::depth() const
{
    return isRoot() ? 0 : static_cast<int>(std::count(m_text.begin(), m_text.end(), '/'));
}

std::vector<std::string_view> Path::segments() const
{
    std::vector<std::string_view> result;
    const std::string_view text = m_text;
    for (std::size_t start = 1; start < text.size();) {
        const std::size_t end = std::min(text.find('/', start), text.size());
        result.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return result;
}

Result<Path> Path::child(std::string_view name) const
{
    if (const auto fault = faultInName(name))
        return fail(ErrorCode::BadPath, m_text + (isRoot() ? "" : "/") + std::string(name), fault->second);
    return childFromServer(name);
}

Path Path::childFromServer(std::string_view name) const
{
    std::string text;
    text.reserve(m_text.size() + 1 + name.size());
    text = m_text;
    if (!isRoot())
        text += '/';
    text += name;
    return Path(std::move(text));
}

bool Path::isAncestorOf(const Path& other) const
{
    if (isRoot())
        return !other.isRoot();
    return other.m_text.size() > m_text.size() && other.m_text[m_text.size()] == '/'
        && other.m_text.starts_with(m_text);
}

} // namespace registry
