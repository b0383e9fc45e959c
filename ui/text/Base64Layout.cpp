// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Base64Layout.h"

#include "text/BytesText.h"

#include <algorithm>

namespace ui {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

std::optional<std::string> decodedBase64(std::string_view text)
{
    std::string characters;
    characters.reserve(text.size() + 3);
    std::copy_if(text.begin(), text.end(), std::back_inserter(characters), [](char c) { return !isBlank(c); });
    if (characters.empty())
        return std::nullopt;
    if (characters.back() != '=')
        characters.append((4 - characters.size() % 4) % 4, '=');
    auto bytes = bytesFromBase64(characters);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

std::string encodedBase64(std::string_view bytes, const Base64Layout& layout)
{
    std::string characters = base64Text(bytes);
    std::erase(characters, '\n');
    if (!layout.isPadded)
        characters.erase(std::find(characters.begin(), characters.end(), '='), characters.end());
    std::string out;
    const std::size_t length = layout.lineLength == 0 ? characters.size() : layout.lineLength;
    for (std::size_t at = 0; at < characters.size(); at += length) {
        if (at > 0)
            out += layout.lineEnd;
        out.append(characters, at, length);
    }
    return layout.endsInLineEnd ? out + layout.lineEnd : out;
}

std::optional<Base64Layout> base64LayoutOf(std::string_view text, std::string_view decoded)
{
    Base64Layout layout;
    const std::size_t end = text.find_first_of("\r\n");
    if (end != std::string_view::npos) {
        layout.lineEnd = text.substr(end).starts_with("\r\n") ? "\r\n" : std::string(1, text[end]);
        layout.endsInLineEnd = text.ends_with(layout.lineEnd);
        const bool isOneLine = end + layout.lineEnd.size() == text.size();
        layout.lineLength = isOneLine ? 0 : end;
    }
    layout.isPadded = decoded.size() % 3 == 0 || text.find('=') != std::string_view::npos;
    return encodedBase64(decoded, layout) == text ? std::optional(std::move(layout)) : std::nullopt;
}

} // namespace ui
