// SPDX-License-Identifier: GPL-3.0-or-later
#include "Report.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace cli {

namespace {

/// Bytes of the valid, printable UTF-8 character that `text` begins with; 0 when it does not.
std::size_t printable(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return first >= 0x20 && first != 0x7F ? 1 : 0;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return 0;
    std::uint32_t point = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80)
            return 0;
        point = point << 6 | (next & 0x3FU);
    }
    const bool overlong = point < (length == 4 ? 0x10000U : length == 3 ? 0x800U : 0x80U);
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    const bool turnsText = point == 0x061C || (point >= 0x200E && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    return overlong || surrogate || turnsText || point < 0xA0 || point > 0x10FFFF ? 0 : length;
}

/// For people; codes without words of their own go by their names.
std::string words(registry::ErrorCode code)
{
    using registry::ErrorCode;
    switch (code) {
    case ErrorCode::NoConnection:
        return "no connection";
    case ErrorCode::ConnectionLoss:
    case ErrorCode::OperationTimeout:
        return "no answer; whether it was done is not known, look again";
    case ErrorCode::ReadOnly:
        return "not done, --read-only was given";
    case ErrorCode::ServerReadOnly:
        return "not done, the server accepts no writes now";
    case ErrorCode::NoAuth:
        return "not permitted; give an identity with -u";
    case ErrorCode::AuthFailed:
        return "the server refuses the identity";
    case ErrorCode::NoNode:
        return "no such node";
    case ErrorCode::NodeExists:
        return "exists already";
    case ErrorCode::NotEmpty:
        return "has children; rm -r removes them too";
    case ErrorCode::BadVersion:
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::BadPath:
        return "not a path";
    case ErrorCode::BadConnectionString:
        return "not a server address";
    case ErrorCode::BadArguments:
        return "the server does not allow this";
    case ErrorCode::TooLarge:
        return "too large";
    case ErrorCode::SessionExpired:
        return "the session is over";
    default:
        return std::string(registry::name(code));
    }
}

} // namespace

int exitCode(registry::ErrorCode code)
{
    using registry::ErrorCode;
    switch (code) {
    case ErrorCode::NoConnection:
    case ErrorCode::ConnectionLoss:
    case ErrorCode::OperationTimeout:
    case ErrorCode::SessionExpired:
    case ErrorCode::NameNotResolved:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::NotServing:
    case ErrorCode::NotZooKeeper:
        return NoServer;
    case ErrorCode::ReadOnly:
    case ErrorCode::ServerReadOnly:
        return ReadOnlyRefused;
    case ErrorCode::NoAuth:
    case ErrorCode::AuthFailed:
        return NotPermitted;
    case ErrorCode::NoNode:
        return Missing;
    case ErrorCode::BadVersion:
    case ErrorCode::NodeExists:
    case ErrorCode::NotEmpty:
    case ErrorCode::Conflict:
        return InConflict;
    case ErrorCode::BadPath:
    case ErrorCode::BadConnectionString:
        return Usage;
    default:
        return OtherError;
    }
}

std::string oneLine(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t good = printable(text);
        if (good > 0) {
            result += text.substr(0, good);
        } else {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned char>(text[0]));
            result += escaped;
        }
        text.remove_prefix(good > 0 ? good : 1);
    }
    return result;
}

int complain(const registry::Error& error, const std::string& about)
{
    const std::string& subject = error.path.empty() ? about : error.path;
    if (error.code == registry::ErrorCode::BadArguments && !error.detail.empty()) { // it says it all
        remark((subject.empty() ? "" : subject + ": ") + error.detail);
        return exitCode(error.code);
    }
    const std::string reason = words(error.code) + (error.detail.empty() ? "" : ": " + error.detail);
    std::fprintf(
        stderr, "rosterctl: %s%s%s\n", oneLine(subject).c_str(), subject.empty() ? "" : ": ", oneLine(reason).c_str());
    return exitCode(error.code);
}

void remark(const std::string& text)
{
    std::fprintf(stderr, "rosterctl: %s\n", oneLine(text).c_str());
}

void print(std::string_view bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

int flushOutput(int code)
{
    const bool failed = std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
    if (!failed)
        return code;
    remark(std::string("cannot write: ") + std::strerror(errno));
    return code == Done ? OtherError : code;
}

} // namespace cli
