// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/XmlCheck.h"

#include "text/Encoding.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

constexpr int deepestXml = 10'000;
constexpr int mostAttributes = 200; // Qt compares each attribute of a tag with all before it

/// Where `units` UTF-16 units end in `utf8`.
std::size_t offsetOfUnits(std::string_view utf8, qint64 units)
{
    std::size_t at = 0;
    while (at < utf8.size() && units > 0) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        units -= lead >= 0xF0 ? 2 : 1;
        at += lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    }
    return std::min(at, utf8.size());
}

/// Past the tag that begins at `at`, and how many "=" it has outside quotes.
std::pair<std::size_t, int> readTag(std::string_view utf8, std::size_t at)
{
    char quote = 0;
    int attributes = 0;
    for (++at; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>' || c == '<')
            break;
        else
            attributes += c == '=' ? 1 : 0;
    }
    return {at, attributes};
}

/// Where a tag begins that has too many attributes; npos: nowhere before a DTD or the end.
std::size_t wideTag(std::string_view utf8)
{
    static constexpr std::pair<std::string_view, std::string_view> others[] = {
        {"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    std::size_t at = utf8.find('<');
    while (at < utf8.size()) {
        const auto* other = std::find_if(std::begin(others), std::end(others),
            [&](const auto& pair) { return utf8.substr(at, pair.first.size()) == pair.first; });
        if (other != std::end(others)) {
            at = utf8.find(other->second, at);
        } else {
            const auto [end, attributes] = readTag(utf8, at);
            if (attributes > mostAttributes)
                return at;
            at = end;
        }
        at = at < utf8.size() ? utf8.find('<', at) : at;
    }
    return std::string_view::npos;
}

} // namespace

std::optional<TextProblem> checkXml(std::string_view utf8, const std::atomic<bool>* cancelled)
{
    const std::string_view body = withoutMark(utf8);
    const std::size_t mark = utf8.size() - body.size();
    if (const std::size_t at = wideTag(body); at != std::string_view::npos)
        return textProblem(TextFault::XmlNotChecked, utf8, mark + at);
    QXmlStreamReader reader(textFromUtf8(body));
    reader.setNamespaceProcessing(false);
    const auto here = [&] { return mark + offsetOfUnits(body, reader.characterOffset()); };
    int depth = 0;
    while (!reader.atEnd()) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return std::nullopt;
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return textProblem(TextFault::XmlHasDtd, utf8, here());
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > deepestXml)
            return textProblem(TextFault::XmlNotChecked, utf8, here());
    }
    if (!reader.hasError())
        return std::nullopt;
    return textProblem(TextFault::XmlSyntax, utf8, here(), reader.errorString().toStdString());
}

} // namespace ui
