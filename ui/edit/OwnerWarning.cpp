// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/OwnerWarning.h"

#include "models/RowText.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct OwnerWords {
    Q_DECLARE_TR_FUNCTIONS(OwnerWarning)
};

} // namespace

QString ownerWarning(const registry::Stat& stat, std::int64_t ownSession)
{
    if (!stat.isEphemeral() || stat.ephemeralOwner == ownSession)
        return {};
    return OwnerWords::tr("This node belongs to the live session %1, which may put its own data back at any time; when "
                          "that session ends, the node goes.")
        .arg(sessionIdText(stat.ephemeralOwner));
}

} // namespace ui
