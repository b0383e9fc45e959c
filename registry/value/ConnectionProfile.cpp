// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/ConnectionProfile.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>

// Error details name what is wrong and the byte it is at, but never quote hosts or paths: people paste strings
// with passwords in them, and details end up in logs.

namespace registry {

namespace {

/// A piece of the text being read that knows where it stands in it.
struct Piece {
    std::string_view text;
    std::size_t offset = 0;

    Piece from(std::size_t begin) const { return {text.substr(begin), offset + begin}; }
    Piece upTo(std::size_t end) const { return {text.substr(0, end), offset}; }
};

tl::unexpected<Error> bad(const std::string& what, std::size_t byte)
{
    return fail(ErrorCode::BadConnectionString, {}, what + " at byte " + std::to_string(byte));
}

Piece trimmed(Piece piece)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = piece.text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return piece.upTo(0);
    return piece.upTo(piece.text.find_last_not_of(blanks) + 1).from(first);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, [](char a, char b) { return (isLetter(a) ? char(a | 0x20) : a) == b; });
}

bool isIPv6(std::string_view text)
{
    std::array<unsigned char, 16> address{};
    return inet_pton(AF_INET6, std::string(text.substr(0, text.find('%'))).c_str(), address.data()) == 1
        && (text.find('%') == std::string_view::npos || text.back() != '%');
}

bool isIPv4(std::string_view text)
{
    std::array<unsigned char, 4> address{};
    return inet_pton(AF_INET, std::string(text).c_str(), address.data()) == 1;
}

/// "::1:2181" is an address of its own, but whoever writes it means port 2181.
bool looksLikeIPv6WithPort(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    const std::string_view last = text.substr(colon + 1);
    return last.size() >= 4 && std::ranges::all_of(last, isDigit) && isIPv6(text.substr(0, colon));
}

Result<std::uint16_t> parsePort(Piece piece)
{
    if (piece.text.empty())
        return bad("no port after the colon", piece.offset);
    unsigned value = 0;
    const char* const end = piece.text.data() + piece.text.size();
    const auto [stop, fault] = std::from_chars(piece.text.data(), end, value);
    if (stop != end || fault == std::errc::invalid_argument)
        return bad("port is not a number", piece.offset);
    if (fault != std::errc() || value < 1 || value > 65535)
        return bad("port is not within 1..65535", piece.offset);
    return static_cast<std::uint16_t>(value);
}

Result<HostPort> parseBracketed(Piece piece)
{
    const std::size_t close = piece.text.find(']');
    if (close == std::string_view::npos)
        return bad("no closing bracket", piece.offset);
    const Piece address = piece.upTo(close).from(1);
    if (!isIPv6(address.text))
        return bad("no IPv6 address in the brackets", address.offset);
    HostPort result{std::string(address.text)};
    const Piece rest = piece.from(close + 1);
    if (rest.text.empty())
        return result;
    if (rest.text.front() != ':')
        return bad("unexpected text after the bracket", rest.offset);
    const auto port = parsePort(rest.from(1));
    if (!port)
        return tl::unexpected(port.error());
    result.port = *port;
    return result;
}

Result<std::string> parseName(Piece piece)
{
    if (piece.text.empty())
        return bad("empty host name", piece.offset);
    for (std::size_t i = 0; i < piece.text.size(); ++i) {
        const char c = piece.text[i];
        if (!isLetter(c) && !isDigit(c) && c != '.' && c != '_' && (c != '-' || i == 0))
            return bad("character that no host name has", piece.offset + i);
    }
    if (piece.text.size() > 253 || piece.text.front() == '.' || piece.text.find("..") != std::string_view::npos)
        return bad("not a host name", piece.offset);
    if (std::ranges::all_of(piece.text, [](char c) { return isDigit(c) || c == '.'; }) && !isIPv4(piece.text))
        return bad("not an IPv4 address", piece.offset);
    return std::string(piece.text);
}

Result<HostPort> parseHost(Piece piece)
{
    if (piece.text.empty())
        return bad("empty host", piece.offset);
    if (piece.text.front() == '[')
        return parseBracketed(piece);
    const std::size_t colon = piece.text.find(':');
    if (colon != std::string_view::npos && piece.text.find(':', colon + 1) != std::string_view::npos) {
        if (!isIPv6(piece.text))
            return bad("more than one colon, and no IPv6 address", piece.offset);
        if (looksLikeIPv6WithPort(piece.text))
            return bad("IPv6 address or address and port? write [address]:port", piece.offset);
        return HostPort{std::string(piece.text)};
    }
    auto name = parseName(piece.upTo(colon));
    if (!name)
        return tl::unexpected(std::move(name.error()));
    HostPort result{std::move(*name)};
    if (colon != std::string_view::npos) {
        const auto port = parsePort(piece.from(colon + 1));
        if (!port)
            return tl::unexpected(port.error());
        result.port = *port;
    }
    return result;
}

