// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Format.h"

#include "text/Encoding.h"
#include "text/JsonCheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";
constexpr std::size_t looksAt = 64u << 10;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The first byte that is no blank after `text`'s first.
char secondSign(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(blanks, 1);
    return at == std::string_view::npos ? '\0' : text[at];
}

bool beginsLikeJson(std::string_view text)
{
    const char second = secondSign(text);
    if (text.front() == '{')
        return second == '"' || second == '}' || text.back() == '}';
    if (text.front() == '[') // "[section]" is none
        return text.back() == ']'
            && (second == '"' || second == '{' || second == '[' || second == ']' || second == '-' || isDigit(second));
    return false;
}

bool isJson(std::string_view text)
{
    if (text.front() != '{' && text.front() != '[')
        return false; // a lone number or string is a text to everybody but JSON's grammar
    return beginsLikeJson(text) || !checkJson(text);
}

bool isXml(std::string_view text)
{
    if (text.size() < 4 || text.front() != '<' || text.back() != '>')
        return false;
    return text.starts_with("<?xml") || text.starts_with("<!") || isLetter(text[1]) || text[1] == '_';
}

struct LineKinds {
    int yaml = 0; ///< "key: value", "- item"
    int properties = 0; ///< "key=value"
    int sections = 0; ///< "[name]"
    int comments = 0;
    int other = 0;
};

/// Whether the key is what a person would take for one.
bool isPlainKey(std::string_view key)
{
    const auto plain = [](char c) {
        return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80
            || std::string_view("_-./$*\"' []@").find(c) != std::string_view::npos;
    };
    return !key.empty() && key.size() <= 200 && std::all_of(key.begin(), key.end(), plain);
}

bool isYamlEntry(std::string_view line)
{
    if (line == "-" || line.starts_with("- "))
        return true;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || (colon + 1 < line.size() && line[colon + 1] != ' '))
        return false;
    const std::string_view key = line.substr(0, colon);
    return isPlainKey(key) && (key.find(' ') == std::string_view::npos || key.front() == '"' || key.front() == '\'');
}

/// "aGVsbG8gd29ybGQ=" is no key without a value.
bool isPaddedBase64(std::string_view line, std::size_t equals)
{
    const std::string_view padding = line.substr(equals);
    return (padding == "=" || padding == "==") && line.size() % 4 == 0
        && line.find_first_of("._-") == std::string_view::npos;
}

bool isPropertiesEntry(std::string_view line)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || isPaddedBase64(line, equals))
        return false;
    const std::string_view key = trimmed(line.substr(0, equals));
    return isPlainKey(key) && key.find(' ') == std::string_view::npos;
}

void countLine(std::string_view line, LineKinds& kinds)
{
    if (line.empty())
        return;
    if (line.front() == '#' || line.front() == ';' || line.front() == '!')
        ++kinds.comments;
    else if (line.front() == '[' && line.back() == ']')
        ++kinds.sections;
    else if (isYamlEntry(line))
        ++kinds.yaml;
    else if (isPropertiesEntry(line))
        ++kinds.properties;
    else
        ++kinds.other;
}

LineKinds countLines(std::string_view text)
{
    LineKinds kinds;
    text = text.substr(0, looksAt);
    bool continued = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        if (!continued)
            countLine(line, kinds);
        continued = !line.empty() && line.back() == '\\'; // a properties value goes on
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return kinds;
}

} // namespace

Format detectFormat(std::string_view utf8)
{
    const std::string_view text = trimmed(withoutMark(utf8));
    if (text.empty())
        return Format::Text;
    if (isJson(text))
        return Format::Json;
    if (isXml(text))
        return Format::Xml;
    if (text.starts_with("%YAML") || text.starts_with("---\n") || text.starts_with("---\r\n"))
        return Format::Yaml;
    const LineKinds kinds = countLines(text);
    const int properties = kinds.properties + kinds.sections;
    if (properties > 0 && properties >= kinds.yaml && properties >= kinds.other * 4
        && (kinds.properties > 0 || kinds.sections > 1))
        return Format::Properties;
    if (kinds.yaml > 0 && kinds.yaml >= kinds.other && kinds.yaml > kinds.properties)
        return Format::Yaml;
    return Format::Text;
}

QString formatName(Format format)
{
    switch (format) {
    case Format::Json:
        return QCoreApplication::translate("Format", "JSON");
    case Format::Xml:
        return QCoreApplication::translate("Format", "XML");
    case Format::Yaml:
        return QCoreApplication::translate("Format", "YAML");
    case Format::Properties:
        return QCoreApplication::translate("Format", "Properties");
    case Format::Binary:
        return QCoreApplication::translate("Format", "Hex");
    case Format::Base64:
        return QCoreApplication::translate("Format", "Base64");
    case Format::Text:
        break;
    }
    return QCoreApplication::translate("Format", "Plain text");
}

} // namespace ui
