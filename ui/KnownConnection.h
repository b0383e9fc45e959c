// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace ui {

/// A connection the user has saved, or used lately.
struct KnownConnection {
    registry::ConnectionProfile profile; ///< without credentials
    bool saved = false; ///< on purpose; otherwise only recent
    QDateTime lastUsed; ///< invalid: never
    bool skipReview = false; ///< save without showing first what will change
    QByteArray treeState; ///< columns, expansion and selection it was left with
    QByteArray schemaRules; ///< see SchemaRules::toJson()
};

/// The profile's name, or its connection string when it has none; safe to display.
QString connectionTitle(const registry::ConnectionProfile& profile);
/// Ampersands doubled for widgets that would take them for mnemonics (tabs, actions, buttons).
QString withoutMnemonics(QString text);

} // namespace ui

Q_DECLARE_METATYPE(ui::KnownConnection)
