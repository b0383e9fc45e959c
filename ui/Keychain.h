// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <QFuture>
#include <QString>

#include <variant>
#include <vector>

namespace ui {

/// Where credentials outlive the program: the system's keychain, or nothing of the kind. GUI thread.
///
/// Errors: Storage (there is no keychain, it is locked or refuses; detail says which, in technical English),
/// OperationTimeout (it does not answer). Consume with registry::onDone().
class Keychain {
public:
    using Credentials = std::vector<registry::Credential>;

    virtual ~Keychain() = default;
    /// What is kept under the key; empty when nothing is.
    virtual QFuture<registry::Result<Credentials>> read(const QString& key) = 0;
    /// Replaces what is kept under the key.
    virtual QFuture<registry::Result<std::monostate>> write(const QString& key, const Credentials& credentials) = 0;
    /// Harmless when nothing is kept.
    virtual QFuture<registry::Result<std::monostate>> forget(const QString& key) = 0;
};

} // namespace ui
