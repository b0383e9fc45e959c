// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"
#include "value/SessionStatus.h"

#include <optional>

namespace registry {

/// Decides whether a write may leave this process. Immutable: a read-only backend stays so for its whole life.
///
/// The same gate stands in every Backend::submit, below everything that could forget to ask, and serves the user
/// interface to grey out what would be refused.
class AccessGate {
public:
    explicit AccessGate(bool readOnly)
        : m_readOnly(readOnly)
    {
    }

    bool isReadOnly() const { return m_readOnly; }
    /// Why `operation` may not be sent now: ReadOnly (profile) or TooLarge; or nothing.
    std::optional<Error> refusal(const Operation& operation) const;
    /// Why no write at all can be made now: ReadOnly (profile), ServerReadOnly, NoConnection; or nothing.
    std::optional<Error> writeRefusal(const SessionStatus& status) const;

private:
    bool m_readOnly;
};

} // namespace registry
