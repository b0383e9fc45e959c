// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/AccessGate.h"

namespace registry {

std::optional<Error> AccessGate::refusal(const Operation& operation) const
{
    if (!mutates(operation))
        return std::nullopt;
    if (m_readOnly)
        return Error{ErrorCode::ReadOnly, pathOf(operation).str(), 0, "the connection is read-only"};
    return tooLarge(operation);
}

std::optional<Error> AccessGate::writeRefusal(const SessionStatus& status) const
{
    if (m_readOnly)
        return Error{ErrorCode::ReadOnly, {}, 0, "the connection is read-only"};
    if (status.state == ConnectionState::ReadOnly)
        return Error{ErrorCode::ServerReadOnly, {}, nativeCode(ErrorCode::ServerReadOnly), "the server is read-only"};
    if (!isUsable(status.state))
        return Error{ErrorCode::NoConnection, {}, 0, std::string(name(status.state))};
    return std::nullopt;
}

} // namespace registry
