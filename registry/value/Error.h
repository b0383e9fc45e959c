// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace registry {

/// Every way an operation can end badly. The first block mirrors ZooKeeper's own codes (see nativeCode()), the second
/// is ours.
enum class ErrorCode : std::uint8_t {
    Ok = 0, ///< only in tables and multi results; a Result never carries it
    // ZooKeeper's
    RuntimeInconsistency, ///< -2; also "not reached" after a failed op inside a multi
    ConnectionLoss, ///< -4: the outcome is unknown
    MarshallingError, ///< -5
    Unimplemented, ///< -6
    OperationTimeout, ///< -7: the outcome is unknown and the operation may still land later
    BadArguments, ///< -8
    InvalidState, ///< -9
    NoNode, ///< -101
    NoAuth, ///< -102
    BadVersion, ///< -103
    NoChildrenForEphemerals, ///< -108
    NodeExists, ///< -110
    NotEmpty, ///< -111
    SessionExpired, ///< -112
    InvalidAcl, ///< -114
    AuthFailed, ///< -115
    Closing, ///< -116: the handle was closed before the answer came: the outcome is unknown
    SessionMoved, ///< -118
    ServerReadOnly, ///< -119: the server we reached accepts no writes
    NoWatcher, ///< -121
    UnknownNative, ///< any other negative code; Error::native tells which
    // ours
    NoConnection, ///< not sent: there was no proven connection
    ReadOnly, ///< not sent: the access gate refuses writes
    TooLarge, ///< not sent: larger than the server's frame; detail names the limit in bytes
    BadPath, ///< not sent: the path is not one the server would take
    BadConnectionString, ///< detail says what is wrong, in technical English
    NameNotResolved, ///< no address for the host name
    ConnectionRefused, ///< the address answers, the port does not
    ConnectTimeout, ///< nothing answered in time
    NotServing, ///< a ZooKeeper that does not serve now (no quorum, starting)
    NotZooKeeper, ///< something else answers on that port
    Storage, ///< a local file could not be read or written
    Locked, ///< a local registry file is open in another process
    Conflict, ///< somebody else wrote in between; resolved by reading after an unknown outcome
    Cancelled,
};

/// What a caller may do about an error.
enum class Retry : std::uint8_t {
    No, ///< the same request will fail again
    Later, ///< nothing happened; the same request may succeed later
    UnknownOutcome, ///< it may have happened, or happen still: resolve by reading, never resend blindly
    SessionOver, ///< the session is gone; a new one is needed first
};

/// A failure as a value. `detail` is technical text (English, for logs and "details"), never the text for the user.
struct Error {
    ErrorCode code = ErrorCode::UnknownNative;
    std::string path; ///< the znode or file it is about; empty when about the connection
    int native = 0; ///< ZooKeeper's code or errno, 0 when there is none
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// The code's stable English identifier, e.g. "NoNode". For logs, tests and rosterctl.
std::string_view name(ErrorCode code);
/// The other way round; UnknownNative for what is no identifier.
ErrorCode errorFromName(std::string_view name);
/// ZooKeeper's number for a code of the first block, 0 for ours.
int nativeCode(ErrorCode code);
/// The code for ZooKeeper's number (ZOK .. -121); unknown negatives become UnknownNative.
ErrorCode errorFromNative(int native);
/// Table-driven: what may be done after this code.
Retry retryClass(ErrorCode code);
/// True for errors that tell about the connection, not about the node: its last known state still stands.
bool isConnectionError(ErrorCode code);
/// Whether a write that ended with `code` may have been, or may still be, carried out. An expired session's last writes
/// belong here too: their answers died with it.
bool isUnknownOutcome(ErrorCode code);

inline tl::unexpected<Error> fail(ErrorCode code, std::string path = {}, std::string detail = {}, int native = 0)
{
    return tl::unexpected<Error>(Error{code, std::move(path), native ? native : nativeCode(code), std::move(detail)});
}

} // namespace registry
