// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LongLines.h"

#include <algorithm>

namespace ui {

namespace {

/// Where to cut `line`, which is longer than `piece`.
std::size_t cutOf(std::string_view line, std::size_t piece)
{
    const std::size_t near = piece - std::min<std::size_t>(piece / 4, 100);
    for (std::size_t at = piece; at > near; --at) {
        if (std::string_view(", :\">]};").find(line[at - 1]) != std::string_view::npos)
            return at;
    }
    std::size_t at = piece;
    while (at > 1 && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80) // not inside a character
        --at;
    return at;
}

} // namespace

BrokenText breakLongLines(std::string text, std::size_t limit, std::size_t piece)
{
    BrokenText result;
    if (longestLine(text) <= limit) {
        result.text = std::move(text);
        return result;
    }
    result.text.reserve(text.size() + text.size() / piece + 16);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        if (end > limit) {
            while (line.size() > piece) {
                const std::size_t cut = cutOf(line, piece);
                result.text += line.substr(0, cut);
                result.breaks.push_back(static_cast<std::uint32_t>(result.text.size()));
                result.text += '\n';
                line.remove_prefix(cut);
            }
        }
        result.text += line;
        if (end < rest.size())
            result.text += '\n';
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return result;
}

std::string withoutBreaks(std::string_view part, std::size_t partBegin, const std::vector<std::uint32_t>& breaks)
{
    std::string out;
    out.reserve(part.size());
    std::size_t from = 0;
    for (auto at = std::lower_bound(breaks.begin(), breaks.end(), partBegin);
         at != breaks.end() && *at < partBegin + part.size(); ++at) {
        out += part.substr(from, *at - partBegin - from);
        from = *at - partBegin + 1;
    }
    out += part.substr(from);
    return out;
}

std::size_t brokenOffset(const std::vector<std::uint32_t>& breaks, std::size_t offset)
{
    for (const std::uint32_t at : breaks) { // breaks stand in the broken text: each one passed moves the rest on by one
        if (at > offset)
            break;
        ++offset;
    }
    return offset;
}

std::size_t longestLine(std::string_view text)
{
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        longest = std::max(longest, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

} // namespace ui
