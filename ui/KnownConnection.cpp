// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownConnection.h"

#include "PlainText.h"

namespace ui {

QString connectionTitle(const registry::ConnectionProfile& profile)
{
    return displayText(profile.name.empty() ? registry::toString(profile.endpoint) : profile.name);
}

bool lacksCredentials(const KnownConnection& connection)
{
    return qsizetype(connection.profile.credentials.size()) < connection.credentialSchemes.size();
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace ui
