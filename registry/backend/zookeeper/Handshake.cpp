// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/Handshake.h"

namespace registry {

namespace {

constexpr std::int32_t pingXid = -2;
constexpr std::int32_t pingCode = 11;
constexpr std::int32_t closeCode = -11;
constexpr std::size_t passwordSize = 16;
constexpr std::size_t shortestReply = 4 + 4 + 8 + 4; // up to an empty password
constexpr std::size_t longestReply = 4 + 4 + 8 + 4 + passwordSize + 1; // with the read-only flag of newer servers

} // namespace

void putInt(std::string& to, std::int32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        to.push_back(static_cast<char>(value >> shift & 0xff));
}

void putLong(std::string& to, std::int64_t value)
{
    putInt(to, static_cast<std::int32_t>(value >> 32));
    putInt(to, static_cast<std::int32_t>(value));
}

void putText(std::string& to, std::string_view text)
{
    putInt(to, static_cast<std::int32_t>(text.size()));
    to.append(text);
}

std::int64_t readBigEndian(std::string_view from, std::size_t offset, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8 | static_cast<unsigned char>(from[offset + i]);
    return bytes == 4 ? static_cast<std::int32_t>(value) : static_cast<std::int64_t>(value);
}

std::string connectRequest(std::int64_t sessionId, std::chrono::milliseconds timeout)
{
    std::string body;
    putInt(body, 0); // protocol version
    putLong(body, 0); // last zxid seen
    putInt(body, static_cast<std::int32_t>(timeout.count()));
    putLong(body, sessionId);
    putText(body, std::string(passwordSize, '\0'));
    body.push_back('\0'); // not content with a read-only server
    return body;
}

Result<SessionGrant> parseConnectReply(std::string_view body)
{
    const auto nonsense = [](const char* why) { return fail(ErrorCode::NotZooKeeper, {}, why); };
    if (body.size() < shortestReply || body.size() > longestReply)
        return nonsense("an answer of the wrong size");
    const std::int64_t passwordLength = readBigEndian(body, 16, 4);
    if (readBigEndian(body, 0, 4) != 0 || passwordLength < -1 || passwordLength > std::int64_t(passwordSize))
        return nonsense("an answer that is none to a connect request");
    const SessionGrant grant{std::chrono::milliseconds(readBigEndian(body, 4, 4)), readBigEndian(body, 8, 8)};
    if (grant.timeout.count() < 0 || grant.timeout > saneSessionTimeout)
        return nonsense("an impossible session timeout");
    if (grant.timeout.count() > 0 && grant.sessionId == 0)
        return nonsense("a session without a number");
    return grant;
}

Result<SessionGrant> shakeHands(
    WireConnection& connection, std::int64_t sessionId, std::chrono::milliseconds timeout, BootTime deadline)
{
    if (auto sent = connection.sendFrame(connectRequest(sessionId, timeout), deadline); !sent)
        return tl::unexpected(std::move(sent.error()));
    auto body = connection.receiveFrame(shortestReply, longestReply, deadline);
    if (!body)
        return tl::unexpected(std::move(body.error()));
    return parseConnectReply(*body);
}

Result<void> probeServer(const std::string& address, std::uint16_t port, std::chrono::milliseconds patience,
    const Cancellation& cancellation)
{
    WireConnection connection(cancellation);
    if (auto opened = connection.open(address, port, BootClock::now() + patience); !opened)
        return opened;
    auto grant = shakeHands(connection, nobodysSession, std::chrono::milliseconds(4000), BootClock::now() + patience);
    if (!grant)
        return tl::unexpected(std::move(grant.error()));
    if (grant->timeout.count() == 0)
        return {};
    // It believed in our session: no server of Apache's does. Look at one frame more before the C client must, then
    // leave.
    std::string ping;
    putInt(ping, pingXid);
    putInt(ping, pingCode);
    if (auto sent = connection.sendFrame(ping, BootClock::now() + patience); !sent)
        return sent;
    auto pong = connection.receiveFrame(replyHeaderSize, replyHeaderSize, BootClock::now() + patience);
    if (!pong)
        return tl::unexpected(std::move(pong.error()));
    std::string goodbye;
    putInt(goodbye, 1);
    putInt(goodbye, closeCode);
    return connection.sendFrame(goodbye, BootClock::now() + patience);
}

} // namespace registry
