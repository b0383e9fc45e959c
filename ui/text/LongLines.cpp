// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LongLines.h"

#include "text/LineEnds.h"

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

namespace {

bool isSoftBreak(std::string_view text, std::size_t at, SoftBreaks breaks)
{
    return text[at] == '\r'
        && (breaks == SoftBreaks::EveryCr || (breaks == SoftBreaks::LoneCr && text.substr(at + 1, 1) != "\n"));
}

} // namespace

SoftBroken softlyBroken(std::string text, std::size_t limit, std::size_t piece)
{
    SoftBroken result;
    const LineEnds ends = lineEndsOf(text);
    const bool certain = ends.cr == 0 && (ends.crlf == 0 || ends.lf == 0);
    if (!certain) {
        result.text = std::move(text);
        return result;
    }
    BrokenText broken = breakLongLines(std::move(text), limit, piece);
    result.text = std::move(broken.text);
    if (broken.breaks.empty())
        return result;
    result.breaks = ends.crlf == 0 ? SoftBreaks::EveryCr : SoftBreaks::LoneCr;
    for (const std::uint32_t at : broken.breaks)
        result.text[at] = '\r';
    return result;
}

std::string withoutSoftBreaks(std::string_view text, SoftBreaks breaks)
{
    if (breaks == SoftBreaks::None)
        return std::string(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isSoftBreak(text, at, breaks))
            out += text[at];
    }
    return out;
}

std::size_t offsetInSoftlyBroken(std::string_view text, SoftBreaks breaks, std::size_t offset)
{
    std::size_t at = 0;
    for (; at < text.size() && (offset > 0 || isSoftBreak(text, at, breaks)); ++at) {
        if (!isSoftBreak(text, at, breaks))
            --offset;
    }
    return at;
}

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
