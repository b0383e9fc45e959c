// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/NameRule.h"

#include <algorithm>

#include <QByteArray>
#include <QString>

namespace registry::lens {

namespace {

constexpr std::size_t longest = 64 * 1024; ///< of a text that is matched

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

void addQuery(std::string_view query, std::vector<NameRule::Part>& parts)
{
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (equals > 0)
            parts.push_back(
                {std::string(pair.substr(0, equals)), std::string(pair.substr(std::min(equals + 1, pair.size())))});
        query.remove_prefix(std::min(end + 1, query.size()));
    }
}

/// scheme://[user@]host[:port][/path][?query]; anything else gives what can be told.
void addUrl(std::string_view url, std::vector<NameRule::Part>& parts)
{
    constexpr auto npos = std::string_view::npos;
    if (const std::size_t colon = url.find("://"); colon != npos) {
        parts.push_back({"scheme", std::string(url.substr(0, colon))});
        url.remove_prefix(colon + 3);
    }
    std::string_view query;
    if (const std::size_t mark = url.find('?'); mark != npos) {
        query = url.substr(mark + 1);
        url = url.substr(0, mark);
    }
    const std::size_t slash = std::min(url.find('/'), url.size());
    std::string_view authority = url.substr(0, slash);
    if (const std::size_t at = authority.rfind('@'); at != npos) {
        parts.push_back(
            {"user", std::string(authority.substr(0, authority.find(':') < at ? authority.find(':') : at))});
        authority.remove_prefix(at + 1); // a password is not shown
    }
    const std::size_t bracket = authority.find(']');
    const std::size_t colon = authority.find(':', bracket == npos ? 0 : bracket);
    std::string_view host = authority.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    if (!host.empty())
        parts.push_back({"host", std::string(host)});
    if (colon != npos)
        parts.push_back({"port", std::string(authority.substr(colon + 1))});
    if (slash + 1 < url.size())
        parts.push_back({"path", std::string(url.substr(slash + 1))});
    addQuery(query, parts);
}

} // namespace

tl::expected<Pattern, std::string> Pattern::parse(std::string_view text, bool wholeText)
{
    // The verb bounds backtracking: names come from anybody.
    const QString bound = QStringLiteral("(*LIMIT_MATCH=200000)");
    const QString own = toQt(text);
    // Judged alone first, so that what is said about it is about it.
    if (const QRegularExpression alone(own); !alone.isValid()) {
        return tl::make_unexpected("the expression is wrong at its character "
            + std::to_string(alone.patternErrorOffset() + 1) + ": " + alone.errorString().toStdString());
    }
    Pattern pattern;
    pattern.m_text = text;
    pattern.m_expression.setPattern(bound + (wholeText ? QRegularExpression::anchoredPattern(own) : own));
    if (!pattern.m_expression.isValid())
        return tl::make_unexpected("the expression is wrong: " + pattern.m_expression.errorString().toStdString());
    pattern.m_expression.optimize();
    const QStringList names = pattern.m_expression.namedCaptureGroups();
    for (int i = 0; i < names.size(); ++i)
        if (!names.at(i).isEmpty())
            pattern.m_names.emplace_back(i, names.at(i).toStdString());
    return pattern;
}

bool Pattern::fits(std::string_view text) const
{
    return text.size() <= longest && m_expression.match(toQt(text)).hasMatch();
}

std::optional<std::string> Pattern::firstGroup(std::string_view text) const
{
    if (text.size() > longest)
        return {};
    const QRegularExpressionMatch match = m_expression.match(toQt(text));
    if (!match.hasMatch())
        return {};
    return match.captured(m_expression.captureCount() > 0 ? 1 : 0).toStdString();
}

std::optional<std::vector<Pattern::Part>> Pattern::groups(std::string_view text) const
{
    if (text.size() > longest)
        return {};
    const QRegularExpressionMatch match = m_expression.match(toQt(text));
    if (!match.hasMatch())
        return {};
    std::vector<Part> parts;
    for (const auto& name : m_names)
        if (match.capturedStart(name.first) >= 0)
            parts.push_back({name.second, match.captured(name.first).toStdString()});
    return parts;
}

bool Pattern::hasGroup(std::string_view name) const
{
    return std::any_of(m_names.begin(), m_names.end(), [name](const auto& own) { return own.second == name; });
}

bool NameRule::fits(std::string_view name) const
{
    return !pattern || pattern->fits(percent ? std::string_view(percentDecoded(name)) : name);
}

std::optional<std::vector<NameRule::Part>> NameRule::read(std::string_view name, std::string& problem) const
{
    std::string decoded = percent ? percentDecoded(name) : std::string(name);
    if (std::string clean = cleanUtf8(decoded); clean != decoded) {
        problem += (problem.empty() ? "" : "; ") + std::string("the name is not UTF-8");
        decoded = std::move(clean);
    }
    std::vector<Part> parts;
    if (pattern) {
        auto found = pattern->groups(decoded);
        if (!found)
            return {};
        parts = std::move(*found);
    }
    if (url)
        addUrl(decoded, parts);
    return parts;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string cleanUtf8(std::string text)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    return bytes.isValidUtf8() ? std::move(text) : toQt(text).toStdString();
}

} // namespace registry::lens
