// SPDX-License-Identifier: GPL-3.0-or-later
#include "Value.h"

#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace cli {

namespace {

constexpr std::size_t deepest = 500;

/// Builds a Value from RapidJSON's events.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
public:
    bool Default() { return false; }
    bool Null() { return add(Value()); }
    bool Bool(bool truth) { return add(Value::boolean(truth)); }
    bool RawNumber(const char* text, rapidjson::SizeType length, bool)
    {
        Value value;
        value.text = pythonNumber(std::string(text, length));
        const bool integer = value.text.find_first_not_of("-0123456789") == std::string::npos;
        value.kind = integer ? Value::Kind::Integer : Value::Kind::Float;
        return add(std::move(value));
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return add(Value::string(std::string(text, length)));
    }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        m_open.back().keys.emplace_back(text, length);
        return true;
    }
    bool StartObject() { return open(); }
    bool StartArray() { return open(); }
    bool EndObject(rapidjson::SizeType)
    {
        Level level = close();
        std::vector<Value::Member> members;
        for (std::size_t i = 0; i < level.values.size(); ++i)
            members.emplace_back(std::move(level.keys[i]), std::move(level.values[i]));
        return add(Value::object(std::move(members)));
    }
    bool EndArray(rapidjson::SizeType) { return add(Value::list(close().values)); }
    Value result;

private:
    struct Level {
        std::vector<std::string> keys;
        std::vector<Value> values;
    };
    bool open()
    {
        m_open.emplace_back();
        return m_open.size() <= deepest;
    }
    Level close()
    {
        Level level = std::move(m_open.back());
        m_open.pop_back();
        return level;
    }
    bool add(Value value)
    {
        if (m_open.empty())
            result = std::move(value);
        else
            m_open.back().values.push_back(std::move(value));
        return true;
    }
    std::vector<Level> m_open;
};

} // namespace

Value Value::boolean(bool truth)
{
    Value value;
    value.kind = Kind::Bool;
    value.truth = truth;
    return value;
}

Value Value::integer(long long number)
{
    Value value;
    value.kind = Kind::Integer;
    value.text = std::to_string(number);
    return value;
}

Value Value::string(std::string utf8)
{
    Value value;
    value.kind = Kind::String;
    value.text = std::move(utf8);
    return value;
}

Value Value::list(std::vector<Value> items)
{
    Value value;
    value.kind = Kind::List;
    value.items = std::move(items);
    return value;
}

Value Value::object(std::vector<Member> members)
{
    Value value;
    value.kind = Kind::Object;
    std::stable_sort(
        members.begin(), members.end(), [](const Member& a, const Member& b) { return a.first < b.first; });
    for (Member& member : members) {
        if (!value.members.empty() && value.members.back().first == member.first)
            value.members.back() = std::move(member);
        else
            value.members.push_back(std::move(member));
    }
    return value;
}

std::optional<Value> parseJson(std::string_view json)
{
    Builder builder;
    rapidjson::Reader reader;
    rapidjson::MemoryStream bytes(json.data(), json.size());
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    constexpr unsigned flags =
        rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    if (reader.Parse<flags>(stream, builder).IsError())
        return {};
    return std::move(builder.result);
}

std::string pythonNumber(const std::string& json)
{
    if (json.find_first_of(".eE") == std::string::npos)
        return json == "-0" ? "0" : json;
    const double number = std::strtod(json.c_str(), nullptr);
    if (!std::isfinite(number))
        return number < 0 ? "-Infinity" : "Infinity";
    char buffer[64];
    char* end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    std::string text(buffer, end);
    const auto e = text.find('e');
    const int exponent = std::atoi(text.c_str() + e + 1);
    if (exponent < -4 || exponent >= 16)
        return text; // to_chars writes the exponent as Python does, with two digits at least
    end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed).ptr;
    text.assign(buffer, end);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

} // namespace cli
