// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonFormat.h"

#include "text/Encoding.h"
#include "text/JsonTokens.h"
#include "text/LineEnds.h"

#include <algorithm>

namespace ui {

namespace {

bool isOpening(JsonToken token)
{
    return token == JsonToken::OpenObject || token == JsonToken::OpenArray;
}

bool isClosing(JsonToken token)
{
    return token == JsonToken::CloseObject || token == JsonToken::CloseArray;
}

/// One run of the layout. Between two tokens stands nothing, a blank or a line end with indentation.
class JsonLayout {
public:
    JsonLayout(std::string_view text, const JsonFormatOptions& options)
        : m_text(text)
        , m_tokens(text)
        , m_options(options)
    {
    }

    FormattedJson run(const std::atomic<bool>* cancelled)
    {
        if (m_text.starts_with(utf8Mark)) {
            m_result.text = std::string(utf8Mark);
            m_tokens = JsonTokens(m_text, utf8Mark.size());
        }
        m_result.text.reserve(m_text.size() + m_text.size() / 2);
        JsonToken before = JsonToken::End;
        for (JsonToken token = m_tokens.next(); token != JsonToken::End; token = m_tokens.next()) {
            separate(before, token);
            m_result.text += m_tokens.token();
            if (token == JsonToken::OpenArray && m_inlineUntil < m_tokens.end())
                m_inlineUntil = shortArrayEnd();
            m_depth += isOpening(token) ? 1 : 0;
            before = token;
            if (m_result.text.size() > m_options.maxBytes)
                return ended(JsonFormatEnd::TooLarge);
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                return ended(JsonFormatEnd::Cancelled);
        }
        return std::move(m_result);
    }

private:
    static FormattedJson ended(JsonFormatEnd end) { return {end, false, {}}; }

    void separate(JsonToken before, JsonToken token)
    {
        const bool closing = isClosing(token);
        if (closing)
            m_depth = std::max(0, m_depth - 1);
        if (before == JsonToken::End || token == JsonToken::Comma || token == JsonToken::Colon)
            return;
        if (before == JsonToken::Colon) {
            m_result.text += ' ';
        } else if (isOpening(before) && closing) {
            return; // {} and []
        } else if (isOpening(before) || before == JsonToken::Comma || closing) {
            breakLine(before);
        } else if (m_depth == 0) {
            m_result.text += m_options.lineEnd; // one value after another: a stream of documents
        } else {
            m_result.text += ' '; // not JSON; whatever it is, do not glue it together
        }
    }

    void breakLine(JsonToken before)
    {
        const bool inShortArray = m_tokens.begin() < m_inlineUntil;
        const bool tooDeep = m_depth > m_options.maxDepth;
        m_result.reachedDepthCap |= tooDeep;
        if (!inShortArray && !tooDeep) {
            m_result.text += m_options.lineEnd;
            m_result.text.append(static_cast<std::size_t>(m_depth) * static_cast<std::size_t>(m_options.indent), ' ');
        } else if (before == JsonToken::Comma) {
            m_result.text += ' ';
        }
    }

    /// Past the closing bracket of the array just opened when it is short and holds plain values only; 0 otherwise.
    std::size_t shortArrayEnd() const
    {
        JsonTokens ahead(m_text, m_tokens.end());
        std::size_t width = 0;
        for (;;) {
            const JsonToken token = ahead.next();
            width += ahead.end() - ahead.begin();
            if (token == JsonToken::CloseArray)
                return ahead.end();
            if (width > m_options.inlineArray || token == JsonToken::End || isOpening(token) || isClosing(token))
                return 0;
        }
    }

    std::string_view m_text;
    JsonTokens m_tokens;
    JsonFormatOptions m_options;
    FormattedJson m_result;
    int m_depth = 0;
    std::size_t m_inlineUntil = 0; ///< offset in the input up to which no line is broken
};

} // namespace

FormattedJson prettyJson(std::string_view text, const JsonFormatOptions& options, const std::atomic<bool>* cancelled)
{
    return JsonLayout(text, options).run(cancelled);
}

std::string minifiedJson(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    const std::string_view body = withoutMark(text);
    out.append(text.substr(0, text.size() - body.size()));
    JsonTokens tokens(body);
    JsonToken before = JsonToken::End;
    for (JsonToken token = tokens.next(); token != JsonToken::End; token = tokens.next()) {
        if (before == JsonToken::Word && token == JsonToken::Word)
            out += ' ';
        out += tokens.token();
        before = token;
    }
    return out;
}

FormattedJson laidOutJson(
    std::string_view text, JsonLayoutWish wish, const JsonFormatOptions& options, const std::atomic<bool>* cancelled)
{
    JsonFormatOptions own = options;
    own.lineEnd = lineEndsOf(text).usual();
    FormattedJson result;
    if (wish == JsonLayoutWish::Pretty)
        result = prettyJson(text, own, cancelled);
    else
        result.text = minifiedJson(text);
    const bool endsLine = !text.empty() && (text.back() == '\n' || text.back() == '\r');
    // "\n" inside a string that is not closed is no white space
    if (result.end == JsonFormatEnd::Done && endsLine && !result.text.ends_with('\n') && !result.text.ends_with('\r'))
        result.text += own.lineEnd;
    return result;
}

bool sameJsonTokens(std::string_view a, std::string_view b)
{
    JsonTokens left(withoutMark(a));
    JsonTokens right(withoutMark(b));
    for (;;) {
        const JsonToken token = left.next();
        if (right.next() != token || left.token() != right.token())
            return false;
        if (token == JsonToken::End)
            return true;
    }
}

} // namespace ui
