// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/PlacedJson.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace registry::board {

namespace {

using Kind = PlacedJson::Kind;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Builds the tree from RapidJSON's events. Where a token begins is not told by RapidJSON: it is the first byte behind
/// the token before that is neither blank nor a comma or colon.
class Builder {
public:
    Builder(std::string_view text, std::size_t begin, const rapidjson::MemoryStream& stream, std::size_t mostOpen,
        std::size_t mostValues)
        : m_text(text)
        , m_begin(begin)
        , m_end(begin)
        , m_stream(stream)
        , m_mostOpen(mostOpen)
        , m_mostValues(mostValues)
    {
    }

    bool Null() { return scalar(Kind::Null, {}); }
    bool Bool(bool b) { return scalar(Kind::Boolean, b ? "true" : "false"); }
    bool RawNumber(const char* text, rapidjson::SizeType length, bool)
    {
        return scalar(Kind::Number, std::string(text, length));
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return scalar(Kind::Text, std::string(text, length));
    }
    bool Int(int) { return false; } // numbers come as RawNumber only
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    bool StartObject() { return open(Kind::Object); }
    bool StartArray() { return open(Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        m_nameOffset = nextToken();
        m_name.assign(text, length);
        m_end = tell();
        return true;
    }

    PlacedJson root;
    JsonFault fault; ///< when it was us who stopped

private:
    std::size_t tell() const { return m_begin + m_stream.Tell(); }
    std::size_t nextToken() const { return std::min(m_text.find_first_not_of(" \t\r\n,:", m_end), m_text.size()); }
    PlacedJson make(Kind kind)
    {
        PlacedJson value;
        value.kind = kind;
        value.offset = nextToken();
        value.nameOffset = m_nameOffset;
        value.name = std::move(m_name);
        m_name.clear();
        return value;
    }
    bool put(PlacedJson value)
    {
        if (m_open.empty())
            root = std::move(value);
        else
            m_open.back().items.push_back(std::move(value));
        return true;
    }
    bool scalar(Kind kind, std::string text)
    {
        PlacedJson value = make(kind);
        value.text = std::move(text);
        m_end = tell();
        return isFew(value.offset) && put(std::move(value));
    }
    bool open(Kind kind)
    {
        PlacedJson value = make(kind);
        m_end = value.offset + 1;
        if (m_open.size() >= m_mostOpen) {
            fault = {value.offset, "brackets are nested deeper than " + std::to_string(m_mostOpen)};
            return false;
        }
        if (!isFew(value.offset))
            return false;
        m_open.push_back(std::move(value));
        return true;
    }
    bool close()
    {
        m_end = nextToken() + 1;
        PlacedJson value = std::move(m_open.back());
        m_open.pop_back();
        return put(std::move(value));
    }
    bool isFew(std::size_t offset)
    {
        if (++m_values <= m_mostValues)
            return true;
        fault = {offset, "there are more than " + std::to_string(m_mostValues) + " values"};
        return false;
    }

    std::string_view m_text;
    std::size_t m_begin; ///< of the stream in the text: behind a byte order mark
    std::size_t m_end; ///< of the token before
    const rapidjson::MemoryStream& m_stream;
    std::size_t m_mostOpen;
    std::size_t m_mostValues;
    std::size_t m_values = 0;
    std::size_t m_nameOffset = 0;
    std::string m_name;
    std::vector<PlacedJson> m_open;
};

std::string words(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return "the file has no value in it";
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return "there is more text after the end of the value";
    case rapidjson::kParseErrorValueInvalid:
        return "a value is expected here";
    case rapidjson::kParseErrorObjectMissName:
        return "a name in double quotes is expected here";
    case rapidjson::kParseErrorObjectMissColon:
        return "a colon is missing after the name";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return "a comma or } is missing";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return "a comma or ] is missing";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return "\\u must be followed by four hexadecimal digits";
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return "half of a surrogate pair stands alone";
    case rapidjson::kParseErrorStringEscapeInvalid:
        return "there is no such escape";
    case rapidjson::kParseErrorStringMissQuotationMark:
        return "the string is not closed";
    case rapidjson::kParseErrorStringInvalidEncoding:
        return "the string has a control character or is not UTF-8";
    case rapidjson::kParseErrorNumberTooBig:
        return "the number is too large";
    case rapidjson::kParseErrorNumberMissFraction:
        return "digits are missing after the decimal point";
    case rapidjson::kParseErrorNumberMissExponent:
        return "digits are missing after the exponent sign";
    default:
        return "this is not JSON";
    }
}

} // namespace

tl::expected<PlacedJson, JsonFault> readPlacedJson(std::string_view utf8, std::size_t mostOpen, std::size_t mostValues)
{
    const std::size_t begin = utf8.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view body = utf8.substr(begin);
    // RapidJSON takes a NUL for the end, wherever it stands
    const std::size_t nul = body.find('\0');
    rapidjson::MemoryStream stream(body.data(), body.size());
    Builder builder(utf8, begin, stream, mostOpen, mostValues);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (!builder.fault.what.empty())
        return tl::unexpected(builder.fault);
    if (result.IsError())
        return tl::unexpected(JsonFault{begin + std::min(result.Offset(), body.size()), words(result.Code())});
    if (nul != std::string_view::npos)
        return tl::unexpected(JsonFault{begin + nul, words(rapidjson::kParseErrorDocumentRootNotSingular)});
    return std::move(builder.root);
}

} // namespace registry::board
