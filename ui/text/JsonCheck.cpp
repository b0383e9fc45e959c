// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonCheck.h"

#include "text/Encoding.h"
#include "text/JsonOutline.h"
#include "text/JsonTokens.h"

#include <QCoreApplication>

#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace ui {

namespace {

JsonFault faultOf(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return JsonFault::Empty;
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return JsonFault::MoreAfterEnd;
    case rapidjson::kParseErrorValueInvalid:
        return JsonFault::ValueExpected;
    case rapidjson::kParseErrorObjectMissName:
        return JsonFault::NameExpected;
    case rapidjson::kParseErrorObjectMissColon:
        return JsonFault::ColonExpected;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return JsonFault::CommaOrBraceExpected;
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return JsonFault::CommaOrBracketExpected;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return JsonFault::BadUnicodeEscape;
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return JsonFault::BadSurrogate;
    case rapidjson::kParseErrorStringEscapeInvalid:
        return JsonFault::BadEscape;
    case rapidjson::kParseErrorStringMissQuotationMark:
        return JsonFault::UnclosedString;
    case rapidjson::kParseErrorStringInvalidEncoding:
        return JsonFault::BadEncoding;
    case rapidjson::kParseErrorNumberTooBig:
        return JsonFault::NumberTooBig;
    case rapidjson::kParseErrorNumberMissFraction:
        return JsonFault::FractionMissing;
    case rapidjson::kParseErrorNumberMissExponent:
        return JsonFault::ExponentMissing;
    default:
        return JsonFault::Other;
    }
}

struct Fault {
    JsonFault fault;
    std::size_t offset;
};

std::optional<Fault> firstFault(std::string_view body)
{
    // RapidJSON would skip each byte of a mark that it finds there, whole or not
    if (!body.empty() && static_cast<unsigned char>(body.front()) >= 0x80)
        return Fault{JsonFault::ValueExpected, 0};
    constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    rapidjson::MemoryStream memory(body.data(), body.size());
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(memory);
    rapidjson::Reader reader;
    rapidjson::BaseReaderHandler<> nothing;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, nothing);
    if (!result.IsError()) { // a NUL ends RapidJSON's text; in one that is valid so far it can only stand behind the
                             // value
        const std::size_t nul = body.find('\0');
        return nul == std::string_view::npos ? std::nullopt : std::optional(Fault{JsonFault::MoreAfterEnd, nul});
    }
    return Fault{faultOf(result.Code()), std::min(result.Offset(), body.size())};
}

bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

/// RapidJSON refuses numbers beyond a double, which JSON does not. Makes each a 0 of the same length and asks again.
std::optional<Fault> firstFaultButSize(std::string_view body)
{
    auto found = firstFault(body);
    if (!found || found->fault != JsonFault::NumberTooBig)
        return found;
    std::string copy(body);
    for (int i = 0; i < 1000 && found && found->fault == JsonFault::NumberTooBig; ++i) {
        std::size_t begin = std::min(found->offset, copy.size() - 1);
        while (begin > 0 && isNumberByte(copy[begin - 1]))
            --begin;
        std::size_t end = begin;
        while (end < copy.size() && isNumberByte(copy[end]))
            ++end;
        const std::string_view number = std::string_view(copy).substr(begin, end - begin);
        const std::size_t exponent = number.find_first_of("eE");
        if (exponent == std::string_view::npos) { // hundreds of digits
            std::fill(copy.begin() + static_cast<std::ptrdiff_t>(begin),
                copy.begin() + static_cast<std::ptrdiff_t>(end), ' ');
            copy[begin] = '0';
        } else {
            for (std::size_t k = begin + exponent + 1; k < end; ++k)
                copy[k] = copy[k] >= '1' && copy[k] <= '9' ? '0' : copy[k];
        }
        found = firstFault(copy);
    }
    return found;
}

} // namespace

std::optional<JsonProblem> checkJson(std::string_view utf8)
{
    const std::string_view body = withoutMark(utf8);
    const auto found = firstFaultButSize(body);
    if (!found || found->fault == JsonFault::NumberTooBig)
        return std::nullopt;
    return JsonProblem{found->fault, found->offset + (utf8.size() - body.size()), positionAt(body, found->offset)};
}

std::optional<DuplicateKey> firstDuplicateKey(std::string_view utf8, const std::atomic<bool>* cancelled)
{
    std::vector<std::unordered_set<std::string>> open; // one a container; arrays leave theirs empty
    JsonTokens tokens(utf8, utf8.size() - withoutMark(utf8).size());
    std::size_t begin = 0;
    std::string_view text;
    for (JsonToken token = tokens.next(); token != JsonToken::End; token = tokens.next()) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            break;
        if (token == JsonToken::OpenObject || token == JsonToken::OpenArray) {
            open.emplace_back();
        } else if ((token == JsonToken::CloseObject || token == JsonToken::CloseArray) && !open.empty()) {
            open.pop_back();
        } else if (token == JsonToken::String) {
            begin = tokens.begin();
            text = tokens.token();
        } else if (token == JsonToken::Colon && !open.empty()) { // the string before it was a key
            const auto [place, isNew] = open.back().insert(decodedJsonString(text));
            if (!isNew)
                return DuplicateKey{*place, begin};
        }
    }
    return std::nullopt;
}

QString jsonProblemText(const JsonProblem& problem)
{
    const auto words = [&] {
        switch (problem.fault) {
        case JsonFault::Empty:
            return QCoreApplication::translate("JsonProblem", "there is no value");
        case JsonFault::MoreAfterEnd:
            return QCoreApplication::translate("JsonProblem", "there is more text after the end of the value");
        case JsonFault::ValueExpected:
            return QCoreApplication::translate("JsonProblem", "a value is expected here");
        case JsonFault::NameExpected:
            return QCoreApplication::translate("JsonProblem", "a key in double quotes is expected here");
        case JsonFault::ColonExpected:
            return QCoreApplication::translate("JsonProblem", "a colon is missing after the key");
        case JsonFault::CommaOrBraceExpected:
            return QCoreApplication::translate("JsonProblem", "a comma or } is missing");
        case JsonFault::CommaOrBracketExpected:
            return QCoreApplication::translate("JsonProblem", "a comma or ] is missing");
        case JsonFault::BadUnicodeEscape:
            return QCoreApplication::translate("JsonProblem", "\\u must be followed by four hexadecimal digits");
        case JsonFault::BadSurrogate:
            return QCoreApplication::translate("JsonProblem", "half of a surrogate pair stands alone");
        case JsonFault::BadEscape:
            return QCoreApplication::translate("JsonProblem", "there is no such escape");
        case JsonFault::UnclosedString:
            return QCoreApplication::translate("JsonProblem", "the string is not closed");
        case JsonFault::BadEncoding:
            return QCoreApplication::translate("JsonProblem", "the string has a control character or is not UTF-8");
        case JsonFault::FractionMissing:
            return QCoreApplication::translate("JsonProblem", "digits are missing after the decimal point");
        case JsonFault::ExponentMissing:
            return QCoreApplication::translate("JsonProblem", "digits are missing after the exponent sign");
        case JsonFault::NumberTooBig:
        case JsonFault::Other:
            break;
        }
        return QCoreApplication::translate("JsonProblem", "this is not JSON");
    }();
    //: %1 line, %2 column, %3 what is wrong
    return QCoreApplication::translate("JsonProblem", "Not valid JSON: line %1, column %2: %3.")
        .arg(problem.position.line)
        .arg(problem.position.column)
        .arg(words);
}

} // namespace ui
