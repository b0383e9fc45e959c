// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/PayloadReader.h"

#include <algorithm>
#include <optional>

namespace registry::lens {

namespace {

constexpr std::size_t largest = 4 * 1024 * 1024;
constexpr int openLevels = 4;
constexpr std::size_t mostLines = 1'000;

Doc member(std::string name, std::string text)
{
    Doc doc;
    doc.kind = Doc::Kind::Text;
    doc.name = std::move(name);
    doc.text = std::move(text);
    return doc;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n\v\f";
    const std::size_t begin = text.find_first_not_of(space);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

void unreadable(Payload& payload, std::string problem)
{
    payload.readable = false;
    addProblem(payload.problem, problem);
}

void readText(Payload& payload, const std::string& name, std::string_view data)
{
    std::string text = cleanUtf8(std::string(data));
    if (text != data)
        addProblem(payload.problem, "the data is not UTF-8");
    payload.doc.items.push_back(member(name, std::move(text)));
}

void readJson(Payload& payload, std::string_view data, const std::string& plain)
{
    const std::string_view text = trimmed(data);
    if (text.empty()) {
        if (plain.empty())
            unreadable(payload, "there is no data");
        return;
    }
    if (!plain.empty() && (text.front() != '{' || text.back() != '}'))
        return readText(payload, plain, data);
    auto parsed = parseJson(text);
    if (!parsed) {
        const auto offset = static_cast<std::size_t>(text.data() - data.data()) + parsed.error().at;
        const std::string problem =
            "the data is not JSON: " + parsed.error().what + " (at byte " + std::to_string(offset) + ")";
        if (plain.empty())
            return unreadable(payload, problem);
        addProblem(payload.problem, problem);
        return readText(payload, plain, data);
    }
    if (parsed->root.kind != Doc::Kind::Object)
        return unreadable(payload, "the data is JSON, but no object");
    if (parsed->tooDeep)
        addProblem(payload.problem, "members nested deeper than 32 were left out");
    if (parsed->tooMany)
        addProblem(payload.problem, "members beyond the first 50000 were left out");
    payload.doc = std::move(parsed->root);
    for (Doc& item : payload.doc.items)
        openStrings(item, openLevels);
}

void readLines(Payload& payload, std::string_view data)
{
    std::string text = cleanUtf8(std::string(data));
    if (text != data)
        addProblem(payload.problem, "the data is not UTF-8");
    std::string_view rest = text;
    std::size_t others = 0;
    for (std::size_t count = 0; !rest.empty() && count < mostLines; ++count) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0) {
            others += line.empty() ? 0 : 1;
            continue;
        }
        payload.doc.items.push_back(
            member(std::string(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1)))));
    }
    if (!rest.empty())
        addProblem(payload.problem, "lines beyond the first 1000 were left out");
    if (others > 0)
        addProblem(payload.problem, "lines that are not of the form \"name: value\": " + std::to_string(others));
    if (payload.doc.items.empty())
        unreadable(payload, others > 0 ? "" : "there is no data");
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

std::string hex(std::string_view bytes, std::size_t most)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const char c : bytes.substr(0, most)) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
    return bytes.size() > most ? out + "…" : out;
}

std::optional<std::uint64_t> varint(std::string_view& bytes)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return value;
    }
    return {};
}

/// The bytes of field 1 of a message, when it is the first and has bytes; or nothing.
std::optional<std::string_view> firstField(std::string_view message)
{
    constexpr char fieldOneWithBytes = 0x0A;
    if (message.empty() || message.front() != fieldOneWithBytes)
        return {};
    message.remove_prefix(1);
    const auto length = varint(message);
    return length && *length <= message.size() ? std::optional(message.substr(0, *length)) : std::nullopt;
}

/// "host,port,startcode" of the ServerName that HBase's message Master begins with; empty when this is none.
std::string serverName(std::string_view message)
{
    const auto server = firstField(message);
    const auto host = server ? firstField(*server) : std::nullopt;
    if (!host || host->empty() || !isPrintable(*host))
        return {};
    std::string name(*host);
    std::string_view rest = server->substr(static_cast<std::size_t>(host->data() - server->data()) + host->size());
    for (const char key : {'\x10', '\x18'}) { // fields 2 and 3, numbers
        if (rest.empty() || rest.front() != key)
            return {};
        rest.remove_prefix(1);
        const auto number = varint(rest);
        if (!number)
            return {};
        name += ',' + std::to_string(*number);
    }
    return name;
}