Result<Path> parseChroot(Piece piece)
{
    while (piece.text.size() > 1 && piece.text.ends_with('/') && !piece.text.ends_with("//"))
        piece = piece.upTo(piece.text.size() - 1);
    if (const std::size_t comma = piece.text.find(','); comma != std::string_view::npos)
        return bad("comma after the chroot: it stands once, behind the last host", piece.offset + comma);
    auto path = Path::parse(piece.text);
    if (!path) // Path counts bytes from its own start
        return bad("chroot: " + path.error().detail + " of the path, which begins", piece.offset);
    return path;
}

Result<Endpoint> parseEnsemble(Piece piece)
{
    const std::size_t slash = std::min(piece.text.find('/'), piece.text.size());
    ZooKeeperEndpoint endpoint;
    Piece hosts = piece.upTo(slash);
    if (const std::size_t at = piece.text.find('@'); at != std::string_view::npos) {
        // Behind the first slash too: "user:pass/word@host". A chroot with an @ and real hosts before it is let
        // through.
        if (at < slash || hosts.text.find(':') != hosts.text.rfind(':') || !parseHost(trimmed(hosts)))
            return bad("user or password before a host: give credentials apart from the address", hosts.offset);
    }
    if (trimmed(hosts).text.empty())
        return bad("no host", hosts.offset);
    for (bool more = true; more;) {
        const std::size_t comma = hosts.text.find(',');
        auto host = parseHost(trimmed(hosts.upTo(comma)));
        if (!host)
            return tl::unexpected(std::move(host.error()));
        endpoint.hosts.push_back(std::move(*host));
        more = comma != std::string_view::npos;
        if (more)
            hosts = hosts.from(comma + 1);
    }
    if (slash < piece.text.size()) {
        auto chroot = parseChroot(piece.from(slash));
        if (!chroot)
            return tl::unexpected(std::move(chroot.error()));
        endpoint.chroot = std::move(*chroot);
    }
    return endpoint;
}

Result<Endpoint> parseFile(Piece piece)
{
    if (piece.text.starts_with("///")) // the URL way of writing it
        piece = piece.from(2);
    if (piece.text.empty())
        return bad("no file name", piece.offset);
    if (piece.text.front() != '/')
        return bad("file name is not absolute: it must begin with a slash", piece.offset);
    if (piece.text.starts_with("//"))
        return bad("host before the file name: registry files are local", piece.offset);
    if (piece.text.ends_with('/'))
        return bad("a folder, not a file", piece.offset + piece.text.size() - 1);
    return FileEndpoint{std::string(piece.text)};
}

/// "registry:2181" and "sample:2181" are hosts of these names.
bool isPort(std::string_view text)
{
    const std::size_t end = text.find_first_of(",/ ");
    const std::string_view port = text.substr(0, end);
    return !port.empty() && std::ranges::all_of(port, isDigit);
}

} // namespace

Result<Endpoint> parseEndpoint(std::string_view text)
{
    const Piece all = trimmed({text, 0});
    if (all.text.empty())
        return bad("nothing there", 0);
    for (std::size_t i = 0; i < all.text.size(); ++i) {
        if (const auto c = static_cast<unsigned char>(all.text[i]); c < 0x20 || c == 0x7F)
            return bad("control character", all.offset + i);
    }
    const std::size_t colon = all.text.find(':');
    if (colon == std::string_view::npos)
        return parseEnsemble(all);
    const std::string_view scheme = all.text.substr(0, colon);
    const Piece rest = all.from(colon + 1);
    if (equalsIgnoringCase(scheme, "registry") && !isPort(rest.text))
        return parseFile(rest);
    if (equalsIgnoringCase(scheme, "sample") && !isPort(rest.text)) {
        if (!rest.text.empty())
            return bad("unexpected text after sample:", rest.offset);
        return SampleEndpoint{};
    }
    if (!rest.text.starts_with("//"))
        return parseEnsemble(all);
    if (!equalsIgnoringCase(scheme, "zk"))
        return bad("unknown scheme (known are zk://, registry: and sample:)", all.offset);
    return parseEnsemble(rest.from(2));
}

std::string toString(const HostPort& hostPort)
{
    const bool ipv6 = hostPort.host.find(':') != std::string::npos;
    return (ipv6 ? "[" + hostPort.host + "]" : hostPort.host) + ":" + std::to_string(hostPort.port);
}

std::string toString(const Endpoint& endpoint)
{
    if (const auto* file = std::get_if<FileEndpoint>(&endpoint))
        return "registry:" + file->file;
    if (std::holds_alternative<SampleEndpoint>(endpoint))
        return "sample:";
    const auto& ensemble = std::get<ZooKeeperEndpoint>(endpoint);
    std::string text = "zk://";
    for (const HostPort& host : ensemble.hosts) {
        if (&host != &ensemble.hosts.front())
            text += ',';
        text += toString(host);
    }
    return ensemble.chroot.isRoot() ? text : text + ensemble.chroot.str();
}

} // namespace registry
