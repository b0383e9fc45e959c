// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonOutline.h"

#include "text/Encoding.h"
#include "text/HexDump.h"
#include "text/JsonTokens.h"

#include <algorithm>

namespace ui {

namespace {

/// Reads tokens into nodes. Only as strict as it must be to stay right on JSON that checkJson() has passed.
class OutlineReader {
public:
    OutlineReader(std::string_view text, std::size_t from, const JsonOutlineLimits& limits)
        : m_tokens(text, from)
        , m_limits(limits)
    {
    }

    JsonOutline run(const std::atomic<bool>* cancelled)
    {
        for (JsonToken token = m_tokens.next(); token != JsonToken::End; token = m_tokens.next()) {
            if (!take(token) || (cancelled && cancelled->load(std::memory_order_relaxed)))
                return {};
            if (m_outline.nodes.size() >= m_limits.nodes) {
                m_outline.reachedSizeCap = true;
                break;
            }
        }
        if (!m_open.empty() && !m_outline.reachedSizeCap)
            return {};
        for (const Level& level : m_open)
            m_outline.nodes[level.node].end = static_cast<std::uint32_t>(m_tokens.end());
        return std::move(m_outline);
    }

private:
    struct Level {
        std::uint32_t node;
        std::uint32_t lastChild;
    };

    bool take(JsonToken token)
    {
        if (m_skipDepth > 0) {
            skip(token);
            return true;
        }
        switch (token) {
        case JsonToken::OpenObject:
        case JsonToken::OpenArray:
            return open(token == JsonToken::OpenObject ? JsonKind::Object : JsonKind::Array);
        case JsonToken::CloseObject:
        case JsonToken::CloseArray:
            return close(token == JsonToken::CloseObject ? JsonKind::Object : JsonKind::Array);
        case JsonToken::String:
            return m_tokens.isClosedString() && takeString();
        case JsonToken::Word:
            return takeWord();
        case JsonToken::Colon:
            return m_hasKey;
        default:
            return !m_open.empty();
        }
    }

    void skip(JsonToken token)
    {
        if (token == JsonToken::OpenObject || token == JsonToken::OpenArray)
            ++m_skipDepth;
        if ((token == JsonToken::CloseObject || token == JsonToken::CloseArray) && --m_skipDepth == 0)
            m_outline.nodes.back().end = static_cast<std::uint32_t>(m_tokens.end());
    }

    bool inObject() const { return !m_open.empty() && m_outline.nodes[m_open.back().node].kind == JsonKind::Object; }

    bool takeString()
    {
        if (inObject() && !m_hasKey) {
            m_hasKey = true;
            m_keyBegin = static_cast<std::uint32_t>(m_tokens.begin());
            m_keyEnd = static_cast<std::uint32_t>(m_tokens.end());
            return true;
        }
        return add(JsonKind::String);
    }

    bool takeWord()
    {
        const char first = m_tokens.token().front();
        return add(first == '-' || (first >= '0' && first <= '9') ? JsonKind::Number : JsonKind::Word);
    }

    bool open(JsonKind kind)
    {
        const bool tooDeep = m_open.size() >= static_cast<std::size_t>(m_limits.depth);
        if (!add(tooDeep ? JsonKind::TooDeep : kind))
            return false;
        if (tooDeep) {
            m_outline.reachedDepthCap = true;
            m_skipDepth = 1;
        } else {
            m_open.push_back({static_cast<std::uint32_t>(m_outline.nodes.size() - 1), 0});
        }
        return true;
    }

    bool close(JsonKind kind)
    {
        if (m_open.empty() || m_hasKey || m_outline.nodes[m_open.back().node].kind != kind)
            return false;
        m_outline.nodes[m_open.back().node].end = static_cast<std::uint32_t>(m_tokens.end());
        m_open.pop_back();
        return true;
    }

