// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ui {

enum class JsonToken : std::uint8_t { End, OpenObject, CloseObject, OpenArray, CloseArray, Comma, Colon, String, Word };

/// Cuts any text at JSON's seams: structural characters, strings (to the closing quote, or to the end of the text when
/// there is none) and words, which is what numbers and literals are and what everything wrong becomes.
class JsonTokens {
public:
    explicit JsonTokens(std::string_view text, std::size_t from = 0)
        : m_text(text)
        , m_end(from)
    {
    }

    /// Goes to the next token. At the end of the text: End, again and again.
    JsonToken next()
    {
        m_begin = m_end;
        while (m_begin < m_text.size() && isSpace(m_text[m_begin]))
            ++m_begin;
        m_end = m_begin;
        if (m_begin == m_text.size())
            return JsonToken::End;
        const JsonToken kind = kindOf(m_text[m_end++]);
        if (kind == JsonToken::String)
            skipString();
        else if (kind == JsonToken::Word)
            skipWord();
        return kind;
    }

    std::size_t begin() const { return m_begin; } ///< of the token, in bytes
    std::size_t end() const { return m_end; } ///< past the token
    std::string_view token() const { return m_text.substr(m_begin, m_end - m_begin); }
    bool isClosedString() const { return m_closed; } ///< of the last String: whether it had its closing quote

    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

private:
    static JsonToken kindOf(char c)
    {
        switch (c) {
        case '{':
            return JsonToken::OpenObject;
        case '}':
            return JsonToken::CloseObject;
        case '[':
            return JsonToken::OpenArray;
        case ']':
            return JsonToken::CloseArray;
        case ',':
            return JsonToken::Comma;
        case ':':
            return JsonToken::Colon;
        case '"':
            return JsonToken::String;
        default:
            return JsonToken::Word;
        }
    }
    void skipString()
    {
        m_closed = false;
        while (m_end < m_text.size()) {
            const char c = m_text[m_end++];
            if (c == '\\' && m_end < m_text.size()) {
                ++m_end;
            } else if (c == '"') {
                m_closed = true;
                return;
            }
        }
    }
    void skipWord()
    {
        while (m_end < m_text.size() && !isSpace(m_text[m_end]) && kindOf(m_text[m_end]) == JsonToken::Word)
            ++m_end;
    }

    std::string_view m_text;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_closed = false;
};

} // namespace ui
