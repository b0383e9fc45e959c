// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace ui {

/// A connection the user has saved, or used lately.
struct KnownConnection {
    registry::ConnectionProfile profile; ///< with credentials only in memory, and only as far as they are known
    QStringList
        credentialSchemes; ///< of the credentials it is opened with, one for each; nothing else is stored of them
    QString credentialKey; ///< the keychain keeps them under it; empty: they are asked for
    bool saved = false; ///< on purpose; otherwise only recent
    QDateTime lastUsed; ///< invalid: never
    bool skipReview = false; ///< save without showing first what will change
    QByteArray treeState; ///< columns, expansion and selection it was left with
    QByteArray formats; ///< how its nodes are shown, see ViewMemory::toJson()
    QByteArray services; ///< how its services are shown, see ServicesMemory::toJson()
    QByteArray schemaRules; ///< see SchemaRules::toJson()
};

/// Whether it is opened with more credentials than are known.
bool lacksCredentials(const KnownConnection& connection);
/// The profile's name, or its connection string when it has none; safe to display.
QString connectionTitle(const registry::ConnectionProfile& profile);
/// Ampersands doubled for widgets that would take them for mnemonics (tabs, actions, buttons).
QString withoutMnemonics(QString text);

} // namespace ui

Q_DECLARE_METATYPE(ui::KnownConnection)