/// Text that can be shown as such: UTF-8 without control characters.
bool isPlainText(std::string_view bytes)
{
    const bool hasControls = std::any_of(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return !hasControls && cleanUtf8(std::string(bytes)) == bytes;
}

/// One field of a protobuf message, taken off `rest`; false when there is none that is whole.
bool takeField(std::string_view& rest, std::uint64_t& number, Doc& doc)
{
    constexpr std::uint64_t mostNumber = (1U << 29U) - 1;
    const auto key = varint(rest);
    number = key.value_or(0) >> 3U;
    if (number == 0 || number > mostNumber)
        return false;
    const auto bytes = [&rest, &doc](std::uint64_t length) {
        if (length > rest.size())
            return false;
        const std::string_view value = rest.substr(0, length);
        rest.remove_prefix(length);
        doc.text = isPlainText(value) ? std::string(value) : hex(value, 64);
        return true;
    };
    doc.kind = Doc::Kind::Text;
    switch (*key & 7U) {
    case 0:
        if (const auto value = varint(rest)) {
            doc.kind = Doc::Kind::Number;
            doc.text = std::to_string(static_cast<std::int64_t>(*value)); // as int32 and int64 are written
            return true;
        }
        return false;
    case 1:
        return bytes(8);
    case 2: {
        const auto length = varint(rest);
        return length && bytes(*length);
    }
    case 5:
        return bytes(4);
    default: // groups, which nobody uses
        return false;
    }
}

/// A message whose description is not known: fields by their number, or as `names` calls them. What is neither a
/// number nor text (messages inside, bytes, fixed32 and fixed64) is shown in hexadecimal.
void readProtobuf(Payload& payload, std::string_view data, const FieldNames& names)
{
    constexpr std::size_t most = 1'000;
    if (data.empty())
        return unreadable(payload, "there is no data");
    std::string_view rest = data;
    while (!rest.empty()) {
        std::uint64_t number = 0;
        Doc doc;
        if (payload.doc.items.size() >= most || !takeField(rest, number, doc)) {
            payload.doc.items.clear();
            payload.doc.items.push_back(member("data", hex(data, 64)));
            return unreadable(payload, "the data is binary, and no protobuf message");
        }
        const auto name = names.find(number);
        doc.name = name == names.end() ? std::to_string(number) : name->second;
        payload.doc.items.push_back(std::move(doc));
    }
}

/// 0xFF, the length of the writer's id (32 bits, big endian), the id (some versions add 8 random bytes to it), the
/// rest.
void readHBase(Payload& payload, std::string_view data)
{
    constexpr std::size_t header = 5;
    constexpr std::size_t salt = 8;
    const auto byte = [data](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(data[i])); };
    if (data.empty())
        return unreadable(payload, "there is no data");
    if (data.size() < header || byte(0) != 0xFF) {
        payload.doc.items.push_back(member("data", hex(data, 64)));
        return unreadable(payload, "the data does not begin with HBase's mark");
    }
    const std::size_t length = (byte(1) << 24U) | (byte(2) << 16U) | (byte(3) << 8U) | byte(4);
    if (length > data.size() - header) {
        payload.doc.items.push_back(member("data", hex(data.substr(header), 64)));
        return unreadable(payload, "the data ends within the writer's id");
    }
    std::string_view writer = data.substr(header, length);
    if (!isPrintable(writer) && length > salt)
        writer.remove_suffix(salt);
    if (isPrintable(writer))
        payload.doc.items.push_back(member("writer", std::string(writer)));
    else
        unreadable(payload, "the writer's id is not text");
    const std::string_view rest = data.substr(header + length);
    constexpr std::string_view protobuf = "PBUF";
    if (rest.starts_with(protobuf))
        if (std::string server = serverName(rest.substr(protobuf.size())); !server.empty())
            payload.doc.items.push_back(member("server", std::move(server)));
    payload.doc.items.push_back(member("data", isPrintable(rest) ? std::string(rest) : hex(rest, 64)));
}

} // namespace

Payload readPayload(PayloadKind kind, const Data& data, const std::string& plain, const FieldNames& fields)
{
    Payload payload;
    payload.doc.kind = Doc::Kind::Object;
    if (kind == PayloadKind::None)
        return payload;
    const std::string_view bytes = data ? std::string_view(*data) : std::string_view();
    if (bytes.size() > largest)
        unreadable(payload, "the data is larger than 4 MiB and was not looked at");
    else if (kind == PayloadKind::Json)
        readJson(payload, bytes, plain);
    else if (kind == PayloadKind::Lines)
        readLines(payload, bytes);
    else if (kind == PayloadKind::HBase)
        readHBase(payload, bytes);
    else if (kind == PayloadKind::Protobuf)
        readProtobuf(payload, bytes, fields);
    else if (!bytes.empty())
        readText(payload, "data", bytes);
    return payload;
}

void addProblem(std::string& problem, std::string_view more)
{
    constexpr std::size_t longest = 1'000;
    if (more.empty() || problem.size() > longest || problem.find(more) != std::string::npos)
        return;
    if (!problem.empty())
        problem += "; ";
    problem += more;
}

std::string quotedPiece(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string_view piece = text.substr(0, longest);
    while (piece.size() < text.size() && !piece.empty()
        && (static_cast<unsigned char>(text[piece.size()]) & 0xC0U) == 0x80U)
        piece.remove_suffix(1); // not through the middle of a character
    return '"' + cleanUtf8(std::string(piece)) + (piece.size() < text.size() ? "…\"" : "\"");
}

} // namespace registry::lens
