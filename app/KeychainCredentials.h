// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Keychain.h"

#include <chrono>

namespace app {

/// The system's keychain through QtKeychain (libsecret here). Never falls back to a file.
///
/// Nothing can be taken back from a keychain that is waiting for its user or for a bus that is not there: after
/// `patience` the answer is OperationTimeout, and what comes later is dropped.
class KeychainCredentials : public ui::Keychain {
public:
    /// Long enough for a person to unlock the keychain.
    static constexpr std::chrono::milliseconds usualPatience{60'000};
    explicit KeychainCredentials(std::chrono::milliseconds patience = usualPatience);

    QFuture<registry::Result<Credentials>> read(const QString& key) override;
    QFuture<registry::Result<std::monostate>> write(const QString& key, const Credentials& credentials) override;
    QFuture<registry::Result<std::monostate>> forget(const QString& key) override;

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace app
