// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/InstancePayload.h"

#include "service/InstanceCodec.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <unistd.h>
#include <vector>

namespace registry {

namespace {

/// Jackson's compact form. Numbers are handed on as they are written; strings come out as UTF-8.
class CompactWriter : public rapidjson::Writer<rapidjson::StringBuffer> {
public:
    using rapidjson::Writer<rapidjson::StringBuffer>::Writer;
    bool RawNumber(const char* text, rapidjson::SizeType length, bool = false)
    {
        return RawValue(text, length, rapidjson::kNumberType); // the base class would make a string of it
    }
    bool text(std::string_view utf8) { return String(utf8.data(), static_cast<rapidjson::SizeType>(utf8.size())); }
    bool key(std::string_view utf8) { return Key(utf8.data(), static_cast<rapidjson::SizeType>(utf8.size())); }
    /// A whole value, checked and made compact; false when it is no JSON.
    bool value(std::string_view json)
    {
        rapidjson::StringBuffer buffer;
        CompactWriter inner(buffer);
        rapidjson::MemoryStream stream(json.data(), json.size());
        rapidjson::Reader reader;
        constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
            | rapidjson::kParseValidateEncodingFlag;
        if (reader.Parse<flags>(stream, inner).IsError())
            return false;
        return RawValue(buffer.GetString(), buffer.GetSize(), rapidjson::kObjectType);
    }
};

struct UriPart {
    std::string value;
    bool variable = false;
};

/// As Curator's UriSpec reads its text: braces around variables, which may have blanks in them.
std::optional<std::vector<UriPart>> uriParts(std::string_view spec)
{
    std::vector<UriPart> parts;
    bool inside = false;
    for (std::size_t at = 0; at < spec.size();) {
        if (spec[at] == '{' || spec[at] == '}') {
            if ((spec[at] == '{') == inside)
                return {};
            inside = !inside;
            ++at;
            continue;
        }
        const std::size_t end = std::min(spec.find_first_of("{}", at), spec.size());
        std::string_view part = spec.substr(at, end - at);
        at = end;
        while (inside && !part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (inside && !part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        parts.push_back({std::string(part), inside});
    }
    if (inside)
        return {};
    return parts;
}

bool writeUriSpec(CompactWriter& writer, std::string_view spec)
{
    if (spec.empty())
        return writer.Null();
    const auto parts = uriParts(spec);
    if (!parts)
        return false;
    writer.StartObject();
    writer.key("parts");
    writer.StartArray();
    for (const UriPart& part : *parts) {
        writer.StartObject();
        writer.key("value");
        writer.text(part.value);
        writer.key("variable");
        writer.Bool(part.variable);
        writer.EndObject();
    }
    writer.EndArray();
    return writer.EndObject();
}

/// {"parts":[{"value":..,"variable":..}]} as text again; what cannot be read is left out.
struct UriReader : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, UriReader> {
    bool Default() { return true; }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        key.assign(text, length);
        return true;
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        if (key == "value")
            part.value.assign(text, length);
        return true;
    }
    bool Bool(bool yes)
    {
        if (key == "variable")
            part.variable = yes;
        return true;
    }
    bool EndObject(rapidjson::SizeType)
    {
        spec += part.variable ? '{' + part.value + '}' : part.value;
        part = {};
        return true;
    }
    std::string key;
    UriPart part;
    std::string spec;
};

std::string uriSpecFrom(const std::string* json)
{
    if (!json)
        return {};
    UriReader handler;
    rapidjson::MemoryStream stream(json->data(), json->size());
    rapidjson::Reader reader;
    return reader.Parse(stream, handler).IsError() ? std::string() : handler.spec;
}

template <typename Number> std::optional<Number> numberFrom(const std::string* json)
{
    Number number = 0;
    if (!json || std::from_chars(json->data(), json->data() + json->size(), number).ec != std::errc())
        return {};
    return number;
}

tl::unexpected<Error> badField(std::string_view field, std::string_view what)
{
    return fail(ErrorCode::BadArguments, {}, std::string(field) + ": " + std::string(what));
}

} // namespace

Result<std::string> curatorJson(const CuratorInstance& instance)
{
    rapidjson::StringBuffer buffer;
    CompactWriter writer(buffer);
    const auto text = [&writer](std::string_view key, const std::optional<std::string>& value) {
        writer.key(key);
        value ? writer.text(*value) : writer.Null();
    };
    const auto number = [&writer](std::string_view key, const std::optional<int>& value) {
        writer.key(key);
        value ? writer.Int(*value) : writer.Null();
    };
    if (instance.name.empty())
        return badField("name", "empty");
    if (instance.id.empty())
        return badField("id", "empty");
    writer.StartObject();
    text("name", instance.name);
    text("id", instance.id);
    text("address", instance.address);
    number("port", instance.port);
    number("sslPort", instance.sslPort);
    writer.key("payload");
    if (!(instance.payload ? writer.value(*instance.payload) : writer.Null()))
        return badField("payload", "not JSON");
    writer.key("registrationTimeUTC");
    writer.Int64(instance.registrationTimeUtc);
    text("serviceType", instance.serviceType);
    writer.key("uriSpec");
    if (!writeUriSpec(writer, instance.uriSpec))
        return badField("uriSpec", "braces that do not match");
    writer.EndObject();
    std::string json(buffer.GetString(), buffer.GetSize());
    if (!codec::decode(json))
        return badField("text", "not UTF-8");
    return json;
}

Result<CuratorInstance> curatorFromJson(std::string_view json)
{
    const auto decoded = codec::decode(std::string(json));
    if (!decoded || !*decoded || !(*decoded)->text("id"))
        return fail(ErrorCode::BadArguments, {}, "not an instance of Curator's");
    const Instance& fields = **decoded;
    CuratorInstance instance;
    instance.name = fields.text("name").value_or(std::string());
    instance.id = *fields.text("id");
    instance.address = fields.text("address");
    instance.port = numberFrom<int>(fields.find("port"));
    instance.sslPort = numberFrom<int>(fields.find("sslPort"));
    if (const std::string* payload = fields.find("payload"); payload && *payload != "null")
        instance.payload = *payload;
    instance.registrationTimeUtc = numberFrom<std::int64_t>(fields.find("registrationTimeUTC")).value_or(0);
    instance.serviceType = fields.text("serviceType").value_or("DYNAMIC");
    instance.uriSpec = uriSpecFrom(fields.find("uriSpec"));
    return instance;
}

Result<std::string> encodePayload(const InstancePayload& payload, std::chrono::system_clock::time_point now)
{
    using namespace std::chrono;
    switch (payload.format) {
    case InstancePayload::Format::Curator: {
        auto instance = curatorFromJson(payload.content);
        if (!instance)
            return tl::unexpected(instance.error());
        instance->registrationTimeUtc = duration_cast<milliseconds>(now.time_since_epoch()).count();
        return curatorJson(*instance);
    }
    case InstancePayload::Format::Text:
        return payload.content;
    case InstancePayload::Format::ServiceRegistry:
        break;
    }
    return codec::encode(
        payload.content, getpid(), codec::createdAt(duration_cast<seconds>(now.time_since_epoch()).count()));
}

} // namespace registry
