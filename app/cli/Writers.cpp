// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writers.h"

#include "service/InstanceCodec.h"

#include <QRegularExpression>
#include <QString>

#include <yaml.h>

#include <new>
#include <stdexcept>
#include <utility>

namespace cli {

namespace {

/// codec::quoted leaves DEL alone, as Python does; a terminal should not see it.
std::string quoted(const std::string& utf8)
{
    std::string text = registry::codec::quoted(utf8);
    for (auto at = text.find('\x7f'); at != std::string::npos; at = text.find('\x7f', at))
        text.replace(at, 1, "\\u007f");
    return text;
}

class JsonWriter {
public:
    explicit JsonWriter(int indent)
        : m_indent(indent)
    {
    }
    void write(const Value& value);
    std::string text;

private:
    void newLine()
    {
        if (m_indent > 0)
            text += '\n' + std::string(static_cast<std::size_t>(m_indent * m_level), ' ');
    }
    template <typename Items, typename F> void sequence(char open, const Items& items, char close, F one);

    const int m_indent;
    int m_level = 0;
};

template <typename Items, typename F> void JsonWriter::sequence(char open, const Items& items, char close, F one)
{
    text += open;
    ++m_level;
    bool first = true;
    for (const auto& item : items) {
        if (!std::exchange(first, false))
            text += ',';
        newLine();
        one(item);
    }
    --m_level;
    if (!items.empty())
        newLine();
    text += close;
}

void JsonWriter::write(const Value& value)
{
    switch (value.kind) {
    case Value::Kind::Null:
        text += "null";
        break;
    case Value::Kind::Bool:
        text += value.truth ? "true" : "false";
        break;
    case Value::Kind::Integer:
    case Value::Kind::Float:
        text += value.text;
        break;
    case Value::Kind::String:
        text += quoted(value.text);
        break;
    case Value::Kind::List:
        sequence('[', value.items, ']', [this](const Value& item) { write(item); });
        break;
    case Value::Kind::Object:
        sequence('{', value.members, '}', [this](const Value::Member& member) {
            text += quoted(member.first) + (m_indent > 0 ? ": " : ":");
            write(member.second);
        });
        break;
    }
}

/// Whether a YAML 1.1 reader would take the plain text for something else than a string (PyYAML's implicit resolvers).
bool looksLikeAnother(const std::string& text)
{
    static const QRegularExpression patterns(
        QStringLiteral("\\A(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"
                       "|~|null|Null|NULL||<<|="
                       "|[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
                       "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"
                       "|[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+"
                       "|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+"
                       "|[0-9]{4}-[0-9]{2}-[0-9]{2}"
                       "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
                       "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)\\z"));
    return patterns.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
}

/// libyaml's emitter fed with a Value.
class YamlWriter {
public:
    YamlWriter()
    {
        if (!yaml_emitter_initialize(&m_emitter))
            throw std::bad_alloc();
        yaml_emitter_set_output(&m_emitter, &YamlWriter::append, this);
        yaml_emitter_set_unicode(&m_emitter, 0);
        yaml_event_t event;
        yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING);
        emit(event);
        yaml_document_start_event_initialize(&event, nullptr, nullptr, nullptr, 1);
        emit(event);
    }
    YamlWriter(const YamlWriter&) = delete;
    YamlWriter& operator=(const YamlWriter&) = delete;
    ~YamlWriter() { yaml_emitter_delete(&m_emitter); }

    void write(const Value& value);
    std::string finish()
    {
        yaml_event_t event;
        yaml_document_end_event_initialize(&event, 1);
        emit(event);
        yaml_stream_end_event_initialize(&event);
        emit(event);
        return std::move(m_text);
    }

private:
    static int append(void* self, unsigned char* bytes, std::size_t size)
    {
        static_cast<YamlWriter*>(self)->m_text.append(reinterpret_cast<const char*>(bytes), size);
        return 1;
    }
    void emit(yaml_event_t& event)
    {
        if (!yaml_emitter_emit(&m_emitter, &event))
            throw std::runtime_error(m_emitter.problem ? m_emitter.problem : "cannot write YAML");
    }
    void scalar(const std::string& text, const char* tag, bool plain)
    {
        yaml_event_t event;
        if (!yaml_scalar_event_initialize(&event, nullptr, reinterpret_cast<const yaml_char_t*>(tag),
                reinterpret_cast<const yaml_char_t*>(text.data()), static_cast<int>(text.size()), plain ? 1 : 0, 1,
                YAML_ANY_SCALAR_STYLE))
            throw std::runtime_error("not UTF-8");
        emit(event);
    }
    void stringScalar(const std::string& text) { scalar(text, YAML_STR_TAG, !looksLikeAnother(text)); }

    yaml_emitter_t m_emitter;
    std::string m_text;
};

void YamlWriter::write(const Value& value)
{
    yaml_event_t event;
    switch (value.kind) {
    case Value::Kind::Null:
        scalar("null", YAML_NULL_TAG, true);
        break;
    case Value::Kind::Bool:
        scalar(value.truth ? "true" : "false", YAML_BOOL_TAG, true);
        break;
    case Value::Kind::Integer:
        scalar(value.text, YAML_INT_TAG, true);
        break;
    case Value::Kind::Float: {
        std::string text = value.text; // PyYAML: 1e+20 would be read as a string
        if (text.find('.') == std::string::npos && text.find('e') != std::string::npos)
            text.insert(text.find('e'), ".0");
        if (text.ends_with("Infinity"))
            text = text[0] == '-' ? "-.inf" : ".inf";
        scalar(text, YAML_FLOAT_TAG, true);
        break;
    }
    case Value::Kind::String:
        stringScalar(value.text);
        break;
    case Value::Kind::List:
        yaml_sequence_start_event_initialize(&event, nullptr, nullptr, 1, YAML_BLOCK_SEQUENCE_STYLE);
        emit(event);
        for (const Value& item : value.items)
            write(item);
        yaml_sequence_end_event_initialize(&event);
        emit(event);
        break;
    case Value::Kind::Object:
        yaml_mapping_start_event_initialize(&event, nullptr, nullptr, 1, YAML_BLOCK_MAPPING_STYLE);
        emit(event);
        for (const auto& [key, member] : value.members) {
            stringScalar(key);
            write(member);
        }
        yaml_mapping_end_event_initialize(&event);
        emit(event);
        break;
    }
}

} // namespace

std::string toIndentedJson(const Value& value)
{
    JsonWriter writer(4);
    writer.write(value);
    return std::move(writer.text);
}

std::string toCompactJson(const Value& value)
{
    JsonWriter writer(0);
    writer.write(value);
    return std::move(writer.text);
}

std::string toYaml(const Value& value)
{
    YamlWriter writer;
    writer.write(value);
    return writer.finish();
}

} // namespace cli
