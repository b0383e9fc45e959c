// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownConnection.h"

#include "PlainText.h"

namespace ui {

QString connectionTitle(const registry::ConnectionProfile& profile)
{
    return displayText(profile.name.empty() ? registry::toString(profile.endpoint) : profile.name);
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace ui