    bool add(JsonKind kind)
    {
        auto& nodes = m_outline.nodes;
        if ((m_open.empty() && !nodes.empty()) || (inObject() && !m_hasKey))
            return false; // a second root, or a value without a key
        JsonNode node;
        node.kind = kind;
        node.begin = static_cast<std::uint32_t>(m_tokens.begin());
        node.end = static_cast<std::uint32_t>(m_tokens.end());
        const auto index = static_cast<std::uint32_t>(nodes.size());
        if (m_hasKey) {
            node.keyBegin = m_keyBegin;
            node.keyEnd = m_keyEnd;
            m_hasKey = false;
        }
        if (!m_open.empty()) {
            Level& level = m_open.back();
            node.parent = level.node;
            node.row = nodes[level.node].children++;
            if (level.lastChild != 0)
                nodes[level.lastChild].nextSibling = index;
            level.lastChild = index;
        }
        nodes.push_back(node);
        return true;
    }

    JsonTokens m_tokens;
    JsonOutlineLimits m_limits;
    JsonOutline m_outline;
    std::vector<Level> m_open;
    bool m_hasKey = false;
    std::uint32_t m_keyBegin = 0;
    std::uint32_t m_keyEnd = 0;
    int m_skipDepth = 0;
};

/// The code unit of "\uXXXX" at `at`; -1 when there is none.
std::int32_t unitAt(std::string_view text, std::size_t at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    std::int32_t unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigitValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendPoint(std::string& out, std::uint32_t point)
{
    if (point < 0x80) {
        out += static_cast<char>(point);
        return;
    }
    const int tail = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    static constexpr unsigned char leads[] = {0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(leads[tail] | (point >> (6 * tail)));
    for (int i = tail - 1; i >= 0; --i)
        out += static_cast<char>(0x80 | ((point >> (6 * i)) & 0x3F));
}

/// Resolves the escape at `at` into `out`; returns its length.
std::size_t resolveEscape(std::string_view text, std::size_t at, std::string& out)
{
    static constexpr std::string_view letters = "bfnrt\"\\/";
    static constexpr std::string_view meanings = "\b\f\n\r\t\"\\/";
    const std::int32_t unit = unitAt(text, at);
    if (unit < 0) {
        const char letter = at + 1 < text.size() ? text[at + 1] : '\\';
        const std::size_t known = letters.find(letter);
        out += known == std::string_view::npos ? letter : meanings[known];
        return 2;
    }
    if (unit < 0xD800 || unit > 0xDFFF) {
        appendPoint(out, static_cast<std::uint32_t>(unit));
        return 6;
    }
    const std::int32_t low = unit <= 0xDBFF ? unitAt(text, at + 6) : -1;
    if (low < 0xDC00 || low > 0xDFFF) {
        appendPoint(out, 0xFFFD);
        return 6;
    }
    appendPoint(
        out, 0x10000 + (static_cast<std::uint32_t>(unit - 0xD800) << 10) + static_cast<std::uint32_t>(low - 0xDC00));
    return 12;
}

} // namespace

JsonOutline outlineJson(std::string_view utf8, const JsonOutlineLimits& limits, const std::atomic<bool>* cancelled)
{
    const std::size_t mark = utf8.size() - withoutMark(utf8).size();
    return OutlineReader(utf8, mark, limits).run(cancelled);
}

std::uint32_t nodeAt(const JsonOutline& outline, std::size_t offset)
{
    const auto& nodes = outline.nodes;
    const auto startOf = [](const JsonNode& node) { return node.keyEnd > node.keyBegin ? node.keyBegin : node.begin; };
    const auto after = std::upper_bound(
        nodes.begin(), nodes.end(), offset, [&](std::size_t at, const JsonNode& node) { return at < startOf(node); });
    if (after == nodes.begin())
        return 0;
    auto index = static_cast<std::uint32_t>(after - nodes.begin() - 1);
    while (index != 0 && offset >= nodes[index].end)
        index = nodes[index].parent;
    return index;
}

std::string decodedJsonString(std::string_view quoted)
{
    std::string out;
    if (quoted.size() < 2)
        return out;
    const std::string_view text = quoted.substr(1, quoted.size() - 2);
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\\')
            i += resolveEscape(text, i, out);
        else
            out += text[i++];
    }
    return out;
}

} // namespace ui
