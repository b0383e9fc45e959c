// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PropertiesCheck.h"

#include "text/Encoding.h"

#include <algorithm>
#include <cctype>

namespace ui {

namespace {

bool isPropertiesBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

bool isUnicodeDigit(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

/// Goes over the lines of a text and looks for both mistakes; which of them counts is known at the end.
class PropertiesReader {
public:
    PropertiesReader(std::string_view text, std::size_t from)
        : m_text(text)
        , m_at(from)
    {
    }

    std::optional<TextProblem> run(const std::atomic<bool>* cancelled)
    {
        while (m_at < m_text.size()) {
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                return std::nullopt;
            const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
            readLine(m_at, end);
            m_at = end + 1;
        }
        if (m_sections && m_openSection)
            return textProblem(TextFault::IniUnclosedSection, m_text, *m_openSection);
        if (!m_sections && m_badEscape)
            return textProblem(TextFault::PropertiesBadEscape, m_text, *m_badEscape);
        return std::nullopt;
    }

private:
    void readLine(std::size_t begin, std::size_t end)
    {
        while (begin < end && isPropertiesBlank(m_text[begin]))
            ++begin;
        while (end > begin && isPropertiesBlank(m_text[end - 1]))
            --end;
        if (begin == end) {
            m_continued = false;
            return;
        }
        const char first = m_text[begin];
        if (!m_continued && (first == '#' || first == '!' || first == ';'))
            return;
        if (!m_continued && first == '[')
            readSection(begin, end);
        m_continued = false;
        for (std::size_t at = begin; at < end; ++at) {
            if (m_text[at] == '\\')
                readEscape(++at, end);
        }
    }

    void readSection(std::size_t begin, std::size_t end)
    {
        const std::string_view line = m_text.substr(begin, end - begin);
        if (line.find(']') != std::string_view::npos)
            m_sections = true;
        else if (!m_openSection && line.find('=') == std::string_view::npos)
            m_openSection = begin;
    }

    /// `at` is what follows the backslash.
    void readEscape(std::size_t at, std::size_t end)
    {
        m_continued = at >= end;
        if (m_badEscape || at >= end || m_text[at] != 'u')
            return;
        const std::string_view digits = m_text.substr(at + 1, std::min<std::size_t>(4, end - at - 1));
        if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isUnicodeDigit))
            m_badEscape = at - 1;
    }

    std::string_view m_text;
    std::size_t m_at;
    bool m_continued = false;
    bool m_sections = false;
    std::optional<std::size_t> m_openSection;
    std::optional<std::size_t> m_badEscape;
};

} // namespace

std::optional<TextProblem> checkProperties(std::string_view utf8, const std::atomic<bool>* cancelled)
{
    return PropertiesReader(utf8, utf8.size() - withoutMark(utf8).size()).run(cancelled);
}

} // namespace ui
