// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Error.h"

#include <iterator>

namespace registry {

namespace {

struct Row {
    ErrorCode code;
    int native;
    std::string_view name;
    Retry retry;
};

constexpr Row errorTable[] = {
    {ErrorCode::Ok, 0, "Ok", Retry::No},
    {ErrorCode::RuntimeInconsistency, -2, "RuntimeInconsistency", Retry::No},
    {ErrorCode::ConnectionLoss, -4, "ConnectionLoss", Retry::UnknownOutcome},
    {ErrorCode::MarshallingError, -5, "MarshallingError", Retry::No},
    {ErrorCode::Unimplemented, -6, "Unimplemented", Retry::No},
    {ErrorCode::OperationTimeout, -7, "OperationTimeout", Retry::UnknownOutcome},
    {ErrorCode::BadArguments, -8, "BadArguments", Retry::No},
    {ErrorCode::InvalidState, -9, "InvalidState", Retry::SessionOver},
    {ErrorCode::NoNode, -101, "NoNode", Retry::No},
    {ErrorCode::NoAuth, -102, "NoAuth", Retry::No},
    {ErrorCode::BadVersion, -103, "BadVersion", Retry::No},
    {ErrorCode::NoChildrenForEphemerals, -108, "NoChildrenForEphemerals", Retry::No},
    {ErrorCode::NodeExists, -110, "NodeExists", Retry::No},
    {ErrorCode::NotEmpty, -111, "NotEmpty", Retry::No},
    {ErrorCode::SessionExpired, -112, "SessionExpired", Retry::SessionOver},
    {ErrorCode::InvalidAcl, -114, "InvalidAcl", Retry::No},
    {ErrorCode::AuthFailed, -115, "AuthFailed", Retry::SessionOver},
    {ErrorCode::Closing, -116, "Closing", Retry::UnknownOutcome},
    {ErrorCode::SessionMoved, -118, "SessionMoved", Retry::Later},
    {ErrorCode::ServerReadOnly, -119, "ServerReadOnly", Retry::Later},
    {ErrorCode::NoWatcher, -121, "NoWatcher", Retry::No},
    {ErrorCode::UnknownNative, 0, "UnknownNative", Retry::UnknownOutcome},
    {ErrorCode::NoConnection, 0, "NoConnection", Retry::Later},
    {ErrorCode::ReadOnly, 0, "ReadOnly", Retry::No},
    {ErrorCode::TooLarge, 0, "TooLarge", Retry::No},
    {ErrorCode::BadPath, 0, "BadPath", Retry::No},
    {ErrorCode::BadConnectionString, 0, "BadConnectionString", Retry::No},
    {ErrorCode::NameNotResolved, 0, "NameNotResolved", Retry::Later},
    {ErrorCode::ConnectionRefused, 0, "ConnectionRefused", Retry::Later},
    {ErrorCode::ConnectTimeout, 0, "ConnectTimeout", Retry::Later},
    {ErrorCode::NotServing, 0, "NotServing", Retry::Later},
    {ErrorCode::NotZooKeeper, 0, "NotZooKeeper", Retry::Later},
    {ErrorCode::Storage, 0, "Storage", Retry::Later},
    {ErrorCode::Locked, 0, "Locked", Retry::Later},
    {ErrorCode::Conflict, 0, "Conflict", Retry::No},
    {ErrorCode::Cancelled, 0, "Cancelled", Retry::Later},
};

constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < std::size(errorTable); ++i) {
        if (static_cast<std::size_t>(errorTable[i].code) != i)
            return false;
    }
    return true;
}
static_assert(inEnumOrder(), "errorTable is indexed by ErrorCode");

const Row& row(ErrorCode code)
{
    return errorTable[static_cast<std::size_t>(code)];
}

} // namespace

std::string_view name(ErrorCode code)
{
    return row(code).name;
}

ErrorCode errorFromName(std::string_view name)
{
    for (const Row& row : errorTable)
        if (row.name == name)
            return row.code;
    return ErrorCode::UnknownNative;
}

int nativeCode(ErrorCode code)
{
    return row(code).native;
}

ErrorCode errorFromNative(int native)
{
    if (native == 0)
        return ErrorCode::Ok;
    for (const Row& candidate : errorTable) {
        if (candidate.native == native)
            return candidate.code;
    }
    return ErrorCode::UnknownNative;
}

Retry retryClass(ErrorCode code)
{
    return row(code).retry;
}

bool isConnectionError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionLoss:
    case ErrorCode::OperationTimeout:
    case ErrorCode::InvalidState:
    case ErrorCode::SessionExpired:
    case ErrorCode::SessionMoved:
    case ErrorCode::Closing:
    case ErrorCode::NoConnection:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

bool isUnknownOutcome(ErrorCode code)
{
    return retryClass(code) == Retry::UnknownOutcome || code == ErrorCode::SessionExpired;
}

} // namespace registry
