// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/InstanceCodec.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <unistd.h>

namespace registry {

namespace {

using Json = std::string;

constexpr std::size_t deepest = 256;

/// The code point at `i`, which moves behind it; nothing when the bytes are not well-formed UTF-8.
std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& i)
{
    const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned first = byte(i++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 && first <= 0xF4 ? 3
        : first >= 0xE0 && first < 0xF0             ? 2
        : first >= 0xC2 && first < 0xE0             ? 1
                                                    : 0;
    if (more == 0 || i + static_cast<std::size_t>(more) > text.size())
        return {};
    char32_t code = first & (0x3FU >> more);
    for (int k = 0; k < more; ++k, ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return {};
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 4> least{0, 0x80, 0x800, 0x10000};
    if (code < least.at(static_cast<std::size_t>(more)) || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    return code;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();)
        if (!nextCodePoint(text, i))
            return false;
    return true;
}

/// What Python's str.strip() takes away.
bool isPythonSpace(char32_t c)
{
    return (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

std::string_view stripped(std::string_view text)
{
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        const auto code = nextCodePoint(text, i);
        if (code && isPythonSpace(*code))
            continue;
        begin = std::min(begin, at);
        end = i;
    }
    return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

void appendUnit(std::string& out, unsigned unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> static_cast<unsigned>(shift)) & 15U];
}

/// Rewrites JSON in Python's compact form, and keeps the members of the outermost object apart.
class Splitter {
public:
    explicit Splitter(Instance& into)
        : m_into(into)
    {
    }

    bool Null() { return scalar("null"); }
    bool Bool(bool b) { return scalar(b ? "true" : "false"); }
    bool RawNumber(const char* text, rapidjson::SizeType length, bool) { return scalar(std::string(text, length)); }
    bool String(const char* text, rapidjson::SizeType length, bool) { return scalar(codec::quoted({text, length})); }
    bool Int(int) { return false; } // numbers come as RawNumber only
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    bool StartObject() { return open('{'); }
    bool StartArray() { return open('['); }
    bool EndObject(rapidjson::SizeType) { return close('}'); }
    bool EndArray(rapidjson::SizeType) { return close(']'); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        if (m_first.size() == 1) {
            m_key.assign(text, length);
        } else {
            comma();
            m_value += codec::quoted({text, length}) + ':';
            m_afterKey = true;
        }
        return true;
    }

private:
    void comma()
    {
        if (std::exchange(m_afterKey, false) || m_first.size() < 2)
            return;
        if (!m_first.back())
            m_value += ',';
        m_first.back() = false;
    }
    bool scalar(const std::string& json)
    {
        comma();
        m_value += json;
        return finishField();
    }
    bool open(char bracket)
    {
        if (m_first.size() >= deepest)
            return false;
        if (!m_first.empty()) {
            comma();
            m_value += bracket;
        }
        m_first.push_back(true);
        return true;
    }
    bool close(char bracket)
    {
        m_first.pop_back();
        if (m_first.empty())
            return true;
        m_value += bracket;
        return finishField();
    }
    bool finishField()
    {
        if (m_first.size() == 1)
            m_into.set(m_key, std::exchange(m_value, {}));
        return true;
    }

    Instance& m_into;
    std::string m_key;
    std::string m_value;
    std::vector<bool> m_first; ///< per open bracket: nothing in it yet
    bool m_afterKey = false;
};

/// The members of `text`, which is one JSON object; nothing when it is anything else.
std::optional<Instance> parseObject(std::string_view text)
{
    if (text.size() < 2 || text.front() != '{' || text.back() != '}')
        return {};
    Instance found;
    Splitter splitter(found);
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    if (reader.Parse<flags>(stream, splitter).IsError())
        return {};
    return found;
}

struct StringTaker : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, StringTaker> {
    bool Default() { return false; }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        value.assign(text, length);
        return true;
    }
    std::string value;
};

} // namespace

const std::string* Instance::find(std::string_view key) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [key](const Field& f) { return f.first == key; });
    return it == m_fields.end() ? nullptr : &it->second;
}

