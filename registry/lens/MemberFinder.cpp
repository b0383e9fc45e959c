// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/MemberFinder.h"

#include "lens/JsonDoc.h"

#include <algorithm>
#include <charconv>

namespace registry::lens {

std::string unmet(const Condition& condition, const Doc* doc, std::string_view node, std::string_view service)
{
    if (!doc)
        return condition.member + " is missing";
    if (condition.tie != Condition::Tie::None) {
        const bool ofNode = condition.tie == Condition::Tie::NodeName;
        if (doc->kind == Doc::Kind::Text && doc->text == (ofNode ? node : service))
            return {};
        return condition.member + " is not the name of the " + (ofNode ? "node" : "service") + ": "
            + quotedPiece(doc->isScalar() ? doc->text : compactJson(*doc));
    }
    const auto kind = doc->opened ? Doc::Kind::Text : doc->kind;
    if (condition.kinds != 0 && (condition.kinds & (1U << static_cast<unsigned>(kind))) == 0)
        return condition.member + " is no " + condition.text;
    if (condition.pattern && !(doc->isScalar() && condition.pattern->fits(doc->text)))
        return condition.member
            + " is not as expected: " + quotedPiece(doc->isScalar() ? doc->text : compactJson(*doc));
    return {};
}

const MemberFinder::Part* MemberFinder::part(std::string_view name) const
{
    const auto it = std::find_if(m_parts.rbegin(), m_parts.rend(), [name](const Part& p) { return p.name == name; });
    return it == m_parts.rend() ? nullptr : &*it;
}

std::optional<MemberFinder::Found> MemberFinder::look(const Source& source, std::string& why) const
{
    Found found;
    if (source.ofName) {
        found.part = part(source.member);
        if (!found.part)
            return {};
        found.text = found.part->text;
    } else {
        found.doc = member(source.member);
        if (!found.doc || found.doc->kind == Doc::Kind::Null)
            return {};
        if (!found.doc->isScalar() && !found.doc->opened) {
            why = found.doc->kind == Doc::Kind::Object ? "is an object" : "is a list";
            return {};
        }
        found.text = found.doc->text;
    }
    if (!source.pattern)
        return found;
    auto group = source.pattern->firstGroup(found.text);
    if (!group) {
        if (!found.text.empty())
            why = "is not as expected: " + quotedPiece(found.text);
        return {};
    }
    return Found{std::move(*group), nullptr, nullptr};
}

bool acceptHost(const std::string& text, std::string& why)
{
    constexpr std::size_t longest = 255;
    if (text.empty())
        return false;
    constexpr std::string_view replacement = "\xEF\xBF\xBD"; // stands for bytes that are no text
    const bool isText = text.find(replacement) == std::string::npos;
    const bool fine = isText && text.size() <= longest && std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '/' || c == '"' || c == '\\';
    });
    if (!fine)
        why = "is no host: " + quotedPiece(text);
    return fine;
}

std::string withoutBrackets(const std::string& host)
{
    const bool has = host.size() > 2 && host.front() == '[' && host.back() == ']';
    return has ? host.substr(1, host.size() - 2) : host;
}

std::optional<int> portFrom(std::string_view text)
{
    int port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool fine = error == std::errc() && end == text.data() + text.size() && port >= 1 && port <= 65'535;
    return fine ? std::optional(port) : std::nullopt;
}

bool acceptPort(const std::string& text, std::string& why)
{
    if (text.empty() || text == "-1") // -1 is how many say that there is none
        return false;
    if (portFrom(text))
        return true;
    why = "is no port: " + quotedPiece(text);
    return false;
}

} // namespace registry::lens
