// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/YamlCheck.h"

#include "text/Encoding.h"

#include <yaml.h>

#include <algorithm>
#include <unordered_set>

namespace ui {

namespace {

constexpr int deepestYaml = 500; // libyaml looks at every open level for every token

/// Where `characters` characters end in `utf8`.
std::size_t offsetOfCharacters(std::string_view utf8, std::size_t characters)
{
    std::size_t at = 0;
    for (; at < utf8.size(); ++at) {
        if ((static_cast<unsigned char>(utf8[at]) & 0xC0) != 0x80 && characters-- == 0)
            break;
    }
    return at;
}

class YamlReader {
public:
    explicit YamlReader(std::string_view text)
        : m_text(text)
        , m_mark(text.size() - withoutMark(text).size())
    {
        if (yaml_parser_initialize(&m_parser) == 0)
            throw std::bad_alloc();
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(
            &m_parser, reinterpret_cast<const unsigned char*>(text.data()) + m_mark, text.size() - m_mark);
    }
    YamlReader(const YamlReader&) = delete;
    YamlReader& operator=(const YamlReader&) = delete;
    ~YamlReader() { yaml_parser_delete(&m_parser); }

    std::optional<TextProblem> run(const std::atomic<bool>* cancelled)
    {
        for (bool end = false; !end;) {
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                return std::nullopt;
            yaml_event_t event;
            if (yaml_parser_parse(&m_parser, &event) == 0)
                return syntaxProblem();
            auto problem = take(event);
            end = event.type == YAML_STREAM_END_EVENT;
            yaml_event_delete(&event);
            if (problem)
                return problem;
        }
        return std::nullopt;
    }

private:
    std::optional<TextProblem> take(const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            m_anchors.clear();
            break;
        case YAML_ALIAS_EVENT:
            if (!m_anchors.contains(textIn(event.data.alias.anchor)))
                return problemAt(TextFault::YamlUnknownAlias, event.start_mark, textIn(event.data.alias.anchor));
            break;
        case YAML_SCALAR_EVENT:
            m_anchors.insert(textIn(event.data.scalar.anchor));
            break;
        case YAML_SEQUENCE_START_EVENT:
        case YAML_MAPPING_START_EVENT:
            m_anchors.insert(textIn(event.type == YAML_SEQUENCE_START_EVENT ? event.data.sequence_start.anchor
                                                                            : event.data.mapping_start.anchor));
            if (++m_depth > deepestYaml)
                return problemAt(TextFault::YamlNotChecked, event.start_mark);
            break;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            --m_depth;
            break;
        default:
            break;
        }
        return std::nullopt;
    }

    static std::string textIn(const yaml_char_t* text)
    {
        return text ? std::string(reinterpret_cast<const char*>(text)) : std::string();
    }

    TextProblem problemAt(TextFault fault, const yaml_mark_t& mark, std::string detail = {}) const
    {
        const std::size_t offset = m_mark + offsetOfCharacters(m_text.substr(m_mark), mark.index);
        return textProblem(fault, m_text, offset, std::move(detail));
    }

    TextProblem syntaxProblem() const
    {
        const std::string detail = m_parser.problem ? m_parser.problem : "";
        if (m_parser.error == YAML_READER_ERROR) // its place is a byte
            return textProblem(
                TextFault::YamlSyntax, m_text, std::min(m_text.size(), m_mark + m_parser.problem_offset), detail);
        if (detail.find("nesting") != std::string::npos || detail.find("depth") != std::string::npos)
            return problemAt(TextFault::YamlNotChecked, m_parser.problem_mark);
        return problemAt(TextFault::YamlSyntax, m_parser.problem_mark, detail);
    }

    std::string_view m_text;
    std::size_t m_mark;
    yaml_parser_t m_parser;
    std::unordered_set<std::string> m_anchors; ///< of this document
    int m_depth = 0;
};

} // namespace

std::optional<TextProblem> checkYaml(std::string_view utf8, const std::atomic<bool>* cancelled)
{
    return YamlReader(utf8).run(cancelled);
}

} // namespace ui