std::optional<std::string> Instance::text(std::string_view key) const
{
    const std::string* json = find(key);
    if (!json)
        return {};
    StringTaker taker;
    rapidjson::MemoryStream stream(json->data(), json->size());
    rapidjson::Reader reader;
    if (reader.Parse(stream, taker).IsError())
        return {};
    return taker.value;
}

void Instance::set(std::string_view key, std::string json)
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [key](const Field& f) { return f.first == key; });
    if (it != m_fields.end())
        it->second = std::move(json);
    else
        m_fields.emplace_back(key, std::move(json));
}

void Instance::setText(std::string_view key, std::string_view utf8)
{
    set(key, codec::quoted(utf8));
}

std::string Instance::toJson() const
{
    Json json = "{";
    for (const auto& [key, value] : m_fields) {
        if (json.size() > 1)
            json += ',';
        json += codec::quoted(key) + ':' + value;
    }
    return json + '}';
}

std::string codec::quoted(std::string_view utf8)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, i).value_or(0xFFFD);
        static constexpr std::string_view special = "\"\\\n\r\t\f\b";
        static constexpr std::string_view letters = "\"\\nrtfb";
        const auto at = c < 0x80 ? special.find(static_cast<char>(c)) : std::string_view::npos;
        if (at != std::string_view::npos) {
            out += '\\';
            out += letters[at];
        } else if (c >= 0x20 && c <= 0x7E) {
            out += static_cast<char>(c);
        } else if (c < 0x10000) {
            appendUnit(out, c);
        } else {
            appendUnit(out, 0xD800 + ((c - 0x10000) >> 10U));
            appendUnit(out, 0xDC00 + ((c - 0x10000) & 0x3FFU));
        }
    }
    return out + '"';
}

Result<std::string> codec::encode(const Data& user, long long pid, std::string_view created)
{
    if (user && !isUtf8(*user))
        return fail(ErrorCode::BadArguments, {}, "the data is not UTF-8");
    Instance instance;
    instance.set("pid", std::to_string(pid));
    instance.setText("created", created);
    if (!user || user->empty())
        return instance.toJson();
    if (const auto members = parseObject(stripped(*user))) {
        for (const auto& [key, value] : members->fields())
            instance.set(key, value);
    } else {
        instance.setText("string_value", *user);
    }
    return instance.toJson();
}

Result<std::string> codec::encode(const Data& user)
{
    return encode(user, getpid(), createdAt(std::time(nullptr)));
}

std::string codec::createdAt(std::int64_t seconds)
{
    const auto moment = static_cast<std::time_t>(seconds);
    std::tm local{};
    localtime_r(&moment, &local);
    std::array<char, 32> created{};
    const std::size_t length = std::strftime(created.data(), created.size(), "%Y-%m-%d %H:%M:%S", &local);
    return {created.data(), length};
}

Result<std::optional<Instance>> codec::decode(const Data& data)
{
    if (!data || data->empty())
        return std::optional<Instance>();
    if (!isUtf8(*data))
        return fail(ErrorCode::MarshallingError, {}, "the data is not UTF-8");
    const std::string_view text = stripped(*data);
    if (text.empty())
        return Instance();
    if (auto members = parseObject(text))
        return members;
    Instance plain;
    plain.setText("string_value", *data);
    return plain;
}

bool codec::saysTheSame(const Data& a, const Data& b)
{
    if (a == b)
        return true;
    const auto contents = [](const Data& data) -> std::optional<std::vector<Instance::Field>> {
        const auto decoded = decode(data);
        if (!decoded || !*decoded)
            return {};
        std::vector<Instance::Field> fields;
        for (const auto& field : (*decoded)->fields())
            if (field.first != "pid" && field.first != "created")
                fields.push_back(field);
        return fields;
    };
    const auto first = contents(a);
    return first && first == contents(b);
}

} // namespace registry
