// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/JsonDoc.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace registry::lens {

namespace {

constexpr std::size_t longestOpened = 64 * 1024;

/// Where the string began whose closing quote stands before `end`.
std::uint32_t openingQuote(std::string_view text, std::size_t end)
{
    std::size_t i = end > 0 ? end - 1 : 0;
    while (i > 0) {
        --i;
        if (text[i] != '"')
            continue;
        std::size_t slashes = 0;
        while (slashes < i && text[i - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return static_cast<std::uint32_t>(i);
    }
    return 0;
}

/// Builds a Doc from the events of RapidJSON's reader.
class Builder {
public:
    Builder(std::string_view text, const JsonLimits& limits, JsonParsed& into, const rapidjson::MemoryStream& stream)
        : m_text(text)
        , m_limits(limits)
        , m_into(into)
        , m_stream(stream)
    {
    }

    bool Null() { return scalar(Doc::Kind::Null, "null"); }
    bool Bool(bool b) { return scalar(Doc::Kind::Boolean, b ? "true" : "false"); }
    bool RawNumber(const char* text, rapidjson::SizeType length, bool)
    {
        return scalar(Doc::Kind::Number, {text, length});
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        if (Doc* doc = add()) {
            doc->kind = Doc::Kind::Text;
            doc->text.assign(text, length);
            doc->at = openingQuote(m_text, m_stream.Tell());
        }
        return true;
    }
    bool Int(int) { return false; } // numbers come as RawNumber only
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    bool StartObject() { return open(Doc::Kind::Object); }
    bool StartArray() { return open(Doc::Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        if (m_skipped == 0) {
            m_name.assign(text, length);
            m_nameAt = openingQuote(m_text, m_stream.Tell());
        }
        return true;
    }

private:
    /// The place for the next value; null when it is left out.
    Doc* add()
    {
        if (m_skipped > 0)
            return nullptr;
        if (++m_values > m_limits.values) {
            m_into.tooMany = true;
            return nullptr;
        }
        if (m_open.empty())
            return &m_into.root;
        Doc& doc = m_open.back()->items.emplace_back();
        doc.name.swap(m_name);
        doc.nameAt = m_nameAt;
        return &doc;
    }
    bool scalar(Doc::Kind kind, std::string_view text)
    {
        if (Doc* doc = add()) {
            doc->kind = kind;
            doc->text = text;
            doc->at = static_cast<std::uint32_t>(m_stream.Tell() - std::min(m_stream.Tell(), text.size()));
        }
        return true;
    }
    bool open(Doc::Kind kind)
    {
        Doc* doc = add();
        if (!doc) {
            ++m_skipped;
            return true;
        }
        doc->kind = kind;
        doc->at = static_cast<std::uint32_t>(m_stream.Tell()); // the reader takes the bracket afterwards
        if (m_open.size() >= m_limits.depth) {
            m_into.tooDeep = true;
            ++m_skipped;
        } else {
            m_open.push_back(doc); // stays where it is: its siblings come only when it is closed
        }
        return true;
    }
    bool close()
    {
        if (m_skipped > 0)
            --m_skipped;
        else
            m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const JsonLimits& m_limits;
    JsonParsed& m_into;
    const rapidjson::MemoryStream& m_stream;
    std::vector<Doc*> m_open;
    std::string m_name;
    std::uint32_t m_nameAt = 0;
    std::size_t m_values = 0;
    std::size_t m_skipped = 0; ///< brackets open within something that is left out
};

void appendQuoted(std::string& out, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += digits[static_cast<unsigned char>(c) >> 4U];
            out += digits[static_cast<unsigned char>(c) & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendCompact(std::string& out, const Doc& doc)
{
    if (doc.kind == Doc::Kind::Text) {
        appendQuoted(out, doc.text);
    } else if (doc.isScalar()) {
        out += doc.kind == Doc::Kind::Null ? "null" : doc.text;
    } else {
        const bool object = doc.kind == Doc::Kind::Object;
        out += object ? '{' : '[';
        for (const Doc& item : doc.items) {
            if (&item != doc.items.data())
                out += ',';
            if (object) {
                appendQuoted(out, item.name);
                out += ':';
            }
            appendCompact(out, item);
        }
        out += object ? '}' : ']';
    }
}

bool mayHoldJson(std::string_view text)
{
    if (text.size() < 2 || text.size() > longestOpened)
        return false;
    return (text.front() == '{' && text.back() == '}') || (text.front() == '[' && text.back() == ']');
}

const Doc* itemAt(const Doc& array, std::string_view index)
{
    if (index.empty() || index.size() > 6 || index.find_first_not_of("0123456789") != std::string_view::npos)
        return nullptr;
    const std::size_t i = std::stoul(std::string(index));
    return i < array.items.size() ? &array.items[i] : nullptr;
}

} // namespace

tl::expected<JsonParsed, JsonError> parseJson(std::string_view text, const JsonLimits& limits)
{
    JsonParsed parsed;
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    Builder builder(text, limits, parsed, stream);
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (result.IsError()) {
        std::string what = rapidjson::GetParseError_En(result.Code());
        while (!what.empty() && (what.back() == '.' || what.back() == ' '))
            what.pop_back();
        return tl::make_unexpected(JsonError{std::min(result.Offset(), text.size()), std::move(what)});
    }
    if (stream.Tell() < text.size()) // RapidJSON takes a NUL for the end
        return tl::make_unexpected(JsonError{stream.Tell(), "a NUL byte stands behind the value"});
    return parsed;
}

void openStrings(Doc& doc, int levels)
{
    if (levels <= 0)
        return;
    if (doc.kind == Doc::Kind::Text) {
        if (!mayHoldJson(doc.text))
            return;
        auto inner = parseJson(doc.text);
        if (!inner || inner->root.isScalar() || inner->tooDeep || inner->tooMany)
            return; // then it stays the text that it is
        doc.kind = inner->root.kind;
        doc.items = std::move(inner->root.items);
        doc.opened = true;
        --levels;
    }
    for (Doc& item : doc.items)
        openStrings(item, levels);
}

std::string compactJson(const Doc& doc)
{
    std::string out;
    appendCompact(out, doc);
    return out;
}

const Doc* findMember(const Doc& doc, std::string_view path, bool ignoreCase)
{
    if (doc.kind == Doc::Kind::Array) {
        const std::size_t dot = path.find('.');
        const Doc* item = itemAt(doc, path.substr(0, dot));
        return item && dot != std::string_view::npos ? findMember(*item, path.substr(dot + 1), ignoreCase) : item;
    }
    if (doc.kind != Doc::Kind::Object)
        return nullptr;
    const auto same = [ignoreCase](std::string_view a, std::string_view b) {
        return ignoreCase ? sameIgnoringCase(a, b) : a == b;
    };
    for (auto it = doc.items.rbegin(); it != doc.items.rend(); ++it) {
        const std::size_t length = it->name.size();
        if (length > path.size() || !same(it->name, path.substr(0, length)))
            continue;
        if (length == path.size())
            return &*it;
        if (path[length] == '.')
            if (const Doc* found = findMember(*it, path.substr(length + 1), ignoreCase))
                return found;
    }
    return nullptr;
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
}

std::string lineAndColumn(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, std::min(at, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::string_view own = newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto column = 1 + std::count_if(own.begin(), own.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace registry::lens
