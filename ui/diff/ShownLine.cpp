// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/ShownLine.h"

#include "PlainText.h"
#include "text/Encoding.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int tabWidth = 4;

/// What takes no room by itself: a difference in it would not be seen.
bool isInvisible(char32_t point)
{
    return point == 0x00AD || (point >= 0x200B && point <= 0x200D) || point == 0x2060 || point == 0xFFFC;
}

/// Bytes of the character at `at`; 1 for what is none.
std::size_t characterLength(std::string_view line, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(line[at]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return std::min(length, line.size() - at);
}

void append(ShownLine& shown, const QString& text, std::size_t at, bool escape)
{
    const auto begin = static_cast<std::uint32_t>(shown.text.size());
    shown.text += text;
    shown.bytes.resize(static_cast<std::size_t>(shown.text.size()), static_cast<std::uint32_t>(at));
    if (escape)
        shown.escapes.push_back({begin, static_cast<std::uint32_t>(shown.text.size())});
}

} // namespace

ShownLine showLine(std::string_view line)
{
    ShownLine shown;
    if (line.ends_with('\n')) {
        line.remove_suffix(1);
        shown.lineEnd = LineEnd::Lf;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
            shown.lineEnd = LineEnd::CrLf;
        }
    }
    for (std::size_t at = 0; at < line.size();) {
        std::size_t length = characterLength(line, at);
        const std::string_view bytes = line.substr(at, length);
        if (line[at] == '\t') {
            append(shown, QString(tabWidth - shown.text.size() % tabWidth, QLatin1Char(' ')), at, false);
        } else if (!isWellFormedUtf8(bytes)) {
            length = 1;
            const auto byte = static_cast<unsigned char>(line[at]);
            append(shown, QStringLiteral("\\x%1").arg(uint(byte), 2, 16, QLatin1Char('0')), at, true);
        } else {
            const QString character = textFromUtf8(bytes);
            const char32_t point = character.size() == 1 ? char32_t(character[0].unicode()) : 0x10000;
            const bool escape = mustEscape(point) || isInvisible(point);
            append(shown, escape ? escapeOf(point) : character, at, escape);
        }
        at += length;
    }
    shown.bytes.push_back(static_cast<std::uint32_t>(line.size()));
    return shown;
}

Span ShownLine::positions(Span ofBytes) const
{
    const auto at = [this](std::uint32_t byte) {
        return static_cast<std::uint32_t>(std::lower_bound(bytes.begin(), bytes.end() - 1, byte) - bytes.begin());
    };
    return {at(ofBytes.begin), at(ofBytes.end)};
}

} // namespace ui
