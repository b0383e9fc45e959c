// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ValueOf.h"

#include "board/JsonText.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace registry::board {

namespace {

constexpr std::size_t longestValue = std::size_t{4} * 1024;

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// The tokens of a JSON pointer (RFC 6901) that is known to be valid.
std::vector<std::string> tokensOf(std::string_view pointer)
{
    std::vector<std::string> tokens;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/')
            tokens.emplace_back();
        else if (pointer[i] == '~' && i + 1 < pointer.size())
            tokens.back() += pointer[++i] == '1' ? '/' : '~';
        else
            tokens.back() += pointer[i];
    }
    return tokens;
}

/// Follows one pointer through a document and stops behind what it points at.
class PointerFinder {
public:
    explicit PointerFinder(std::string_view pointer)
        : m_tokens(tokensOf(pointer))
    {
    }
    bool Null() { return scalar("null", "null"); }
    bool Bool(bool b) { return scalar(b ? "true" : "false", b ? "true" : "false"); }
    bool RawNumber(const char* text, rapidjson::SizeType length, bool)
    {
        return scalar(std::string(text, length), std::string(text, length));
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return m_inside ? scalar({}, quotedJson({text, length})) : scalar(std::string(text, length), {});
    }
    bool Int(int) { return false; } // numbers come as RawNumber only
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }
    bool StartObject() { return open('{', false); }
    bool StartArray() { return open('[', true); }
    bool EndObject(rapidjson::SizeType) { return close('}'); }
    bool EndArray(rapidjson::SizeType) { return close(']'); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        m_key.assign(text, length);
        if (m_inside) {
            comma();
            m_found += quotedJson(m_key) + ':';
            m_afterKey = true;
        }
        return true;
    }

    bool isDone() const { return m_done; }
    std::string& found() { return m_found; }

private:
    struct Level {
        bool isArray;
        bool isOnPath; ///< everything down to here is what the pointer says
        std::size_t next = 0; ///< number of the next element
    };
    /// Whether the value that begins now is where the pointer leads, so far.
    bool isOnPath()
    {
        if (m_levels.empty())
            return true;
        Level& level = m_levels.back();
        const std::size_t number = level.next++;
        if (!level.isOnPath || m_levels.size() > m_tokens.size())
            return false;
        const std::string& token = m_tokens[m_levels.size() - 1];
        return level.isArray ? token == std::to_string(number) : token == m_key;
    }
    void comma()
    {
        if (!std::exchange(m_afterKey, false) && !m_found.empty() && m_found.back() != '{' && m_found.back() != '[')
            m_found += ',';
    }
    bool scalar(std::string plain, std::string json)
    {
        if (m_inside) {
            comma();
            m_found += json;
            return isShort();
        }
        if (!isOnPath() || m_levels.size() != m_tokens.size())
            return true;
        m_found = std::move(plain);
        m_done = true;
        return false;
    }
    bool open(char bracket, bool isArray)
    {
        if (m_inside) {
            comma();
            m_found += bracket;
            m_levels.push_back({isArray, false});
            return isShort();
        }
        const bool onPath = isOnPath();
        if (onPath && m_levels.size() == m_tokens.size()) {
            m_inside = m_levels.size() + 1;
            m_found += bracket;
        }
        m_levels.push_back({isArray, onPath});
        return true;
    }
    bool close(char bracket)
    {
        if (m_inside)
            m_found += bracket;
        m_done = m_inside == m_levels.size() && m_inside != 0;
        m_levels.pop_back();
        return !m_done;
    }
    /// What nobody reads need not be collected.
    bool isShort()
    {
        m_done = m_found.size() > longestValue;
        return !m_done;
    }

    const std::vector<std::string> m_tokens;
    std::vector<Level> m_levels;
    std::string m_key;
    std::string m_found;
    std::size_t m_inside = 0; ///< levels at the container that is being collected; 0: none is
    bool m_afterKey = false;
    bool m_done = false;
};

/// The field's text, or the problem.
std::optional<std::string> fieldOf(std::string_view json, const std::string& pointer, std::string& problem)
{
    if (pointer.front() != '/') { // of a board that was made by a program and no file
        problem = pointer + " is no JSON pointer: it has to begin with /";
        return {};
    }
    PointerFinder finder(pointer);
    rapidjson::MemoryStream stream(json.data(), json.size());
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    const bool isJson = !reader.Parse<flags>(stream, finder).IsError();
    if (finder.isDone())
        return std::move(finder.found());
    problem = isJson ? "the document has no " + pointer : "the data are not JSON";
    return {};
}

bool isNumeric(const Threshold& threshold)
{
    return threshold.compare == Compare::Below || threshold.compare == Compare::Above;
}

} // namespace

std::optional<double> numberOf(std::string_view text)
{
    text = withoutBlanks(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return {};
    return number;
}

std::optional<bool> isBeyond(const ValueFigures& value, const Threshold& threshold)
{
    const bool isFound = value.problem.empty() || !value.text.empty();
    if (!isFound || (isNumeric(threshold) && !value.number))
        return {};
    switch (threshold.compare) {
    case Compare::Below:
        return *value.number < threshold.number;
    case Compare::Above:
        return *value.number > threshold.number;
    case Compare::Equals:
        return value.text == threshold.text;
    case Compare::Differs:
        return value.text != threshold.text;
    case Compare::Contains:
        return value.text.find(threshold.text) != std::string::npos;
    }
    return {};
}

ValueFigures valueOf(const Data& data, const Tile& tile)
{
    ValueFigures value;
    if (!data && !tile.pointer.empty()) {
        value.problem = "the node has no data";
        return value;
    }
    const std::string_view all = data ? std::string_view(*data) : std::string_view();
    if (tile.pointer.empty()) {
        if (!isUtf8(all)) {
            value.problem = "the data are no UTF-8 text, " + std::to_string(all.size()) + " bytes";
            return value;
        }
        value.text = withoutBlanks(all);
    } else if (auto field = fieldOf(all, tile.pointer, value.problem)) {
        value.text = std::move(*field);
    } else {
        return value;
    }
    value.number = numberOf(value.text);
    for (const Threshold& threshold : tile.thresholds)
        if (isBeyond(value, threshold).value_or(false))
            value.beyond = std::max(value.beyond.value_or(threshold.severity), threshold.severity);
    const bool needsNumber =
        tile.kind == TileKind::Chart || std::any_of(tile.thresholds.begin(), tile.thresholds.end(), isNumeric);
    if (needsNumber && !value.number)
        value.problem = "this is no number";
    value.text = shortened(value.text, longestValue - 3);
    return value;
}

} // namespace registry::board
